/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a position, which may be the end of the text. */
export function lineColumnAt(content: string, position: number): LineColumn {
  const lineStart = content.lastIndexOf("\n", position - 1) + 1;
  return { line: content.slice(0, lineStart).split("\n").length, column: position - lineStart + 1 };
}
