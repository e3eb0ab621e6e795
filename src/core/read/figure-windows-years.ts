import { civil, edtfDateFrom, firstDayIn, lastDayIn, type TimeExpression } from "../model/index.ts";
import { firstFrom } from "./in-order.ts";
import type { Passage } from "./passage.ts";

const OVER: ReadonlySet<string> = new Set("during over throughout durante".split(" "));
const THE: ReadonlySet<string> = new Set(["the", "el"]);

/**
 * "Coca fell in 2012. … Farmers planted 135,000 hectares during the year": a bare "the year" is the past one that the text has named
 * most often until then, and the running one only where it has named none.
 */
export function withYearsTold(passage: Passage, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const { published } = passage.source;
  if (published === null) return times;
  const named = new Map<string, { readonly time: TimeExpression; times: number }>();
  return times.map((time) => {
    const year = yearOf(time);
    if (isBareYear(passage, time)) return withYear(time, named, published.slice(0, 4));
    if (year === null) return time;
    const known = named.get(year);
    if (known === undefined) named.set(year, { time, times: 1 });
    else known.times++;
    return time;
  });
}

/** The year that a time lies in; null for one of several. */
function yearOf({ window }: TimeExpression): string | null {
  const [first, last] = [firstDayIn(window!), lastDayIn(window!)];
  return first !== null && last !== null && first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** "during the year", "durante el año". */
function isBareYear({ tokens, lexicon }: Passage, { quote }: TimeExpression): boolean {
  const first = firstFrom(tokens, quote.start);
  const end = firstFrom(tokens, quote.end);
  const year = end - 1;
  const isYear = lexicon.times.yearWords.has(tokens[year]?.folded ?? "") || tokens[year]?.folded === "year";
  if (!isYear || !THE.has(tokens[year - 1]?.folded ?? "") || first < year - 2) return false;
  return OVER.has(tokens[year - 2]?.folded ?? "");
}

function withYear(
  time: TimeExpression,
  named: ReadonlyMap<string, { readonly time: TimeExpression; readonly times: number }>,
  running: string,
): TimeExpression {
  if (named.has(running)) return time;
  const [most] = [...named].toSorted(([, one], [, other]) => other.times - one.times);
  if (most === undefined || most[0] > running) return time;
  const year = Number(most[0]);
  const [from, to] = [civil(year, 1, 1), civil(year, 12, 31)].map((day) => edtfDateFrom(day));
  return { ...time, window: { ...time.window!, from: from!, to: to!, openEnd: false, inferred: ["from", "to"] } };
}
