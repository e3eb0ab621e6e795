import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { ownOutlet } from "../speech/sources.ts";
import { type Discourse, mentionsWithin, timeAt } from "../speech/speakers.ts";
import { isFigureLandmark, type Sentence, wordsIn } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

/** A sentence as speech is read in it: tokens inside quotation marks are opaque. */
export interface Ground {
  readonly discourse: Discourse;
  readonly sentence: Sentence;
  readonly quoted: Uint8Array;
  /** Cues that belong to a direct quotation already. */
  readonly taken: Set<number>;
  /** Who has spoken in this sentence so far. */
  speaking(): Speaker | null;
}

/** Past "according to", "según" at a token; null when none stands there. */
export function accordingToAt(ground: Ground, index: number): number | null {
  const { passage } = ground.discourse;
  if (!isFigureLandmark(passage, index, FIGURE_LANDMARK.sources)) return null;
  const { tokens, lexicon } = passage;
  const word = tokens[index]!.folded;
  for (const cue of lexicon.speech.accordingTo) {
    if (cue[0] !== word) continue;
    if (cue.every((part, offset) => tokens[index + offset]?.folded === part)) return index + cue.length;
  }
  return null;
}

/** "saying", "al señalar" as an adjunct: never after "is" or a preposition. */
export function isGerund(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.gerunds.has(tokens[index]!.folded) || index === ground.sentence.firstToken) return false;
  const before = tokens[index - 1]!;
  // "sent a letter on Friday saying": said in it
  if (isTime(ground, before.start) && index - 2 > ground.sentence.firstToken) return true;
  return before.text === "," || before.folded === "y" || before.folded === "and" || before.capital;
}

/** Whether a token is a finite verb that can report: not a noun of the same form ("un anuncio", "the claims"), not "did not say". */
export function isCueVerb(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { speech } = lexicon;
  const word = tokens[index]!.folded;
  const isOne = speech.sayVerbs.has(word) || speech.clauseVerbs.has(word) || saysWithNext(ground, index);
  if (tokens[index]!.kind !== "word" || !isOne) return false;
  return isFiniteVerb(ground, index);
}

/** Whether a verb says with the words behind it: "dio a conocer", "hizo saber". */
export function saysWithNext(ground: Ground, verb: number): boolean {
  return wordsSaidWith(ground, verb) !== undefined;
}

/** Behind a verb, and behind the words with which it says: "dio a conocer | la secretaría". */
export function behindVerb(ground: Ground, verb: number): number {
  return verb + 1 + (wordsSaidWith(ground, verb)?.length ?? 0);
}

function wordsSaidWith({ discourse: { passage } }: Ground, verb: number): readonly string[] | undefined {
  const { tokens, lexicon } = passage;
  const phrases = lexicon.speech.lightVerbs.get(tokens[verb]!.folded);
  return phrases?.find((words) => words.every((word, offset) => tokens[verb + 1 + offset]?.folded === word));
}

/** Whether a word that can be a finite verb is one where it stands: no noun of the same form, no participle, not denied. */
export function isFiniteVerb(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { speech } = lexicon;
  const word = tokens[index]!.folded;
  if (tokens[index]!.capital && index > ground.sentence.firstToken) return false;
  if (speech.accented.has(word) && !isAccented(tokens[index]!) && !speech.that.has(tokens[index + 1]?.folded ?? ""))
    return false;
  const before = tokens[index - 1];
  if (isKindOfNamed(ground, index) || isUnitNoun(ground, index)) return false;
  if (lexicon.language === "es" && PARTICIPLE.test(word) && !isPerfect(ground, index)) return false;
  if (before === undefined || index === ground.sentence.firstToken) return lexicon.language === "es";
  if (speech.negations.has(before.folded) || isPaper(ground, index) || isCountedHedge(ground, index)) return false;
  if (speech.pronouns.has(before.folded) && lexicon.language === "en") return true;
  if (speech.some.has(before.folded) && !speech.plain.has(word)) return true;
  if (speech.determiners.has(before.folded) || PREPOSITIONS.has(before.folded) || isPossessive(before)) return false;
  return !speech.plain.has(word) || isPluralSubject(ground, beforeAdverbs(ground, index));
}

/** "by 0.1 percentage points to 4.2", "an error of 4.5 points": a plural noun behind its number, of which no verb would end so. */
function isUnitNoun({ discourse: { passage } }: Ground, index: number): boolean {
  const { tokens, lexicon } = passage;
  const before = tokens[index - 1];
  if (lexicon.language !== "en" || before === undefined || !tokens[index]!.folded.endsWith("s")) return false;
  return before.kind === "number" || (before.folded === "percentage" && tokens[index - 2]?.kind === "number");
}

/** "in Kaduna, Zamfara and Niger states, …": the kind of place behind the last name of a list. */
function isKindOfNamed({ discourse: { passage }, sentence }: Ground, index: number): boolean {
  const { tokens, lexicon } = passage;
  if (lexicon.language !== "en" || !lexicon.places.heads.has(tokens[index]!.folded.replace(/s$/, ""))) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const isLast =
    next === undefined ||
    index + 1 >= sentence.endToken ||
    next.kind === "mark" ||
    lexicon.speech.boundaries.has(next.folded);
  return before?.capital === true && isLast && lexicon.counted.and.has(tokens[index - 2]?.folded ?? "");
}

const PARTICIPLE = /(?:ad|id|dich|scrit|puest|vist)o$/;

/** "ha dicho", "habían también informado"; "fue informado por" is said by the agent behind it. */
function isPerfect(ground: Ground, participle: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  let index = participle - 1;
  while (index > ground.sentence.firstToken && participle - index < 4 && isBetween(ground, index)) index--;
  return lexicon.attitudes.perfects.has(tokens[index]?.folded ?? "");
}

function isBetween(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const word = tokens[index]!.folded;
  return lexicon.speech.helpers.has(word) && !lexicon.attitudes.perfects.has(word);
}

/** "12 suspected members", "five million alleged smugglers": behind a number it weakens what is counted. */
function isCountedHedge({ discourse: { passage } }: Ground, index: number): boolean {
  const { hedges, numbers } = passage.lexicon;
  const before = passage.tokens[index - 1]!;
  return (
    hedges.alleged.has(passage.tokens[index]!.folded) && (before.kind === "number" || numbers.words.has(before.folded))
  );
}

/** Past adverbs to the left: the index of the word that a verb follows. */
export function beforeAdverbs(ground: Ground, index: number): number {
  let before = index - 1;
  while (before > ground.sentence.firstToken && isAdverb(ground, before)) before--;
  return before;
}

/** Whether a word can end the subject of a verb's base form, or is its helper: "they", "critics", "who", "will"; never "a swing" before "state". */
export function isPluralSubject(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index];
  if (token === undefined) return false;
  const { folded, kind, text } = token;
  if (kind === "mark") return text === "," || text === ")";
  const { attitudes, speech, counted } = lexicon;
  const isHelper = attitudes.modals.has(folded) || folded.endsWith("n't") || speech.pronouns.has(folded);
  if (isHelper || MANY.has(folded) || counted.people.has(folded)) return true;
  return folded.endsWith("s") && !folded.endsWith("ss") && !isPossessive(token);
}

const MANY = new Set(
  "i we you who which that people police many some others few both all most percent men women children".split(" "),
);

/** "anunció" and not "anuncio", which is a noun or said by "yo"; before "que" a text may have lost its accents. */
function isAccented(token: Token): boolean {
  return token.text.normalize("NFC").endsWith("ó");
}

const ONE = new Set(["a", "an", "this", "another", "its", "their", "his", "her"]);

/** "a bombshell report that …", "his latest post": the paper, not the verb of the same form. */
function isPaper(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.documents.has(tokens[index]!.folded)) return false;
  return ONE.has(tokens[index - 2]?.folded ?? "") || ONE.has(tokens[index - 3]?.folded ?? "");
}

function isPossessive(token: Token): boolean {
  return token.folded.endsWith("'s") || token.folded === "'";
}

const PREPOSITIONS = new Set(
  "to of for in on by with de del a al en por con sin para sobre se be been being".split(" "),
);

/** Whether an expression of time starts at this position of the text. */
export function isTime(ground: Ground, start: number): boolean {
  return timeAt(ground.discourse, start)?.quote.start === start;
}

/** Whom it was said to: the name right behind "told", or behind "a" in Spanish. */
export function addresseeOf(ground: Ground, verb: number, end: number): string | null {
  const { tokens, lexicon, source } = ground.discourse.passage;
  const english = lexicon.language === "en";
  if (english ? !lexicon.speech.tellVerbs.has(tokens[verb]!.folded) : !TO.has(tokens[verb + 1]?.folded ?? ""))
    return null;
  const first = english ? verb + 1 : verb + 2;
  const limit = Math.min(end, first + 8);
  const [mention] = mentionsWithin(ground.discourse, { first, end: limit });
  if (mention !== undefined && mention.start === tokens[first]?.start) return mention.name;
  let last = first;
  while (
    last < limit &&
    tokens[last]!.kind === "word" &&
    !lexicon.speech.boundaries.has(tokens[last]!.folded) &&
    !(last > first && lexicon.speech.determiners.has(tokens[last]!.folded)) &&
    last - first < 3
  )
    last++;
  if (last === first) return null;
  return (
    ownOutlet(ground.discourse.passage, { first, end: last }) ??
    wordsIn(source, { start: tokens[first]!.start, end: tokens[last - 1]!.end })
  );
}

/** The Spanish prepositions that name whom something is said to. */
export const TO = new Set(["a", "al"]);

/** Too short to be a clause: "Además,", "At least". */
export function isShort(ground: Ground, span: TokenSpan): boolean {
  let words = 0;
  for (let index = span.first; index < span.end; index++)
    if (ground.discourse.passage.tokens[index]!.kind !== "mark" && ++words === 3) return false;
  return true;
}

/** A span without the marks at its ends; null when nothing is left. */
export function withoutMarks(ground: Ground, span: TokenSpan): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
  let { first, end } = span;
  while (first < end && isOuterMark(tokens[first]!.text)) first++;
  while (end > first && isOuterMark(tokens[end - 1]!.text)) end--;
  return first < end ? { first, end } : null;
}

function isOuterMark(text: string): boolean {
  return text.length === 1 && ",.;:-–—".includes(text);
}

const ADVERBS = new Set(
  "also then now still even just not never already once again often long first only all both so very too more most quite".split(
    " ",
  ),
);

/** Whether a token is an adverb that may stand between a subject and its verb: "also", "repeatedly". */
export function isAdverb(ground: Ground, index: number): boolean {
  const { folded, capital, kind } = ground.discourse.passage.tokens[index]!;
  return kind === "word" && !capital && (ADVERBS.has(folded) || (folded.endsWith("ly") && folded.length > 4));
}

/** English prepositions that open an adjunct. */
export const OPENERS: ReadonlySet<string> = new Set(
  "in on at by during after before since under despite amid through with from for".split(" "),
);
