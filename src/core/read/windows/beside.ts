import {
  edtfDateFrom,
  firstDayOf,
  isEdtfDate,
  lastDayOf,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import { around, isJoined, isParted, phraseOpens, timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Span } from "../text/passage.ts";
import { liesIn } from "../times/periods.ts";
import { opensWhen } from "../times/saying-times.ts";
import { datesStart, hasJoiner, isLabelOfSame, isSamePeriod, isStartOfChange } from "./apart.ts";
import { infinitiveBetween, participleTime, relativeBehind } from "./clauses.ts";
import { tenseAt, tenseOf } from "./events.ts";
import { daysOf } from "./foreseen.ts";
import { isKnown, lastTimeBefore, UNKNOWN, windowOf } from "./found.ts";
import { headingTime } from "./headings.ts";
import { movedTo } from "./moved.ts";
import { isSameOfRunning, samePeriod } from "./stretch.ts";
import {
  type Around,
  type At,
  type FigureWindow,
  happens,
  isClosed,
  isOfStory,
  liesAhead,
  MEASURED,
  nearestOf,
} from "./told.ts";
import { isInPerfectRelative, runningTotal } from "./totals.ts";

/** "by then 1,500 were held": up to the day named last. */
export function byThen(at: At): FigureWindow | null {
  const { found, sentence } = at;
  if (!phraseOpens(found.passage, sentence, found.passage.lexicon.windows.byThen)) return null;
  const until = lastTimeBefore(found, sentence.start, (time) => time.window!.to?.length === 10);
  return until === null ? null : runningTotal(null, { ...at, until });
}

/** "Gangs now control 80 percent", "actualmente hay 30 presos": on the document's day. */
export function atPresent({ found, sentence, amount }: At): FigureWindow | null {
  const { published } = found.passage.source;
  if (isStartOfChange(found.passage, amount)) return null;
  const [now] = timesIn(found.present, around(sentence, amount)).filter(
    (time) => !isParted(found.passage, time.quote, amount) && !describes(found.passage, time, amount),
  );
  // "ahora enviaría a 125" is still to come
  if (now === undefined || published === null || tenseOf(found.passage, sentence, amount) === "unreal") return null;
  const day = edtfDateFrom(published);
  return { window: { from: day, to: day, openEnd: false, inferred: ["from", "to"], quotes: [now.quote] }, mode: null };
}

/** "a current or former partner", "su actual pareja": an adjective behind the figure says it of another noun. */
function describes({ tokens, lexicon }: Passage, { quote }: TimeExpression, amount: Span): boolean {
  if (quote.start < amount.end || !ADJECTIVES.has(quote.exact.toLowerCase())) return false;
  const first = firstFrom(tokens, quote.start);
  return lexicon.counted.tally.determiners.has(tokens[first - 1]!.folded) || tokens[first - 1]!.start > amount.end;
}

const ADJECTIVES: ReadonlySet<string> = new Set(["current", "present", "actual", "actuales"]);

/** Measures of what takes time rather than happens in it: only a time in their own clause is theirs. */
const LENGTHS: ReadonlySet<string> = new Set([
  "duration",
  "sentence",
  "area-distance",
  "other",
  "population",
  "members",
]);

/** The nearest time of the clause, or else of the sentence when it is a closed one and the figure counts something that happens. */
export function besideTime(at: At, given: Around): FigureWindow | null {
  const { found, amount } = at;
  const usable = at.own.filter((time) => isKnown(daysOf(time, at)));
  const inClause = usable.filter(
    (time) =>
      !isParted(found.passage, time.quote, amount) ||
      isBehindGerund(at, time) ||
      (time.window!.from === null && isInPerfectRelative(found, amount, time)),
  );
  const nearest = aheadOf(nearestOf(inClause, amount), inClause, at);
  const near =
    withinNearest(nearest, { at, given, inClause }) ??
    nearest ??
    (MEASURED.has(amount.counted.measure) ? null : frontedTime(at, usable));
  const label = usable.find((time) => isLabelOfSame(found.passage, time, amount));
  if (label !== undefined) return samePeriod(label, at, given);
  if (near !== null && (isSamePeriod(found.passage, near) || isSameOfRunning(near, at, given)))
    return samePeriod(near, at, given);
  if (near !== null) return ofYearInHeading(near, at) ?? besideOf(near, at);
  const closed = usable.filter((time) => isClosed(time) && !isBeyondStop(at, time));
  const recorded = participleTime(at, closed, given.next);
  if (recorded !== null) return besideOf(recorded, at);
  // "13 men who had been taken on 26 April": the time behind is of the clause about them
  const inMain = closed.filter(
    (time) =>
      time.quote.start < amount.end || !isJoined(found.passage, [amount, time.quote]) || isOfCause(at, time, closed),
  );
  const isStory = isOfStory(at) || tenseOf(found.passage, at.sentence, amount) === "pluperfect";
  const cause = closed.find((time) => isOfCause(at, time, closed)) ?? null;
  const far = isStory ? nearestOf(inMain, amount) : (cause ?? onlyAdjunct(closed, at));
  if (far !== null) return { window: windowOf(far, found), mode: null };
  const heading = headingTime(at, usable);
  return heading === null ? null : besideOf(heading, at);
}

/** "Deaths in Bahia, January to April: 412 in 2025, 389 in 2024": the months that the heading names of any year, in the one told. */
function ofYearInHeading(year: TimeExpression, at: At): FigureWindow | null {
  const heading = /^[0-9]{4}$/.test(year.value ?? "") ? headingTime(at, at.own) : null;
  if (heading === null || heading === year || /[0-9]{4}/.test(heading.quote.exact)) return null;
  // not "500 in all of 2024", "40 were shot in 2023"
  const { tokens } = at.found.passage;
  const between = firstFrom(tokens, year.quote.start) - firstFrom(tokens, at.amount.end);
  if (between < 0 || between > 1) return null;
  const days = movedTo(heading.window!, Number(year.value));
  const quotes = [heading.quote, year.quote];
  return days === null ? null : { window: { ...UNKNOWN, ...days, quotes }, mode: null };
}

/** "12 died in the shooting of 3 May; on Sunday …": behind a semicolon another clause tells of its own. */
function isBeyondStop({ found, amount }: At, { quote }: TimeExpression): boolean {
  if (quote.start < amount.end) return false;
  const { tokens } = found.passage;
  for (let index = firstFrom(tokens, amount.end); tokens[index]!.start < quote.start; index++)
    if (tokens[index]!.text === ";") return true;
  return false;
}

/** "The poll was done in May, asking 1,000 adults": a clause that a gerund opens right behind a comma is of the main verb's time. */
function isBehindGerund({ found, amount }: At, { quote }: TimeExpression): boolean {
  const { passage } = found;
  const { tokens } = passage;
  if (quote.end > amount.start || MEASURED.has(amount.counted.measure)) return false;
  const comma = firstFrom(tokens, quote.end);
  const [mark, gerund] = [tokens[comma], tokens[comma + 1]];
  if (mark?.text !== "," || gerund === undefined || gerund.capital || !GERUND.test(gerund.folded)) return false;
  return !isParted(passage, { start: gerund.start, end: gerund.end }, amount);
}

const GERUND = /[a-z]{2}(?:ing|ando|iendo|yendo)$/;

/**
 * "17 were hurt by a grenade that men threw today": the only day of the sentence, in a clause about what did the harm, is the day of
 * the harm.
 */
function isOfCause({ found, sentence, amount }: At, time: TimeExpression, closed: readonly TimeExpression[]): boolean {
  const { passage } = found;
  const { from, to } = time.window!;
  if (closed.length > 1 || from !== to || !HARMS.has(amount.counted.measure)) return false;
  if (relativeBehind(passage, amount) !== null) return false;
  // "have died in the strike that began on 18 January": on that day and since
  const tense = tenseOf(passage, sentence, amount);
  const hasGoneOn = (tense === "perfect" || tense === "present") && datesStart(passage, time);
  if (hasGoneOn) return false;
  const last = firstFrom(passage.tokens, time.quote.start);
  for (let index = firstFrom(passage.tokens, amount.end); index < last; index++)
    if (passage.tokens[index]!.text === ";" || !TOLD.has(tenseAt(passage, index))) return false;
  return true;
}

/** Measures of what is done by something that happens: people are arrested for a deed, but hurt by it. */
const HARMS: ReadonlySet<string> = new Set(["deaths", "injuries", "displaced", "victims"]);

const TOLD: ReadonlySet<string | null> = new Set([null, "past", "perfect"]);

/** "In 2023 there were 41 homicides in January": the part of the nearest time that stands right behind. */
function withinNearest(
  nearest: TimeExpression | null,
  { at, given, inClause }: { readonly at: At; readonly given: Around; readonly inClause: readonly TimeExpression[] },
): TimeExpression | null {
  if (nearest === null || nearest.quote.end > at.amount.start) return null;
  const { end } = at.amount;
  const isBehind = ({ quote }: TimeExpression) =>
    quote.start >= end && quote.start < given.next && !hasJoiner(at.found.passage, end, quote.start);
  return inClause.find((time) => isClosed(time) && isBehind(time) && liesIn(time, nearest)) ?? null;
}

/**
 * "They agreed on Friday to hold back 20 percent over the next two years": what is still to come, in the infinitive behind a day that
 * is over, has the stretch ahead.
 */
function aheadOf(
  nearest: TimeExpression | null,
  inClause: readonly TimeExpression[],
  { found, amount }: At,
): TimeExpression | null {
  if (nearest === null || nearest.quote.end > amount.start) return nearest;
  const { passage } = found;
  const isAhead = (time: TimeExpression) => time.quote.start >= amount.end && isClosed(time) && liesAhead(time, found);
  const ahead = liesAhead(nearest, found) ? undefined : inClause.find(isAhead);
  return ahead !== undefined && infinitiveBetween(passage, nearest.quote, amount) ? ahead : nearest;
}

/** The only time of a sentence holds for its main clause beyond commas, but not beyond a word that opens another clause. */
function onlyAdjunct(closed: readonly TimeExpression[], at: At): TimeExpression | null {
  const [time] = closed;
  if (time === undefined || closed.length > 1 || LENGTHS.has(at.amount.counted.measure)) return null;
  return isJoined(at.found.passage, [time.quote, at.amount]) ? null : time;
}

function besideOf(time: TimeExpression, at: At): FigureWindow | null {
  if (isClosed(time)) return { window: daysOf(time, at), mode: null };
  if (time.window!.openEnd) return dayItself(time);
  return levelOn(time, at) ?? runningTotal(null, { ...at, until: { ...time, window: daysOf(time, at) } });
}

/** "As of October it had 270 aircraft", "al 31 de julio tenía 40 sedes": of what there was, not of what has come about, the time named is when. */
function levelOn(time: TimeExpression, at: At): FigureWindow | null {
  const { found, sentence, amount } = at;
  const { passage } = found;
  const { tokens, lexicon } = passage;
  const { to, from } = time.window!;
  const first = firstFrom(tokens, time.quote.start);
  const isAt = [first - 1, first, first + 1].some((index) => lexicon.windows.asOf.has(tokens[index]?.folded ?? ""));
  if (!isAt || to === null || from !== null || happens(amount, found)) return null;
  const tense = tenseOf(passage, sentence, amount);
  if (tense !== "present" && !(tense === "past" && isHeld(at))) return null;
  const start = time.value !== null && isEdtfDate(time.value) ? edtfDateFrom(firstDayOf(time.value)) : to;
  return { window: { ...time.window!, from: start }, mode: "stock" };
}

/** Words from the verb of having to what was had. */
const HELD_WITHIN = 5;

function isHeld({ found, amount }: At): boolean {
  const { tokens, lexicon } = found.passage;
  const first = firstFrom(tokens, amount.start);
  const before = tokens.slice(Math.max(0, first - HELD_WITHIN), first);
  return before.some(({ folded }) => lexicon.windows.holding.has(folded));
}

/** The time whose "when" clause holds the figure. */
export function whenTime(at: At): TimeExpression | null {
  const opens = (time: TimeExpression) => time.window!.from !== null && opensWhen(at.found.passage, time, at.amount);
  return at.own.findLast(opens) ?? null;
}

/** "since Friday 25 March, when 14 were recorded": the figure is of that day, not of the days since. */
export function dayItself(time: TimeExpression): FigureWindow {
  const window = time.window!;
  return { window: window.openEnd ? { ...window, ...wholeOf(time), openEnd: false } : window, mode: "within" };
}

/** The year or month that "since 1918" names, else its day. */
function wholeOf(time: TimeExpression): Pick<Window, "from" | "to"> {
  const [from, value] = [time.window!.from!, time.value ?? ""];
  const named = value !== "" && isEdtfDate(value) && from.startsWith(value) ? value : from;
  return { from: firstDayOf(named), to: lastDayOf(named) };
}

/**
 * "On Friday, fishermen rescued over 700 …, and the navy saved 200": a time that opens the sentence holds for all of it,
 * one that opens what is said ("informó que, hasta el 13 de abril, …") for what follows it.
 */
function frontedTime(at: At, usable: readonly TimeExpression[]): TimeExpression | null {
  const { tokens } = at.found.passage;
  const indexOf = (time: TimeExpression) => firstFrom(tokens, time.quote.start);
  const own = usable.findLast((time) => opensOwnClause(time, at));
  if (own !== undefined) return own;
  const first = usable[0];
  if (first !== undefined && (indexOf(first) - at.sentence.firstToken <= 2 || opensMainClause(at, first))) return first;
  return usable.findLast((time) => time.quote.end <= at.amount.start && opensContent(at.found.passage, time)) ?? null;
}

/** Words of a source before the time that opens the main clause. */
const SOURCE_AT_MOST = 14;

/** "According to the ministry, as of 2016, the country had taken in …": behind a phrase without a verb, set off by a comma of its own. */
function opensMainClause({ found, sentence, amount }: At, { quote }: TimeExpression): boolean {
  const { passage } = found;
  const { tokens } = passage;
  const first = firstFrom(tokens, quote.start);
  if (quote.end > amount.start || tokens[firstFrom(tokens, quote.end)]?.text !== ",") return false;
  let comma = first - 1;
  while (comma > sentence.firstToken && first - comma <= 3 && tokens[comma]!.text !== ",") comma--;
  if (tokens[comma]!.text !== "," || comma - sentence.firstToken > SOURCE_AT_MOST) return false;
  for (let index = sentence.firstToken; index < comma; index++)
    if (tenseAt(passage, index) !== null || tokens[index]!.kind === "number" || tokens[index]!.text === ",")
      return false;
  return true;
}

/** "…; in 2023, 900 kilos", "… y en abril, 90": whether a time opens the clause of a figure behind it, its preposition aside. */
function opensOwnClause({ quote }: TimeExpression, { found, amount }: At): boolean {
  const { tokens, lexicon } = found.passage;
  if (quote.end > amount.start || tokens[firstFrom(tokens, quote.end)]?.text !== ",") return false;
  const first = firstFrom(tokens, quote.start);
  const opener = [first - 1, first - 2, first - 3].find((index) => tokens[index]?.text === ";" || isAnd(index));
  if (opener === undefined && !isOfTurn(first)) return false;
  const last = firstFrom(tokens, amount.start);
  // "between the 11th and the 20th": an "and" of the time itself opens nothing
  for (let index = firstFrom(tokens, quote.end); index < last; index++)
    if (tokens[index]!.text === ";" || isAnd(index)) return false;
  return true;

  function isAnd(index: number): boolean {
    return lexicon.counted.and.has(tokens[index]?.folded ?? "");
  }

  /** "; la primera, del 2 al 8, con 11": behind what stands first in its clause, set off by commas. */
  function isOfTurn(first: number): boolean {
    if (tokens[first - 1]?.text !== ",") return false;
    let index = first - 2;
    while (index > first - 2 - TURN_AT_MOST && tokens[index]?.kind === "word") index--;
    return tokens[index]?.text === ";";
  }
}

/** Words of a turn before its time: "la primera", "the third of these weeks". */
const TURN_AT_MOST = 5;

/** Whether a time between commas, its preposition aside, is the first thing said behind "that". */
function opensContent({ tokens, lexicon }: Passage, time: TimeExpression): boolean {
  if (tokens[firstFrom(tokens, time.quote.end)]?.text !== ",") return false;
  const first = firstFrom(tokens, time.quote.start);
  const that = [first - 1, first - 2, first - 3].find((index) => lexicon.speech.that.has(tokens[index]?.folded ?? ""));
  return that !== undefined && (that + 2 >= first || tokens[that + 1]!.text === ",");
}
