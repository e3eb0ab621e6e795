import { endsIn } from "../../lexicon/endings.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { TimeUnit } from "../../lexicon/times.ts";
import { type Day, edtfDateFrom, firstDayOf, type Quote, quoteOf, type TimeExpression } from "../../model/index.ts";
import { phraseEndingAt } from "../numbers/bounds.ts";
import { hasLandmark, isLandmark, type Passage, type Sentence } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { tenseAt } from "../windows/events.ts";
import { isPluralUnit, type TimeContext, type TimeFound, type TokenSpan, wordAt } from "./cursor.ts";
import { calendarDateAt } from "./dates.ts";
import { digitDateAt } from "./digits.ts";
import { lastingAt } from "./durations.ts";
import { weekdayAt } from "./neighbours.ts";
import { PARTS_OF_YEAR } from "./periods.ts";
import { readPointAt } from "./points.ts";
import { rangeAt } from "./ranges.ts";
import { isSaying } from "./saying-times.ts";
import { halfOpenAt, sidedBehind } from "./sides.ts";
import { canStart } from "./starters.ts";

/**
 * Every expression of time, in order and without overlap, with its TIMEX3 value and the days it stands for. They are
 * worked out against the day that the text gives itself at its head, or else the day of publication; without either,
 * relative ones keep null. A weekday or a date without its year is the latest that is not later than that day,
 * because news tells what has been, unless the clause looks ahead. "05/06/2022" in English could be two days, so it
 * has none.
 */
export function readTimes(passage: Passage): readonly TimeExpression[] {
  const expressions: TimeExpression[] = [];
  const published = datelineOf(passage) ?? passage.source.published;
  let told: Named = NOTHING_NAMED;
  for (const sentence of passage.sentences) {
    let context: TimeContext | null = null;
    if (sentence.index > told.monthAt + MONTH_WITHIN) told = { ...told, month: null };
    for (let index = sentence.firstToken; index < sentence.endToken; ) {
      if (!canStart(passage, index)) {
        index++;
        continue;
      }
      context ??= contextOf(passage, sentence, { published, ...told });
      const found = timeAt(context, index);
      if (found === null) {
        index++;
        continue;
      }
      expressions.push(expressionOf(passage, context, { found, index }));
      told = namedBy(passage, { told, context, found, index, sentence: sentence.index });
      const opened: number | null = context.opened ?? yearOpening(context, { found, index });
      context = { ...context, ...told, opened, points: new Map() };
      index = found.end;
    }
  }
  return expressions;
}

/** What the expressions before have named, and in which sentences. */
interface Named extends Pick<TimeContext, "before" | "named" | "namedGrain" | "month"> {
  readonly namedAt: number;
  readonly monthAt: number;
}

const NOTHING_NAMED: Named = { before: null, named: null, namedGrain: null, month: null, namedAt: -1, monthAt: -1 };

/** What has been named once an expression is read. */
function namedBy(
  passage: Passage,
  at: {
    readonly told: Named;
    readonly context: TimeContext;
    readonly found: TimeFound;
    readonly index: number;
    readonly sentence: number;
  },
): Named {
  const { told, found, index, sentence } = at;
  const month = monthNamed(at.context, { found, index });
  const inMonth = month === null ? told : { ...told, month, monthAt: sentence };
  const day = dayNamed(found);
  const named = day ?? firstNamed(found);
  // "12 died on Monday, police said on Tuesday. That day …": on the Monday
  if (named === null || (told.namedAt === sentence && isOfSaying(passage, index))) return inMonth;
  const namedGrain = day === null ? (found.grain ?? null) : "D";
  return { ...inMonth, before: day ?? told.before, named, namedGrain, namedAt: sentence };
}

/** "In 2024, …", "Durante 2024 …": a year that a sentence opens with. */
function yearOpening(
  { first, tokens, words }: TimeContext,
  { found, index }: { readonly found: TimeFound; readonly index: number },
): number | null {
  const year = found.type === "date" ? /^[0-9]{4}$/.exec(found.value ?? "")?.[0] : undefined;
  const isOpening = index === first + 1 && words.yearOpeners.has(tokens[first]!.folded);
  return year === undefined || !isOpening ? null : Number(year);
}

function dayNamed(found: TimeFound): Day | null {
  const isDay = found.from !== null && found.from.length === 10 && (found.grain === "D" || found.type === "time");
  return isDay ? (found.from as string as Day) : null;
}

/** The first day of a calendar date of any length ("December", "2020"); null for what is open or has no certain day. */
function firstNamed({ from, to, type, openEnd }: TimeFound): Day | null {
  if (from?.length !== 10 || to === null || type !== "date" || openEnd === true) return null;
  return from as string as Day;
}

/** Sentences behind the name of a month in which bare days are of it. */
const MONTH_WITHIN = 2;

/** The first day of the month that an expression writes out, the later one of two. */
function monthNamed(
  { tokens, words }: TimeContext,
  { found, index }: { readonly found: TimeFound; readonly index: number },
): Day | null {
  const last = found.to ?? found.from;
  if (last === null || last.length < 7) return null;
  for (let at = index; at < found.end; at++)
    if (words.months.has(tokens[at]!.bare)) return firstDayOf(edtfDateFrom(last.slice(0, 7)));
  return null;
}

/** Whether a verb of saying stands right before a time, its preposition aside: "said on Tuesday", "informó este martes". */
function isOfSaying(passage: Passage, index: number): boolean {
  return [index - 1, index - 2].some((at) => at >= 0 && isSaying(passage, at));
}

const HEAD_BLOCKS = 4;
const DATELINE_TOKENS_AT_MOST = 9;

/** A block at the head of a text that is nothing but a full date: the day the text itself goes by. */
function datelineOf(passage: Passage): Day | null {
  for (const sentence of passage.sentences.slice(0, HEAD_BLOCKS)) {
    if (sentence.endToken - sentence.firstToken > DATELINE_TOKENS_AT_MOST) continue;
    const block = passage.blocks[sentence.block]!;
    if (block.start !== sentence.start || block.end - sentence.end > 1) continue;
    const context = contextOf(passage, sentence, { ...NOTHING_NAMED, published: null });
    const found =
      digitDateAt(context, sentence.firstToken) ??
      weekdayAt(context, sentence.firstToken) ??
      calendarDateAt(context, sentence.firstToken);
    if (found !== null && found.end >= sentence.endToken - 1 && found.grain === "D") return dayNamed(found);
  }
  return null;
}

function contextOf(
  passage: Passage,
  sentence: Sentence,
  given: Pick<TimeContext, "published" | "before" | "named" | "namedGrain" | "month">,
): TimeContext {
  return {
    tokens: passage.tokens,
    first: sentence.firstToken,
    end: sentence.endToken,
    words: passage.lexicon.times,
    language: passage.lexicon.language,
    starting: passage.lexicon.windows.starting,
    cues: cuesIn(passage, sentence),
    points: new Map(),
    side: null,
    opened: null,
    ...given,
  };
}

/** Where the sentence's words look ahead. */
function cuesIn(passage: Passage, sentence: Sentence): readonly number[] {
  const { future, futureEndings } = passage.lexicon.times;
  const cues: number[] = [];
  if (futureEndings.length === 0 && !hasLandmark(sentence, LANDMARK.future)) return cues;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const opens = isLandmark(passage, index, LANDMARK.future);
    const isCue = opens && phraseAt(future, passage.tokens, { index, end: sentence.endToken }) !== null;
    if (isCue || (isFuture(passage.tokens[index]!, futureEndings) && !isName(passage, sentence, index)))
      cues.push(index);
  }
  return cues;
}

/** "en Durán", "Durán registró": a name, whatever it ends in; "¿Volverá …?" opens with its verb. */
function isName(passage: Passage, sentence: Sentence, index: number): boolean {
  const { tokens } = passage;
  if (!tokens[index]!.capital) return false;
  let first = sentence.firstToken;
  while (first < index && tokens[first]!.kind === "mark") first++;
  return index > first || (index + 1 < sentence.endToken && tenseAt(passage, index + 1) === "past");
}

function isFuture({ kind, folded, spelled }: Token, endings: readonly string[]): boolean {
  if (kind !== "word" || endings.length === 0) return false;
  if (!folded.endsWith("ra") && !folded.endsWith("ran")) return false;
  return endsIn(spelled, endings);
}

function timeAt(context: TimeContext, index: number): TimeFound | null {
  const range = lastingAt(context, index) ?? rangeAt(context, index, pointAt) ?? halfOpenAt(context, index, pointAt);
  if (range !== null) return range;
  const point = pointAt(context, index);
  return point === null ? null : sidedBehind(context, point, index);
}

function pointAt(context: TimeContext, index: number): TimeFound | null {
  if (index >= context.end) return null;
  // a side changes what a date without its year means
  if (context.side !== null) return readPointAt(context, index);
  const known = context.points.get(index);
  if (known !== undefined) return known;
  const found = readPointAt(context, index);
  context.points.set(index, found);
  return found;
}

/** The expression without an article before a word that needs none, and without a possessive behind ("Monday's"). */
function expressionOf(
  passage: Passage,
  context: TimeContext,
  at: { readonly found: TimeFound; readonly index: number },
): TimeExpression {
  const { found } = at;
  const last = passage.tokens[found.end - 1]!;
  const end = last.folded.endsWith("'s") ? last.end - 2 : last.end;
  const start = passage.tokens[found.start ?? withoutArticle(context, at.index)]!.start;
  const quote = quoteOf(passage.source, start, end);
  const hasWindow = found.from !== null || found.to !== null;
  const window = { from: found.from, to: found.to, openEnd: found.openEnd === true, inferred: [], quotes: [quote] };
  const { ends = [] } = found;
  const modifier = found.modifier ?? lengthBound(passage, context, at);
  return {
    quote,
    type: found.type,
    window: hasWindow ? window : null,
    value: found.value,
    modifier: modifier === undefined ? null : { kind: modifier.kind, quote: quoteOfTokens(passage, modifier) },
    ends: ends.map((end) => ({ quote: quoteOfTokens(passage, end), value: end.value, modifier: end.modifier })),
  };
}

/** The words before a length, or before how far back a date lies, that bound it: "more than two years". */
function lengthBound(
  passage: Passage,
  { first, end }: TimeContext,
  at: { readonly found: TimeFound; readonly index: number },
): NonNullable<TimeFound["modifier"]> | undefined {
  const { type, from, start, isShift } = at.found;
  // "over the past year" is a preposition
  const isLength = (type === "duration" && from === null) || isShift === true;
  if (!isLength || start !== undefined) return undefined;
  const bound = phraseEndingAt(passage, { firstToken: first, endToken: end }, at.index);
  return bound === null ? undefined : { kind: bound.bound, start: bound.first, end: bound.end };
}

function quoteOfTokens({ source, tokens }: Passage, { start, end }: TokenSpan): Quote {
  return quoteOf(source, tokens[start]!.start, tokens[end - 1]!.end);
}

/** "the last week" is "last week", "el lunes" is "lunes"; "the week" and "the 30th" keep theirs. */
function withoutArticle(context: TimeContext, index: number): number {
  if (!context.words.articles.has(wordAt(context, index))) return index;
  const isWeek = context.words.units.get(wordAt(context, index + 1)) === "W";
  if (isWeek && context.tokens[index + 2]?.kind === "number") return index + 1;
  const { weekdays, neighbours, spans, yearKinds } = context.words;
  const next = wordAt(context, index + 1);
  const needsNone = weekdays.has(next) || neighbours.has(next) || spans.has(next) || yearKinds.has(next);
  return needsNone || namesPeriod(context, index + 1) ? index + 1 : index;
}

const NAMED_UNITS: ReadonlySet<TimeUnit | undefined> = new Set(["DEC", "CEN", ...PARTS_OF_YEAR.keys()]);

/** "el siglo XV", "la década de 1990", "el año 2008", "el 1 al 3 de mayo"; "el año anterior" keeps its article. */
function namesPeriod(context: TimeContext, index: number): boolean {
  const { kind } = context.tokens[index]!;
  if (kind === "number" || context.language === "en") return kind === "number";
  if (kind === "mixed") return true;
  const unit = context.words.units.get(wordAt(context, index));
  if (unit !== "Y") return NAMED_UNITS.has(unit);
  if (isPluralUnit(context.words, wordAt(context, index))) return false;
  return context.words.yearKinds.has(wordAt(context, index + 1)) || context.tokens[index + 1]?.kind === "number";
}
