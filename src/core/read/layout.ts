import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Furniture, type FurnitureKind, type Quote, quoteOf, type SourceText } from "../model/index.ts";
import { type Chunk, furnitureOf } from "./furniture.ts";
import { readChunks } from "./layout-chunks.ts";
import { listFrom } from "./layout-lists.ts";
import { readTitle } from "./layout-title.ts";
import type { Block } from "./passage.ts";

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
    blocks: [...titleBlock(head.title), ...body.map((chunk, index) => blockOf(chunk, { index, of: body, head }))],
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

function blockOf(
  chunk: Chunk,
  at: { readonly index: number; readonly of: readonly Chunk[]; readonly head: { readonly title: Quote | null } },
): Block {
  return { role: roleOf(chunk, at), start: chunk.start, end: chunk.end };
}

function roleOf(
  chunk: Chunk,
  at: { readonly index: number; readonly of: readonly Chunk[]; readonly head: { readonly title: Quote | null } },
): Block["role"] {
  const next = at.of[at.index + 1];
  if (chunk.heading) return "heading";
  if (chunk.stops || next === undefined) return "paragraph";
  if (at.index === 0 && at.head.title !== null && chunk.words > 5 && chunk.words <= 60) return "standfirst";
  const isHeading = chunk.words <= HEADING_WORDS_AT_MOST && next.words > chunk.words && !endsOpen(chunk);
  return isHeading ? "heading" : "paragraph";
}

/** Ends in a comma, colon or dash: the words go on in the next block. */
function endsOpen(chunk: Chunk): boolean {
  const last = chunk.tokens.at(-1);
  return last !== undefined && [",", ":", ";", "-"].includes(last.folded);
}
