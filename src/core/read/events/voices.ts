import type { EventFrame } from "../../lexicon/events.ts";
import { chunkBefore, chunkFrom } from "../text/chunks.ts";
import { around, within } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { isActor, isPeople, type Party, partyFrom, spanOf } from "../text/party-kinds.ts";
import type { VerbGroup } from "../text/verb-groups.ts";
import { agentsBehind, type ClauseAt, objectsBehind, type Subject, subjectBefore, takes } from "./parties.ts";
import type { EventWord } from "./words.ts";

/** A verb of event in its clause. */
export interface VerbAt {
  readonly clause: ClauseAt;
  readonly word: EventWord;
  readonly group: VerbGroup;
}

/** Who did it and to whom, and whether only somebody in particular makes it an event. */
export interface EventParties {
  readonly agents: readonly Party[];
  readonly targets: readonly Party[];
  readonly needsParticular: boolean;
}

/** The parties of a finite verb by position and voice; null where the clause does not tell the event. */
export function partiesOf(at: VerbAt): EventParties | null {
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

function acting(at: VerbAt): EventParties | null {
  const { clause, word, group } = at;
  if (group.voice === "passive") return passive(at);
  if (group.voice === "active") return active(at);
  const isActive = !clause.passage.lexicon.grammar.headFirst && word.forms.includes("past");
  return (isActive ? active(at) : null) ?? reduced(at);
}

/** "gunmen killed two farmers"; in Spanish also without a subject. A subject that is nobody makes it no crime. */
function active({ clause, word, group }: VerbAt): EventParties | null {
  const { frame } = word;
  const subject = subjectBefore(clause, group.first);
  const isPassive = group.isReflexive && frame.needs === null;
  const targets = isPassive ? undergoing(clause, word, subject) : objectsBehind(clause, word.end, frame);
  if (targets.length === 0 && group.clitic === null) return null;
  const agents = isPassive ? [] : actorsOf(subject, frame);
  const lacksSubject =
    !clause.passage.lexicon.grammar.headFirst && subject.other === null && subject.parties.length === 0;
  if (agents.length === 0 && (lacksSubject || (VIOLENT.has(frame.type) && isNobody(clause, subject)))) return null;
  const whom = targets.length === 0 ? meant(clause, group, agents) : targets;
  return whom.length === 0 && agents.length === 0 ? null : { agents, targets: whom, needsParticular: false };
}

/** "lo mataron": the one person named before in the sentence besides who did it; nobody where there are several. */
function meant(clause: ClauseAt, group: VerbGroup, agents: readonly Party[]): readonly Party[] {
  if (group.clitic !== "one") return [];
  const { tokens } = clause.passage;
  const verb = tokens[group.verb]!.start;
  const isAgent = (start: number) =>
    agents.some(({ first, end }) => start >= tokens[first]!.start && start < tokens[end - 1]!.end);
  const near = { ...around(clause.sentence, spanOf(clause.passage, group)), end: verb };
  const inReach = within(clause.mentions, (mention) => mention, near);
  const named = inReach.filter(({ kind, start }) => kind === "person" && !isAgent(start));
  const [only] = named;
  if (only === undefined || named.some(({ name }) => name !== only.name)) return [];
  return [partyFrom(clause, { first: firstFrom(tokens, only.start), end: firstFrom(tokens, only.end) })];
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
  return (
    spans.length > 0 &&
    !spans.some((span) =>
      passage.tokens.slice(span.first, span.end).some(({ folded }) => passage.lexicon.events.weapons.has(folded)),
    )
  );
}

/** Events that only somebody does: a storm that kills is none. */
const VIOLENT: ReadonlySet<string> = new Set(["killing", "attack", "kidnapping", "extortion"]);

/** Those of a subject that can do it; a state by its name does not kill. */
export function actorsOf({ parties }: Subject, { type }: EventFrame): readonly Party[] {
  return parties.filter(
    ({ kinds }) => isActor(kinds) || (kinds.has("place") && !VIOLENT.has(type) && type !== "protest"),
  );
}

/** "two farmers were killed by gunmen"; in Spanish whom it happened to may stand behind. */
function passive({ clause, word, group }: VerbAt): EventParties | null {
  const { frame } = word;
  const before = subjectBefore(clause, group.first).parties.filter((party) => takes(clause.passage, frame, party));
  const targets =
    before.length > 0 || !clause.passage.lexicon.grammar.headFirst ? before : objectsBehind(clause, word.end, frame);
  if (targets.length === 0 || isMishap(clause, word)) return null;
  const agents = agentsBehind(clause, word.end);
  if (agents.length === 0 && frame.type === "killing" && frame.takes === "people" && isInCalamity(clause)) return null;
  return { agents, targets, needsParticular: false };
}

/** How many tokens before a sentence of the dead a storm or earthquake may have been named. */
const CALAMITY_TOKENS = 120;

/** Whether the paragraph tells of a calamity up to here: those "killed" in it were killed by that. */
function isInCalamity({ passage, sentence }: ClauseAt): boolean {
  const { start } = passage.blocks[sentence.block]!;
  const first = Math.max(firstFrom(passage.tokens, start), sentence.firstToken - CALAMITY_TOKENS);
  return passage.tokens
    .slice(first, sentence.endToken)
    .some(({ folded }) => passage.lexicon.parties.get(folded)?.has("disaster") === true);
}

/** "a teacher kidnapped by gunmen", "Journalist killed in Tijuana": a participle behind its noun, or before it in Spanish. */
function reduced({ clause, word, group }: VerbAt): EventParties | null {
  const { frame } = word;
  const before = clause.chunks[chunkBefore(clause.chunks, group.first)];
  const party = before?.kind === "noun" ? partyFrom(clause, before) : null;
  const isNumber =
    party?.kinds.has("number") === true &&
    clause.passage.lexicon.grammar.headFirst &&
    party.first > clause.sentence.firstToken;
  const isBefore = party !== null && !isNumber && takes(clause.passage, frame, party) && party.end === before?.end;
  const opens = group.first === clause.sentence.firstToken;
  const next = clause.chunks[chunkFrom(clause.chunks, word.end)];
  // "the team attacked", "the manager executed the plan": the noun before does it
  const isActive = word.forms.includes("past") && next?.kind === "noun" && next.under === null;
  const shared = before?.kind === "join" ? sharedPassive(clause, word, group) : [];
  const targets =
    shared.length > 0 ? shared : isBefore && !isActive ? [party] : opens ? objectsBehind(clause, word.end, frame) : [];
  if (targets.length === 0 || isMishap(clause, word)) return null;
  const agents = agentsBehind(clause, word.end);
  const isAlone = frame.type === "attack" && agents.length === 0;
  return isAlone || (agents.length === 0 && isDescribed(clause, targets))
    ? null
    : { agents, targets, needsParticular: true };
}

/** "the 2,700 people deported": known already, and told of for something else. */
function isDescribed({ passage }: ClauseAt, [target]: readonly Party[]): boolean {
  if (target === undefined) return false;
  const { articles } = passage.lexicon.grammar;
  return (
    articles.has(passage.tokens[target.first]!.folded) &&
    /(s|men|people|children)$/.test(passage.tokens[target.head]!.folded)
  );
}

/** "was detained by officers and deported": the second participle has the subject of the first, when that had no object. */
function sharedPassive(clause: ClauseAt, word: EventWord, group: VerbGroup): readonly Party[] {
  for (let index = chunkBefore(clause.chunks, group.first) - 1; index >= 0; index--) {
    const chunk = clause.chunks[index]!;
    if (chunk.kind === "noun" && chunk.under === null) return [];
    if (
      chunk.kind !== "noun" &&
      chunk.kind !== "link" &&
      chunk.kind !== "time" &&
      chunk.kind !== "helper" &&
      chunk.kind !== "happening"
    )
      break;
  }
  return subjectBefore(clause, group.first).parties.filter((party) => takes(clause.passage, word.frame, party));
}

/** Pieces behind a passive verb in which what killed may stand. */
export const CAUSE_CHUNKS = 8;

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
function happening({ clause, word, group }: VerbAt): EventParties | null {
  const { frame } = word;
  // "tres continúan desaparecidas" is a state
  if (group.voice === "bare" && clause.passage.lexicon.grammar.headFirst) return null;
  const subject = subjectBefore(clause, group.first);
  const objects =
    clause.passage.lexicon.grammar.headFirst && group.voice === "active" ? objectsBehind(clause, word.end, frame) : [];
  const isDoneTo = objects.some((object) => isPersonal(clause, object));
  if (isDoneTo) return { agents: actorsOf(subject, frame), targets: objects, needsParticular: false };
  const targets = subject.parties.filter((party) => takes(clause.passage, frame, party));
  const all = targets.length > 0 ? targets : objects;
  return all.length === 0
    ? null
    : { agents: [], targets: all, needsParticular: group.voice === "bare" && !word.forms.includes("past") };
}

function isPersonal({ passage }: ClauseAt, { first }: Party): boolean {
  return passage.lexicon.grammar.personal.has(passage.tokens[first - 1]?.folded ?? "");
}

/** "farmers protested": people alone, and nothing as an object. */
function doing({ clause, word, group }: VerbAt): EventParties | null {
  if (group.voice === "passive") return null;
  const next = clause.chunks[chunkFrom(clause.chunks, word.end)];
  if (
    next?.kind === "relative" ||
    (next?.kind === "noun" && next.under === null && !clause.passage.lexicon.grammar.headFirst)
  )
    return null;
  const agents = subjectBefore(clause, group.first).parties.filter(({ kinds }) => isPeople(kinds));
  return agents.length === 0 ? null : { agents, targets: [], needsParticular: false };
}

/** "police clashed with protesters", "se enfrentaron a tiros": sides that can fight. */
function meeting({ clause, word, group }: VerbAt): EventParties | null {
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
    return (
      kinds.has("person") &&
      passage.tokens.slice(first, end).some((token) => /(s|men|people)$/.test(token.folded) && !token.capital)
    );
  });
}
