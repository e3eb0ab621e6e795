import type { Article } from "./article.ts";
import type { Question } from "./count.ts";
import type { Actor, Capture, Document, Text } from "./document.ts";
import type { HeldArticle } from "./held-article.ts";
import type { Reply } from "./reply.ts";
import type { Statement, StatementValue } from "./statement.ts";

/** What one line of the ledger says. What stands is a pure fold over entries; none is ever changed. */
export type EntryBody =
  | { readonly kind: "collection-opened"; readonly collection: Collection }
  | { readonly kind: "collection-hidden"; readonly collectionId: string }
  | { readonly kind: "collection-shown"; readonly collectionId: string }
  | { readonly kind: "document-added"; readonly document: Document }
  | { readonly kind: "captured"; readonly capture: Capture }
  | { readonly kind: "extracted"; readonly text: Text }
  | { readonly kind: "text-read"; readonly textId: string; readonly readerVersion: string; readonly unread: number }
  | { readonly kind: "stated"; readonly statement: Statement }
  | { readonly kind: "superseded"; readonly statementId: string; readonly by: string | null }
  | { readonly kind: "confirmed"; readonly statementId: string }
  | {
      readonly kind: "corrected";
      readonly statementId: string;
      readonly value: StatementValue;
      readonly reason: string;
    }
  | { readonly kind: "rejected"; readonly statementId: string; readonly reason: string }
  | { readonly kind: "review-undone"; readonly entryId: string }
  | { readonly kind: "judged"; readonly judgement: Judgement }
  | { readonly kind: "judgement-undone"; readonly entryId: string }
  | { readonly kind: "published"; readonly article: Article }
  | { readonly kind: "unpublished"; readonly articleId: string; readonly reason: string }
  | { readonly kind: "held"; readonly held: HeldArticle }
  | { readonly kind: "hold-dropped"; readonly articleId: string; readonly reason: string }
  | { readonly kind: "replied"; readonly reply: Reply }
  | { readonly kind: "reply-withdrawn"; readonly replyId: string; readonly reason: string }
  | { readonly kind: "question-saved"; readonly saved: SavedQuestion }
  | { readonly kind: "question-dropped"; readonly name: string }
  /** What is left of an entry that was erased for some of its words alone: it stands in the place of that entry. */
  | { readonly kind: "kept"; readonly of: string; readonly left: KeptBody }
  | { readonly kind: "redacted"; readonly target: RedactionTarget; readonly reason: string };

/** What may be kept without some of its words: an article without what its checks quoted, a document without its title. */
export type KeptBody =
  | { readonly kind: "published"; readonly article: Article }
  | { readonly kind: "document-added"; readonly document: Document };

/** A person's decision that two things are, or are not, the same. */
export interface Judgement {
  readonly about: "same-event" | "same-entity" | "same-origin" | "same-counted";
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
}

/** A question that a desk keeps asking, under a name. Who saved it is the actor of its batch. */
export interface SavedQuestion {
  /** Lower-case letters, digits and hyphens: "gang-arrests-guatemala". Saved again, the name stands for the new question. */
  readonly name: string;
  readonly collection: string;
  readonly question: Question;
}

/** What a redaction erases: an entry's payload, or a capture's bytes with every text made from it. */
export type RedactionTarget =
  | { readonly kind: "entry"; readonly entryId: string }
  | { readonly kind: "capture"; readonly sha256: string };

/** A body of record with its own members, codebook and visibility; the unit of sharing and of sharding. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  readonly codebookVersion: string;
  readonly visibility: "public" | "desk";
  /** IANA time zone in which its days are counted. */
  readonly timeZone: string;
  /** Said on every page that shows it ("Sample case"); null for a desk's own work. */
  readonly label: string | null;
}

/** The entries that one action appends together, chained to the batch before it in its collection. */
export interface Batch {
  readonly id: string;
  readonly collection: string;
  /** 1, 2, 3 … within the collection, without gaps. */
  readonly sequence: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly actor: Actor;
  readonly readerVersion: string;
  readonly codebookVersion: string;
  readonly entryFormat: number;
  /** Lower-case hex SHA-256 of the batch before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** One line of the ledger. */
export interface LedgerEntry {
  readonly id: string;
  readonly batchId: string;
  /** 0, 1, 2 … within the batch. */
  readonly position: number;
  readonly kind: EntryBody["kind"];
  /** SHA-256 over salt, kind and canonical body; what the chain hashes, so that the body can be erased. */
  readonly digest: string;
  /** Random; erased with the body, so that a redacted body cannot be guessed from its digest. Null when redacted. */
  readonly salt: string | null;
  /** Null when redacted. */
  readonly body: EntryBody | null;
}
