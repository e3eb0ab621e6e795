import type { Nodes, Paragraph, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/**
 * The top-level blocks of a Markdown text, with the offsets of every node in it; lines and columns are not told. Most
 * paragraphs are words alone and need no parser, which takes longer than all the rest of making a page.
 */
export function markdownBlocks(source: string): readonly RootContent[] {
  if (REACHES_FURTHER.test(source)) return fromMarkdown(source).children;
  const blocks: RootContent[] = [];
  let [at, marked] = [0, ""];
  for (const piece of source.split(/((?:^|\n)(?:[ \t]*\n)+)/)) {
    if (PLAIN.test(piece)) {
      blocks.push(...parsed(marked, at - marked.length), paragraphOf(piece, at));
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

function paragraphOf(piece: string, start: number): Paragraph {
  const value = piece.trimEnd();
  const position = { start: pointAt(start), end: pointAt(start + value.length) };
  return { type: "paragraph", children: [{ type: "text", value, position }], position };
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
