/**
 * The rules of the ledger: how an entry becomes a digest, and how batches hang together. Nothing here hashes: the
 * caller hands in `sha256`, because core touches no platform.
 *
 * Invariant: the chain covers digests, never bodies, so a body can be erased and the chain still holds.
 */

/** Lower-case hex SHA-256 of a text's UTF-8 bytes. */
export type Sha256 = (text: string) => string;

/** The format that entries and batches are written in now. Older formats are read for ever. */
export const ENTRY_FORMAT = 1;

/** What the first batch of a collection names as the one before it. */
export const NOTHING_BEFORE = "0".repeat(64);

/** What of a batch its hash covers, besides the digests of its entries. */
export interface BatchHead {
  readonly collection: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly name: string };
  readonly readerVersion: string;
  readonly codebookVersion: string;
  readonly entryFormat: number;
  readonly previous: string;
}

/**
 * A JSON value as its one canonical text: no white space, members in order of their names' UTF-16 code units, numbers
 * and strings as ECMAScript writes them. A member that is undefined is left out. A lone surrogate is written as its
 * escape rather than refused: captured pages hold them.
 * @throws RangeError for what JSON cannot say (NaN, a function, a bigint).
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return UNESCAPED.test(value) ? `"${value}"` : JSON.stringify(value);
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== "object") throw new RangeError(`JSON has no word for ${String(value)} (${typeof value})`);
  return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Readonly<Record<string, unknown>>);
}

/** What JSON writes as it is, which nearly every text is: to see that is quicker than to have it written. */
const UNESCAPED = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

// Text is added up rather than joined from lists: this is most of the work of appending.
function canonicalArray(values: readonly unknown[]): string {
  let written = "[";
  for (let index = 0; index < values.length; index++) written += (index > 0 ? "," : "") + canonicalJson(values[index]);
  return `${written}]`;
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const { names, opening, following } = membersOf(Object.keys(value));
  let written = "";
  for (let index = 0; index < names.length; index++) {
    const member = value[names[index]!];
    if (member === undefined) continue;
    written += (written === "" ? opening : following)[index]! + canonicalJson(member);
  }
  return written === "" ? "{}" : `${written}}`;
}

/** An object's names in canonical order, with what is written before each: as the first member and behind another. */
interface Members {
  readonly names: readonly string[];
  readonly opening: readonly string[];
  readonly following: readonly string[];
}

/** Names in the order in which an object has them, one a step, and at the end their members. */
interface Step {
  readonly next: Map<string, Step>;
  members: Members | null;
}

/** Entries have a few dozen sets of names: sorting and escaping them again each time costs more than their values. */
let steps: Step = { next: new Map(), members: null };
let stepsMade = 0;
const STEPS_AT_MOST = 10_000;

function membersOf(names: readonly string[]): Members {
  let step = steps;
  for (const name of names) step = step.next.get(name) ?? stepFrom(step, name);
  step.members ??= membersFrom(names);
  return step.members;
}

function stepFrom(step: Step, name: string): Step {
  const made: Step = { next: new Map(), members: null };
  if (++stepsMade > STEPS_AT_MOST) {
    steps = { next: new Map(), members: null };
    stepsMade = 0;
  }
  step.next.set(name, made);
  return made;
}

function membersFrom(given: readonly string[]): Members {
  const names = given.toSorted();
  const written = names.map((name) => `${JSON.stringify(name)}:`);
  return { names, opening: written.map((name) => `{${name}`), following: written.map((name) => `,${name}`) };
}

/** The digest of an entry: SHA-256 over the canonical text of [salt, kind, body]. `body` is canonical JSON already. */
export function digestOf(entry: { salt: string; kind: string; body: string }, sha256: Sha256): string {
  return sha256(`[${JSON.stringify(entry.salt)},${JSON.stringify(entry.kind)},${entry.body}]`);
}

/** The hash of a batch, which the next batch of its collection carries as `previous`. */
export function batchHashOf(head: BatchHead, digests: readonly string[], sha256: Sha256): string {
  const { collection, sequence, at, readerVersion, codebookVersion, entryFormat, previous } = head;
  const actor = { kind: head.actor.kind, name: head.actor.name };
  return sha256(
    canonicalJson({
      collection,
      sequence,
      at,
      actor,
      readerVersion,
      codebookVersion,
      entryFormat,
      previous,
      digests,
    }),
  );
}

/** What can be wrong between a batch and the one before it. */
export type ChainFault =
  | { readonly kind: "sequence-gap"; readonly collection: string; readonly expected: number; readonly found: number }
  | { readonly kind: "chain-broken"; readonly collection: string; readonly sequence: number }
  | { readonly kind: "batch-changed"; readonly collection: string; readonly sequence: number };

/** Where a chain stands: the last batch's sequence and hash. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** A chain that no batch has been appended to yet. */
export const CHAIN_START: ChainEnd = { sequence: 0, hash: NOTHING_BEFORE };

/** Whether a batch follows from the chain so far and from its own entries' digests; the faults, none when it does. */
export function checkChain(
  before: ChainEnd,
  batch: { head: BatchHead; hash: string; digests: readonly string[] },
  sha256: Sha256,
): readonly ChainFault[] {
  const { collection, sequence, previous } = batch.head;
  const faults: ChainFault[] = [];
  const expected = before.sequence + 1;
  if (sequence !== expected) faults.push({ kind: "sequence-gap", collection, expected, found: sequence });
  else if (previous !== before.hash) faults.push({ kind: "chain-broken", collection, sequence });
  if (batchHashOf(batch.head, batch.digests, sha256) !== batch.hash)
    faults.push({ kind: "batch-changed", collection, sequence });
  return faults;
}
