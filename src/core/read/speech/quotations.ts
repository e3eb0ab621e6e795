import type { Passage } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

/** Words between quotation marks: `open` is the first token of the mark, `close` the last of the closing one, or of the last word where it is missing. */
export interface QuotedRun {
  readonly open: number;
  readonly close: number;
  /** The last token between the marks, single marks that close inside aside: the stop or comma in `said 'no,'"`. */
  readonly last: number;
  readonly words: number;
  /** Goes on in the next paragraph, which opens with a mark of its own. */
  readonly continues: boolean;
  /** Set off by dashes, as Spanish prints a conversation; `open` is the dash or, behind the narrator, the first word. */
  readonly dashed: boolean;
}

/**
 * Every passage between double quotation marks, curly, straight, guillemets or two single ones, outermost only. A
 * quotation that a paragraph leaves open ends with it, if the next paragraph opens with a mark; otherwise the stray mark is
 * ignored.
 */
export function readQuotedRuns(passage: Passage): readonly QuotedRun[] {
  const { tokens, blocks } = passage;
  const runs: QuotedRun[] = [];
  let first = 0;
  for (let block = 0; block < blocks.length; block++) {
    let end = first;
    while (end < tokens.length && tokens[end]!.start < blocks[block]!.end) end++;
    const next = tokens[end];
    const dashed = passage.lexicon.language === "es" ? dashedRuns(tokens, first, end) : [];
    if (dashed.length > 0) runs.push(...dashed);
    else runs.push(...runsOfBlock(tokens, { first, end, continued: next !== undefined && opens(tokens, end) }));
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
    if (open !== null && tokens[index]!.kind !== "mark") words++;
    const width = widthOfMark(tokens, index);
    if (width === 0) continue;
    if (open === null) {
      if (!opens(tokens, index)) continue;
      open = index;
      words = 0;
    } else if (closes(tokens, index, tokens[open]!.text)) {
      runs.push(runFrom(tokens, { open, close: index + width - 1, words }));
      open = null;
    }
    index += width - 1;
  }
  if (open !== null && block.continued)
    runs.push({ open, close: block.end - 1, last: block.end - 1, words, continues: true, dashed: false });
  return runs;
}

function runFrom(
  tokens: readonly Token[],
  { open, close, words }: { readonly open: number; readonly close: number; readonly words: number },
): QuotedRun {
  let last = close - 1;
  while (last > open && isSingle(tokens[last]!)) last--;
  return { open, close, last, words, continues: false, dashed: false };
}

/** How many tokens the double mark at an index has: one, two for two single marks without a space between, none. */
function widthOfMark(tokens: readonly Token[], index: number): 0 | 1 | 2 {
  const token = tokens[index]!;
  if (token.kind !== "mark") return 0;
  if (token.folded === '"') return 1;
  const next = tokens[index + 1];
  return isSingle(token) && next !== undefined && isSingle(next) && !next.spaced ? 2 : 0;
}

function isSingle(token: Token): boolean {
  return token.kind === "mark" && token.folded === "'";
}

/** A mark that opens by its form, or another with a space before it and none behind: “, « and ", but also a wrongly turned ”. */
function opens(tokens: readonly Token[], index: number): boolean {
  const width = widthOfMark(tokens, index);
  if (width === 0) return false;
  const { text, spaced } = tokens[index]!;
  if (text === "“" || text === "«" || text === "„") return true;
  const before = tokens[index - 1];
  const free = spaced || before === undefined || (before.kind === "mark" && "([¿¡-—―".includes(before.text));
  return text !== "»" && free && tokens[index + width]?.spaced === false;
}

function closes(tokens: readonly Token[], index: number, open: string): boolean {
  const { text, spaced, folded } = tokens[index]!;
  if (open === "«") return text === "»";
  const isOfSingles = open === "'" || open === "‘" || open === "’";
  if (folded === "'" || isOfSingles) {
    // "'I said 'no''": the last two of three single marks close the double one
    const width = widthOfMark(tokens, index);
    const isThird =
      width === 2 && tokens[index + 2] !== undefined && isSingle(tokens[index + 2]!) && !tokens[index + 2]!.spaced;
    return width === 2 && !spaced && !isThird && folded === "'" && isOfSingles;
  }
  if (text === "”") return true;
  if (text !== '"') return false;
  return !spaced || tokens[index + 1]?.spaced !== false;
}

/**
 * "—Somos trescientos —dijo Rosa—. Nadie ayuda.": a paragraph that a dash opens is spoken, up to the dash with a space before it and none
 * behind; a dash that stands the other way round ends what the narrator says. Empty where no narrator comes between.
 */
function dashedRuns(tokens: readonly Token[], first: number, end: number): readonly QuotedRun[] {
  if (end - first < 4 || !isDash(tokens[first]!) || tokens[first + 1]!.spaced) return [];
  const runs: QuotedRun[] = [];
  let open: number | null = first;
  let isTold = false;
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index]!;
    if (!isDash(token)) {
      if (open === null && !isTold && token.kind === "word") open = index;
      continue;
    }
    if (open !== null && token.spaced && tokens[index + 1]?.spaced === false) {
      runs.push(dashedRun(tokens, open, index - 1));
      [open, isTold] = [null, true];
    } else if (open === null) isTold = false;
  }
  if (runs.length > 0 && open !== null) runs.push(dashedRun(tokens, open, end - 1));
  return runs;
}

function isDash({ text }: Token): boolean {
  return text === "—" || text === "―" || text === "–";
}

function dashedRun(tokens: readonly Token[], open: number, close: number): QuotedRun {
  let words = 0;
  for (let index = open; index <= close; index++) if (tokens[index]!.kind !== "mark") words++;
  return { open, close, last: close, words, continues: false, dashed: true };
}
