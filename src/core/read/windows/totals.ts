import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import {
  type Act,
  type EdtfDate,
  edtfDateFrom,
  firstDayOf,
  lastDayOf,
  type Mode,
  type Quote,
  quoteOf,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { nominalsIn } from "../events/acts.ts";
import { around, isJoined, isParted, within } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasLandmark, type Passage, type Sentence } from "../text/passage.ts";
import { datesStart } from "./apart.ts";
import { tenseAt, tenseBefore, tenseOf } from "./events.ts";
import { type Found, lastTimeBefore, UNKNOWN } from "./found.ts";
import { sinceBefore } from "./since.ts";
import { isUpToNow } from "./told.ts";

/** Where a running total begins, and the words that say so. */
export interface Start {
  readonly from: EdtfDate;
  readonly quotes: readonly Quote[];
  readonly inferred: boolean;
}

interface At {
  readonly found: Found;
  readonly sentence: Sentence;
  readonly amount: Amount;
  /** The times of the sentence that date what it tells. */
  readonly own: readonly TimeExpression[];
  /** Those that date a report of it. */
  readonly reported: readonly TimeExpression[];
  /** The time that closes the total. */
  readonly until?: TimeExpression;
}

/** "since March 29", "since the start of the state of emergency", "since then": where the figure's clause begins to count. */
export function startOf(at: At): Start | null {
  if (isRuleSince(at)) return null;
  const since = sinceTime(at) ?? begunBefore(at);
  if (since !== null) return since;
  const dated = sinceDated(at);
  // "since the state of emergency began two months ago": the text says the very day elsewhere
  return dated === null || dated.from.endsWith("~") ? (sinceAct(at) ?? dated) : dated;
}

/** "Since 2011 spraying is banned within 500 metres": a size in what has held since then is no total of it. */
function isRuleSince({ found, sentence, amount }: At): boolean {
  if (amount.counted.measure !== "area-distance" && amount.counted.measure !== "duration") return false;
  return tenseOf(found.passage, sentence, amount) === "present";
}

/** A "since" in the figure's clause, or one that opens the sentence. */
function sinceTime(at: At): Start | null {
  const { found, amount } = at;
  const open = at.own.filter((time) => time.window!.openEnd && time.window!.from !== null);
  const time = open.find(
    (candidate) =>
      !isParted(found.passage, candidate.quote, amount) ||
      isFronted(at, candidate) ||
      isPastAside(at, candidate) ||
      isInPerfectRelative(found, amount, candidate),
  );
  if (time === undefined) return null;
  return { from: time.window!.from!, quotes: [time.quote], inferred: false };
}

/** "han expulsado a 8.243 personas, de 2.911 familias, desde el martes": past an aside without a verb, a perfect still has its start. */
function isPastAside({ found, sentence, amount }: At, { quote }: TimeExpression): boolean {
  const { passage } = found;
  if (quote.start < amount.end) return false;
  let isPerfect = tenseOf(passage, sentence, amount) === "perfect";
  const last = firstFrom(passage.tokens, quote.start);
  for (let index = firstFrom(passage.tokens, amount.end); index < last; index++) {
    const { text } = passage.tokens[index]!;
    const tense = tenseAt(passage, index);
    if (text === ";" || text === ":" || (tense !== null && tense !== "perfect")) return false;
    isPerfect ||= tense === "perfect";
  }
  return isPerfect && !isJoined(passage, [amount, quote]);
}

/** "El incendio declarado el viernes ha calcinado 300 hectáreas", "fighting that began on Friday has killed 40": told of up to now. */
function begunBefore({ found, sentence, amount, own }: At): Start | null {
  const { passage } = found;
  const begun = own.findLast(({ quote }) => quote.end <= amount.start);
  const from = begun?.window?.from ?? null;
  if (begun === undefined || from?.length !== 10) return begunBehind({ found, amount, own });
  // "the amnesty, in force since 1 April, has …"
  const isOnly = own.every(({ quote, window }) => quote === begun.quote || window!.from === null);
  if (!datesStart(passage, begun) && !(begun.window!.openEnd && isOnly)) return null;
  const isTold =
    tenseBefore(passage, sentence, amount) === "perfect" || isLeft(passage, amount) || isClosed(own, begun);
  if (!isTold || tenseBefore(passage, sentence, begun.quote) === "perfect") return null;
  return { from, quotes: [begun.quote], inferred: false };
}

/** "By 15 May it had received 412 under the plan that began on 1 April": a total that is told up to a day, of what began on another. */
function begunBehind({ found, amount, own }: Pick<At, "found" | "amount" | "own">): Start | null {
  const until = own.find(({ window }) => window!.from === null && window!.to?.length === 10)?.window?.to ?? null;
  const begun = own.find(({ quote }) => quote.start >= amount.end);
  const from = begun?.window?.from ?? null;
  if (until === null || from?.length !== 10 || from >= until || !datesStart(found.passage, begun!)) return null;
  return { from, quotes: [begun!.quote], inferred: false };
}

/** "The riot that began on 28 September left 61 dead by 3 October": what else is told says up to when. */
function isClosed(own: readonly TimeExpression[], begun: TimeExpression): boolean {
  const from = begun.window!.from!;
  return own.some(({ window }) => window!.from === null && window!.to !== null && window!.to > from);
}

/** Words from a verb of leaving to its number. */
const LEFT_WITHIN = 3;

function isLeft({ tokens, lexicon }: Passage, amount: Amount): boolean {
  const first = firstFrom(tokens, amount.start);
  const before = tokens.slice(Math.max(0, first - LEFT_WITHIN), first);
  return before.some(({ folded }) => lexicon.windows.leaving.has(folded));
}

/**
 * "since its launch in 2003", "desde el arranque del plan, el 8 de enero": the time within what "since" opens, which has a
 * clause or a noun with its article behind it; "desde Bogotá el lunes" is a way, not a start.
 */
function sinceDated(at: At): Start | null {
  const { passage } = at.found;
  for (const time of at.own) {
    const { from, openEnd } = time.window!;
    const since = from === null || openEnd ? null : sinceBefore(passage, at.sentence, time);
    if (from === null || since === null) continue;
    const opened = { start: since, end: time.quote.end };
    const isApart = at.amount.start < opened.end && since < at.amount.end;
    const isOpening = since === at.sentence.start && time.quote.end <= at.amount.start;
    if (isApart || (!isOpening && isParted(passage, opened, at.amount))) continue;
    return { from, quotes: [time.quote], inferred: false };
  }
  return null;
}

/**
 * "26 los migrantes que han llegado desde el 1 de enero", "the 309 raids that the court has documented so far": the clause about
 * the counted tells a total of them, in its perfect or up to now.
 */
export function isInPerfectRelative(found: Pick<Found, "passage">, amount: Amount, time: TimeExpression): boolean {
  const { tokens, lexicon } = found.passage;
  const last = firstFrom(tokens, time.quote.start);
  const isTotal = isUpToNow(time, found);
  let isRelative = false;
  for (let index = firstFrom(tokens, amount.end); index < last; index++) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word") return false;
    if (!lexicon.counted.relatives.has(folded)) continue;
    const isPerfect = isTotal || lexicon.windows.tenses.get(tokens[index + 1]!.folded) === "perfect";
    if (isRelative || !isPerfect) return false;
    isRelative = true;
  }
  return isRelative;
}

function isFronted(at: At, time: TimeExpression): boolean {
  return firstFrom(at.found.passage.tokens, time.quote.start) - at.sentence.firstToken <= 2;
}

/** How many words an act's name may stand behind "since". */
const REACH = 14;

function sinceAct(at: At): Start | null {
  const { passage } = at.found;
  if (!hasLandmark(at.sentence, LANDMARK.actSpans)) return null;
  const { since, sinceThen } = passage.lexicon.acts;
  const { start, end } = around(at.sentence, at.amount);
  const last = firstFrom(passage.tokens, end);
  for (let index = firstFrom(passage.tokens, start); index < last; index++) {
    const place = { index, end: at.sentence.endToken };
    const then = phraseAt(sinceThen, passage.tokens, place) ?? sinceAlone(passage, index);
    if (then !== null) {
      const words = { start: passage.tokens[index]!.start, end: passage.tokens[then.end - 1]!.end };
      return isJoined(passage, [words, at.amount]) ? null : lastDayNamed(at, words.start);
    }
    const opened = phraseAt(since, passage.tokens, place);
    const act = opened === null ? null : actMeant(at, opened.end);
    if (act?.from != null) return { from: act.from, quotes: [act.quote], inferred: true };
  }
  return null;
}

/** "eight have since been released": a "since" between a helper and its participle is one since then. */
function sinceAlone({ tokens, lexicon }: Passage, index: number): { readonly end: number } | null {
  const isHelper = lexicon.windows.tenses.get(tokens[index - 1]?.folded ?? "") === "perfect";
  return isHelper && tokens[index]!.folded === "since" ? { end: index + 1 } : null;
}

/**
 * "since the truce was signed, 57 have been killed": a total whose first day the text does not tell runs to the day of the
 * telling; the tense shows it, for "desde la frontera" is no time.
 */
export function undatedTotal(at: At): { readonly window: Window; readonly mode: Mode } | null {
  const { passage } = at.found;
  const { tokens, lexicon } = passage;
  const { published } = passage.source;
  if (published === null || !hasLandmark(at.sentence, LANDMARK.actSpans)) return null;
  if (tenseOf(passage, at.sentence, at.amount) !== "perfect") return null;
  const { start, end } = around(at.sentence, at.amount);
  const last = firstFrom(tokens, end);
  for (let index = firstFrom(tokens, start); index < last; index++) {
    const opened = phraseAt(lexicon.acts.since, tokens, { index, end: at.sentence.endToken });
    if (opened === null || !opensHappening(passage, opened.end)) continue;
    const { start, end } = { ...tokens[index]!, end: tokens[opened.end]!.end };
    const isNear =
      index === at.sentence.firstToken
        ? !isJoined(passage, [{ start: end, end }, at.amount])
        : !isParted(passage, { start, end }, at.amount);
    if (!isNear || hasNearerTime(at, start)) continue;
    const quote = quoteOf(passage.source, start, end);
    const window = { ...UNKNOWN, to: edtfDateFrom(published), inferred: ["to"] as const, quotes: [quote] };
    return { mode: "cumulative", window };
  }
  return null;
}

/** Whether a closed time of the figure's own clause stands nearer to it: "57 líderes, 9 de ellos este año". */
function hasNearerTime({ found, own, amount }: At, since: number): boolean {
  const distance = (position: number) => Math.abs(position - amount.start);
  return own.some(
    (time) =>
      time.window!.to !== null &&
      !isParted(found.passage, time.quote, amount) &&
      distance(time.quote.start) < distance(since),
  );
}

/** A clause, or a noun with its article that is no kind of place. */
function opensHappening({ tokens, lexicon }: Passage, index: number): boolean {
  const [first, noun] = [tokens[index], tokens[index + 1]];
  if (first === undefined || noun === undefined || first.kind !== "word" || noun.kind !== "word") return false;
  // "identified since that may involve": in English "that" opens a relative clause here
  if (lexicon.speech.that.has(first.folded)) return lexicon.language === "es";
  const isPlace = noun.capital || lexicon.places.heads.has(noun.folded);
  return lexicon.counted.tally.determiners.has(first.folded) && !isPlace;
}

/** The dated act of the text that the words behind "since" name: the same kind of step, in the place they name. */
function actMeant(at: At, from: number): Act | null {
  const { passage, names, acts } = at.found;
  const [nominal] = nominalsIn(passage, { first: from, end: Math.min(at.sentence.endToken, from + REACH) });
  if (nominal === undefined) return null;
  const start = passage.tokens[from]!.start;
  const { end } = passage.tokens[nominal.end - 1]!;
  const countries = within(names.mentions, (mention) => mention, { start, end }).flatMap((mention) =>
    mention.place === null ? [] : [mention.place.country],
  );
  const inPlace = acts.filter(
    (act) => act.from !== null && (countries.length === 0 || countries.includes(act.place?.country ?? null)),
  );
  return inPlace.find((act) => act.type === nominal.type) ?? inPlace[0] ?? null;
}

function lastDayNamed(at: At, position: number): Start | null {
  const last = lastTimeBefore(at.found, position, (time) => time.window!.from?.length === 10);
  return last === null ? null : { from: last.window!.from!, quotes: [last.quote], inferred: true };
}

/** A total from its start, or from an act that its paragraph names, to the day that the words or their report give. */
export function runningTotal(start: Start | null, at: At): { readonly window: Window; readonly mode: Mode } {
  const until = at.until ?? at.own.find((time) => time.window!.from === null && time.window!.to !== null);
  const begun = start ?? startOfYear(until, at) ?? actNamed(at);
  const stated = until ?? at.reported[0] ?? (begun === null ? null : latestBefore(at, begun.from));
  const end = stated?.window?.to ?? null;
  // a report or day before the total's start dates something else
  const isBefore = end !== null && begun !== null && lastDayOf(end) < firstDayOf(begun.from);
  const to = (isBefore ? null : end) ?? dayOfTelling(start, at);
  return {
    mode: "cumulative",
    window: {
      from: begun === null ? null : fullDay(begun.from),
      to,
      openEnd: to === null,
      inferred: [
        ...(begun?.inferred === true ? ["from" as const] : []),
        ...(to !== null && until === undefined ? ["to" as const] : []),
      ],
      quotes: [...(begun?.quotes ?? []), ...(stated == null || to === null ? [] : [stated.quote])],
    },
  };
}

/** "By the end of July this year", "hasta agosto de este año": what a year counts up to a day, it counts from its first. */
function startOfYear(until: TimeExpression | undefined, { found }: At): Start | null {
  if (until === undefined) return null;
  const { tokens, lexicon } = found.passage;
  const end = firstFrom(tokens, until.quote.end);
  for (let index = firstFrom(tokens, until.quote.start); index < end; index++)
    if (phraseAt(lexicon.windows.thisYear, tokens, { index, end })?.end === end)
      return { from: edtfDateFrom(`${until.window!.to!.slice(0, 4)}-01-01`), quotes: [], inferred: true };
  return null;
}

/** "Since the start of the year" begins on its first day; what began about a time keeps its mark of doubt. */
function fullDay(from: EdtfDate): EdtfDate {
  return from.endsWith("~") || from.length === 10 ? from : edtfDateFrom(firstDayOf(from));
}

/**
 * The document's day, up to which a total runs whose first day is written ("since March 29"). One that runs from an act
 * that still goes on stays open with it.
 */
function dayOfTelling(start: Start | null, at: At): EdtfDate | null {
  const { published } = at.found.passage.source;
  if (start === null || start.inferred || published === null || published < firstDayOf(start.from)) return null;
  return edtfDateFrom(published);
}

/** The text's only dated act, when a total that says no start is told under its name. */
function actNamed(at: At): Start | null {
  const act = at.found.onlyAct;
  if (act === null || at.amount.unit !== "count") return null;
  return { from: act.from!, quotes: [act.quote], inferred: true };
}

/** A day, or the last one of a stretch: a whole month or year is no day that a total is told on. */
function isDay({ from, to }: Window): boolean {
  return from === null || from === to;
}

/** The day that the paragraph's sentences before told of, when it lies after a total's start: the total runs to it. */
function latestBefore(at: At, from: EdtfDate): TimeExpression | null {
  const block = at.found.passage.blocks[at.sentence.block]!;
  const isLater = (time: TimeExpression) =>
    time.type === "date" && time.window!.to?.length === 10 && time.window!.to > from && isDay(time.window!);
  const last = lastTimeBefore(at.found, at.sentence.start, isLater);
  return last === null || last.quote.start < block.start ? null : last;
}
