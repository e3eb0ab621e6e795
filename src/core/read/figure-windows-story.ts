import { firstDayIn, lastDayIn, type TimeExpression, type Window } from "../model/index.ts";
import type { Passage } from "./passage.ts";
import { datesWords } from "./saying-times.ts";

/** The one day that a text tells of, and how far: up to where it names another. */
export interface Story {
  readonly window: Window;
  readonly until: number;
}

/** The story's day is named in the first two paragraphs of the body. */
const OPENING_BLOCKS = 2;

/**
 * The day of the past that a text opens with, up to the place where it names a further day. A figure of something that
 * happened, told without a time before that place, is of that day.
 */
export function storyOf(passage: Passage, dated: readonly TimeExpression[]): Story | null {
  const paragraphs = passage.blocks.filter((block) => block.role === "paragraph").slice(0, OPENING_BLOCKS);
  const end = paragraphs.at(-1)?.end ?? 0;
  const { published } = passage.source;
  const opening = dated.findIndex((time) => dayOf(time) !== null && !datesWords(passage, time));
  const first = dated[opening];
  const day = first === undefined ? null : dayOf(first);
  if (first === undefined || day === null || first.quote.start >= end) return null;
  if (published === null || day > published) return null;
  const other = dated.slice(opening).find((time) => dayOf(time) !== null && dayOf(time) !== day);
  return { window: first.window!, until: other?.quote.start ?? passage.source.content.length };
}

function dayOf(time: TimeExpression) {
  const first = firstDayIn(time.window!);
  return first !== null && first === lastDayIn(time.window!) ? first : null;
}
