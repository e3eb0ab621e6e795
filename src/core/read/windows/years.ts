import { civil, edtfDateFrom, firstDayIn, lastDayIn, type TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import { monthPeriod } from "../times/periods.ts";
import { tenseAt } from "./events.ts";

const OVER: ReadonlySet<string> = new Set("during over throughout durante".split(" "));
const THE: ReadonlySet<string> = new Set(["the", "el"]);

/**
 * "Coca fell in 2012. … Farmers planted 135,000 hectares during the year": a bare "the year" is the past one in which the text has
 * told most often until then that something happened, and the running one only where it has told of none; a bare "the month"
 * the one named last. "The law of 2019", "the 1998 deal" only name a thing by its year.
 */
export function withYearsTold(passage: Passage, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const { published } = passage.source;
  if (published === null) return times;
  const named = new Map<string, Named>();
  let month: TimeExpression | null = null;
  return times.map((time) => {
    const year = yearOf(time);
    if (isBare(passage, time, "M")) return withMonth(passage, time, month);
    if (isBare(passage, time, "Y")) return withYear(passage, time, { named, running: published.slice(0, 4) });
    if (namesMonth(passage, time)) month = time;
    if (year === null || (year !== published.slice(0, 4) && !tellsOfYear(passage, time))) return time;
    named.set(year, { last: time, times: (named.get(year)?.times ?? 0) + 1 });
    return time;
  });
}

/** The year that a time lies in; null for one of several. */
function yearOf({ window }: TimeExpression): string | null {
  const [first, last] = [firstDayIn(window!), lastDayIn(window!)];
  return first !== null && last !== null && first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** A year as far as the text has told of it. */
interface Named {
  readonly last: TimeExpression;
  readonly times: number;
}

/** Whether something is said to have happened at a time, and no thing named by it: "of 2019", "the 1998 deal", "passed in 2019 was". */
function tellsOfYear(passage: Passage, { quote }: TimeExpression): boolean {
  const { tokens, lexicon } = passage;
  const [first, end] = [firstFrom(tokens, quote.start), firstFrom(tokens, quote.end)];
  const { determiners, of, negations, reflexive } = lexicon.grammar;
  const isDetermined = determiners.has(tokens[first - 1]?.folded ?? "");
  const before = tokens[isDetermined ? first - 2 : first - 1]?.folded ?? "";
  if (of.has(before) || CONTRACTED.has(before)) return false;
  // "the 1998 peace deal"; "durante el 2012" stands behind its preposition
  const isQuality = !lexicon.grammar.headFirst && isDetermined && tokens[end]?.kind === "word";
  if (isQuality) return false;
  let next = end;
  while (negations.has(tokens[next]?.folded ?? "") || tokens[next]?.folded === reflexive) next++;
  return isOpening(passage, first) || tokens[next] === undefined || tenseAt(passage, next) === null;
}

/** "of" with an article. */
const CONTRACTED: ReadonlySet<string> = new Set(["del"]);

/** "In 2012 fell …", "2012 saw": at the start of a clause a verb right behind is what it tells. */
function isOpening({ tokens, lexicon }: Passage, first: number): boolean {
  let last = first - 1;
  if (lexicon.grammar.determiners.has(tokens[last]?.folded ?? "")) last--;
  if (lexicon.grammar.links.has(tokens[last]?.folded ?? "")) last--;
  return tokens[last] === undefined || tokens[last]!.kind === "mark";
}

/** "during the year", "durante el mes". */
function isBare({ tokens, lexicon }: Passage, { quote }: TimeExpression, unit: "Y" | "M"): boolean {
  const first = firstFrom(tokens, quote.start);
  const end = firstFrom(tokens, quote.end);
  const word = end - 1;
  const isUnit = lexicon.times.units.get(tokens[word]?.folded ?? "") === unit;
  if (!isUnit || !THE.has(tokens[word - 1]?.folded ?? "") || first < word - 2) return false;
  return OVER.has(tokens[word - 2]?.folded ?? "");
}

/** Whether a time of one month writes its name out: "January", "the week of 3 May". */
function namesMonth({ tokens, lexicon }: Passage, { quote, window }: TimeExpression): boolean {
  const [first, last] = [firstDayIn(window!), lastDayIn(window!)];
  if (first === null || last === null || first.slice(0, 7) !== last.slice(0, 7)) return false;
  for (
    let index = firstFrom(tokens, quote.start);
    tokens[index] !== undefined && tokens[index]!.end <= quote.end;
    index++
  )
    if (lexicon.times.months.has(tokens[index]!.bare)) return true;
  return false;
}

/** Sentences back in which the month stands that a bare "the month" is. */
const MONTH_BACK = 2;

/** "The 480 arrested in January … of those deported during the month": the month named last, where that was not long before. */
function withMonth(passage: Passage, time: TimeExpression, named: TimeExpression | null): TimeExpression {
  const first = named === null ? null : firstDayIn(named.window!);
  const [told, here] = [named, time].map((each) =>
    each === null ? -1 : (sentenceAt(passage, each.quote.start)?.index ?? -1),
  );
  if (first === null || told! < here! - MONTH_BACK) return time;
  const { from, to } = monthPeriod(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  return { ...time, window: { ...time.window!, from, to, openEnd: false, inferred: ["from", "to"] } };
}

/** Sentences back in which the year was last told of that a bare "the year" is. */
const YEAR_BACK = 6;

function withYear(
  passage: Passage,
  time: TimeExpression,
  { named, running }: { readonly named: ReadonlyMap<string, Named>; readonly running: string },
): TimeExpression {
  if (named.has(running)) return time;
  const [most] = [...named].toSorted(([, one], [, other]) => other.times - one.times);
  if (most === undefined || most[0] > running) return time;
  const [told, here] = [most[1].last, time].map(({ quote }) => sentenceAt(passage, quote.start)?.index ?? -1);
  if (told! < here! - YEAR_BACK) return time;
  const year = Number(most[0]);
  const [from, to] = [civil(year, 1, 1), civil(year, 12, 31)].map((day) => edtfDateFrom(day));
  return { ...time, window: { ...time.window!, from: from!, to: to!, openEnd: false, inferred: ["from", "to"] } };
}
