import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Words in a style where the output is a terminal that shows it (and NO_COLOR is not set); plain elsewhere. */
export function styled(style: Style, words: string): string {
  return styleText(style, words, { stream: process.stdout });
}

/** Text of a document made safe for a terminal: control characters could move the cursor or fake output. */
export function shown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\p{Cc}|\p{Cf}/gu, "");
}

/** Words broken into lines no wider than given: the first behind `lead`, the others indented as far. */
export function wrapped(lead: string, words: string, width: number): string[] {
  const lines: string[] = [];
  let line = lead;
  for (const word of words.split(" ")) {
    if (line.length > lead.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(lead.length);
    }
    line += line.length === lead.length ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** How many columns output may fill. */
export function widthOf(stream: { readonly columns?: number | undefined }): number {
  return Math.max(60, Math.min(stream.columns ?? 100, 140));
}

/** Text cut to a width, with "…" where something is left out. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}

/**
 * Rows under a header, columns as wide as their longest cell and no wider than given. Cells are plain text; the header
 * alone is styled.
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((column, index) =>
    Math.min(column.atMost, Math.max(column.name.length, ...rows.map((row) => row[index]!.length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cut(cell, widths[index]!).padEnd(widths[index]!))
      .join("  ")
      .trimEnd();
  return [styled("dim", line(columns.map((column) => column.name))), ...rows.map(line)];
}

export interface Column {
  readonly name: string;
  /** Characters. */
  readonly atMost: number;
}

/** The line of a text that a position stands on; lines count from 1. */
export function lineNumberAt(content: string, position: number): number {
  let line = 1;
  for (let at = content.indexOf("\n"); at !== -1 && at < position; at = content.indexOf("\n", at + 1)) line++;
  return line;
}

/** The words around a span, the span itself marked: underlined on a terminal, between ‹› elsewhere. */
export function inContext(content: string, span: { start: number; end: number }, width: number): string {
  const room = Math.max(20, width - (span.end - span.start));
  const from = contextStart(content, span.start, Math.floor(room / 2));
  const to = contextEnd(content, span.end, room - (span.start - from));
  const before =
    (from > 0 && content[from - 1] !== "\n" ? "… " : "") + shown(content.slice(from, span.start)).trimStart();
  const after =
    shown(content.slice(span.end, to)).trimEnd() + (to < content.length && content[to] !== "\n" ? " …" : "");
  return `${before}${marked(shown(content.slice(span.start, span.end)))}${after}`;
}

function marked(words: string): string {
  const underlined = styled("underline", words);
  return underlined === words ? `‹${words}›` : underlined;
}

/** Back to the line's start, or to a word's start within the room. */
function contextStart(content: string, start: number, room: number): number {
  const lineStart = content.lastIndexOf("\n", start - 1) + 1;
  if (start - lineStart <= room) return lineStart;
  const space = content.indexOf(" ", start - room);
  return space === -1 || space >= start ? start : space + 1;
}

function contextEnd(content: string, end: number, room: number): number {
  const newline = content.indexOf("\n", end);
  const lineEnd = newline === -1 ? content.length : newline;
  if (lineEnd - end <= room) return lineEnd;
  const space = content.lastIndexOf(" ", end + room);
  return Math.max(space, end);
}

/** Writes to standard output and waits while the reader of a pipe is slower. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

export function writeError(sentence: string): void {
  process.stderr.write(`${shown(sentence)}\n`);
}
