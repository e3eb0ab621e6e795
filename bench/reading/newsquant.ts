import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Fraction, readWrittenNumbers, type WrittenNumber } from "../../src/core/index.ts";
import { fold } from "../../src/core/lexicon/fold.ts";
import { isMoney } from "../../src/core/lexicon/units.ts";
import { emptyTally, f1Of, type Row, type Tally } from "./rows.ts";

interface QuantityCase {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

interface GoldQuantity {
  readonly change: string;
  /** A number, or two joined by "-". */
  readonly value: string;
  readonly normalized_unit: string;
  readonly referred_concepts: string;
}

/** What a reader found, in the terms of the set. */
interface Found {
  readonly values: readonly number[];
  readonly isUnit: (normalized: string) => boolean;
  readonly change: string;
  readonly concept: readonly string[];
}

type Tallies = Readonly<Record<Measure, Tally>>;
type Measure = "value F1" | "value+unit F1" | "value+change F1" | "value+concept F1";

const PUBLISHED: Readonly<Record<Measure, number>> = {
  "value F1": 91.9,
  "value+unit F1": 85.5,
  "value+change F1": 88,
  "value+concept F1": 75.9,
};

/**
 * Quantities against NewsQuant (Almasian et al., EMNLP 2023). Found quantities are matched one to one with the set's where the
 * value is the same to a relative 1e-5; of several, the one that agrees in most besides. Then unit, change and concept (a
 * word shared, or none on both sides) are asked of the matched ones; micro F1. The set counts every number but those of dates,
 * times, names, orders and pronouns: we answer with the numbers of the text that are not those.
 */
export function benchNewsquant(path: string): readonly Row[] {
  const cases = JSON.parse(readFileSync(path, "utf8")) as QuantityCase[];
  const ours = scored(cases, (text) => quantitiesOf(text));
  const library = scored(cases, recognized());
  return (Object.keys(PUBLISHED) as Measure[]).map((measure) => ({
    set: "newsquant",
    measure,
    ours: f1Of(ours[measure]),
    library: { name: "Recognizers JS", value: f1Of(library[measure]) },
    published: { name: "CQE", value: PUBLISHED[measure] },
    bar: measure === "value+concept F1" ? null : PUBLISHED[measure],
  }));
}

function scored(cases: readonly QuantityCase[], find: (text: string) => readonly Found[]): Tallies {
  const tallies: Tallies = {
    "value F1": emptyTally(),
    "value+unit F1": emptyTally(),
    "value+change F1": emptyTally(),
    "value+concept F1": emptyTally(),
  };
  for (const { text, quantities } of cases) {
    const free = [...find(text)];
    for (const tally of Object.values(tallies)) {
      tally.gold += quantities.length;
      tally.read += free.length;
    }
    for (const gold of quantities) {
      const best = bestOf(gold, free);
      if (best === null) continue;
      free.splice(free.indexOf(best), 1);
      for (const measure of agreed(gold, best)) tallies[measure].right++;
    }
  }
  return tallies;
}

function bestOf(gold: GoldQuantity, free: readonly Found[]): Found | null {
  const same = free.filter(({ values }) => hasValue(values, gold.value));
  return same.toSorted((one, other) => agreed(gold, other).length - agreed(gold, one).length)[0] ?? null;
}

function agreed(gold: GoldQuantity, found: Found): readonly Measure[] {
  const agree: Measure[] = ["value F1"];
  if (found.isUnit(gold.normalized_unit)) agree.push("value+unit F1");
  if (found.change === gold.change) agree.push("value+change F1");
  if (sharesConcept(gold.referred_concepts, found.concept)) agree.push("value+concept F1");
  return agree;
}

function hasValue(values: readonly number[], value: string): boolean {
  const stated = value.split("-").map(Number);
  return (
    stated.length === values.length &&
    stated.every((number, index) => Math.abs(number - values[index]!) <= 1e-5 * Math.abs(number))
  );
}

function sharesConcept(referred: string, concept: readonly string[]): boolean {
  const stated = wordsOf(referred);
  return stated.length === 0 ? concept.length === 0 : stated.some((word) => concept.includes(word));
}

function wordsOf(phrase: string): readonly string[] {
  return (
    fold(phrase)
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(singular) ?? []
  );
}

function singular(word: string): string {
  if (word === "people" || word === "children") return word === "people" ? "people" : "child";
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** No quantities by the set's definition. Ages and durations that say when are, and so is an article "one". */
const NONE: ReadonlySet<string> = new Set(
  "name date year clock label list chain ordinal pronoun address power network".split(" "),
);

function quantitiesOf(content: string): readonly Found[] {
  const source = { id: "quantity", content, language: "en", published: null, publisher: null } as const;
  const numbers = readWrittenNumbers(source, "US").filter(
    ({ not, value }) => value !== null && (not === null || !NONE.has(not)),
  );
  const found: Found[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const [number, next] = [numbers[index]!, numbers[index + 1]];
    // "fell from 208 to 193" is one quantity with two values here.
    if (number.moves && next !== undefined) found.push(foundFrom(numbers[++index]!, [number, next].flatMap(valuesOf)));
    else if (isEither(number))
      found.push(...number.parts!.map((part) => foundFrom({ ...number, not: part.not }, valuesOf(part))));
    else found.push(foundFrom(number, valuesOf(number)));
  }
  return found;
}

/** "eight or nine euros" are two quantities here. */
function isEither({ parts, quote }: WrittenNumber): boolean {
  return parts !== null && / or /.test(quote.exact);
}

/** Shares in words are below one here; a vague word stands for one to ten times its scale, "dozens" for twelve. */
function valuesOf({ value, form }: WrittenNumber): readonly number[] {
  const ends = value === null ? [] : "length" in value ? value : [value];
  const numbers = ends.map((end) => fractionNumber(end) / (form === "share" ? 100 : 1));
  if (form !== "vague") return numbers;
  const scale = numbers[0]! / 2;
  return /^10+$/.test(String(scale)) ? [scale, 10 * scale] : [scale];
}

function fractionNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

const CHANGES: Readonly<Record<string, string>> = {
  about: "~",
  nearly: "~",
  "more-than": ">",
  "at-least": ">",
  "fewer-than": "<",
  "at-most": "<",
};

function foundFrom(number: WrittenNumber, values: readonly number[]): Found {
  // What a count counts is its unit here.
  const concept = number.unit === "count" ? [] : wordsOf(number.counted?.exact ?? "");
  return {
    values,
    isUnit: (normalized) => isUnit(number, normalized),
    change: CHANGES[number.around ?? number.bound] ?? number.direction ?? "=",
    concept,
  };
}

/** Our ids of units in the set's words, where those are not the id's own in British spelling. */
const UNIT_NAMES: Readonly<Record<string, readonly string[]>> = {
  percent: ["percentage", "% -"],
  USD: ["dollar"],
  GBP: ["pound sterling"],
  ILS: ["shekel"],
  SGD: ["singaporean dollar"],
  km: ["kilometre"],
  m: ["metre"],
  cm: ["centimetre"],
  mm: ["millimetre"],
  kg: ["kilogram"],
  g: ["gram"],
  mg: ["milligram"],
  tonne: ["metric ton", "ton", "tonne"],
  ha: ["hectare"],
  km2: ["square kilometre"],
  m2: ["square metre"],
  m3: ["cubic metre"],
  "other:pound": ["pound-mass", "pound"],
  "other:penny": ["point", "penny"],
  "other:degree": ["degree", "celsius", "fahrenheit"],
  "other:foot-pound": ["foot pound-force"],
  "other:part per million": ["parts-per-million"],
  "other:part per billion": ["parts-per-billion"],
  "other:kilotonne": ["kiloton"],
  "other:megatonne": ["megaton"],
  "other:gigatonne": ["gigaton"],
};

/** Whether the set's name is that of our unit; of a count, whether it names the noun that is counted. */
function isUnit({ unit, not, per, counted, form }: WrittenNumber, normalized: string): boolean {
  if (not === "age" && (unit === "year" || unit === "count")) return normalized === "year of age" || normalized === "-";
  if (form === "share") return normalized.startsWith("%") || normalized === "-";
  const name = normalized.toLowerCase();
  if (unit !== "count")
    return namesOf(unit).some(
      (one) => name === one || (per !== null && namesOf(per).some((other) => name === `${one} per ${other}`)),
    );
  const words = wordsOf(counted?.exact ?? "");
  return name === "-"
    ? true
    : words.includes(singular(fold(name).split(" ").at(-1) ?? "")) ||
        words.some((word) => wordsOf(name).includes(word));
}

const MONEY_NAMES = new Intl.DisplayNames(["en"], { type: "currency" });

function namesOf(unit: string): readonly string[] {
  const own = [british(unit.replace("other:", "").replace("-hour", " hour"))];
  const money = /^[A-Z]{3}$/.test(unit) && isMoney(unit) ? [(MONEY_NAMES.of(unit) ?? unit).toLowerCase()] : [];
  return [...(UNIT_NAMES[unit] ?? own), ...money];
}

/** The set writes units in British spelling. */
function british(unit: string): string {
  return unit.replace(/meter/g, "metre").replace(/liter/g, "litre");
}

type Recognize = (input: string, culture: string) => readonly LibraryFound[];

interface LibraryFound {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value?: string; readonly unit?: string } | null;
}

/** The library's money, percentages, dimensions, ages and numbers, the longer before those inside them. */
function recognized(): (text: string) => readonly Found[] {
  const suite = createRequire(import.meta.url)("@microsoft/recognizers-text-suite") as Record<string, Recognize>;
  const models = ["Currency", "Percentage", "Dimension", "Temperature", "Age", "Number"].map(
    (name) => suite[`recognize${name}`]!,
  );
  return (text) => {
    const taken: LibraryFound[] = [];
    for (const recognize of models)
      for (const found of recognize(text, "en-us"))
        if (!taken.some(({ start, end }) => found.start <= end && start <= found.end)) taken.push(found);
    return taken.map(({ resolution }): Found => {
      const value = resolution?.value ?? "";
      const unit = value.endsWith("%") ? "percentage" : (resolution?.unit ?? "-").toLowerCase();
      const name = british(unit);
      // It gives no noun that is counted: a count is right where the set has no unit.
      return {
        values: [Number(value.replace("%", ""))],
        isUnit: (stated) => stated === name,
        change: "=",
        concept: [],
      };
    });
  };
}
