import {
  daysBetween,
  edtfDateFrom,
  firstDayIn,
  lastDayIn,
  lastDayOf,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import { tenseOf } from "./events.ts";
import { lastTimeBefore, windowOf } from "./found.ts";
import { type At, isClosed, liesAhead } from "./told.ts";

/** Words before a figure among which a noun for what is reckoned to come stands. */
const REACH = 12;

/** Whether a figure is of what is reckoned or set to come: told in the future, or as a forecast. */
function isForeseen({ found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">): boolean {
  const { passage } = found;
  if (tenseOf(passage, sentence, amount) === "unreal") return true;
  const first = firstFrom(passage.tokens, amount.start);
  return namesForecast(passage, Math.max(sentence.firstToken, first - REACH), first);
}

/** Whether a noun or participle for a forecast is among the last of some words, in their clause. */
function namesForecast({ tokens, lexicon }: Passage, from: number, end: number): boolean {
  for (let index = end - 1; index >= from; index--) {
    if (lexicon.windows.forecasts.has(tokens[index]!.folded)) return true;
    if (";:".includes(tokens[index]!.text)) return false;
  }
  return false;
}

/**
 * The days of a time as those of a figure. What is reckoned for a stretch that still runs ("will grow by 2 percent this year") is of the
 * whole of it, and no tally up to now; a day to come is when a plan is due, and the figure's no more than its last.
 */
export function daysOf(time: TimeExpression, at: At): Window {
  const { from, to } = time.window!;
  const isStretch = to !== null && from !== to && (from !== null || to.length < 10);
  if (!isStretch || !liesAhead(time, at.found) || !isForeseen(at)) return windowOf(time, at.found);
  return { ...time.window!, to: edtfDateFrom(lastDayOf(to)) };
}

/** Whether a figure is in the phrase of a forecast, behind a position: what is reckoned for later, whenever it was reckoned. */
export function isForecast({ found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">, from = 0): boolean {
  const { passage } = found;
  if (!RECKONED.has(amount.counted.measure)) return false;
  const first = firstFrom(passage.tokens, amount.start);
  return namesForecast(passage, Math.max(sentence.firstToken, first - REACH, firstFrom(passage.tokens, from)), first);
}

/** "On Tuesday it raised its growth forecast to 2 percent": the day on which something was forecast is not that of what it says. */
export function isOfForecasting(
  at: Pick<At, "found" | "sentence" | "amount">,
  { quote, window }: TimeExpression,
): boolean {
  return window?.from === window?.to && quote.end <= at.amount.start && isForecast(at, quote.end);
}

/** Sentences back in which the stretch that a forecast is for stands. */
const FOR_BACK = 3;

/**
 * "cut its forecast for growth this year. … Output will rise by 2 percent": what is reckoned goes on over the stretch that the forecast
 * before it was for, the one that still ran or lay ahead.
 */
export function foreseenFor(at: At): Window | null {
  const { found, sentence, amount } = at;
  const { passage } = found;
  if (!RECKONED.has(amount.counted.measure) || !isForeseen(at)) return null;
  const isFor = (time: TimeExpression) => isClosed(time) && isLong(time.window!) && liesAhead(time, found);
  const time = lastTimeBefore(found, sentence.start, isFor);
  const told = time === null ? null : sentenceAt(passage, time.quote.start);
  if (time === null || told === null || told.index < sentence.index - FOR_BACK) return null;
  return [told, sentence].some((each) => namesForecast(passage, each.firstToken, each.endToken)) ? time.window : null;
}

/** Days of the shortest stretch that a forecast is for: a month, a quarter, a year, but no week. */
const FORECAST_DAYS = 27;

function isLong(window: Window): boolean {
  const [first, last] = [firstDayIn(window), lastDayIn(window)];
  return first !== null && last !== null && daysBetween(first, last) >= FORECAST_DAYS;
}

/** Measures of what is reckoned for a stretch. */
const RECKONED: ReadonlySet<string> = new Set(["change", "share"]);

/** "half a point less than in July", "down 0.2 points from its last estimate": by how much a forecast was changed has no time. */
export function isDifference(at: At): boolean {
  const { found, amount } = at;
  if (amount.counted.measure !== "change" || !isForeseen(at)) return false;
  const { tokens, lexicon } = found.passage;
  const { comparisons, degrees } = lexicon.windows;
  const first = firstFrom(tokens, amount.end);
  const before = tokens[firstFrom(tokens, amount.start) - 1]?.folded ?? "";
  const next = tokens[first]?.folded ?? "";
  return degrees.has(before) || degrees.has(next) || comparisons.has(next);
}
