import { endsIn } from "../../lexicon/endings.ts";
import { fold } from "../../lexicon/fold.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { type Doer, type DoerKind, doerMark } from "../../lexicon/qualifier-marks.ts";
import type { Names } from "../names/names.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import type { Amount } from "./amount-settings.ts";
import { isCalamity } from "./death-causes.ts";

/** Where a figure's doer is looked for. */
interface Clause {
  readonly passage: Passage;
  readonly names: Names;
  readonly sentence: Sentence;
}

/** Measures of what somebody does to people or things; who counted or found something else parts it from nothing. */
const DONE: ReadonlySet<string> = new Set(
  "arrests detentions deaths injuries disappearances kidnappings attacks displaced seizures weapons drugs releases deportations".split(
    " ",
  ),
);

/**
 * Who did to the counted what they are counted for, as a qualifier of them: "police killed 12", "12 killed by a gang", "mataron las
 * pandillas a 12". Empty where the clause names nobody.
 */
export function doerMarks(clause: Clause, amount: Amount): readonly string[] {
  if (!DONE.has(amount.counted.measure) || amount.rhetorical) return [];
  const doer = agentBehind(clause, amount) ?? subjectOf(clause, amount);
  return doer === null ? [] : [doerMark(doer)];
}

/** Words behind a figure among which its doer may follow. */
const AGENT_WITHIN = 16;

/** Measures that one verb may tell of: what is seized is counted as what it is. */
const HANDLED: readonly ReadonlySet<string>[] = [
  new Set(["seizures", "weapons", "drugs"]),
  new Set(["arrests", "detentions"]),
];

/** What the doer of harm did, whichever harm is counted: who is killed was attacked. */
const HARMED: ReadonlySet<string> = new Set(["deaths", "injuries", "attacks"]);

/** Words from "by" to whom it names: "by members of the gang". */
const NAMED_WITHIN = 5;

/** Whoever follows "by", in the clause itself, or "at the hands of", wherever it stands. */
function agentBehind(clause: Clause, amount: Amount): Doer | null {
  const { tokens, lexicon } = clause.passage;
  const first = firstFrom(tokens, amount.end);
  const stop = Math.min(clause.sentence.endToken, first + AGENT_WITHIN);
  let isInClause = true;
  for (let index = first; index < stop; index++) {
    const { kind, text, folded } = tokens[index]!;
    if ((kind === "number" && !isOfDate(clause.passage, index)) || text === ";" || text === ":") return null;
    if (text === ",") isInClause = false;
    const found = phraseAt(lexicon.doers.agents, tokens, { index, end: stop });
    if (found === null) continue;
    if (lexicon.grammar.agents.has(folded) && !(isInClause && tellsOfDone(clause, index, amount))) continue;
    const doer = namedFrom(clause, found.end);
    if (doer !== null) return doer;
  }
  return null;
}

/** "6 May 2025", "6 de mayo de 2025": a number one or two words from a month. */
function isOfDate({ tokens, lexicon }: Passage, index: number): boolean {
  const { months } = lexicon.counted.not;
  return [-2, -1, 1, 2].some((step) => months.has(tokens[index + step]?.folded ?? ""));
}

/**
 * Whether "by" names who did what is counted: the nearest participle or noun of a happening before it tells of that ("killed in
 * Cali by", "killings by"), and no other does ("in areas controlled by", "a count by").
 */
function tellsOfDone({ passage, sentence }: Clause, by: number, amount: Amount): boolean {
  const { tokens, lexicon } = passage;
  const { tallies, documents } = lexicon.speech;
  const nearest = tokens[by - 1]?.folded ?? "";
  if (tallies.has(nearest) || documents.has(nearest)) return false;
  for (let index = by - 1; index >= Math.max(sentence.firstToken, by - REACH); index--) {
    const { kind, folded, text } = tokens[index]!;
    if (tellsHappening(passage, index, amount)) return true;
    if (kind === "mark" && text !== "-") return false;
    if (isParticiple(lexicon, folded)) return false;
  }
  return false;
}

function areOneOf(families: readonly ReadonlySet<string>[], told: string, measure: string): boolean {
  return told === measure || families.some((kin) => kin.has(told) && kin.has(measure));
}

/** Whether a word tells what the figure is counted for, as a verb or a noun, or brought it about. */
function tellsHappening(passage: Passage, index: number, { counted: { measure } }: Amount): boolean {
  const { doers, measures, parties } = passage.lexicon;
  const { folded } = passage.tokens[index]!;
  const told = measures.verbs.get(folded) ?? measures.nouns.get(folded)?.measure;
  if (told !== undefined && areOneOf([...HANDLED, HARMED], told, measure)) return true;
  // "in an attack by", but not "attackers"
  return doers.causing.has(folded) || (doers.nouns.get(folded) === "armed" && !parties.has(folded));
}

function isParticiple({ counted, windows, grammar }: Lexicon, word: string): boolean {
  if (!grammar.headFirst) return word.endsWith("ed") || counted.participles.has(word);
  return endsIn(word, windows.participleEndings);
}

/** The doer that a noun phrase names from its first word on; null where another noun comes first. */
function namedFrom(clause: Clause, first: number): Doer | null {
  const { tokens } = clause.passage;
  const stop = Math.min(clause.sentence.endToken, first + NAMED_WITHIN);
  for (let index = first; index < stop; index++) {
    const doer = doerAt(clause, index);
    if (doer !== null) return doer;
    if (tokens[index]!.kind !== "word" || !leadsToDoer(clause, index)) return null;
  }
  return null;
}

function leadsToDoer({ passage: { tokens, lexicon } }: Clause, index: number): boolean {
  const { folded, capital } = tokens[index]!;
  const { grammar, hedges, counted, parties, measures } = lexicon;
  const isGroup = parties.get(folded)?.has("group") === true || measures.nouns.get(folded)?.measure === "members";
  return (
    capital ||
    isGroup ||
    grammar.determiners.has(folded) ||
    grammar.of.has(folded) ||
    counted.people.has(folded) ||
    hedges.alleged.has(folded)
  );
}

/** Words before a figure among which its verb and its subject stand. */
const REACH = 24;

/** Words of a subject, at most. */
const SUBJECT_WITHIN = 10;

/** The subject of the active verb that the figure is the object of, on either side of it. */
function subjectOf(clause: Clause, amount: Amount): Doer | null {
  const { tokens } = clause.passage;
  const first = firstFrom(tokens, amount.start);
  const verb = verbBefore(clause, first);
  if (verb === null || !tellsDeed(clause.passage, verb, amount)) return null;
  const within = doersIn(clause, { first: verb + 1, end: subjectEnd(clause.passage, verb + 1, first) });
  if (within.length > 0) return together(within);
  const main = firstOfJoined(clause, verb);
  return main === null ? null : together(doersIn(clause, { first: subjectStart(clause, main), end: main }));
}

/** Whether a verb says what the figure is counted for, or caused it: who only found or recorded 12 dead killed nobody. */
function tellsDeed({ tokens, lexicon }: Passage, verb: number, { counted: { measure } }: Amount): boolean {
  const { folded } = tokens[verb]!;
  const told = lexicon.measures.verbs.get(folded);
  if (told === undefined) return lexicon.doers.causing.has(folded);
  return areOneOf(HANDLED, told, measure);
}

/** Verbs joined to one subject, at most. */
const JOINED_AT_MOST = 3;

/** "Detuvo a 19 y decomisó 21", "arrested 19 and seized 21": the first of the verbs that share a subject; null where it is not found. */
function firstOfJoined(clause: Clause, last: number): number | null {
  const { tokens, lexicon } = clause.passage;
  let verb: number | null = last;
  for (let steps = 0; steps < JOINED_AT_MOST && verb !== null; steps++) {
    const before: number = verb - 1;
    if (!lexicon.counted.and.has(tokens[before]?.folded ?? "") && tokens[before]?.text !== ",") return verb;
    verb = verbBefore(clause, before);
  }
  return null;
}

/** The nearest finite active verb before a figure, in its clause. */
function verbBefore({ passage, sentence }: Clause, first: number): number | null {
  const { tokens, lexicon } = passage;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    const { kind, folded, text } = tokens[index]!;
    if (";:".includes(text) || (kind === "mark" && text !== "-" && text !== ",")) return null;
    if (lexicon.counted.relatives.has(folded) || lexicon.speech.that.has(folded)) return null;
    if (tenseAt(passage, index) === null && !lexicon.measures.verbs.has(folded)) continue;
    return isPassive(passage, index) ? null : index;
  }
  return null;
}

function isPassive({ tokens, lexicon }: Passage, verb: number): boolean {
  const { passives } = lexicon.grammar;
  return [verb, verb - 1, verb - 2].some((index) => index >= 0 && passives.has(tokens[index]!.folded));
}

/** Where a subject behind its verb ends: before another number, a mark or the "a" of whom it was done to. */
function subjectEnd({ tokens, lexicon }: Passage, start: number, first: number): number {
  if (!lexicon.counted.subjectsFollow) return start;
  let end = start;
  while (end < first && tokens[end]!.kind === "word" && !lexicon.counted.personal.has(tokens[end]!.folded)) end++;
  return end;
}

/** The first word of what stands before a verb: an aside between commas is passed, and what opens a clause is not. */
function subjectStart({ passage, sentence }: Clause, verb: number): number {
  const { tokens, lexicon } = passage;
  const floor = Math.max(sentence.firstToken, verb - SUBJECT_WITHIN);
  let start = verb;
  for (let index = verb - 1; index >= floor; index--) {
    const { kind, folded } = tokens[index]!;
    const { relatives, subordinators } = lexicon.counted;
    if (kind === "mark" && tokens[index]!.text !== "-") break;
    if (relatives.has(folded) || subordinators.has(folded) || lexicon.speech.sayVerbs.has(folded)) break;
    start = index;
  }
  return start;
}

/**
 * The doers that head a stretch: the first, and those joined to it. What stands behind "against" or "with" does nothing, nor does
 * what a gerund or participle of the first governs ("soldiers fighting the gang").
 */
function doersIn(clause: Clause, { first, end }: { readonly first: number; readonly end: number }): readonly Doer[] {
  const found: Doer[] = [];
  let isParted = false;
  for (let index = first; index < end; index++) {
    isParted ||= found.length > 0 && partsDoers(clause.passage, index);
    const doer = isParted ? null : doerAt(clause, index);
    if (doer !== null && !isGoverned(clause, index)) found.push(doer);
  }
  return found;
}

/** Whether a word opens what a doer does besides: "fighting", "enviados", "combatiendo"; who "carried out" it is told behind. */
function partsDoers({ tokens, lexicon }: Passage, index: number): boolean {
  const { folded, kind } = tokens[index]!;
  if (kind !== "word" || lexicon.doers.causing.has(folded) || lexicon.doers.armed.has(folded)) return false;
  if (lexicon.doers.nouns.has(folded) || lexicon.parties.has(folded)) return false;
  const isDoing = endsIn(folded, lexicon.counted.doingEndings);
  return isDoing || isParticiple(lexicon, folded);
}

/** Words back to a preposition that governs a noun: "on a police", "contra la". */
const GOVERNED_WITHIN = 3;

/** "An attack on police", "ataque contra la policía": behind a preposition that is no "of" or "by". */
function isGoverned({ passage: { tokens, lexicon } }: Clause, noun: number): boolean {
  const { grammar, counted, names } = lexicon;
  for (let index = noun - 1; index >= Math.max(0, noun - GOVERNED_WITHIN); index--) {
    const { folded, bare, kind } = tokens[index]!;
    if (kind !== "word" || grammar.of.has(folded) || grammar.agents.has(folded) || counted.and.has(folded))
      return false;
    // "on Friday a landslide": the day is what the preposition governs
    if (names.calendar.has(bare)) return false;
    if (grammar.kinds.get(folded) === "link" || counted.personal.has(folded)) return true;
  }
  return false;
}

/** Several doers as one: police and soldiers are the state, and a gang and the police are several of whom nobody says which. */
function together(doers: readonly Doer[]): Doer | null {
  const [one, ...others] = doers;
  if (one === undefined) return null;
  const kinds = new Set(doers.map(({ kind }) => kind));
  const named = [...new Set(doers.flatMap(({ name }) => name ?? []))];
  const name = named.length === 1 ? named[0]! : null;
  if (kinds.size === 1 || others.length === 0) return { kind: one.kind, name };
  if ([...kinds].every(isOfState)) return { kind: "state", name: null };
  if (![...kinds].some(isOfState)) return { kind: "crime", name };
  // "an attack by police": what they did, and who
  kinds.delete("armed");
  return kinds.size === 1 ? { kind: [...kinds][0]!, name: null } : { kind: "several", name: null };
}

function isOfState(kind: DoerKind): boolean {
  return kind === "police" || kind === "military" || kind === "state";
}

/** Who a word names as a doer: a noun of the lexicon, or the name of a gang. */
function doerAt({ passage, names }: Clause, index: number): Doer | null {
  const { start, end, bare, folded } = passage.tokens[index]!;
  // "anti-gang police", "policía anti-maras"
  if (passage.tokens[index - 1]?.text === "-" && passage.tokens[index - 2]?.folded === "anti") return null;
  const kind = kindOf(passage, index, [folded, bare]);
  const named = mentionsIn(names, { start, end }).find(({ organization }) => organization !== null);
  const body = named?.organization ?? null;
  if (body !== null && CRIMINAL.has(body.kind)) return { kind: "crime", name: fold(body.name) };
  if (kind !== null) return { kind, name: null };
  return body?.kind === "other" ? { kind: "armed", name: fold(body.name) } : null;
}

/** By the noun itself, by arms beside a noun for people, or as a calamity that is nothing else. */
function kindOf(passage: Passage, index: number, words: readonly string[]): DoerKind | null {
  const { tokens, lexicon } = passage;
  const { doers, counted, parties } = lexicon;
  const known = words.map((word) => doers.nouns.get(word)).find((kind) => kind !== undefined);
  if (known !== undefined) return known;
  const isArmed = [index - 1, index + 1].some((at) => doers.armed.has(tokens[at]?.folded ?? ""));
  if (isArmed && words.some((word) => counted.people.has(word) || parties.get(word)?.has("person"))) return "armed";
  const isOwner = lexicon.grammar.of.has(tokens[index - 1]?.folded ?? "");
  return !isOwner && isCalamity(passage, index) ? "calamity" : null;
}

const CRIMINAL: ReadonlySet<string> = new Set(["gang", "cartel", "clique"]);
