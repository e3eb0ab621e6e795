import { type Day, firstDayIn, lastDayIn, plusDays, quoteOf, type TimeExpression } from "../model/index.ts";
import { firstFrom } from "./in-order.ts";
import type { Passage } from "./passage.ts";

/** Words between two times that are told together: "el lunes y la mañana del martes". */
const BETWEEN = 6;

/** The times of a text, those told together as one ("on Thursday and Friday", "en enero y febrero"): they hold for both. */
export function joinedTimes(passage: Passage, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const both = last === undefined ? null : bothOf(passage, last, time);
    if (both === null) joined.push(time);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** Two stretches as one where the second follows on the first and nothing but "and" and small words stands between. */
function bothOf(passage: Passage, one: TimeExpression, other: TimeExpression): TimeExpression | null {
  const [from, end] = [one.window?.from, lastDayIn(one.window!)];
  const [start, to] = [firstDayIn(other.window!), other.window?.to];
  if (from?.length !== 10 || to?.length !== 10 || end === null || start === null || one.window!.openEnd) return null;
  if (start !== plusDays(end as Day, 1) || !isTogether(passage, one, other)) return null;
  const quote = quoteOf(passage.source, one.quote.start, other.quote.end);
  return { ...one, type: "range", value: null, quote, window: { ...one.window!, to, quotes: [quote] } };
}

function isTogether({ tokens, lexicon }: Passage, one: TimeExpression, other: TimeExpression): boolean {
  const first = firstFrom(tokens, one.quote.end);
  const last = firstFrom(tokens, other.quote.start);
  if (last - first > BETWEEN || !lexicon.counted.and.has(tokens[first]?.folded ?? "")) return false;
  const { tally, inside } = lexicon.counted;
  for (let index = first + 1; index < last; index++) {
    const { folded } = tokens[index]!;
    const isSmall = tally.determiners.has(folded) || inside.has(folded) || lexicon.places.inside.has(folded);
    if (!isSmall && !lexicon.names.calendar.has(folded) && !lexicon.windows.dayParts.has(folded)) return false;
  }
  return true;
}
