import type { Lead } from "../../lexicon/events.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { chunkBefore } from "../text/chunks.ts";
import { isActor, isPeople, type Party, partyFrom } from "../text/party-kinds.ts";
import { readVerbGroup } from "../text/verb-groups.ts";
import { clauseLead, type LeadAt, leadBefore, predicateLead, weightiest } from "./certainty.ts";
import { agentsBehind, type ClauseAt, objectsBehind, subjectBefore, takes } from "./parties.ts";
import type { Telling } from "./tellings.ts";
import { canFight } from "./voices.ts";
import type { EventWord } from "./words.ts";

/**
 * What a noun of event tells: "the murder of X by Y", "X's murder", "an attack on the station", "carried out an attack
 * on …". Only somebody or something in particular makes it an event: "el asesinato de periodistas" speaks of a kind.
 */
export function tellingOfNoun(clause: ClauseAt, word: EventWord): Telling | null {
  const opening = openingOf(clause, word);
  const carried = carriedBy(clause, opening.first);
  const before = leadBefore(clause, { first: opening.first, last: opening.first });
  // a preposition alone ("for the murder of") says nothing of whether it happened
  const lead =
    before === null ||
    (clause.passage.lexicon.grammar.links.has(clause.passage.tokens[before.end - 1]!.folded) &&
      before.end - before.first === 1)
      ? null
      : before;
  if (lead?.lead === "planned" && clause.passage.lexicon.events.crimes.has(word.frame.type)) return null;
  const around = clauseLead(clause, { first: carried?.first ?? opening.first, end: word.end });
  const parties = partiesOf(clause, word, lead?.lead === "claimed" ? claimant(clause, lead) : carried);
  if (parties === null) return null;
  const predicate = predicateLead(clause, lastTokenOf(parties.targets, word.end));
  const certainty = weightiest([opening.lead, lead?.lead ?? null, around, predicate]);
  if (certainty === "unreal") return null;
  if (certainty === "planned" && clause.passage.lexicon.events.crimes.has(word.frame.type)) return null;
  return {
    ...parties,
    certainty,
    accusedBy: null,
    isPerfect: false,
    isDefinite: opening.isDefinite,
    told: { first: carried?.first ?? word.first, end: word.end },
    needsParticular: carried === null,
  };
}

/** How many adjectives may stand between a determiner and its noun. */
const ADJECTIVES_AT_MOST = 3;

/** The noun phrase's first token, and what its adjectives make of it ("the alleged kidnapping", "un presunto secuestro"). */
function openingOf(
  { passage, sentence }: ClauseAt,
  word: EventWord,
): { readonly first: number; readonly lead: Lead | null; readonly isDefinite: boolean } {
  const { grammar, events } = passage.lexicon;
  let lead: Lead | null = null;
  let first = word.first;
  while (first > sentence.firstToken && word.first - first <= ADJECTIVES_AT_MOST) {
    const token = passage.tokens[first - 1]!;
    if (token.kind !== "word") break;
    lead ??= events.modifiers.get(token.folded) ?? null;
    const kind = grammar.kinds.get(token.folded);
    if (kind !== undefined && kind !== "noun") break;
    first--;
    if (kind === "noun") break;
  }
  const isDefinite =
    grammar.determiners.has(passage.tokens[first]!.folded) && !/s$/.test(passage.tokens[word.end - 1]!.folded);
  return { first, lead, isDefinite };
}

interface Carried {
  readonly first: number;
  readonly doers: readonly Party[];
  readonly sufferers: readonly Party[];
}

const LIGHT_TOKENS_AT_MOST = 5;

/** The light verb that carries the noun ("carried out an attack", "cometieron una masacre"), with its subject. */
function carriedBy(clause: ClauseAt, opening: number): Carried | null {
  const { tokens, lexicon } = clause.passage;
  const floor = Math.max(clause.sentence.firstToken, opening - LIGHT_TOKENS_AT_MOST);
  for (let index = floor; index < opening; index++) {
    const at = { index, end: opening };
    const light = phraseAt(lexicon.events.lightVerbs, tokens, at);
    if (light?.end === opening) {
      const forms = light.value.map(({ form }) => form);
      const group = readVerbGroup(clause.passage, clause.sentence, { first: index, end: opening, forms });
      const parties = group.voice === "passive" ? [] : subjectBefore(clause, group.first).parties;
      return { first: group.first, doers: parties.filter(({ kinds }) => isActor(kinds)), sufferers: [] };
    }
    const suffered = phraseAt(lexicon.events.sufferVerbs, tokens, at);
    if (suffered?.end === opening) return { first: index, doers: [], sufferers: subjectBefore(clause, index).parties };
  }
  return null;
}

/** "claimed responsibility for the attack": whoever claims it. */
function claimant(clause: ClauseAt, lead: LeadAt): Carried {
  const { parties } = subjectBefore(clause, lead.first);
  return { first: lead.first, doers: parties.filter(({ kinds }) => isActor(kinds)), sufferers: [] };
}

type Parties = Pick<Telling, "agents" | "targets">;

function partiesOf(clause: ClauseAt, word: EventWord, carried: Carried | null): Parties | null {
  const { frame } = word;
  const doers = carried?.doers ?? [];
  if (frame.voice === "does") {
    const agents = doers.length > 0 ? doers : behind(clause, word);
    return agents.length === 0 ? null : { agents: agents.filter(({ kinds }) => isPeople(kinds)), targets: [] };
  }
  if (frame.voice === "meets") return sidesOf(clause, word, doers);
  const targets = targetsOf(clause, word, carried);
  if (targets.length === 0) return null;
  const agents = doers.length > 0 ? doers : agentsBehind(clause, lastTokenOf(targets, word.end));
  return { agents, targets };
}

/** "protest by farmers", "marcha de maestros". */
function behind(clause: ClauseAt, word: EventWord): readonly Party[] {
  return objectsBehind(clause, word.end, { ...word.frame, takes: "people" });
}

function targetsOf(clause: ClauseAt, word: EventWord, carried: Carried | null): readonly Party[] {
  const sufferers = (carried?.sufferers ?? []).filter((party) => takes(clause.passage, word.frame, party));
  if (sufferers.length > 0) return sufferers;
  const owner = possessorOf(clause, word);
  return owner !== null ? [owner] : objectsBehind(clause, word.end, word.frame);
}

/** "Mora's murder": whom it happened to, but for an attack, whose possessor does it. */
function possessorOf(clause: ClauseAt, word: EventWord): Party | null {
  const { chunks, passage } = clause;
  const before = chunks[chunkBefore(chunks, word.first)];
  if (before?.kind !== "noun" || before.end !== word.first || word.frame.type === "attack") return null;
  if (!passage.tokens[before.end - 1]!.folded.endsWith("'s")) return null;
  const party = partyFrom(clause, before);
  return party.mention?.kind === "person" && takes(passage, word.frame, party) ? party : null;
}

/** "clashes between police and protesters", "an exchange of fire with soldiers": sides that can fight. */
function sidesOf(clause: ClauseAt, word: EventWord, doers: readonly Party[]): Parties | null {
  const sides = objectsBehind(clause, word.end, word.frame).filter(({ kinds }) => isActor(kinds));
  const all = [...doers, ...sides];
  if (all.length < 2 || !canFight(clause, all)) return null;
  return { agents: all, targets: [] };
}

function lastTokenOf(parties: readonly Party[], otherwise: number): number {
  return Math.max(otherwise, ...parties.map(({ end }) => end));
}
