import { type Chunk, chunkBefore, chunkFrom } from "../text/chunks.ts";
import { isActor, partyFrom } from "../text/party-kinds.ts";
import { readVerbGroup } from "../text/verb-groups.ts";
import { clauseLead, type LeadAt, leadBefore, moodOf, weightiest } from "./certainty.ts";
import {
  agentsBehind,
  type ClauseAt,
  NO_SUBJECT,
  objectsBehind,
  type Subject,
  subjectBefore,
  takes,
} from "./parties.ts";
import { NOTHING, type Telling } from "./tellings.ts";
import { actorsOf, type EventParties, type VerbAt } from "./voices.ts";

/** An infinitive or gerund: what governs it decides, and names who does it. */
export function tellingOfDependent(at: VerbAt): Telling | null {
  const { clause, word, group } = at;
  const lead =
    leadBefore(clause, { first: group.first, last: group.verb }) ??
    accusationBefore(at) ??
    announced(at) ??
    adjoined(at);
  if (lead === null) return null;
  const mood = weightiest([
    moodOf(clause, group, word),
    clauseLead(clause, { first: group.first, end: word.end }),
    lead.lead,
  ]);
  if (lead.lead === "planned" && clause.passage.lexicon.events.crimes.has(word.frame.type)) return null;
  const subject = leadSubject(at, lead);
  const parties = group.voice === "passive" ? passiveOf(at, subject) : activeOf(at, subject);
  return parties === null
    ? null
    : { ...NOTHING, ...parties, certainty: mood, told: group, accusedBy: mood === "alleged" ? lead : null };
}

function activeOf({ clause, word }: VerbAt, subject: Subject): EventParties | null {
  const targets = objectsBehind(clause, word.end, word.frame);
  return targets.length === 0 ? null : { agents: actorsOf(subject, word.frame), targets, needsParticular: false };
}

function passiveOf({ clause, word }: VerbAt, subject: Subject): EventParties | null {
  const targets = subject.parties.filter((party) => takes(clause.passage, word.frame, party));
  return targets.length === 0 ? null : { agents: agentsBehind(clause, word.end), targets, needsParticular: false };
}

/** The subject of what governs a dependent verb. */
function leadSubject(at: VerbAt, lead: LeadAt): Subject {
  const { clause, group } = at;
  if (lead.first >= group.first) return subjectBefore(clause, group.first);
  const before = clause.chunks[chunkBefore(clause.chunks, lead.first)];
  if (clause.passage.lexicon.grammar.of.has(clause.passage.tokens[lead.first]!.folded))
    return before?.kind === "noun" ? subjectOfPart(clause, before) : NO_SUBJECT;
  const around = clause.chunks[chunkFrom(clause.chunks, lead.first + 1) - 1];
  if (around?.kind === "noun" && around.first < lead.first && around.end > lead.first)
    return subjectOfPart(clause, partBefore(clause, around, lead.first));
  const governing = readVerbGroup(clause.passage, clause.sentence, {
    first: lead.first,
    end: lead.end,
    forms: ["participle"],
  });
  if (governing.first === lead.first && before?.kind === "noun" && before.end === lead.first)
    return subjectOfPart(clause, before);
  return subjectBefore(clause, governing.first);
}

/** What stands before the word that accuses; that word itself where it is the noun ("el sospechoso de matar"). */
function partBefore({ passage }: ClauseAt, chunk: Chunk, lead: number): Chunk {
  const isBare = passage.tokens
    .slice(chunk.first, lead)
    .every(({ folded }) => passage.lexicon.grammar.determiners.has(folded));
  return { ...chunk, end: isBare ? lead + 1 : lead };
}

/** "un hombre acusado de matar": the noun phrase up to what accuses it. */
function subjectOfPart(clause: ClauseAt, part: Chunk): Subject {
  const party = partyFrom(clause, part);
  return isActor(party.kinds) ? { parties: [party], other: null } : { parties: [], other: part };
}

const ACCUSING_TOKENS_AT_MOST = 12;

/** "accused him of killing", "acusan a dos policías de matar": the accusing verb stands before its object. */
function accusationBefore({ clause, group }: VerbAt): LeadAt | null {
  const { tokens, lexicon } = clause.passage;
  if (!lexicon.grammar.of.has(tokens[group.first - 1]?.folded ?? "")) return null;
  const floor = Math.max(clause.sentence.firstToken, group.first - ACCUSING_TOKENS_AT_MOST);
  for (let index = group.first - 2; index >= floor; index--)
    if (lexicon.events.accusing.has(tokens[index]!.folded))
      return { lead: "alleged", first: group.first - 1, end: group.first, accuser: index };
  return null;
}

/** "Smuggler to be extradited": a headline's future. */
function announced({ clause, group }: VerbAt): LeadAt | null {
  const before = clause.chunks[chunkBefore(clause.chunks, group.first)];
  const isFuture =
    group.helpers[0] === "to" && before?.kind === "noun" && before.under === null && group.voice === "passive";
  return isFuture ? { lead: "planned", first: group.first, end: group.first + 1, accuser: null } : null;
}

/** ", killing three": a gerund behind a comma tells of the main clause's subject, if that can do it. */
function adjoined(at: VerbAt): LeadAt | null {
  const { clause, group } = at;
  if (group.form !== "gerund" || clause.passage.tokens[group.first - 1]?.text !== ",") return null;
  const { parties } = subjectBefore(clause, group.first);
  return parties.some(({ kinds }) => isActor(kinds))
    ? { lead: "stated", first: group.first, end: group.first, accuser: null }
    : null;
}
