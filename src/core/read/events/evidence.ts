import { type EventParty, quoteOf, type Speaker } from "../../model/index.ts";
import type { Names } from "../names/names.ts";
import { within } from "../text/clauses.ts";
import { type Party, spanOf } from "../text/party-kinds.ts";
import { type Span, wordsIn } from "../text/passage.ts";
import type { LeadAt } from "./certainty.ts";
import type { ClauseAt } from "./parties.ts";
import type { Telling } from "./tellings.ts";
import type { EventWord } from "./words.ts";

/** Tokens around a party in which a hedge is still about it ("two men, suspected of …"). */
const HEDGE_REACH = 3;

/**
 * A party as it is shown: a person by the full name, a pronoun by the person named before it in the sentence, without its
 * article; null for a pronoun that could be anybody. Its hedges and case stages go with it, also those right behind it and the one by which the clause accuses it.
 */
export function partyShown(clause: ClauseAt, party: Party, told: ShownWith): EventParty | null {
  const { passage } = clause;
  const { grammar } = passage.lexicon;
  let { first } = party;
  while (first < party.end - 1 && isOpening(passage.tokens[first]!.folded, grammar)) first++;
  const name = nameOf(clause, party, told);
  if (name === null && party.kinds.has("pronoun")) return null;
  const { start, end } = spanOf(passage, { first, end: party.end });
  const quote = quoteOf(passage.source, start, end);
  return {
    name: name ?? wordsIn(passage.source, { start, end }),
    quote,
    hedges: hedgesOf(clause, party, told),
  };
}

function isOpening(word: string, grammar: ClauseAt["passage"]["lexicon"]["grammar"]): boolean {
  return grammar.articles.has(word) || grammar.personal.has(word) || grammar.one.has(word);
}

/** What a party is shown with: the event's verb, which is no hedge of it, what accuses it, and whom a pronoun can mean. */
export interface ShownWith {
  readonly verb: number;
  readonly accusedBy: LeadAt | null;
  readonly names: Names;
  readonly speaker: Speaker | null;
}

function hedgesOf({ passage, sentence }: ClauseAt, party: Party, { verb, accusedBy }: ShownWith): readonly string[] {
  const { hedges } = passage.lexicon.events;
  const last = Math.min(sentence.endToken, party.end + HEDGE_REACH);
  const isHedging = (token: { readonly folded: string }) => hedges.has(token.folded);
  const isHedge = (index: number) => index !== verb && hedges.has(passage.tokens[index]!.folded);
  let reach = party.end;
  while (reach < last && (passage.tokens[reach]!.text === "," || isHedge(reach))) reach++;
  const found = passage.tokens.slice(party.first, reach).filter(isHedging);
  const accusing = accusedBy === null ? [] : passage.tokens.slice(accusedBy.first, accusedBy.end).filter(isHedging);
  const accuser = typeof accusedBy?.accuser === "number" ? [passage.tokens[accusedBy.accuser]!] : [];
  return [...new Set([...found, ...accusing, ...accuser].map((token) => token.text))];
}

function nameOf(clause: ClauseAt, party: Party, told: ShownWith): string | null {
  if (party.kinds.has("pronoun")) return meantBy(clause, party, told);
  return party.mention?.kind === "person" ? party.mention.name : null;
}

/**
 * Who a pronoun stands for: the person named last before it in the sentence, else the only one of the sentence before,
 * else whoever says the words ("the army said it killed …"). Several are only ever the speaker. Null where that is not certain.
 */
function meantBy({ passage, sentence }: ClauseAt, party: Party, { names, speaker }: ShownWith): string | null {
  const { start, folded } = passage.tokens[party.head]!;
  if (passage.lexicon.grammar.pronouns.get(folded) !== "one") return speaker?.name ?? null;
  const peopleIn = (span: Span) =>
    within(names.mentions, (mention) => mention, span).filter(({ kind }) => kind === "person");
  const before = peopleIn({ start: sentence.start, end: start }).at(-1);
  if (before !== undefined) return before.name;
  const earlier = passage.sentences[sentence.index - 1];
  const named = new Set(earlier === undefined ? [] : peopleIn(earlier).map(({ name }) => name));
  const [only = null] = named;
  if (named.size === 1) return only;
  return speaker?.kind === "person" ? speaker.name : null;
}

/**
 * Whether an attack is one of words: one person, by name or office, attacks another, and nothing in the sentence can wound.
 */
export function isVerbalAttack(clause: ClauseAt, word: EventWord, telling: Telling): boolean {
  if (word.frame.type !== "attack" || telling.agents.length === 0) return false;
  const { passage } = clause;
  const { titles, events } = passage.lexicon;
  const isOfficial = (party: Party) =>
    party.mention !== null ||
    passage.tokens.slice(party.first, party.end).some((token) => titles.roles.has(token.folded));
  if (telling.agents.some(({ kinds }) => kinds.has("force")) || !telling.agents.every(isOfficial)) return false;
  if (telling.targets.some(({ kinds }) => kinds.has("structure") && !kinds.has("place"))) return false;
  return !hasWordNear(clause, word.first, events.weapons);
}

/** Types of which sport has its own: moves, transfers and cards. */
const MOVES: ReadonlySet<string> = new Set(["attack", "release", "clash", "deportation", "killing"]);

/** Whether a sentence of sport tells one of its moves: nobody in it is sent to use force. */
export function isSport(clause: ClauseAt, word: EventWord, telling: Telling): boolean {
  if (!MOVES.has(word.frame.type) || word.frame.takes === "anybody") return false;
  if ([...telling.agents, ...telling.targets].some(({ kinds }) => kinds.has("force"))) return false;
  return hasWordNear(clause, word.first, clause.passage.lexicon.events.sport);
}

const NEAR_TOKENS = 40;

function hasWordNear({ passage, sentence }: ClauseAt, index: number, words: ReadonlySet<string>): boolean {
  const first = Math.max(sentence.firstToken, index - NEAR_TOKENS);
  const last = Math.min(sentence.endToken, index + NEAR_TOKENS);
  return passage.tokens.slice(first, last).some((token) => words.has(token.folded));
}
