import { type EventParty, quoteOf } from "../model/index.ts";
import { within } from "./clauses.ts";
import type { LeadAt } from "./event-certainty.ts";
import type { ClauseAt } from "./event-parties.ts";
import type { Telling } from "./event-tellings.ts";
import type { EventWord } from "./event-words.ts";
import { type Party, spanOf } from "./party-kinds.ts";
import { wordsIn } from "./passage.ts";

/** Tokens around a party in which a hedge is still about it ("two men, suspected of …"). */
const HEDGE_REACH = 3;

/**
 * A party as it is shown: a person by the full name, a pronoun by the person named before it in the sentence, without its
 * article. Its hedges and case stages go with it, also those right behind it and the one by which the clause accuses it.
 */
export function partyShown(clause: ClauseAt, party: Party, told: ShownWith): EventParty {
  const { passage } = clause;
  const { grammar } = passage.lexicon;
  let { first } = party;
  while (first < party.end - 1 && isOpening(passage.tokens[first]!.folded, grammar)) first++;
  const { start, end } = spanOf(passage, { first, end: party.end });
  const quote = quoteOf(passage.source, start, end);
  return {
    name: nameOf(clause, party) ?? wordsIn(passage.source, { start, end }),
    quote,
    hedges: hedgesOf(clause, party, told),
  };
}

function isOpening(word: string, grammar: ClauseAt["passage"]["lexicon"]["grammar"]): boolean {
  return grammar.articles.has(word) || grammar.personal.has(word) || grammar.one.has(word);
}

/** What else a party is shown with: the event's verb, which is no hedge of it, and what accuses it. */
export interface ShownWith {
  readonly verb: number;
  readonly accusedBy: LeadAt | null;
}

function hedgesOf({ passage, sentence }: ClauseAt, party: Party, { verb, accusedBy }: ShownWith): readonly string[] {
  const { hedges } = passage.lexicon.events;
  const last = Math.min(sentence.endToken, party.end + HEDGE_REACH);
  const isHedge = (index: number) => index !== verb && hedges.has(passage.tokens[index]!.folded);
  let reach = party.end;
  while (reach < last && (passage.tokens[reach]!.text === "," || isHedge(reach))) reach++;
  const found = passage.tokens.slice(party.first, reach).filter((token) => hedges.has(token.folded));
  const accusing =
    accusedBy === null
      ? []
      : passage.tokens.slice(accusedBy.first, accusedBy.end).filter((token) => hedges.has(token.folded));
  return [...new Set([...found, ...accusing].map((token) => token.text))];
}

function nameOf({ passage, mentions, sentence }: ClauseAt, party: Party): string | null {
  if (!party.kinds.has("pronoun")) return party.mention?.kind === "person" ? party.mention.name : null;
  const { start } = passage.tokens[party.first]!;
  const before = within(mentions, (mention) => mention, { start: sentence.start, end: start });
  return before.findLast((mention) => mention.kind === "person")?.name ?? null;
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
