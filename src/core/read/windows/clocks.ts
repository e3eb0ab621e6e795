import { phraseAt } from "../../lexicon/phrases.ts";
import { type Day, edtfDateFrom, firstDayIn, lastDayIn, type TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import { datesWords } from "../times/saying-times.ts";
import { isDateline, isInComparison, isInRelative } from "./apart.ts";
import { tenseBefore } from "./events.ts";

/**
 * The times of a text with each clock time that names no day moved to the day told of last ("attacked on Saturday. By 6 p.m. 12
 * were dead"): of the text's own day it would only be if nothing before had happened on another.
 */
export function withClocks(passage: Passage, times: readonly TimeExpression[]): readonly TimeExpression[] {
  let day: Day | null = null;
  return times.map((time) => {
    if (isClockAlone(passage, time)) return day === null ? time : onDay(time, day);
    if (tellsDay(passage, time)) day = firstDayIn(time.window!);
    return time;
  });
}

function onDay(time: TimeExpression, day: Day): TimeExpression {
  const window = time.window!;
  const date = edtfDateFrom(day);
  return {
    ...time,
    window: { ...window, from: window.from === null ? null : date, to: date, inferred: ["from", "to"] },
  };
}

/** Whether a time is hours and minutes of the text's own day with no word for it ("today"). */
function isClockAlone(passage: Passage, { quote, value, window }: TimeExpression): boolean {
  const { tokens, source, lexicon } = passage;
  if (value === null || window === null || !CLOCK.test(value) || lastDayIn(window) !== source.published) return false;
  const sentence = sentenceAt(passage, quote.start);
  // "llegará a las 18:00" is still to come
  if (sentence === null || tenseBefore(passage, sentence, quote) === "unreal") return false;
  const end = firstFrom(tokens, quote.end);
  let index = firstFrom(tokens, quote.start);
  while (index < end && tokens[index]!.kind !== "word") index++;
  return index === end || phraseAt(lexicon.times.clockEndings, tokens, { index, end })?.end === end;
}

const CLOCK = /T\d\d:\d\d/;

/** Whether a time is a single day on which something happened: not of the words, the page, a comparison or a clause about somebody. */
function tellsDay(passage: Passage, time: TimeExpression): boolean {
  const { window } = time;
  const day = window === null ? null : firstDayIn(window);
  if (day === null || window!.openEnd || day !== lastDayIn(window!)) return false;
  const sentence = sentenceAt(passage, time.quote.start);
  if (sentence === null || isDateline(passage, sentence, time) || datesWords(passage, time)) return false;
  return !isInRelative(passage, time) && !isInComparison(passage, time);
}
