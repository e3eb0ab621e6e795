import type { TimeWords } from "../lexicon/times.ts";
import { type Day, quoteOf, type TimeExpression } from "../model/index.ts";
import type { Passage, Sentence } from "./passage.ts";
import { clockAt } from "./times-clock.ts";
import type { TimeContext, TimeFound } from "./times-cursor.ts";
import { bareYearAt, calendarDateAt } from "./times-dates.ts";
import { durationAt } from "./times-durations.ts";
import { halfOpenAt, rangeAt } from "./times-ranges.ts";
import { decadeAt, neighbourAt, ordinalPeriodAt, phaseAt, phraseTimeAt, shiftAt, weekdayAt } from "./times-relative.ts";
import type { Token } from "./tokens.ts";

/**
 * Every expression of time, in order and without overlap, with its TIMEX3 value and the days it stands for. They are
 * worked out against the day of publication; without one, relative ones keep null. A day of the week or a date
 * without its year is the latest that is not later than that day, because news tells what has been, unless the
 * clause looks ahead. "05/06/2022" in English could be two days, so it has none.
 */
export function readTimes(passage: Passage): readonly TimeExpression[] {
  const expressions: TimeExpression[] = [];
  const starters = startersOf(passage.lexicon.times);
  let before: Day | null = null;
  for (const sentence of passage.sentences) {
    let index = sentence.firstToken;
    let ahead: boolean | null = null;
    while (index < sentence.endToken) {
      if (!canStart(passage.tokens[index]!, starters)) {
        index++;
        continue;
      }
      ahead ??= looksAhead(passage, sentence);
      const found = timeAt(contextOf(passage, sentence, { before, ahead }), index);
      if (found === null) {
        index++;
        continue;
      }
      expressions.push(expressionOf(passage, found, found.start ?? index));
      if (found.from !== null && found.from.length === 10) before = found.from as Day;
      index = found.end;
    }
  }
  return expressions;
}

/** The words that any expression of time can begin with: every other word is passed by at the cost of one look-up. */
const STARTERS = new WeakMap<TimeWords, ReadonlySet<string>>();

function startersOf(words: TimeWords): ReadonlySet<string> {
  const known = STARTERS.get(words);
  if (known !== undefined) return known;
  const starters = new Set(
    [
      words.months,
      words.weekdays,
      words.cardinals,
      words.one,
      words.some,
      words.ordinals,
      words.articles,
      words.neighbours,
      words.phases,
      words.spans,
      words.shiftOpeners,
      words.phrases,
      words.rangeOpeners,
      words.since,
      words.until,
      words.every,
      words.clockOpeners,
      words.decades,
      words.units,
    ].flatMap((section) => [...section.keys()]),
  );
  STARTERS.set(words, starters);
  return starters;
}

function canStart(token: Token, starters: ReadonlySet<string>): boolean {
  if (token.kind === "word") return starters.has(token.folded);
  return token.kind !== "mark";
}

function looksAhead(passage: Passage, sentence: Sentence): boolean {
  const { future } = passage.lexicon.times;
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (future.has(passage.tokens[index]!.folded)) return true;
  return false;
}

function contextOf(
  passage: Passage,
  sentence: Sentence,
  given: { readonly before: Day | null; readonly ahead: boolean },
): TimeContext {
  return {
    tokens: passage.tokens,
    first: sentence.firstToken,
    end: sentence.endToken,
    words: passage.lexicon.times,
    language: passage.lexicon.language,
    published: passage.source.published,
    ...given,
  };
}

function timeAt(context: TimeContext, index: number): TimeFound | null {
  return rangeAt(context, index, pointAt) ?? halfOpenAt(context, index, pointAt) ?? pointAt(context, index);
}

function pointAt(context: TimeContext, index: number): TimeFound | null {
  if (index >= context.end) return null;
  for (const read of POINTS) {
    const found = read(context, index);
    if (found !== null) return found;
  }
  return null;
}

/** Longer readings first: "last week" before "week", "three days ago" before "three days". */
const POINTS: readonly ((context: TimeContext, index: number) => TimeFound | null)[] = [
  phraseTimeAt,
  clockAt,
  calendarDateAt,
  weekdayAt,
  phaseAt,
  ordinalPeriodAt,
  neighbourAt,
  shiftAt,
  decadeAt,
  bareYearAt,
  durationAt,
];

function expressionOf(passage: Passage, found: TimeFound, index: number): TimeExpression {
  const quote = quoteOf(passage.source, passage.tokens[index]!.start, passage.tokens[found.end - 1]!.end);
  const hasWindow = found.from !== null || found.to !== null;
  const window = {
    from: found.from as TimeExpressionEnd,
    to: found.to as TimeExpressionEnd,
    openEnd: found.openEnd === true,
    inferred: [],
    quotes: [quote],
  };
  return { quote, type: found.type, window: hasWindow ? window : null, value: found.value };
}

type TimeExpressionEnd = NonNullable<TimeExpression["window"]>["from"];
