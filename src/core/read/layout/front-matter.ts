import { isScalar, isSeq, parseDocument, type Scalar, YAMLMap } from "yaml";
import type { Span } from "../text/passage.ts";

/** The fields at the head of a Markdown file, with the place of each. */
export interface FrontMatter {
  readonly kind: "front-matter";
  readonly fields: ReadonlyMap<string, Field>;
  /** Where the file's own text begins: 0 when there is no front matter. */
  readonly end: number;
}

/** A field's value as text, a list of texts for a list; `span` covers the words as written, without quotation marks. */
export interface Field {
  readonly values: readonly string[];
  readonly span: Span;
}

/** Front matter that cannot be read; `reason` says where and why, for a sentence to the writer. */
export interface UnreadableFrontMatter {
  readonly kind: "unreadable";
  readonly reason: "not-closed" | "not-fields" | "not-yaml" | "too-long";
  /** Line of the file, counted from 1, where it fails. */
  readonly line: number;
}

/** Longer front matter is a mistake or an attack. UTF-16 code units. */
const LENGTH_AT_MOST = 64 * 1024;

/**
 * The YAML between the two lines of three hyphens that a Markdown file may begin with. Every scalar is text, so that
 * "no" stays a word and 2022-06-01 a date as written; aliases and tags are not followed.
 */
export function readFrontMatter(content: string): FrontMatter | UnreadableFrontMatter {
  const start = content.startsWith("\ufeff") ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(content.slice(start, start + 100));
  if (opening === null) return { kind: "front-matter", fields: new Map(), end: start };
  const yamlStart = start + opening[0].length;
  const closing = closingLine(content, yamlStart);
  if (closing === null) return { kind: "unreadable", reason: "not-closed", line: 1 };
  if (closing.start - yamlStart > LENGTH_AT_MOST) return { kind: "unreadable", reason: "too-long", line: 1 };
  return fieldsIn(content.slice(yamlStart, closing.start), { offset: yamlStart, end: closing.end });
}

function fieldsIn(yaml: string, at: { offset: number; end: number }): FrontMatter | UnreadableFrontMatter {
  const parsed = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
  const error = parsed.errors[0];
  if (error !== undefined)
    return plainFields(yaml, at) ?? { kind: "unreadable", reason: "not-yaml", line: 1 + lineOf(yaml, error.pos[0]) };
  const { contents } = parsed;
  if (contents !== null && !(contents instanceof YAMLMap)) return { kind: "unreadable", reason: "not-fields", line: 2 };
  const fields = new Map<string, Field>();
  for (const { key, value } of contents?.items ?? []) {
    const field = fieldFrom(value, yaml, at.offset);
    if (isScalar(key) && field !== null) fields.set(String(key.value), field);
  }
  return { kind: "front-matter", fields, end: at.end };
}

/**
 * One "name: words" to a line, the words as they stand: YAML takes the second colon of "title: Guns: what the numbers
 * say" for a field of its own, and its writer does not. Null when a line is anything else, or names a field again.
 */
function plainFields(yaml: string, at: { offset: number; end: number }): FrontMatter | null {
  const fields = new Map<string, Field>();
  let start = at.offset;
  for (const line of yaml.split("\n")) {
    const words = line.trim();
    const [, name, value] = PLAIN_FIELD.exec(words) ?? [];
    if (words !== "" && (name === undefined || value === undefined || fields.has(name))) return null;
    if (name !== undefined && value !== undefined) {
      const begins = start + line.lastIndexOf(value);
      fields.set(name, { values: [value], span: { start: begins, end: begins + value.length } });
    }
    start += line.length + 1;
  }
  return { kind: "front-matter", fields, end: at.end };
}

/** A name, a colon, and words that open no quotation, list, block or reference of YAML's. */
const PLAIN_FIELD = /^([a-z][a-z_-]*): +([^\s"'[\]{}|>&*!%@`#-].*)$/i;

function fieldFrom(value: unknown, yaml: string, offset: number): Field | null {
  if (isScalar(value)) return { values: [textOf(value)], span: wordsOf(value, yaml, offset) };
  if (!isSeq(value)) return null;
  const [start, end] = value.range ?? [0, 0];
  return {
    values: value.items.flatMap((item) => (isScalar(item) ? [textOf(item)] : [])),
    span: { start: start + offset, end: end + offset },
  };
}

function textOf(scalar: Scalar): string {
  return typeof scalar.value === "string" ? scalar.value : "";
}

/** The span of a scalar's words; quotation marks, and the sign and line break before block text, are not among them. */
function wordsOf(scalar: Scalar, yaml: string, offset: number): Span {
  let [start, end] = scalar.range ?? [0, 0];
  if (scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE") [start, end] = [start + 1, end - 1];
  if (scalar.type === "BLOCK_FOLDED" || scalar.type === "BLOCK_LITERAL") start = yaml.indexOf("\n", start) + 1;
  while (start < end && isSpace(yaml, start)) start++;
  while (end > start && isSpace(yaml, end - 1)) end--;
  return { start: start + offset, end: end + offset };
}

function isSpace(text: string, position: number): boolean {
  return text.charCodeAt(position) <= 32;
}

/** The next line that is "---" or "...", as a span that includes its line break. */
function closingLine(content: string, from: number): Span | null {
  let start = from;
  while (start < content.length) {
    const next = content.indexOf("\n", start);
    const end = next === -1 ? content.length : next + 1;
    const line = content.slice(start, Math.min(end, start + 8)).trimEnd();
    if (line === "---" || line === "...") return { start, end };
    start = end;
  }
  return null;
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
