import type { StatementValue } from "../core/model/index.ts";
import { sameValue } from "../core/record/same-value.ts";
import { valueFrom } from "./bodies.ts";
import { deleteKeys, insertKeys, placedStatements } from "./figure-places.ts";
import { storable } from "./rows.ts";
import { searchStatements } from "./search-entries.ts";
import type { Database, ReviewRow, StandingColumns, StatementRow } from "./tables.ts";
import { valueColumnsOf } from "./values.ts";

/** An anchor in a collection: reviews do not reach from one collection into another. */
export interface AnchorPlace {
  readonly collection: string;
  readonly anchor: string;
}

interface Candidate {
  readonly row: StatementRow;
  readonly value: StatementValue;
}

/**
 * How reviews settle where statements stand. A review is of an anchor: the last one that was not undone decides for
 * every statement with that anchor, so that a later reading of the same words inherits it. Where one reading states an
 * anchor more than once, the match would be a guess: then a review holds for the statement that it names alone.
 *
 * What a person confirmed or corrected outranks what a later reading makes of the same words, and the later statement
 * says that it disagrees, until a person has reviewed that one.
 */
export async function settleAnchor(db: Database, place: AnchorPlace): Promise<void> {
  const candidates = await candidatesAt(db, place);
  const reviews = await reviewsAt(db, place);
  const isAmbiguous = statesTwice(candidates);
  for (const candidate of candidates) {
    const own = reviews.find((review) => review.statement_id === candidate.row.id);
    const review = isAmbiguous ? own : reviews[0];
    if (review === undefined) await writeUnreviewed(db, candidate, reviews.length > 0 ? "ambiguous" : null);
    else await writeReviewed(db, candidate, { review, reviewed: await reviewedValueOf(db, review, candidates) });
  }
  await searchStatements(
    db,
    candidates.map(({ row }) => row.id),
  );
}

async function candidatesAt(db: Database, place: AnchorPlace): Promise<readonly Candidate[]> {
  const rows = await db
    .selectFrom("statements as s")
    .innerJoin("entries as e", "e.id", "s.entry_id")
    .selectAll("s")
    .select("e.body")
    .where("s.anchor", "=", place.anchor)
    .where("s.collection", "=", place.collection)
    .orderBy("s.id")
    .execute();
  return rows.map(({ body, ...row }) => ({ row, value: valueFrom(body) }));
}

/** The reviews of an anchor that were not undone, last first. */
function reviewsAt(db: Database, place: AnchorPlace): Promise<readonly ReviewRow[]> {
  return db
    .selectFrom("reviews")
    .selectAll()
    .where("anchor", "=", place.anchor)
    .where("collection", "=", place.collection)
    .where("undone_by", "is", null)
    .orderBy("sequence", "desc")
    .orderBy("position", "desc")
    .execute();
}

/** Whether one reading of one text states this anchor more than once. */
function statesTwice(candidates: readonly Candidate[]): boolean {
  const readings = candidates.map(({ row }) => JSON.stringify([row.text_id, row.sequence]));
  return new Set(readings).size < readings.length;
}

interface ReviewedValue {
  readonly value: StatementValue;
  /** The entry that holds it. */
  readonly entryId: string;
}

async function reviewedValueOf(
  db: Database,
  review: ReviewRow,
  candidates: readonly Candidate[],
): Promise<ReviewedValue> {
  if (review.value_entry_id !== null)
    return { value: await valueIn(db, review.value_entry_id), entryId: review.value_entry_id };
  const reviewed = candidates.find(({ row }) => row.id === review.statement_id)!;
  return { value: reviewed.value, entryId: reviewed.row.entry_id };
}

async function writeUnreviewed(db: Database, candidate: Candidate, match: "ambiguous" | null): Promise<void> {
  await writeStanding(db, candidate.row, {
    value: candidate.value,
    standing: {
      review: "unreviewed",
      reviewed_by: null,
      review_entry_id: null,
      review_match: match,
      value_entry_id: null,
      disagrees: 0,
    },
  });
}

async function writeReviewed(
  db: Database,
  candidate: Candidate,
  by: { review: ReviewRow; reviewed: ReviewedValue },
): Promise<void> {
  const { review, reviewed } = by;
  const isOwn = review.statement_id === candidate.row.id;
  const stands = review.kind === "rejected" ? candidate.value : reviewed.value;
  const isOther = review.kind !== "rejected" && reviewed.entryId !== candidate.row.entry_id;
  await writeStanding(db, candidate.row, {
    value: stands,
    standing: {
      review: review.kind,
      reviewed_by: storable(review.actor_name),
      review_entry_id: review.entry_id,
      review_match: isOwn ? "statement" : "anchor",
      value_entry_id: isOther ? reviewed.entryId : null,
      disagrees: !isOwn && !sameValue(candidate.value, reviewed.value) ? 1 : 0,
    },
  });
}

async function writeStanding(
  db: Database,
  row: StatementRow,
  given: { value: StatementValue; standing: StandingColumns },
): Promise<void> {
  const columns = { ...valueColumnsOf(given.value), ...given.standing };
  await deleteKeys(db, await placedStatements(db, [row.id]));
  await db.updateTable("statements").set(columns).where("id", "=", row.id).execute();
  if (row.superseded === 0)
    await insertKeys(db, [{ ...row, recorded: row.sequence, review: given.standing.review, value: given.value }]);
}

async function valueIn(db: Database, entryId: string): Promise<StatementValue> {
  const entry = await db.selectFrom("entries").select("body").where("id", "=", entryId).executeTakeFirstOrThrow();
  return valueFrom(entry.body);
}
