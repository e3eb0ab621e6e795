import type { Selection } from "../core/count/selection.ts";
import type { ToldName } from "../core/count/told-names.ts";
import type { ReviewState, StandingStatement, StatementValue } from "../core/model/index.ts";
import { bodyOfKind, valueIn } from "./bodies.ts";
import { memory, type Remembered, rememberedDocuments, rememberedEntries } from "./remembered-entries.ts";
import { wantedIn, wantedValue } from "./rows.ts";
import {
  type Elsewhere,
  type Ids,
  idsElsewhere,
  idsOfNumber,
  type Looked,
  type SameNumber,
  selectedIds,
} from "./selections.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { idsQuotedBeside, idsTold } from "./told-names.ts";
import { notHidden, type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/** A statement with where it stands, its document, and the ledger entries that say so. */
export interface HeldStatement extends StandingStatement {
  /** What the reader read, when a person's value stands in its place; null otherwise. */
  readonly original: StatementValue | null;
  /** The entry that stated it, and the entry that reviewed it: what an undo names. */
  readonly entryId: string;
  readonly reviewEntryId: string | null;
  /**
   * How the review was matched. "anchor": it was of an earlier reading of the same words. "ambiguous": there is one of
   * such words, but one reading states them more than once, so nothing was inherited and a person must say.
   */
  readonly reviewMatch: "statement" | "anchor" | "ambiguous" | null;
  /** This reading differs from what a person said of the same words. */
  readonly disagrees: boolean;
  /** A later reading has taken its place. */
  readonly superseded: boolean;
}

/** The statements with these ids that `view` may see, superseded ones too, in the order of the ids. */
export async function statementsIn(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<readonly HeldStatement[]> {
  const rows = await selectWanted(store.db, given, { ids: wantedValue(store.db, [...new Set(given.ids)]) });
  const found = new Map((await allHeld(store.db, rows)).map((held) => [held.statement.id, held]));
  return given.ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * How these statements stand with `view`, in one line: while it is the same, so is what a page tells of them, as long as nothing
 * was erased.
 */
export async function standingOf(store: Store, given: View & { readonly ids: readonly string[] }): Promise<string> {
  const rows = await selectStanding(store.db, given, { ids: wantedValue(store.db, given.ids) });
  return JSON.stringify(
    rows.map(({ id, review, reviewed_by, value_entry_id }) => [id, review, reviewed_by, value_entry_id]),
  );
}

const selectStanding = writtenOnce((db, view, { ids }: { readonly ids: unknown }) =>
  db
    .selectFrom("statements as s")
    .select(["s.id", "s.review", "s.reviewed_by", "s.value_entry_id"])
    .innerJoin(wantedIn(db, ids), "wanted.value", "s.id")
    .where(visibleTo(view, "s.collection"))
    .orderBy("s.id"),
);

/** What stands of a document, in the order of its words. */
export async function statementsOfDocument(
  store: Store,
  documentId: string,
  view: View,
): Promise<readonly HeldStatement[]> {
  const rows = await selectStatements(store.db, view)
    .where("s.document_id", "=", documentId)
    .where("s.superseded", "=", 0)
    .orderBy("s.text_id")
    .orderBy("s.quoted_start")
    .orderBy("s.id")
    .execute();
  return allHeld(store.db, rows);
}

/** What stands of one text, in the order of its words: what an earlier reading of it left. */
export async function statementsOfText(store: Store, textId: string): Promise<readonly HeldStatement[]> {
  const rows = await selectStatements(store.db, DESK)
    .where("s.text_id", "=", textId)
    .where("s.superseded", "=", 0)
    .orderBy("s.quoted_start")
    .orderBy("s.id")
    .execute();
  return allHeld(store.db, rows);
}

const DESK: View = { publicOnly: false };

/** What of the record is asked for together. */
export interface Wanted {
  readonly selections: readonly Selection[];
  readonly elsewhere?: readonly Elsewhere[];
  readonly numbers?: readonly SameNumber[];
  readonly told?: readonly ToldName[];
  /** Also what is quoted in the documents of the statements found by number, then by selection. */
  readonly quotedBeside?: boolean;
}

/**
 * The figures that can bear on questions, by the rule of core/count/selection.ts, and what is told of people and by
 * speakers, each once and in the order in which they were recorded. Superseded statements and hidden collections are not among them. One round of queries, however many
 * questions there are.
 */
export async function statementsForQuestions(
  store: Store,
  wanted: Wanted,
  looked: Looked,
): Promise<readonly HeldStatement[]> {
  const ids = new Set<string>();
  const take = async (query: Ids) => {
    for (const { statement_id } of (await query.execute(store.db)).rows) ids.add(statement_id);
  };
  for (const number of wanted.numbers ?? []) await take(idsOfNumber(number, looked));
  for (const selection of wanted.selections)
    for (const id of await selectedIds(store.db, selection, looked)) ids.add(id);
  for (const elsewhere of wanted.elsewhere ?? []) await take(idsElsewhere(elsewhere, looked));
  if (wanted.quotedBeside === true && ids.size > 0) await take(idsQuotedBeside([...ids]));
  for (const name of wanted.told ?? []) await take(idsTold(name, looked));
  return inOrderOfRecord(store.db, [...ids]);
}

/** As {@link statementsForQuestions}, for one. */
export function statementsForQuestion(
  store: Store,
  selection: Selection,
  looked: Looked,
): Promise<readonly HeldStatement[]> {
  return statementsForQuestions(store, { selections: [selection] }, looked);
}

async function inOrderOfRecord(db: Database, ids: readonly string[]): Promise<readonly HeldStatement[]> {
  const remembered = await rememberedOf(db);
  const found = await remembered.standing.all(ids, async (missing) => {
    const found = await selectWanted(db, DESK, { ids: wantedValue(db, missing) });
    // what was recorded together lies together
    const rows = found.toSorted((one, other) => one.sequence - other.sequence);
    return (await allPlaced(db, remembered, rows)).map((placed) => [placed.held.statement.id, placed] as const);
  });
  return [...found.values()]
    .sort((one, other) => one.batch - other.batch || one.position - other.position)
    .map(({ held }) => held);
}

/** Every standing statement of these kinds, in the order in which they were recorded, without those of hidden collections. */
export async function statementsOfKinds(
  store: Store,
  kinds: readonly StatementValue["kind"][],
): Promise<readonly HeldStatement[]> {
  const rows = await selectInOrder(store.db)
    .where("s.kind", "in", kinds)
    .where("s.superseded", "=", 0)
    .where(notHidden("s.collection"))
    .execute();
  return allHeld(store.db, rows);
}

/**
 * What waits for a person, or what a person has said: the standing statements in this state, in the order in which
 * they were recorded. "disagreeing": a later reading differs from what a person said of the same words.
 */
export async function reviewQueue(
  store: Store,
  given: {
    readonly state: ReviewState | "disagreeing";
    readonly collection: string | null;
    readonly limit: number;
  },
): Promise<readonly HeldStatement[]> {
  const { state, collection, limit } = given;
  const rows = await selectInOrder(store.db)
    .where("s.superseded", "=", 0)
    .where(notHidden("s.collection"))
    .where((where) => (state === "disagreeing" ? where("s.disagrees", "=", 1) : where("s.review", "=", state)))
    .$if(collection !== null, (query) => query.where("s.collection", "=", collection))
    .limit(limit)
    .execute();
  return allHeld(store.db, rows);
}

const selectWanted = writtenOnce((db, view, { ids }: { readonly ids: unknown }) =>
  selectStatements(db, view).innerJoin(wantedIn(db, ids), "wanted.value", "s.id"),
);

function selectStatements(db: Database, view: View) {
  return db
    .selectFrom("statements as s")
    .select([
      "s.id",
      "s.document_id",
      "s.entry_id",
      "s.sequence",
      "s.review",
      "s.reviewed_by",
      "s.review_entry_id",
      "s.review_match",
    ])
    .select(["s.value_entry_id", "s.disagrees", "s.superseded"])
    .where(visibleTo(view, "s.collection"));
}

/** In the order in which they were recorded. */
function selectInOrder(db: Database) {
  return selectStatements(db, DESK)
    .innerJoin("entries as e", "e.id", "s.entry_id")
    .innerJoin("documents as d", "d.id", "s.document_id")
    .orderBy("e.batch")
    .orderBy("e.position");
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectStatements>["execute"]>>[number];

/** A statement with its place in the ledger. */
interface PlacedHeld {
  readonly held: HeldStatement;
  readonly batch: number;
  readonly position: number;
}

const rememberedOf = memory<PlacedHeld>();

async function allHeld(db: Database, rows: readonly SelectedRow[]): Promise<readonly HeldStatement[]> {
  return (await allPlaced(db, await rememberedOf(db), rows)).map(({ held }) => held);
}

/** In the order of the rows, without those whose entries are erased. */
async function allPlaced(
  db: Database,
  remembered: Remembered<PlacedHeld>,
  rows: readonly SelectedRow[],
): Promise<readonly PlacedHeld[]> {
  const entryIds = rows.flatMap(({ entry_id, value_entry_id }) => [entry_id, value_entry_id ?? []].flat());
  const entries = await rememberedEntries(db, remembered, entryIds);
  const documentIds = rows.map(({ document_id }) => document_id);
  const documents = await rememberedDocuments(db, remembered, documentIds);
  return rows.flatMap((row): readonly PlacedHeld[] => {
    const [document, entry] = [documents.get(row.document_id), entries.get(row.entry_id)];
    const corrected = row.value_entry_id === null ? null : (entries.get(row.value_entry_id)?.body ?? undefined);
    // bodies are read after the rows: what was erased in between, or with its document, is not shown
    if (document === undefined || entry === undefined || entry.body === null || corrected === undefined) return [];
    const { batch, position, body } = entry;
    const { statement } = bodyOfKind("stated", body);
    const value = corrected === null ? null : valueIn(corrected);
    return [{ held: heldFrom(row, { statement, value, document }), batch, position }];
  });
}

/** `value`: what a person says in the place of what was read; it is taken over as a value of its own, since checks tell figures apart by which object they are. */
function heldFrom(
  row: SelectedRow,
  told: Pick<StandingStatement, "statement" | "document"> & { readonly value: StatementValue | null },
): HeldStatement {
  const { statement, value, document } = told;
  return {
    statement: value === null ? statement : { ...statement, value: { ...value } },
    original: value === null ? null : statement.value,
    review: row.review,
    reviewedBy: row.reviewed_by,
    document,
    entryId: row.entry_id,
    reviewEntryId: row.review_entry_id,
    reviewMatch: row.review_match as HeldStatement["reviewMatch"],
    disagrees: row.disagrees === 1,
    superseded: row.superseded === 1,
  };
}
