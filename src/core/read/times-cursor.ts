import type { Lexicon } from "../lexicon/lexicon.ts";
import { type PhraseFound, type PhraseTable, phraseAt } from "../lexicon/phrases.ts";
import type { TimeUnit, TimeWords } from "../lexicon/times.ts";
import type { Day, EdtfDate } from "../model/index.ts";
import type { Token } from "./tokens.ts";
import type { Period } from "./windows.ts";

/** What the grammar of times reads at one place: a sentence's tokens, the document's day, and the day named last. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  /** Index after the sentence's last token. */
  readonly end: number;
  readonly first: number;
  readonly words: TimeWords;
  readonly language: Lexicon["language"];
  readonly published: Day | null;
  /** The day that the text named last, for "that day" and "three days earlier". */
  readonly before: Day | null;
  /** A word of the sentence looks ahead ("will", "planned"). */
  readonly ahead: boolean;
}

/** An expression as the grammar found it; `end` is the index after its last token. */
export interface TimeFound {
  readonly end: number;
  readonly type: "date" | "range" | "duration" | "set" | "time";
  readonly value: string | null;
  readonly from: EdtfDate | Day | null;
  readonly to: EdtfDate | Day | null;
  readonly openEnd?: boolean;
  /** Where it begins when that is not where it was looked for. */
  readonly start?: number;
  /** The unit of a bare date, for what may stand beside it. */
  readonly grain?: TimeUnit;
  /** A day written without its year, which a neighbour may give. */
  readonly yearless?: boolean;
}

export function tokenAt(context: TimeContext, index: number): Token | null {
  return index >= context.first && index < context.end ? context.tokens[index]! : null;
}

export function wordAt(context: TimeContext, index: number): string {
  return index >= context.first && index < context.end ? context.tokens[index]!.folded : "";
}

export function phraseIn<Value>(
  context: TimeContext,
  table: PhraseTable<Value>,
  index: number,
): PhraseFound<Value> | null {
  if (index < context.first || index >= context.end) return null;
  return phraseAt(table, context.tokens, { index, end: context.end });
}

export function dateFound(end: number, period: Period | null, grain: TimeUnit): TimeFound {
  return { end, type: "date", value: period?.value ?? null, from: period?.from ?? null, to: period?.to ?? null, grain };
}

/** Past an article at this place, if there is one. */
export function pastArticle(context: TimeContext, index: number): number {
  return context.words.articles.has(wordAt(context, index)) ? index + 1 : index;
}

export function pastOf(context: TimeContext, index: number): number {
  return context.words.of.has(wordAt(context, index)) ? index + 1 : index;
}

/** A whole number below 10,000 in digits or words, and the index after it. */
export function countAt(context: TimeContext, index: number): { readonly count: number; readonly end: number } | null {
  const token = tokenAt(context, index);
  if (token === null) return null;
  if (token.kind === "number") {
    const count = Number(token.text);
    return Number.isFinite(count) && token.text.length <= 5 ? { count, end: index + 1 } : null;
  }
  const word = context.words.cardinals.get(token.folded);
  if (word === undefined) return null;
  return compoundAt(context, index, word);
}

/** "twenty-one", "treinta y uno": tens with a unit behind them. */
function compoundAt(
  context: TimeContext,
  index: number,
  tens: number,
): { readonly count: number; readonly end: number } {
  const plain = { count: tens, end: index + 1 };
  if (tens < 20 || tens % 10 !== 0 || tens > 90) return plain;
  const join = wordAt(context, index + 1);
  const at = join === "-" || join === "y" ? index + 2 : index + 1;
  const ones = context.words.cardinals.get(wordAt(context, at));
  return ones !== undefined && ones >= 1 && ones <= 9 ? { count: tens + ones, end: at + 1 } : plain;
}

/** The digits at the start of a token such as "18th" or "1.º", when an ordinal ending follows; null otherwise. */
export function ordinalDigits(token: Token, words: TimeWords): number | null {
  if (token.kind !== "mixed") return null;
  let digits = 0;
  while (digits < token.folded.length && isDigit(token.folded.charCodeAt(digits))) digits++;
  if (digits === 0 || digits > 2) return null;
  return words.ordinalEndings.includes(token.folded.slice(digits)) ? Number(token.folded.slice(0, digits)) : null;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A year that news can speak of, written with four digits. */
export function yearAt(context: TimeContext, index: number): number | null {
  const token = tokenAt(context, index);
  if (token === null || token.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return Number.isInteger(year) && year >= 1500 && year <= 2100 ? year : null;
}
