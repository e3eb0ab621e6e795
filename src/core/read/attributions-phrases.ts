import type { Speaker } from "../model/index.ts";
import { type Ground, isCueVerb } from "./attributions-cues.ts";
import type { TokenSpan } from "./people.ts";
import { type Discourse, firstFrom, mentionsWithin, speakerOf } from "./speech-speakers.ts";

const PHRASE_AT_MOST = 16;
const JOINERS = new Set(["and", "y", "e", "or", "o"]);

/**
 * The speaker of a verb: its subject on the left, or, where the language inverts, the phrase on the right up to `before`.
 * Null when neither side has one.
 */
export function subjectOf(ground: Ground, verb: number, before: number): Speaker | null {
  const { discourse } = ground;
  const left = subjectPhrase(ground, verb);
  const named = left === null ? null : speakerOf(discourse, left);
  const speaker = left === null ? null : bodyInRelease(ground, { subject: left, verb, speaker: named });
  if (speaker !== null) return speaker;
  const qualified = left === null ? null : qualifiedSubject(ground, left.first, verb);
  if (qualified !== null) return qualified;
  if (discourse.passage.lexicon.language !== "es" || before <= verb + 1) return null;
  const right = phraseAfter(ground, verb + 1, { withWhole: false });
  if (right === null || right.first >= before || TO.has(discourse.passage.tokens[right.first]!.folded)) return null;
  return speakerOf(discourse, { first: right.first, end: Math.min(right.end, before) });
}

const TO = new Set(["a", "al"]);
const WHO = new Set(["que", "quien", "quienes", "who", "that", "which"]);

/** "el cuerpo legal que defiende a Ana aseguró": the noun before a relative clause is the subject. */
function qualifiedSubject(ground: Ground, end: number, verb: number): Speaker | null {
  const { tokens } = ground.discourse.passage;
  for (let index = end - 1; index > ground.sentence.firstToken && verb - index < 14; index--) {
    if (tokens[index]!.kind === "mark") return null;
    if (!WHO.has(tokens[index]!.folded)) continue;
    const head = phraseBefore(ground, index);
    return head === null ? null : speakerOf(ground.discourse, head);
  }
  return null;
}

/** "Officials said in the release": the body whose release was named before speaks. */
function bodyInRelease(
  ground: Ground,
  said: { readonly subject: TokenSpan; readonly verb: number; readonly speaker: Speaker | null },
): Speaker | null {
  const { subject, verb, speaker } = said;
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (speaker?.kind !== "group" || discourse.issuer === null || subject.end - subject.first > 2) return speaker;
  for (let index = verb + 1; index < Math.min(verb + 7, sentence.endToken); index++) {
    const definite = ["the", "el", "la"].includes(tokens[index - 1]!.folded);
    if (definite && lexicon.speech.documents.has(tokens[index]!.folded))
      return { ...discourse.issuer, mention: speaker.mention };
  }
  return speaker;
}

/** The noun phrase left of a verb, past helpers and past an apposition between commas. */
function subjectPhrase(ground: Ground, verb: number): TokenSpan | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { firstToken } = ground.sentence;
  let end = verb;
  while (
    end > firstToken &&
    lexicon.speech.helpers.has(tokens[end - 1]!.folded) &&
    !lexicon.speech.pronouns.has(tokens[end - 1]!.folded)
  )
    end--;
  if (end === firstToken) return null;
  const last = tokens[end - 1]!;
  if (last.text === ",") return appositionPhrase(ground, end - 1);
  if (last.kind === "mark" && last.text !== ")" && last.folded !== '"') return null;
  return phraseBefore(ground, end);
}

/**
 * "el fiscal general, Rodolfo Delgado, dijo" and "Julien Talavan, a spokesman, said": the person who is set off by the
 * commas or before them; else the phrase before the last pair of commas.
 */
function appositionPhrase(ground: Ground, comma: number): TokenSpan | null {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  const before = { first: Math.max(sentence.firstToken, comma - APPOSITION_AT_MOST), end: comma };
  const persons = mentionsWithin(discourse, before).filter((mention) => mention.kind === "person");
  for (const person of persons.toReversed()) {
    const span = tokensOf(ground, person);
    const behind = tokens[span.end]?.text;
    if (behind === "," || (span.first === sentence.firstToken && FOR.has(tokens[span.end]?.folded ?? ""))) return span;
  }
  if (comma <= sentence.firstToken) return null;
  let open = comma - 1;
  while (open > sentence.firstToken && comma - open < 30 && tokens[open]!.text !== ",") open--;
  return tokens[open]!.text === "," ? phraseBefore(ground, open) : null;
}

const APPOSITION_AT_MOST = 40;
const FOR = new Set(["for", "of", "de", "del"]);

function tokensOf(ground: Ground, mention: { readonly start: number; readonly end: number }): TokenSpan {
  const { tokens } = ground.discourse.passage;
  const first = firstFrom(tokens, mention.start);
  let end = first + 1;
  while (end < tokens.length && tokens[end]!.start < mention.end) end++;
  return { first, end };
}

/**
 * The noun phrase that ends at a token: back over its words, their determiner and the "of …" phrases before it, to a mark, a
 * conjunction, another cue or the sentence's start.
 */
export function phraseBefore(ground: Ground, end: number): TokenSpan | null {
  const { tokens, lexicon } = ground.discourse.passage;
  let first = end;
  while (first > ground.sentence.firstToken && end - first < PHRASE_AT_MOST) {
    const token = tokens[first - 1]!;
    if (token.text === ")") {
      first = openingBracket(ground, first - 1);
      continue;
    }
    const quoted = openingQuote(ground, first - 1);
    if (quoted === null && breaksPhrase(ground, first - 1, end)) break;
    first = quoted ?? first - 1;
    if (quoted === null && lexicon.speech.determiners.has(token.folded) && !LINKS.has(tokens[first - 1]?.folded ?? ""))
      break;
  }
  return first < end ? { first, end } : null;
}

/** Prepositions that hang a phrase on the noun before it. */
const LINKS = new Set("of for from at with in by on de del para por en con al".split(" "));

/** Where a nickname in quotation marks opens: “JOH”. Longer quoted words are speech. */
function openingQuote(ground: Ground, close: number): number | null {
  const { tokens } = ground.discourse.passage;
  if (tokens[close]!.folded !== '"' || ground.quoted[close] === 1) return null;
  for (let index = close - 1; index >= ground.sentence.firstToken && close - index < 5; index--)
    if (tokens[index]!.folded === '"') return index;
  return null;
}

function openingBracket(ground: Ground, close: number): number {
  const { tokens } = ground.discourse.passage;
  for (let index = close - 1; index >= ground.sentence.firstToken && close - index < 10; index--)
    if (tokens[index]!.text === "(") return index;
  return close;
}

function breaksPhrase(ground: Ground, index: number, end: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index]!;
  if (token.capital && isInsideMention(ground.discourse, index)) return false;
  if (ground.quoted[index] === 1) return !isInsideMention(ground.discourse, index);
  if (token.kind === "mark") return !isInnerMark(ground, index);
  const { speech } = lexicon;
  if (speech.that.has(token.folded) || CLAUSE_WORDS.has(token.folded)) return true;
  if (JOINERS.has(token.folded)) return isWhole(ground, { first: index + 1, end });
  return (
    index < end - 1 && speech.sayVerbs.has(token.folded) && !speech.determiners.has(tokens[index - 1]?.folded ?? "")
  );
}

/** A hyphen, or the stop of an initial or title: "J.", "Rep.". */
function isInnerMark(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (tokens[index]!.text === "-") return true;
  const before = tokens[index - 1];
  if (tokens[index]!.text !== "." || before === undefined) return false;
  return before.text.length === 1 || lexicon.segmentation.titles.has(before.folded);
}

const CLAUSE_WORDS = new Set(
  "when while because although though after before since if unless until where which who whom whose but so than whether cuando mientras porque aunque pues donde quien quienes pero sino si como tras".split(
    " ",
  ),
);

/** Whether a phrase stands by itself: begins with a determiner, pronoun or a person's or body's name. */
function isWhole(ground: Ground, span: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const first = tokens[span.first];
  if (first === undefined) return true;
  if (lexicon.speech.determiners.has(first.folded) || lexicon.speech.pronouns.has(first.folded)) return true;
  const [mention] = mentionsWithin(ground.discourse, span);
  return mention !== undefined && mention.kind !== "origin" && mention.start === first.start;
}

function isInsideMention(discourse: Discourse, index: number): boolean {
  const { tokens } = discourse.passage;
  const from = Math.max(0, index - 4);
  return mentionsWithin(discourse, { first: from, end: index + 1 }).some(
    (mention) => mention.start < tokens[index]!.end && mention.end >= tokens[index]!.end,
  );
}

/**
 * The noun phrase that begins at a token, up to a mark or a word that opens another phrase. `withWhole` lets "of" and "in"
 * go on ("a news release from the Interior Ministry"); an apposition that names a person is taken instead of what it explains.
 */
export function phraseAfter(ground: Ground, start: number, how: { readonly withWhole: boolean }): TokenSpan | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  let first = start;
  while (first < sentence.endToken && lexicon.speech.helpers.has(tokens[first]!.folded)) first++;
  first = pastAddressee(ground, first);
  let end = first;
  while (end < sentence.endToken && end - first < PHRASE_AT_MOST && !endsPhrase(ground, { first, index: end, ...how }))
    end++;
  if (end === first) return null;
  return namedApposition(ground, end) ?? { first, end };
}

/** "respondieron a El Heraldo los abogados": whom it was said to stands before the subject. */
function pastAddressee(ground: Ground, first: number): number {
  const { tokens } = ground.discourse.passage;
  if (tokens[first]?.folded !== "a" && tokens[first]?.folded !== "al") return first;
  const [mention] = mentionsWithin(ground.discourse, {
    first: first + 1,
    end: Math.min(first + 3, ground.sentence.endToken),
  });
  if (mention === undefined) return first;
  let index = first + 1;
  while (index < ground.sentence.endToken && tokens[index]!.start < mention.end) index++;
  return index;
}

function endsPhrase(
  ground: Ground,
  at: { readonly first: number; readonly index: number; readonly withWhole: boolean },
): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[at.index]!;
  if (ground.quoted[at.index] === 1) return !isInsideMention(ground.discourse, at.index);
  if (token.kind === "mark") return !isInnerMark(ground, at.index);
  if (at.index === at.first) return false;
  const word = token.folded;
  if (word === "of" || word === "de" || word === "del" || word === "for" || word === "para") return false;
  if (at.withWhole && ["from", "by", "in", "on", "with", "por", "en", "to", "a"].includes(word)) return false;
  if (JOINERS.has(word)) return isWhole(ground, { first: at.index + 1, end: at.index + 3 });
  return lexicon.speech.boundaries.has(word) || lexicon.speech.gerunds.has(word);
}

/** "dijo el titular del MEM, Alberto Pimentel": the name behind the comma. */
function namedApposition(ground: Ground, comma: number): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
  const { endToken } = ground.sentence;
  if (tokens[comma]?.text !== "," || comma + 1 >= endToken) return null;
  const [mention] = mentionsWithin(ground.discourse, { first: comma + 1, end: Math.min(comma + 2, endToken) });
  if (mention === undefined || mention.kind !== "person") return null;
  let end = comma + 1;
  while (end < endToken && tokens[end]!.start < mention.end) end++;
  if (end < endToken && tokens[end]!.kind !== "mark") return null;
  return { first: comma + 1, end };
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

/**
 * The subject that a verb leaves out: "Confirmó además que …" is said by whoever spoke last, "and added that …" by the
 * subject of the clause before it.
 */
export function dropped(ground: Ground, verb: number): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  let before = verb - 1;
  while (before >= ground.sentence.firstToken && lexicon.speech.helpers.has(tokens[before]!.folded)) before--;
  const opens = lexicon.language === "es" && verb - ground.sentence.firstToken < 4;
  if (opens) return speakerSoFar(ground, verb);
  if (!JOINS.has(tokens[before]?.folded ?? "")) return null;
  return ground.speaking() ?? firstSubject(ground, verb) ?? firstNamed(ground, verb);
}

/** Whoever spoke last; behind a singular verb somebody who is one: "enfatizó" is not said by "algunos representantes". */
export function speakerSoFar(ground: Ground, verb: number): Speaker | null {
  const { passage, lastSpeaker, lastPerson } = ground.discourse;
  const plural = passage.tokens[verb]!.folded.endsWith("n");
  const fits = lastSpeaker !== null && (plural || lastSpeaker.kind === "person" || lastSpeaker.kind === "organization");
  return fits ? lastSpeaker : (lastPerson ?? lastSpeaker);
}

/** The subject of the first cue of a sentence. */
function firstSubject(ground: Ground, verb: number): Speaker | null {
  const { firstToken } = ground.sentence;
  for (let index = firstToken + 1; index < Math.min(verb, firstToken + 12); index++)
    if (isCueVerb(ground, index)) return subjectOf(ground, index, index + 1);
  return null;
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
