import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "yaml";
import { type Day, type Document, isDay } from "../core/model/index.ts";
import { type DocumentMetadata, NO_METADATA } from "./metadata.ts";

/** A Markdown text cut into its front matter and its body. */
export type DividedNote =
  | { readonly kind: "divided"; readonly metadata: DocumentMetadata; readonly content: string }
  | { readonly kind: "bad-front-matter"; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

const FRONT_MATTER = /^---[ \t]*\n/;
const DOCUMENT_KINDS: readonly Document["kind"][] = ["page", "release", "note", "text"];

/** Whether a text starts with front matter. */
export function hasFrontMatter(content: string): boolean {
  return FRONT_MATTER.test(content) && content.indexOf("\n---", 3) > 0;
}

/**
 * Reads a Markdown text: its front matter as metadata, its blocks as paragraphs between blank lines, without markup.
 * A desk note (`kind: note`) carries in `reports` the document it is about, which was not captured.
 */
export function noteFrom(content: string): DividedNote {
  const { yaml, body } = divided(content);
  const fields = fieldsIn(yaml);
  if (typeof fields === "string") return { kind: "bad-front-matter", message: fields };
  const published = dayIn(fields);
  if (published === "malformed") return badDate("published", fields);
  const reports = reportsIn(fields);
  if (reports === "malformed") return badDate("reports.published", fieldsUnder(fields, "reports"));
  const written = textIn(fields, "kind");
  const kind = DOCUMENT_KINDS.find((known) => known === written) ?? (reports === null ? "text" : "note");
  const metadata = {
    ...NO_METADATA,
    title: textIn(fields, "title"),
    publisher: textIn(fields, "publisher"),
    published,
    languageTag: textIn(fields, "language"),
    url: textIn(fields, "url"),
    kind,
    reports,
    origin: textIn(fields, "origin"),
    licence: textIn(fields, "licence"),
  };
  return { kind: "divided", metadata, content: plainFromMarkdown(body) };
}

function divided(content: string): { yaml: string; body: string } {
  if (!hasFrontMatter(content)) return { yaml: "", body: content };
  const start = content.indexOf("\n") + 1;
  const fence = content.indexOf("\n---", start - 1);
  const after = content.indexOf("\n", fence + 1);
  return { yaml: content.slice(start, fence + 1), body: after === -1 ? "" : content.slice(after + 1) };
}

/** The fields of front matter, or a sentence that says what is wrong with it. */
function fieldsIn(yaml: string): Fields | string {
  try {
    const fields: unknown = parse(yaml);
    if (fields === null || fields === undefined) return {};
    if (typeof fields === "object" && !Array.isArray(fields)) return fields as Fields;
    return "the front matter between the --- lines must be fields, one «name: value» per line";
  } catch (cause) {
    return `the front matter between the --- lines is not YAML: ${(cause as Error).message.split("\n")[0]}`;
  }
}

function textIn(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function dayIn({ published }: Fields): Day | "malformed" | null {
  if (published === undefined || published === null) return null;
  const written = typeof published === "string" ? published.trim() : "";
  return isDay(written) ? written : "malformed";
}

function fieldsUnder(fields: Fields, name: string): Fields {
  const value = fields[name];
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function reportsIn(fields: Fields): Document["reports"] | "malformed" {
  const inner = fieldsUnder(fields, "reports");
  const publisher = textIn(inner, "publisher");
  if (publisher === null) return null;
  const published = dayIn(inner);
  if (published === "malformed") return "malformed";
  return { publisher, published, url: textIn(inner, "url"), title: textIn(inner, "title") };
}

function badDate(field: string, { published }: Fields): DividedNote {
  return {
    kind: "bad-front-matter",
    message: `«${field}: ${String(published)}» is not a date that exists; write it as 2022-05-30`,
  };
}

/** The words of a Markdown text without its markup, each block a paragraph. Comments and raw HTML are left out. */
function plainFromMarkdown(markdown: string): string {
  const blocks: string[] = [];
  collectBlocks(fromMarkdown(markdown), blocks);
  return blocks.filter((block) => block !== "").join("\n\n");
}

function collectBlocks(node: Nodes, blocks: string[]): void {
  if (node.type === "paragraph" || node.type === "heading") blocks.push(wordsOf(node).trim());
  else if (node.type === "code") blocks.push(node.value.trim());
  else if ("children" in node) for (const child of node.children) collectBlocks(child, blocks);
}

function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value.replace(/\n/g, " ");
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
