import type { CountedWords } from "../counted.ts";
import { phraseTable } from "../phrases.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const counted: CountedWords = {
  links: set("de del los las el la esos esas estos estas sus su nuestros otros otras mas nuevos nuevas"),
  ends: set(
    "y e o u ni pero sino aunque mientras cuando donde como porque pues si que quien quienes cual cuales cuyo cuya cuyos cuyas " +
      "es son era eran fue fueron sera seran ser sido sea sean siendo esta estan estaba estaban estuvo estuvieron estar ha han habia habian hay hubo haber haya hayan habra habran he hemos " +
      "en a al ante bajo con contra desde durante entre hacia hasta mediante para por segun sin sobre tras excepto salvo " +
      "se lo le les me nos te yo el ella ellos ellas usted ustedes esto eso aquello no ya tambien solo solamente aun todavia luego despues antes ahora hoy ayer hace respectivamente respecto frente manana asi mas menos muy tan tanto",
  ),
  inside: set("de del"),
  personal: set("a al"),
  without: set("sin no nunca"),
  purposes: set("para"),
  obliques: set("para con por sobre contra"),
  and: set("y e o u"),
  leftBefore: set(
    "queda quedan quedaba quedaban quedaron resta restan restaban sobreviven sobrevivieron permanecen continuan",
  ),
  leftBehind: phraseTable(
    ["quedan", "quedaban", "siguen", "seguian", "permanecen", "permanecian", "continuan", "sobreviven"].map(
      (phrase) => [phrase, true],
    ),
  ),
  respectively: set("respectivamente"),
  before: set(
    "presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas nuevo nueva nuevos nuevas otro otra otros otras grandes gran pequenos pequenas principales primeros primeras ultimos ultimas diferentes distintos distintas diversos diversas posibles sus mas mejores peores altos altas buenos buenas importantes antiguos antiguas reconocidos reconocidas",
  ),
  headFirst: true,
  subjectsFollow: true,
  notPlurals: [],
  participleEndings: [],
  participles: new Set(),
  doingEndings: ["ando", "endo"],
  plurals: [
    ["ces", "z"],
    // Behind two consonants the "e" belongs to the word: "padres", "nombres".
    ["bres", "bre"],
    ["cres", "cre"],
    ["dres", "dre"],
    ["fres", "fre"],
    ["gres", "gre"],
    ["pres", "pre"],
    ["tres", "tre"],
    ["lles", "lle"],
    ["bles", "ble"],
    ["cles", "cle"],
    ["fles", "fle"],
    ["gles", "gle"],
    ["ples", "ple"],
    ["ndes", "nde"],
    ["rdes", "rde"],
    ["rnes", "rne"],
    // "autobuses", "reses", "franceses"
    ["buses", "bus"],
    ["eses", "es"],
    ["des", "d"],
    ["les", "l"],
    ["nes", "n"],
    ["res", "r"],
    ["yes", "y"],
    ["s", ""],
  ],
  singulars: new Map(
    "ataques:ataque rehenes:rehen jovenes:joven crimenes:crimen ordenes:orden imagenes:imagen veces:vez jueces:juez luces:luz cruces:cruz paises:pais meses:mes agentes:agente integrantes:integrante migrantes:migrante manifestantes:manifestante habitantes:habitante estudiantes:estudiante restantes:restante hombres:hombre madres:madre padres:padre docentes:docente dirigentes:dirigente clientes:cliente parientes:pariente combatientes:combatiente civiles:civil policias:policia bloques:bloque buques:buque lotes:lote golpes:golpe bosques:bosque cheques:cheque tanques:tanque bases:base clases:clase fases:fase crisis:crisis fusiles:fusil misiles:misil enfermeras:enfermera kilos:kilo informes:informe nombres:nombre calles:calle partes:parte noches:noche coches:coche cortes:corte transportes:transporte viajes:viaje personajes:personaje puentes:puente fuentes:fuente frentes:frente expedientes:expediente accidentes:accidente incidentes:incidente pacientes:paciente residentes:residente votantes:votante inmigrantes:inmigrante ocupantes:ocupante participantes:participante comandantes:comandante muertes:muerte fuertes:fuerte deportes:deporte enlaces:enlace alcaldes:alcalde rieles:riel lideres:lider sedes:sede"
      .split(" ")
      .map((pair) => pair.split(":") as [string, string]),
  ),
  relatives: set("que quien quienes cual cuales cuyo cuya cuyos cuyas"),
  subordinators: set("donde cuando mientras porque aunque pues"),
  copulas: set("es son fue fueron era eran seria serian seran"),
  being: set("hay hubo habia"),
  undertakings: set("operacion operativo plan programa campana proyecto mision cruzada jornada"),
  auxiliaries: set(
    "es son era eran fue fueron sera seran ser sido siendo esta estan estaba estaban ha han habia habian haber hay hubo habria habrian sean seria serian estaria estarian fuera fueran fuese fuesen hubiera hubieran hubiese hubiesen resulto resultaron resultan quedo quedaron permanecen permanece",
  ),
  passives: set("fue fueron sido ser siendo son es eran resulto resultaron quedaron"),
  includes: phraseTable(
    [
      "entre ellos",
      "entre ellas",
      "incluidos",
      "incluidas",
      "incluyendo",
      "incluye",
      "incluyen",
      "incluian",
      "incluso",
      "entre los que",
      "entre las que",
    ].map((phrase) => [phrase, true]),
  ),
  among: set("entre"),
  anaphors: set("ellos ellas estos estas esos esas estas cuales quienes"),
  periods: set(
    "vispera jornada madrugada tarde noche vez periodo periodos lapso bimestre trimestre semestre cuatrimestre",
  ),
  fillers: set("otros otras mas restantes"),
  people: set(
    "persona personas individuo individuos sujeto sujetos hombre hombres mujer mujeres otros otras familia familias vecino vecinos vecinas extranjero extranjeros ciudadanos estudiantes alumnos alumnas pacientes ninos ninas adultos ancianos pasajeros tripulantes lideres cabecillas jefes alcaldes diputados activistas civiles gente companero companeros companeras chico chicos chicas chaval chavales bebe bebes infante infantes menor menores joven jovenes muchacho muchachos muchachas campesino campesinos indigenas madres padres hermanos hermanas hijos hijas esposas parejas amigos turistas turista clientes fieles feligreses peregrinos hogares poblador comuneros comunero jornalero jornaleros transeuntes oficiales mandos sicarios sicario ladrones narcos capos delincuentes criminales hinchas aficionados candidatos concejales monjas sacerdotes curas varones viajeros ocupantes polizones internos misioneros pescadores taxistas choferes mineros empresarios comerciantes ganaderos agricultores abogados ingenieros tecnicos pilotos obispos monjes soldados exmilitares expolicias exfuncionarios funcionarios dirigentes concejalas estudiantes universitarios escolares universitarias ancianas ancianos hombre mujer",
  ),
  agentEndings: [
    "eros",
    "eras",
    "ores",
    "oras",
    "istas",
    "antes",
    "entes",
    "ados",
    "adas",
    "idos",
    "idas",
    "enos",
    "enas",
    "anos",
    "anas",
    "enses",
    "arios",
    "arias",
    "ogos",
    "ogas",
  ],
  notAgents: set(
    "horarios salarios escenarios diarios formularios cuestionarios comentarios diccionarios barrios santuarios acuarios aniversarios itinerarios vecindarios denarios inventarios seminarios varios varias arios arias areas fabricas maquinarias catalogos dialogos drogas sogas monologos prologos motores tractores valores colores errores sectores factores alrededores televisores computadores computadoras celulares contenedores transformadores detonadores servidores cargadores helicopteros ceros eneros dineros aeropuertos acero tableros letreros senderos mercados estados dados tratados juzgados lados resultados poblados partidos pedidos sonidos vestidos ruidos contenidos liquidos sentidos apellidos jornadas toneladas paradas entradas salidas llamadas comidas bebidas medidas vidas heridas armadas decadas granadas restantes diamantes volantes instantes puentes fuentes accidentes incidentes expedientes continentes ambientes dientes frentes lentes componentes anos manos granos planos terrenos menos buenos llenos semanas manzanas ventanas mananas campanas maneras carreteras banderas primeras fronteras tijeras horas obras mejoras carteras",
  ),
  verbEndings: ["n"],
  doings: new Set(),
  tally: {
    nouns: set(
      "numero numeros cantidad total cifra cifras suma monto registro promedio media pico maximo record balance saldo conteo cuenta recuento computo",
    ),
    links: set("de en a por llega llego asciende ascendio ascienden alcanza alcanzo suma sumo sumaban totaliza"),
    just: set("apenas solo ya solamente unicamente"),
    running: phraseTable(
      [
        "desde que",
        "hasta la fecha",
        "a la fecha",
        "hasta el momento",
        "hasta ahora",
        "hasta ayer",
        "hasta hoy",
        "en lo que va",
        "acumulado",
        "acumulados",
        "desde el inicio",
        "hasta este",
      ].map((phrase) => [phrase, true]),
    ),
    determiners: set("el la los las un una unos unas este esta estos estas ese esa esos esas su sus del al"),
  },
  not: {
    labels: set(
      "alias calibre patio cp c.p codigo postal tel celular whatsapp categoria numero num no nro nº n° articulo articulos art arts inciso ley leyes decreto decretos acuerdo resolucion expediente causa boletin comunicado ruta carretera calle avenida carrera diagonal transversal zona zonas barrio distrito comuna sector bloque manzana lote casa apartamento piso habitacion sala pagina paginas capitulo seccion parrafo titulo tomo grupo fase etapa tipo clase grado nivel version volumen canal vuelo linea kilometro km pabellon celda modulo unidad batallon brigada frente frentes bloques batallones brigadas estacion ruta-no formula covid agenda modelo placa telefono dpi cedula dni macrocaso caso tribunal juzgado fiscalia jornada fecha dia puesto",
    ),
    ageBefore: set("edad edades"),
    ageVerbs: set("cumplio cumplir cumple cumplen tenia tiene tienen tenian"),
    ageLinks: set("de"),
    who: set("quien quienes"),
    ageBounds: set("menor menores mayor mayores"),
    ageAfter: set("edad"),
    timeBefore: set(
      "hace hacia ultimo ultima ultimos ultimas proximo proxima proximos proximas pasado pasados pasada pasadas primeros primeras siguientes cada dentro desde tras recientes en a esos esas estos estas aquellos aquellas dichos dichas mismos mismas",
    ),
    periodBounds: new Set(),
    lasted: new Set(),
    lastsIn: set("en"),
    timeAfter: set("antes despues atras tarde previos previas anteriores siguientes"),
    yearBefore: set("en de del desde hasta ano anos entre y e a al gestion periodo para a-partir"),
    clockAfter: set("horas hrs a.m p.m am pm a.m. p.m. h"),
    atHour: new Set(["a las", "a la", "de las", "desde las", "hasta las", "entre las"]),
    toThe: new Set(["a los", "a las"]),
    lasting: set(
      "plazo plazos periodo contrato contratos mandato mandatos experiencia proceso trayectoria tregua vigencia investigacion guerra conflicto relacion prorroga embargo gobierno gestion ausencia espera duracion termino lapso ciclo carrera inhabilitacion maximo minimo historia vida garantia moratoria licencia beca programa plan estudio tiempo dictadura lucha trabajo suspension ampliacion extension castigo veda demora retraso despues historia existencia funcionamiento concesion credito prestamo bono bonos horizonte regimen subsidio seguro reinado servicio labor intervalo distancia diferencia",
    ),
    prison: set(
      "prision carcel condena pena sentencia condenado condenada condenados condenadas condeno condenaron condenar condenan condenara condenaran sentencio sentenciaron sentenciar sentenciado sentenciada sentenciados purga purgan purgar purgara purgaran presidio reclusion penas condenas",
    ),
    prosecutors: set("fiscal fiscales fiscalia fiscalias ministerio procuraduria acusacion querella"),
    demands: set(
      "pidio pidieron pide piden pedir pedira solicito solicitaron solicita solicitan solicitar solicitara requirio requirieron requiere exige exigio reclamo demanda demando",
    ),
    custody: set("preventiva provisional cautelar"),
    atFourDigits: new Set(),
    monthsHaveCapital: false,
    perDay: phraseTable(["del dia", "al dia", "los siete dias", "los 7 dias"].map((phrase) => [phrase, true])),
    theOne: set("el la del al"),
    decades: set("anos ano decada"),
    weekdays: set("lunes martes miercoles jueves viernes sabado domingo"),
    months: set(
      "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic",
    ),
  },
};
