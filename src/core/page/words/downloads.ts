/** Words around what readers take away. */
export interface DownloadWords {
  /** Name of the part of a page that has the links. */
  readonly data: string;
  readonly take: string;
  readonly licence: string;
  /** How to name a page as a source. */
  readonly citation: (of: {
    readonly publisher: string;
    readonly title: string;
    readonly day: string;
    readonly address: string;
  }) => string;
  /** Said where more fits than a download holds. */
  readonly first: (count: string) => string;
  readonly answer: (answer: string) => string;
}
