import { type EventParty, quoteOf } from "../model/index.ts";
import { around, type ClauseWords, objectAfter, subjectBefore, type TokenSpan, within } from "./clauses.ts";
import type { EventAt } from "./events.ts";
import type { NameMention } from "./names.ts";
import type { Passage, Span } from "./passage.ts";

/** Who did it and whom it happened to, as runs of tokens; null where the clause does not say. */
export interface Parties {
  readonly agent: TokenSpan | null;
  readonly target: TokenSpan | null;
}

/** The parties of a verb by position and voice, or of a nominal behind "of" and "by". */
export function partiesAt(passage: Passage, at: EventAt): Parties | null {
  const { lexicon } = passage;
  const clause = { sentence: at.sentence, words: lexicon.events, times: at.near };
  if (at.trigger.form === "noun") return partiesOfNoun(passage, at, clause);
  const after = objectAfter(passage, { ...clause, from: at.index + 1 });
  const before = subjectBefore(passage, { ...clause, verb: at.index }) ?? antecedent(passage, at, clause);
  if (isPassive(passage, at)) return { target: before, agent: agentBehind(passage, at, after?.end ?? at.index + 1) };
  const isBare = at.trigger.form === "participle" && lexicon.language === "es" && !isPerfect(passage, at);
  // a participle that neither voice accounts for only describes ("the people deported from …", "los capturados")
  const needsSubject = at.trigger.form !== "finite" || lexicon.language === "en";
  if (isBare || after === null || (before === null && needsSubject)) return null;
  return { agent: before, target: after };
}

interface Clause {
  readonly sentence: EventAt["sentence"];
  readonly words: ClauseWords;
  readonly times: EventAt["near"];
}

/** "the murder of X by Y". */
function partiesOfNoun(passage: Passage, at: EventAt, clause: Clause): Parties | null {
  const { of } = passage.lexicon.events;
  const word = passage.tokens[at.index + 1];
  if (word === undefined || !of.has(word.folded)) return null;
  const target = objectAfter(passage, { ...clause, from: at.index + 2 });
  return target === null ? null : { target, agent: agentBehind(passage, at, target.end) };
}

/** Behind "which" or "que" the subject is the noun phrase before it. */
function antecedent(passage: Passage, at: EventAt, clause: Clause): TokenSpan | null {
  const { relatives, auxiliaries } = passage.lexicon.events;
  let index = at.index - 1;
  while (index > at.sentence.firstToken && auxiliaries.has(passage.tokens[index]!.folded)) index--;
  if (!relatives.has(passage.tokens[index]?.folded ?? "")) return null;
  const end = passage.tokens[index - 1]?.text === "," ? index - 1 : index;
  return end > at.sentence.firstToken ? subjectBefore(passage, { ...clause, verb: end }) : null;
}

/** How many helpers may stand between an auxiliary and its participle. */
const HELPERS_AT_MOST = 4;

function isPassive(passage: Passage, at: EventAt): boolean {
  return at.trigger.form === "participle" && hasHelper(passage, at, passage.lexicon.events.passives);
}

function isPerfect(passage: Passage, at: EventAt): boolean {
  return hasHelper(passage, at, passage.lexicon.events.perfects);
}

function hasHelper(passage: Passage, at: EventAt, helpers: ReadonlySet<string>): boolean {
  const first = Math.max(at.sentence.firstToken, at.index - HELPERS_AT_MOST);
  for (let index = at.index - 1; index >= first; index--) {
    const word = passage.tokens[index]!.folded;
    if (helpers.has(word)) return true;
    if (!passage.lexicon.events.auxiliaries.has(word) && !word.endsWith("ly") && !word.endsWith("mente")) return false;
  }
  return false;
}

function agentBehind(passage: Passage, at: EventAt, from: number): TokenSpan | null {
  const words = passage.lexicon.events;
  const by = passage.tokens[from];
  if (by === undefined || from >= at.sentence.endToken || !words.agents.has(by.folded)) return null;
  return objectAfter(passage, { sentence: at.sentence, words, times: at.near, from: from + 1 });
}

/** A party as it is shown: a person by the full name, a pronoun by the person named before it in the sentence. */
export function partyOf(passage: Passage, at: EventAt, span: TokenSpan): EventParty {
  const words = passage.lexicon.events;
  const isOpening = (folded: string) =>
    words.articles.has(folded) || words.personal.has(folded) || words.one.has(folded);
  let { first } = span;
  while (first < span.end - 1 && isOpening(passage.tokens[first]!.folded)) first++;
  const quote = quoteOf(passage.source, passage.tokens[first]!.start, passage.tokens[span.end - 1]!.end);
  const hedges = passage.tokens.slice(first, span.end).filter((token) => words.hedges.has(token.folded));
  return {
    name: nameOf(passage, at, { first, end: span.end }) ?? quote.exact,
    quote,
    hedges: hedges.map((token) => token.text),
  };
}

function nameOf(passage: Passage, at: EventAt, span: TokenSpan): string | null {
  const only = span.end - span.first === 1 ? passage.tokens[span.first]! : null;
  if (only === null || !passage.lexicon.events.pronouns.has(only.folded))
    return personIn(passage, at, span)?.name ?? null;
  const before = within(at.names.mentions, (mention) => mention, { ...around(at.sentence, only), end: only.start });
  return before.findLast((mention) => mention.kind === "person")?.name ?? null;
}

/** The person named in a party; null when none is. */
export function personIn(passage: Passage, at: EventAt, span: TokenSpan): NameMention | null {
  const named = within(at.names.mentions, (mention) => mention, spanOf(passage, span));
  return named.find((mention) => mention.kind === "person") ?? null;
}

/** A run of tokens as a stretch of the text: UTF-16 code units, half-open. */
export function spanOf(passage: Passage, span: TokenSpan): Span {
  return { start: passage.tokens[span.first]!.start, end: passage.tokens[span.end - 1]!.end };
}
