import { phraseAt } from "../../lexicon/phrases.ts";
import {
  daysBetween,
  firstDayIn,
  lastDayIn,
  numberFrom,
  type Place,
  quoteOf,
  type ReportedEvent,
  type TimeExpression,
} from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import type { Names } from "../names/names.ts";
import type { Speech } from "../speech/speech.ts";
import { readChunks } from "../text/chunks.ts";
import { around, isJoined, isParted, type TokenSpan, timesIn, within } from "../text/clauses.ts";
import { firstFrom, firstThat } from "../text/in-order.ts";
import { type Party, spanOf } from "../text/party-kinds.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";
import { datesReport, datesSaying, opensWhen } from "../times/saying-times.ts";
import { weightiest } from "./certainty.ts";
import { isSport, isVerbalAttack, partyShown } from "./evidence.ts";
import { tellingOfNoun } from "./nominals.ts";
import type { ClauseAt } from "./parties.ts";
import { type Telling, tellingOfVerb } from "./tellings.ts";
import { type EventWord, readEventWords } from "./words.ts";

interface Found {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly speech: Speech;
}

/** An event as a clause tells it, before its day and places are sought. */
interface Told extends Found {
  readonly clause: ClauseAt;
  readonly word: EventWord;
  readonly telling: Telling;
  /** The times of the sentence near the word. */
  readonly near: readonly TimeExpression[];
  /** End of the event told before it: no two overlap. */
  readonly after: number;
}

/**
 * Single things that happened: who did what to whom, where, when, how many, and how certain. A tally ("43 arrested
 * since March", "have arrested 43") is a figure and no event; nor is what is usual, wished, tried or denied to have
 * happened by "not". A party that the clause does not give for certain is left out.
 */
export function readEvents(passage: Passage, found: Found): readonly ReportedEvent[] {
  const events: ReportedEvent[] = [];
  for (const sentence of passage.sentences) {
    const words = readEventWords(passage, sentence).filter((word) => !isInName(passage, word, found));
    if (words.length === 0) continue;
    const clause = clauseOf(passage, sentence, { ...found, words });
    for (const word of words) {
      const telling = word.forms.length > 0 ? tellingOfVerb(clause, word) : tellingOfNoun(clause, word);
      const near = timesIn(found.times, around(sentence, spanOf(passage, word)));
      const after = events.at(-1)?.quote.end ?? 0;
      const event = telling === null ? null : eventFrom({ ...found, clause, word, telling, near, after });
      if (event !== null) events.push(event);
    }
  }
  return events;
}

/** "27 March" is no march, nor is the "Marcha Patriótica". */
function isInName(passage: Passage, word: TokenSpan, { names, times }: Found): boolean {
  const { start, end } = spanOf(passage, word);
  const isInside = (span: Span | undefined) => span !== undefined && span.start <= start && end <= span.end;
  const mention = lastFrom(names.mentions, (one) => one, start);
  if (mention?.kind !== "place" && isInside(mention)) return true;
  return isInside(lastFrom(times, (time) => time.quote, start)?.quote);
}

/** The last of a sorted list that starts at or before a position. Logarithmic. */
function lastFrom<Value>(
  values: readonly Value[],
  spanIn: (value: Value) => Span,
  position: number,
): Value | undefined {
  return values[firstThat(values, (value) => spanIn(value).start > position) - 1];
}

function clauseOf(
  passage: Passage,
  sentence: Sentence,
  found: Found & { readonly words: readonly EventWord[] },
): ClauseAt {
  const mentions = within(found.names.mentions, (mention) => mention, sentence);
  const times = timesIn(found.times, sentence);
  const amounts = within(found.amounts, (amount) => amount, sentence);
  const chunks = readChunks(passage, sentence, { words: found.words, mentions, times, amounts, names: [] });
  return { passage, sentence, chunks, mentions, amounts };
}

function eventFrom(told: Told): ReportedEvent | null {
  const { clause, word, telling } = told;
  const { passage } = clause;
  const time = timeOf(told);
  if (!isEvent(told, time) || isVerbalAttack(clause, word, telling) || isSport(clause, word, telling)) return null;
  const span = extentOf(told);
  if (span === null) return null;
  const attribution = told.speech.attributionAt(span);
  const cue = attribution.cue?.exact.toLowerCase() ?? "";
  const certainty = weightiest([telling.certainty, passage.lexicon.events.cues.get(cue) ?? null]);
  const shown = { verb: word.first, names: told.names, speaker: attribution.speaker };
  const show = (parties: readonly Party[], accusedBy: Telling["accusedBy"]) =>
    parties.map((party) => partyShown(clause, party, { ...shown, accusedBy })).filter((party) => party !== null);
  const actors = show(telling.agents, telling.accusedBy);
  const targets = show(telling.targets, null);
  if (actors.length + targets.length === 0) return null;
  return {
    type: word.frame.type,
    quote: quoteOf(passage.source, span.start, span.end),
    window: time?.window ?? null,
    places: placesOf(told),
    actors,
    targets,
    count: countOf(told),
    certainty: certainty === "unreal" ? "stated" : certainty,
    attribution,
  };
}

/** Whether what is told is one thing that happened: to somebody in particular, or at a time, and no tally. */
function isEvent(told: Told, time: TimeExpression | null): boolean {
  const { telling, word } = told;
  const parties = [
    ...telling.targets,
    ...(word.frame.takes === "nobody" || word.frame.voice === "meets" ? telling.agents : []),
  ];
  if (parties.length === 0 && telling.agents.length === 0) return false;
  const isParticular = parties.some((party) => isSomebodyInParticular(told, party));
  if (word.forms.length === 0 && telling.needsParticular) {
    const isNamed = parties.some(({ mention }) => mention?.kind === "person");
    const isTold = time !== null || (telling.agents.length > 0 && word.frame.takes !== "nobody") || telling.isDefinite;
    const isMany = word.frame.voice === "does" || word.frame.voice === "meets";
    if (!isNamed && !((isParticular || isMany) && isTold)) return false;
  }
  if (telling.needsParticular && !isParticular && time === null) return false;
  return !isTally(told, time);
}

/** Named, one, counted, or in the singular (headlines have no articles). */
function isSomebodyInParticular({ clause, amounts }: Told, party: Party): boolean {
  const { passage } = clause;
  const { grammar } = passage.lexicon;
  if (party.kinds.has("named") || party.kinds.has("number") || party.mention?.kind === "person") return true;
  const opener = passage.tokens[party.first]!.folded;
  if (grammar.one.has(opener) || amountIn(amounts, passage, party) !== undefined) return true;
  return !isPlural(passage, party);
}

const PLURAL = /(s|men|people|children|police|personnel|cattle)$/;
/** Words that end as a plural and are as likely one. */
const SINGULAR = /(ss|us|is|barracks|headquarters|premises|crossroads)$/;

function isPlural(passage: Passage, { head }: Party): boolean {
  const { folded } = passage.tokens[head]!;
  return PLURAL.test(folded) && !SINGULAR.test(folded);
}

function extentOf({ clause, word, telling, after }: Told): Span | null {
  const { passage } = clause;
  const spans = [...telling.agents, ...telling.targets, telling.told]
    .map((span) => spanOf(passage, span))
    .filter(({ start }) => start >= after);
  if (spanOf(passage, word).start < after || spans.length === 0) return null;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const DAYS_AT_MOST = 31;

/** The time of the event's own clause: closed, of at most a month, and neither a report's nor the saying's. */
function timeOf({ clause, word, near }: Told): TimeExpression | null {
  const { passage, sentence } = clause;
  const span = spanOf(passage, word);
  const times = near.filter(
    (time) => isShort(time) && !datesReport(passage, time) && !datesSaying(passage, { sentence, time, told: span }),
  );
  const when = times.find((time) => opensWhen(passage, time, span));
  const inClause = times.filter((time) => !isParted(passage, time.quote, span));
  return when ?? inClause[0] ?? times.find((time) => !leavesClause(passage, time.quote, span)) ?? null;
}

/** A clause of place goes on telling of the same time ("on 30 May in Jutiapa, where they detained …"). */
function leavesClause(passage: Passage, time: Span, told: Span): boolean {
  return isJoined(passage, [time, told], passage.lexicon.windows.where);
}

function isShort(time: TimeExpression): boolean {
  if (time.window === null || time.type === "duration") return false;
  const first = firstDayIn(time.window);
  const last = lastDayIn(time.window);
  return first !== null && last !== null && daysBetween(first, last) < DAYS_AT_MOST;
}

/**
 * Whether it counts what happened over more than a day: a number with a window that is open, long or of several days, or
 * with a perfect that has no time at all.
 */
function isTally(told: Told, time: TimeExpression | null): boolean {
  const { clause, telling, near, amounts } = told;
  const isCounted = telling.targets.some(
    (party) =>
      party.mention?.kind !== "person" &&
      (amountIn(amounts, clause.passage, party) !== undefined || isNumbered(clause, party)),
  );
  if (!isCounted) return false;
  const { periods } = clause.passage.lexicon.windows;
  const isOverTime =
    near.some(({ type }) => type === "duration") || hasNear(clause, told.word, (word) => periods.has(word));
  if ((time === null && isOverTime) || countsSince(clause, told.word)) return true;
  if (near.some(({ window }) => window !== null && (window.openEnd || window.from === null))) return true;
  if (time === null)
    return telling.isPerfect || near.some(({ window, type }) => window !== null && type !== "duration");
  return !(time.window!.from?.length === 10 && time.window!.from === time.window!.to);
}

/** A number that was not read for certain counts them all the same. */
function isNumbered({ passage }: ClauseAt, { first, end }: Party): boolean {
  return passage.tokens.slice(first, end).some(({ kind }) => kind === "number");
}

/** How far from a word of event its period may be named, in tokens. */
const PERIOD_TOKENS = 30;

function hasNear({ passage, sentence }: ClauseAt, { first, end }: TokenSpan, isIt: (word: string) => boolean): boolean {
  const run = passage.tokens.slice(
    Math.max(sentence.firstToken, first - PERIOD_TOKENS),
    Math.min(sentence.endToken, end + PERIOD_TOKENS),
  );
  return run.some(({ folded }) => isIt(folded));
}

/** "desde el inicio del operativo": what is counted happened from then on. */
function countsSince({ passage, sentence }: ClauseAt, { first, end }: TokenSpan): boolean {
  const last = Math.min(sentence.endToken, end + PERIOD_TOKENS);
  for (let index = Math.max(sentence.firstToken, first - PERIOD_TOKENS); index < last; index++)
    if (phraseAt(passage.lexicon.acts.since, passage.tokens, { index, end: sentence.endToken }) !== null) return true;
  return false;
}

function amountIn(amounts: readonly Amount[], passage: Passage, span: TokenSpan): Amount | undefined {
  return within(amounts, (amount) => amount, spanOf(passage, span))[0];
}

/** The figure among those it happened to; one for "a member" or for one named person; null where several are joined. */
function countOf({ clause, telling, amounts }: Told): number | null {
  const { passage } = clause;
  const [target, ...others] = telling.targets;
  if (target === undefined || others.length > 0) return null;
  const amount = amountIn(amounts, passage, target);
  if (amount !== undefined)
    return amount.unit === "count" && typeof amount.number === "string" ? numberFrom(amount.number) : null;
  if (passage.lexicon.grammar.one.has(passage.tokens[target.first]!.folded)) return 1;
  return target.mention?.kind === "person" || target.kinds.has("pronoun") ? 1 : null;
}

/** How far behind the verb its place may stand. */
const PLACE_REACH = 120;

/** The places behind the word; else those before it. */
function placesOf({ clause, word, names }: Told): readonly Place[] {
  const { passage, sentence } = clause;
  const { start, end } = spanOf(passage, word);
  const reach = { start: end, end: Math.min(sentence.end, end + PLACE_REACH) };
  const placesIn = (stretch: Span) =>
    within(names.mentions, (mention) => mention, stretch)
      .filter((mention) => !isAcrossBorder(clause, mention))
      .flatMap(placeOf);
  const behind = placesIn(reach);
  return behind.length > 0 ? behind : placesIn({ ...around(sentence, { start, end }), end: start });
}

/** Police sent "to the border with El Salvador" are on this side of it. */
function isAcrossBorder({ passage, sentence }: ClauseAt, mention: Span): boolean {
  const { borders, borderLinks } = passage.lexicon.events;
  const index = Math.max(sentence.firstToken, firstFrom(passage.tokens, mention.start));
  const [border, link] = [passage.tokens[index - 2]?.folded ?? "", passage.tokens[index - 1]?.folded ?? ""];
  return borderLinks.has(link) && borders.has(border);
}

function placeOf(mention: Names["mentions"][number]): Place[] {
  return mention.kind === "place" && mention.place !== null ? [mention.place] : [];
}
