import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Fraction, type Language, readWrittenNumbers, type WrittenNumber } from "../../src/core/index.ts";
import { fold } from "../../src/core/lexicon/fold.ts";
import { lexiconOf } from "../../src/core/lexicon/lexicon.ts";
import { phraseAt } from "../../src/core/lexicon/phrases.ts";
import { isMoney, SMALL_MONEY } from "../../src/core/lexicon/units.ts";
import { percentOf, type Row } from "./rows.ts";

/** A case of Microsoft's specifications: an input and everything that a model must find in it. */
interface SpecCase {
  readonly Input: string;
  readonly Results: readonly SpecResult[];
}

interface SpecResult {
  readonly Text: string;
  readonly Resolution: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string };
}

/** What one reader found: the words and the resolved value, with the unit's names for money. */
interface Found {
  readonly text: string;
  readonly value: string | null;
  readonly sameUnit: (expected: SpecResult["Resolution"]) => boolean;
}

type LibraryModel = (
  input: string,
  culture: string,
) => readonly { readonly text: string; readonly resolution: { readonly value?: string; readonly unit?: string } }[];

interface Model {
  readonly file: string;
  readonly bar: number;
  /** The library's function; none where its JavaScript port has no such model. */
  readonly library: string | null;
  readonly found: (numbers: readonly WrittenNumber[], language: Language) => readonly Found[];
}

const MODELS: readonly Model[] = [
  { file: "NumberModel.json", bar: 97, library: "recognizeNumber", found: (numbers) => numbers.flatMap(plainNumbers) },
  { file: "PercentModel.json", bar: 97, library: "recognizePercentage", found: (numbers) => numbers.flatMap(percents) },
  { file: "NumberRangeModel.json", bar: 90, library: null, found: (numbers) => numbers.flatMap(ranges) },
  {
    file: "CurrencyModel.json",
    bar: 88,
    library: "recognizeCurrency",
    found: (numbers, language) => numbers.flatMap((number) => amounts(number, language)),
  },
];

const CULTURES = { en: "en-us", es: "es-es" } as const;
/** Where the culture writes: decides what a lone "4.800" is. */
const COUNTRIES = { en: "US", es: "ES" } as const;

/**
 * Numbers, percentages, ranges and money against Microsoft's own specifications, as its runner asks it: a case is right when
 * everything found in it has the words (in any letter case) and the resolved value that it lists, in order, and nothing else is
 * found; money also the unit. Every case counts, those too that the specifications mark as not supported by the JavaScript port,
 * beside which we are measured.
 */
export function benchRecognizers(folder: string, language: Language): readonly Row[] {
  return MODELS.flatMap((model): readonly Row[] => {
    const path = `${folder}/${model.file}`;
    if (!existsSync(path)) {
      console.log(`skipped: there is no ${path}`);
      return [];
    }
    const cases = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as SpecCase[];
    const ours = cases.filter((each) =>
      isRight(each, model.found(numbersOf(each.Input, language), language), language),
    );
    const value = libraryScore(cases, model, language);
    return [
      {
        set: `recognizers ${language}`,
        measure: model.file.replace(".json", ""),
        ours: percentOf(ours.length, cases.length),
        library: value === null ? null : { name: "Recognizers JS", value },
        published: null,
        bar: model.bar,
      },
    ];
  });
}

function numbersOf(content: string, language: Language): readonly WrittenNumber[] {
  const source = { id: "number", content, language, published: null, publisher: null } as const;
  return readWrittenNumbers(source, COUNTRIES[language]);
}

function libraryScore(cases: readonly SpecCase[], model: Model, language: Language): number | null {
  if (model.library === null) return null;
  const suite = createRequire(import.meta.url)("@microsoft/recognizers-text-suite") as Record<string, LibraryModel>;
  const recognize = suite[model.library]!;
  const right = cases.filter((each) => {
    const found = recognize(each.Input, CULTURES[language]).map(({ text, resolution }): Found => {
      const sameUnit = ({ unit }: SpecResult["Resolution"]) => unit === undefined || unit === resolution.unit;
      return { text, value: resolution.value ?? null, sameUnit };
    });
    return isRight(each, found, language);
  });
  return percentOf(right.length, cases.length);
}

function isRight({ Results }: SpecCase, found: readonly Found[], language: Language): boolean {
  return (
    found.length === Results.length &&
    Results.every(({ Text, Resolution }, index) => {
      const { text, value, sameUnit } = found[index]!;
      const isText = text.toLowerCase() === Text.toLowerCase();
      return isText && sameValue(Resolution.value ?? null, value, language) && sameUnit(Resolution);
    })
  );
}

/** The specifications write fifteen digits, and Spanish numbers with a comma. */
function sameValue(expected: string | null, found: string | null, language: Language): boolean {
  if (expected === null || found === null || expected === found) return expected === found;
  const [one, other] = [expected, found].map((value) => numberIn(value, language));
  return Math.abs(one! - other!) <= 1e-12 * Math.abs(one!);
}

function numberIn(value: string, language: Language): number {
  const plain = value.replace(/%$/, "");
  return Number(language === "es" ? plain.replace(",", ".") : plain);
}

const ANY_UNIT = () => true;

function found(text: string, value: string | null): Found {
  return { text, value, sameUnit: ANY_UNIT };
}

/** The single numbers of a range, or a number itself; those whose value is not one number are left out. */
function singles(number: WrittenNumber): readonly WrittenNumber[] {
  if (number.parts !== null) return number.parts.flatMap(singles);
  const isCounted = number.form !== "multiple" && number.form !== "vague";
  return isCounted && number.value !== null ? [number] : [];
}

/** The model's numbers are all but ordinals, pronouns, and digits that the letters of a unit touch ("29km"). */
function plainNumbers(number: WrittenNumber): readonly Found[] {
  return singles(number).flatMap((single) => {
    const { not, form, bound, unit } = single;
    const isPart = /[0-9]\p{L}+$/u.test(single.number.exact) && unit !== "count" && !isMoney(unit);
    const isMajority = form === "share" && bound !== "exact" && single.limited.exact === single.number.exact;
    if (not === "ordinal" || not === "pronoun" || not === "address" || isPart || isMajority) return [];
    return [found(single.number.exact, resolved(single))];
  });
}

function percents(number: WrittenNumber): readonly Found[] {
  return singles(number).flatMap((single) =>
    single.unit === "percent" && single.form !== "share" && single.not !== "address"
      ? [found(single.amount.exact, `${resolved(single)}%`)]
      : [],
  );
}

function resolved({ value, form }: WrittenNumber): string {
  return String(numberOf(value as Fraction, form));
}

/** Shares in words are percentages in figures and numbers below one here. */
function numberOf({ numerator, denominator }: Fraction, form: WrittenNumber["form"]): number {
  const of = form === "share" ? denominator * 100n : denominator;
  return Number(numerator) / Number(of);
}

/** Ranges as intervals: "between" and "to" leave their end out, as the specifications have it. */
function ranges(number: WrittenNumber): readonly Found[] {
  const interval = intervalOf(number);
  return interval === null ? [] : [found(number.limited.exact, interval)];
}

function intervalOf({ value, bound, ends, form, isEqual }: WrittenNumber): string | null {
  if (value === null || form === "vague") return null;
  if ("length" in value) {
    const [low, high] = value.map((end) => numberOf(end, form));
    const [opens, closes] = ends ?? ["at-least", "fewer-than"];
    return `${opens === "at-least" ? "[" : "("}${low},${high}${closes === "at-most" ? "]" : ")"}`;
  }
  const end = numberOf(value, form);
  if (bound === "more-than") return `(${end},)`;
  if (bound === "at-least") return `[${end},)`;
  if (bound === "fewer-than") return `(,${end})`;
  if (bound === "at-most") return `(,${end}]`;
  return isEqual && bound === "exact" ? `[${end},${end}]` : null;
}

function amounts(number: WrittenNumber, language: Language): readonly Found[] {
  return singles(number).flatMap((single) => {
    if (!isMoney(single.unit) && !SMALL_MONEY.has(single.unit)) return [];
    const sameUnit = (expected: SpecResult["Resolution"]) => isNamed(single.unit, expected, language);
    return [{ text: single.amount.exact, value: resolved(single), sameUnit }];
  });
}

/** Names in the specifications that stand for several moneys, or that nobody writes with a number, with what we call them. */
const OPEN_NAMES: Readonly<Record<string, readonly string[]>> = {
  dollar: ["USD", "other:$"],
  dolar: ["USD", "other:$"],
  pound: ["GBP", "other:pound"],
  libra: ["GBP", "other:libra"],
  "british pound": ["GBP"],
  "lao kip": ["LAK"],
  "netherlands guilder": ["NLG"],
};

/**
 * Whether our unit is what the specification names: by its ISO code, by the name that Unicode gives the code, or by the name
 * with which our lexicon knows it.
 */
function isNamed(unit: string, expected: SpecResult["Resolution"], language: Language): boolean {
  if (expected.isoCurrency !== undefined && expected.isoCurrency === unit) return true;
  const name = fold(expected.unit ?? "");
  if (OPEN_NAMES[name]?.includes(unit) === true) return true;
  const words = name.split(" ").map((folded) => ({ folded }));
  const known = phraseAt(lexiconOf(language).units.after, words, { index: 0, end: words.length });
  if (known?.end === words.length && known.value === unit) return true;
  return (
    /^[A-Z]{3}$/.test(unit) && fold(new Intl.DisplayNames([language], { type: "currency" }).of(unit) ?? "") === name
  );
}
