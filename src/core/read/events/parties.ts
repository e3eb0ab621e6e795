import type { EventFrame } from "../../lexicon/events.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { type Chunk, chunkBefore, chunkFrom } from "../text/chunks.ts";
import { within } from "../text/clauses.ts";
import { isActor, isPeople, type Named, type Party, type PartyKind, partyFrom, spanOf } from "../text/party-kinds.ts";
import type { Passage, Sentence } from "../text/passage.ts";

/** A sentence cut into pieces, and the piece from which parties are sought. */
export interface ClauseAt extends Named {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
}

/** What stands as the subject of a verb: those who can be parties, or something else ("the storm"); nothing: empty. */
export interface Subject {
  readonly parties: readonly Party[];
  /** What stands there and cannot act. */
  readonly other: Chunk | null;
}

/** Nothing stands as a subject. */
export const NO_SUBJECT: Subject = { parties: [], other: null };
/** How many pieces of a sentence a party may stand from its verb. */
const CHUNKS_AT_MOST = 24;

/** The subject of the verb whose group begins at a token: noun phrases before it, across appositions and relative clauses. */
export function subjectBefore(clause: ClauseAt, token: number): Subject {
  const last = lastChunkBefore(clause.chunks, token);
  if (last < 0) return NO_SUBJECT;
  const chunk = clause.chunks[last]!;
  if (chunk.kind === "relative") return antecedentBefore(clause, last);
  return new SubjectSearch(clause, last).run();
}

/** Index of the last chunk before a token that is no helper; -1 when there is none. */
function lastChunkBefore(chunks: readonly Chunk[], token: number): number {
  let index = chunkBefore(chunks, token);
  while (index >= 0 && chunks[index]!.kind === "helper") index--;
  return index;
}

/** The noun phrase that a relative pronoun points to; of several the nearest that can act ("the man from Cali, who"). */
function antecedentBefore(clause: ClauseAt, relative: number): Subject {
  for (let index = relative - 1; index >= Math.max(0, relative - 6); index--) {
    const chunk = clause.chunks[index]!;
    if (chunk.kind !== "noun") {
      if (chunk.kind === "comma" || chunk.kind === "link" || chunk.kind === "time" || chunk.kind === "helper") continue;
      return NO_SUBJECT;
    }
    const party = partyFrom(clause, chunk);
    if (isActor(party.kinds)) return { parties: [party], other: null };
    if (chunk.under === null) return { parties: [party], other: chunk };
  }
  return NO_SUBJECT;
}

/**
 * Walks back from a verb to its subject. A noun phrase right behind another verb is that verb's object, and is passed over
 * with it ("a man accused of killing his wife was …"); one behind a comma may be an apposition to an earlier one.
 */
class SubjectSearch {
  private readonly clause: ClauseAt;
  private index: number;
  private best: Chunk | null = null;
  private other: Chunk | null = null;
  /** A comma stands between the verb and what is looked at. */
  private isApart = false;
  /** What noun phrases belong to: this verb, one joined to it that has not come yet, or one in between. */
  private of: "this" | "joined" | "between" = "this";

  constructor(clause: ClauseAt, last: number) {
    this.clause = clause;
    this.index = last;
  }

  run(): Subject {
    const stop = Math.max(0, this.index - CHUNKS_AT_MOST);
    for (; this.index >= stop; this.index--) if (this.isDone(this.clause.chunks[this.index]!)) break;
    return this.best === null ? { parties: [], other: this.other } : { parties: this.withTwin(this.best), other: null };
  }

  /** Takes in one piece; true when the search ends with it. */
  private isDone(chunk: Chunk): boolean {
    switch (chunk.kind) {
      case "noun":
        return this.isDoneWithNoun(chunk);
      case "comma":
        return this.isDoneWithComma();
      case "join":
        if (this.best === null && this.of === "this") this.of = "joined";
        return this.best !== null && !this.isApart;
      case "happening":
        if (chunk.under !== null) return false;
        if (this.best === null && !this.isApart) this.other = chunk;
        return true;
      case "verb":
      case "word":
        return this.isDoneWithVerb();
      case "relative":
        return this.isDoneWithRelative();
      default:
        return chunk.kind !== "link" && chunk.kind !== "time" && chunk.kind !== "helper";
    }
  }

  private isDoneWithNoun(chunk: Chunk): boolean {
    if (chunk.under !== null || this.of === "joined") return false;
    if (this.isObject()) {
      if (!this.isApart) this.of = "between";
      return false;
    }
    if (isSubject(partyFrom(this.clause, chunk).kinds)) this.best = chunk;
    else if (this.best === null && !this.isApart) this.other = chunk;
    return !this.isApart && this.of === "this";
  }

  /** Whether the noun looked at stands right behind a verb that does not say the rest ("said gunmen killed …"). */
  private isObject(): boolean {
    const before = this.clause.chunks[this.index - 1];
    if (before?.kind !== "verb" && before?.kind !== "word") return false;
    const { tokens, lexicon } = this.clause.passage;
    const verb = tokens[before.end - 1]!.folded;
    return (
      !lexicon.speech.sayVerbs.has(verb) && !lexicon.speech.clauseVerbs.has(verb) && !lexicon.events.cues.has(verb)
    );
  }

  private isDoneWithComma(): boolean {
    if (this.of === "between" || (this.best !== null && !this.isApart)) return true;
    this.isApart = true;
    return false;
  }

  private isDoneWithVerb(): boolean {
    if (this.best !== null && this.of === "this") return true;
    if (this.of === "joined" || this.isApart) this.of = "this";
    else this.of = "between";
    return false;
  }

  private isDoneWithRelative(): boolean {
    const [party] = antecedentBefore(this.clause, this.index).parties;
    if (this.best === null && party !== undefined && isActor(party.kinds))
      this.best = { ...party, kind: "noun", under: null };
    return true;
  }

  /** "police and soldiers arrested": both. */
  private withTwin(best: Chunk): readonly Party[] {
    const at = chunkFrom(this.clause.chunks, best.first);
    const party = withName(this.clause, partyFrom(this.clause, best), at);
    const twin = this.clause.chunks[at - 1]?.kind === "join" ? this.clause.chunks[at - 2] : undefined;
    if (twin?.kind !== "noun" || twin.under !== null) return [party];
    const other = partyFrom(this.clause, twin);
    return isActor(other.kinds) || other.kinds.has("place") ? [other, party] : [party];
  }
}

/** Pieces behind a noun phrase in which its name may follow. */
const NAME_CHUNKS = 5;

/** "the mayor, Jorge Ruiz, was …", "un líder, identificado como Luis Peña": the name that follows is the party's. */
function withName(clause: ClauseAt, party: Party, at: number): Party {
  if (party.mention?.kind === "person" || !party.kinds.has("person") || party.kinds.has("pronoun")) return party;
  const { naming } = clause.passage.lexicon.events;
  for (let index = at + 1; index < Math.min(clause.chunks.length, at + NAME_CHUNKS); index++) {
    const chunk = clause.chunks[index]!;
    const [name] = within(clause.mentions, (mention) => mention, spanOf(clause.passage, chunk));
    if (chunk.kind === "noun" && name?.kind === "person" && name.start === clause.passage.tokens[chunk.first]!.start)
      return clause.chunks[index + 1]?.kind === "join" ? party : { ...party, mention: name };
    const isNaming = clause.passage.tokens.slice(chunk.first, chunk.end).every(({ folded }) => naming.has(folded));
    if (chunk.kind !== "comma" && !isNaming) return party;
  }
  return party;
}

/** Those who can stand as a subject: a state too. Things can be shot at and seized, and are told apart by the event. */
function isSubject(kinds: ReadonlySet<PartyKind>): boolean {
  return isActor(kinds) || kinds.has("place") || kinds.has("goods") || kinds.has("structure");
}

/** Those whom a verb or noun before a token acts on, as its frame takes them; empty where the clause does not say. */
export function objectsBehind(clause: ClauseAt, token: number, frame: EventFrame): readonly Party[] {
  const start = chunkFrom(clause.chunks, token);
  const at =
    clause.passage.lexicon.grammar.headFirst && frame.links.size === 0
      ? looseObject(clause, start, frame)
      : nextObject(clause, start, frame);
  return at < 0 ? [] : withTwins(clause, at, frame);
}

/** An object right behind its verb, or behind the preposition that the frame asks for. */
function nextObject(clause: ClauseAt, start: number, frame: EventFrame): number {
  let index = start;
  while (clause.chunks[index]?.kind === "helper") index++;
  // "kidnapped and killed two farmers": both verbs have the object of the second
  while (clause.chunks[index]?.kind === "join" && clause.chunks[index + 1]?.kind === "word") index += 2;
  const chunk = clause.chunks[index];
  if (frame.links.size > 0) return linkedObject(clause, index, frame);
  return chunk?.kind === "noun" && fits(clause, chunk, frame) ? index : -1;
}

function linkedObject(clause: ClauseAt, start: number, frame: EventFrame): number {
  for (let index = start; index < Math.min(clause.chunks.length, start + 4); index++) {
    const chunk = clause.chunks[index]!;
    if (chunk.kind === "noun" && chunk.under !== null && frame.links.has(chunk.under))
      return fits(clause, chunk, frame) ? index : -1;
    if (!CARRIED.has(chunk.kind)) return -1;
  }
  return -1;
}

const CARRIED: ReadonlySet<Chunk["kind"]> = new Set(["link", "noun", "time", "helper", "happening"]);

/** A Spanish object, which place, manner and time may part from its verb, and "a" shows when it is somebody. */
function looseObject(clause: ClauseAt, start: number, frame: EventFrame): number {
  const { grammar } = clause.passage.lexicon;
  let isParted = false;
  for (let index = start; index < Math.min(clause.chunks.length, start + CHUNKS_AT_MOST); index++) {
    const chunk = clause.chunks[index]!;
    if (ENDS.has(chunk.kind)) return -1;
    if (chunk.kind === "comma") isParted = true;
    if (chunk.kind !== "noun") continue;
    const isPersonal = chunk.under !== null && grammar.personal.has(chunk.under);
    if ((isPersonal || (chunk.under === null && !isParted)) && fits(clause, chunk, frame)) return index;
    if (isPersonal && isUnknownName(clause, chunk, frame)) return index;
    // "en sitio no precisado": what stands behind "no" goes on with the noun before it
    const isRest = clause.chunks[index - 1]?.kind === "helper" && clause.chunks[index - 2]?.kind === "noun";
    if (chunk.under === null && !isParted && !isRest) return -1;
  }
  return -1;
}

/** "ejecutaron a Delvis": behind "a", a name that nothing else is known of is somebody's. */
function isUnknownName(clause: ClauseAt, chunk: Chunk, frame: EventFrame): boolean {
  if (frame.takes !== "people" && frame.takes !== "persons") return false;
  const { kinds } = partyFrom(clause, chunk);
  return kinds.has("unknown") && clause.passage.tokens[chunk.first]!.capital;
}

const ENDS: ReadonlySet<Chunk["kind"]> = new Set(["stop", "relative", "clause", "condition", "verb", "word"]);

/** The object and those joined to it ("a farmer and his son"). */
function withTwins(clause: ClauseAt, at: number, frame: EventFrame): readonly Party[] {
  const { grammar } = clause.passage.lexicon;
  const found = [withName(clause, partyFrom(clause, clause.chunks[at]!), at)];
  for (let index = at; clause.chunks[index + 1]?.kind === "join" && found.length < 4; index += 2) {
    const link = clause.chunks[index + 2];
    const isPersonal = link?.kind === "link" && grammar.personal.has(clause.passage.tokens[link.first]!.folded);
    if (isPersonal) index++;
    const next = clause.chunks[index + 2];
    const behind = clause.chunks[index + 3]?.kind;
    if (next?.kind !== "noun" || behind === "verb" || behind === "word" || !fits(clause, next, frame)) break;
    found.push(partyFrom(clause, next));
  }
  return found;
}

function fits(clause: ClauseAt, chunk: Chunk, frame: EventFrame): boolean {
  return takes(clause.passage, frame, partyFrom(clause, chunk));
}

/** Whether an event of this frame can happen to this party. */
export function takes(passage: Passage, frame: EventFrame, party: Party): boolean {
  const { kinds } = party;
  switch (frame.takes) {
    case "anybody":
      return isPeople(kinds) || (kinds.has("unknown") && isSomebody(passage, party));
    case "people":
      return (
        (isPeople(kinds) && !kinds.has("body")) ||
        (!passage.hasCapitals && kinds.has("unknown") && isSomebody(passage, party))
      );
    case "persons":
      return kinds.has("person") || kinds.has("force");
    case "goods":
      return kinds.has("goods");
    case "targets":
      return (
        isPeople(kinds) ||
        kinds.has("structure") ||
        kinds.has("place") ||
        (frame.type === "extortion" && kinds.has("body"))
      );
    case "forces":
      return kinds.has("force") && !kinds.has("structure");
    case "nobody":
      return false;
  }
}

/** A noun that no list has, and which only a person can be here: one, several, or a name; not an idea ("-tion"). */
function isSomebody(passage: Passage, { first, end }: Party): boolean {
  const { grammar, numbers } = passage.lexicon;
  const opener = passage.tokens[first]!;
  const last = passage.tokens[end - 1]!;
  if (/(tion|ment|ness|ity|ism|cion|sion|dad|miento|ismo|eza)$/.test(last.folded)) return false;
  const counts = grammar.one.has(opener.folded) || opener.kind === "number" || numbers.words.has(opener.folded);
  return counts || opener.capital || last.capital || (!passage.hasCapitals && !grammar.determiners.has(opener.folded));
}

/** Who did it, behind "by" or "por" further on in the clause; empty when nobody that can act stands there. */
export function agentsBehind(clause: ClauseAt, token: number): readonly Party[] {
  const { agents } = clause.passage.lexicon.grammar;
  const start = chunkFrom(clause.chunks, token);
  for (let index = start; index < Math.min(clause.chunks.length, start + CHUNKS_AT_MOST); index++) {
    const chunk = clause.chunks[index]!;
    if (ENDS.has(chunk.kind)) return [];
    if (chunk.kind !== "noun" || chunk.under === null) continue;
    const part = agentPart(clause, chunk);
    if (part === null && !agents.has(chunk.under)) continue;
    const party = partyFrom(clause, part ?? chunk);
    if (isActor(party.kinds)) return [party];
  }
  return [];
}

/** "por parte de la policía", "a manos de sicarios": what stands behind the phrase. */
function agentPart({ passage }: ClauseAt, chunk: Chunk): Chunk | null {
  const { agentPhrases } = passage.lexicon.events;
  const found = phraseAt(agentPhrases, passage.tokens, { index: chunk.first, end: chunk.end });
  return found === null || found.end >= chunk.end ? null : { ...chunk, first: found.end };
}
