import type { SourceText } from "../model/index.ts";
import { type Chunk, chunkOf } from "./furniture.ts";
import type { Span } from "./passage.ts";

/** A line shorter than this, followed by a much longer one, is a block of its own: a title or heading. */
const SHORT_LINE = 80;
/** Text wrapped by hand is narrower than this, so a longer line that ends a sentence ends its paragraph too. */
const WRAPPED_LINE = 110;

/** The blocks of a text: parted by blank lines, and by single newlines where the lines show that they are no wrapping. */
export function readChunks(source: SourceText): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: Span[] = [];
  const close = () => {
    for (const span of paragraphsOf(source.content, lines)) chunks.push(chunkOf(source.content, span));
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

function paragraphsOf(content: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || partsAfter(content, before, line)) paragraphs.push(line);
    else paragraphs.push({ start: paragraphs.pop()!.start, end: line.end });
  }
  return paragraphs;
}

/** Whether a newline between two lines parts two blocks. */
function partsAfter(content: string, line: Span, next: Span): boolean {
  if (content[line.start] === "#" || opensItem(content, next)) return true;
  const length = line.end - line.start;
  const ends = `.?!…"”»:)`.includes(content[line.end - 1]!);
  if (length > WRAPPED_LINE) return ends || startsUpper(content, next);
  if (ends || content[line.end - 1] === "," || !startsUpper(content, next)) return false;
  return length < SHORT_LINE && next.end - next.start > Math.max(WRAPPED_LINE, 2 * length);
}

/** "- ", "* ", "• ", "# ": an item or heading of its own. */
function opensItem(content: string, line: Span): boolean {
  const first = content[line.start]!;
  return "-–—*•#·".includes(first) && content[line.start + 1] === " ";
}

function startsUpper(content: string, line: Span): boolean {
  const first = String.fromCodePoint(content.codePointAt(line.start)!);
  return first !== first.toLowerCase() || "“\"«¿¡'‘".includes(first);
}
