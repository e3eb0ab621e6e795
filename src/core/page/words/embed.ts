/** Words of a figure in a frame on other people's pages. */
export interface EmbedWords {
  readonly asOf: (day: string) => string;
  readonly evidence: string;
  readonly gone: string;
  /** On a check's page: how to show it elsewhere. */
  readonly show: string;
  readonly howTo: string;
  readonly look: string;
  readonly code: string;
}
