import type { TokenSpan } from "../names/people.ts";
import { type Discourse, mentionsWithin } from "../speech/speakers.ts";
import type { Token } from "../text/tokens.ts";
import type { Ground } from "./cues.ts";

const PHRASE_AT_MOST = 24;
const JOINERS = new Set(["and", "y", "e", "or", "o"]);

/**
 * The noun phrase that ends at a token: back over its words, their determiner and the "of …" phrases before it, to a mark, a
 * conjunction, another cue or the sentence's start.
 */
export function phraseBefore(ground: Ground, end: number): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
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
    if (quoted === null && opensPhrase(ground, first)) break;
  }
  return first < end ? { first, end } : null;
}

/** A determiner with no preposition before it: "del" has its own. */
function opensPhrase(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { folded } = tokens[index]!;
  const before = tokens[index - 1]?.folded ?? "";
  // "the two", "all the"
  const isInner = lexicon.language === "en" && lexicon.speech.determiners.has(before) && before !== "that";
  return lexicon.speech.determiners.has(folded) && !LINKS.has(folded) && !LINKS.has(before) && !isInner;
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
  if (speech.that.has(token.folded) || CLAUSE_WORDS.has(token.folded) || isVerb(ground, index)) return true;
  if (JOINERS.has(token.folded)) return isWhole(ground, { first: index + 1, end });
  return (
    index < end - 1 &&
    speech.sayVerbs.has(token.folded) &&
    !speech.determiners.has(tokens[index - 1]?.folded ?? "") &&
    !isPaperOf(ground, index)
  );
}

/** Words of a body's name before its paper. */
const BODY_AT_MOST = 6;

/** "A Treasury report released last year": the noun, behind an article and the capitals of a body. */
function isPaperOf(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (lexicon.language !== "en" || !lexicon.speech.documents.has(tokens[index]!.folded)) return false;
  let first = index - 1;
  while (first > ground.sentence.firstToken && index - first < BODY_AT_MOST && tokens[first]!.capital) first--;
  return first < index - 1 && lexicon.speech.determiners.has(tokens[first]!.folded);
}

/** A form of "be", "have" or a modal, or "to" before a verb: no noun phrase goes over it. */
function isVerb(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { folded, capital } = tokens[index]!;
  if (capital) return false;
  const { attitudes, speech } = lexicon;
  if (!attitudes.infinitiveMarks.has(folded))
    return attitudes.copulas.has(folded) || attitudes.perfects.has(folded) || attitudes.modals.has(folded);
  const next = tokens[index + 1];
  return next !== undefined && !next.capital && !speech.determiners.has(next.folded);
}

/** "according to the Interior Ministry over 345 people died": behind a name a count opens the clause. */
function opensCount(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const [before, token, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]];
  if (!before.capital || token.capital || isInsideMention(ground.discourse, index)) return false;
  return token.kind === "number" || (next?.kind === "number" && !lexicon.speech.possessors.has(token.folded));
}

/** "que pidió el ministro llegaron": endings that in Spanish only verbs have. */
function isTold(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { text, capital } = tokens[index]!;
  return lexicon.language === "es" && !capital && FINITE.test(text.normalize("NFC"));
}

const FINITE = /(?:ó|aron|ieron|arán|erán|irán|aban)$/;

/** A hyphen, or the stop of an initial or title: "J.", "Rep.". */
function isInnerMark(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  // a hyphen joins words; a dash with spaces parts them
  if (tokens[index]!.text === "-") return !(tokens[index]!.spaced && tokens[index + 1]?.spaced === true);
  if (tokens[index]!.text === "/" || tokens[index]!.text === "%") return true;
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
  const { helpers, determiners } = lexicon.speech;
  const isHelper = ({ folded }: Token) => helpers.has(folded) && !determiners.has(folded);
  while (first < sentence.endToken && isHelper(tokens[first]!)) first++;
  first = pastAddressee(ground, first);
  if (isAdjunct(ground, first)) first = pastAdjunct(ground, first);
  let end = first;
  while (end < sentence.endToken && end - first < PHRASE_AT_MOST) {
    const bracket = end > first ? pastShortName(ground, end) : end;
    if (bracket === end && endsPhrase(ground, { first, index: end, ...how })) break;
    end = bracket === end ? end + 1 : bracket;
  }
  if (end === first) return null;
  return namedApposition(ground, end) ?? { first, end: beforeRelative(ground, first, end) };
}

/** "un informe al que tuvo acceso", "la fuente con la que habló": before the preposition and article of a relative. */
function beforeRelative(ground: Ground, first: number, end: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  const { prepositions, singulars, plurals, that } = lexicon.speech;
  if (!that.has(tokens[end]?.folded ?? "")) return end;
  const isLink = ({ folded }: Token) => prepositions.has(folded) || singulars.has(folded) || plurals.has(folded);
  let last = end;
  while (last > first + 1 && isLink(tokens[last - 1]!)) last--;
  return last;
}

/** "el director del Servicio de Puertos (SP) de Lima": past the short name in brackets when the phrase goes on behind it. */
function pastShortName(ground: Ground, open: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  const isShortName =
    tokens[open]?.text === "(" && tokens[open + 1]?.capital === true && tokens[open + 2]?.text === ")";
  const next = tokens[open + 3];
  if (!isShortName || next === undefined || open + 3 >= ground.sentence.endToken) return open;
  return next.text === "," || lexicon.speech.possessors.has(next.folded) ? open + 3 : open;
}

function isAdjunct({ discourse, sentence }: Ground, index: number): boolean {
  const { tokens, lexicon } = discourse.passage;
  return index < sentence.endToken && lexicon.speech.prepositions.has(tokens[index]!.folded);
}

/** "dijo en rueda de prensa el ministro", "dijo a periodistas Ana Pérez": to the article or name that no preposition governs, else to the mark. */
function pastAdjunct(ground: Ground, first: number): number {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const { singulars, plurals, prepositions } = lexicon.speech;
  for (let index = first + 1; index < sentence.endToken; index++) {
    const { folded, kind, start } = tokens[index]!;
    if (kind === "mark" || index - first > ADJUNCT_AT_MOST) return sentence.endToken;
    const before = tokens[index - 1]!.folded;
    if (prepositions.has(before) || LINKS.has(before) || LINKS.has(folded)) continue;
    const [mention] = mentionsWithin(discourse, { first: index, end: index + 1 });
    if (singulars.has(folded) || plurals.has(folded) || (mention?.kind === "person" && mention.start === start))
      return index;
  }
  return sentence.endToken;
}

const ADJUNCT_AT_MOST = 12;

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
  if (opensCount(ground, at.index)) return true;
  if (isVerb(ground, at.index) || isTold(ground, at.index)) return true;
  const word = token.folded;
  if (word === "of" || word === "de" || word === "del" || word === "for" || word === "para") return false;
  if (at.withWhole && ["from", "by", "in", "on", "with", "por", "en", "to", "a"].includes(word)) return false;
  if (JOINERS.has(word) && isInsideMention(ground.discourse, at.index)) return false;
  if (JOINERS.has(word)) return isWhole(ground, { first: at.index + 1, end: at.index + 3 });
  return lexicon.speech.boundaries.has(word) || lexicon.speech.gerunds.has(word);
}

/** "dijo el titular del MEM, Alberto Pimentel": the name behind the comma. */
function namedApposition(ground: Ground, comma: number): TokenSpan | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { endToken } = ground.sentence;
  if (tokens[comma]?.text !== "," || comma + 1 >= endToken) return null;
  let first = comma + 1;
  const { roles, courtesy } = lexicon.titles;
  while (
    first < endToken - 1 &&
    first - comma < 4 &&
    (roles.has(tokens[first]!.folded) ||
      courtesy.has(tokens[first]!.folded) ||
      lexicon.segmentation.titles.has(tokens[first]!.folded) ||
      (first === comma + 1 ? lexicon.speech.determiners.has(tokens[first]!.folded) : tokens[first]!.text === "."))
  )
    first++;
  const [mention] = mentionsWithin(ground.discourse, { first: comma + 1, end: Math.min(first + 1, endToken) });
  if (mention === undefined || mention.kind !== "person") return null;
  let end = first;
  while (end < endToken && tokens[end]!.start < mention.end) end++;
  if (end < endToken && tokens[end]!.kind !== "mark") return null;
  return { first: comma + 1, end };
}
