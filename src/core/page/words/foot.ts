/** Words below an article: sharing, thanks, support, republishing, and what is related. */
export interface FootWords {
  readonly share: string;
  readonly byMail: string;
  /** Before the bare address, for copying. */
  readonly address: string;
  readonly wasHelpful: string;
  readonly yes: string;
  readonly no: string;
  readonly helpfulHint: string;
  readonly writeToUs: string;
  readonly support: string;
  readonly donate: string;
  readonly republish: string;
  readonly licensed: (licence: string) => string;
  readonly howTo: string;
  readonly getText: string;
  readonly related: string;
  readonly seeAlso: string;
  readonly thanks: string;
  readonly thanksMessage: string;
  readonly backToArticle: string;
}
