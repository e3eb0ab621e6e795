/**
 * Where a value was read, with the words themselves. `start`/`end` are UTF-16 code units, half-open:
 * `content.slice(start, end) === exact`. Nothing downstream describes the place again; it holds the quote.
 */
export interface Quote {
  readonly textId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A text that can be quoted: its id and its characters. */
export interface Quotable {
  readonly id: string;
  readonly content: string;
}

/**
 * The quote of `start`–`end` in a text.
 * @throws RangeError when the span is empty, reversed or outside the text.
 */
export function quoteOf(text: Quotable, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= text.content.length))
    throw new RangeError(
      `Cannot quote ${start}–${end} of text ${text.id}, which has ${text.content.length} code units`,
    );
  return { textId: text.id, start, end, exact: text.content.slice(start, end) };
}
