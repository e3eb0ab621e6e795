import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { FRONT_MATTER } from "../model/index.ts";

/** The words of a draft without front matter and markup, its blocks parted by an empty line. */
export function proseOf(draft: string): string {
  const blocks = fromMarkdown(draft.replace(FRONT_MATTER, "")).children;
  return blocks
    .map(textOf)
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

function textOf(node: Nodes): string {
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  const between = node.type === "list" || node.type === "blockquote" || node.type === "listItem" ? "\n" : "";
  return node.children.map(textOf).join(between);
}
