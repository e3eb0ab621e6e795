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
  readonly licensed: readonly [before: string, behind: string];
  readonly howTo: string;
  readonly getText: string;
  readonly related: string;
  readonly seeAlso: string;
  readonly thanks: string;
  readonly thanksMessage: string;
  readonly backToArticle: string;
  /** The form for messages: its title, what becomes of one, and its fields. */
  readonly write: string;
  readonly writeHint: string;
  readonly about: string;
  readonly message: string;
  readonly name: string;
  readonly answerTo: string;
  /** Labels the field that programs fill in and readers do not see. */
  readonly leaveEmpty: string;
  readonly send: string;
  readonly sent: string;
  readonly sentMessage: string;
  readonly notSent: string;
  readonly faults: Readonly<Record<"empty" | "too-long" | "too-soon" | "too-old", string>>;
}
