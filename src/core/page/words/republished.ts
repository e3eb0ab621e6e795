/** Words of copies that others take over, and of the page where they find them. */
export interface RepublishedWords {
  /** Behind the byline: where it came out first. */
  readonly first: (outlet: string) => string;
  /** Before the address of the original, at the end. */
  readonly original: string;
  readonly licence: string;
  readonly figures: string;
  readonly correction: string;
  readonly evidence: string;
  readonly conditions: string;
  readonly rules: readonly string[];
  readonly withImages: string;
  readonly withoutImages: string;
  readonly canonical: string;
  readonly plainText: string;
  readonly copyAll: (form: string) => string;
  readonly asFile: (form: string) => string;
}
