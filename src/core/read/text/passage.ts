import { type Landmarks, landmarksOf } from "../../lexicon/landmarks.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { SourceText } from "../../model/index.ts";
import { spanAt } from "./in-order.ts";
import { readTokens, type Token } from "./tokens.ts";

/** A stretch of a text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph or heading of the article that is read; furniture is not among them. */
export interface Block extends Span {
  readonly role: "title" | "standfirst" | "heading" | "paragraph";
  /** Its tokens, where the page was cut into blocks by them. */
  readonly tokens?: readonly Token[];
}

/** A sentence as a run of tokens: `passage.tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Those of all of its words. */
  readonly landmarks: Landmarks;
}

/** What every reader works on: the tokens and sentences of the blocks that are read, made once per text. */
export interface Passage {
  readonly source: SourceText;
  readonly lexicon: Lexicon;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What each token may be or begin. */
  readonly landmarks: readonly Landmarks[];
  /** Whether any word of the text has an accent. Where none has, spelling tells no "arrestó" from "arresto". */
  readonly hasAccents: boolean;
  /** Whether any word of the text has a capital. Where none has, no name shows, and sentences begin with small letters. */
  readonly hasCapitals: boolean;
}

/** The words of a stretch as they would stand on one line: a name broken over two lines is the same name. */
export function wordsIn(source: SourceText, span: Span): string {
  const written = source.content.slice(span.start, span.end);
  return BROKEN.test(written) ? written.replace(/\s+/g, " ") : written;
}

/** White space that is not one space. */
const BROKEN = /[^\S ]|\s\s/;

const NO_LANDMARKS: Landmarks = { ofSentences: 0, ofFigures: 0 };

const CAPITAL = /\p{Lu}/u;
const ACCENT = /[áéíóúüÁÉÍÓÚÜ]|\u0301|\u0308/;

/** Cuts blocks into tokens and sentences. A block never shares a sentence with the next. Linear in the length. */
export function passageOf(source: SourceText, lexicon: Lexicon, blocks: readonly Block[]): Passage {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const table = landmarksOf(lexicon);
  const landmarks: Landmarks[] = [];
  const openers = { lexicon, hasCapitals: CAPITAL.test(source.content) };
  blocks.forEach((block, blockIndex) => {
    const firstOfBlock = tokens.length;
    for (const token of block.tokens ?? readTokens(source.content, block.start, block.end)) tokens.push(token);
    let first = firstOfBlock;
    let [ofSentences, ofFigures] = [0, 0];
    for (let index = firstOfBlock; index < tokens.length; index++) {
      const found = table.get(tokens[index]!.folded) ?? NO_LANDMARKS;
      landmarks.push(found);
      ofSentences |= found.ofSentences;
      ofFigures |= found.ofFigures;
      const ends = index === tokens.length - 1 || endsSentence(tokens, index, openers);
      if (!ends) continue;
      const at = { index: sentences.length, block: blockIndex, first, end: index + 1 };
      sentences.push(sentenceOf(tokens, { ...at, landmarks: { ofSentences, ofFigures } }));
      first = index + 1;
      [ofSentences, ofFigures] = [0, 0];
    }
  });
  return {
    source,
    lexicon,
    blocks,
    tokens,
    sentences,
    landmarks,
    hasAccents: ACCENT.test(source.content),
    hasCapitals: openers.hasCapitals,
  };
}

/** Whether a word of a sentence stands on one of some lists, or begins a phrase of one: bits of `LANDMARK`. */
export function hasLandmark({ landmarks }: Sentence, lists: number): boolean {
  return (landmarks.ofSentences & lists) !== 0;
}

/** The same of one token. */
export function isLandmark({ landmarks }: Passage, index: number, lists: number): boolean {
  return (landmarks[index]!.ofSentences & lists) !== 0;
}

/** Whether a word of a sentence stands on one of the lists that are looked for around figures: bits of `FIGURE_LANDMARK`. */
export function hasFigureLandmark({ landmarks }: Sentence, lists: number): boolean {
  return (landmarks.ofFigures & lists) !== 0;
}

/** The same of one token. */
export function isFigureLandmark({ landmarks }: Passage, index: number, lists: number): boolean {
  return (landmarks[index]!.ofFigures & lists) !== 0;
}

/** The first sentence of a text's body, below its titles and headings; null where it has none. */
export function leadOf({ sentences, blocks }: Pick<Passage, "sentences" | "blocks">): Sentence | null {
  return sentences.find(({ block }) => blocks[block]!.role === "paragraph") ?? null;
}

/** Whether all words of a sentence are in capitals: "BOGOTÁ.". */
export function isInCapitals({ tokens }: Pick<Passage, "tokens">, { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < endToken; index++)
    if (tokens[index]!.kind === "word" && !tokens[index]!.uppercase) return false;
  return true;
}

/** The sentence that a position of the text lies in; null between sentences. Logarithmic. */
export function sentenceAt(passage: Passage, position: number): Sentence | null {
  return spanAt(passage.sentences, position);
}

/** Whether two spans of a text begin in one sentence. */
export function isBeside(passage: Passage, one: Pick<Span, "start">, other: Pick<Span, "start">): boolean {
  return sentenceAt(passage, one.start)?.index === sentenceAt(passage, other.start)?.index;
}

function sentenceOf(
  tokens: readonly Token[],
  at: { index: number; block: number; first: number; end: number; landmarks: Landmarks },
): Sentence {
  return {
    index: at.index,
    block: at.block,
    start: tokens[at.first]!.start,
    end: tokens[at.end - 1]!.end,
    firstToken: at.first,
    endToken: at.end,
    landmarks: at.landmarks,
  };
}

interface Openers {
  readonly lexicon: Lexicon;
  readonly hasCapitals: boolean;
}

/** Whether a sentence ends with this token: a stop, question or exclamation mark with its closing quotes and brackets. */
function endsSentence(tokens: readonly Token[], index: number, text: Openers): boolean {
  const next = tokens[index + 1];
  if (tokens[index]!.kind !== "mark" || next === undefined || !next.spaced) return false;
  const stop = stopBefore(tokens, index);
  if (stop === null || isOpeningMark(tokens[index]!)) return false;
  if (text.hasCapitals && !canBegin(next)) return false;
  return tokens[stop]!.text !== "." || !isAbbreviation(tokens, stop, text);
}

/** Index of the stop that this token is, or closes behind ('…said.”'); null when there is none. */
function stopBefore(tokens: readonly Token[], index: number): number | null {
  let position = index;
  while (position >= 0 && isClosingMark(tokens[position]!)) position--;
  const token = tokens[position];
  if (token === undefined || index - position > 3) return null;
  return token.text === "." || token.text === "?" || token.text === "!" || token.text === "…" ? position : null;
}

function isClosingMark(token: Token): boolean {
  return token.kind === "mark" && !token.spaced && `"'”’»)]`.includes(token.text);
}

function isOpeningMark(token: Token): boolean {
  return token.kind === "mark" && `“«‘([¿¡`.includes(token.text);
}

function canBegin(token: Token): boolean {
  return token.kind === "mark" ? `"“«‘'([¿¡-–—•*$`.includes(token.text) : token.capital || token.kind !== "word";
}

/** Whether the stop belongs to the word before it: "Sr.", "EE.UU.", an initial "J.", a list number "3.". */
function isAbbreviation(tokens: readonly Token[], stop: number, { lexicon, hasCapitals }: Openers): boolean {
  const word = tokens[stop - 1];
  if (word === undefined || tokens[stop]!.spaced) return false;
  // "S/. 20", "B/. 20": the point belongs to the sign of money.
  if (word.text === "/" && tokens[stop + 1]?.kind === "number") return true;
  const { titles, abbreviations } = lexicon.segmentation;
  if (word.kind === "word" && word.text.length === 1 && (word.capital || !hasCapitals)) return true;
  if (titles.has(word.folded)) return true;
  if (!abbreviations.has(word.folded)) return false;
  const next = tokens[stop + 1];
  if (next === undefined) return false;
  // "… al mar. “Recuperamos”": a quotation begins a sentence, a month's abbreviation does not stand before one
  return next.kind === "word" ? !next.capital : !isOpeningMark(next);
}
