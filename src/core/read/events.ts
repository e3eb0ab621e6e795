import type { EventTrigger } from "../lexicon/events.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import {
  daysBetween,
  firstDayIn,
  lastDayIn,
  numberFrom,
  type Place,
  quoteOf,
  type ReportedEvent,
  type TimeExpression,
} from "../model/index.ts";
import type { Amount } from "./amounts.ts";
import { around, isJoined, isParted, type TokenSpan, timesIn, within } from "./clauses.ts";
import { type Parties, partiesAt, partyOf, personIn, spanOf } from "./event-parties.ts";
import type { Names } from "./names.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import { datesReport, datesSaying, opensWhen } from "./saying-times.ts";
import type { Speech } from "./speech.ts";

interface Found {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly speech: Speech;
}

/** A word that tells an event, in its sentence. */
export interface EventAt extends Found {
  readonly sentence: Sentence;
  readonly trigger: EventTrigger;
  /** Index of the trigger's token. */
  readonly index: number;
  /** The times of the sentence near the trigger. */
  readonly near: readonly TimeExpression[];
}

/**
 * Single things that happened: who did what to whom, where, when, how many, and how certain. A tally ("43 arrested
 * since March") is a figure and no event: an event has a time of its own of at most a month, and to the day when it
 * happened to several, or it happened to somebody named.
 */
export function readEvents(passage: Passage, found: Found): readonly ReportedEvent[] {
  const events: ReportedEvent[] = [];
  const { triggers } = passage.lexicon.events;
  for (const sentence of passage.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const trigger = phraseAt(triggers, passage.tokens, { index, end: sentence.endToken });
      if (trigger === null || !isSpelled(passage, trigger.value, index)) continue;
      const near = timesIn(found.times, around(sentence, passage.tokens[index]!));
      const event = eventFrom(passage, { ...found, sentence, trigger: trigger.value, index, near });
      if (event !== null && (events.at(-1)?.quote.end ?? 0) <= event.quote.start) events.push(event);
    }
  }
  return events;
}

/** "arrestó" is a verb and "arresto" a noun: folding hides the accent that tells them apart. */
function isSpelled(passage: Passage, trigger: EventTrigger, index: number): boolean {
  const ending = passage.lexicon.events.finiteEnding;
  const token = passage.tokens[index]!;
  if (ending === null || trigger.form !== "finite" || !token.folded.endsWith("o")) return true;
  return token.text.normalize("NFC").toLowerCase().endsWith(ending);
}

function eventFrom(passage: Passage, at: EventAt): ReportedEvent | null {
  const parties = partiesAt(passage, at);
  if (parties === null || (parties.target === null && parties.agent === null)) return null;
  const { agent, target } = parties;
  const time = timeOf(passage, at);
  const isNamed = target !== null && personIn(passage, at, target) !== null;
  if (!isNamed && (at.trigger.form === "noun" || time === null || isTally(passage, at, { target, time }))) return null;
  const { start, end } = extentOf(passage, at, parties);
  return {
    type: at.trigger.type,
    quote: quoteOf(passage.source, start, end),
    window: time?.window ?? null,
    places: placesOf(passage, at),
    actors: agent === null ? [] : [partyOf(passage, at, agent)],
    targets: target === null ? [] : [partyOf(passage, at, target)],
    count: target === null ? null : countOf(passage, at, target),
    certainty: certaintyOf(passage, at),
    attribution: at.speech.attributionAt({ start, end }),
  };
}

function extentOf(passage: Passage, at: EventAt, parties: Parties): Span {
  const spans = [parties.agent, parties.target].filter((span) => span !== null);
  const first = Math.min(at.index, ...spans.map((span) => span.first));
  const end = Math.max(at.index + 1, ...spans.map((span) => span.end));
  return { start: passage.tokens[first]!.start, end: passage.tokens[end - 1]!.end };
}

const DAYS_AT_MOST = 31;

/** The time of the event's own clause: closed, of at most a month, and neither a report's nor the saying's. */
function timeOf(passage: Passage, at: EventAt): TimeExpression | null {
  const told = passage.tokens[at.index]!;
  const times = at.near.filter(
    (time) =>
      isShort(time) && !datesReport(passage, time) && !datesSaying(passage, { sentence: at.sentence, time, told }),
  );
  const when = times.find((time) => opensWhen(passage, time, told));
  const inClause = times.filter((time) => !isParted(passage, time.quote, told));
  return when ?? inClause[0] ?? times.find((time) => !leavesClause(passage, time.quote, told)) ?? null;
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

/** Whether it happened to several over more than a day, or up to a day that the sentence leaves open. */
function isTally(
  passage: Passage,
  at: EventAt,
  of: { readonly target: TokenSpan | null; readonly time: TimeExpression },
): boolean {
  const isOpen = at.near.some((time) => time.window !== null && (time.window.openEnd || time.window.from === null));
  if (isOpen) return true;
  const isOneDay = of.time.window!.from?.length === 10 && of.time.window!.from === of.time.window!.to;
  return !isOneDay && of.target !== null && amountIn(passage, at, of.target) !== undefined;
}

function amountIn(passage: Passage, at: EventAt, span: TokenSpan): Amount | undefined {
  return within(at.amounts, (amount) => amount, spanOf(passage, span))[0];
}

/** The figure among those it happened to; one for "a member" or for one named person. */
function countOf(passage: Passage, at: EventAt, target: TokenSpan): number | null {
  const amount = amountIn(passage, at, target);
  if (amount !== undefined) return typeof amount.number === "string" ? numberFrom(amount.number) : null;
  const { one, personal } = passage.lexicon.events;
  const first = passage.tokens[target.first]!.folded;
  const second = passage.tokens[target.first + 1]?.folded ?? "";
  if (one.has(first) || (personal.has(first) && one.has(second))) return 1;
  return personIn(passage, at, target) === null ? null : 1;
}

/** How far behind the verb its place may stand. */
const PLACE_REACH = 120;

/** The places behind the verb; else those before it. */
function placesOf(passage: Passage, at: EventAt): readonly Place[] {
  const { start, end } = passage.tokens[at.index]!;
  const reach = { start: end, end: Math.min(at.sentence.end, end + PLACE_REACH) };
  const placesIn = (stretch: Span) =>
    within(at.names.mentions, (mention) => mention, stretch)
      .filter((mention) => !isAcrossBorder(passage, at, mention))
      .flatMap(placeOf);
  const behind = placesIn(reach);
  if (behind.length > 0) return behind;
  return placesIn({ ...around(at.sentence, { start, end }), end: start });
}

/** Police sent "to the border with El Salvador" are on this side of it. */
function isAcrossBorder(passage: Passage, { sentence }: EventAt, mention: Span): boolean {
  const { borders, borderLinks } = passage.lexicon.events;
  let index = sentence.firstToken;
  while (index < sentence.endToken && passage.tokens[index]!.start < mention.start) index++;
  const [border, link] = [passage.tokens[index - 2]?.folded ?? "", passage.tokens[index - 1]?.folded ?? ""];
  return borderLinks.has(link) && borders.has(border);
}

function placeOf(mention: Names["mentions"][number]): Place[] {
  return mention.kind === "place" && mention.place !== null ? [mention.place] : [];
}

/** How many words before the verb its certainty may be told. */
const CERTAINTY_REACH = 8;

function certaintyOf(passage: Passage, at: EventAt): ReportedEvent["certainty"] {
  const first = Math.max(at.sentence.firstToken, at.index - CERTAINTY_REACH);
  for (let index = at.index - 1; index >= first; index--) {
    const certainty = passage.lexicon.events.certainties.get(passage.tokens[index]!.folded);
    if (certainty !== undefined) return certainty;
  }
  return "stated";
}
