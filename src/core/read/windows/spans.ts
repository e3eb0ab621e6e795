import { type Day, firstDayIn, lastDayIn, plusDays, quoteOf, type TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";
import { movedTo } from "./moved.ts";

/** Words between two times that are told together: "el lunes y la mañana del martes". */
const BETWEEN = 6;

/** The times of a text, those told together as one ("on Thursday and Friday", "el 3, 4 y 5 de mayo"): they hold for all. */
export function joinedTimes(passage: Passage, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  let isList = false;
  // from the last: a comma joins only what an "and" ends
  for (const [back, each] of times.toReversed().entries()) {
    const behind = times[times.length - back];
    const time = behind === undefined ? each : (inYearOf(passage, each, behind) ?? each);
    const next = joined.at(-1);
    const joiner = next === undefined ? null : joinerOf(passage, time, next);
    const both: TimeExpression | null =
      joiner === "and" || (joiner === "," && isList) ? bothOf(passage, time, next!) : null;
    isList = both !== null;
    if (both === null) joined.push(time);
    else joined[joined.length - 1] = both;
  }
  return joined.toReversed();
}

/** "en octubre y noviembre de 1973": a month without a year is of the year that the month told with it names. */
function inYearOf(passage: Passage, one: TimeExpression, other: TimeExpression): TimeExpression | null {
  const isMonth = ({ value, window }: TimeExpression) =>
    value?.length === 7 && window!.from?.length === 10 && !window!.openEnd;
  if (!isMonth(one) || !isMonth(other) || DIGIT.test(one.quote.exact) || !YEAR.test(other.quote.exact)) return null;
  const year = other.value!.slice(0, 4);
  if (one.value!.startsWith(year) || one.value!.slice(5) >= other.value!.slice(5)) return null;
  if (joinerOf(passage, one, other) !== "and") return null;
  const moved = movedTo(one.window!, Number(year));
  return moved === null ? null : { ...one, window: { ...one.window!, ...moved } };
}

const DIGIT = /\d/;
const YEAR = /\d{4}/;

/** Two stretches as one where the second follows on the first. */
function bothOf(passage: Passage, one: TimeExpression, other: TimeExpression): TimeExpression | null {
  const [from, end] = [one.window?.from, lastDayIn(one.window!)];
  const [start, to] = [firstDayIn(other.window!), other.window?.to];
  if (from?.length !== 10 || to?.length !== 10 || end === null || start === null || one.window!.openEnd) return null;
  if (start !== plusDays(end as Day, 1)) return null;
  const quote = quoteOf(passage.source, one.quote.start, other.quote.end);
  return { ...one, type: "range", value: null, quote, window: { ...one.window!, to, quotes: [quote] } };
}

/** The "and" or comma that, with nothing but small words, stands between two times. */
function joinerOf({ tokens, lexicon }: Passage, one: TimeExpression, other: TimeExpression): "and" | "," | null {
  const first = firstFrom(tokens, one.quote.end);
  const last = firstFrom(tokens, other.quote.start);
  const isAnd = lexicon.counted.and.has(tokens[first]?.folded ?? "");
  if (last - first > BETWEEN || !(isAnd || tokens[first]?.text === ",")) return null;
  const { tally, inside } = lexicon.counted;
  for (let index = first + 1; index < last; index++) {
    const { folded } = tokens[index]!;
    const isSmall = tally.determiners.has(folded) || inside.has(folded) || lexicon.places.inside.has(folded);
    if (!isSmall && !lexicon.names.calendar.has(folded) && !lexicon.windows.dayParts.has(folded)) return null;
  }
  return isAnd ? "and" : ",";
}
