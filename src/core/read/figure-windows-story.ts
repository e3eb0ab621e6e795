import { firstDayIn, lastDayIn, type Window } from "../model/index.ts";
import type { Amount } from "./amounts.ts";
import type { Found } from "./figure-windows-found.ts";

/**
 * The one day that a story tells of: the only day of the past that the text has named up to a figure. Null when it has
 * named none or several, when the figure counts nothing that happens, or when the text opened with no day.
 */
export function storyDayBefore(amount: Amount, found: Found): Window | null {
  if (!found.passage.lexicon.windows.happenings.has(amount.counted.measure)) return null;
  const opening = openingDay(found);
  if (opening === null) return null;
  for (const time of found.dated) {
    if (time.quote.start > amount.start) break;
    const day = firstDayIn(time.window!);
    if (day !== null && day === lastDayIn(time.window!) && day !== firstDayIn(opening)) return null;
  }
  return opening;
}

/** How far into the body the story's day is named: in its first two paragraphs. */
const OPENING_BLOCKS = 2;

function openingDay(found: Found): Window | null {
  const { blocks, source } = found.passage;
  const paragraphs = blocks.filter((block) => block.role === "paragraph").slice(0, OPENING_BLOCKS);
  const end = paragraphs.at(-1)?.end ?? 0;
  for (const time of found.dated) {
    if (time.quote.start >= end) return null;
    const day = firstDayIn(time.window!);
    if (day === null || day !== lastDayIn(time.window!)) continue;
    return source.published !== null && day <= source.published ? time.window : null;
  }
  return null;
}
