import type { EventTrigger } from "../lexicon/events.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import {
  type Attribution,
  type EventParty,
  numberFrom,
  type Place,
  quoteOf,
  type ReportedEvent,
  type TimeExpression,
} from "../model/index.ts";
import type { Amount } from "./amounts.ts";
import { objectAfter, subjectBefore, type TokenSpan, timesIn, within } from "./clauses.ts";
import type { Names } from "./names.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { Speech } from "./speech.ts";

interface Found {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly speech: Speech;
}

interface At extends Found {
  readonly sentence: Sentence;
  readonly trigger: EventTrigger;
  readonly index: number;
  /** The times of the sentence. */
  readonly near: readonly TimeExpression[];
}

/**
 * Single things that happened: who did what to whom, where, when, how many, and how certain. A tally ("43 arrested
 * since March") is a figure and no event; an event has a day or at most a month of its own, or names a person.
 */
export function readEvents(passage: Passage, found: Found): readonly ReportedEvent[] {
  const events: ReportedEvent[] = [];
  const { triggers } = passage.lexicon.events;
  for (const sentence of passage.sentences) {
    let near: readonly TimeExpression[] | null = null;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const trigger = phraseAt(triggers, passage.tokens, { index, end: sentence.endToken });
      if (trigger === null || trigger.value.form === "noun") continue;
      near ??= timesIn(found.times, sentence);
      const event = eventFrom(passage, { ...found, sentence, trigger: trigger.value, index, near });
      if (event !== null && (events.at(-1)?.quote.end ?? 0) <= event.quote.start) events.push(event);
    }
  }
  return events;
}

function eventFrom(passage: Passage, at: At): ReportedEvent | null {
  const words = passage.lexicon.events;
  const isPassive = passive(passage, at);
  const clause = { sentence: at.sentence, words, times: at.near };
  const before = subjectBefore(passage, { ...clause, verb: at.index });
  const after = objectAfter(passage, { ...clause, from: at.index + 1 });
  const agent = isPassive ? agentBehind(passage, at, after) : before;
  const target = isPassive ? before : after;
  if (target === null && agent === null) return null;
  const time = timeOf(at);
  const targets = partiesOf(passage, target);
  const actors = partiesOf(passage, agent);
  const isNamed = namesPerson(passage, at, target);
  const count = countOf(passage, at, target);
  if (!isNamed && (time === null || isTally(at, target))) return null;
  const spans = [before, after, agent].filter((span) => span !== null);
  const start = passage.tokens[Math.min(at.index, ...spans.map((span) => span.first))]!.start;
  const end = passage.tokens[Math.max(at.index + 1, ...spans.map((span) => span.end)) - 1]!.end;
  return {
    type: at.trigger.type,
    quote: quoteOf(passage.source, start, end),
    window: time?.window ?? null,
    places: placesOf(at),
    actors,
    targets,
    count,
    certainty: certaintyOf(passage, at),
    attribution: attributionOf(at, start, end),
  };
}

function passive(passage: Passage, at: At): boolean {
  if (at.trigger.form !== "participle") return false;
  const words = passage.lexicon.events;
  for (let index = at.index - 1; index >= Math.max(at.sentence.firstToken, at.index - 4); index--) {
    const word = passage.tokens[index]!.folded;
    if (words.passives.has(word)) return true;
    if (!words.auxiliaries.has(word)) return false;
  }
  return false;
}

function agentBehind(passage: Passage, at: At, after: TokenSpan | null): TokenSpan | null {
  const words = passage.lexicon.events;
  const from = after?.end ?? at.index + 1;
  if (!words.agents.has(passage.tokens[from]?.folded ?? "")) return null;
  return objectAfter(passage, { sentence: at.sentence, words, times: at.near, from: from + 1 });
}

function partiesOf(passage: Passage, span: TokenSpan | null): readonly EventParty[] {
  if (span === null) return [];
  const words = passage.lexicon.events;
  const skips = (folded: string) => words.articles.has(folded) || words.personal.has(folded) || words.one.has(folded);
  let { first } = span;
  while (first < span.end - 1 && skips(passage.tokens[first]!.folded)) first++;
  const quote = quoteOf(passage.source, passage.tokens[first]!.start, passage.tokens[span.end - 1]!.end);
  const hedges = passage.tokens.slice(first, span.end).filter((token) => words.hedges.has(token.folded));
  return [{ name: quote.exact, quote, hedges: hedges.map((token) => token.text) }];
}

/** A window of at most a month that the sentence gives and that no total runs over. */
function timeOf(at: At): TimeExpression | null {
  const dated = at.near.filter((time) => {
    const { window } = time;
    if (window === null || window.openEnd || window.from === null || window.to === null) return false;
    return time.type === "date" || time.type === "time";
  });
  return dated.find((time) => time.value !== null && time.value.length >= 7) ?? null;
}

function isTally(at: At, target: TokenSpan | null): boolean {
  if (target === null) return false;
  return at.near.some((time) => time.window?.openEnd === true || (time.window !== null && time.window.from === null));
}

function namesPerson(passage: Passage, at: At, span: TokenSpan | null): boolean {
  if (span === null) return false;
  const outer = { start: passage.tokens[span.first]!.start, end: passage.tokens[span.end - 1]!.end };
  return within(at.names.mentions, (mention) => mention, outer).some((mention) => mention.kind === "person");
}

/** The figure among those it happened to; one for "a member" or one named person. */
function countOf(passage: Passage, at: At, target: TokenSpan | null): number | null {
  if (target === null) return null;
  const outer = { start: passage.tokens[target.first]!.start, end: passage.tokens[target.end - 1]!.end };
  const amount = within(at.amounts, (value) => value, outer)[0];
  if (amount !== undefined) return Array.isArray(amount.number) ? null : numberFrom(amount.number as never);
  const first = passage.tokens[target.first]!.folded;
  const second = passage.tokens[target.first + 1]?.folded ?? "";
  const { one, personal } = passage.lexicon.events;
  if (one.has(first) || (personal.has(first) && one.has(second))) return 1;
  return namesPerson(passage, at, target) ? 1 : null;
}

function placesOf(at: At): readonly Place[] {
  return within(at.names.mentions, (mention) => mention, at.sentence)
    .filter((mention) => mention.kind === "place")
    .flatMap((mention) => (mention.place === null ? [] : [mention.place]));
}

function certaintyOf(passage: Passage, at: At): ReportedEvent["certainty"] {
  const { certainties } = passage.lexicon.events;
  for (let index = at.index; index >= at.sentence.firstToken; index--) {
    const certainty = certainties.get(passage.tokens[index]!.folded);
    if (certainty !== undefined) return certainty;
    if (passage.tokens[index]!.text === "," && at.index - index > 6) break;
  }
  return "stated";
}

function attributionOf(at: At, start: number, end: number): Attribution {
  return at.speech.attributionAt({ start, end });
}
