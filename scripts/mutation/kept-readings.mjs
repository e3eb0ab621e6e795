/**
 * Stands in for the reader while mutants are tried: none of them is in the code that reads, so that a text reads the
 * same for all, and is read once.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deserialize, serialize } from "node:v8";

let reader;
let kept = new Map();

export let READER_VERSION;

/** Loads the reader of the directory that the tests run in, and what a process before this one has read. */
export async function startReading() {
  reader = await import(pathToFileURL(join(process.cwd(), "src/core/read/read.ts")).href);
  READER_VERSION = reader.READER_VERSION;
  if (existsSync(file())) kept = deserialize(readFileSync(file()));
}

/** Keeps what was read so far: a mutant that runs on and on ends the process, and the next one need not read it again. */
export function keepReadings() {
  writeFileSync(file(), serialize(kept));
}

function file() {
  return join(process.cwd(), "kept-readings.v8");
}

function keptFor(...given) {
  const key = JSON.stringify(given.slice(0, -1));
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = given.at(-1)();
  kept.set(key, made);
  return made;
}

export function read(source, context) {
  return keptFor(source, context.codebook.version, () => reader.read(source, context));
}

export function readBlocks(source, layout, context) {
  return keptFor(source, layout, context.codebook.version, () => reader.readBlocks(source, layout, context));
}
