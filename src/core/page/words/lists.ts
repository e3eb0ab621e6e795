/** Words of lists of articles, of the corrections, and of the ways between pages. */
export interface ListWords {
  /** Names of the lists of sections, topics and authors. */
  readonly kinds: Readonly<Record<"section" | "topic" | "author", string>>;
  /** What one of them is, above its name: "Topic". */
  readonly kind: Readonly<Record<"section" | "topic" | "author", string>>;
  /** What such a list is for, said under its title. */
  readonly hints: Readonly<Record<"section" | "topic" | "author", string>>;
  /** Said where nothing is listed yet. */
  readonly nothing: Readonly<Record<"section" | "topic" | "author", string>>;
  readonly articles: (count: string, isOne: boolean) => string;
  readonly latestOn: (day: string) => string;
  readonly page: (number: string, of: string) => string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly follow: string;
  readonly followHint: string;
  /** What stands in a feed before and behind an article's text. */
  readonly feedNotes: { readonly corrected: string; readonly evidence: string };
  readonly topics: string;
  readonly corrections: CorrectionWords;
}

/** Words of the corrections. */
export interface CorrectionWords {
  readonly title: string;
  readonly hint: string;
  readonly nothing: string;
  readonly corrected: string;
  readonly withdrawn: string;
  /** In the place of a withdrawal's reason, when the entry that gave it has been erased. */
  readonly noReason: string;
  readonly before: string;
  readonly after: string;
  /** What an answer was and is: "59, supported" → "63, contradicted". */
  readonly moved: (before: string, after: string) => string;
  readonly correctionOf: (title: string) => string;
  readonly withdrawalOf: (title: string) => string;
  readonly howToAsk: string;
}
