import type { Actor, Capture, EntryBody, Quote, RedactionTarget, Text } from "../core/model/index.ts";
import { CHAIN_START, type ChainEnd, type ChainFault, checkChain, digestOf } from "../core/record/ledger.ts";
import { quotesIn } from "../core/record/same-value.ts";
import { entryCountIn, type WrittenEntry, writtenPages } from "./entries.ts";
import type { Progress } from "./rebuild.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";

/** What can be wrong with a record. */
export type RecordFault =
  | ChainFault
  /** The chain ends before, or after, the batch that was appended last. */
  | { readonly kind: "chain-cut"; readonly collection: string; readonly expected: number; readonly found: number }
  /** The entry's contents are not those that its digest was made from. */
  | { readonly kind: "entry-changed"; readonly entryId: string }
  /** The contents are gone and no entry redacts them. */
  | { readonly kind: "entry-emptied"; readonly entryId: string }
  /** An entry redacts them and they are still there. */
  | { readonly kind: "entry-not-erased"; readonly entryId: string }
  | { readonly kind: "quote-differs"; readonly entryId: string; readonly quote: Quote; readonly found: string }
  /** A quote of a text that the record does not hold. */
  | { readonly kind: "text-missing"; readonly entryId: string; readonly textId: string }
  /** The capture, extracted again in the same way, gives another text. */
  | { readonly kind: "text-differs"; readonly entryId: string; readonly textId: string }
  | { readonly kind: "capture-missing"; readonly sha256: string }
  | { readonly kind: "capture-changed"; readonly sha256: string; readonly found: string }
  /** The record says that the bytes are erased, and they are still on the disk. */
  | { readonly kind: "capture-not-erased"; readonly sha256: string };

/** Something erased on purpose: by whom, when and why. */
export interface Redacted {
  readonly target: RedactionTarget;
  readonly by: Actor;
  readonly at: string;
  readonly reason: string;
}

/** What verifying looked at and what it found. The record holds when there are no faults. */
export interface Verification {
  readonly batches: number;
  readonly entries: number;
  readonly quotes: number;
  readonly texts: number;
  readonly captures: number;
  readonly redacted: readonly Redacted[];
  readonly faults: readonly RecordFault[];
}

/** What verifying needs from outside the store. */
export interface VerifyGiven {
  /** The characters of a capture as the text's own extraction makes them; null when that extraction is no longer known. */
  readonly reextract: (bytes: Uint8Array, text: Text, capture: Capture) => string | null | Promise<string | null>;
  readonly onProgress?: Progress;
}

/**
 * Checks the whole record: every chain and digest, every quote against its text, every text against its capture, every
 * capture against its hash. Reads one state of the record while others go on writing; holds a page of entries, one
 * text and one capture at a time.
 */
export async function verifyLedger(store: Store, given: VerifyGiven): Promise<Verification> {
  return store.snapshot(async (db) => new Verifier(store, db, given).verify());
}

class Verifier {
  readonly #store: Store;
  readonly #db: Database;
  readonly #given: VerifyGiven;
  readonly #faults: RecordFault[] = [];
  readonly #redacted: Redacted[] = [];
  readonly #emptied = new Set<string>();
  readonly #ends = new Map<string, ChainEnd>();
  readonly #seen = { batches: 0, entries: 0, quotes: 0, texts: 0, captures: 0 };
  #open: { readonly batch: WrittenEntry["batch"]; readonly digests: string[] } | null = null;
  #text: { readonly id: string; readonly content: string | null } | null = null;
  #capture: { readonly sha256: string; readonly bytes: Uint8Array | null } | null = null;

  constructor(store: Store, db: Database, given: VerifyGiven) {
    this.#store = store;
    this.#db = db;
    this.#given = given;
  }

  async verify(): Promise<Verification> {
    const all = await entryCountIn(this.#db);
    for await (const page of writtenPages(this.#db, null)) {
      for (const line of page) await this.#line(line);
      this.#given.onProgress?.(this.#seen.entries, all);
    }
    this.#closeBatch();
    await this.#checkEnds();
    await this.#checkErasures();
    return { ...this.#seen, redacted: this.#redacted, faults: this.#faults };
  }

  async #line(line: WrittenEntry): Promise<void> {
    if (this.#open?.batch.id !== line.batch.id) {
      this.#closeBatch();
      this.#open = { batch: line.batch, digests: [] };
    }
    this.#open!.digests.push(line.entry.digest);
    this.#seen.entries++;
    const { id: entryId, salt, kind, digest } = line.entry;
    if (line.body === null || salt === null) this.#emptied.add(entryId);
    else if (digestOf({ salt, kind, body: line.body }, sha256) !== digest)
      this.#faults.push({ kind: "entry-changed", entryId });
    else await this.#body(line, JSON.parse(line.body) as EntryBody);
  }

  #closeBatch(): void {
    if (this.#open === null) return;
    const { batch, digests } = this.#open;
    const before = this.#ends.get(batch.collection) ?? CHAIN_START;
    this.#faults.push(...checkChain(before, { head: batch, hash: batch.hash, digests }, sha256));
    this.#ends.set(batch.collection, { sequence: batch.sequence, hash: batch.hash });
    this.#seen.batches++;
  }

  async #body({ entry, batch }: WrittenEntry, body: EntryBody): Promise<void> {
    switch (body.kind) {
      case "captured":
        return this.#checkCapture(batch.collection, body.capture);
      case "extracted":
        return this.#checkText(entry.id, body.text);
      case "stated":
        return this.#checkQuotes(entry.id, body.statement.value);
      case "corrected":
        return this.#checkQuotes(entry.id, body.value);
      case "redacted":
        this.#redacted.push({ target: body.target, by: batch.actor, at: batch.at, reason: body.reason });
        return;
      default:
        return;
    }
  }

  async #checkQuotes(entryId: string, value: object): Promise<void> {
    for (const quote of quotesIn(value)) {
      const content = await this.#contentOf(quote.textId);
      this.#seen.quotes++;
      if (content === null) this.#faults.push({ kind: "text-missing", entryId, textId: quote.textId });
      const found = content?.slice(quote.start, quote.end) ?? quote.exact;
      if (found !== quote.exact) this.#faults.push({ kind: "quote-differs", entryId, quote, found });
    }
  }

  /** The characters of a text, as its entry has them. Statements follow their text, so the last one is kept at hand. */
  async #contentOf(textId: string): Promise<string | null> {
    if (this.#text?.id === textId) return this.#text.content;
    const select = this.#db.selectFrom("texts as t").innerJoin("entries as e", "e.id", "t.entry_id");
    const row = await select.select("e.body").where("t.id", "=", textId).executeTakeFirst();
    const body = typeof row?.body === "string" ? (JSON.parse(row.body) as EntryBody) : null;
    const content = body?.kind === "extracted" && body.text.id === textId ? body.text.content : null;
    this.#text = { id: textId, content };
    return content;
  }

  async #checkCapture(collection: string, capture: Capture): Promise<void> {
    this.#seen.captures++;
    if (await this.#isRedacted(collection, capture.sha256)) return;
    await this.#bytesOf(capture.sha256, "first");
  }

  async #isRedacted(collection: string, hash: string): Promise<boolean> {
    const rows = this.#db.selectFrom("captures").select("redacted").where("collection", "=", collection);
    return (await rows.where("sha256", "=", hash).executeTakeFirst())?.redacted === 1;
  }

  /** The bytes when they are what their hash says; what is wrong is noted the first time. */
  async #bytesOf(hash: string, time: "first" | "again"): Promise<Uint8Array | null> {
    if (this.#capture?.sha256 === hash) return this.#capture.bytes;
    const bytes = await this.#store.captures.read(hash);
    const found = bytes === null ? null : sha256(bytes);
    if (time === "first" && found === null) this.#faults.push({ kind: "capture-missing", sha256: hash });
    if (time === "first" && found !== null && found !== hash)
      this.#faults.push({ kind: "capture-changed", sha256: hash, found });
    this.#capture = { sha256: hash, bytes: found === hash ? bytes : null };
    return this.#capture.bytes;
  }

  async #checkText(entryId: string, text: Text): Promise<void> {
    this.#seen.texts++;
    const select = this.#db.selectFrom("captures as k").innerJoin("entries as e", "e.id", "k.entry_id");
    const row = await select.select("e.body").where("k.id", "=", text.captureId).executeTakeFirst();
    const body = typeof row?.body === "string" ? (JSON.parse(row.body) as EntryBody) : null;
    if (body?.kind !== "captured") return;
    const bytes = await this.#bytesOf(body.capture.sha256, "again");
    if (bytes === null) return;
    const content = await this.#given.reextract(bytes, text, body.capture);
    if (content !== null && content !== text.content)
      this.#faults.push({ kind: "text-differs", entryId, textId: text.id });
  }

  async #checkEnds(): Promise<void> {
    for (const end of await this.#db.selectFrom("chain_ends").selectAll().orderBy("collection").execute()) {
      const { collection, sequence: expected, hash } = end;
      const reached = this.#ends.get(collection) ?? CHAIN_START;
      if (reached.sequence !== expected || reached.hash !== hash)
        this.#faults.push({ kind: "chain-cut", collection, expected, found: reached.sequence });
      this.#ends.delete(collection);
    }
    for (const [collection, { sequence }] of this.#ends)
      this.#faults.push({ kind: "chain-cut", collection, expected: 0, found: sequence });
  }

  /** What is empty must have been redacted, and what was redacted must be empty. */
  async #checkErasures(): Promise<void> {
    for (const { target } of this.#redacted) {
      if (target.kind === "capture") await this.#checkErased(target.sha256);
      else if (!this.#emptied.delete(target.entryId))
        this.#faults.push({ kind: "entry-not-erased", entryId: target.entryId });
    }
    for (const entryId of this.#emptied) this.#faults.push({ kind: "entry-emptied", entryId });
  }

  async #checkErased(hash: string): Promise<void> {
    const live = this.#db.selectFrom("captures").select("id").where("sha256", "=", hash).where("redacted", "=", 0);
    if ((await live.executeTakeFirst()) !== undefined) return;
    if (await this.#store.captures.has(hash)) this.#faults.push({ kind: "capture-not-erased", sha256: hash });
  }
}
