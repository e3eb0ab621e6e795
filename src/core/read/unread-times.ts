import type { SourceText, TimeExpression, Unread } from "../model/index.ts";

/**
 * The dates that could not be worked out, for an editor to see: "05/06/2022" where the text's language writes it both
 * ways round, and words such as "yesterday" in a document without a date.
 */
export function unreadTimes(source: SourceText, times: readonly TimeExpression[]): readonly Unread[] {
  return times
    .filter((time) => time.type === "date" && time.value === null)
    .flatMap((time): readonly Unread[] => {
      if (startsWithDigit(time.quote.exact)) return [{ kind: "unread", quote: time.quote, reason: "ambiguous-date" }];
      return source.published === null ? [{ kind: "unread", quote: time.quote, reason: "undated" }] : [];
    });
}

function startsWithDigit(words: string): boolean {
  const code = words.charCodeAt(0);
  return code >= 48 && code <= 57;
}
