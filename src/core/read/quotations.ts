import type { Passage } from "./passage.ts";
import type { Token } from "./tokens.ts";

/** Words between quotation marks: `open` and `close` are the marks' tokens, `close` that of the last word where the mark is missing. */
export interface QuotedRun {
  readonly open: number;
  readonly close: number;
  readonly words: number;
  /** Goes on in the next paragraph, which opens with a mark of its own. */
  readonly continues: boolean;
}

/**
 * Every passage between double quotation marks, curly, straight or guillemets, outermost only. A quotation that a
 * paragraph leaves open ends with it, if the next paragraph opens with a mark; otherwise the stray mark is ignored.
 */
export function readQuotedRuns(passage: Passage): readonly QuotedRun[] {
  const { tokens, blocks } = passage;
  const runs: QuotedRun[] = [];
  let first = 0;
  for (let block = 0; block < blocks.length; block++) {
    let end = first;
    while (end < tokens.length && tokens[end]!.start < blocks[block]!.end) end++;
    const next = tokens[end];
    runs.push(...runsOfBlock(tokens, { first, end, continued: next !== undefined && opens(tokens, end) }));
    first = end;
  }
  return runs;
}

function runsOfBlock(
  tokens: readonly Token[],
  block: { readonly first: number; readonly end: number; readonly continued: boolean },
): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: number | null = null;
  let words = 0;
  for (let index = block.first; index < block.end; index++) {
    const token = tokens[index]!;
    if (open !== null && token.kind !== "mark") words++;
    if (token.kind !== "mark" || token.folded !== '"') continue;
    if (open === null) {
      if (!opens(tokens, index)) continue;
      open = index;
      words = 0;
    } else if (closes(tokens, index, tokens[open]!.text)) {
      runs.push({ open, close: index, words, continues: false });
      open = null;
    }
  }
  if (open !== null && block.continued) runs.push({ open, close: block.end - 1, words, continues: true });
  return runs;
}

/** A mark that opens by its form, or a straight one with a space before it and none behind. */
function opens(tokens: readonly Token[], index: number): boolean {
  const { text, spaced } = tokens[index]!;
  if (text === "“" || text === "«" || text === "„") return true;
  const before = tokens[index - 1];
  const free = spaced || before === undefined || (before.kind === "mark" && "([¿¡-—".includes(before.text));
  return text === '"' && free && tokens[index + 1]?.spaced === false;
}

function closes(tokens: readonly Token[], index: number, open: string): boolean {
  const { text, spaced } = tokens[index]!;
  if (open === "«") return text === "»";
  if (text === "”") return true;
  if (text !== '"') return false;
  return !spaced || tokens[index + 1]?.spaced !== false;
}
