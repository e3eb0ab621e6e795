import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { LANGUAGES } from "../../lexicon/lexicon.ts";
import { type Day, isDay, isDirective, type Language, type Quotable, quoteOf } from "../../model/index.ts";
import { readLanguage } from "../text/languages.ts";
import type { Block, Span } from "../text/passage.ts";
import { type FrontMatter, readFrontMatter, type UnreadableFrontMatter } from "./front-matter.ts";
import type { Layout } from "./layout.ts";

/** The newsroom's own words before they are published: Markdown with front matter. */
export interface Draft {
  /** The article's id as the front matter gives it; null when it gives none. */
  readonly id: string | null;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly language: Language;
  /** Null when the front matter gives none: days told relative to it then stay unread. */
  readonly published: Day | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly collection: string | null;
  /** As written, front matter and markup included. */
  readonly content: string;
  /** The same length with everything that is not words replaced by spaces, so that its offsets are the file's own. */
  readonly text: Quotable;
  readonly layout: Layout;
}

/** Why a draft cannot be read, and what to do about it. */
export interface DraftProblem {
  readonly kind: "problem";
  readonly problem: "front-matter" | "published" | "language" | "empty";
  readonly message: string;
}

/**
 * A Markdown file as a draft. Title and standfirst are read where the front matter holds them, so that claims in them
 * have a place in the file. A file without a language is read in the one its words are in.
 */
export function readDraft(markdown: string, given: { readonly id: string }): Draft | DraftProblem {
  const front = readFrontMatter(markdown);
  if (front.kind === "unreadable") return problem("front-matter", frontMatterMessage(front));
  const published = publishedIn(front);
  if (published !== null && !isDay(published)) return problem("published", publishedMessage(published));
  const { text, blocks } = wordsIn(markdown, front);
  if (blocks.length === 0) return problem("empty", "The draft has no words: write the article below its front matter.");
  const language = languageIn(front, text);
  if (typeof language === "object") return language;
  const quotable = { id: given.id, content: text };
  return {
    id: valueIn(front, "id"),
    title: titleIn(front, quotable, blocks),
    standfirst: valueIn(front, "standfirst"),
    language,
    published,
    byline: valueIn(front, "byline"),
    section: valueIn(front, "section"),
    topics: front.fields.get("topics")?.values ?? [],
    collection: valueIn(front, "collection"),
    content: markdown,
    text: quotable,
    layout: layoutOf(quotable, blocks),
  };
}

function problem(kind: DraftProblem["problem"], message: string): DraftProblem {
  return { kind: "problem", problem: kind, message };
}

function frontMatterMessage({ reason, line }: UnreadableFrontMatter): string {
  switch (reason) {
    case "not-closed":
      return "The front matter is not closed: end it with a line of three hyphens (---).";
    case "not-fields":
      return "The front matter is not a list of fields: write one “name: value” to a line.";
    case "not-yaml":
      return `The front matter cannot be read at line ${line}: put a value that holds a colon or a quotation mark between double quotes, and name each field once.`;
    case "too-long":
      return "The front matter is longer than 64 KB: move its text below the closing line of three hyphens.";
  }
}

/** The day of a date, or of a date with a time behind it, as written. */
function publishedIn(front: FrontMatter): string | null {
  const written = valueIn(front, "published");
  return written === null ? null : (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?=[T ][0-9]{2}:)/.exec(written)?.[0] ?? written);
}

function publishedMessage(written: string): string {
  return `«${written.slice(0, 40)}» is not a day: write the front matter's published as year-month-day, for example published: 2022-06-01.`;
}

function languageIn(front: FrontMatter, text: string): Language | DraftProblem {
  const written = valueIn(front, "language");
  const known = LANGUAGES.find((language) => language === (written ?? readLanguage(text)));
  if (known !== undefined) return known;
  const choices = LANGUAGES.join(" or ");
  if (written === null) return problem("language", `The draft's language is not clear: add language: ${choices}.`);
  return problem("language", `The language «${written.slice(0, 40)}» is not read here: write language: ${choices}.`);
}

function valueIn(front: FrontMatter, name: string): string | null {
  const value = front.fields.get(name)?.values[0]?.trim() ?? "";
  return value === "" ? null : value;
}

function titleIn(front: FrontMatter, text: Quotable, blocks: readonly Block[]): string | null {
  const heading = blocks.find((block) => block.role === "title");
  return (
    valueIn(front, "title") ?? (heading === undefined ? null : text.content.slice(heading.start, heading.end).trim())
  );
}

function layoutOf(text: Quotable, blocks: readonly Block[]): Layout {
  const title = blocks.find((block) => block.role === "title");
  const body = blocks.filter((block) => block.role === "paragraph" || block.role === "heading");
  return {
    title: title === undefined ? null : quoteOf(text, title.start, title.end),
    body: body.length === 0 ? null : quoteOf(text, body[0]!.start, body.at(-1)!.end),
    blocks,
    furniture: [],
  };
}

/** The words of a file in their places, everything else as spaces, and the blocks they form. */
function wordsIn(markdown: string, front: FrontMatter): { readonly text: string; readonly blocks: readonly Block[] } {
  const kept: Span[] = [];
  const blocks: Block[] = [];
  for (const role of ["title", "standfirst"] as const) {
    const span = front.fields.get(role)?.span;
    if (span === undefined || span.start === span.end) continue;
    kept.push(span);
    blocks.push({ role, ...span });
  }
  blocks.sort((one, other) => one.start - other.start);
  kept.sort((one, other) => one.start - other.start);
  const hasTitle = blocks.some((block) => block.role === "title");
  const body = bodyBlocks(markdown, front.end);
  kept.push(...body.kept);
  const [first, ...rest] = body.blocks;
  const isTitle = !hasTitle && first?.role === "heading" && body.firstHeadingIsTop;
  if (first !== undefined) blocks.push(isTitle ? { ...first, role: "title" } : first, ...rest);
  return { text: blankedExcept(markdown, kept), blocks };
}

/** Paragraphs and headings below the front matter, and the stretches of them that are words rather than markup. */
function bodyBlocks(
  markdown: string,
  from: number,
): { readonly kept: readonly Span[]; readonly blocks: readonly Block[]; readonly firstHeadingIsTop: boolean } {
  const kept: Span[] = [];
  const blocks: Block[] = [];
  const open: Nodes[] = [fromMarkdown(markdown.slice(from))];
  let firstHeadingIsTop = false;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "heading" || node.type === "paragraph") {
      const words = isDirectiveAt(node, markdown, from) ? [] : wordSpans(node, markdown, from);
      if (words.length === 0) continue;
      if (blocks.length === 0 && node.type === "heading") firstHeadingIsTop = node.depth === 1;
      kept.push(...words);
      blocks.push({ role: node.type, start: words[0]!.start, end: words.at(-1)!.end });
    } else if ("children" in node) open.push(...node.children.toReversed());
  }
  return { kept, blocks, firstHeadingIsTop };
}

/** A directive asserts nothing, whatever numbers its address holds. */
function isDirectiveAt({ position }: Nodes, markdown: string, from: number): boolean {
  return isDirective(markdown.slice(from + (position?.start.offset ?? 0), from + (position?.end.offset ?? 0)));
}

/** Where the words of a block stand, without marks of emphasis, addresses of links, images, code and raw HTML. */
function wordSpans(block: Nodes, markdown: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  const open: Nodes[] = [block];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("children" in node) open.push(...node.children.toReversed());
    if (node.type !== "text" || node.position === undefined) continue;
    const start = from + (node.position.start.offset ?? 0);
    spans.push(...linesOf(markdown, { start, end: from + (node.position.end.offset ?? 0) }));
  }
  return spans;
}

/** A stretch of text line by line, without the signs of quotation or indentation that later lines begin with. */
function linesOf(markdown: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const next = markdown.indexOf("\n", start);
    const end = next === -1 || next >= span.end ? span.end : next + 1;
    if (start > span.start) while (start < end && " \t>".includes(markdown[start]!)) start++;
    if (start < end) lines.push({ start, end });
    start = Math.max(end, start);
  }
  return lines;
}

/** The text with everything outside the spans, and every backslash that escapes a mark, as spaces; line breaks stay. */
function blankedExcept(markdown: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of spans) {
    pieces.push(blank(markdown.slice(position, start)), unescaped(markdown.slice(start, end)));
    position = end;
  }
  pieces.push(blank(markdown.slice(position)));
  return pieces.join("");
}

function blank(markup: string): string {
  return markup.replace(/[^\r\n]/g, " ");
}

function unescaped(words: string): string {
  return words.includes("\\") ? words.replace(/\\(?=[!-/:-@[-`{-~])/g, " ") : words;
}
