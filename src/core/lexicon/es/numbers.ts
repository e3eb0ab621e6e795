import { multiplesOf, type NumberWord, type NumberWords, numberWordsFrom } from "../numbers.ts";
import { phraseTable } from "../phrases.ts";

const UNITS =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve";
const TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa";
const HUNDREDS = "cien doscient trescient cuatrocient quinient seiscient setecient ochocient novecient";

/** The finite past forms of "duplicar" and its like, which news tells changes in, and the infinitive with its pronoun. */
function multiplying(stem: string): string {
  return `${stem}o ${stem}aron ${stem}aba ${stem}aban ${stem}arse ${stem}andose`;
}

const words = new Map<string, NumberWord>();
const add = (word: string, kind: NumberWord["kind"], value: number) => words.set(word, { kind, value });

UNITS.split(" ").forEach((word, value) => {
  add(word, "cardinal", value);
});
for (const [word, value] of [
  ["un", 1],
  ["una", 1],
  ["veintiun", 21],
  ["veintiuna", 21],
  ["ciento", 100],
  ["cien", 100],
] as const)
  add(word, "cardinal", value);
TENS.split(" ").forEach((word, index) => {
  const value = 30 + 10 * index;
  add(word, "cardinal", value);
  // Written together too: "treintaidos".
  for (let unit = 1; unit <= 9; unit++) add(`${word}i${UNITS.split(" ")[unit]}`, "cardinal", value + unit);
});
HUNDREDS.split(" ").forEach((stem, index) => {
  if (index === 0) return;
  add(`${stem}os`, "cardinal", 100 * (index + 1));
  add(`${stem}as`, "cardinal", 100 * (index + 1));
});
for (const [word, value] of [
  ["mil", 1e3],
  ["millon", 1e6],
  ["millones", 1e6],
  ["mdd", 1e6],
  ["millardo", 1e9],
  ["millardos", 1e9],
  // The long scale: a Spanish billón is a million millions.
  ["billon", 1e12],
  ["billones", 1e12],
] as const)
  add(word, "scale", value);
for (const [word, value] of [
  ["par", 2],
  ["decena", 10],
  ["docena", 12],
  ["quincena", 15],
  ["veintena", 20],
  ["treintena", 30],
  ["cuarentena", 40],
  ["cincuentena", 50],
  ["centena", 100],
  ["centenar", 100],
  ["millar", 1000],
] as const) {
  add(word, "collective", value);
  // "tres docenas", "dos centenares": exact behind a number; alone they are vague.
  if (word !== "par") add(word.endsWith("r") ? `${word}es` : `${word}s`, "collective", value);
}
add("dz", "collective", 12);
add("medio", "half", 0.5);
add("media", "half", 0.5);

const ORDINAL_STEMS: readonly (readonly [stems: string, first: number, step: number])[] = [
  ["primer segund tercer cuart quint sext septim octav noven decim undecim duodecim", 1, 1],
  [
    "decimoprimer decimosegund decimotercer decimocuart decimoquint decimosext decimoseptim decimoctav decimonoven",
    11,
    1,
  ],
  ["vigesim trigesim cuadragesim quincuagesim sexagesim septuagesim octogesim nonagesim", 20, 10],
  ["vigesimoprimer vigesimosegund vigesimotercer vigesimocuart vigesimoquint vigesimosext vigesimoseptim", 21, 1],
  ["vigesimoctav vigesimonoven", 28, 1],
  [
    "centesim ducentesim tricentesim cuadringentesim quingentesim sexcentesim septingentesim octingentesim noningentesim",
    100,
    100,
  ],
];
const ORDINALS = ORDINAL_STEMS.flatMap(([stems, first, step]) =>
  stems.split(" ").flatMap((stem, index) =>
    // "primer", "tercer" stand before their noun
    [...(stem.endsWith("er") ? [""] : []), "o", "a"].map((ending): [string, number] => [
      `${stem}${ending}`,
      first + step * index,
    ]),
  ),
);

/** The verbs by which a language of bulletins says that there was something, as they stand behind "no" and "tampoco". */
const DENIED: readonly string[] = [
  ...["hubo", "hay", "habia", "ha habido", "ocurrio", "ocurrieron", "han ocurrido", "sucedieron"],
  ...["registr", "report", "contabiliz", "denunci", "document", "constat"].flatMap((stem) => [
    ...[`${stem}o`, `${stem}aron`, `ha ${stem}ado`, `han ${stem}ado`],
    ...[`se ${stem}a`, `se ${stem}an`, `se ${stem}o`, `se ${stem}aron`, `se ha ${stem}ado`, `se han ${stem}ado`],
  ]),
  ...["produjo", "produjeron", "cometio", "cometieron", "conocieron", "presentaron", "presento"].map(
    (verb) => `se ${verb}`,
  ),
  ...["tuvo", "tuvieron", "sufrio", "dejo", "dejaron", "causo", "causaron", "hizo", "hicieron"],
];

export const numbers: NumberWords = numberWordsFrom({
  words,
  ones: new Set(["un", "una", "uno"]),
  nones: phraseTable(
    [
      ...["ningun", "ninguna", "ni un solo", "ni una sola", "ni un", "ni una", "sin un solo", "sin una sola"],
      ...DENIED.map((verb) => `no ${verb}`),
      ...DENIED.map((verb) => `tampoco ${verb}`),
      ...["sin registrar", "sin reportar"],
    ].map((phrase) => [phrase, true] as const),
  ),
  nonesBehindTime: new Set(["sin"]),
  nonesAlone: new Set(["ninguno", "ninguna"]),
  nobody: phraseTable([["nadie", true]]),
  joiners: new Set(["y", "e"]),
  points: new Set(["punto", "coma"]),
  decimalJoiners: new Set(["con"]),
  // Behind "al", "lo" or "o" it is the "menos" of "at least" and "more or less".
  minus: new Map([["menos", new Set("entre desde de hasta a y en con es son era eran fue fueron".split(" "))]]),
  ordinals: new Map(ORDINALS),
  over: new Set(["sobre"]),
  often: new Set(),
  barely: new Set(),
  beforeTimes: new Set(),
  beforePronoun: new Set("cada otro otra ningun ninguna algun alguna".split(" ")),
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mm", 1e6],
    ["mdd", 1e6],
  ]),
  vague: new Map([
    ["decenas", [20, 99]],
    ["docenas", [24, 99]],
    ["veintenas", [40, 99]],
    ["cientos", [200, 999]],
    ["centenas", [200, 999]],
    ["centenares", [200, 999]],
    ["miles", [2000, 999_999]],
    ["millares", [2000, 999_999]],
    ["millones", [2_000_000, 999_999_999]],
    ["billones", [2_000_000_000_000, 999_999_999_999_999]],
  ]),
  several: new Set(["varios", "varias", "unas", "unos", "algunos", "algunas", "pocos", "pocas", "muchos", "muchas"]),
  of: new Set(["de"]),
  joins: "tens",
  aloneScales: new Set(["mil"]),
  needOf: new Set(["quincena", "cuarentena", "par"]),
  digitsAfterScale: true,
  // "8M" and "11M" are days that are remembered.
  capitalMillions: false,
  spacedGroups: true,
  collectivesAreRound: true,
  thousands: null,
  shares: {
    parts: new Map([
      ["mitad", 2],
      ["medio", 2],
      ["tercio", 3],
      ["tercios", 3],
      ["cuarto", 4],
      ["cuartos", 4],
      ["quinto", 5],
      ["quintos", 5],
      ["sexto", 6],
      ["sextos", 6],
      ["septimo", 7],
      ["septimos", 7],
      ["octavo", 8],
      ["octavos", 8],
      ["noveno", 9],
      ["novenos", 9],
      ["decimo", 10],
      ["decimos", 10],
      ["centesimo", 100],
      ["centesimas", 100],
    ]),
    ordinals: new Map(
      (
        [
          ["tercera", 3],
          ["cuarta", 4],
          ["quinta", 5],
          ["sexta", 6],
          ["septima", 7],
          ["octava", 8],
          ["novena", 9],
          ["decima", 10],
          ["centesima", 100],
          ["milesima", 1000],
        ] as const
      ).flatMap(([word, value]) => [
        [word, value],
        [`${word}s`, value],
      ]),
    ),
    partNouns: new Set(["parte", "partes"]),
    sureParts: new Set(["tercio", "mitad"]),
    looseParts: new Set(["medio"]),
    bareParts: new Set(),
    partEndings: ["avos", "avas", "avo", "ava", "esimos", "esimas", "esimo", "esima"],
    singularNeedsOf: true,
    periods: new Set(),
    halves: new Set(["mitad"]),
    articles: new Set(["la", "una", "un", "el"]),
    outOf: [["de", "cada"]],
    outOfBelowHundred: [["por", "cada"]],
    majorities: phraseTable([
      ...[
        "la mayoria",
        "la gran mayoria",
        "la inmensa mayoria",
        "la amplia mayoria",
        "una mayoria",
        "la mayor parte",
      ].map((phrase) => [phrase, "most"] as const),
      ...["casi todos", "casi todas", "casi la totalidad"].map((phrase) => [phrase, "nearly-all"] as const),
    ]),
    multiples: new Map([
      ...multiplesOf(null, {
        2: multiplying("duplic"),
        3: multiplying("triplic"),
        4: multiplying("cuadruplic"),
        5: multiplying("quintuplic"),
        6: multiplying("sextuplic"),
        10: multiplying("decuplic"),
      }),
      ...multiplesOf("auxiliary", { 2: "duplicado", 3: "triplicado", 4: "cuadruplicado" }),
      ...multiplesOf("before", { 2: "doble", 3: "triple", 4: "cuadruple", 5: "quintuple" }),
    ]),
    reflexives: new Set(["se"]),
    multipleBefore: new Set(["el", "del", "al"]),
    multipleBehind: new Set(),
    notMultipleBehind: new Set(),
  },
});
