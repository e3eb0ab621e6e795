import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Furniture, type FurnitureKind, type Quote, quoteOf, type SourceText } from "../../model/index.ts";
import type { Span } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { type Chunk, furnitureOf, holdsSentences, isMenu, isReleaseLabel, listHeadingOf } from "./furniture.ts";

/** The title of a page, the furniture before and beside it, and the first chunk behind it. */
export interface Head {
  readonly title: Quote | null;
  readonly furniture: readonly Furniture[];
  readonly next: number;
}

/** A title stands among the first blocks of a page. */
const HEAD_BLOCKS = 8;
const TITLE_WORDS_AT_MOST = 30;

/**
 * The title: a short first block that is no sentence. When the same words stand twice, the clean ones are the title,
 * and what is glued before the others ("HomeNews…") is a breadcrumb.
 */
export function readTitle(
  source: SourceText,
  given: { readonly chunks: readonly Chunk[]; readonly lexicon: Lexicon },
): Head {
  const { chunks, lexicon } = given;
  const repeated = repeatedTitle(source, chunks);
  if (repeated !== null) return headOfRepeated(source, chunks, repeated);
  const furniture: Furniture[] = [];
  const label = chunks.slice(0, HEAD_BLOCKS).findIndex((chunk) => isReleaseLabel(chunk, lexicon));
  for (let index = 0; index < Math.min(HEAD_BLOCKS, chunks.length); index++) {
    const chunk = chunks[index]!;
    const isAbove = index <= label && chunks.slice(0, label).every(isMastheadLine);
    const isMasthead = isAbove || isMenu(chunk) || (index > 0 && isMenu(chunks[index - 1]!) && isOutlet(chunks, index));
    const above = isMasthead ? "navigation" : isTrail(chunk, lexicon) || isKicker(chunks, index) ? "breadcrumb" : null;
    const kind = furnitureOf(chunk, lexicon)?.kind ?? above;
    if (kind === null) return headOfFirst(source, { ...given, index, furniture });
    furniture.push(plain(source, kind, chunk));
  }
  return { title: null, furniture: [], next: 0 };
}

/** A line above "Press release": who puts it out. */
function isMastheadLine(chunk: Chunk): boolean {
  return chunk.words <= 10 && !chunk.stops;
}

/** A name below a menu, and above a longer line that could be the title. */
function isOutlet(chunks: readonly Chunk[], index: number): boolean {
  const [chunk, next] = [chunks[index]!, chunks[index + 1]];
  if (next === undefined || chunk.stops || chunk.words > KICKER_WORDS_AT_MOST) return false;
  const isName = chunk.tokens.every((token) => token.kind !== "word" || token.capital);
  return isName && next.words > KICKER_WORDS_AT_MOST + 1 && next.words <= TITLE_WORDS_AT_MOST && !next.stops;
}

const KICKER_WORDS_AT_MOST = 4;

/** A line of few words in capitals, or of one word, above a longer one that is no sentence: "CANADA", "Explainer". */
function isKicker(chunks: readonly Chunk[], index: number): boolean {
  const [chunk, next] = [chunks[index]!, chunks[index + 1]];
  if (next === undefined || chunk.heading || chunk.stops || chunk.words > KICKER_WORDS_AT_MOST) return false;
  const isTitle =
    next.words > chunk.words && next.words > 3 && next.words <= TITLE_WORDS_AT_MOST && !holdsSentences(next);
  const last = next.tokens.at(-1)!.text;
  if (!isTitle || last === "." || last === "," || last === ":") return false;
  return chunk.words === 1 || chunk.tokens.every((token) => token.kind === "mark" || isUpperWord(token.text));
}

function isUpperWord(text: string): boolean {
  return text === text.toUpperCase();
}

function headOfFirst(
  source: SourceText,
  at: {
    readonly chunks: readonly Chunk[];
    readonly lexicon: Lexicon;
    readonly index: number;
    readonly furniture: readonly Furniture[];
  },
): Head {
  const chunk = at.chunks[at.index]!;
  if (!couldBeTitle(chunk, at)) return { title: null, furniture: at.furniture, next: at.index };
  const start = afterTrail(chunk, at.lexicon);
  const trail = start > chunk.start ? [plain(source, "breadcrumb", { start: chunk.start, end: start })] : [];
  const titleStart = start + skippedAtStart(source.content, start);
  if (titleStart >= chunk.end) return { title: null, furniture: at.furniture, next: at.index };
  return {
    title: quoteOf(source, titleStart, chunk.end),
    furniture: [...at.furniture, ...trail],
    next: at.index + 1,
  };
}

function couldBeTitle(
  chunk: Chunk,
  at: { readonly chunks: readonly Chunk[]; readonly lexicon: Lexicon; readonly index: number },
): boolean {
  if (chunk.heading) return true;
  const next = at.chunks[at.index + 1];
  if (next === undefined || chunk.words < 2 || chunk.words > TITLE_WORDS_AT_MOST) return false;
  const last = chunk.tokens.at(-1)!;
  if (last.text === "." || last.folded === "," || last.folded === ":") return false;
  return listHeadingOf(chunk, at.lexicon) === null && next.words > 0;
}

interface Repeated {
  /** Index of the chunk that is the clean title, and of the one that holds its words too. */
  readonly clean: number;
  readonly glued: number;
  readonly gluedStart: number;
}

/** Two of the first blocks that end in the same words, one of them all of it. */
function repeatedTitle(source: SourceText, chunks: readonly Chunk[]): Repeated | null {
  const count = Math.min(HEAD_BLOCKS, chunks.length);
  for (let clean = 0; clean < count; clean++) {
    const title = chunks[clean]!;
    if (title.words < 3 || title.words > TITLE_WORDS_AT_MOST) continue;
    const words = source.content.slice(title.start, title.end);
    for (let glued = 0; glued < count; glued++) {
      const other = chunks[glued]!;
      const gluedStart = other.end - words.length;
      const holds = glued !== clean && gluedStart >= other.start && source.content.startsWith(words, gluedStart);
      if (holds && gluedStart - other.start <= words.length) return { clean, glued, gluedStart };
    }
  }
  return null;
}

function headOfRepeated(source: SourceText, chunks: readonly Chunk[], found: Repeated): Head {
  const title = chunks[found.clean]!;
  const glued = chunks[found.glued]!;
  const furniture: Furniture[] = [];
  const last = Math.max(found.clean, found.glued);
  for (let index = 0; index < last; index++)
    if (index !== found.clean && index !== found.glued) furniture.push(plain(source, "navigation", chunks[index]!));
  if (found.gluedStart > glued.start) {
    const end = endWithoutSpace(source.content, glued.start, found.gluedStart);
    furniture.push(plain(source, "breadcrumb", { start: glued.start, end }));
  }
  furniture.push(plain(source, "title-repeated", { start: found.gluedStart, end: glued.end }));
  return { title: quoteOf(source, title.start, title.end), furniture, next: last + 1 };
}

/** "Home > News > Central America": section names parted by marks, and nothing else. */
function isTrail(chunk: Chunk, lexicon: Lexicon): boolean {
  const { sections } = lexicon.furniture;
  const [first, mark] = chunk.tokens;
  if (!sections.has(first!.folded) || chunk.words > 8) return false;
  if (chunk.words === 1) return true;
  return isTrailMark(mark!) && !chunk.stops && longestEntry(chunk) <= TRAIL_ENTRY_WORDS;
}

const TRAIL_ENTRY_WORDS = 3;

function isTrailMark({ kind, text }: Token): boolean {
  return kind === "mark" && `>/»›|·`.includes(text);
}

/** Words of the longest name between marks: "Opinion | The Pier That Nobody Wanted" ends in a title. */
function longestEntry({ tokens }: Chunk): number {
  let [longest, entry] = [0, 0];
  for (const token of tokens) {
    entry = isTrailMark(token) ? 0 : entry + 1;
    longest = Math.max(longest, entry);
  }
  return longest;
}

/** Where a title begins behind section names that are glued or marked off before it ("HomeNewsPanic", "Inicio > …"). */
function afterTrail(chunk: Chunk, lexicon: Lexicon): number {
  const glued = gluedSections(chunk.tokens[0]!.text, lexicon);
  if (glued > 0) return chunk.tokens[0]!.start + glued;
  let start = chunk.start;
  for (let index = 0; index + 2 < chunk.tokens.length; index += 2) {
    if (!lexicon.furniture.sections.has(chunk.tokens[index]!.folded)) break;
    if (!`>/»›|`.includes(chunk.tokens[index + 1]!.text)) break;
    start = chunk.tokens[index + 2]!.start;
  }
  return start;
}

/** How many letters of a word are section names run together before a further capital; 0 when it is a plain word. */
function gluedSections(word: string, lexicon: Lexicon): number {
  let taken = 0;
  for (let index = 1; index < word.length; index++) {
    const isBoundary = isUpperAt(word, index) && !isUpperAt(word, index - 1);
    if (!isBoundary) continue;
    if (!lexicon.furniture.sections.has(word.slice(taken, index).toLowerCase())) break;
    taken = index;
  }
  return taken;
}

function isUpperAt(word: string, index: number): boolean {
  return word[index] !== word[index]!.toLowerCase();
}

/** "# " before a Markdown title. */
function skippedAtStart(content: string, start: number): number {
  let skipped = 0;
  while (content[start + skipped] === "#") skipped++;
  while (skipped > 0 && content[start + skipped] === " ") skipped++;
  return skipped;
}

function endWithoutSpace(content: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && content[last - 1] === " ") last--;
  return last;
}

function plain(source: SourceText, kind: FurnitureKind, span: Span): Furniture {
  return { kind, quote: quoteOf(source, span.start, span.end), label: null, title: null };
}
