import type { KnownOrganization, OrganizationKind } from "./organizations.ts";

/**
 * Press, parties, state bodies, international bodies and large companies that news of the Americas and Europe names without
 * saying what they are, by kind and country: "kind country: name = other name = acronym; name …". Names that are everyday
 * words ("Marca", "Total") or that bodies of several countries bear ("PRD") are left out, and so are acronyms that spell a
 * word. Chosen by hand as whole classes: news agencies, national dailies and broadcasters, parties that have sat in a
 * parliament, agencies known by an acronym, national oil companies, banks and airlines, the largest listed companies.
 */
const LINES = `outlet: Prensa Latina; Reuters; Europa Press; Telesur = TeleSUR; Russia Today; Radio Free Europe; Voice of America = Voz de América = VOA
outlet ES: El Confidencial; elDiario.es; El Español; El Correo; El Periódico; Cadena SER; Onda Cero; Cadena COPE = COPE; RTVE; TVE = Televisión Española; RNE; Antena 3; Telecinco = Tele 5; Canal Plus; TV3; Catalunya Ràdio; Diario Vasco; La Voz de Galicia; Diario de Navarra; Heraldo de Aragón; Mundo Deportivo; Servimedia; Colpisa
outlet MX: El Financiero; El Economista; Excélsior = Excelsior; El Norte; El Sol de México; Ríodoce; Zeta Tijuana; SinEmbargo; Televisa; TV Azteca; Notimex; Grupo Fórmula = Radio Fórmula; W Radio; Quadratín; Canal Once; El Informador; Latinus
outlet CO: RCN = RCN Radio = Noticias RCN; Caracol Televisión = Noticias Caracol; El Colombiano; Blu Radio; La FM; Vanguardia Liberal
outlet AR: Infobae; Télam = Telam; Todo Noticias = TN; Ámbito Financiero; Radio Mitre; Canal 13; La Voz del Interior
outlet CL: BioBioChile = Radio Bío-Bío; CIPER = Ciper Chile; TVN; La Segunda; El Mostrador; Chilevisión
outlet PE: Perú21; RPP = RPP Noticias; Ojo Público; Caretas; América Televisión; Canal N; Frecuencia Latina; IDL-Reporteros
outlet VE: Globovisión; VTV = Venezolana de Televisión; Últimas Noticias; Tal Cual; Armando.info; El Pitazo; RCTV; Venevisión; NTN24
outlet EC: Ecuavisa; Teleamazonas; El Universo; GK
outlet BO: Los Tiempos; El Deber; Página Siete
outlet PY: ABC Color; Última Hora
outlet UY: El Observador
outlet CR: CRHoy; Semanario Universidad; Teletica; Diario Extra
outlet PA: La Estrella de Panamá; Panamá América; Telemetro; TVN Noticias
outlet HN: Radio Progreso; Criterio.hn; Radio América; HRN; Televicentro; Tiempo Digital
outlet NI: 100% Noticias; Artículo 66; Divergentes; El Nuevo Diario; Radio Ya
outlet SV: Diario El Mundo; Diario Co Latino; YSUCA; Telecorporación Salvadoreña; FOCOS; MalaYerba; Diario El Salvador
outlet GT: Emisoras Unidas; Guatevisión; Ojoconmipisto; Agencia Ocote; Prensa Comunitaria; No-Ficción; Siglo 21 = Siglo Veintiuno; Nuestro Diario; República GT
outlet DO: Listín Diario; Diario Libre
outlet CU: Granma; 14ymedio; CubaNet; Juventud Rebelde
outlet PR: El Nuevo Día; Primera Hora
outlet US: Newsweek; USA Today; Chicago Tribune; Boston Globe; Dallas Morning News; Houston Chronicle; San Diego Union-Tribune; Arizona Republic; El Nuevo Herald; Diario Las Américas; BuzzFeed = BuzzFeed News; The Intercept; The Atlantic; The New Yorker; Axios; PBS; UPI; Bloomberg News; Dow Jones Newswires; CNBC; Business Insider; The Daily Beast; Rolling Stone; Univisión
outlet GB: Financial Times; The Economist; The Times; The Daily Telegraph = Daily Telegraph; Daily Mail; The Independent; Sky News; ITV; Daily Mirror; The Observer
outlet FR: Le Monde; Le Figaro; Libération; France 24; RFI = Radio France Internationale; Paris Match
outlet DE: Der Spiegel = Spiegel; Bild; Die Zeit; Die Welt; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; DPA
outlet IT: Corriere della Sera; La Repubblica; La Stampa; RAI; ANSA; La Gazzetta dello Sport; L'Osservatore Romano
outlet BR: Folha de S.Paulo = Folha; O Estado de São Paulo = Estadão; TV Globo; Agência Brasil
outlet RU: Pravda; Izvestia; Interfax; RIA Novosti; Novaya Gazeta
outlet IL: Haaretz; Jerusalem Post; Yediot Aharonot
outlet JP: Kyodo; NHK; Asahi Shimbun; Yomiuri Shimbun
outlet: Al Arabiya; Al Hayat; IRNA
civil ES: PSOE = Partido Socialista Obrero Español; PP = Partido Popular; IU = Izquierda Unida; CiU = Convergència i Unió = Convergencia i Unió; PNV = Partido Nacionalista Vasco = EAJ-PNV; ERC = Esquerra Republicana de Catalunya = Esquerra Republicana; HB = Herri Batasuna; EH Bildu = Bildu; BNG = Bloque Nacionalista Galego; Coalición Canaria; PSC; PCE; Unidas Podemos; Vox; Eusko Alkartasuna; Unión del Pueblo Navarro = UPN; UGT; CCOO = Comisiones Obreras; CEOE; ONCE
civil MX: Movimiento Ciudadano; PVEM = Partido Verde Ecologista de México = Partido Verde; Partido del Trabajo; Partido Encuentro Social; Nueva Alianza; Coparmex; Canacintra
civil GT: Unidad Nacional de la Esperanza; Movimiento Semilla; FCN-Nación; URNG = Unidad Revolucionaria Nacional Guatemalteca; CACIF; CODECA
civil HN: Libertad y Refundación = Partido Libre; Partido Nacional de Honduras; Partido Liberal de Honduras; COHEP; COPINH
civil SV: Gran Alianza por la Unidad Nacional; Partido de Concertación Nacional; ANEP; FUSADES; UCA
civil CR: Partido Liberación Nacional; Partido Acción Ciudadana; Partido Unidad Social Cristiana
civil CO: Centro Democrático; Polo Democrático = Polo Democrático Alternativo; Colombia Humana; Pacto Histórico; Cambio Radical; Partido de la U; Fecode; Indepaz; Dejusticia; Codhes
civil VE: PSUV = Partido Socialista Unido de Venezuela; Acción Democrática; Primero Justicia; Voluntad Popular; Un Nuevo Tiempo; Mesa de la Unidad Democrática; COPEI; Movimiento Quinta República; Fedecámaras; Foro Penal; Observatorio Venezolano de Violencia
civil PE: APRA = Partido Aprista Peruano = Alianza Popular Revolucionaria Americana; Fuerza Popular; Perú Libre; Acción Popular; Perú Posible; Somos Perú; Renovación Popular
civil EC: Alianza PAIS; Revolución Ciudadana; Pachakutik; CONAIE = Conaie
civil BO: Movimiento al Socialismo = MAS-IPSP; Comunidad Ciudadana; Central Obrera Boliviana
civil AR: Partido Justicialista; UCR = Unión Cívica Radical; Propuesta Republicana; Cambiemos; Juntos por el Cambio; Frente de Todos; La Libertad Avanza; Frepaso; CGT
civil CL: UDI = Unión Demócrata Independiente; Renovación Nacional; Democracia Cristiana
civil UY: Frente Amplio
civil PY: Partido Colorado = ANR
civil US: Democratic Party = Partido Demócrata; Republican Party = Partido Republicano = GOP; AFL-CIO; ACLU = American Civil Liberties Union; NAACP; National Rifle Association = NRA; Ku Klux Klan; Harvard = Harvard University = Universidad de Harvard; Stanford = Stanford University; MIT; Brookings Institution
civil GB: Labour Party = Partido Laborista; Conservative Party = Partido Conservador; Sinn Féin = Sinn Fein
civil DE: CDU; SPD
civil IL: Likud; Knesset
civil PS: PLO = OLP = Organización para la Liberación de Palestina; Al Fatah = Fatah = Al-Fatah
civil: Mercosur = Mercosul; Inter-American Development Bank = Banco Interamericano de Desarrollo = BID = IDB; CEPAL = Cepal = ECLAC; OPEC = OPEP; ILO = OIT; UNESCO = Unesco; UNHCR = ACNUR = Acnur; IOM = OIM; FAO; WTO = OMC; OECD = OCDE; SICA; CELAC = Celac; Unasur = UNASUR; Caricom = CARICOM; ASEAN; APEC; African Union = Unión Africana; Arab League = Liga Árabe; FIFA; UEFA; Conmebol; Concacaf = CONCACAF; IOC = COI = Comité Olímpico Internacional = International Olympic Committee; Caritas = Cáritas; Doctors Without Borders = Médicos Sin Fronteras = Médicos sin Fronteras = MSF; Reporters Without Borders = Reporteros sin Fronteras = Reporteros Sin Fronteras = RSF; Committee to Protect Journalists = Comité para la Protección de los Periodistas = CPJ; Greenpeace; Oxfam = Oxfam Intermón; Save the Children; Washington Office on Latin America = WOLA; Freedom House; Inter American Press Association = Sociedad Interamericana de Prensa; Opus Dei; FATF = GAFI; European Commission = Comisión Europea; European Parliament = Parlamento Europeo; Council of Europe = Consejo de Europa; European Central Bank = Banco Central Europeo; Security Council = Consejo de Seguridad = UN Security Council; OSCE; IAEA = OIEA; World Food Programme = Programa Mundial de Alimentos; Fundación Ford = Ford Foundation; Open Society Foundations
court: International Criminal Court = Corte Penal Internacional; International Court of Justice = Corte Internacional de Justicia
state-body MX: Sedena = SEDENA; Semar = SEMAR; PGR; Segob = SEGOB; SHCP; SCJN; CNDH; CISEN; IMSS; ISSSTE; Sedesol = SEDESOL; Semarnat = SEMARNAT; Conagua = CONAGUA; Inegi = INEGI; Instituto Nacional Electoral; Instituto Federal Electoral; TEPJF; Infonavit; Banxico = Banco de México; Profeco; Cofepris; Los Pinos
state-body CO: DIAN; Inpec = INPEC; ICBF; Dijín = Dijin; Sijín = Sijin; Gaula; Medicina Legal; Palacio de Nariño
state-body PE: Sunat = SUNAT; INPE; Dircote; Dirandro; Indecopi; ONPE
state-body AR: AFIP; ANSES = Anses; Gendarmería Nacional; Casa Rosada
state-body CL: PDI; Carabineros = Carabineros de Chile; La Moneda
state-body VE: Sebin = SEBIN; Cicpc = CICPC; DGCIM = Dgcim; Palacio de Miraflores; Consejo Nacional Electoral = CNE
state-body EC: SNAI; Carondelet
state-body BO: FELCN
state-body HN: ATIC; FNAMPO; Fusina = FUSINA
state-body ES: Guardia Civil; Mossos d'Esquadra = Mossos; Ertzaintza; CGPJ; CESID = Cesid; Audiencia Nacional; Moncloa = La Moncloa; Generalitat = Generalitat de Catalunya; Xunta = Xunta de Galicia; AENA = Aena; Renfe = RENFE; Casa del Rey
state-body US: CBP = Customs and Border Protection; ATF; NSA; NASA; FDA; CDC; EPA; TSA; IRS; USAID; Homeland Security Investigations = HSI; USCIS; FEMA; Federal Reserve = Reserva Federal; Capitol = Capitolio; Coast Guard; Secret Service = Servicio Secreto; Border Patrol = Patrulla Fronteriza; US Marshals Service; National Security Council; Southern Command = Comando Sur
state-body GB: MI5; MI6; Scotland Yard; House of Commons = Cámara de los Comunes; House of Lords = Cámara de los Lores
state-body IL: Mossad; Shin Bet
state-body RU: KGB; FSB; Kremlin; Duma
state-body DE: Bundestag; Bundesbank
state-body VA: Holy See = Santa Sede
company ES: Telefónica; Repsol = Repsol YPF; Endesa; Iberdrola; BBVA = Banco Bilbao Vizcaya Argentaria; BBV; BSCH; Banco Santander; Gas Natural; Unión Fenosa; Inditex; Mapfre; Indra; Ferrovial; Sogecable; Banesto; La Caixa = CaixaBank; Bankia; Argentaria; Altadis; Vueling
company US: Microsoft; Google; IBM; Intel; Cisco Systems; Hewlett-Packard; Motorola; General Motors; Chrysler; Boeing; Lockheed Martin; General Electric; ExxonMobil = Exxon Mobil = Exxon; Chevron; Texaco; Walmart = Wal-Mart; Coca-Cola = Coca Cola; PepsiCo = Pepsi; McDonald's; Procter & Gamble; Pfizer; Johnson & Johnson; Monsanto; Cargill; Chiquita Brands; Goldman Sachs; JP Morgan = JPMorgan = J.P. Morgan = JPMorgan Chase; Morgan Stanley; Merrill Lynch; Citigroup; Citibank; Wachovia; Bank of America; Wells Fargo; Lehman Brothers; American Airlines; United Airlines; Delta Air Lines; Mastercard; PayPal; Western Union; MoneyGram; Moody's; Standard & Poor's; Fitch; Nasdaq; Dow Jones; Uber; Airbnb; Netflix; SpaceX; Philip Morris; Time Warner; AOL = America Online; Yahoo; Disney = Walt Disney; Enron; Halliburton; Blackwater; CoreCivic; GEO Group; AT&T; Verizon; Smith & Wesson; Barrett Firearms
company MX: Pemex = PEMEX = Petróleos Mexicanos; CFE = Comisión Federal de Electricidad; Cemex; América Móvil; Telmex; Telcel; Grupo Bimbo = Bimbo; Femsa; Bancomer = BBVA Bancomer; Banamex; Banorte; OXXO = Oxxo; Elektra; Grupo Carso; Aeroméxico; Mexicana de Aviación; Soriana; Cinépolis; Grupo México
company CO: Ecopetrol; Bancolombia; Davivienda; Avianca; Cerrejón
company VE: PDVSA = Pdvsa = Petróleos de Venezuela
company BR: Petrobras; Odebrecht; Embraer; Telebras = Telebrás; JBS; Camargo Corrêa; Braskem
company AR: YPF; Aerolíneas Argentinas; Mercado Libre
company CL: Codelco; LATAM Airlines = LAN Chile; Cencosud; Falabella
company EC: Petroecuador
company BO: YPFB
company PE: Petroperú = PetroPerú; Graña y Montero; Southern Copper
company PA: Copa Airlines; Mossack Fonseca
company HN: Banco Continental; Ficohsa; Dinant = Corporación Dinant
company SV: TACA
company DE: Siemens; Volkswagen; BMW; Daimler = DaimlerChrysler; Mercedes-Benz; Bayer; Deutsche Bank; Deutsche Telekom; Lufthansa; Allianz; BASF; Opel; Heckler & Koch
company FR: Renault; Peugeot; Citroën; Airbus; Air France; BNP Paribas = BNP; Société Générale; France Telecom = France Télécom; Alcatel; Vivendi; Michelin; Carrefour; Danone
company IT: Fiat; Alitalia; Telecom Italia; Pirelli; Olivetti
company GB: HSBC; Barclays; Vodafone; British Airways; British Telecom; Rolls-Royce; GlaxoSmithKline; AstraZeneca; Unilever; BAE Systems; Lloyd's
company JP: Toyota; Nissan; Mitsubishi; Sony; Toshiba; Nomura; Hitachi; Nintendo
company KR: Samsung; Hyundai; Daewoo
company CN: Huawei; Alibaba; ZTE
company CH: Nestlé = Nestle; Novartis; UBS; Credit Suisse; Glencore
company FI: Nokia
company SE: Ericsson; Volvo; Ikea = IKEA
company PT: Portugal Telecom
company RU: Gazprom; Rosneft; Lukoil
company IN: Air India
other GB: IRA = Irish Republican Army = Ejército Republicano Irlandés
other: Hezbollah = Hizbulá = Hezbola = Hizbollah; Boko Haram; Al Shabab = Al-Shabaab = Al Shabaab; Islamic Jihad = Yihad Islámica; PKK; UNITA; Tamil Tigers = LTTE; Al Aqsa Martyrs' Brigades = Brigadas de los Mártires de Al Aqsa`;

/** See {@link LINES}; the first name of a body is the one it goes by. */
export const worldOrganizations: readonly KnownOrganization[] = LINES.split("\n").flatMap((line) => {
  const colon = line.indexOf(": ");
  const [kind = "", country] = line.slice(0, colon).split(" ");
  return line
    .slice(colon + 2)
    .split("; ")
    .map((row) => {
      const [name = "", ...aliases] = row.split(" = ");
      return { name, aliases, kind: kind as OrganizationKind, country: country ?? null };
    });
});
