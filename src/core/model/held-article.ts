/** An article that is ready and must not be seen before its time. It is in no table that a public query reads. */
export interface HeldArticle {
  readonly articleId: string;
  readonly collection: string;
  readonly title: string;
  /** ISO 8601 instant, UTC, from which it may be seen. */
  readonly until: string;
  /** The draft as written; it is checked again when its time has come. */
  readonly draft: string;
  /** The reason given for what blocks it, and what a revision corrects; null for none. */
  readonly override: string | null;
  readonly correction: string | null;
}
