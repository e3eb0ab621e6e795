import type { Kysely, Transaction } from "kysely";
import type { ReviewState } from "../core/model/index.ts";
import type {
  ArticleAddressRow,
  ArticleChangeRow,
  ArticleClaimRow,
  ArticleQuestionRow,
  ArticleRevisionRow,
  ArticleRow,
  ArticleSummaryRow,
  ArticleTermRow,
  ArticleTranslationRow,
  ArticleWatchRow,
  ArticleWordRow,
  HeldArticleRow,
  LookedAtRow,
  ReaderMessageRow,
  ReaderVotesRow,
  ReplyRow,
} from "./article-tables.ts";

/** The tables as they lie in the database; the migrations say what each is for. */
export interface Tables {
  readonly batches: BatchRow;
  readonly entries: EntryRow;
  readonly chain_ends: { collection: string; sequence: number; hash: string };
  readonly collections: CollectionRow;
  readonly documents: DocumentRow;
  readonly captures: CaptureRow;
  readonly texts: TextRow;
  readonly text_readings: TextReadingRow;
  readonly statements: StatementRow;
  readonly figure_places: FigurePlaceRow;
  readonly told_names: ToldNameRow;
  readonly statement_subjects: StatementSubjectRow;
  readonly document_sources: DocumentSourceRow;
  readonly reviews: ReviewRow;
  readonly judgements: JudgementRow;
  readonly articles: ArticleRow;
  readonly article_revisions: ArticleRevisionRow;
  readonly article_addresses: ArticleAddressRow;
  readonly article_claims: ArticleClaimRow;
  readonly article_questions: ArticleQuestionRow;
  readonly article_summaries: ArticleSummaryRow;
  readonly article_terms: ArticleTermRow;
  readonly article_words: ArticleWordRow;
  readonly article_translations: ArticleTranslationRow;
  readonly held_articles: HeldArticleRow;
  readonly replies: ReplyRow;
  readonly article_changes: ArticleChangeRow;
  readonly article_watches: ArticleWatchRow;
  readonly articles_looked_at: LookedAtRow;
  readonly saved_questions: SavedQuestionRow;
  readonly search_entries: SearchEntryRow;
  /** SQLite alone: the index of the words of `search_entries`. */
  readonly search_words: { rowid: number; title: string; body: string; filters: string };
  readonly redactions: RedactionRow;
  readonly tables_due: { name: string };
  readonly tables_made: { only_row: number; times: number };
  readonly reader_votes: ReaderVotesRow;
  readonly reader_messages: ReaderMessageRow;
  readonly form_secrets: { name: string; secret: string };
  readonly reader_deeds: { day: string; token: string; times: number };
}

/** A database, or a transaction in it. */
export type Database = Kysely<Tables> | Transaction<Tables>;

export interface BatchRow {
  number: number;
  id: string;
  collection: string;
  sequence: number;
  at: string;
  actor_kind: string;
  actor_name: string;
  reader_version: string;
  codebook_version: string;
  entry_format: number;
  previous: string;
  hash: string;
}

export interface EntryRow {
  batch: number;
  position: number;
  id: string;
  kind: string;
  digest: string;
  salt: string | null;
  body: string | null;
}

export interface CollectionRow {
  id: string;
  entry_id: string;
  visibility: string;
  hidden: number;
}

export interface DocumentRow {
  id: string;
  collection: string;
  entry_id: string;
  kind: string;
  language: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
  origin: string | null;
}

export interface CaptureRow {
  id: string;
  collection: string;
  document_id: string;
  entry_id: string;
  sha256: string;
  at: string;
  redacted: number;
}

export interface TextRow {
  id: string;
  collection: string;
  document_id: string;
  capture_id: string;
  entry_id: string;
  extraction: string;
}

export interface TextReadingRow {
  text_id: string;
  reader_version: string;
  collection: string;
  entry_id: string;
  unread: number;
}

export interface StatementRow extends ValueColumns, StandingColumns {
  id: string;
  collection: string;
  document_id: string;
  text_id: string;
  entry_id: string;
  anchor: string;
  capture_sha256: string;
  reader_version: string;
  sequence: number;
  superseded: number;
  superseded_by: string | null;
}

/** Where a question finds a figure: a row for every key of its places, see core/count/selection.ts. */
export interface FigurePlaceRow {
  /** A key of a place; "" for a figure without places. */
  place: string;
  measure: string;
  unit: string;
  last_day: string;
  first_day: string;
  statement_id: string;
  /** 0, 1, 2 … among the figure's rows. */
  nth: number;
  collection: string;
  head: string | null;
  belonging: string;
  /** The stated number, or both ends of a range with a dash between. */
  number: string;
  running: number;
  /** 1 when a person has confirmed or corrected it, 2 when it counts nowhere (rejected or rhetorical), else 0. */
  standing: number;
  /** Short keys: equal cells and blocks have equal ones. A block with a place that has no code starts with "~". */
  cell: string;
  block: string;
}

/** Where a check finds what is told of somebody by name: a row for every key, see core/count/told-names.ts. */
export interface ToldNameRow {
  kind: string;
  name_key: string;
  /** Sequence of the batch that recorded it, in its collection. */
  recorded: number;
  statement_id: string;
  collection: string;
}

/** What a confirmed statement is about: a row for every subject and its part in it, see core/record/subjects.ts. */
export interface StatementSubjectRow {
  kind: string;
  subject: string;
  part: string;
  statement_id: string;
  value_kind: string;
  /** The last day that it speaks of; "" when its words give none. */
  day: string;
  name: string;
  collection: string;
  /** 1 in the first row of a subject in a statement: those rows are counted. */
  leads: number;
}

/** Who a document comes from. `part`: "published", or "reported" for whom a desk's note reports. */
export interface DocumentSourceRow {
  source: string;
  /** The document's day, or that of what it reports; "" where there is none. */
  published: string;
  document_id: string;
  part: string;
  name: string;
  collection: string;
}

/** What questions ask of a value. */
export interface ValueColumns {
  kind: string;
  quoted_start: number;
  measure: string | null;
  counted_group: string | null;
  organization: string | null;
  head: string | null;
  unit: string | null;
  mode: string | null;
  first_day: string | null;
  last_day: string | null;
  as_of: string | null;
  /** Place codes with a space between them; null when there are none. */
  places: string | null;
  origins: string | null;
}

/** Where a statement stands with people. */
export interface StandingColumns {
  review: ReviewState;
  reviewed_by: string | null;
  review_entry_id: string | null;
  /** "statement", "anchor" or "ambiguous": how the review was matched; null when there is none. */
  review_match: string | null;
  /** The entry that gives the value that stands, when it is not the statement's own. */
  value_entry_id: string | null;
  disagrees: number;
}

export interface ReviewRow {
  entry_id: string;
  collection: string;
  sequence: number;
  position: number;
  statement_id: string;
  anchor: string | null;
  capture_sha256: string | null;
  kind: Exclude<ReviewState, "unreviewed">;
  value_entry_id: string | null;
  actor_kind: string;
  actor_name: string;
  at: string;
  undone_by: string | null;
}

export interface JudgementRow {
  entry_id: string;
  collection: string;
  sequence: number;
  position: number;
  about: string;
  one: string;
  other: string;
  same: number;
  actor_kind: string;
  actor_name: string;
  at: string;
  undone_by: string | null;
}

export interface SavedQuestionRow {
  collection: string;
  name: string;
  entry_id: string;
  at: string;
}

/** What search finds, see core/search/entries.ts. */
export interface SearchEntryRow {
  /** Its day and a hash, below 2^53: higher is newer. */
  place: number;
  kind: string;
  id: string;
  collection: string;
  same: string;
  document_id: string | null;
  day: string | null;
  language: string | null;
  /** Codes with a space between them; empty when there are none. */
  countries: string;
  section: string | null;
  source: string | null;
  /** Kept words with a space between them, as the two after it. */
  filters: string;
  title: string;
  body: string;
}

export interface RedactionRow {
  entry_id: string;
  collection: string;
  target_kind: string;
  target_id: string;
  actor_kind: string;
  actor_name: string;
  at: string;
}

/** The tables that are worked out from the entries, each with the columns that tell its rows apart, in order. */
export const QUERY_TABLES = {
  collections: ["id"],
  documents: ["id"],
  captures: ["id"],
  texts: ["id"],
  text_readings: ["text_id", "reader_version"],
  statements: ["id"],
  figure_places: ["statement_id", "nth"],
  told_names: ["statement_id", "name_key", "kind"],
  statement_subjects: ["statement_id", "kind", "part", "subject"],
  document_sources: ["document_id", "source", "part"],
  reviews: ["entry_id"],
  judgements: ["entry_id"],
  articles: ["id"],
  article_revisions: ["id"],
  article_addresses: ["address"],
  article_claims: ["claim_id", "revision"],
  article_questions: ["place", "measure", "unit", "article_id"],
  article_summaries: ["article_id"],
  article_terms: ["article_id", "kind", "term"],
  article_words: ["article_id", "word"],
  article_translations: ["article_id"],
  held_articles: ["article_id"],
  replies: ["id"],
  article_changes: ["entry_id"],
  saved_questions: ["collection", "name"],
  search_entries: ["kind", "id"],
  redactions: ["entry_id"],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;

/** A table that is worked out from the entries. */
export type QueryTable = keyof typeof QUERY_TABLES;

export const QUERY_TABLE_NAMES = Object.keys(QUERY_TABLES) as readonly QueryTable[];
