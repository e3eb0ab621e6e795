import type { Batch, EntryBody } from "../core/model/index.ts";
import { foldPublished, foldUnpublished } from "./fold-articles.ts";
import {
  foldCaptured,
  foldDocumentAdded,
  foldExtracted,
  foldHidden,
  foldOpened,
  foldRedacted,
  foldShown,
  foldTextRead,
} from "./fold-documents.ts";
import { foldJudged, foldJudgementUndone } from "./fold-judgements.ts";
import { foldReviews, foldReviewUndone } from "./fold-reviews.ts";
import { foldStated, foldSuperseded } from "./fold-statements.ts";
import type { Database } from "./tables.ts";

/** An entry that has not been redacted, as the fold takes it. */
export interface FoldedEntry<Body extends EntryBody = EntryBody> {
  readonly id: string;
  readonly position: number;
  /** What the fold takes from the batch, which may not have its hash yet. */
  readonly batch: Pick<Batch, "collection" | "sequence" | "at" | "actor" | "readerVersion">;
  readonly body: Body;
}

/** What entries of one kind, one after the other in the ledger, do to the query tables. */
export type Fold<Kind extends EntryBody["kind"]> = (
  db: Database,
  run: readonly FoldedEntry<Extract<EntryBody, { kind: Kind }>>[],
) => Promise<void>;

const FOLDS: { readonly [Kind in EntryBody["kind"]]: Fold<Kind> } = {
  "collection-opened": foldOpened,
  "collection-hidden": foldHidden,
  "collection-shown": foldShown,
  "document-added": foldDocumentAdded,
  captured: foldCaptured,
  extracted: foldExtracted,
  "text-read": foldTextRead,
  stated: foldStated,
  superseded: foldSuperseded,
  confirmed: foldReviews,
  corrected: foldReviews,
  rejected: foldReviews,
  "review-undone": foldReviewUndone,
  judged: foldJudged,
  "judgement-undone": foldJudgementUndone,
  published: foldPublished,
  unpublished: foldUnpublished,
  redacted: foldRedacted,
};

/**
 * Brings the query tables up to date with entries that follow those already folded. It reads nothing but the entries
 * and the tables it keeps, so folding the same entries again gives the same tables. Entries of a kind that stand
 * together are folded together, because rows are written many at a time; where a run is cut makes no difference.
 */
export async function foldEntries(db: Database, entries: readonly FoldedEntry[]): Promise<void> {
  for (const run of runsOfOneKind(entries)) {
    // The run is of one kind, which the compiler cannot see through the table.
    const fold = FOLDS[run[0]!.body.kind] as Fold<EntryBody["kind"]>;
    await fold(db, run);
  }
}

function* runsOfOneKind(entries: readonly FoldedEntry[]): Generator<readonly FoldedEntry[]> {
  let start = 0;
  for (let index = 1; index <= entries.length; index++) {
    if (index < entries.length && entries[index]!.body.kind === entries[start]!.body.kind) continue;
    yield entries.slice(start, index);
    start = index;
  }
}
