import type { Attribution, Speaker } from "../model/index.ts";
import { phraseAfter, subjectOf } from "./attributions-phrases.ts";
import type { Sentence } from "./passage.ts";
import type { TokenSpan } from "./people.ts";
import {
  type Discourse,
  firstFrom,
  mentionsWithin,
  quoteOfSpan,
  remember,
  sourceOfPhrase,
  speakerOf,
  timeAt,
} from "./speech-speakers.ts";
import type { Token } from "./tokens.ts";

/** Words given as somebody's outside quotation marks. */
export interface AttributedWords {
  /** A reported clause is a quotation; the object of "reported the capture of 16" is attributed but not quoted. */
  readonly kind: "clause" | "object";
  readonly content: TokenSpan;
  readonly attribution: Attribution;
  readonly addressee: string | null;
}

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

/** Every reported clause and attributed object of a sentence, in order of their cues. */
export function readAttributedWords(ground: Ground): readonly AttributedWords[] {
  const { sentence, quoted, taken } = ground;
  const found: AttributedWords[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (quoted[index] === 1 || taken.has(index)) continue;
    const words = attributedAt(ground, index);
    if (words === null) continue;
    found.push(words);
    remember(ground.discourse, words.attribution.speaker);
  }
  return found;
}

function attributedAt(ground: Ground, index: number): AttributedWords | null {
  const cueEnd = accordingToAt(ground, index);
  if (cueEnd !== null) return bySource(ground, { first: index, end: cueEnd });
  if (isCueVerb(ground, index)) return byVerb(ground, index);
  return isGerund(ground, index) ? byGerund(ground, index) : null;
}

/** "saying", "al señalar" as an adjunct: never after "is" or a preposition. */
export function isGerund(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.gerunds.has(tokens[index]!.folded) || index === ground.sentence.firstToken) return false;
  const before = tokens[index - 1]!;
  return before.text === "," || before.folded === "y" || before.folded === "and" || before.capital;
}

/** "…, adding that …", "with its spokesman saying …": said by the subject of the sentence, or by whom it stands behind. */
export function gerundSpeaker(ground: Ground, index: number): Speaker | null {
  const { discourse, sentence } = ground;
  if (discourse.passage.tokens[index - 1]!.capital) return subjectOf(ground, index, index + 1);
  return (
    ground.speaking() ??
    firstNamed(ground, index) ??
    speakerOf(discourse, { first: sentence.firstToken, end: Math.min(index, sentence.firstToken + 3) })
  );
}

function byGerund(ground: Ground, index: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const that = lexicon.speech.that.has(tokens[index + 1]?.folded ?? "");
  if (!that && lexicon.language === "es") return null;
  const content = withoutMarks(ground, { first: index + (that ? 2 : 1), end: endOfClause(ground, index + 1) });
  const speaker = gerundSpeaker(ground, index);
  if (speaker === null || content === null || content.end - content.first < 3 || content.first >= sentence.endToken)
    return null;
  if (ground.quoted[content.first] === 1) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: index, end: index + 1 }), via: null };
  return { kind: "clause", content, attribution, addressee: null };
}

/** Past "according to", "según" at a token; null when none stands there. */
export function accordingToAt(ground: Ground, index: number): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const word = tokens[index]!.folded;
  for (const cue of lexicon.speech.accordingTo) {
    if (cue[0] !== word) continue;
    if (cue.every((part, offset) => tokens[index + offset]?.folded === part)) return index + cue.length;
  }
  return null;
}

/** Whether a token is a finite verb that can report, not a noun of the same form ("un anuncio", "the claims"). */
export function isCueVerb(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { speech } = lexicon;
  const word = tokens[index]!.folded;
  if (tokens[index]!.kind !== "word" || !(speech.sayVerbs.has(word) || speech.clauseVerbs.has(word))) return false;
  if (tokens[index]!.capital && index > ground.sentence.firstToken) return false;
  const before = tokens[index - 1];
  if (before === undefined || index === ground.sentence.firstToken) return lexicon.language === "es";
  if (speech.pronouns.has(before.folded) && lexicon.language === "en") return true;
  if (speech.determiners.has(before.folded) || PREPOSITIONS.has(before.folded) || isPossessive(before)) return false;
  return true;
}

function isPossessive(token: Token): boolean {
  return token.folded.endsWith("'s") || token.folded === "'";
}

const PREPOSITIONS = new Set(
  "to of for in on by with de del a al en por con sin para sobre se be been being".split(" "),
);

/** "according to X, …", "…, según X", "…, according to X, …": the longer side of the phrase is what X said. */
function bySource(ground: Ground, cue: TokenSpan): AttributedWords | null {
  const { discourse } = ground;
  const phrase = phraseAfter(ground, cue.end, { withWhole: true });
  if (phrase === null) return null;
  const source = sourceOfPhrase(discourse, phrase);
  if (source === null) return null;
  for (let index = phrase.first; index < phrase.end; index++) ground.taken.add(index);
  const content = withoutMarks(ground, saidBySource(ground, cue.first, pastQuoting(ground, phrase.end)));
  if (content === null) return null;
  const attribution = { ...source, cue: quoteOfSpan(discourse, cue) };
  return { kind: "clause", content, attribution, addressee: null };
}

/** The clause before the phrase, behind it when the phrase opens the sentence or a relative clause, around it in mid-clause. */
function saidBySource(ground: Ground, cue: number, end: number): TokenSpan {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const before = { first: sentence.firstToken, end: cue };
  const after = { first: end, end: sentence.endToken };
  if (isShort(ground, after)) return before;
  if (isShort(ground, before)) return after;
  const link = tokens[cue - 2];
  const relative = tokens[cue - 1]?.text === "," && link !== undefined && lexicon.speech.boundaries.has(link.folded);
  return relative ? after : { first: before.first, end: after.end };
}

const QUOTING = new Set(["quoting", "citing", "citando", "que"]);

/** Past ", quoting X,": whom the source had it from. */
function pastQuoting(ground: Ground, end: number): number {
  const { tokens } = ground.discourse.passage;
  if (tokens[end]?.text !== "," || !QUOTING.has(tokens[end + 1]?.folded ?? "")) return end;
  let index = end + 1;
  while (index < ground.sentence.endToken && tokens[index]!.text !== ",") index++;
  return index < ground.sentence.endToken ? index : end;
}

/** Too short to be a clause: "Además,", "At least". */
function isShort(ground: Ground, span: TokenSpan): boolean {
  let words = 0;
  for (let index = span.first; index < span.end; index++)
    if (ground.discourse.passage.tokens[index]!.kind !== "mark") words++;
  return words < 3;
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

function byVerb(ground: Ground, verb: number): AttributedWords | null {
  const that = thatAfter(ground, verb);
  if (that !== null) return byThat(ground, verb, that);
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.sayVerbs.has(tokens[verb]!.folded)) return null;
  return byAside(ground, verb) ?? byBareClause(ground, verb);
}

/**
 * Index of the "that" that belongs to a verb: at once, or behind an addressee, an adverbial or an inverted subject.
 * Behind an object ("cited the figures that …") it is a relative.
 */
function thatAfter(ground: Ground, verb: number): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const atMost = Math.min(verb + 16, ground.sentence.endToken);
  for (let index = verb + 1; index < atMost; index++) {
    if (ground.quoted[index] === 1 || tokens[index]!.text === ":" || tokens[index]!.text === ";") return null;
    if (lexicon.speech.that.has(tokens[index]!.folded)) return isRelative(ground, verb, index) ? null : index;
    if (index > verb + 1 && isCueVerb(ground, index)) return null;
  }
  return null;
}

function isRelative(ground: Ground, verb: number, that: number): boolean {
  const { passage } = ground.discourse;
  const { tokens, lexicon } = passage;
  if (that === verb + 1) return false;
  if (lexicon.speech.determiners.has(tokens[that - 1]!.folded)) return true;
  const next = tokens[verb + 1]!;
  if (next.text === "," || lexicon.speech.boundaries.has(next.folded) || lexicon.speech.helpers.has(next.folded))
    return false;
  if (isTime(ground, next.start) || TO.has(next.folded)) return false;
  if (lexicon.language === "en") return !lexicon.speech.tellVerbs.has(tokens[verb]!.folded) || that - verb > 10;
  return subjectOf(ground, verb, verb + 1) !== null || subjectOf(ground, verb, that) === null;
}

function isTime(ground: Ground, start: number): boolean {
  return timeAt(ground.discourse, start)?.quote.start === start;
}

function byThat(ground: Ground, verb: number, that: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const speaker = subjectOf(ground, verb, that) ?? dropped(ground, verb);
  if (speaker === null) return null;
  const content = withoutMarks(ground, { first: that + 1, end: endOfClause(ground, that + 1) });
  if (content === null || content.end - content.first < 2 || content.first >= sentence.endToken) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }), via: null };
  return { kind: "clause", content, attribution, addressee: addresseeOf(ground, verb, that) };
}

/**
 * The subject that a verb leaves out: "Confirmó además que …" is said by whoever spoke last, "and added that …" by the
 * subject of the clause before it.
 */
export function dropped(ground: Ground, verb: number): Speaker | null {
  const { passage, lastSpeaker, lastPerson } = ground.discourse;
  const { tokens, lexicon } = passage;
  let before = verb - 1;
  while (before >= ground.sentence.firstToken && lexicon.speech.helpers.has(tokens[before]!.folded)) before--;
  const opens = lexicon.language === "es" && verb - ground.sentence.firstToken < 4;
  if (opens) return lastSpeaker ?? lastPerson;
  return JOINS.has(tokens[before]?.folded ?? "") ? (ground.speaking() ?? firstNamed(ground, verb)) : null;
}

const JOINS = new Set(["and", "but", "y", "e", "que", "pero"]);

/** The person or body that a sentence begins with: the subject of its verbs joined by "and". */
function firstNamed(ground: Ground, verb: number): Speaker | null {
  const { discourse, sentence } = ground;
  const [first] = mentionsWithin(discourse, {
    first: sentence.firstToken,
    end: Math.min(verb, sentence.firstToken + 6),
  });
  if (first === undefined || (first.kind !== "person" && first.kind !== "organization")) return null;
  return speakerOf(discourse, { first: sentence.firstToken, end: firstFrom(discourse.passage.tokens, first.end) });
}

/** A reported clause runs to its sentence's end or to the next attribution of the sentence. */
function endOfClause(ground: Ground, first: number): number {
  const { tokens } = ground.discourse.passage;
  for (let index = first + 1; index < ground.sentence.endToken; index++) {
    if (ground.quoted[index] === 1) continue;
    if (tokens[index - 1]!.text === "," && accordingToAt(ground, index) !== null) return index - 1;
    if (tokens[index]!.text === ";") return index;
  }
  return ground.sentence.endToken;
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
    last - first < 3
  )
    last++;
  return last === first ? null : source.content.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

const TO = new Set(["a", "al"]);

/** "…, X said.", "…, dijo X.", "Instead, X told Y, …": the longer side is what was said. */
function byAside(ground: Ground, verb: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  const aside = asideAround(ground, verb);
  if (aside === null) return null;
  const before = { first: sentence.firstToken, end: aside.first };
  const after = { first: aside.end, end: sentence.endToken };
  const content = withoutMarks(ground, isShort(ground, before) ? after : before);
  if (content === null || content.end - content.first < 3 || ground.quoted[content.end - 1] === 1) return null;
  if (tokens[verb] === undefined) return null;
  const attribution = {
    speaker: aside.speaker,
    cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }),
    via: null,
  };
  return { kind: "clause", content, attribution, addressee: addresseeOf(ground, verb, aside.end) };
}

/** The stretch between commas (or comma and stop) that holds speaker and verb; null when the verb does not stand aside. */
function asideAround(ground: Ground, verb: number): (TokenSpan & { readonly speaker: Speaker }) | null {
  const { tokens, lexicon } = ground.discourse.passage;
  if (tokens[verb - 1]?.text === ",") {
    const phrase = phraseAfter(ground, verb + 1, { withWhole: false });
    const end = endOfAside(ground, phrase?.end ?? verb + 1);
    if (phrase !== null && lexicon.language === "en" && (end > phrase.end || isClause(ground, phrase))) return null;
    const speaker = phrase === null ? dropped(ground, verb) : speakerOf(ground.discourse, phrase);
    return speaker === null ? null : { first: verb - 1, end, speaker };
  }
  const comma = commaBefore(ground, verb);
  const end = endOfAside(ground, verb + 1);
  if (comma === null || end - verb > 14 || !isBare(ground, verb, end)) return null;
  const speaker = speakerOf(ground.discourse, { first: comma + 1, end: verb });
  return speaker === null ? null : { first: comma, end, speaker };
}

/** "claims he released …": the words behind the verb are what is said, not who says it. */
function isClause(ground: Ground, phrase: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  return phrase.end - phrase.first > 1 && lexicon.speech.pronouns.has(tokens[phrase.first]!.folded);
}

/** Whether nothing but an adverbial or addressee stands between a verb and the end of its aside. */
function isBare(ground: Ground, verb: number, end: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const next = tokens[verb + 1];
  if (end === verb + 1 || next === undefined) return true;
  if (lexicon.speech.tellVerbs.has(tokens[verb]!.folded) && addresseeOf(ground, verb, end) !== null)
    return end - verb < 8;
  if (isTime(ground, next.start) || TO.has(next.folded)) return true;
  return (
    lexicon.speech.boundaries.has(next.folded) &&
    !lexicon.speech.that.has(next.folded) &&
    !lexicon.speech.pronouns.has(next.folded)
  );
}

function endOfAside(ground: Ground, from: number): number {
  const { tokens } = ground.discourse.passage;
  let end = from;
  while (end < ground.sentence.endToken && !isAsideMark(tokens[end]!.text)) end++;
  return end;
}

function isAsideMark(text: string): boolean {
  return text.length === 1 && ",.;:!?".includes(text);
}

/** The comma that opens an aside, at most ten words before its verb and with nothing but the subject between. */
function commaBefore(ground: Ground, verb: number): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  for (let index = verb - 1; index > ground.sentence.firstToken && verb - index < 11; index--) {
    const token = tokens[index]!;
    if (token.text === ",") return index;
    if (ground.quoted[index] === 1 || (token.kind === "mark" && token.text !== "-" && token.text !== ".")) return null;
    if (lexicon.speech.that.has(token.folded)) return null;
  }
  return null;
}

/** Verbs of plain saying take a clause without "that"; others ("reported", "confirmed") may take a noun. */
const PLAIN = new Set(
  "say says said think thinks thought believe believes believed write writes wrote claim claims claimed argue argues argued insist insists insisted tell tells told stated states".split(
    " ",
  ),
);

/** "X said the company expects …" reports a clause; "authorities reported the capture of 16" gives X the words behind it. */
function byBareClause(ground: Ground, verb: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const next = tokens[verb + 1];
  if (next === undefined || verb + 2 >= sentence.endToken || next.kind === "mark" || ground.quoted[verb + 1] === 1)
    return null;
  const speaker = subjectOf(ground, verb, verb + 1);
  if (speaker === null) return null;
  const plain = lexicon.language === "en" && PLAIN.has(tokens[verb]!.folded);
  const addressee = addresseeOf(ground, verb, sentence.endToken);
  const first = addressee === null ? verb + 1 : pastAddressee(ground, verb);
  const content = withoutMarks(ground, { first, end: endOfClause(ground, first) });
  if (content === null || content.end - content.first < 3) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }), via: null };
  return { kind: plain ? "clause" : "object", content, attribution, addressee };
}

function pastAddressee(ground: Ground, verb: number): number {
  const { tokens } = ground.discourse.passage;
  const [mention] = mentionsWithin(ground.discourse, { first: verb + 1, end: verb + 2 });
  let index = verb + 2;
  while (mention !== undefined && index < ground.sentence.endToken && tokens[index]!.start < mention.end) index++;
  return index;
}
