/** What a person can ask for in vain. Closed, so that every door can show each in its own way. */
export type ProblemCode =
  | "article-not-found"
  | "backup-unreadable"
  | "blocking-findings"
  | "capture-refused"
  | "collection-not-found"
  | "document-not-found"
  | "draft-unreadable"
  | "embargo-unclear"
  | "entry-not-found"
  | "judgement-impossible"
  | "language-unknown"
  | "message-not-found"
  | "mail-not-sent"
  | "port-in-use"
  | "question-not-found"
  | "question-unclear"
  | "reason-missing"
  | "record-not-empty"
  | "reply-unclear"
  | "review-impossible"
  | "setting-unclear"
  | "statement-not-found";

/**
 * A person asked for something impossible. The message is a sentence that says what, and what would be right; the
 * doors (command line, HTTP) show it as it is.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** HTTP status that fits: 400 asked wrongly, 404 not there, 409 not now, 502 the outside failed. */
  readonly status: number;
  constructor(code: ProblemCode, message: string, given: { readonly status: number; readonly cause?: unknown }) {
    super(message, given.cause === undefined ? undefined : { cause: given.cause });
    this.name = "Problem";
    this.code = code;
    this.status = given.status;
  }
}
