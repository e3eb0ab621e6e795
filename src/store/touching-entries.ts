import type { EntryBody } from "../core/model/index.ts";
import { batchOf } from "./batches.ts";
import type { Database } from "./tables.ts";

/**
 * Whether an entry of a kind may touch what the page of a published article shows, pictures aside, in another way than by how the
 * statements stand that it tells of. What only arrives, and what people say of statements and of things, does not.
 */
const TOUCHING: Readonly<Record<EntryBody["kind"], boolean>> = {
  "collection-opened": true,
  "collection-hidden": true,
  "collection-shown": true,
  "document-added": false,
  captured: false,
  extracted: false,
  "text-read": false,
  stated: false,
  superseded: false,
  confirmed: false,
  corrected: false,
  rejected: false,
  "review-undone": false,
  judged: false,
  "judgement-undone": false,
  published: true,
  unpublished: true,
  held: true,
  "hold-dropped": true,
  replied: true,
  "reply-withdrawn": true,
  "question-saved": true,
  "question-dropped": true,
  kept: true,
  redacted: true,
};

const TOUCHING_KINDS = Object.entries(TOUCHING).flatMap(([kind, touches]) => (touches ? [kind] : []));

/** Whether the pages of articles may have been touched between two states of the record, as `recordState` numbers them. */
export async function touchedBetween(db: Database, before: number, after: number): Promise<boolean> {
  const [from, to] = [batchOf(before), batchOf(after)];
  // the tables were made again: something was erased, or another record took the place of this one
  if (from.made !== to.made) return true;
  const touching = await db
    .selectFrom("entries")
    .select("id")
    .where("batch", ">", from.batch)
    .where("batch", "<=", to.batch)
    .where("kind", "in", TOUCHING_KINDS)
    .limit(1)
    .executeTakeFirst();
  return touching !== undefined;
}
