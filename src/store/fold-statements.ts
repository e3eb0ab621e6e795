import type { Statement } from "../core/model/index.ts";
import { deleteKeys, insertKeys, placedStatements } from "./figure-places.ts";
import type { Fold, FoldedEntry } from "./fold.ts";
import { chunksOf, insertRows, LIST_AT_MOST } from "./rows.ts";
import { searchStatements } from "./search-entries.ts";
import { type AnchorPlace, settleAnchor } from "./standing-rows.ts";
import type { Database, StandingColumns, StatementRow } from "./tables.ts";
import { anchorKeyOf, valueColumnsOf } from "./values.ts";

const UNREVIEWED: StandingColumns = {
  review: "unreviewed",
  reviewed_by: null,
  review_entry_id: null,
  review_match: null,
  value_entry_id: null,
  disagrees: 0,
};

export const foldStated: Fold<"stated"> = async (db, run) => {
  const rows = run.map(({ id, batch, body }) => rowOf(body.statement, id, batch));
  await insertRows(db, "statements", rows);
  const placed = run.map(({ batch, body: { statement } }) => {
    return { ...statement, review: UNREVIEWED.review, recorded: batch.sequence };
  });
  await insertKeys(db, placed);
  for (const place of await reviewedAmong(db, rows)) await settleAnchor(db, place);
};

function rowOf(statement: Statement, entryId: string, batch: FoldedEntry["batch"]): StatementRow {
  return {
    id: statement.id,
    collection: statement.collection,
    document_id: statement.documentId,
    text_id: statement.textId,
    entry_id: entryId,
    anchor: anchorKeyOf(statement.anchor),
    capture_sha256: statement.anchor.captureSha256,
    reader_version: batch.readerVersion,
    sequence: batch.sequence,
    ...valueColumnsOf(statement.value),
    ...UNREVIEWED,
    superseded: 0,
    superseded_by: null,
  };
}

/** The anchors among these rows that somebody has reviewed before, under an earlier reading of the same capture. */
async function reviewedAmong(db: Database, rows: readonly StatementRow[]): Promise<readonly AnchorPlace[]> {
  const hashes = [...new Set(rows.map((row) => row.capture_sha256))];
  const reviewed = new Set<string>();
  for (const chunk of chunksOf(hashes, LIST_AT_MOST)) {
    const select = db.selectFrom("reviews").select(["collection", "anchor"]).distinct();
    for (const row of await select.where("capture_sha256", "in", chunk).execute())
      reviewed.add(`${row.collection} ${row.anchor}`);
  }
  const places = rows.map((row) => [`${row.collection} ${row.anchor}`, row] as const);
  return [...new Map(places.filter(([key]) => reviewed.has(key))).values()];
}

export const foldSuperseded: Fold<"superseded"> = async (db, run) => {
  const replaced = [...new Set(run.map(({ body }) => body.statementId))];
  await deleteKeys(db, await placedStatements(db, replaced));
  for (const { body } of run) {
    const change = { superseded: 1, superseded_by: body.by };
    await db.updateTable("statements").set(change).where("id", "=", body.statementId).execute();
  }
  await searchStatements(db, replaced);
};
