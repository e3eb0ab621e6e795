import { phraseTable } from "../phrases.ts";
import type { DayPart, Neighbour, Phase, TimeUnit, TimeWords } from "../times.ts";
import { phrases } from "./times-phrases.ts";

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

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ["segundo", "S"],
  ["segundos", "S"],
  ["minuto", "MIN"],
  ["minutos", "MIN"],
  ["hora", "H"],
  ["horas", "H"],
  ["hrs", "H"],
  ["h", "H"],
  ["dia", "D"],
  ["dias", "D"],
  ["noche", "D"],
  ["noches", "D"],
  ["jornada", "D"],
  ["jornadas", "D"],
  ["semana", "W"],
  ["semanas", "W"],
  ["mes", "M"],
  ["meses", "M"],
  ["trimestre", "Q"],
  ["trimestres", "Q"],
  ["semestre", "HY"],
  ["semestres", "HY"],
  ["ano", "Y"],
  ["anos", "Y"],
  ["decada", "DEC"],
  ["decadas", "DEC"],
  ["decenio", "DEC"],
  ["decenios", "DEC"],
  ["siglo", "CEN"],
  ["siglos", "CEN"],
];

const NEIGHBOURS: readonly (readonly [string, Neighbour])[] = [
  ["pasado", -1],
  ["pasada", -1],
  ["ultimo", -1],
  ["ultima", -1],
  ["pasados", -1],
  ["pasadas", -1],
  ["anterior", -1],
  ["anteriores", -1],
  ["previos", -1],
  ["previas", -1],
  ["proximos", 1],
  ["proximas", 1],
  ["siguientes", 1],
  ["este pasado", -1],
  ["este ultimo", -1],
  ["este proximo", 1],
  ["previo", -1],
  ["previa", -1],
  ["este", 0],
  ["esta", 0],
  ["este mismo", 0],
  ["esta misma", 0],
  ["presente", 0],
  ["actual", 0],
  ["en curso", 0],
  ["proximo", 1],
  ["proxima", 1],
  ["siguiente", 1],
  ["entrante", 1],
  ["que viene", 1],
];

const PHASES: readonly (readonly [string, Phase])[] = [
  ...["principios", "inicios", "comienzos", "primeros dias"].flatMap((word) => phaseOf(word, "start")),
  ...["mediados", "la mitad"].flatMap((word) => phaseOf(word, "middle")),
  ...["finales", "fines", "ultimos dias"].flatMap((word) => phaseOf(word, "end")),
  ["principio de", "start"],
  ["el inicio de", "start"],
  ["inicio de", "start"],
  ["el comienzo de", "start"],
  ["final de", "end"],
  ["fin de", "end"],
  ["el final de", "end"],
];

function phaseOf(word: string, phase: Phase): (readonly [string, Phase])[] {
  return [`${word} de`, `${word} del`].map((words) => [words, phase] as const);
}

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
  units: new Map(UNITS),
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
  of: new Set(["de", "del"]),
  articles: new Set(["el", "la", "los", "las"]),
  fillers: new Set([
    "consecutivos",
    "consecutivas",
    "largos",
    "largas",
    "calendario",
    "habiles",
    "seguidos",
    "seguidas",
    "mas",
  ]),
  neighbours: phraseTable(NEIGHBOURS),
  demonstratives: new Set("este esta".split(" ")),
  phases: phraseTable(PHASES),
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
    ["desde hace", -1],
    ["hace ya", -1],
    ["dentro de", 1],
  ]),
  phrases: phraseTable(phrases),
  dayParts: phraseTable(DAY_PARTS),
  rangeOpeners: phraseTable(
    ["entre", "desde", "del", "de", "entre el", "desde el"].map((words) => [words, true] as const),
  ),
  rangeJoins: phraseTable<"to" | "and">([
    ["a", "to"],
    ["al", "to"],
    ["hasta", "to"],
    ["hasta el", "to"],
    ["-", "to"],
    ["y", "and"],
    ["y el", "and"],
    ["e", "and"],
  ]),
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
  ]),
  until: phraseTable([
    ["hasta", true],
    ["a mas tardar", true],
    ["al", true],
  ]),
  after: phraseTable([
    ["despues de", true],
    ["despues del", true],
    ["posterior a", true],
    ["posterior al", true],
    ["luego del", true],
  ]),
  earlierThan: phraseTable([
    ["antes de", true],
    ["antes del", true],
    ["anterior a", true],
    ["anterior al", true],
    ["previo al", true],
  ]),
  every: phraseTable(["cada", "todos los", "todas las", "cada uno de los"].map((words) => [words, true] as const)),
  per: new Set(["por"]),
  stretches: new Set(["ultimo", "ultima"]),
  dayIdioms: new Set(
    "termino terminar terminaron acabo acabar cerro cerrar cerraron finalizo finalizar inicio empezo".split(" "),
  ),
  ageBehind: new Set(),
  ageBefore: new Set(
    "edad , hombre mujer joven nino nina menor adolescente anciano anciana hijo hija senor senora ( varon muchacho muchacha".split(
      " ",
    ),
  ),
  and: new Set(["y"]),
  half: new Set(["medio", "media"]),
  before: new Set(
    "en de del desde hasta durante entre a al y o hacia para por el los la ano mediados finales principios inicios comienzos fines pasado este".split(
      " ",
    ),
  ),
  monthOpeners: new Set("en de del desde hasta entre mes - pasado ultimo proximo este".split(" ")),
  dayOpeners: new Set("el del al desde hasta entre dia".split(" ")),
  yearWords: new Set(["ano"]),
  future: phraseTable(
    "previsto prevista previstos previstas preve planea venidero debe va van"
      .split(" ")
      .map((word) => [word, true] as const),
  ),
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
