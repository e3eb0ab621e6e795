import type { Heading, Nodes, Paragraph, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/**
 * The top-level blocks of a Markdown text, with the offsets of every node in it; lines and columns are not told. Most
 * paragraphs and headings are words alone and need no parser, which takes longer than all the rest of making a page.
 */
export function markdownBlocks(source: string): readonly RootContent[] {
  if (REACHES_FURTHER.test(source)) return fromMarkdown(source).children;
  const blocks: RootContent[] = [];
  let [at, marked] = [0, ""];
  for (const piece of source.split(/((?:^|\n)(?:[ \t]*\n)+)/)) {
    const plain = plainBlock(piece, at);
    if (plain !== null) {
      blocks.push(...parsed(marked, at - marked.length), plain);
      marked = "";
    } else marked += piece;
    at += piece.length;
  }
  return [...blocks, ...parsed(marked, at - marked.length)];
}

/** Raw HTML, fenced code and definitions of links, whose effect empty lines do not end. */
const REACHES_FURTHER = /<|```|~~~|\]:/;

/** Lines that begin with a letter, a number or a quotation mark, and hold nothing that Markdown reads as more than itself. */
const PLAIN = /^(?:(?!\d{1,9}[.)])[\p{L}\p{N}"'“«¿¡(][^\\`*_[\]&!\r\n]*(?<![ \t])(?:\n|$))+$/u;

/** A heading of such words. */
const PLAIN_HEADING = /^(#{1,6}) ([\p{L}\p{N}"'“«¿¡(][^\\`*_[\]&!#\r\n]*(?<![ \t]))\n?$/u;

/** A piece that is words alone; null where it has to be parsed. */
function plainBlock(piece: string, start: number): Paragraph | Heading | null {
  if (PLAIN.test(piece)) {
    const text = textOf(piece.trimEnd(), start);
    return { type: "paragraph", children: [text], position: text.position };
  }
  const [, marks = "", words = ""] = PLAIN_HEADING.exec(piece) ?? [];
  if (marks === "") return null;
  const text = textOf(words, start + marks.length + 1);
  const position = { start: pointAt(start), end: text.position.end };
  return { type: "heading", depth: marks.length as Heading["depth"], children: [text], position };
}

function textOf(value: string, start: number) {
  return { type: "text" as const, value, position: { start: pointAt(start), end: pointAt(start + value.length) } };
}

function pointAt(offset: number) {
  return { line: 0, column: 0, offset };
}

/** Stretches with markup are parsed by themselves, so that their offsets have to be moved to where they stand. */
function parsed(marked: string, start: number): readonly RootContent[] {
  // Making a parser ready costs as much as parsing a page.
  if (marked.trim() === "") return [];
  const blocks = fromMarkdown(marked).children;
  for (const block of blocks) move(block, start);
  return blocks;
}

function move(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    const { start, end } = node.position;
    node.position = { start: pointAt((start.offset ?? 0) + by), end: pointAt((end.offset ?? 0) + by) };
  }
  if ("children" in node) for (const child of node.children) move(child, by);
}
