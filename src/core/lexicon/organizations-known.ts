import type { KnownOrganization, OrganizationKind } from "./organizations.ts";
import { worldOrganizations } from "./organizations-world.ts";

/**
 * The region's well-known armed groups, press and international bodies with their other names, in both languages:
 * "kind | country | name | alias | alias …". The armed groups are those on the sanctions and designation lists of the
 * United States, Mexico, Colombia and El Salvador, with the names the press gives them. A name that papers of several
 * countries bear ("La Prensa", "Proceso") has no country here.
 */
const LINES = `gang | | Mara Salvatrucha | MS13 | MS-13 | MS 13 | Mara Salvatrucha 13 | La Mara Salvatrucha
gang | | Barrio 18 | 18th Street | 18th Street Gang | Pandilla 18 | Mara 18 | Barrio Dieciocho | M-18 | Calle 18 | Eighteenth Street
gang | | Barrio 18 Sureños | 18 Sureños | Sureños
gang | | Barrio 18 Revolucionarios | 18 Revolucionarios | Revolucionarios
gang | SV | Ranfla Nacional | Ranfla
gang | | Mara Máquina | La Mao Mao
gang | HN | Los Chirizos
gang | VE | Tren de Aragua
gang | US | Mexican Mafia | La Eme
gang | EC | Los Choneros | Choneros
gang | EC | Los Lobos
gang | EC | Los Tiguerones | Tiguerones
gang | | Latin Kings
gang | BR | Primeiro Comando da Capital | PCC | Primer Comando de la Capital | First Capital Command
gang | BR | Comando Vermelho | Comando Rojo | Red Command
gang | HT | Viv Ansanm | G9
cartel | MX | Sinaloa Cartel | Cartel de Sinaloa | Cártel de Sinaloa
cartel | MX | Jalisco Cartel New Generation | Cartel Jalisco Nueva Generación | Cártel Jalisco Nueva Generación | CJNG | Cártel de Jalisco | Jalisco Cartel
cartel | MX | Gulf Cartel | Cartel del Golfo | Cártel del Golfo
cartel | MX | Zetas | Los Zetas
cartel | MX | Cartel del Noreste | Cártel del Noreste | Northeast Cartel | CDN
cartel | MX | Juárez Cartel | Cartel de Juárez | Cártel de Juárez
cartel | MX | Tijuana Cartel | Cartel de Tijuana | Cártel de Tijuana
cartel | MX | La Familia Michoacana | Familia Michoacana
cartel | MX | Caballeros Templarios | Los Caballeros Templarios | Knights Templar
cartel | MX | Beltrán Leyva Organization | Cartel de los Beltrán Leyva
cartel | MX | Los Chapitos | Chapitos
cartel | MX | Santa Rosa de Lima Cartel | Cártel de Santa Rosa de Lima
cartel | HN | Cachiros | Los Cachiros
cartel | HN | Los Valle | Valle Valle
cartel | GT | Los Huistas
cartel | GT | Los Lorenzana
cartel | SV | Texis Cartel | Cartel de Texis | Cártel de Texis
cartel | SV | Los Perrones | Perrones
cartel | CO | Medellín Cartel | Cartel de Medellín | Cártel de Medellín
cartel | CO | Cali Cartel | Cartel de Cali | Cártel de Cali
cartel | VE | Cartel of the Suns | Cartel de los Soles | Cártel de los Soles
other | CO | FARC | Farc | FARC-EP | Fuerzas Armadas Revolucionarias de Colombia | Revolutionary Armed Forces of Colombia
other | CO | ELN | Ejército de Liberación Nacional | National Liberation Army
other | CO | EPL | Ejército Popular de Liberación
other | CO | Autodefensas Unidas de Colombia | AUC | United Self-Defense Forces of Colombia
other | CO | Clan del Golfo | Gulf Clan | Urabeños | Los Urabeños | Gaitanistas | AGC | Autodefensas Gaitanistas de Colombia
other | CO | Los Rastrojos | Rastrojos
other | CO | Segunda Marquetalia
other | PE | Shining Path | Sendero Luminoso
other | PE | Túpac Amaru Revolutionary Movement | Movimiento Revolucionario Túpac Amaru | MRTA
other | PY | Ejército del Pueblo Paraguayo | EPP
other | MX | Ejército Zapatista de Liberación Nacional | EZLN | Zapatistas
other | SV | Frente Farabundo Martí para la Liberación Nacional | FMLN | Farabundo Martí National Liberation Front
other | NI | Frente Sandinista de Liberación Nacional | FSLN
other | ES | ETA
other | | Al-Qaeda | Al Qaeda | Al-Qaida
other | | Islamic State | Estado Islámico | ISIS
other | | Hezbollah | Hezbolá
other | | Hamas | Hamás
other | | Taliban | Talibán
outlet | | InSight Crime
outlet | SV | El Faro
outlet | SV | La Prensa Gráfica
outlet | SV | El Diario de Hoy
outlet | | El Mundo
outlet | SV | Gato Encerrado
outlet | SV | Revista Factum | Factum
outlet | GT | Prensa Libre
outlet | GT | elPeriódico
outlet | GT | Plaza Pública
outlet | | La Hora
outlet | GT | Soy502
outlet | | El Heraldo
outlet | HN | Proceso Digital
outlet | HN | Contra Corriente
outlet | | La Tribuna
outlet | NI | Confidencial
outlet | | La Prensa
outlet | CR | La Nación
outlet | | Proceso
outlet | | El Universal
outlet | MX | Reforma
outlet | | La Jornada
outlet | MX | Milenio
outlet | MX | Animal Político
outlet | MX | Aristegui Noticias
outlet | | El Tiempo
outlet | CO | El Espectador
outlet | CO | Semana
outlet | CO | La Silla Vacía
outlet | CO | Caracol Radio
outlet | CO | Verdad Abierta
outlet | VE | El Nacional
outlet | VE | Efecto Cocuyo
outlet | VE | Runrunes
outlet | | El Comercio
outlet | EC | Primicias
outlet | PE | IDL-Reporteros
outlet | AR | Clarín
outlet | AR | Página 12
outlet | CL | La Tercera
outlet | CL | El Mercurio
outlet | BR | Folha de São Paulo
outlet | BR | O Globo
outlet | ES | El País
outlet | ES | ABC
outlet | ES | La Vanguardia
outlet | ES | EFE | Agencia EFE
outlet | US | Associated Press | AP | The Associated Press
outlet | US | New York Times | The New York Times
outlet | US | Washington Post | The Washington Post
outlet | US | Wall Street Journal | The Wall Street Journal
outlet | US | Los Angeles Times
outlet | US | Miami Herald
outlet | US | ProPublica
outlet | US | CNN | CNN en Español
outlet | US | ABC News
outlet | US | CBS News
outlet | US | NBC News
outlet | US | Fox News
outlet | US | MSNBC
outlet | US | NPR
outlet | US | Bloomberg
outlet | US | Politico
outlet | US | Univision
outlet | US | Telemundo
outlet | GB | Reuters
outlet | GB | BBC | BBC Mundo | BBC News
outlet | GB | Guardian | The Guardian
outlet | FR | Agence France-Presse | AFP
outlet | DE | Deutsche Welle | DW
outlet | QA | Al Jazeera
outlet | CN | Xinhua
outlet | RU | ITAR-TASS | TASS
civil | MX | Morena | Movimiento Regeneración Nacional
civil | MX | Partido Revolucionario Institucional | PRI
civil | MX | Partido Acción Nacional | PAN
civil | MX | Partido de la Revolución Democrática | PRD
civil | SV | Nuevas Ideas
civil | SV | Alianza Republicana Nacionalista | ARENA
civil | | United Nations | UN | Naciones Unidas | ONU | Organización de las Naciones Unidas | U.N.
civil | | Organization of American States | OAS | OEA | Organización de Estados Americanos
civil | | European Union | EU | Unión Europea | UE
civil | | NATO | OTAN
civil | | World Bank | Banco Mundial
civil | | International Monetary Fund | IMF | FMI | Fondo Monetario Internacional
civil | | World Health Organization | WHO | OMS | Organización Mundial de la Salud | World Health Organisation
civil | | Interpol
civil | | Europol
civil | | Human Rights Watch | HRW
civil | | Amnesty International | Amnistía Internacional
civil | | UNODC
civil | | UNICEF | Unicef
civil | | Cristosal
civil | | International Crisis Group | Crisis Group
civil | | Red Cross | Cruz Roja
civil | | Transparency International
court | | Inter-American Commission on Human Rights | IACHR | CIDH | Comisión Interamericana de Derechos Humanos
court | | Inter-American Court of Human Rights | Corte Interamericana de Derechos Humanos | Corte IDH
state-body | US | FBI | Federal Bureau of Investigation
state-body | US | DEA | Drug Enforcement Administration
state-body | US | CIA
state-body | US | ICE | Immigration and Customs Enforcement
state-body | US | OFAC | Office of Foreign Assets Control
state-body | US | Pentagon | Pentágono
state-body | US | White House | Casa Blanca
state-body | US | Department of Justice | Justice Department | Departamento de Justicia
state-body | US | State Department | Department of State | Departamento de Estado
state-body | US | Treasury Department | Departamento del Tesoro
state-body | US | Department of Homeland Security | DHS
state-body | GT | CICIG | Comisión Internacional contra la Impunidad en Guatemala | International Commission against Impunity in Guatemala
state-body | HN | MACCIH
state-body | CO | Jurisdicción Especial para la Paz | JEP | Special Jurisdiction for Peace`;

const regional: readonly KnownOrganization[] = LINES.split("\n").map((line) => {
  const [kind = "", country = "", name = "", ...aliases] = line.split("|").map((part) => part.trim());
  return { name, aliases, kind: kind as OrganizationKind, country: country === "" ? null : country };
});

/** Bodies that news names without saying what they are; where two have a name, the region's own. */
export const knownOrganizations: readonly KnownOrganization[] = [...worldOrganizations, ...regional];
