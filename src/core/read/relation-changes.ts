import { phraseAt } from "../lexicon/phrases.ts";
import type { ChangeBetween, Figure, TimeExpression } from "../model/index.ts";
import { timesIn, within } from "./clauses.ts";
import { isHeldAgainst } from "./figure-windows-apart.ts";
import type { Sentence } from "./passage.ts";
import {
  apartInTime,
  countsIn,
  type FarSide,
  farSideFrom,
  type Ground,
  measuredBefore,
  measuredBehind,
  phraseBefore,
  termAgainst,
  termAt,
  tokenOf,
} from "./relation-terms.ts";
import { wordAt } from "./scan.ts";

/** The figures of a sentence that say how one count came about from another, with both counts. */
export function changesIn(ground: Ground, sentence: Sentence): readonly ChangeBetween[] {
  return within(ground.figures, (figure) => figure.quote, sentence).flatMap(
    (figure) => changeBetween(ground, sentence, figure) ?? [],
  );
}

function changeBetween(ground: Ground, sentence: Sentence, figure: Figure): ChangeBetween | null {
  const kind = kindOf(ground, sentence, figure);
  if (kind === null) return null;
  const { by, direction } = kind;
  const far = baseOf(ground, sentence, figure);
  if (far === null) return null;
  const of = resultOf(ground, sentence, { figure, far });
  if (of === null) return null;
  const isFrom = far.until !== null;
  const result = isFrom
    ? { ...of, window: termAgainst(of, { ...far, time: far.until }, ground).window }
    : apartInTime(of, far, ground);
  return { kind: "change", quote: figure.quote, by, direction, of: result, against: termAgainst(result, far, ground) };
}

/** What the figure says of its two counts; null for an amount. */
function kindOf({ scan }: Ground, sentence: Sentence, figure: Figure): Pick<ChangeBetween, "by" | "direction"> | null {
  const direction = figure.change?.direction ?? "up";
  if (figure.unit === scan.lexicon.units.times) return { by: "times", direction };
  if (figure.unit === "percent" && figure.change !== null) return { by: "percent", direction };
  if (figure.unit !== "count") return null;
  const end =
    sentence.firstToken +
    scan.tokens.slice(sentence.firstToken, sentence.endToken).findIndex((token) => token.start >= figure.quote.end);
  for (const index of [end, end + 1, end + 2]) {
    const order = scan.lexicon.comparisons.orders.get(wordAt(scan, sentence, index));
    const than = wordAt(scan, sentence, index + 1);
    if (order !== undefined && (index === end || scan.lexicon.comparisons.than.has(than)))
      return { by: "difference", direction: order === "more" ? "up" : "down" };
    if (scan.tokens[index]?.kind === "mark") break;
  }
  if (figure.mode === "change" && figure.change !== null) return { by: "difference", direction };
  return null;
}

/** What a change starts from, with the time that it leads to where one expression names both ("between May and June"). */
type Base = FarSide & { readonly until: TimeExpression | null };

function baseOf(ground: Ground, sentence: Sentence, figure: Figure): Base | null {
  const { scan } = ground;
  const { bases } = scan.lexicon.comparisons;
  const at = tokenOf(ground, figure.quote.start);
  for (let index = at; index < sentence.endToken; index++) {
    const phrase = phraseAt(bases, scan.tokens, { index, end: sentence.endToken });
    if (phrase === null || phrase.end >= sentence.endToken) continue;
    const far = farSideFrom(ground, sentence, phrase.end);
    if (far !== null && opensBase(ground, far, { first: phrase.end, reach: phrase.value }))
      return { ...far, until: null };
  }
  return fromTo(ground, sentence) ?? heldAgainst(ground, sentence, figure);
}

/** A preposition opens a base only when its place or time stands right behind: "from May", not "from police figures for May". */
function opensBase(ground: Ground, far: FarSide, { first, reach }: { first: number; reach: number }): boolean {
  const firsts = [far.time?.quote.start, far.counted?.start].flatMap((start) =>
    start === undefined ? [] : [tokenOf(ground, start)],
  );
  const place = ground.names.mentions.find(({ kind, start }) => kind === "place" && start >= far.start);
  return [...firsts, ...(place === undefined ? [] : [tokenOf(ground, place.start)])].some(
    (index) => index - first <= reach,
  );
}

/** "doubled between May and June", "de mayo a junio": the first is the base, the second what it came to. */
function fromTo(ground: Ground, sentence: Sentence): Base | null {
  const time = timesIn(ground.times, sentence).find(({ ends, window }) => ends.length === 2 && window !== null);
  const [base, result] = time?.ends ?? [];
  if (time === undefined || base === undefined || result === undefined) return null;
  const named = (end: typeof base) => timeOf(ground, time, end);
  const [from, until] = [named(base), named(result)];
  if (from === null || until === null) return null;
  return { start: time.quote.start, end: time.quote.end, places: [], time: from, counted: null, until };
}

function timeOf(_ground: Ground, range: TimeExpression, end: TimeExpression["ends"][number]): TimeExpression | null {
  const { value, quote } = end;
  if (value === null || !/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/.test(value)) return null;
  const date = value as NonNullable<NonNullable<TimeExpression["window"]>["from"]>;
  const window = { from: date, to: date, openEnd: false, inferred: [], quotes: [quote] };
  return { ...range, quote, type: "date", value, window, ends: [], modifier: null };
}

function heldAgainst(ground: Ground, sentence: Sentence, figure: Figure): Base | null {
  const time = timesIn(ground.times, sentence).find(
    (each) => each.window !== null && isHeldAgainst(ground.passage, figure.quote, each),
  );
  if (time === undefined) return null;
  return { start: time.quote.start, end: time.quote.end, places: [], time, counted: null, until: null };
}

/** The count that came about: a figure of the sentence, the noun behind "more", or what rose or fell. */
function resultOf(ground: Ground, sentence: Sentence, at: { figure: Figure; far: Base }): Figure | null {
  const { scan } = ground;
  const { figure, far } = at;
  const without = [far, ...(far.until === null ? [] : [far.until.quote])];
  const term = (first: number | null) => (first === null ? null : termAt(ground, { sentence, first, without }));
  const own = countsIn(ground, sentence).filter((each) => each !== figure);
  const before = own.findLast(({ quote }) => quote.end <= figure.quote.start && quote.end <= far.start);
  if (before !== undefined && figure.unit !== "count") return before;
  const start = tokenOf(ground, figure.quote.start);
  const end = tokenOf(ground, figure.quote.end);
  const behind = measuredBehind(scan, sentence, end);
  const farFirst = tokenOf(ground, far.start);
  if (behind !== null && behind < farFirst && behind - end <= 5) return term(behind);
  return term(
    measuredBefore(ground, sentence, start) ?? phraseBefore(ground, sentence, verbBefore(ground, sentence, start)),
  );
}

/** Where the verb of change stands before a figure; the figure itself where none does. */
function verbBefore({ scan }: Ground, sentence: Sentence, start: number): number {
  const { changeVerbs, moves } = scan.lexicon.measures;
  for (let index = start; index >= sentence.firstToken; index--)
    if (changeVerbs.has(wordAt(scan, sentence, index)) || moves.has(wordAt(scan, sentence, index))) return index;
  return start;
}
