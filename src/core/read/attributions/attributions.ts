import { LANDMARK } from "../../lexicon/landmarks.ts";
import type { AttributedKind, Attribution, Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { remember } from "../speech/anaphors.ts";
import { mentionsWithin, quoteOfSpan, timeAt } from "../speech/speakers.ts";
import { isLandmark, type Passage } from "../text/passage.ts";
import { byAgent, byObjectRelative } from "./agents.ts";
import { byAside } from "./asides.ts";
import { readAttitude } from "./attitudes.ts";
import { byCount } from "./counts.ts";
import { addresseeOf, type Ground, isCueVerb, isGerund, isTime, saysWithNext, TO, withoutMarks } from "./cues.ts";
import { endOfContent, endOfObject } from "./ends.ts";
import { byRating } from "./ratings.ts";
import { attributedBySource, statementFrom } from "./sources.ts";
import { subjectOf } from "./subjects.ts";
import { dropped, gerundSpeaker } from "./tacit.ts";

/** Words given as somebody's outside quotation marks. */
export interface AttributedWords {
  /**
   * A reported clause is a quotation; the object of "reported the capture of 16" is attributed but not quoted; what
   * somebody wants or thinks of something is an attitude, and says nothing of who states its figures.
   */
  readonly as: "quotation" | "object" | "attitude";
  readonly kind: AttributedKind;
  readonly content: TokenSpan;
  /** Where the whole content begins, its "that" included. */
  readonly opens: number;
  /** The other part of a content that its cue interrupts. */
  readonly further: TokenSpan | null;
  readonly attribution: Attribution;
  readonly addressee: string | null;
}

/** Every reported clause and attributed object of a sentence, in order of their cues. */
export function readAttributedWords(ground: Ground): readonly AttributedWords[] {
  const { discourse, sentence, quoted, taken } = ground;
  const found: AttributedWords[] = [];
  let said: Speaker | null = null;
  let reach = 0;
  let within = sentence.firstToken;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (quoted[index] === 1 || !mayAttribute(discourse.passage, index) || taken.has(index)) continue;
    const words = clippedTo(attributedAt(ground, index), index < reach ? within : sentence.firstToken);
    // "She said the report shows that …": who is cited inside a content has not spoken here
    if (words !== null && index >= reach) remember(ground.discourse, words.attribution.speaker);
    if (words !== null && words.content.first > index) {
      if (words.content.end > reach) within = words.content.first;
      reach = Math.max(reach, words.content.end);
    }
    const either: AttributedWords | null = words ?? readAttitude(ground, index, said);
    if (either === null) continue;
    if (either.as === "object" && index >= reach) remember(ground.discourse, either.attribution.speaker);
    found.push(either);
    said = either.attribution.speaker;
  }
  return found;
}

/** A word that opens a source, reports or shows an attitude, or a participle before its agent ("reported by"). */
function mayAttribute(passage: Passage, index: number): boolean {
  if (isLandmark(passage, index, LANDMARK.attributions)) return true;
  return index + 1 < passage.tokens.length && isLandmark(passage, index + 1, LANDMARK.agents);
}

/** "Ana said that the port, according to the survey, sinks": a source within what Ana says has said no more than that. */
function clippedTo(words: AttributedWords | null, first: number): AttributedWords | null {
  if (words === null || words.content.first >= first || words.content.end <= first) return words;
  return { ...words, content: { ...words.content, first }, opens: Math.max(words.opens, first) };
}

function attributedAt(ground: Ground, index: number): AttributedWords | null {
  const sourced = attributedBySource(ground, index);
  if (sourced !== null) return sourced;
  const told = byAgent(ground, index);
  if (told !== null) return told;
  const rated = byRating(ground, index);
  if (rated !== null) return rated;
  const counted = byCount(ground, index);
  if (counted !== null) return counted;
  if (isCueVerb(ground, index)) return byVerb(ground, index);
  return isGerund(ground, index) ? byGerund(ground, index) : null;
}

function byGerund(ground: Ground, index: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const that = lexicon.speech.that.has(tokens[index + 1]?.folded ?? "");
  if (!that && lexicon.language === "es") return null;
  const content = withoutMarks(ground, { first: index + (that ? 2 : 1), end: endOfContent(ground, index + 1) });
  const speaker = gerundSpeaker(ground, index);
  if (speaker === null || content === null || content.end - content.first < 3 || content.first >= sentence.endToken)
    return null;
  if (ground.quoted[content.first] === 1) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: index, end: index + 1 }), via: null };
  return statementFrom(content, attribution);
}

function byVerb(ground: Ground, verb: number): AttributedWords | null {
  const told = byObjectRelative(ground, verb);
  if (told !== null) return told;
  const that = thatAfter(ground, verb);
  if (that !== null) return byThat(ground, verb, that);
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.sayVerbs.has(tokens[verb]!.folded) && !saysWithNext(ground, verb))
    return isShownByTally(ground, verb) ? byAside(ground, verb) : null;
  return byAside(ground, verb) ?? byBareClause(ground, verb);
}

/** "…, police figures show": numbers on paper show something without "that", too. */
function isShownByTally(ground: Ground, verb: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  return verb > ground.sentence.firstToken && lexicon.speech.tallies.has(tokens[verb - 1]!.folded);
}

/**
 * Index of the "that" that belongs to a verb: at once, or behind an addressee, an adverbial or an inverted subject.
 * Behind an object ("cited the figures that …") it is a relative.
 */
function thatAfter(ground: Ground, verb: number): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  if (opensQuestion(ground, verb + 1)) return verb;
  const atMost = Math.min(verb + 16, ground.sentence.endToken);
  for (let index = verb + 1; index < atMost; index++) {
    if (ground.quoted[index] === 1 || tokens[index]!.text === ":" || tokens[index]!.text === ";") return null;
    if (lexicon.speech.that.has(tokens[index]!.folded)) return isRelative(ground, verb, index) ? null : index;
    if (index > verb + 1 && isCueVerb(ground, index)) return null;
  }
  return null;
}

/** "contó cómo …", "preguntó si …", "said why …": a question word right behind the verb, which is part of what is said. */
function opensQuestion(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index];
  return token !== undefined && index < ground.sentence.endToken && lexicon.attitudes.questions.has(token.spelled);
}

function isRelative(ground: Ground, verb: number, that: number): boolean {
  const { passage } = ground.discourse;
  const { tokens, lexicon } = passage;
  if (that === verb + 1 || (that === verb + 2 && tokens[verb + 1]!.folded === "de")) return false;
  // "said on condition that their names not be used"
  if ([that - 1, that - 2].some((index) => lexicon.speech.conditions.has(tokens[index]!.folded))) return true;
  if (lexicon.speech.determiners.has(tokens[that - 1]!.folded)) return true;
  if (lexicon.language === "es" && isOpenAside(ground, verb, that)) return true;
  const next = tokens[verb + 1]!;
  const isHelper = lexicon.speech.helpers.has(next.folded) && !lexicon.speech.determiners.has(next.folded);
  if (next.text === "," || lexicon.speech.boundaries.has(next.folded) || isHelper) return false;
  if (isTime(ground, next.start) || TO.has(next.folded)) return false;
  if (lexicon.language === "en") return !lexicon.speech.tellVerbs.has(tokens[verb]!.folded) || that - verb > 10;
  return subjectOf(ground, verb, verb + 1) !== null || subjectOf(ground, verb, that) === null;
}

/** "menciona al dueño, socio de gente que …": an apposition that no second comma closes ends the verb's own clause. */
function isOpenAside(ground: Ground, verb: number, that: number): boolean {
  const { tokens } = ground.discourse.passage;
  let commas = 0;
  for (let index = verb + 1; index < that; index++) if (tokens[index]!.text === ",") commas++;
  return commas % 2 === 1;
}

function byThat(ground: Ground, verb: number, that: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const speaker = subjectOf(ground, verb, that) ?? dropped(ground, verb);
  if (speaker === null || isNeither(ground, verb)) return null;
  const content = withoutMarks(ground, { first: that + 1, end: endOfContent(ground, that + 1) });
  if (content === null || content.end - content.first < 2 || content.first >= sentence.endToken) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }), via: null };
  return {
    ...{
      as: "quotation",
      kind: kindOf(ground, verb),
      content,
      opens: that === verb ? content.first : that,
      further: null,
    },
    ...{ attribution, addressee: addresseeOf(ground, verb, that) },
  };
}

/** "ni la alcaldesa, Ana Ruiz, han dicho que …", "neither side said that": nobody did. */
function isNeither(ground: Ground, verb: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  for (let index = verb - 1; index >= Math.max(ground.sentence.firstToken, verb - NEITHER_AT_MOST); index--) {
    if (NEITHER.has(tokens[index]!.folded)) return true;
    if (lexicon.speech.that.has(tokens[index]!.folded) || tokens[index]!.text === ";") return false;
  }
  return false;
}

const NEITHER = new Set(["ni", "neither", "nor"]);
const NEITHER_AT_MOST = 14;

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
  // "said in a letter", "said when she left": no object, but how or when it was said
  const clause = pastTime(ground, verb + 1);
  if (
    lexicon.language === "en" &&
    lexicon.speech.boundaries.has(next.folded) &&
    !isTime(ground, next.start) &&
    clause === verb + 1
  )
    return null;
  const speaker = subjectOf(ground, verb, verb + 1) ?? droppedOf(ground, verb);
  if (speaker === null) return null;
  const isSaid = lexicon.language === "en" && (PLAIN.has(tokens[verb]!.folded) || isClause(ground, verb + 1));
  if (!isSaid && lexicon.speech.deeds.has(tokens[verb]!.folded)) return null;
  if (!PLAIN.has(tokens[verb]!.folded) && isRestrictive(ground, verb)) return null;
  if (!isSaid && lexicon.speech.letsIn.has(tokens[verb]!.folded) && isAmount(ground, verb + 1)) return null;
  const addressee = addresseeOf(ground, verb, sentence.endToken);
  const first = addressee === null ? clause : pastAddressee(ground, verb);
  const end = endOfContent(ground, first);
  const content = withoutMarks(ground, { first, end: isSaid ? end : endOfObject(ground, first, end) });
  if (content === null || content.end - content.first < (isSaid ? 3 : 2)) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }), via: null };
  return {
    ...{ as: isSaid ? "quotation" : "object", kind: isSaid ? "statement" : kindOf(ground, verb) },
    ...{ content, opens: content.first, further: null },
    ...{ attribution, addressee },
  };
}

/** "The number of young people who have reported using it": a clause that says which people are meant tells what they did, and quotes nobody. */
function isRestrictive(ground: Ground, verb: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (lexicon.language !== "en") return false;
  let index = verb - 1;
  while (index > ground.sentence.firstToken && lexicon.speech.helpers.has(tokens[index]!.folded)) index--;
  return index > ground.sentence.firstToken && tokens[index]!.folded === "who" && tokens[index - 1]!.kind === "word";
}

/** Words of a bound before a number: "more than 1.4 million". */
const BOUND_WORDS = 3;

/** "had admitted more than 1.4 million refugees": people let in. */
function isAmount({ discourse: { passage } }: Ground, first: number): boolean {
  const { tokens, lexicon } = passage;
  return tokens
    .slice(first, first + BOUND_WORDS)
    .some(({ kind, folded }) => kind === "number" || lexicon.numbers.words.has(folded));
}

/** "También informó de 3 heridos": whoever spoke last, where Spanish puts a preposition of what is told behind the verb. */
function droppedOf(ground: Ground, verb: number): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const isOf = lexicon.language === "es" && ABOUT.has(tokens[verb + 1]?.folded ?? "");
  return isOf ? dropped(ground, verb) : null;
}

const ABOUT: ReadonlySet<string> = new Set(["de", "del", "sobre", "acerca"]);

const TIME_OPENERS: ReadonlySet<string> = new Set("on in at early late".split(" "));

/** "said on Tuesday they were holding": past the time of saying, where a clause goes on behind it in English. */
function pastTime(ground: Ground, first: number): number {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (lexicon.language !== "en" || !TIME_OPENERS.has(tokens[first]!.folded)) return first;
  const time = tokens[first + 1] === undefined ? null : timeAt(discourse, tokens[first + 1]!.start);
  if (time === null) return first;
  let index = first + 1;
  while (index < sentence.endToken && tokens[index]!.start < time.quote.end) index++;
  const goesOn = index < sentence.endToken && tokens[index]!.kind !== "mark" && isClause(ground, index);
  return goesOn && !lexicon.speech.boundaries.has(tokens[index]!.folded) ? index : first;
}

/** "believes that …" is a belief, "criticized the count" takes a side; what is said is a statement. */
function kindOf(ground: Ground, verb: number): AttributedKind {
  const { tokens, lexicon } = ground.discourse.passage;
  return lexicon.attitudes.verbs.get(tokens[verb]!.folded)?.attitude.kind ?? "statement";
}

/** How far into a clause its verb is looked for, in tokens. */
const VERB_WITHIN = 9;

/** Whether a subject and a finite verb stand here: "revealed many are not …", where an object would have none. */
function isClause(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { attitudes, speech } = lexicon;
  if (speech.pronouns.has(tokens[first]!.folded)) return true;
  const end = Math.min(ground.sentence.endToken, first + VERB_WITHIN);
  for (let index = first + 1; index < end; index++) {
    const { folded, kind } = tokens[index]!;
    if ((kind === "mark" && folded !== "-") || speech.boundaries.has(folded) || RELATIVES.has(folded)) return false;
    const isVerb = attitudes.copulas.has(folded) || attitudes.perfects.has(folded) || attitudes.modals.has(folded);
    if (isVerb && !attitudes.infinitiveMarks.has(folded) && folded !== "being" && folded !== "been" && folded !== "be")
      return true;
  }
  return false;
}

const RELATIVES = new Set(["that", "which", "who", "to"]);

function pastAddressee(ground: Ground, verb: number): number {
  const { tokens } = ground.discourse.passage;
  const [mention] = mentionsWithin(ground.discourse, { first: verb + 1, end: verb + 2 });
  let index = verb + 2;
  while (mention !== undefined && index < ground.sentence.endToken && tokens[index]!.start < mention.end) index++;
  return index;
}
