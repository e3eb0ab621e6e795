import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { TimeExpression } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { isParted } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { isFigureLandmark, type Passage, type Sentence, type Span, sentenceAt } from "../text/passage.ts";
import { tenseAt, tenseBefore } from "./events.ts";
import { isHappening } from "./openings.ts";

/** How far a word may stand from a time or figure to keep the two apart, so that reading stays linear. */
const REACH = 24;

/** Whether a time is the date of a dispatch: "LAGOS, Feb 2 (Reuters) -", "Bogotá, 6 de febrero de 2025.". */
export function isDateline(passage: Passage, sentence: Sentence, time: TimeExpression): boolean {
  const { tokens } = passage;
  const block = passage.blocks[sentence.block]!;
  const opening = firstFrom(tokens, block.start);
  const first = firstFrom(tokens, time.quote.start);
  if (first - opening > PLACE_TOKENS || tokens[first - 1]?.text !== ",") return false;
  for (let index = opening; index < first; index++)
    if (tokens[index]!.kind !== "mark" && !tokens[index]!.capital) return false;
  const after = tokens[firstFrom(tokens, time.quote.end)];
  if (after === undefined || after.start >= block.end) return false;
  return after.text === "(" || after.folded === "-" || after.text === ".";
}

/** The place before a dispatch's date is no longer than this. */
const PLACE_TOKENS = 6;

/** Whether a time stands in a clause between commas that tells of something else: "Milei, que asumió el 10 de diciembre, …". */
export function isAside(passage: Passage, time: TimeExpression, told: Span): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, time.quote.start);
  let opener = first - 1;
  while (opener > 0 && first - opener < REACH && tokens[opener]!.kind !== "mark") opener--;
  const word = tokens[opener + 1]!.folded;
  if (tokens[opener]?.text !== "," || !opensClause(passage, word)) return false;
  if (isPlaceStretch(passage, time, { opener, told })) return false;
  if (told.end <= tokens[opener]!.start) return true;
  const behind = firstFrom(tokens, told.start);
  for (let index = firstFrom(tokens, time.quote.end); index < behind; index++)
    if (tokens[index]!.text === "," && !lexicon.counted.and.has(tokens[index + 1]!.folded)) return true;
  return false;
}

/**
 * "In Clarendon, where officers were at work from 12 to 15 March, 31 people were detained": the days of what went on in a place, with
 * no number of its own, are those of what was done there.
 */
function isPlaceStretch(
  passage: Passage,
  { quote, window }: TimeExpression,
  { opener, told }: { readonly opener: number; readonly told: Span },
): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.windows.where.has(tokens[opener + 1]!.folded) || quote.end > told.start) return false;
  if (window?.from == null || window.to === null || window.from === window.to) return false;
  const first = firstFrom(tokens, quote.start);
  const clause = tokens.slice(opener + 2, first);
  const isPast = clause.some((_, at) => tenseAt(passage, opener + 2 + at) === "past");
  return isPast && clause.every(({ kind, folded }) => kind !== "number" && !lexicon.numbers.words.has(folded));
}

function opensClause({ lexicon }: Passage, word: string): boolean {
  const { windows, speech } = lexicon;
  return windows.clauseJoins.has(word) || windows.when.has(word) || speech.that.has(word);
}

/** Whether a time is of a clause about somebody named before it: "obreros que habían sido secuestrados el 26 de abril". */
export function isInRelative(passage: Passage, time: TimeExpression): boolean {
  const { tokens, lexicon } = passage;
  const { sayVerbs, tellVerbs } = lexicon.speech;
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 1; index > Math.max(0, first - REACH / 2); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    const before = tokens[index - 1]!.folded;
    // "de que la inflación …" says what, not which
    if (lexicon.counted.inside.has(before)) continue;
    if (!lexicon.counted.relatives.has(folded)) continue;
    // "the riot that began on 28 September had left 61 dead by 3 October": it went on, so that no day is told
    const isDayOf = isBehindHappening(passage, index) && !datesStart(passage, time);
    return !sayVerbs.has(before) && !tellVerbs.has(before) && !isDayOf;
  }
  return false;
}

/** Words between a noun and the clause about it: "the attack on a bar in Sitki that". */
const NOUN_BACK = 6;

/**
 * "The earthquake that struck Haiti on Saturday", "el ataque en Tibú que dejó": what the sentence is about happened, and is nobody. "Arrested three
 * for a robbery that was committed on Monday" tells of something else.
 */
function isBehindHappening(passage: Passage, relative: number): boolean {
  const { tokens, lexicon } = passage;
  for (let index = relative - 1; index >= Math.max(0, relative - NOUN_BACK); index--) {
    const { folded, capital, kind } = tokens[index]!;
    if (kind !== "word") return false;
    if (isHappening({ lexicon }, folded)) return isOfSubject(passage, index);
    const isOfPlace = capital || lexicon.places.inside.has(folded) || lexicon.counted.tally.determiners.has(folded);
    if (!isOfPlace && !lexicon.places.inside.has(tokens[index - 1]?.folded ?? "")) return false;
  }
  return false;
}

/** Whether no verb stands before a noun in its sentence. */
function isOfSubject(passage: Passage, noun: number): boolean {
  const first = sentenceAt(passage, passage.tokens[noun]!.start)?.firstToken ?? noun;
  for (let index = Math.max(first, noun - REACH); index < noun; index++)
    if (tenseAt(passage, index) !== null) return false;
  return noun - first < REACH;
}

/** Words from the "of them" of a part to the time of it. */
const PART_REACH = 12;

/** Where the number of a part stands in whose phrase a time is: "tres de ellos en los sucesos del 12 de febrero"; null for other times. */
export function partOf({ tokens, lexicon }: Passage, time: Span): number | null {
  const { inside, anaphors } = lexicon.counted;
  const first = firstFrom(tokens, time.start);
  for (let index = first - 1; index > Math.max(0, first - PART_REACH); index--) {
    if (tokens[index]!.kind === "mark") return null;
    if (anaphors.has(tokens[index]!.folded) && inside.has(tokens[index - 1]!.folded)) {
      const counts = tokens[index - 2];
      const isNumber = counts?.kind === "number" || lexicon.numbers.words.has(counts?.folded ?? "");
      return isNumber ? counts!.start : null;
    }
  }
  return null;
}

/** Whether a time stands in the phrase of a part of what was counted: the whole, and what is told next, were at another. */
export function isOfPart(passage: Passage, time: Span): boolean {
  return partOf(passage, time) !== null;
}

/**
 * Whether a time belongs to the noun of something that happened, whatever clause that stands in: "who led the raid of 4 March", "el
 * allanamiento del martes".
 */
export function isOfHappening({ tokens, lexicon }: Passage, time: Span): boolean {
  const first = firstFrom(tokens, time.start);
  const { inside, tally } = lexicon.counted;
  const isOf = (index: number) => index > 0 && inside.has(tokens[index]!.folded);
  const of = !isOf(first - 1) && tally.determiners.has(tokens[first - 1]?.folded ?? "") ? first - 2 : first - 1;
  if (!isOf(of)) return false;
  return isHappening({ lexicon }, tokens[of - 1]!.folded);
}

/** Open a clause about what had still to happen. */
const BEFORE: ReadonlySet<string> = new Set(["before", "antes"]);

/** "Just before the president speaks on Monday, the count rose": of a clause about what comes later. */
export function isOfLater({ tokens, lexicon }: Passage, { quote }: Pick<TimeExpression, "quote">): boolean {
  const first = firstFrom(tokens, quote.start);
  for (let index = first - 2; index >= Math.max(0, first - REACH); index--) {
    if (tokens[index]!.kind === "mark") return false;
    const next = tokens[index + 1]!.folded;
    if (BEFORE.has(tokens[index]!.folded)) return !lexicon.names.calendar.has(next);
  }
  return false;
}

/** Whether a figure is what a change starts from ("rose from 9 to 10", "pasó de 8,5 en mayo a 6,4"): told of the time before. */
export function isStartOfChange(passage: Passage, told: Span): boolean {
  const { tokens, lexicon } = passage;
  const { startsFrom, scenes } = lexicon.measures;
  const first = firstFrom(tokens, told.start);
  const before = tokens[first - 1]?.folded ?? "";
  const opens = startsFrom.has(before) || scenes.has(before) || lexicon.counted.inside.has(before);
  const next = firstFrom(tokens, told.end);
  if (!opens) return false;
  for (let index = next; index < next + 2 && index + 1 < tokens.length; index++)
    if (lexicon.bounds.rangeJoiners.has(tokens[index]!.folded) && tokens[index + 1]!.kind === "number") return true;
  return isBehindChange(passage, first - 1) && leadsToLevel(passage, next);
}

/** Whether "to" or "hasta" and a number follow shortly behind a token. */
function leadsToLevel({ tokens, lexicon }: Passage, next: number): boolean {
  for (let index = next; index < next + START_REACH && index + 2 < tokens.length; index++) {
    if (STOPS.has(tokens[index]!.text)) return false;
    // "a más de 3.400", "to just over 40"
    const level = tokens.slice(index + 1, index + 2 + BOUND_WORDS);
    const isNumber = level.find(({ kind }) => kind !== "word")?.kind === "number";
    if (lexicon.measures.toLevel.has(tokens[index]!.folded) && isNumber) return true;
  }
  return false;
}

/** Words from the start of a change to what it ends at: "3.600 casos en mayo de 2016 a 2.390". */
const START_REACH = 7;

/** Words of a bound before the number that a change ends at. */
const BOUND_WORDS = 3;

/** Whether a word of rising or falling stands right before a token: "se redujeron de", "went from". */
function isBehindChange({ tokens, lexicon }: Passage, index: number): boolean {
  const { changes, changeVerbs, moves, movers } = lexicon.measures;
  const word = tokens[index - 1]?.folded ?? "";
  return changes.has(word) || changeVerbs.has(word) || moves.has(word) || movers.has(word);
}

/** Words between the time of a start and the number that the change ends at: "to", "a un", "hasta los". */
const END_REACH = 3;

/**
 * Whether a figure is what a change ends at, and the time before it that of its start: 2,390 in "from 3,600 in 2016 to 2,390" has
 * no time of its own.
 */
export function isEndOfChange(
  { tokens, lexicon }: Passage,
  at: { readonly before: Span; readonly time: Span; readonly told: Span },
): boolean {
  const { fromLevel, toLevel } = lexicon.measures;
  const opener = tokens[firstFrom(tokens, at.before.start) - 1]?.folded ?? "";
  const next = firstFrom(tokens, at.time.end);
  const isNear = firstFrom(tokens, at.told.start) - next <= END_REACH;
  return fromLevel.has(opener) && isNear && toLevel.has(tokens[next]?.folded ?? "");
}

/** Words between a comparison and its figure: "frente a los casi", "up from a peak of". */
const REFERENCE_REACH = 5;

/** Whether a figure is what another is held against ("compared with 22", "frente a 231"): its time is not the other's. */
export function isReference(passage: Passage, told: Span): boolean {
  const { tokens } = passage;
  const first = firstFrom(tokens, told.start);
  if (isStartOfChange(passage, told)) return true;
  for (let index = first - 1; index >= Math.max(0, first - REFERENCE_REACH); index--) {
    if (STOPS.has(tokens[index]!.text)) return false;
    if (compares(passage, index, told.start)) return true;
  }
  return false;
}

/** Whether a figure is only held against the next one, whose time is not its own: "77,000, up from 35,000 a year ago". */
export function isCompared(passage: Passage, told: Span, next: number): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, told.end);
  for (let index = first; index < first + REACH && index < tokens.length && tokens[index]!.start < next; index++)
    if (lexicon.windows.comparisons.has(tokens[index]!.folded)) return true;
  return false;
}

/** Whether a time is that of what a figure is held against: "17 percent fewer than in 2023", "83 %, muy por encima del 47 % de 2021". */
export function isHeldAgainst(passage: Passage, told: Span, time: TimeExpression): boolean {
  // the figure's own last word may be that of a multiple
  const first = firstFrom(passage.tokens, told.end) - 1;
  const last = firstFrom(passage.tokens, time.quote.start);
  for (let index = Math.max(first, last - REACH); index < last; index++)
    if (compares(passage, index, time.quote.start)) return true;
  return false;
}

/** Whether a time stands in a comparison, whatever is compared. */
export function isInComparison(passage: Passage, time: Pick<TimeExpression, "quote">): boolean {
  const { tokens } = passage;
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 1; index >= Math.max(0, first - REACH / 2); index--) {
    if (STOPS.has(tokens[index]!.text)) return false;
    if (compares(passage, index, time.quote.start)) return true;
  }
  return false;
}

/** Whether a time belongs to a comparison that is over before a figure: "31 más que en 2021, mientras que 12 …", "frente a 231 en abril, un alza del 7 %". */
export function isPastComparison(passage: Passage, time: TimeExpression, told: Span): boolean {
  if (time.quote.end > told.start || !isInComparison(passage, time) || isStartOfChange(passage, told)) return false;
  return isParted(passage, time.quote, told);
}

const STOPS: ReadonlySet<string> = new Set([",", ";", ":", ".", "("]);

/** Words between a degree and its "que": "más alto que", "12 % menos de casos que". */
const DEGREE_REACH = 6;

/** A word that holds one thing against another, before the time at a position; "que" does so behind a word of degree alone. */
function compares(passage: Passage, index: number, position: number): boolean {
  if (!isFigureLandmark(passage, index, FIGURE_LANDMARK.comparing)) return false;
  const { tokens, lexicon } = passage;
  const { windows, speech, measures, acts } = lexicon;
  const { folded } = tokens[index]!;
  if (windows.multiples.has(folded)) return isMultipleOf({ tokens, lexicon }, index + 1, position);
  // "desde su inicio" says since when, "desde 40" from how many
  const isStart = acts.since.has(folded) && tokens[index + 1]?.kind !== "number";
  if (!windows.comparisons.has(folded) || isStart) return false;
  // "from 35,000", "from September", not "from the store"
  // "from the same period a year earlier"
  const [next, second] = [tokens[index + 1]?.folded ?? "", tokens[index + 2]?.folded ?? ""];
  if (measures.scenes.has(folded) && (windows.same.has(next) || windows.same.has(second))) return true;
  if (measures.scenes.has(folded))
    return windows.degrees.has(tokens[index - 1]?.folded ?? "") || opensAmountOrTime(tokens, index + 1, position);
  if (!speech.that.has(folded)) return true;
  for (let back = index - 1; back >= Math.max(0, index - DEGREE_REACH); back--)
    if (windows.degrees.has(tokens[back]!.folded) || windows.same.has(tokens[back]!.folded)) return true;
  return false;
}

/** Words between a multiple and the "as" or "que" before what it is a multiple of: "veces más casos que", "times as many as". */
const MULTIPLE_REACH = 6;

/** Whether a multiple is one of something of another time: "double the figure for 2022", "ocho veces la de 2018", not "el triple de casos en mayo". */
function isMultipleOf(
  { tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">,
  first: number,
  position: number,
): boolean {
  const { counted, speech, windows } = lexicon;
  const [next, second] = [tokens[first]?.folded ?? "", tokens[first + 1]?.folded ?? ""];
  if (counted.tally.determiners.has(next) && (!counted.headFirst || counted.inside.has(second))) return true;
  for (let index = first; index < first + MULTIPLE_REACH && tokens[index]!.start < position; index++) {
    const { folded } = tokens[index]!;
    if (speech.that.has(folded) || windows.comparisons.has(folded) || AS.has(folded)) return true;
  }
  return false;
}

const AS: ReadonlySet<string> = new Set(["as"]);

function opensAmountOrTime(tokens: Passage["tokens"], index: number, position: number): boolean {
  const [next, second] = [tokens[index], tokens[index + 1]];
  return next?.kind === "number" || second?.kind === "number" || (next !== undefined && next.start >= position);
}

/** Whether a time between a figure and the next is of the next one's half: "asks 60 percent and measured April's inflation at 5". */
export function isOfNext(passage: Passage, time: TimeExpression, at: { told: Span; next: number }): boolean {
  if (time.quote.start < at.told.end || time.quote.end > at.next) return false;
  if (!hasAnd(passage, at.told.end, time.quote.start)) return false;
  // "y del 10 al 16, veinte"
  const between = passage.source.content.slice(time.quote.end, at.next).trim();
  return between === "," || !hasJoiner(passage, time.quote.end, at.next);
}

/**
 * Whether a time behind a figure is of a further predicate of its subject: "has 300 workers and was founded in 1990", where no verb
 * of the past told of the figure.
 */
export function isOfNextPredicate(passage: Passage, sentence: Sentence, at: { told: Span; time: Span }): boolean {
  const { tokens, lexicon } = passage;
  const last = firstFrom(tokens, at.time.start);
  for (let index = firstFrom(tokens, at.told.end); index + 1 < last; index++) {
    if (tokens[index]!.kind === "mark" && STOPS.has(tokens[index]!.text)) return false;
    if (lexicon.counted.and.has(tokens[index]!.folded) && tenseAt(passage, index + 1) === "past")
      return !TELLING.has(tenseBefore(passage, sentence, at.told));
    if (tenseAt(passage, index) !== null) return false;
  }
  return false;
}

/** Tenses of what happened once. */
const TELLING: ReadonlySet<string | null> = new Set(["past", "pluperfect"]);

function hasAnd({ tokens, lexicon }: Passage, start: number, end: number): boolean {
  for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++)
    if (lexicon.counted.and.has(tokens[index]!.folded) || tokens[index]!.text === ";") return true;
  return false;
}

/** Whether a time right behind the figure before is that one's: the first of "12 in May and 20 in June", for 20. */
export function isSpokenFor(passage: Passage, time: TimeExpression, at: { before: Span; told: Span }): boolean {
  if (time.quote.start < at.before.end || time.quote.end > at.told.start) return false;
  return !hasJoiner(passage, at.before.end, time.quote.start) && hasJoiner(passage, time.quote.end, at.told.start);
}

/** Whether a comma, "and", or a word that leads to something else stands between two positions. */
export function hasJoiner({ tokens, lexicon }: Passage, start: number, end: number): boolean {
  const { counted, bounds } = lexicon;
  for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++) {
    const { text, folded } = tokens[index]!;
    if (text === "," || text === ";" || counted.and.has(folded)) return true;
    if (bounds.rangeJoiners.has(folded) || lexicon.windows.comparisons.has(folded)) return true;
  }
  return false;
}

/** Whether a time only says which year's stretch is meant: "the same month of 2023", "igual período del año pasado". */
export function isSamePeriod(passage: Passage, time: TimeExpression): boolean {
  return samePeriodAt(passage, time) !== null;
}

/** "Mismo lapso de 2024: 114", "in the same period of 2024, 389": nothing but a mark parts a count from the year's stretch that it is of. */
export function isLabelOfSame(passage: Passage, time: TimeExpression, { start, unit, counted }: Amount): boolean {
  const { tokens } = passage;
  const mark = firstFrom(tokens, time.quote.end);
  const isMark = tokens[mark]?.text === ":" || tokens[mark]?.text === ",";
  if (!isMark || tokens[mark + 1]?.start !== start || unit !== "count" || counted.measure === "change") return false;
  return isSamePeriod(passage, time);
}

/** The token of the "same" by which a time only says which year's stretch is meant; null where none stands before it. */
export function samePeriodAt({ tokens, lexicon }: Passage, time: TimeExpression): number | null {
  const { periods, same } = lexicon.windows;
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if (periods.has(tokens[index]!.folded))
      return [index - 1, index - 2].find((back) => same.has(tokens[back]?.folded ?? "")) ?? null;
    if (tokens[index]!.kind === "mark") return null;
  }
  return null;
}

/** Words from a phrase of beginning, its own ones among them, to its time: "puesto en marcha el". */
const PHRASE_WITHIN = 5;

/** Whether a time says when something began that went on: "La investigación se inició en octubre de 2022". */
export function datesStart({ tokens, lexicon }: Passage, time: TimeExpression): boolean {
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 1; index >= Math.max(0, first - PHRASE_WITHIN); index--) {
    if (index >= first - 3 && lexicon.windows.starting.has(tokens[index]!.folded)) return true;
    if (phraseAt(lexicon.windows.startPhrases, tokens, { index, end: first }) !== null) return true;
    if (tokens[index]!.kind === "mark") return false;
  }
  return false;
}
