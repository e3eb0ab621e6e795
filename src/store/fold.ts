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
import { foldQuestionDropped, foldQuestionSaved } from "./fold-questions.ts";
import { foldReviews, foldReviewUndone } from "./fold-reviews.ts";
import { foldStated, foldSuperseded } from "./fold-statements.ts";
import { foldHeld, foldHoldDropped } from "./held-articles.ts";
import { foldReplied, foldReplyWithdrawn } from "./replies.ts";
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
  held: foldHeld,
  "hold-dropped": foldHoldDropped,
  replied: foldReplied,
  "reply-withdrawn": foldReplyWithdrawn,
  "question-saved": foldQuestionSaved,
  "question-dropped": foldQuestionDropped,
  // What is left of an entry is folded in its place, when the collection is folded anew.
  kept: async () => undefined,
  redacted: foldRedacted,
};

/**
 * Kinds that only bring something new and never look at what another of them brings: among them order makes no
 * difference, so that a batch of many documents is written table by table and not document by document.
 */
const ARRIVING: readonly EntryBody["kind"][] = ["document-added", "captured", "extracted", "text-read", "stated"];

/**
 * Brings the query tables up to date with entries that follow those already folded. It reads nothing but the entries
 * and the tables it keeps, so folding the same entries again gives the same tables. Entries that stand together and
 * are of one kind, or only arrive, are folded together, because rows are written many at a time; where a run is cut
 * makes no difference.
 */
export async function foldEntries(db: Database, entries: readonly FoldedEntry[]): Promise<void> {
  for (const stretch of stretchesOf(entries))
    for (const [kind, run] of Map.groupBy(stretch, (entry) => entry.body.kind)) {
      // The run is of one kind, which the compiler cannot see through the table.
      const fold = FOLDS[kind] as Fold<EntryBody["kind"]>;
      await fold(db, run);
    }
}

function* stretchesOf(entries: readonly FoldedEntry[]): Generator<readonly FoldedEntry[]> {
  let start = 0;
  for (let index = 1; index <= entries.length; index++) {
    if (index < entries.length && foldTogether(entries[index]!, entries[start]!)) continue;
    yield entries.slice(start, index);
    start = index;
  }
}

function foldTogether({ body: one }: FoldedEntry, { body: other }: FoldedEntry): boolean {
  return one.kind === other.kind || (ARRIVING.includes(one.kind) && ARRIVING.includes(other.kind));
}
