import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { SourceText } from "../../model/index.ts";
import type { Span } from "../text/passage.ts";
import { type Chunk, chunkOf, furnitureOf, isPageLabel, listHeadingOf } from "./furniture.ts";

/** A line shorter than this, followed by a much longer one, is a block of its own: a title or heading. */
const SHORT_LINE = 80;
/** Text wrapped by hand is narrower than this, so a longer line that ends a sentence ends its paragraph too. */
const WRAPPED_LINE = 110;

/** The blocks of a text: parted by blank lines, and by single newlines where the lines show that they are no wrapping. */
export function readChunks(source: SourceText, lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: Span[] = [];
  const close = () => {
    const head = chunks.length === 0 ? headLines(source.content, lines) : 0;
    for (const line of lines.slice(0, head)) chunks.push(chunkOf(source.content, line));
    for (const span of paragraphsOf(source.content, lines.slice(head), lexicon))
      chunks.push(chunkOf(source.content, span));
    lines = [];
  };
  for (const line of linesOf(source.content)) {
    if (line.start === line.end) close();
    else lines.push(line);
  }
  close();
  return chunks.filter((chunk) => chunk.tokens.length > 0);
}

/** Every line without the white space around it. */
function* linesOf(content: string): Generator<Span> {
  let start = 0;
  while (start <= content.length) {
    const newline = content.indexOf("\n", start);
    const end = newline === -1 ? content.length : newline;
    yield trimmed(content, start, end);
    start = end + 1;
  }
}

function trimmed(content: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(content.charCodeAt(first))) first++;
  while (last > first && isBlank(content.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}

/**
 * How many lines open a text as a title above its standfirst: 1 when the first line ends before its width is used up,
 * as no wrapped line does, and the next begins anew.
 */
function headLines(content: string, [title, next]: readonly Span[]): number {
  if (title === undefined || next === undefined || ".,:;".includes(content[title.end - 1]!)) return 0;
  const leavesRoom = title.end - title.start + 1 + firstWordLength(content, next) <= next.end - next.start;
  return leavesRoom && startsUpper(content, next) ? 1 : 0;
}

function paragraphsOf(content: string, lines: readonly Span[], lexicon: Lexicon): Span[] {
  if (isWrapped(content, lines)) return [{ start: lines[0]!.start, end: lines.at(-1)!.end }];
  const paragraphs: Span[] = [];
  const kinds = lines.length > 1 ? lines.map((line) => loneLine(content, line, lexicon)) : [];
  const byline = kinds.indexOf("byline");
  let inList = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isLone = (kinds[index] ?? kinds[index - 1] ?? null) !== null;
    const parts = inList || isLone || (index <= byline && byline <= BYLINE_WITHIN);
    if (before === undefined || parts || partsAfter(content, before, line)) paragraphs.push(line);
    else paragraphs.push({ start: paragraphs.pop()!.start, end: line.end });
    inList ||= kinds[index] === "list";
  }
  return paragraphs;
}

/** Nobody wraps text narrower than this. */
const NARROWEST_WRAP = 45;

/**
 * Whether lines are one paragraph broken at a width: no first word of a line would have fitted on the line before it,
 * and the lines begin in the middle of sentences, as those of a list do not.
 */
function isWrapped(content: string, lines: readonly Span[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (lines.length < 2 || width < NARROWEST_WRAP || width > WRAPPED_LINE) return false;
  const rest = lines.slice(1);
  const isFull = rest.every((line, index) => {
    const before = lines[index]!;
    return !opensItem(content, line) && before.end - before.start + 1 + firstWordLength(content, line) > width;
  });
  const goesOn = (line: Span, index: number) => !startsUpper(content, line) || isTail(content, [lines[index]!, line]);
  return isFull && 3 * rest.filter(goesOn).length >= rest.length;
}

/** The few words that a sentence has left for its last line, though the first is a name ("… reported the / UN."). */
function isTail(content: string, [before, line]: readonly [Span, Span]): boolean {
  const isShort = 3 * (line.end - line.start) < before.end - before.start;
  return isShort && !endsSentence(content, before) && endsSentence(content, line);
}

function endsSentence(content: string, line: Span): boolean {
  return `.?!…"”»:)`.includes(content[line.end - 1]!);
}

function firstWordLength(content: string, line: Span): number {
  let index = line.start;
  while (index < line.end && !isBlank(content.charCodeAt(index))) index++;
  return index - line.start;
}

/** Lines of a block above its byline are a title and what stands beside it. */
const BYLINE_WITHIN = 4;

/**
 * What shows that a short line is a block of its own though no blank line says so: the heading of a list of other
 * pieces, whose items are the lines below it; a byline, credit or bar of buttons; a label of the page. Else null.
 */
function loneLine(content: string, line: Span, lexicon: Lexicon): "list" | "byline" | "page" | null {
  if (line.end - line.start >= SHORT_LINE) return null;
  const chunk = chunkOf(content, line);
  if (chunk.tokens.length === 0) return null;
  if (listHeadingOf(chunk, lexicon) !== null) return "list";
  if (isPageLabel(chunk, lexicon)) return "page";
  const kind = furnitureOf(chunk, lexicon)?.kind;
  if (kind === "byline") return "byline";
  const isBar = kind === "share" && chunk.words > 1;
  return kind === "caption" || kind === "see-also" || isBar ? "page" : null;
}

/** Whether a newline between two lines parts two blocks. */
function partsAfter(content: string, line: Span, next: Span): boolean {
  if (content[line.start] === "#" || opensItem(content, next)) return true;
  if (isNumbered(content, next)) return true;
  if (isShouted(content, line) !== isShouted(content, next) && startsUpper(content, next)) return true;
  const length = line.end - line.start;
  const ends = endsSentence(content, line);
  if (ends && opensNumbered(content, next)) return true;
  if (length > WRAPPED_LINE) return ends || startsUpper(content, next);
  if (ends || content[line.end - 1] === "," || !startsUpper(content, next)) return false;
  return length < SHORT_LINE && next.end - next.start > Math.max(WRAPPED_LINE, 2 * length);
}

/** "- ", "* ", "• ", "# ": an item or heading of its own. */
function opensItem(content: string, line: Span): boolean {
  const first = content[line.start]!;
  return "-–—*•#·".includes(first) && content[line.start + 1] === " ";
}

/** "Arrests: 431": a label and its number, alone in a line. */
function isNumbered(content: string, line: Span): boolean {
  return line.end - line.start < SHORT_LINE && LABEL_AND_NUMBER.test(content.slice(line.start, line.end));
}

const LABEL_AND_NUMBER = /^\p{Lu}[^:.;!?]{2,60}: ?[0-9][0-9.,]*(?: [\p{L}%]{1,15})?\.?$/u;

/** "1. ", "12) ": an item of a numbered list. */
function opensNumbered(content: string, line: Span): boolean {
  let index = line.start;
  while (index < line.end && index - line.start < 2 && isDigit(content.charCodeAt(index))) index++;
  const isMarked = content[index] === "." || content[index] === ")";
  return index > line.start && isMarked && content[index + 1] === " ";
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A short line in capitals is a kicker, heading or label. */
function isShouted(content: string, line: Span): boolean {
  if (line.end - line.start >= SHORT_LINE) return false;
  const words = content.slice(line.start, line.end);
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

function startsUpper(content: string, line: Span): boolean {
  const first = String.fromCodePoint(content.codePointAt(line.start)!);
  return first !== first.toLowerCase() || "“\"«¿¡'‘".includes(first);
}
