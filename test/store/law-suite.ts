import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import {
  type Day,
  dayFrom,
  decimalFrom,
  type EntryBody,
  type Figure,
  plusDays,
  type Statement,
} from "../../src/core/model/index.ts";
import { type AppendedBatch, appendBatch } from "../../src/store/append.ts";
import { hashOfTables } from "../../src/store/dump.ts";
import { judgementsIn } from "../../src/store/judgements.ts";
import { openPast } from "../../src/store/past.ts";
import { rebuildTables } from "../../src/store/rebuild.ts";
import { redactCapture, redactEntry } from "../../src/store/redact.ts";
import { statementsForQuestion } from "../../src/store/statements.ts";
import type { Store } from "../../src/store/store.ts";
import { verifyLedger } from "../../src/store/verify.ts";
import { ASKED } from "../recorded.ts";
import {
  ANA,
  arrests,
  DESK,
  type Filed,
  type FreshUrl,
  file,
  opened,
  published,
  REDACTOR,
  reextract,
  selected,
  stated,
  withStore,
} from "./record.ts";

/** Something that happens to a record: what, and to which of the things that are there. */
interface Happening {
  readonly what: (typeof HAPPENINGS)[number];
  readonly which: number;
  readonly other: number;
}

const HAPPENINGS = [
  "file",
  "file",
  "state",
  "state",
  "state",
  "read-again",
  "confirm",
  "confirm",
  "correct",
  "reject",
  "undo",
  "judge",
  "undo-judgement",
  "publish",
  "unpublish",
  "hide",
  "show",
  "save-question",
  "drop-question",
  "redact-entry",
  "redact-capture",
] as const;

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({ what: fc.constantFrom(...HAPPENINGS), which: fc.nat(50), other: fc.nat(50) }),
  { minLength: 5, maxLength: 30 },
);

/** A record that things happen to. Its ids are counted, so that the same happenings give the same record anywhere. */
class World {
  readonly #store: Store;
  readonly #filed: Filed[] = [];
  readonly #statements: { readonly statement: Statement; readonly filed: Filed }[] = [];
  readonly #entries: { readonly id: string; readonly kind: EntryBody["kind"] }[] = [];
  #ids = 0;
  #version = 1;
  #day: Day = dayFrom("2022-06-01");

  constructor(store: Store) {
    this.#store = store;
  }

  readonly #newId = (): string => `id-${String(++this.#ids).padStart(6, "0")}`;

  async #append(...bodies: readonly EntryBody[]): Promise<AppendedBatch> {
    const batch = await appendBatch(this.#store, {
      collection: "desk",
      actor: ANA,
      at: `${this.#day}T12:00:00.000Z`,
      readerVersion: String(this.#version),
      codebookVersion: "1",
      bodies,
      newId: this.#newId,
    });
    this.#entries.push(...batch.entryIds.map((id, index) => ({ id, kind: bodies[index]!.kind })));
    return batch;
  }

  /** With `afterDay`, each happening has a day of its own, and is followed by it. */
  async happen(all: readonly Happening[], afterDay?: (day: Day) => Promise<void>): Promise<void> {
    await this.#append(opened());
    await this.#file();
    // What cannot happen (a review of what is gone, an address that is taken) is refused and changes nothing.
    for (const one of all) {
      await this.#happen(one).catch((error: unknown) => assert.ok(error instanceof RangeError, String(error)));
      if (afterDay === undefined) continue;
      await afterDay(this.#day);
      this.#day = plusDays(this.#day, 1);
    }
  }

  async #happen({ what, which, other }: Happening): Promise<void> {
    const statementId = this.#statements[which % this.#statements.length]?.statement.id ?? "none";
    switch (what) {
      case "file":
        return this.#file();
      case "state":
      case "read-again":
        return this.#state(what, which, other);
      case "confirm":
        return void (await this.#append({ kind: "confirmed", statementId }));
      case "correct":
        return this.#correct(which, other);
      case "reject":
        return void (await this.#append({ kind: "rejected", statementId, reason: "Misread" }));
      case "undo":
        return void (await this.#append({
          kind: "review-undone",
          entryId: this.#entry(which, ["confirmed", "rejected", "corrected"]),
        }));
      case "judge":
        return void (await this.#append({
          kind: "judged",
          judgement: { about: "same-origin", one: statementId, other: String(other), same: other % 2 === 0 },
        }));
      case "undo-judgement":
        return void (await this.#append({ kind: "judgement-undone", entryId: this.#entry(which, ["judged"]) }));
      case "publish":
        return this.#publish(which, other);
      case "unpublish":
        return void (await this.#append({
          kind: "unpublished",
          articleId: `article-${which % 2}`,
          reason: "Withdrawn",
        }));
      case "hide":
      case "show":
        return void (await this.#append({
          kind: what === "hide" ? "collection-hidden" : "collection-shown",
          collectionId: "desk",
        }));
      case "save-question":
        return void (await this.#append({
          kind: "question-saved",
          saved: { name: `question-${which % 2}`, collection: "desk", question: { ...ASKED, head: String(other) } },
        }));
      case "drop-question":
        return void (await this.#append({ kind: "question-dropped", name: `question-${which % 2}` }));
      case "redact-entry":
        return this.#redactEntry(which);
      case "redact-capture":
        return this.#redactCapture(which);
    }
  }

  #entry(which: number, kinds: readonly EntryBody["kind"][]): string {
    const some = this.#entries.filter((entry) => kinds.includes(entry.kind));
    return some[which % some.length]?.id ?? "none";
  }

  async #file(): Promise<void> {
    const made = await file(this.#store, `${this.#filed.length}: 43 people and 16 more, then 43 people again`);
    const document = { ...made.document, id: this.#newId() };
    const capture = { ...made.capture, id: this.#newId(), documentId: document.id };
    const text = { ...made.text, id: this.#newId(), documentId: document.id, captureId: capture.id };
    this.#filed.push({ document, capture, text, bodies: [] });
    await this.#append(
      { kind: "document-added", document },
      { kind: "captured", capture },
      { kind: "extracted", text },
    );
  }

  /** States "43" or "16" of a document, read as one of three numbers, sometimes twice. */
  async #state(what: "state" | "read-again", which: number, other: number): Promise<void> {
    const filed = this.#filed[which % this.#filed.length];
    if (filed === undefined) return;
    if (what === "read-again") this.#version++;
    const numbers = other % 7 === 0 ? ["43", "44"] : [["43", "44", "45"][other % 3]!];
    const made = numbers.map((number) => ({
      ...arrests(filed, which % 2 === 0 ? "43" : "16", { number }),
      id: this.#newId(),
    }));
    const old = this.#statements.findLast((known) => known.filed === filed);
    const superseded =
      old !== undefined && what === "read-again"
        ? [{ kind: "superseded", statementId: old.statement.id, by: made[0]!.id } as const]
        : [];
    await this.#append(...made.map(stated), ...superseded, {
      kind: "text-read",
      textId: filed.text.id,
      readerVersion: String(this.#version),
      unread: other,
    });
    this.#statements.push(...made.map((statement) => ({ statement, filed })));
  }

  async #correct(which: number, other: number): Promise<void> {
    const known = this.#statements[which % this.#statements.length];
    if (known === undefined) return;
    const value: Figure = { ...(known.statement.value as Figure), number: decimalFrom(43 + (other % 3)) };
    await this.#append({ kind: "corrected", statementId: known.statement.id, value, reason: "Misread" });
  }

  async #publish(which: number, other: number): Promise<void> {
    const revision = this.#entries.filter((entry) => entry.kind === "published").length + 1;
    await this.#append(
      published(`article-${which % 2}`, { revisionId: this.#newId(), revision, address: `/en/${other % 3}` }),
    );
  }

  async #redactEntry(which: number): Promise<void> {
    // An opening that is erased takes its collection with it, and nothing could happen after it.
    const some = this.#entries.filter((entry) => entry.kind !== "collection-opened");
    const entryId = some[which % some.length]?.id ?? "none";
    await redactEntry(this.#store, entryId, { ...REDACTOR, newId: this.#newId });
  }

  async #redactCapture(which: number): Promise<void> {
    const sha256 = this.#filed[which % this.#filed.length]?.capture.sha256 ?? "none";
    await redactCapture(this.#store, sha256, { ...REDACTOR, newId: this.#newId });
  }
}

/** Lets it all happen to a new record, checks that what stands is what its entries say, and gives the tables' hash. */
async function hashAfter(freshUrl: FreshUrl, all: readonly Happening[]): Promise<string> {
  let hash = "";
  await withStore(freshUrl, async (store) => {
    await new World(store).happen(all);
    hash = await hashOfTables(store.db);
    const { before, after } = await rebuildTables(store);
    assert.deepEqual([before, after], [hash, hash]);
    assert.deepEqual((await verifyLedger(store, { reextract })).faults, []);
  });
  return hash;
}

/** What a record gives for a question: the statements with where they stand, and the judgements. */
async function standingIn(store: Store): Promise<unknown> {
  const statements = await statementsForQuestion(store, selected({}), DESK);
  const judgements = await judgementsIn(store, DESK);
  return {
    statements: statements.map(({ statement, review, reviewMatch, document }) => [
      statement,
      review,
      reviewMatch,
      document.id,
    ]),
    judgements: judgements.map(({ entryId }) => entryId),
  };
}

/** Lets it all happen, a day for each, and holds every day's past against what stood on that day. */
async function checkPast(freshUrl: FreshUrl, all: readonly Happening[]): Promise<void> {
  await withStore(freshUrl, async (store) => {
    const stood: { readonly day: Day; readonly standing: unknown }[] = [];
    const lasting = all.filter(({ what }) => !what.startsWith("redact"));
    await new World(store).happen(lasting, async (day) => void stood.push({ day, standing: await standingIn(store) }));
    const past = await openPast(store, selected({}), DESK);
    for (const { day, standing } of stood) {
      await past.passDay(day);
      assert.deepEqual(await standingIn(past.store), standing, day);
    }
    await past.close();
  });
}

export function lawSuite(sqlite: FreshUrl, postgresql: FreshUrl): void {
  it("stands as its entries say, whatever happened, on SQLite", () =>
    fc.assert(
      fc.asyncProperty(happenings, async (all) => void (await hashAfter(sqlite, all))),
      { numRuns: 25 },
    ));

  it("is known of every past day as it stood on that day", () =>
    fc.assert(
      fc.asyncProperty(happenings, (all) => checkPast(sqlite, all)),
      { numRuns: 25 },
    ));

  it("is known of the past in PostgreSQL too", () =>
    fc.assert(
      fc.asyncProperty(happenings, (all) => checkPast(postgresql, all)),
      { numRuns: 3 },
    ));

  it("stands the same on both engines", () =>
    fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        assert.equal(await hashAfter(postgresql, all), await hashAfter(sqlite, all));
      }),
      { numRuns: 6 },
    ));
}
