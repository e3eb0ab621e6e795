import { multiplesOf, type NumberWord, type NumberWords, numberWordsFrom } from "../numbers.ts";
import { phraseTable } from "../phrases.ts";

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const words = new Map<string, NumberWord>();
CARDINALS.split(" ").forEach((word, value) => {
  words.set(word, { kind: "cardinal", value });
});
TENS.split(" ").forEach((word, index) => {
  words.set(word, { kind: "cardinal", value: 20 + 10 * index });
});
// "two hundreds" is heard; alone the plural is vague.
for (const word of ["hundred", "hundreds"]) words.set(word, { kind: "hundred", value: 100 });
words.set("nought", { kind: "cardinal", value: 0 });
for (const [word, value] of [
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["billions", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["tn", 1e12],
  ["tln", 1e12],
  // South Asian English counts in these, in news of the region also without a gloss.
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
] as const)
  words.set(word, { kind: "scale", value });
for (const word of ["dozen", "dozens", "doz", "dozs", "dz", "dzs"]) words.set(word, { kind: "collective", value: 12 });
words.set("half", { kind: "half", value: 0.5 });
words.set("a", { kind: "article", value: 1 });
words.set("an", { kind: "article", value: 1 });

const ORDINALS: readonly (readonly [word: string, value: number])[] = [
  ...(
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
    "seventeenth eighteenth nineteenth"
  )
    .split(" ")
    .map((word, index) => [word, index + 3] as const),
  ..."twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
  ["hundredth", 1e2],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
];

export const numbers: NumberWords = numberWordsFrom({
  words,
  // "come to nought" counts nothing either.
  ones: new Set(["one", "nought"]),
  nones: phraseTable(
    [
      ...["no", "not a single", "not one", "without a single", "without any", "without a"],
      ...["recorded", "reported", "record", "report", "register", "registered", "see", "make", "seize"].flatMap(
        (verb) => [`not ${verb} any`, `not ${verb} a single`],
      ),
      "were not any",
      ...["nor", "neither"].flatMap((denial) => [
        `${denial} were there any`,
        `${denial} was there a`,
        `${denial} were any`,
      ]),
    ].map((phrase) => [phrase, true] as const),
  ),
  nonesBehindTime: new Set(["without"]),
  nonesAlone: new Set(["none"]),
  nobody: phraseTable([
    ["nobody", true],
    ["no one", true],
    ["no - one", true],
  ]),
  joiners: new Set(["and"]),
  points: new Set(["point"]),
  decimalJoiners: new Set(),
  minus: new Map([
    ["minus", null],
    // "tested negative five times" has no number below zero.
    ["negative", new Set("is was are were be of at to between from and by than the".split(" "))],
  ]),
  ordinals: new Map([["first", 1], ["second", 2], ...ORDINALS]),
  over: new Set(["over"]),
  often: new Set("every each per another particular average daily weekly monthly hourly nightly apiece".split(" ")),
  barely: new Set("hardly barely scarcely nearly almost".split(" ")),
  beforeTimes: new Set("on during between from by since last this past previous same".split(" ")),
  beforePronoun: new Set("the this that each every another no any which only other".split(" ")),
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mn", 1e6],
    ["mln", 1e6],
    ["mm", 1e6],
    ["mil", 1e6],
    ["mill", 1e6],
    ["b", 1e9],
    ["bn", 1e9],
    ["bln", 1e9],
    ["t", 1e12],
    ["tn", 1e12],
  ]),
  vague: new Map([
    ["tens", [20, 99]],
    ["dozens", [24, 99]],
    // A score is twenty, so scores are two of them at least.
    ["scores", [40, 99]],
    ["hundreds", [200, 999]],
    ["thousands", [2000, 999_999]],
    ["millions", [2_000_000, 999_999_999]],
    ["billions", [2_000_000_000, 999_999_999_999]],
    ["trillions", [2_000_000_000_000, 999_999_999_999_999]],
  ]),
  several: new Set(["several", "few", "many"]),
  of: new Set(["of"]),
  joins: "hundreds",
  aloneScales: new Set(),
  needOf: new Set(),
  digitsAfterScale: false,
  capitalMillions: true,
  spacedGroups: false,
  collectivesAreRound: false,
  thousands: ",",
  shares: {
    parts: new Map([
      ["half", 2],
      ["halves", 2],
      ["quarter", 4],
      ["quarters", 4],
      ...ORDINALS.flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
    ]),
    ordinals: new Map(),
    partNouns: new Set(),
    sureParts: new Set(),
    looseParts: new Set(),
    partEndings: [],
    bareParts: new Set(["quarter"]),
    singularNeedsOf: false,
    periods: new Set("and first second other this next last each per".split(" ")),
    halves: new Set(["half"]),
    articles: new Set(["a", "an", "one"]),
    outOf: [
      ["out", "of", "every"],
      ["out", "of", "each"],
      ["of", "every"],
      ["in", "every"],
      ["in", "each"],
      ["out", "of"],
      ["in"],
    ],
    outOfBelowHundred: [],
    majorities: phraseTable([
      ...["most", "the majority", "a majority", "the vast majority", "a vast majority", "the great majority"].map(
        (phrase) => [phrase, "most"] as const,
      ),
      ...["the overwhelming majority", "the bulk"].map((phrase) => [phrase, "most"] as const),
      ...["almost all", "nearly all", "virtually all", "practically all"].map(
        (phrase) => [phrase, "nearly-all"] as const,
      ),
    ]),
    multiples: new Map([
      ...multiplesOf(null, {
        2: "doubled doubling twofold",
        3: "tripled tripling trebled threefold",
        4: "quadrupled quadrupling fourfold",
        5: "quintupled fivefold",
        10: "tenfold",
      }),
      ...multiplesOf("behind", { 2: "double twice", 3: "triple thrice" }),
    ]),
    reflexives: new Set(),
    multipleBefore: new Set(),
    multipleBehind: new Set(["the", "that", "what", "as", "its", "their"]),
    notMultipleBehind: new Set(["down"]),
  },
});
