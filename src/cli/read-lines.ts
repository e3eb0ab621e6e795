import type { Settings } from "../actions/desk.ts";
import { codebook } from "../core/lexicon/codebook.ts";
import { isDay, type SourceText } from "../core/model/index.ts";
import { read } from "../core/read/read.ts";
import { readingJson } from "../core/read/reading-json.ts";
import { readLanguage } from "../core/read/text/languages.ts";
import { EXIT } from "./exit-codes.ts";
import { write, writeError } from "./printing.ts";

/** One line of input is one document; a line that is none gives `{"id","problem"}` in its place, so that order holds. */
type LineOutcome =
  | { readonly kind: "read"; readonly json: object }
  | { readonly kind: "refused"; readonly id: string | null; readonly message: string };

/** Reads documents line by line and writes one reading per line, in order, never holding more than one document. */
export async function readLines(input: AsyncIterable<Uint8Array>, settings: Settings): Promise<number> {
  let exitCode: number = EXIT.done;
  let number = 0;
  for await (const line of linesOf(input, settings.maxBytes)) {
    number++;
    if (line !== null && line.trim() === "") continue;
    const outcome = line === null ? overLimit(settings) : outcomeOf(line);
    if (outcome.kind === "refused") {
      exitCode = EXIT.misuse;
      writeError(`Line ${number}: ${outcome.message}`);
    }
    const json = outcome.kind === "read" ? outcome.json : { id: outcome.id, problem: outcome.message };
    await write(`${JSON.stringify(json)}\n`);
  }
  return exitCode;
}

function outcomeOf(line: string): LineOutcome {
  const document = documentIn(line);
  if ("kind" in document) return document;
  return { kind: "read", json: { id: document.id, ...readingJson(read(document, { codebook })) } };
}

function documentIn(line: string): SourceText | LineOutcome {
  const fields = parsed(line);
  if (fields === null) return refused(null, 'it is not a JSON object like {"id":"…","content":"…"}');
  const { id, content, published = null, publisher = null, language: declared } = fields;
  const name = typeof id === "string" || typeof id === "number" ? String(id) : null;
  if (name === null) return refused(null, "it has no id");
  if (typeof content !== "string" || content.trim() === "") return refused(name, `${name} has no content`);
  if (published !== null && !(typeof published === "string" && isDay(published)))
    return refused(name, `published is «${String(published)}»; write a date that exists as 2022-05-30, or null`);
  const language = declared ?? readLanguage(content);
  if (language !== "en" && language !== "es")
    return refused(name, `language is «${String(language)}»; it must be "en" or "es"`);
  return { id: name, content, language, published, publisher: typeof publisher === "string" ? publisher : null };
}

function refused(id: string | null, message: string): LineOutcome {
  return { kind: "refused", id, message };
}

function overLimit(settings: Settings): LineOutcome {
  return refused(null, `it is longer than ${settings.maxBytes} bytes; split it, or raise COTEJO_MAX_BYTES`);
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    // Said as a refusal with the line's number.
    return null;
  }
}

/** The lines of a UTF-8 stream; null stands for a line over the limit, which is passed over without being kept. */
async function* linesOf(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string | null> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const decoder = new TextDecoder();
  const take = (): string | null => {
    const line = length > maxBytes ? null : decoder.decode(Buffer.concat(kept));
    kept = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      kept.push(chunk.subarray(start, end));
      length += end - start;
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= maxBytes) kept.push(chunk.subarray(start));
    else kept = [];
  }
  if (length > 0) yield take();
}
