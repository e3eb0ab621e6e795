import type { Nodes, Parents, RootContent } from "mdast";
import { FRONT_MATTER, pictureAsked } from "../model/index.ts";
import { markdownBlocks } from "../search/markdown-blocks.ts";
import { type Content, html, linkable } from "./html.ts";
import { sourceOffsets } from "./source-offsets.ts";

/** A stretch of the source that is written as something else: a mark, a highlight. */
export interface MarkedSpan {
  /** UTF-16 offsets in the source, half-open. */
  readonly start: number;
  readonly end: number;
  /** Emphasis and line breaks cut a stretch into several pieces; only the first may carry an id. */
  readonly write: (words: string, isFirst: boolean) => Content;
}

interface Writing {
  readonly source: string;
  readonly spans: readonly MarkedSpan[];
  readonly begun: Set<MarkedSpan>;
  readonly insideLink: boolean;
  /** What an image leaves; on our own pages, the words that describe it. */
  readonly image: (image: Image) => Content;
}

/** An image as Markdown names it. */
export interface Image {
  readonly url: string;
  readonly alt?: string | null | undefined;
}

/** The top-level blocks of a Markdown text; offsets are those of the text, its front matter included but not shown. */
export function blocksOf(source: string): readonly RootContent[] {
  return markdownBlocks(source.replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/g, " ")));
}

/**
 * A block of Markdown as HTML, with its marked spans written their own way; where spans share words, the first has
 * them. Raw HTML is shown as the characters it is written in, images as the words that describe them.
 */
export function blockHtml(block: RootContent, source: string, spans: readonly MarkedSpan[]): Content {
  return nodeHtml(block, { source, spans, begun: new Set(), insideLink: false, image: describedImage });
}

/** As {@link blockHtml}, with images written their own way. */
export function illustratedHtml(
  block: RootContent,
  source: string,
  given: { readonly spans: readonly MarkedSpan[]; readonly image: Writing["image"] },
): Content {
  return nodeHtml(block, { source, ...given, begun: new Set(), insideLink: false });
}

function describedImage({ alt }: Image): string {
  return alt ?? "";
}

/** Text without markup, with its marked spans: as {@link blockHtml} for plain documents. */
export function plainHtml(source: string, span: { start: number; end: number }, spans: readonly MarkedSpan[]): Content {
  const writing = { source, spans, begun: new Set<MarkedSpan>(), insideLink: false, image: describedImage };
  return verbatimHtml(source.slice(span.start, span.end), span.start, writing);
}

function nodeHtml(node: Nodes, writing: Writing): Content {
  switch (node.type) {
    case "text":
      return textHtml(node.value, node.position?.start.offset ?? 0, writing);
    case "paragraph":
      return asksForPicture(node, writing.source) ? null : html`<p>${childrenHtml(node, writing)}</p>\n`;
    case "heading":
      return node.depth <= 2
        ? html`<h2>${childrenHtml(node, writing)}</h2>\n`
        : html`<h3>${childrenHtml(node, writing)}</h3>\n`;
    case "emphasis":
      return html`<em>${childrenHtml(node, writing)}</em>`;
    case "strong":
      return html`<strong>${childrenHtml(node, writing)}</strong>`;
    case "link":
      return linkHtml(node.url, node, writing);
    default:
      return blockNodeHtml(node, writing);
  }
}

/** A line that asks for a picture is shown where pictures are drawn, and nowhere else. */
function asksForPicture({ position }: Nodes, source: string): boolean {
  return pictureAsked(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)) !== null;
}

function blockNodeHtml(node: Nodes, writing: Writing): Content {
  switch (node.type) {
    case "list":
      return node.ordered === true
        ? html`<ol>${childrenHtml(node, writing)}</ol>`
        : html`<ul class="list">${childrenHtml(node, writing)}</ul>`;
    case "listItem":
      return html`<li>${childrenHtml(node, writing)}</li>`;
    case "blockquote":
      return html`<blockquote>${childrenHtml(node, writing)}</blockquote>`;
    case "thematicBreak":
      return html`<hr>`;
    case "break":
      return html`<br>`;
    case "inlineCode":
      return html`<code>${node.value}</code>`;
    case "code":
      return html`<pre><code>${node.value}</code></pre>`;
    case "html":
      return node.value;
    case "image":
      return writing.image(node);
    default:
      return "children" in node ? childrenHtml(node, writing) : null;
  }
}

function childrenHtml(node: Parents, writing: Writing): Content {
  return node.children.map((child) => nodeHtml(child, writing));
}

/** A link that may be followed keeps its address; marks inside it stay plain words, because links do not nest. */
function linkHtml(url: string, node: Parents, writing: Writing): Content {
  const address = linkable(url);
  if (address === null) return childrenHtml(node, writing);
  return html`<a href="${address}">${childrenHtml(node, { ...writing, insideLink: true })}</a>`;
}

function textHtml(value: string, start: number, writing: Writing): Content {
  if (writing.spans.length === 0 || writing.insideLink) return value;
  return writing.source.startsWith(value, start) && !value.includes("&")
    ? verbatimHtml(value, start, writing)
    : piecesHtml(value, sourceOffsets(value, writing.source, start), writing);
}

/** Text that stands in the source letter by letter, as most does. */
function verbatimHtml(value: string, start: number, writing: Writing): Content {
  const pieces: Content[] = [];
  let index = 0;
  while (index < value.length) {
    const span = spanAt(start + index, writing.spans);
    const end = Math.min(value.length, pieceEnd(start + index, span, writing.spans) - start);
    pieces.push(pieceHtml(value.slice(index, end), span, writing));
    index = end;
  }
  return pieces;
}

/** The offset up to which the words from `offset` on are those of `span`, or of none. */
function pieceEnd(offset: number, span: MarkedSpan | null, spans: readonly MarkedSpan[]): number {
  let end = span?.end ?? Number.POSITIVE_INFINITY;
  for (const other of spans) {
    // the first of spans that share words has them
    if (other === span) break;
    if (other.start > offset && other.start < end) end = other.start;
  }
  return end;
}

function piecesHtml(value: string, offsets: readonly number[], writing: Writing): Content {
  const pieces: Content[] = [];
  let index = 0;
  while (index < value.length) {
    const span = spanAt(offsets[index]!, writing.spans);
    let end = index + 1;
    while (end < value.length && spanAt(offsets[end]!, writing.spans) === span) end++;
    pieces.push(pieceHtml(value.slice(index, end), span, writing));
    index = end;
  }
  return pieces;
}

function pieceHtml(words: string, span: MarkedSpan | null, writing: Writing): Content {
  if (span === null) return words;
  const isFirst = !writing.begun.has(span);
  writing.begun.add(span);
  return span.write(words, isFirst);
}

function spanAt(offset: number, spans: readonly MarkedSpan[]): MarkedSpan | null {
  return spans.find((span) => offset >= span.start && offset < span.end) ?? null;
}
