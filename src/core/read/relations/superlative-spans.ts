/** Among which days and stretches a superlative's count is the highest or lowest. */
import {
  type Day,
  daysBetween,
  type Figure,
  firstDayIn,
  firstDayOf,
  isEdtfDate,
  lastDayIn,
  lastDayOf,
  type Period,
  plusDays,
  type TimeExpression,
} from "../../model/index.ts";
import { type Run, wordAt } from "../numbers/scan.ts";
import { timesIn } from "../text/clauses.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { isPluralUnit } from "../times/cursor.ts";
import { liesIn, unitPeriod } from "../times/periods.ts";
import { type SuperlativeWords, superlativeSince, timeBehind } from "./superlatives.ts";
import type { Ground } from "./terms.ts";

/** The time that spans the comparison: behind its "since", or right behind the superlative ("this year", "in five years"). */
export function spanOf(ground: Ground, sentence: Sentence, words: SuperlativeWords): TimeExpression | null {
  const since = superlativeSince(ground.passage, sentence);
  const times = timesIn(ground.allTimes, sentence);
  if (since !== null && since >= words.end) {
    const { start } = ground.scan.tokens[since]!;
    return times.find((time) => time.quote.end > start && time.quote.start >= start - 1) ?? null;
  }
  return (
    timeBehind(ground.passage, words, times) ?? times.find((outer) => times.some((time) => liesIn(time, outer))) ?? null
  );
}

/** Words from a superlative to the running stretch that it spans: "the most murders of any month of the year". */
const UNIT_WITHIN = 7;

/** "El mes con más homicidios del año", "the highest of the quarter": the token of the unit of the calendar that is the span; null without one. */
export function unitBehind({ scan }: Ground, sentence: Sentence, words: Run): number | null {
  const { counted, places, times } = scan.lexicon;
  for (let index = words.end; index < words.end + UNIT_WITHIN; index++) {
    const { kind, text } = scan.tokens[index] ?? { kind: "mark", text: "" };
    if (kind === "mark" && text !== "-") return null;
    const word = wordAt(scan, sentence, index);
    if (!counted.inside.has(word) && !places.inside.has(word)) continue;
    const isArticled = times.articles.has(wordAt(scan, sentence, index + 1));
    const at = isArticled ? index + 2 : index + 1;
    const isUnit = times.units.has(wordAt(scan, sentence, at)) && (isArticled || scan.lexicon.language === "es");
    if (isUnit && !isPluralUnit(times, wordAt(scan, sentence, at))) return at;
  }
  return null;
}

/** The days compared: "since 2019" begins after 2019; "this year" is that year; "in five years" reaches back from the count. */
export function daysOf(
  ground: Ground,
  sentence: Sentence,
  { words, time, of }: { words: SuperlativeWords; time: TimeExpression | null; of: Figure },
): { readonly from: Day | null; readonly to: Day | null } {
  if (time === null) return numberedDays(ground, sentence, { words, of }) ?? unitDays(ground, sentence, { words, of });
  const since = superlativeSince(ground.passage, sentence);
  if (since !== null && since >= words.end) {
    const named = time.ends[0]?.value ?? time.value;
    const last =
      named !== null && isEdtfDate(named) ? lastDayOf(named) : time.window === null ? null : firstDayIn(time.window);
    return { from: last === null ? null : plusDays(last, 1), to: null };
  }
  const years = /^P([0-9]+)Y$/.exec(time.value ?? "")?.[1];
  const end = lastDayIn(of.window);
  if (years !== undefined) return { from: end === null ? null : backInYears(end, Number(years)), to: end };
  if (time.window === null) return numberedDays(ground, sentence, { words, of }) ?? { from: null, to: null };
  return { from: firstDayIn(time.window), to: lastDayIn(time.window) };
}

/** "Of the year": the one that the count's own days lie in. */
function unitDays(
  ground: Ground,
  sentence: Sentence,
  { words, of }: { readonly words: SuperlativeWords; readonly of: Figure },
): { readonly from: Day | null; readonly to: Day | null } {
  const at = unitBehind(ground, sentence, words);
  const last = lastDayIn(of.window);
  const unit = at === null ? undefined : ground.scan.lexicon.times.units.get(wordAt(ground.scan, sentence, at));
  const period = unit === undefined || last === null ? null : unitPeriod(unit, last);
  return { from: period && firstDayOf(period.from), to: period && lastDayOf(period.to) };
}

/** "The lowest monthly total of the six", "el más violento de los tres días": the stretch of so many that the text names and the count lies in; null without one. */
function numberedDays(
  ground: Ground,
  sentence: Sentence,
  { words, of }: { readonly words: SuperlativeWords; readonly of: Figure },
): { readonly from: Day; readonly to: Day } | null {
  const { tokens, lexicon } = ground.scan;
  const told = numberBehind(ground, sentence, words);
  const period = told === null ? null : (lexicon.comparisons.periods.get(tokens[told.next]?.folded ?? "") ?? null);
  const unit = period ?? periodNear(ground, sentence, { words, without: [] });
  const [first, last] = [firstDayIn(of.window), lastDayIn(of.window)];
  if (told === null || unit === null || first === null || last === null) return null;
  for (const { window } of ground.allTimes) {
    if (window === null || window.openEnd) continue;
    const [from, to] = [firstDayIn(window), lastDayIn(window)];
    if (from === null || to === null || window.from === null || first < from || last > to) continue;
    if (lengthIn(unit, from, to) === told.number) return { from, to };
  }
  return null;
}

/** The number of "of the six", "de los tres", and the token behind it. */
function numberBehind(ground: Ground, sentence: Sentence, words: Run): { number: number; next: number } | null {
  const { counted, times, numbers } = ground.scan.lexicon;
  for (let index = words.end; index < words.end + UNIT_WITHIN; index++) {
    const { kind, text } = ground.scan.tokens[index] ?? { kind: "mark", text: "" };
    if (kind === "mark" && text !== "-") return null;
    if (!counted.inside.has(wordAt(ground.scan, sentence, index))) continue;
    if (!times.articles.has(wordAt(ground.scan, sentence, index + 1))) continue;
    const word = wordAt(ground.scan, sentence, index + 2);
    const number = /^[0-9]{1,2}$/.test(word) ? Number(word) : (numbers.words.get(word)?.value ?? 0);
    return number > 1 ? { number, next: index + 3 } : null;
  }
  return null;
}

/** How many days, months or years a stretch has; null where it does not begin and end with them. */
function lengthIn(unit: Period, from: Day, to: Day): number | null {
  if (unit === "day") return daysBetween(from, to) + 1;
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const isWhole = from.endsWith("-01") && plusDays(to, 1).endsWith("-01");
  if (!isWhole || unit === "week") return null;
  const each = unit === "month" ? 1 : unit === "quarter" ? 3 : 12;
  return (months + 1) % each === 0 ? (months + 1) / each : null;
}

function backInYears(day: Day, years: number): Day {
  const back = `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
  return plusDays((isEdtfDate(back) ? back : `${back.slice(0, 8)}28`) as Day, 1);
}

/** Words from a superlative to the stretch that its count is of. */
export const PERIOD_WITHIN = 5;

/** The stretch that the words beside name: "monthly", "in one day", "del mes". */
export function periodNear(
  ground: Ground,
  sentence: Sentence,
  { words, without }: { readonly words: Run; readonly without: readonly Span[] },
): Period | null {
  const { scan } = ground;
  const { periods } = scan.lexicon.comparisons;
  const unit = unitBehind(ground, sentence, words);
  for (let index = words.end; index < words.end + PERIOD_WITHIN; index++) {
    // "the most murders of the year": a span, and not what is held against others
    if (index === unit) break;
    if (without.some(({ start, end }) => start <= scan.tokens[index]!.start && scan.tokens[index]!.end <= end)) break;
    const found = periods.get(wordAt(scan, sentence, index));
    if (found !== undefined) return found;
    if (scan.tokens[index]?.kind === "mark" || scan.lexicon.comparisons.since.has(wordAt(scan, sentence, index))) break;
  }
  for (let index = words.first - 1; index >= words.first - 3; index--) {
    const found = periods.get(wordAt(scan, sentence, index));
    if (found !== undefined) return found;
  }
  return null;
}
