import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Furniture, type FurnitureKind, type Quote, quoteOf, type SourceText } from "../../model/index.ts";
import type { Block } from "../text/passage.ts";
import { readChunks } from "./chunks.ts";
import { type Chunk, furnitureOf, holdsSentences } from "./furniture.ts";
import { listFrom } from "./lists.ts";
import { readTitle } from "./title.ts";

/** How a page divides: its title, the article's own blocks in order, and what is not the article. */
export interface Layout {
  readonly title: Quote | null;
  /** From the first of the article's blocks to the last, title aside; furniture may stand between. */
  readonly body: Quote | null;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}

/** A heading has at most this many words and no full stop. */
const HEADING_WORDS_AT_MOST = 14;
const STANDFIRST_WORDS_AT_MOST = 60;
const STANDFIRST_BLOCKS = 3;

/**
 * Tells an article from the page around it by the page's own words: openers ("See also:"), appeals to the reader,
 * bars of buttons, a title said twice, lists of teasers and dates at the end. A block that gives no such sign is the
 * article's, because text of the article that is lost cannot be read.
 */
export function readLayout(source: SourceText, lexicon: Lexicon): Layout {
  const chunks = readChunks(source, lexicon);
  const head = readTitle(source, { chunks, lexicon });
  const furniture: Furniture[] = [...head.furniture];
  const body: Chunk[] = [];
  for (let index = head.next; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    const list = listFrom(source, { chunks, index, lexicon });
    if (list !== null) {
      furniture.push(...list.furniture);
      index = list.next - 1;
      continue;
    }
    const found = furnitureOf(chunk, lexicon);
    if (found === null) body.push(chunk);
    else furniture.push(furnitureFrom(source, chunk, found));
  }
  return {
    title: head.title,
    body: body.length === 0 ? null : quoteOf(source, body[0]!.start, body.at(-1)!.end),
    blocks: [
      ...titleBlock(head.title),
      ...body.map((chunk, index) => blockOf(chunk, { index, of: body, title: head.title, content: source.content })),
    ],
    furniture: furniture.toSorted((one, other) => one.quote.start - other.quote.start),
  };
}

function furnitureFrom(
  source: SourceText,
  chunk: Chunk,
  found: { readonly kind: FurnitureKind; readonly titleStart: number | null },
): Furniture {
  const titled = found.titleStart !== null && found.titleStart < chunk.end;
  return {
    kind: found.kind,
    quote: quoteOf(source, chunk.start, chunk.end),
    label: null,
    title: titled ? quoteOf(source, found.titleStart, chunk.end) : null,
  };
}

function titleBlock(title: Quote | null): Block[] {
  return title === null ? [] : [{ role: "title", start: title.start, end: title.end }];
}

/** A chunk's place among those of the article. */
interface Place {
  readonly index: number;
  readonly of: readonly Chunk[];
  readonly title: Quote | null;
  readonly content: string;
}

function blockOf(chunk: Chunk, at: Place): Block {
  return { role: roleOf(chunk, at), start: chunk.start, end: chunk.end, tokens: chunk.tokens };
}

function roleOf(chunk: Chunk, at: Place): Block["role"] {
  const next = at.of[at.index + 1];
  if (chunk.heading) return "heading";
  if (next !== undefined && isBelowTitle(chunk, next, at)) return "standfirst";
  if (chunk.stops || next === undefined) return "paragraph";
  if (at.index === 0 && at.title !== null && chunk.words > 5 && !endsOpen(chunk) && isOneUnstopped(chunk))
    return "standfirst";
  const isHeading =
    chunk.words <= HEADING_WORDS_AT_MOST && next.words > chunk.words && !endsOpen(chunk) && !tellsNumber(chunk);
  return isHeading ? "heading" : "paragraph";
}

/** One sentence that wants only its full stop; a paragraph that ends in a link or name has others before. */
function isOneUnstopped(chunk: Chunk): boolean {
  return chunk.words <= STANDFIRST_WORDS_AT_MOST && !holdsSentences(chunk);
}

/** Lines right below the title that a blank line parts from the article. */
function isBelowTitle(chunk: Chunk, next: Chunk, { index, of, title, content }: Place): boolean {
  if (title === null || index >= STANDFIRST_BLOCKS || chunk.words > STANDFIRST_WORDS_AT_MOST) return false;
  if (newlinesIn(content, title.end, of[0]!.start) !== 1 || newlinesIn(content, title.end, chunk.start) !== index + 1)
    return false;
  const last = of
    .slice(0, STANDFIRST_BLOCKS + 1)
    .findIndex((one, at) => at > 0 && newlinesIn(content, of[at - 1]!.end, one.start) > 1);
  return last > index && next.start > chunk.end;
}

function newlinesIn(content: string, start: number, end: number): number {
  return content.slice(start, end).split("\n").length - 1;
}

/** "• Homicides: 2": a label with its number is an item of a list, not the heading of the next. */
function tellsNumber({ tokens }: Chunk): boolean {
  return tokens.some(({ text }, index) => text === ":" && tokens[index + 1]?.kind === "number");
}

/** Ends in a comma, colon or dash: the words go on in the next block. */
function endsOpen(chunk: Chunk): boolean {
  const last = chunk.tokens.at(-1);
  return last !== undefined && [",", ":", ";", "-"].includes(last.folded);
}
