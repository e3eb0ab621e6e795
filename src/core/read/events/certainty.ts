import type { Lead } from "../../lexicon/events.ts";
import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import { chunkBefore } from "../text/chunks.ts";
import type { TokenSpan } from "../text/clauses.ts";
import type { VerbGroup } from "../text/verb-groups.ts";
import type { ClauseAt } from "./parties.ts";
import type { EventWord } from "./words.ts";

/** From what makes it no event to what leaves it standing: of several words the earlier here decides. */
const WEIGHT: readonly Lead[] = ["unreal", "denied", "alleged", "claimed", "planned", "stated"];

/** The weightiest of what several words say; "stated" where none says anything. */
export function weightiest(leads: readonly (Lead | null)[]): Lead {
  return WEIGHT.find((lead) => leads.includes(lead)) ?? "stated";
}

/** A phrase that governs a verb or noun of event, with its place. */
export interface LeadAt extends TokenSpan {
  readonly lead: Lead;
  /** The verb that accuses, where it stands apart from its preposition ("accused him of"). */
  readonly accuser: number | null;
}

/** Words of the longest lead, looked back over. */
const LEAD_TOKENS_AT_MOST = 5;

/** The lead that ends at one of the tokens from `first` to `last`; the longest that ends latest; null when none does. */
export function leadBefore(
  clause: ClauseAt,
  { first, last }: { readonly first: number; readonly last: number },
): LeadAt | null {
  const { tokens, lexicon } = clause.passage;
  for (let end = last; end >= first; end--)
    for (let start = Math.max(clause.sentence.firstToken, end - LEAD_TOKENS_AT_MOST); start < end; start++) {
      const found = phraseAt(lexicon.events.leads, tokens, { index: start, end });
      if (found?.end === end) return { lead: found.value, first: start, end, accuser: null };
    }
  return null;
}

/** What a verb's own helpers, tense and mood make of it, without what governs it. */
export function moodOf(clause: ClauseAt, group: VerbGroup, word: EventWord): Lead | null {
  const { modals, doubts, crimes } = clause.passage.lexicon.events;
  const { grammar } = clause.passage.lexicon;
  if (group.helpers.some((helper) => grammar.negations.has(helper))) return "unreal";
  const isPast = group.isPerfect || group.helpers.some((helper) => grammar.perfects.has(helper));
  for (const helper of group.helpers) {
    if (isPast && doubts.has(helper)) return "alleged";
    const modal = modals.get(helper);
    if (modal !== undefined) return modal === "planned" && (isPast || crimes.has(word.frame.type)) ? "unreal" : modal;
  }
  return moodOfForm(group, crimes.has(word.frame.type));
}

function moodOfForm({ form }: VerbGroup, isCrime: boolean): Lead | null {
  if (form === "subjunctive") return "unreal";
  if (form === "future" || form === "conditional") return isCrime ? "unreal" : "planned";
  return null;
}

/** How many tokens behind a noun of event its predicate may stand. */
const PREDICATE_REACH = 8;

/** What the predicate of a noun of event makes of it: "the extradition of X was approved", "fue aplazada". */
export function predicateLead({ passage, sentence }: ClauseAt, end: number): Lead | null {
  const { grammar, events } = passage.lexicon;
  const last = Math.min(sentence.endToken, end + PREDICATE_REACH);
  for (let index = end; index < last; index++) {
    if (!grammar.passives.has(passage.tokens[index]!.folded)) continue;
    while (index < last && grammar.kinds.get(passage.tokens[index]!.folded) !== undefined) index++;
    return events.predicates.get(passage.tokens[index]?.folded ?? "") ?? null;
  }
  return null;
}

/** Adverbs of doubt in the clause of a token, and conditions and nobody as its subject. */
export function clauseLead(clause: ClauseAt, run: TokenSpan): Lead | null {
  const { tokens, lexicon } = clause.passage;
  const first = clauseStart(clause, run.first);
  if (first.isCondition) return "unreal";
  const last = Math.min(clause.sentence.endToken, run.end + 3);
  for (let index = first.token; index < last; index++) {
    const found = leadAt(lexicon.events.adverbs, clause, index);
    if (found !== null) return found;
    if (index < run.first && isNobodyAt(clause, index)) return "unreal";
    const cue = index < run.first ? cueAt(clause, index) : null;
    if (cue !== null) return cue;
    if (index >= run.end && tokens[index]!.kind === "mark") break;
  }
  return null;
}

function leadAt(table: PhraseTable<Lead>, clause: ClauseAt, index: number): Lead | null {
  return phraseAt(table, clause.passage.tokens, { index, end: clause.sentence.endToken })?.value ?? null;
}

/** "claims", "deny": the clause behind it is somebody's claim or denial. What is also a hedge of a noun ("accused") is none. */
function cueAt({ passage }: ClauseAt, index: number): Lead | null {
  const { cues, hedges } = passage.lexicon.events;
  const word = passage.tokens[index]!.folded;
  return hedges.has(word) ? null : (cues.get(word) ?? null);
}

/** "nobody", "no one", "ningún": before the verb, the subject is nobody. */
function isNobodyAt(clause: ClauseAt, index: number): boolean {
  return clause.passage.lexicon.grammar.nobody.has(clause.passage.tokens[index]!.folded);
}

/** How far back a clause is looked at: beyond, nothing says something of the verb. */
const CLAUSE_TOKENS_AT_MOST = 40;

function clauseStart(clause: ClauseAt, token: number): { readonly token: number; readonly isCondition: boolean } {
  const floor = Math.max(clause.sentence.firstToken, token - CLAUSE_TOKENS_AT_MOST);
  let index = chunkBefore(clause.chunks, token);
  for (; index >= 0 && clause.chunks[index]!.first >= floor; index--) {
    const { kind, end } = clause.chunks[index]!;
    if (kind === "condition") return { token: end, isCondition: true };
    if (kind === "stop" || kind === "clause") return { token: end, isCondition: false };
  }
  return { token: floor, isCondition: false };
}
