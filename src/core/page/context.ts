import type { StatementValue } from "../model/index.ts";
import type { Context } from "./edition.ts";

const AT_MOST = 90;

/**
 * The words that a statement rests on, with those around them as far as the paragraph goes and at most 90 code units a
 * side, cut at words. So much may be shown of any document; the whole text only where its licence allows.
 */
export function contextOf(content: string, value: StatementValue): Context {
  const { start, end } = spanOf(value);
  return {
    before: wordsBefore(content, start),
    exact: tidy(content.slice(start, end)),
    after: wordsAfter(content, end),
  };
}

/** Where the words of a statement stand. A figure's reach over what it counts when that follows within a word. */
function spanOf(value: StatementValue): { readonly start: number; readonly end: number } {
  const { quote } = value;
  const counted = value.kind === "figure" ? value.counted.quote : null;
  if (counted === null || counted.textId !== quote.textId) return quote;
  const between = counted.start - quote.end;
  return between < 0 || between > 4 ? quote : { start: quote.start, end: counted.end };
}

function wordsBefore(content: string, start: number): string {
  const paragraph = content.lastIndexOf("\n\n", start) + 1;
  const from = Math.max(paragraph, start - AT_MOST, 0);
  const words = content.slice(from, start);
  if (from === paragraph || from === 0) return tidy(words).trimStart();
  const space = words.search(/\s/);
  return `…${tidy(space === -1 ? "" : words.slice(space)).trimStart()}`;
}

function wordsAfter(content: string, end: number): string {
  const next = content.indexOf("\n\n", end);
  const paragraph = next === -1 ? content.length : next;
  const to = Math.min(paragraph, end + AT_MOST);
  const words = content.slice(end, to);
  if (to === paragraph) return tidy(words).trimEnd();
  const space = words.search(/\s\S*$/);
  const shown = tidy(space === -1 ? "" : words.slice(0, space)).trimEnd();
  return /[.?!]["'”’»)]?$/.test(shown) ? shown : `${shown}…`;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ");
}
