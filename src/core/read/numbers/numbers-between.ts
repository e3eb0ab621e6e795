import { nameArticles, nameOfOrIn } from "../../lexicon/small-words.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";

/** Tokens from a number to the month that makes it a day: "6 al 12 de marzo", "6 and 12 March". */
const DATE_WITHIN = 5;

/** Another amount between two positions: a number, in digits or words, that is not part of a date. */
export function hasNumberBetween(passage: Passage, start: number, end: number): boolean {
  const { tokens } = passage;
  for (let index = behindWhole(passage, start); index < tokens.length && tokens[index]!.start < end; index++) {
    const token = tokens[index]!;
    if (!isNumber(passage, index) || (token.text.length === 4 && token.kind === "number" && !token.text.includes(",")))
      continue;
    if (!isOfDate(passage, index)) return true;
  }
  return false;
}

/** Past the whole that a number is a part of: "eight of the 10 hostages", "dos de los 12 presos". */
function behindWhole(passage: Passage, start: number): number {
  const { tokens } = passage;
  const of = firstFrom(tokens, start);
  if (!nameOfOrIn.has(tokens[of]?.folded ?? "")) return of;
  const whole = nameArticles.has(tokens[of + 1]?.folded ?? "") ? of + 2 : of + 1;
  return whole < tokens.length && isNumber(passage, whole) ? whole + 1 : of;
}

/** Whether a number is of a date: beside a month or weekday, or the first of two days of one ("6 al 12 de marzo"). */
export function isOfDate({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, index: number): boolean {
  const isCalendar = (at: number) => lexicon.names.calendar.has(tokens[at]?.folded ?? "");
  if (isCalendar(index - 1)) return true;
  for (let at = index + 1; at <= index + DATE_WITHIN; at++) {
    if (isCalendar(at)) return true;
    const { kind, folded } = tokens[at] ?? { kind: "mark", folded: "" };
    if (kind === "mark" || !(kind === "number" || DATE_LINKS.has(folded))) return false;
  }
  return false;
}

/** Between the days of a date and its month. Folded, both languages. */
const DATE_LINKS: ReadonlySet<string> = new Set(["de", "al", "a", "y", "el", "of", "to", "and", "the"]);

/** "seis", "twelve", "12"; "one" and "un" are as often an article, and "a" counts in "a dozen" alone. */
export function isNumber(passage: Pick<Passage, "tokens" | "lexicon">, index: number): boolean {
  const { folded } = passage.tokens[index]!;
  return isNumeral(passage, index) && !passage.lexicon.numbers.ones.has(folded);
}

/** A number in digits or words, "one" among them, but no article. */
export function isNumeral({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === "number") return token !== undefined;
  const kind = lexicon.numbers.words.get(token.folded)?.kind;
  if (kind !== "article") return kind !== undefined;
  const next = lexicon.numbers.words.get(tokens[index + 1]?.folded ?? "")?.kind;
  return next !== undefined && next !== "article" && next !== "cardinal";
}
