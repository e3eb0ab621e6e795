import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Furniture, type FurnitureKind, type Quote, quoteOf, type SourceText } from "../../model/index.ts";
import { countryPlace } from "../names/place-matches.ts";
import { type Chunk, furnitureOf, isAboutHeading, listHeadingOf } from "./furniture.ts";
import { readLabel } from "./labels.ts";

/** The furniture of a list of other pieces, and the first chunk behind it. */
export interface ListFound {
  readonly furniture: readonly Furniture[];
  readonly next: number;
}

/** Two blocks in a row at least this long that end as sentences are the article again. */
const PARAGRAPH_WORDS = 12;
/** So long among comments, which are paragraphs too. */
const ARTICLE_WORDS = 25;
/** A sentence so long behind the blank line that ends a box is the article's. */
const BEHIND_BOX_WORDS = 8;
/** One block so long is no teaser. */
const LONG_WORDS = 40;
const TITLE_WORDS_AT_MOST = 22;
/** How far below a heading about the outlet the first date of its news stands. */
const FEED_DATE_WITHIN = 4;

interface Given {
  readonly chunks: readonly Chunk[];
  readonly index: number;
  readonly lexicon: Lexicon;
}

/** A list that a heading at this place opens ("Related Content", "About …" with dated news); null when it opens none. */
export function listFrom(source: SourceText, given: Given): ListFound | null {
  const kind = listKindAt(given);
  if (kind === null) return null;
  const { chunks, lexicon } = given;
  const list = new ItemList(source, kind, lexicon);
  list.open(chunks[given.index]!);
  let index = given.index + 1;
  const isBox = kind === "related" && linesBefore(source, chunks, given.index + 1) === 1;
  const isOver = (at: number) =>
    listKindAt({ ...given, index: at }) !== null ||
    resumes({ ...given, index: at }, kind) ||
    (isBox && linesBefore(source, chunks, at) > 1 && isArticle(chunks[at], BEHIND_BOX_WORDS));
  while (index < chunks.length && !isOver(index)) {
    list.take(chunks[index]!);
    index++;
  }
  return { furniture: list.close(), next: index };
}

function listKindAt({ chunks, index, lexicon }: Given): FurnitureKind | null {
  const chunk = chunks[index]!;
  const announced = listHeadingOf(chunk, lexicon);
  if (announced !== null) return announced;
  if (!isAboutHeading(chunk, lexicon)) return null;
  for (let ahead = index + 1; ahead <= index + FEED_DATE_WITHIN; ahead++) {
    const below = chunks[ahead];
    const label = below === undefined ? null : readLabel(below, lexicon);
    if (label !== null && label.date !== null && label.topicEnd === null) return "about-feed";
  }
  return null;
}

/**
 * Whether the article goes on here, so that the list was a box inside it. Teasers stand apart, each by its title or
 * label, and comments go on as sentences do.
 */
function resumes({ chunks, index, lexicon }: Given, kind: FurnitureKind): boolean {
  const [before, chunk, next] = [chunks[index - 1]!, chunks[index]!, chunks[index + 1]];
  if (readLabel(before, lexicon) !== null) return false;
  const least = kind === "comments" ? ARTICLE_WORDS : PARAGRAPH_WORDS;
  if (kind === "related" && isArticle(chunk, LONG_WORDS)) return true;
  return isArticle(chunk, least) && isArticle(next, least);
}

/** Newlines between a block and the one before it: 1 within a box, whose heading and items follow each other. */
function linesBefore({ content }: SourceText, chunks: readonly Chunk[], index: number): number {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  if (before === undefined || chunk === undefined) return 0;
  return content.slice(before.end, chunk.start).split("\n").length - 1;
}

function isArticle(chunk: Chunk | undefined, least: number): boolean {
  return chunk?.stops === true && !chunk.cut && chunk.words >= least;
}

interface Item {
  readonly start: number;
  end: number;
  label: Furniture["label"];
  title: Quote | null;
  teaser: Quote | null;
}

/** Puts the blocks of a list together: each item has at most a label, a title and a teaser, in any order. */
class ItemList {
  readonly #source: SourceText;
  readonly #kind: FurnitureKind;
  readonly #lexicon: Lexicon;
  readonly #furniture: Furniture[] = [];
  #item: Item | null = null;
  #heading: Chunk | null = null;

  constructor(source: SourceText, kind: FurnitureKind, lexicon: Lexicon) {
    this.#source = source;
    this.#kind = kind;
    this.#lexicon = lexicon;
  }

  /** The heading belongs to the first item; alone, it is an item of its own. */
  open(heading: Chunk): void {
    this.#heading = heading;
  }

  take(chunk: Chunk): void {
    const found = furnitureOf(chunk, this.#lexicon);
    if (found !== null) this.#other(chunk, found.kind);
    else if (!this.#takeLabel(chunk)) this.#takeWords(chunk);
  }

  close(): readonly Furniture[] {
    this.#finish();
    if (this.#heading !== null) this.#other(this.#heading, this.#kind);
    return this.#furniture;
  }

  #takeLabel(chunk: Chunk): boolean {
    const label = readLabel(chunk, this.#lexicon);
    if (label === null) return false;
    const item = this.#itemWhere((known) => known.label === null && known.teaser === null, chunk);
    const topic = label.topicEnd === null ? null : quoteOf(this.#source, chunk.start, label.topicEnd);
    const nameIndex = this.#lexicon.language === "en" ? 0 : 1;
    const place = label.country === null ? null : countryPlace(label.country, nameIndex, topic);
    item.label = { topic: topic?.exact ?? null, place, date: label.date };
    return true;
  }

  #takeWords(chunk: Chunk): void {
    const quote = quoteOf(this.#source, chunk.start, chunk.end);
    const isTitle = !chunk.stops && chunk.words <= TITLE_WORDS_AT_MOST;
    if (isTitle) this.#itemWhere((known) => known.title === null && known.teaser === null, chunk).title = quote;
    else this.#itemWhere((known) => known.teaser === null, chunk).teaser = quote;
  }

  /** The open item when it has room for this block, a new one otherwise. */
  #itemWhere(hasRoom: (item: Item) => boolean, chunk: Chunk): Item {
    if (this.#item === null || !hasRoom(this.#item)) {
      this.#finish();
      this.#item = { start: (this.#heading ?? chunk).start, end: chunk.end, label: null, title: null, teaser: null };
      this.#heading = null;
    }
    this.#item.end = chunk.end;
    return this.#item;
  }

  #finish(): void {
    const item = this.#item;
    if (item === null) return;
    const quote = quoteOf(this.#source, item.start, item.end);
    this.#furniture.push({ kind: this.#kind, quote, label: item.label, title: item.title ?? item.teaser });
    this.#item = null;
  }

  /** A block that is no item; a heading that still waits for its first item stands alone before it. */
  #other(chunk: Chunk, kind: FurnitureKind): void {
    this.#finish();
    const heading = this.#heading;
    this.#heading = null;
    if (heading !== null && heading !== chunk) this.#other(heading, this.#kind);
    this.#furniture.push({ kind, quote: quoteOf(this.#source, chunk.start, chunk.end), label: null, title: null });
  }
}
