import type { EventFrame, Lead } from "../lexicon/events.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import { type Chunk, chunkBefore, chunkFrom } from "./chunks.ts";
import { type TokenSpan, tokenIndexAt } from "./clauses.ts";
import { clauseLead, type LeadAt, leadBefore, moodOf, weightiest } from "./event-certainty.ts";
import { agentsBehind, type ClauseAt, NO_SUBJECT, objectsBehind, type Subject, subjectBefore, takes } from "./event-parties.ts";
import type { EventWord } from "./event-words.ts";
import { isActor, isPeople, type Party, partyFrom } from "./party-kinds.ts";
import { readVerbGroup, type VerbGroup } from "./verb-groups.ts";

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

const NOTHING = { accusedBy: null, isPerfect: false, needsParticular: false, isDefinite: false } as const;

/** What a verb of event tells; null when it tells no event. */
export function tellingOfVerb(clause: ClauseAt, word: EventWord): Telling | null {
  const group = readVerbGroup(clause.passage, clause.sentence, word);
  const { dependents } = clause.passage.lexicon.grammar;
  // an English infinitive without "to" is a plural's present, or stands behind a modal
  const isNonFinite = group.form === "gerund" || (group.form === "infinitive" && clause.passage.lexicon.grammar.headFirst);
  const depends = isNonFinite || group.helpers.some((helper) => dependents.has(helper));
  const at: VerbAt = { clause, word, group };
  const telling = depends && !isProgressive(at) ? dependent(at) : finite(at);
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
  const start = chunkFrom(chunks, word.end);
  return chunks.slice(start, start + CAUSE_CHUNKS).some(({ kind, under }) => kind === "happening" && under !== null);
}

function hasWord({ passage }: ClauseAt, run: TokenSpan, words: ReadonlySet<string>): boolean {
  return passage.tokens.slice(run.first, run.end).some((token) => words.has(token.folded));
}

interface VerbAt {
  readonly clause: ClauseAt;
  readonly word: EventWord;
  readonly group: VerbGroup;
}

/** "were attacking", "estaban atacando": a gerund behind a finite helper is no dependent one. */
function isProgressive({ clause, group }: VerbAt): boolean {
  return group.form === "gerund" && group.helpers.some((helper) => clause.passage.lexicon.grammar.passives.has(helper));
}

function finite(at: VerbAt): Telling | null {
  const { clause, word, group } = at;
  const certainty = weightiest([moodOf(clause, group, word), clauseLead(clause, { first: group.first, end: word.end })]);
  if (certainty === "unreal" || (group.form === "imperfect" && !HABITS.has(word.frame.type))) return null;
  const parties = partiesOf(at);
  if (parties === null) return null;
  const { present } = clause.passage.lexicon.grammar;
  const isPresent = group.form === "present" || group.form === "infinitive" || (group.voice !== "active" && !group.isPerfect && group.helpers.some((helper) => present.has(helper)));
  return { ...NOTHING, ...parties, certainty, told: group, isPerfect: group.helpers.some((helper) => clause.passage.lexicon.grammar.tallying.has(helper)), needsParticular: isPresent || parties.needsParticular };
}

/** What goes on for a time is told in the imperfect: "extorsionaban a comerciantes". */
const HABITS: ReadonlySet<string> = new Set(["extortion", "protest"]);

type Parties = Pick<Telling, "agents" | "targets" | "needsParticular">;

function partiesOf(at: VerbAt): Parties | null {
  switch (at.word.frame.voice) {
    case "acts":
      return acting(at);
    case "happens":
      return happening(at);
    case "does":
      return doing(at);
    case "meets":
      return meeting(at);
  }
}

function acting(at: VerbAt): Parties | null {
  const { clause, word, group } = at;
  if (group.voice === "passive") return passive(at);
  if (group.voice === "active") return active(at);
  const isActive = !clause.passage.lexicon.grammar.headFirst && word.forms.includes("past");
  return (isActive ? active(at) : null) ?? reduced(at);
}

/** "gunmen killed two farmers"; in Spanish also without a subject. A subject that is nobody makes it no crime. */
function active({ clause, word, group }: VerbAt): Parties | null {
  const { frame } = word;
  const subject = subjectBefore(clause, group.first);
  const isPassive = group.isReflexive && frame.needs === null;
  const targets = isPassive ? undergoing(clause, word, subject) : objectsBehind(clause, word.end, frame);
  if (targets.length === 0 && group.clitic === null) return null;
  const agents = isPassive ? [] : actorsOf(subject, frame);
  const lacksSubject = !clause.passage.lexicon.grammar.headFirst && subject.other === null && subject.parties.length === 0;
  if (agents.length === 0 && (lacksSubject || (VIOLENT.has(frame.type) && isNobody(clause, subject)))) return null;
  const whom = targets.length === 0 ? meant(clause, group, agents) : targets;
  return whom.length === 0 && agents.length === 0 ? null : { agents, targets: whom, needsParticular: false };
}

/** "lo mataron": the one person named before in the sentence besides who did it; nobody where there are several. */
function meant(clause: ClauseAt, group: VerbGroup, agents: readonly Party[]): readonly Party[] {
  if (group.clitic !== "one") return [];
  const { tokens } = clause.passage;
  const verb = tokens[group.verb]!.start;
  const isAgent = (start: number) => agents.some(({ first, end }) => start >= tokens[first]!.start && start < tokens[end - 1]!.end);
  const named = clause.mentions.filter(({ kind, start, end }) => kind === "person" && end <= verb && !isAgent(start));
  const [only] = named;
  if (only === undefined || named.some(({ name }) => name !== only.name)) return [];
  return [partyFrom(clause, { first: tokenIndexAt(tokens, only.start), end: tokenIndexAt(tokens, only.end) })];
}

/** Whom a Spanish verb with "se" happens to: "se incautaron 300 kilos", "300 kilos se incautaron". */
function undergoing(clause: ClauseAt, word: EventWord, subject: Subject): readonly Party[] {
  const behind = objectsBehind(clause, word.end, word.frame);
  return behind.length > 0 ? behind : subject.parties.filter((party) => takes(clause.passage, word.frame, party));
}

/** Something stands as the subject that cannot act, and is neither a weapon nor an attack ("a bomb killed", "ambush kills"). */
function isNobody({ passage }: ClauseAt, { parties, other }: Subject): boolean {
  const spans = other === null ? parties : [...parties, other];
  if (other?.kind === "happening") return false;
  return spans.length > 0 && !spans.some((span) => passage.tokens.slice(span.first, span.end).some(({ folded }) => passage.lexicon.events.weapons.has(folded)));
}

/** Events that only somebody does: a storm that kills is none. */
const VIOLENT: ReadonlySet<string> = new Set(["killing", "attack", "kidnapping", "extortion"]);

/** Those of a subject that can do it; a state by its name does not kill. */
function actorsOf({ parties }: Subject, { type }: EventFrame): readonly Party[] {
  return parties.filter(({ kinds }) => isActor(kinds) || (kinds.has("place") && !VIOLENT.has(type) && type !== "protest"));
}

/** "two farmers were killed by gunmen"; in Spanish whom it happened to may stand behind. */
function passive({ clause, word, group }: VerbAt): Parties | null {
  const { frame } = word;
  const before = subjectBefore(clause, group.first).parties.filter((party) => takes(clause.passage, frame, party));
  const targets = before.length > 0 || !clause.passage.lexicon.grammar.headFirst ? before : objectsBehind(clause, word.end, frame);
  if (targets.length === 0 || isMishap(clause, word)) return null;
  return { agents: agentsBehind(clause, word.end), targets, needsParticular: false };
}

/** "a teacher kidnapped by gunmen", "Journalist killed in Tijuana": a participle behind its noun, or before it in Spanish. */
function reduced({ clause, word, group }: VerbAt): Parties | null {
  const { frame } = word;
  const before = clause.chunks[chunkBefore(clause.chunks, group.first)];
  const party = before?.kind === "noun" ? partyFrom(clause, before) : null;
  const isNumber = party?.kinds.has("number") === true && clause.passage.lexicon.grammar.headFirst && party.first > clause.sentence.firstToken;
  const isBefore = party !== null && !isNumber && takes(clause.passage, frame, party) && party.end === before?.end;
  const opens = group.first === clause.sentence.firstToken;
  const next = clause.chunks[chunkFrom(clause.chunks, word.end)];
  // "the team attacked", "the manager executed the plan": the noun before does it
  const isActive = word.forms.includes("past") && next?.kind === "noun" && next.under === null;
  const shared = before?.kind === "join" ? sharedPassive(clause, word, group) : [];
  const targets = shared.length > 0 ? shared : isBefore && !isActive ? [party] : opens ? objectsBehind(clause, word.end, frame) : [];
  if (targets.length === 0 || isMishap(clause, word)) return null;
  const agents = agentsBehind(clause, word.end);
  const isAlone = frame.type === "attack" && agents.length === 0;
  return isAlone ? null : { agents, targets, needsParticular: true };
}

/** "was detained by officers and deported": the second participle has the subject of the first, when that had no object. */
function sharedPassive(clause: ClauseAt, word: EventWord, group: VerbGroup): readonly Party[] {
  for (let index = chunkBefore(clause.chunks, group.first) - 1; index >= 0; index--) {
    const chunk = clause.chunks[index]!;
    if (chunk.kind === "noun" && chunk.under === null) return [];
    if (chunk.kind !== "noun" && chunk.kind !== "link" && chunk.kind !== "time" && chunk.kind !== "helper" && chunk.kind !== "happening") break;
  }
  return subjectBefore(clause, group.first).parties.filter((party) => takes(clause.passage, word.frame, party));
}

/** Pieces behind a passive verb in which what killed may stand. */
const CAUSE_CHUNKS = 8;

/** "killed in a crash", "muertos cuando un bus …": nobody did it. */
function isMishap(clause: ClauseAt, word: EventWord): boolean {
  const { chunks } = clause;
  if (!VIOLENT.has(word.frame.type)) return false;
  const start = chunkFrom(chunks, word.end);
  return chunks.slice(start, start + CAUSE_CHUNKS).some((chunk) => {
    if (chunk.kind !== "noun") return false;
    const { kinds } = partyFrom(clause, chunk);
    return kinds.has("calamity") && !isActor(kinds);
  });
}

/** "disappeared": to the subject; Spanish also says that somebody did it to somebody ("desaparecieron a"). */
function happening({ clause, word, group }: VerbAt): Parties | null {
  const { frame } = word;
  const subject = subjectBefore(clause, group.first);
  const objects = clause.passage.lexicon.grammar.headFirst && group.voice === "active" ? objectsBehind(clause, word.end, frame) : [];
  const isDoneTo = objects.some((object) => isPersonal(clause, object));
  if (isDoneTo) return { agents: actorsOf(subject, frame), targets: objects, needsParticular: false };
  const targets = subject.parties.filter((party) => takes(clause.passage, frame, party));
  const all = targets.length > 0 ? targets : objects;
  return all.length === 0 ? null : { agents: [], targets: all, needsParticular: group.voice === "bare" && !word.forms.includes("past") };
}

function isPersonal({ passage }: ClauseAt, { first }: Party): boolean {
  return passage.lexicon.grammar.personal.has(passage.tokens[first - 1]?.folded ?? "");
}

/** "farmers protested": people alone, and nothing as an object. */
function doing({ clause, word, group }: VerbAt): Parties | null {
  if (group.voice === "passive") return null;
  const next = clause.chunks[chunkFrom(clause.chunks, word.end)];
  if (next?.kind === "relative" || (next?.kind === "noun" && next.under === null && !clause.passage.lexicon.grammar.headFirst)) return null;
  const agents = subjectBefore(clause, group.first).parties.filter(({ kinds }) => isPeople(kinds));
  return agents.length === 0 ? null : { agents, targets: [], needsParticular: false };
}

/** "police clashed with protesters", "se enfrentaron a tiros": sides that can fight. */
function meeting({ clause, word, group }: VerbAt): Parties | null {
  const subject = subjectBefore(clause, group.first).parties.filter(({ kinds }) => isActor(kinds));
  const others = objectsBehind(clause, word.end, word.frame);
  const isMutual = others.length > 0 || group.isReflexive || !clause.passage.lexicon.grammar.headFirst;
  if (!isMutual || subject.length === 0 || !canFight(clause, [...subject, ...others])) return null;
  if (others.length === 0 && subject.length < 2) return null;
  return { agents: subject, targets: others, needsParticular: false };
}

/** Forces, groups or several people: two politicians clash in words. */
export function canFight({ passage }: ClauseAt, parties: readonly Party[]): boolean {
  return parties.some(({ kinds, first, end }) => {
    if (kinds.has("force") || (kinds.has("group") && !kinds.has("named"))) return true;
    return kinds.has("person") && passage.tokens.slice(first, end).some((token) => /(s|men|people)$/.test(token.folded) && !token.capital);
  });
}

/** An infinitive or gerund: what governs it decides, and names who does it. */
function dependent(at: VerbAt): Telling | null {
  const { clause, word, group } = at;
  const lead = leadBefore(clause, { first: group.first, last: group.verb }) ?? accusationBefore(at) ?? announced(at) ?? adjoined(at);
  if (lead === null) return null;
  const mood = weightiest([moodOf(clause, group, word), clauseLead(clause, { first: group.first, end: word.end }), lead.lead]);
  if (lead.lead === "planned" && clause.passage.lexicon.events.crimes.has(word.frame.type)) return null;
  const subject = leadSubject(at, lead);
  const parties = group.voice === "passive" ? passiveOf(at, subject) : activeOf(at, subject);
  return parties === null ? null : { ...NOTHING, ...parties, certainty: mood, told: group, accusedBy: mood === "alleged" ? lead : null };
}

function activeOf({ clause, word }: VerbAt, subject: Subject): Parties | null {
  const targets = objectsBehind(clause, word.end, word.frame);
  return targets.length === 0 ? null : { agents: actorsOf(subject, word.frame), targets, needsParticular: false };
}

function passiveOf({ clause, word }: VerbAt, subject: Subject): Parties | null {
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
  const governing = readVerbGroup(clause.passage, clause.sentence, { first: lead.first, end: lead.end, forms: ["participle"] });
  if (governing.first === lead.first && before?.kind === "noun" && before.end === lead.first) return subjectOfPart(clause, before);
  return subjectBefore(clause, governing.first);
}

/** What stands before the word that accuses; that word itself where it is the noun ("el sospechoso de matar"). */
function partBefore({ passage }: ClauseAt, chunk: Chunk, lead: number): Chunk {
  const isBare = passage.tokens.slice(chunk.first, lead).every(({ folded }) => passage.lexicon.grammar.determiners.has(folded));
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
    if (lexicon.events.accusing.has(tokens[index]!.folded)) return { lead: "alleged", first: group.first - 1, end: group.first };
  return null;
}

/** "Smuggler to be extradited": a headline's future. */
function announced({ clause, group }: VerbAt): LeadAt | null {
  const before = clause.chunks[chunkBefore(clause.chunks, group.first)];
  const isFuture = group.helpers[0] === "to" && before?.kind === "noun" && before.under === null && group.voice === "passive";
  return isFuture ? { lead: "planned", first: group.first, end: group.first + 1 } : null;
}

/** ", killing three": a gerund behind a comma tells of the main clause's subject, if that can do it. */
function adjoined(at: VerbAt): LeadAt | null {
  const { clause, group } = at;
  if (group.form !== "gerund" || clause.passage.tokens[group.first - 1]?.text !== ",") return null;
  const { parties } = subjectBefore(clause, group.first);
  return parties.some(({ kinds }) => isActor(kinds)) ? { lead: "stated", first: group.first, end: group.first } : null;
}
