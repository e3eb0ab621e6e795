import type { FurnitureWords } from "../../lexicon/furniture.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import type { FurnitureKind } from "../../model/index.ts";
import type { Span } from "../text/passage.ts";
import { readTokens, type Token } from "../text/tokens.ts";
import { areNames, isCopyright, isCredits, isStamp, isTopics } from "./furniture-lines.ts";

/** A block of a page with what its opening shows, before anything is known of its neighbours. */
export interface Chunk extends Span {
  readonly tokens: readonly Token[];
  /** Tokens that are not marks. */
  readonly words: number;
  /** Ends as a sentence does, closing quotes and brackets aside. */
  readonly stops: boolean;
  /** Ends in "…" or "...": a teaser that was cut off. */
  readonly cut: boolean;
  readonly heading: boolean;
}

/** Where a see-also line's title begins, or null for a chunk of its own kind. */
export interface FurnitureFound {
  readonly kind: FurnitureKind;
  readonly titleStart: number | null;
}

/** Beyond this many words a block is the article's whatever phrase it holds: appeals to the reader are short. */
const APPEAL_WORDS_AT_MOST = 90;
const LABEL_WORDS_AT_MOST = 14;

/** A block's tokens and shape. Linear in its length. */
export function chunkOf(content: string, span: Span): Chunk {
  const heading = content[span.start] === "#";
  const tokens = readTokens(content, span.start, span.end);
  let words = 0;
  for (const token of tokens) if (token.kind !== "mark") words++;
  return { ...span, tokens, words, stops: endsAsSentence(tokens), cut: endsCut(tokens), heading };
}

/** What kind of furniture a block is by its own words; null for the article, or when only its neighbours could tell. */
export function furnitureOf(chunk: Chunk, lexicon: Lexicon): FurnitureFound | null {
  const opener = phraseFrom(lexicon.furniture.seeAlso, chunk, firstWordOf(chunk));
  if (opener !== null && chunk.words <= 40)
    return { kind: "see-also", titleStart: chunk.tokens[opener]?.start ?? null };
  const kind = kindOf(chunk, lexicon);
  return kind === null ? null : { kind, titleStart: null };
}

function kindOf(chunk: Chunk, lexicon: Lexicon): FurnitureKind | null {
  const words = lexicon.furniture;
  if (isButtonBar(chunk, lexicon)) return "share";
  const appeal = appealIn(chunk, words);
  if (appeal !== null) return appeal;
  if (isCopyright(chunk)) return "licence";
  if (isTopics(chunk, lexicon)) return "related";
  if (isCredits(chunk, lexicon) || isStamp(chunk, lexicon)) return "byline";
  if (endsInCredit(chunk, lexicon)) return "caption";
  if (chunk.words > LABEL_WORDS_AT_MOST) return null;
  if (opensCaption(chunk, lexicon) || isPictureCount(chunk, lexicon)) return "caption";
  return isByline(chunk, lexicon) || isReadingTime(chunk, lexicon) ? "byline" : null;
}

/** "[Related: …]", "> Read more: …": marks before a line's first word. */
function firstWordOf({ tokens }: Chunk): number {
  let index = 0;
  while (index < 2 && index < tokens.length - 1 && OPENING_MARKS.includes(tokens[index]!.text)) index++;
  return index;
}

const OPENING_MARKS = "[(>»›•*-–—▶►→";

/** A caption is no longer than this, and its credit stands within so many tokens of its end. */
const CAPTION_WORDS_AT_MOST = 60;
const CREDIT_TOKENS = 12;

/** "… in Lahaina. (AP Photo/…)", "… el jueves. Foto: Ana Ruiz / La Hora": words that end in a picture's credit. */
function endsInCredit(chunk: Chunk, lexicon: Lexicon): boolean {
  const { tokens } = chunk;
  const { pictures, captions } = lexicon.furniture;
  if (chunk.words > CAPTION_WORDS_AT_MOST) return false;
  const inBrackets = tokens.at(-1)?.text === ")";
  for (let index = tokens.length - 2; index >= Math.max(0, tokens.length - CREDIT_TOKENS); index--) {
    if (tokens[index]!.text === "(") return false;
    if (inBrackets && pictures.has(tokens[index]!.folded)) return true;
    const names = inBrackets ? null : phraseFrom(captions, chunk, index);
    if (names !== null && names < tokens.length && opensCredit(tokens, { first: index, end: names }))
      return areNames(tokens.slice(names));
  }
  return false;
}

/** "Foto: …" anywhere, "Photo by …" behind a mark alone: "they burnt a photo of Ann Lee" tells of one. */
function opensCredit(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (first === 0) return false;
  return tokens[end - 1]!.text === ":" || (tokens[first]!.capital && tokens[first - 1]!.kind === "mark");
}

/** "3 min read", "Lectura: 3 minutos". */
function isReadingTime(chunk: Chunk, { furniture }: Lexicon): boolean {
  if (chunk.words > 9 || chunk.stops || chunk.tokens.every((token) => token.kind !== "number")) return false;
  const isInMinutes = chunk.tokens.some(({ folded }) => furniture.stamps.has(folded) && folded.startsWith("min"));
  return isInMinutes && chunk.tokens.some((_, index) => phraseFrom(furniture.readingTimes, chunk, index) !== null);
}

/** "Foto: …", "Photo by Ann Lee": names alone where no colon shows that a credit follows. */
function opensCaption(chunk: Chunk, { furniture }: Lexicon): boolean {
  const { tokens, words } = chunk;
  const end = phraseFrom(furniture.captions, chunk, 0);
  if (end === null) return false;
  const last = tokens[end - 1]!;
  return last.kind === "mark" || tokens[0]!.kind === "mark" || words <= CREDIT_WORDS || areNames(tokens.slice(end));
}

const CREDIT_WORDS = 5;

/** "1 of 7", "2 / 12": which picture of a gallery. */
function isPictureCount({ tokens }: Chunk, lexicon: Lexicon): boolean {
  const [one, of, all] = tokens;
  if (tokens.length !== 3 || one!.kind !== "number" || all!.kind !== "number") return false;
  return of!.text === "/" || lexicon.units.of.has(of!.folded);
}

const MENU_ENTRY_WORDS_AT_MOST = 3;

/** Whether a stop inside ends a sentence and another begins: a title is one line of words, however long. */
export function holdsSentences({ tokens }: Chunk): boolean {
  return tokens.some(({ text }, index) => {
    const next = tokens[index + 1];
    const begins = next?.spaced === true && (next.capital || '“"«'.includes(next.text));
    return text === "." && begins && (tokens[index - 1]?.text.length ?? 0) > SHORT_WORD;
  });
}

/** "Lt.", "J.": a stop behind it ends no sentence. */
const SHORT_WORD = 3;

/** "Watch live | Listen | Newsletters": short names between bars. */
export function isMenu({ tokens, words, stops }: Chunk): boolean {
  if (stops || words > 25) return false;
  let [bars, entry] = [0, 0];
  for (const token of tokens) {
    const isBar = token.text === "|" || token.text === "·" || token.text === "•";
    if (token.kind === "number" || (!isBar && token.kind === "word" && entry === 0 && !token.capital)) return false;
    if (isBar) bars++;
    entry = isBar ? 0 : entry + 1;
    if (entry > MENU_ENTRY_WORDS_AT_MOST) return false;
  }
  return bars > 1;
}

/** Whether a short block only says what kind of page this is ("Press release No. 34") or which of its pictures follows. */
export function isPageLabel(chunk: Chunk, lexicon: Lexicon): boolean {
  return isReleaseLabel(chunk, lexicon) || isPictureCount(chunk, lexicon) || isMenu(chunk);
}

/** "Press release No. 34", "NEWSROOM": above a release's title. */
export function isReleaseLabel(chunk: Chunk, { furniture }: Lexicon): boolean {
  if (chunk.words > 6 || chunk.stops) return false;
  const end = phraseFrom(furniture.releases, chunk, 0);
  if (end === null) return false;
  const rest = chunk.tokens.slice(end).filter((token) => token.kind === "word");
  return rest.every((token) => token.capital || token.text.length <= 3);
}

/** What a heading announces when it is the name of a list of other pieces; null for a heading of the article. */
export function listHeadingOf(chunk: Chunk, lexicon: Lexicon): FurnitureKind | null {
  if (chunk.words === 0 || chunk.words > 6 || (chunk.stops && !chunk.cut)) return null;
  const { listHeadings, moreFrom, sections } = lexicon.furniture;
  // "12 comments"
  const counts = chunk.tokens[0]!.kind === "number" && chunk.words > 1 ? 1 : 0;
  const found = phraseAt(listHeadings, chunk.tokens, { index: counts, end: chunk.tokens.length });
  if (found !== null) {
    const isWhole = chunk.tokens.slice(found.end).every((token) => token.kind !== "word");
    if (isWhole) return counts === 0 || found.value === "comments" ? found.value : null;
  }
  if (isMoreOfIt(chunk, lexicon)) return "related";
  const opener = phraseFrom(moreFrom, chunk, 0);
  if (opener === null || opener === chunk.tokens.length) return null;
  const rest = chunk.tokens.slice(opener);
  return rest.every((token) => token.kind === "mark" || sections.has(token.folded)) ? "related" : null;
}

/** "de", "del", "en": what links a noun to the next. */
const SHORT_LINK = 3;

/** "More great harbour stories", "Otras noticias del puerto": a heading that only says that there is more to read. */
function isMoreOfIt({ tokens }: Chunk, { furniture, language }: Lexicon): boolean {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  const counts = words.some(({ kind }) => kind === "number");
  if (words.length < 2 || counts || !furniture.moreWords.has(words[0]!.folded)) return false;
  // the noun comes last in English; in Spanish right behind, and "del puerto" may follow
  if (language === "en") return furniture.pieceWords.has(words.at(-1)!.folded);
  const isShort = words[2] === undefined || words[2].text.length <= SHORT_LINK;
  return furniture.pieceWords.has(words[1]!.folded) && isShort;
}

/** Whether a block is a short heading about the outlet ("About …"), under which its own news may be listed. */
export function isAboutHeading(chunk: Chunk, lexicon: Lexicon): boolean {
  if (chunk.words > 7 || chunk.stops) return false;
  return phraseFrom(lexicon.furniture.aboutOpeners, chunk, 0) !== null;
}

/** Index after a phrase of the table that stands at `index` of the block's tokens; null when none does. */
function phraseFrom(table: PhraseTable<unknown>, chunk: Chunk, index: number): number | null {
  if (index >= chunk.tokens.length) return null;
  return phraseAt(table, chunk.tokens, { index, end: chunk.tokens.length })?.end ?? null;
}

function isButtonBar(chunk: Chunk, lexicon: Lexicon): boolean {
  if (chunk.words === 0 || chunk.words > 25) return false;
  const words = chunk.tokens.filter((token) => token.kind === "word");
  // "5 in 2015." at the end of a broken line: small words alone are on no button
  const isNamed = words.some(({ capital, text }) => capital || text.length > SHORT_WORD);
  return isNamed && words.every((token) => lexicon.furniture.buttons.has(token.folded));
}

function appealIn(chunk: Chunk, { appeals, commands }: FurnitureWords): FurnitureKind | null {
  if (chunk.words > APPEAL_WORDS_AT_MOST) return null;
  const { tokens } = chunk;
  for (let index = 0; index < tokens.length; index++) {
    const at = { index, end: tokens.length };
    const opens = tokens[index]!.capital && (index === 0 || tokens[index - 1]!.kind === "mark");
    const found = phraseAt(appeals, tokens, at) ?? (opens ? phraseAt(commands, tokens, at) : null);
    if (found === null || isReported(chunk, index)) continue;
    // one word alone ("Publicidad") is an appeal only when it is the whole block
    if (found.end - index === 1 && chunk.words > 1 && phraseAt(commands, tokens, at) === null) continue;
    return found.value;
  }
  return null;
}

/** Whether the words stand in quotation marks: somebody in the article says them. */
function isReported(chunk: Chunk, index: number): boolean {
  let quotes = 0;
  for (let before = 0; before < index; before++) if (chunk.tokens[before]!.folded === '"') quotes++;
  return quotes % 2 === 1;
}

/** Numbers among names, months, days of the week and words of time, and no others: "figures show 43" tells of a count. */
function isDateline(tokens: readonly Token[], { furniture, times, names }: Lexicon): boolean {
  const isOfTime = ({ kind, capital, text, folded }: Token) =>
    kind !== "word" ||
    capital ||
    text.length <= 3 ||
    furniture.stamps.has(folded) ||
    times.months.has(folded) ||
    names.calendar.has(folded);
  return tokens.some(({ kind }) => kind === "number") && tokens.every(isOfTime);
}

function isByline(chunk: Chunk, lexicon: Lexicon): boolean {
  if (chunk.stops) return false;
  const { bylines, datelines } = lexicon.furniture;
  const start = phraseFrom(datelines, chunk, 0);
  if (start !== null) return isDateline(chunk.tokens.slice(start), lexicon);
  const author = phraseFrom(bylines, chunk, 0);
  if (author === null || chunk.words < 2) return false;
  const isHandle = (index: number) => chunk.tokens[index - 1]?.text === "@";
  const names = chunk.tokens.filter((token, index) => index >= author && token.kind === "word" && !isHandle(index));
  const isName = ({ capital, text, folded }: Token) => capital || text.length <= 3 || lexicon.times.months.has(folded);
  return names.some((token) => token.capital) && names.every(isName);
}

function endsAsSentence(tokens: readonly Token[]): boolean {
  let index = tokens.length - 1;
  while (index >= 0 && `"'”’»)]`.includes(tokens[index]!.text)) index--;
  const last = tokens[index];
  return last !== undefined && (last.text === "." || last.text === "?" || last.text === "!" || last.text === "…");
}

function endsCut(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  if (last.text === "…") return true;
  return last.text === "." && tokens.at(-2)?.text === "." && tokens.at(-3)?.text === ".";
}
