import type { Nodes } from "mdast";
import { FRONT_MATTER, isDirective } from "../model/index.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

/**
 * The words of a draft as its readers have them, without front matter and markup: paragraphs and headings, an empty line
 * between them. Directives and raw HTML are left out; an image is the words that describe it.
 */
export function plainText(draft: string): string {
  const body = draft.replace(FRONT_MATTER, "");
  return markdownBlocks(body)
    .filter(({ position }) => !isDirective(body.slice(position?.start.offset, position?.end.offset)))
    .map((block) => wordsOfNode(block).trim())
    .filter((words) => words !== "")
    .join("\n\n");
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
