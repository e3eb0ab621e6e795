import type { Lead } from "../../lexicon/events.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { chunkFrom } from "../text/chunks.ts";
import type { TokenSpan } from "../text/clauses.ts";
import type { Party } from "../text/party-kinds.ts";
import { readVerbGroup } from "../text/verb-groups.ts";
import { clauseLead, type LeadAt, moodOf, weightiest } from "./certainty.ts";
import { tellingOfDependent } from "./dependents.ts";
import type { ClauseAt } from "./parties.ts";
import { CAUSE_CHUNKS, partiesOf, type VerbAt } from "./voices.ts";
import type { EventWord } from "./words.ts";

/** What a clause tells of an event: who did it to whom, how certain, and what else decides whether it is one. */
export interface Telling {
  readonly agents: readonly Party[];
  readonly targets: readonly Party[];
  readonly certainty: Lead;
  /** What accuses the agents, where that is how the clause names them ("accused of killing"); null else. */
  readonly accusedBy: LeadAt | null;
  /** A perfect leaves open when, and how long, it happened. */
  readonly isPerfect: boolean;
  /** The words that tell it: the verb with its helpers, or the noun with its verb. */
  readonly told: TokenSpan;
  /** A noun of event that speaks of one: "the attack on", "un ataque contra". */
  readonly isDefinite: boolean;
  /** What is usual is told in the same words as what happened: only somebody in particular makes it an event. */
  readonly needsParticular: boolean;
}

/** A telling without what only some have. */
export const NOTHING = { accusedBy: null, isPerfect: false, needsParticular: false, isDefinite: false } as const;

/** What a verb of event tells; null when it tells no event. */
export function tellingOfVerb(clause: ClauseAt, word: EventWord): Telling | null {
  const group = readVerbGroup(clause.passage, clause.sentence, word);
  const { dependents } = clause.passage.lexicon.grammar;
  // an English infinitive without "to" is a plural's present, or stands behind a modal
  const isNonFinite =
    group.form === "gerund" || (group.form === "infinitive" && clause.passage.lexicon.grammar.headFirst);
  const depends = isNonFinite || group.helpers.some((helper) => dependents.has(helper));
  const at: VerbAt = { clause, word, group };
  const telling = depends && !isProgressive(at) ? tellingOfDependent(at) : finite(at);
  return telling === null || telling.certainty === "unreal" || !hasNeeds(at, telling) ? null : telling;
}

/** How far around a verb what it needs may stand. */
const NEEDS_REACH = 30;

/** "condenar" is a verdict with a sentence or by a court, else words of blame; "llevarse" abducts by force or to nobody knows where. */
function hasNeeds({ clause, word, group }: VerbAt, { agents }: Telling): boolean {
  const { needs } = word.frame;
  const { tokens, lexicon } = clause.passage;
  if (needs === null) return true;
  if (needs === "passive") return group.voice === "passive";
  const behind = { first: word.end, end: Math.min(clause.sentence.endToken, word.end + NEEDS_REACH) };
  if (needs === "sentence")
    return agents.some(({ kinds }) => kinds.has("court")) || hasWord(clause, behind, lexicon.events.sentences);
  if (needs === "attack") return isInAttack(clause, word);
  for (let index = behind.first; group.isReflexive && index < behind.end; index++)
    if (phraseAt(lexicon.events.abductions, tokens, { index, end: behind.end }) !== null) return true;
  return false;
}

/** "died in an ambush", "murieron tras un ataque". */
function isInAttack({ chunks }: ClauseAt, word: EventWord): boolean {
  const start = Math.max(0, chunkFrom(chunks, word.first) - CAUSE_CHUNKS);
  return chunks
    .slice(start, start + 2 * CAUSE_CHUNKS)
    .some(({ kind, under }) => kind === "happening" && under !== null);
}

function hasWord({ passage }: ClauseAt, run: TokenSpan, words: ReadonlySet<string>): boolean {
  return passage.tokens.slice(run.first, run.end).some((token) => words.has(token.folded));
}

/** "were attacking", "estaban atacando": a gerund behind a finite helper is no dependent one. */
function isProgressive({ clause, group }: VerbAt): boolean {
  return group.form === "gerund" && group.helpers.some((helper) => clause.passage.lexicon.grammar.passives.has(helper));
}

function finite(at: VerbAt): Telling | null {
  const { clause, word, group } = at;
  const certainty = weightiest([
    moodOf(clause, group, word),
    clauseLead(clause, { first: group.first, end: word.end }),
  ]);
  if (certainty === "unreal" || (group.form === "imperfect" && !HABITS.has(word.frame.type))) return null;
  const parties = partiesOf(at);
  if (parties === null) return null;
  const { present } = clause.passage.lexicon.grammar;
  const isPresent =
    group.form === "present" ||
    group.form === "infinitive" ||
    (group.voice !== "active" && !group.isPerfect && group.helpers.some((helper) => present.has(helper)));
  return {
    ...NOTHING,
    ...parties,
    certainty,
    told: group,
    isPerfect: group.helpers.some((helper) => clause.passage.lexicon.grammar.tallying.has(helper)),
    needsParticular: isPresent || parties.needsParticular,
  };
}

/** What goes on for a time is told in the imperfect: "extorsionaban a comerciantes". */
const HABITS: ReadonlySet<string> = new Set(["extortion", "protest"]);
