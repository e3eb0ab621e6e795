/** Words of the week's mail. */
export interface DigestWords {
  readonly subject: (outlet: string, days: string) => string;
  readonly articles: string;
  readonly corrections: string;
  readonly counts: string;
  /** What an answer was and is. */
  readonly moved: (before: string, after: string) => string;
  readonly noRecord: string;
  readonly nothing: string;
  readonly licence: (name: string) => string;
  /** Said at the end: the mail watches nobody. */
  readonly unwatched: string;
  readonly stop: string;
}
