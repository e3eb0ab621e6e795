/** The rows about articles, and those of what readers sent about them, as they lie in the database. */

export interface ArticleRow {
  id: string;
  collection: string;
  language: string;
  revision_id: string;
  address: string;
  published: string;
  updated: string;
  withdrawn_entry_id: string | null;
}

export interface ArticleSummaryRow {
  article_id: string;
  collection: string;
  title: string;
  opening: string;
  topic: string | null;
  section: string | null;
  country: string | null;
}

export interface ArticleRevisionRow {
  id: string;
  collection: string;
  article_id: string;
  revision: number;
  entry_id: string;
}

export interface ArticleAddressRow {
  address: string;
  collection: string;
  article_id: string;
}

export interface ArticleClaimRow {
  claim_id: string;
  revision: number;
  collection: string;
  article_id: string;
  entry_id: string;
}

/** Under what a figure could bear on a claim of an article; place "" where the claim names none. */
export interface ArticleQuestionRow {
  place: string;
  measure: string;
  unit: string;
  article_id: string;
  collection: string;
}

/** What an article's newest revision is listed under. */
export interface ArticleTermRow {
  kind: string;
  term: string;
  language: string;
  published: string;
  article_id: string;
  name: string;
  collection: string;
}

/** A word by which an article's newest revision is found to have to do with others. */
export interface ArticleWordRow {
  word: string;
  language: string;
  published: string;
  article_id: string;
  collection: string;
}

/** Which article an article's newest revision says that it translates. */
export interface ArticleTranslationRow {
  article_id: string;
  translates: string;
  collection: string;
}

/** An article that waits for its time; what it says is in the entry. */
export interface HeldArticleRow {
  article_id: string;
  collection: string;
  until: string;
  entry_id: string;
}

/** A reply that stands. */
export interface ReplyRow {
  id: string;
  collection: string;
  article_id: string;
  entry_id: string;
}

/** A correction of an article, or its being taken off the site. */
export interface ArticleChangeRow {
  entry_id: string;
  article_id: string;
  language: string;
  at: string;
  collection: string;
}

/** What was found when an article was last held against the record: work done, so no query table. */
export interface ArticleWatchRow {
  article_id: string;
  revision_id: string;
  /** What had moved, as JSON. */
  moved: string;
}

/** The newest batch that the last look at the articles knew; at most one row. */
export interface LookedAtRow {
  only_row: number;
  batch: number;
  batch_id: string;
}

/** Answers of one day to whether an article was helpful. */
export interface ReaderVotesRow {
  article_id: string;
  day: string;
  helpful: number;
  unhelpful: number;
}

/** What a reader wrote to the desk. */
export interface ReaderMessageRow {
  id: string;
  at: string;
  language: string;
  article_id: string | null;
  name: string | null;
  answer_to: string | null;
  /** Null when erased, as are name and answer_to. */
  words: string | null;
  erased_at: string | null;
  erased_by: string | null;
  erased_because: string | null;
}
