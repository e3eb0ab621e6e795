import type { TimeModifierKind } from "../../model/index.ts";
import { phraseTable } from "../phrases.ts";
import type { DayPart, Neighbour, TimeUnit, TimeWords } from "../times.ts";
import { feasts } from "./times-feasts.ts";
import { neighbours, phases } from "./times-neighbours.ts";
import { phrases } from "./times-phrases.ts";
import { units } from "./times-units.ts";

const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const SHORT_MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");
const WEEKDAYS = "lunes martes miercoles jueves viernes sabado domingo".split(" ");
const NUMBERS =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta".split(
    " ",
  );
const TENS = "cuarenta cincuenta sesenta setenta ochenta noventa cien".split(" ");
const ORDINALS = "primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo".split(" ");
const DECADES = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");

const DAY_PARTS: readonly (readonly [string, DayPart])[] = [
  ...dayPart("manana", "MO"),
  ...dayPart("madrugada", "MO"),
  ...dayPart("tarde", "AF"),
  ...dayPart("noche", "NI"),
  ["al mediodia", "MI"],
];

function dayPart(word: string, part: DayPart): (readonly [string, DayPart])[] {
  return [`por la ${word}`, `en la ${word}`, `de la ${word}`, `a la ${word}`, `en horas de la ${word}`].map(
    (words) => [words, part] as const,
  );
}

export const times: TimeWords = {
  months: new Map([
    ...MONTHS.map((name, index) => [name, index + 1] as const),
    ...SHORT_MONTHS.map((name, index) => [name, index + 1] as const),
    ["setiembre", 9],
    ["sept", 9],
    ["set", 9],
  ]),
  carefulMonths: new Set([...SHORT_MONTHS, "sept", "set"]),
  weekdays: new Map(WEEKDAYS.map((name, index) => [name, index + 1])),
  carefulWeekdays: new Set(),
  dayNames: new Set(["negro", "sangriento", "rojo"]),
  namedForDays: new Set(
    "calle calles avenida av avda pasaje jiron carretera autopista ruta puente barrio colonia col ejido villa urbanizacion residencial sector comuna parroquia comunidad asentamiento poblado campamento caserio vereda mercado plaza plazoleta parque escuela colegio liceo instituto universidad hospital clinica estadio teatro aeropuerto terminal represa presa hidroelectrica batallon brigada cuartel clan frente movimiento partido cooperativa sindicato club fundacion".split(
      " ",
    ),
  ),
  agesOf: new Set([]),
  yearKinds: new Map<string, "fiscal" | "school" | "calendar">([
    ["fiscal", "fiscal"],
    ["financiero", "fiscal"],
    ["economico", "fiscal"],
    ["presupuestario", "fiscal"],
    ["escolar", "school"],
    ["academico", "school"],
    ["lectivo", "school"],
    ["calendario", "calendar"],
    ["natural", "calendar"],
  ]),
  yearLetters: new Map(),
  thousand: "mil",
  hundreds: new Map(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
      .split(" ")
      .map((name, index) => [name, 100 * (index + 1)]),
  ),
  yearCenturies: new Map(),
  units: new Map(units),
  cardinals: new Map([
    ...NUMBERS.map((name, index) => [name, index] as const),
    ...TENS.map((name, index) => [name, 40 + 10 * index] as const),
  ]),
  one: new Set(["un", "una", "uno"]),
  some: phraseTable(
    [
      "varios",
      "varias",
      "algunos",
      "algunas",
      "unos",
      "unas",
      "unos pocos",
      "unas pocas",
      "pocos",
      "pocas",
      "muchos",
      "muchas",
    ].map((words) => [words, true] as const),
  ),
  ordinals: new Map([
    ...ORDINALS.map((name, index) => [name, index + 1] as const),
    ["primero", 1],
    ["primera", 1],
    ["segunda", 2],
    ["tercero", 3],
    ["tercera", 3],
    ["cuarta", 4],
    ["quinta", 5],
    ["sexta", 6],
  ]),
  ordinalEndings: ["º", "o", "ro", "er", "ª"],
  inMonth: new Set(["en", "durante"]),
  of: new Set(["de", "del"]),
  articles: new Set(["el", "la", "los", "las"]),
  fillers: new Set([
    "consecutivos",
    "consecutivas",
    "largos",
    "largas",
    "calendario",
    "habiles",
    "mismo",
    "misma",
    "solo",
    "sola",
    "unico",
    "unica",
    "bursatiles",
    "laborables",
    "laborales",
    "seguidos",
    "seguidas",
    "mas",
  ]),
  neighbours: phraseTable(neighbours),
  verbsBefore: new Set(),
  demonstratives: new Set("este esta".split(" ")),
  phases: phraseTable(phases),
  ends: phraseTable<1 | -1>([
    ["primer", 1],
    ["primera", 1],
    ["primeros", 1],
    ["primeras", 1],
    ["ultimo", -1],
    ["ultima", -1],
    ["ultimos", -1],
    ["ultimas", -1],
  ]),
  spans: phraseTable<Neighbour>([
    ["los ultimos", -1],
    ["las ultimas", -1],
    ["ultimos", -1],
    ["ultimas", -1],
    ["los pasados", -1],
    ["las pasadas", -1],
    ["los proximos", 1],
    ["las proximas", 1],
    ["proximos", 1],
    ["proximas", 1],
    ["los siguientes", 1],
    ["las siguientes", 1],
  ]),
  weekLinks: phraseTable([
    ...["de", "del", "a partir del", "a partir de"].map((words) => [words, true] as const),
    ...["comienza", "empieza", "inicia", "va", "termina", "finaliza", "concluye"].flatMap((verb) =>
      ["", " el", " del"].map((link) => [`que ${verb}${link}`, true] as const),
    ),
  ]),
  weekNumbers: new Set(["numero", "epidemiologica", "laboral", "iso"]),
  weekdayLinks: new Set([",", "-"]),
  shifts: phraseTable<Neighbour>([
    ["atras", -1],
    ["antes", -1],
    ["despues", 1],
    ["mas tarde", 1],
    ["a partir de ahora", 1],
    ["a partir de hoy", 1],
  ]),
  neighboursFromBefore: new Set(["anterior", "previo", "previa", "siguiente"]),
  shiftsFromBefore: new Set(["antes", "despues", "mas"]),
  shiftOpeners: phraseTable<Neighbour>([
    ["en", 1],
    ["hace", -1],
    ["hace ya", -1],
    ["dentro de", 1],
  ]),
  fromNamed: phraseTable([
    ["a partir de", true],
    ["a partir del", true],
    ["tras el", true],
  ]),
  phrases: phraseTable([...phrases, ...feasts]),
  dayParts: phraseTable(DAY_PARTS),
  rangeOpeners: phraseTable<"from" | "between">([
    ...["desde", "del", "de", "desde el"].map((words) => [words, "from"] as const),
    ...["entre", "entre el"].map((words) => [words, "between"] as const),
  ]),
  rangeJoins: phraseTable<"to" | "and" | "through">([
    ["a", "to"],
    ["al", "to"],
    ["hasta", "to"],
    ["hasta el", "to"],
    ["-", "to"],
    ["~", "to"],
    ["y", "and"],
    ["y el", "and"],
    ["e", "and"],
  ]),
  sidesBehind: phraseTable<"since" | "until">([
    ["en adelante", "since"],
    ["para adelante", "since"],
    ["o despues", "since"],
    ["y despues", "since"],
    ["o posterior", "since"],
    ["o posteriores", "since"],
    ["y posteriores", "since"],
    ["o mas tarde", "since"],
    ["y mas tarde", "since"],
    ["o antes", "until"],
    ["y antes", "until"],
    ["o anterior", "until"],
    ["o anteriores", "until"],
    ["y anteriores", "until"],
  ]),
  whole: phraseTable(["todo el", "toda la", "otro", "otra"].map((words) => [words, true] as const)),
  exactStarts: new Set(["inicio", "comienzo", "principio"]),
  counts: phraseTable<number>([
    ["un par de", 2],
    ["media docena de", 6],
    ["una docena de", 12],
    ["una decena de", 10],
    ["una veintena de", 20],
    ["un centenar de", 100],
  ]),
  shiftBounds: phraseTable<TimeModifierKind>([
    ...["mas de", "poco mas de"].map((words) => [words, "more-than"] as const),
    ...["menos de", "poco menos de"].map((words) => [words, "fewer-than"] as const),
    ...["casi", "cerca de"].map((words) => [words, "nearly"] as const),
    ...["unos", "unas", "alrededor de", "aproximadamente", "como"].map((words) => [words, "about"] as const),
    ...["al menos", "por lo menos"].map((words) => [words, "at-least"] as const),
  ]),
  partLinks: new Set(["de", "del"]),
  weekdaySets: phraseTable(
    WEEKDAYS.map((name, index) => [`los ${name.endsWith("s") ? name : `${name}s`}`, index + 1] as const),
  ),
  otherOnes: new Set(),
  thirdNouns: new Set(["tercio"]),
  monthsTold: {
    counts: new Set("balance saldo total acumulado recuento conteo cifra suma promedio".split(" ")),
    openers: new Set(["en", "durante", "de"]),
    goingOn: new Set("que en al a hasta antes entre previos siguientes posteriores anteriores tras".split(" ")),
    ownStarts: new Set(
      "plan programa operativo operacion campana tregua emergencia excepcion toque cuarentena mandato gestion presidencia cargo sexenio regimen administracion guerra nuevo nueva ley asedio bloqueo paro gobernador gobernadora alcalde alcaldesa presidente presidenta embarazo universitario".split(
        " ",
      ),
    ),
    endedBy: phraseTable(
      [
        "hasta",
        "a",
        "al",
        ...["terminad", "finalizad", "cerrad", "concluid"].flatMap((stem) => [`${stem}os en`, `${stem}os el`]),
      ]
        .flatMap((link) => [link, `${link} fines de`, `${link} finales de`])
        .map((words) => [words, true] as const),
    ),
  },
  halfNouns: new Set(["mitad"]),
  fractions: new Set(),
  beyondWeek: new Set(),
  dayWords: new Set(["dia"]),
  mere: new Set(["apenas", "solo", "escasos", "escasas"]),
  working: new Set(["bursatiles", "habiles", "laborables", "laborales", "habil"]),
  inRow: phraseTable(
    ["consecutivo", "consecutiva", "seguido", "seguida", "sucesivo", "sucesiva", "al hilo"].map(
      (words) => [words, true] as const,
    ),
  ),
  rest: phraseTable(
    ["resto de", "el resto de", "lo que queda de", "lo que resta de"].flatMap((words) =>
      [words, `${words}l`].map((phrase) => [phrase, true] as const),
    ),
  ),
  running: phraseTable(["en el", "en la", "durante el", "durante la"].map((words) => [words, true] as const)),
  lasting: phraseTable([
    ["desde hace", true],
    ["desde hace ya", true],
  ]),
  tomorrow: {
    word: "manana",
    notBehind: new Set("la las una esta esa aquella cada toda media misma de por tarde pasado dia".split(" ")),
    notBefore: new Set(["y"]),
  },
  partLetters: new Map<string, "Q" | "HY">([
    ["t", "Q"],
    ["q", "Q"],
    ["s", "HY"],
  ]),
  partsNeedYear: true,
  soFar: phraseTable([
    ["en lo que va de", true],
    ["en lo que va del", true],
    ["en lo que llevamos de", true],
    ["en lo corrido de", true],
    ["en lo corrido del", true],
    ["lo que va de", true],
  ]),
  since: phraseTable([
    ["desde", true],
    ["a partir de", true],
    ["a partir del", true],
    ["a contar de", true],
    ["a contar del", true],
    ...["empezando", "comenzando", "iniciando"].flatMap((word) =>
      ["", " el", " en", " desde", " desde el"].map((link) => [`${word}${link}`, true] as const),
    ),
    ["tan pronto como", true],
  ]),
  until: phraseTable([
    ["hasta", true],
    ["hasta el mes de", true],
    ["a mas tardar", true],
    ["a mas tardar el", true],
    ["a mas tardar en", true],
    ["no mas tarde de", true],
    ["no mas tarde del", true],
    ["no mas tarde que", true],
    ["al", true],
    // the day on which a count was closed
    ...[
      "al cierre de",
      "al cierre del",
      "al corte de",
      "al corte del",
      "con corte a",
      "con corte al",
      "con cierre a",
    ].map((words) => [words, true] as const),
    ...["con cierre al", "con corte el", "con cierre el", "que cierra el", "que cerro el"].map(
      (words) => [words, true] as const,
    ),
  ]),
  after: phraseTable([
    ["despues de", true],
    ["despues del", true],
    ["posterior a", true],
    ["posterior al", true],
    ["posteriores a", true],
    ["posteriores al", true],
    ["posteriormente a", true],
    ["posteriormente al", true],
    ["con posterioridad a", true],
    ["con posterioridad al", true],
    ["luego de", true],
    ["luego del", true],
  ]),
  earlierThan: phraseTable([
    ["antes de", true],
    ["antes del", true],
    ["anterior a", true],
    ["anterior al", true],
    ["anteriores a", true],
    ["anteriores al", true],
    ["con anterioridad a", true],
    ["con anterioridad al", true],
    ["previo a", true],
    ["previo al", true],
  ]),
  every: phraseTable(["cada", "todos los", "todas las", "cada uno de los"].map((words) => [words, true] as const)),
  per: new Set(["por"]),
  stretches: new Set(["ultimo", "ultima"]),
  dayIdioms: new Set(
    "termino terminar terminaron terminado acabo acabar acabaron acabado cerro cerrar cerraron cerrado finalizo finalizar finalizaron finalizado concluyo concluir concluyeron concluido inicio iniciar empezo empezar comenzo comenzar cierra cierran termina terminan acaba acaban finaliza finalizan concluye concluyen despidio despidieron arranco arrancaron".split(
      " ",
    ),
  ),
  harmed: new Set(),
  closedWith: new Set(["con"]),
  ageBehind: new Set(),
  ageBefore: new Set(
    "edad , hombre mujer joven nino nina menor adolescente anciano anciana hijo hija senor senora ( varon muchacho muchacha".split(
      " ",
    ),
  ),
  and: new Set(["y"]),
  half: new Set(["medio", "media"]),
  before: new Set(
    "en de del desde hasta durante entre a al y o hacia para por el los la ano mediados finales principios inicios comienzos fines pasado este todo".split(
      " ",
    ),
  ),
  yearOpeners: new Set("en durante".split(" ")),
  monthVerbs: new Set(
    "fue es cerro dejo tuvo registro trajo marco termino acabo finalizo concluyo sumo acumulo concentro alcanzo".split(
      " ",
    ),
  ),
  monthDeeds: new Set(
    "aporto represento supuso significo vio contabilizo reunio arrojo reporto anoto sigue siguio continua quedo supero".split(
      " ",
    ),
  ),
  monthAdverbs: new Set("solo sola siendo como apenas tambien aun todavia".split(" ")),
  unmistakableMonths: new Set("enero febrero marzo junio septiembre setiembre octubre noviembre diciembre".split(" ")),
  monthOpeners: new Set("en de del desde hasta entre mes - pasado ultimo proximo este".split(" ")),
  dayOpeners: new Set("el del al desde hasta entre dia".split(" ")),
  yearLinks: new Set(["en"]),
  listJoins: new Set("y o e".split(" ")),
  scales: new Set(
    "escala escalas rango rangos puesto puestos lugar lugares posicion posiciones grado grados nivel niveles piso pisos pagina paginas capitulo capitulos articulo articulos inciso incisos numero numeros siglo siglos por porcentaje puntos punto subio subieron bajo bajaron paso pasaron aumento aumentaron cayo cayeron crecio crecieron descendio descendieron sube baja pasa aumenta cae crece suben bajan pasan aumentan caen crecen subir bajar pasar aumentar caer crecer avanzo avanzaron avanza distrito distritos calle calles ruta rutas kilometro kilometros".split(
      " ",
    ),
  ),
  yearWords: new Set(["ano"]),
  future: phraseTable(
    "previsto prevista previstos previstas preve planea venidero debe va van vamos voy espera esperan quiere quieren"
      .split(" ")
      .map((word) => [word, true] as const),
  ),
  promiseEndings: ["ré", "rás", "remos", "réis"],
  unitPhrases: phraseTable<TimeUnit>([
    ["fin de semana", "WE"],
    ["fines de semana", "WE"],
  ]),
  futureEndings: ["rá", "rán"],
  clockOpeners: phraseTable([
    ["a las", true],
    ["a la", true],
    ["las", true],
    ["la", true],
  ]),
  clockEndings: phraseTable<"am" | "pm" | "clock">([
    ["a . m .", "am"],
    ["a . m", "am"],
    ["am", "am"],
    ["de la manana", "am"],
    ["de la madrugada", "am"],
    ["p . m .", "pm"],
    ["p . m", "pm"],
    ["pm", "pm"],
    ["de la tarde", "pm"],
    ["de la noche", "pm"],
    ["horas", "clock"],
    ["hrs", "clock"],
    ["h", "clock"],
    ["utc", "clock"],
    ["gmt", "clock"],
  ]),
  numericOrder: "day-first",
  decades: new Map(DECADES.map((name, index) => [name, 20 + 10 * index])),
};
