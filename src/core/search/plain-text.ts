import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { FRONT_MATTER, isDirective } from "../model/index.ts";

/**
 * The words of a draft as its readers have them, without front matter and markup: paragraphs and headings, an empty line
 * between them. Directives and raw HTML are left out; an image is the words that describe it.
 */
export function plainText(draft: string): string {
  const body = draft.replace(FRONT_MATTER, "");
  const words = REACHES_FURTHER.test(body) ? wordsOfMarkdown(body) : wordsByBlocks(body);
  return words.filter((block) => block !== "").join("\n\n");
}

/** Raw HTML, fenced code and definitions of links, whose effect empty lines do not end. */
const REACHES_FURTHER = /<|```|~~~|^\s*\[[^\]]*\]:/m;

/** Lines that begin with a letter, a number or a quotation mark, and hold nothing that Markdown reads as more than itself. */
const PLAIN = /^(?:(?!\d{1,9}[.)])[\p{L}\p{N}"'“«¿¡(][^\\`*_[\]&!\r\n]*(?<![ \t])(?:\n|$))+$/u;

/** Most paragraphs are words alone, and need no parser; what stands between such is parsed together. */
function wordsByBlocks(body: string): readonly string[] {
  const words: string[] = [];
  let marked = "";
  for (const piece of body.split(/(\n(?:[ \t]*\n)+)/)) {
    if (!PLAIN.test(piece)) marked += piece;
    else {
      words.push(...wordsOfMarkdown(marked));
      marked = "";
      if (!isDirective(piece)) words.push(piece.trimEnd());
    }
  }
  return [...words, ...wordsOfMarkdown(marked)];
}

function wordsOfMarkdown(body: string): readonly string[] {
  // Making a parser ready costs as much as parsing a page.
  if (body.trim() === "") return [];
  return fromMarkdown(body)
    .children.filter(({ position }) => !isDirective(body.slice(position?.start.offset, position?.end.offset)))
    .map((block) => wordsOfNode(block).trim());
}
/** The words below a node of Markdown, without markup. */
export function wordsOfNode(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "break") return "\n";
  if (!("children" in node)) return "";
  const between = node.type === "list" || node.type === "blockquote" ? "\n" : "";
  const words = node.children.map(wordsOfNode).join(between);
  return node.type === "listItem" ? `- ${words}` : words;
}
