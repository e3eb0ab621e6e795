import type { SourceText, TimeExpression, Unread } from "../../model/index.ts";

/**
 * The dates that could not be worked out, for an editor to see: "05/06/2022" where the text's language writes it both
 * ways round, words such as "yesterday" in a document without a date, and fiscal and school years, whose days every state sets
 * otherwise.
 */
export function unreadTimes(source: SourceText, times: readonly TimeExpression[]): readonly Unread[] {
  return times
    .filter((time) => time.type === "date" && (time.value === null || OWN_YEAR.test(time.value)))
    .flatMap((time): readonly Unread[] => {
      if (time.value !== null) return [{ kind: "unread", quote: time.quote, reason: "ambiguous-date" }];
      if (startsWithDigit(time.quote.exact)) return [{ kind: "unread", quote: time.quote, reason: "ambiguous-date" }];
      return source.published === null ? [{ kind: "unread", quote: time.quote, reason: "undated" }] : [];
    });
}

/** Values of years that begin on another day than the calendar's. */
const OWN_YEAR = /^[FS]Y/;

function startsWithDigit(words: string): boolean {
  const code = words.charCodeAt(0);
  return code >= 48 && code <= 57;
}
