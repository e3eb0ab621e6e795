import type { Selection } from "../core/count/selection.ts";
import type { ToldName } from "../core/count/told-names.ts";
import type { ReviewState, StandingStatement, StatementValue } from "../core/model/index.ts";
import { bodiesOf, bodyFrom, valueFrom } from "./bodies.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import {
  type Elsewhere,
  type Ids,
  idsElsewhere,
  idsOfNumber,
  idsSelected,
  type Looked,
  type SameNumber,
} from "./selections.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { idsQuotedBeside, idsTold } from "./told-names.ts";
import { notHidden, type View, visibleTo } from "./view.ts";

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
  const found = new Map<string, HeldStatement>();
  for (const ids of chunksOf([...new Set(given.ids)], LIST_AT_MOST)) {
    const rows = await selectStatements(store.db, given).where("s.id", "in", ids).execute();
    for (const held of await heldFrom(store.db, rows)) found.set(held.statement.id, held);
  }
  return given.ids.flatMap((id) => found.get(id) ?? []);
}

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
  return heldFrom(store.db, rows);
}

/** What stands of one text, in the order of its words: what an earlier reading of it left. */
export async function statementsOfText(store: Store, textId: string): Promise<readonly HeldStatement[]> {
  const rows = await selectStatements(store.db, { publicOnly: false })
    .where("s.text_id", "=", textId)
    .where("s.superseded", "=", 0)
    .orderBy("s.quoted_start")
    .orderBy("s.id")
    .execute();
  return heldFrom(store.db, rows);
}

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
  for (const selection of wanted.selections) await take(idsSelected(selection, looked));
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
  const found: RecordedRow[] = [];
  for (const some of chunksOf(ids, LIST_AT_MOST))
    found.push(
      ...(await selectStatements(db, { publicOnly: false })
        .select(["e.batch", "e.position"])
        .where("s.id", "in", some)
        .execute()),
    );
  found.sort((one, other) => one.batch - other.batch || one.position - other.position);
  return heldFrom(db, found);
}

/** Every standing statement of these kinds, in the order in which they were recorded, without those of hidden collections. */
export async function statementsOfKinds(
  store: Store,
  kinds: readonly StatementValue["kind"][],
): Promise<readonly HeldStatement[]> {
  const rows = await selectStatements(store.db, { publicOnly: false })
    .where("s.kind", "in", kinds)
    .where("s.superseded", "=", 0)
    .where(notHidden("s.collection"))
    .orderBy("e.batch")
    .orderBy("e.position")
    .execute();
  return heldFrom(store.db, rows);
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
  const rows = await selectStatements(store.db, { publicOnly: false })
    .where("s.superseded", "=", 0)
    .where(notHidden("s.collection"))
    .where((where) => (state === "disagreeing" ? where("s.disagrees", "=", 1) : where("s.review", "=", state)))
    .$if(collection !== null, (query) => query.where("s.collection", "=", collection))
    .orderBy("e.batch")
    .orderBy("e.position")
    .limit(limit)
    .execute();
  return heldFrom(store.db, rows);
}

function selectStatements(db: Database, view: View) {
  return db
    .selectFrom("statements as s")
    .innerJoin("entries as e", "e.id", "s.entry_id")
    .innerJoin("documents as d", "d.id", "s.document_id")
    .select(["s.entry_id", "s.review", "s.reviewed_by", "s.review_entry_id", "s.review_match"])
    .select(["s.value_entry_id", "s.disagrees", "s.superseded", "e.body", "d.entry_id as document_entry_id"])
    .where(visibleTo(view, "s.collection"));
}

type RecordedRow = SelectedRow & { readonly batch: number; readonly position: number };

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectStatements>["execute"]>>[number];

async function heldFrom(db: Database, rows: readonly SelectedRow[]): Promise<readonly HeldStatement[]> {
  const others = rows.flatMap(({ value_entry_id, document_entry_id }) =>
    [value_entry_id ?? [], document_entry_id].flat(),
  );
  const bodies = await bodiesOf(db, others);
  const documents = new Map<string, StandingStatement["document"]>();
  for (const id of new Set(rows.map((row) => row.document_entry_id)))
    documents.set(id, bodyFrom("document-added", bodies.get(id) ?? null).document);
  return rows.map((row) => {
    const { statement } = bodyFrom("stated", row.body);
    const value = row.value_entry_id === null ? null : valueFrom(bodies.get(row.value_entry_id) ?? null);
    return {
      statement: value === null ? statement : { ...statement, value },
      original: value === null ? null : statement.value,
      review: row.review,
      reviewedBy: row.reviewed_by,
      document: documents.get(row.document_entry_id)!,
      entryId: row.entry_id,
      reviewEntryId: row.review_entry_id,
      reviewMatch: row.review_match as HeldStatement["reviewMatch"],
      disagrees: row.disagrees === 1,
      superseded: row.superseded === 1,
    };
  });
}
