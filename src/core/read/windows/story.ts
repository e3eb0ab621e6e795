import { daysBetween, firstDayIn, lastDayIn, type TimeExpression, type Window } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, type Span, sentenceAt } from "../text/passage.ts";
import { datesWords } from "../times/saying-times.ts";
import { datesStart, isDateline, isInRelative, isOfHappening, isOfLater, isOfPart } from "./apart.ts";
import { isOfSameDays } from "./openings.ts";
import { sinceBefore } from "./since.ts";

/** The one day, or few days, that a text tells of, and how far: up to where it names another. */
export interface Story {
  readonly window: Window;
  readonly until: number;
}

/** The story's day is named in the first two paragraphs of the body. */
const OPENING_BLOCKS = 2;

/** Whether a block is a title or standfirst, or one of the first paragraphs of the body. */
export function isOpeningBlock({ blocks }: Pick<Passage, "blocks">, block: number): boolean {
  let paragraphs = 0;
  for (let index = 0; index < block && paragraphs < OPENING_BLOCKS; index++)
    if (blocks[index]!.role === "paragraph") paragraphs++;
  return paragraphs < OPENING_BLOCKS;
}

/**
 * The day of the past that a text opens with, up to the place where it names a further day. A figure of something that
 * happened, told without a time before that place, is of that day.
 */
export function storyOf(passage: Passage, dated: readonly TimeExpression[]): Story | null {
  const paragraphs = passage.blocks.filter((block) => block.role === "paragraph").slice(0, OPENING_BLOCKS);
  const end = paragraphs.at(-1)?.end ?? 0;
  const { published } = passage.source;
  const opening = dated.findIndex((time) => isShort(time) && tellsOf(passage, time));
  const first = dated[opening];
  const day = first === undefined ? null : lastDayIn(first.window!);
  if (first === undefined || day === null || first.quote.start >= end) return null;
  if (published === null || day > published) return null;
  const other = dated
    .slice(opening)
    .find((time) => isShort(time) && !isOfSameDays(time.window!, first.window!) && tellsOf(passage, time));
  const dispatch = passage.blocks.find((block) => block.start > first.quote.start && opensDispatch(passage, block));
  const until = Math.min(
    other?.quote.start ?? Number.POSITIVE_INFINITY,
    dispatch?.start ?? passage.source.content.length,
  );
  return { window: first.window!, until };
}

/** Words of the place before an agency's name. */
const DISPATCH_PLACE = 6;

/** "Beirut (EFE).- …", "LAGOS (Reuters) - …": a further dispatch of a page that holds several tells a story of its own. */
function opensDispatch({ tokens }: Passage, { start, end }: Span): boolean {
  const first = firstFrom(tokens, start);
  for (let index = first; index < first + DISPATCH_PLACE && tokens[index + 3] !== undefined; index++) {
    const { text, capital, end: last } = tokens[index]!;
    if (last > end) return false;
    if (text === "(")
      return (
        index > first && tokens[index + 1]!.capital && tokens[index + 2]!.text === ")" && isDash(tokens, index + 3)
      );
    if (!capital && text !== ",") return false;
  }
  return false;
}

function isDash(tokens: Passage["tokens"], index: number): boolean {
  return tokens[index]?.folded === "-" || (tokens[index]?.text === "." && tokens[index + 1]?.folded === "-");
}

/** Not the date of its words, of the page, or of when something began, nor a day about so long ago ("18 months ago"). */
export function tellsOf(passage: Passage, time: TimeExpression): boolean {
  const sentence = sentenceAt(passage, time.quote.start)!;
  const block = passage.blocks[sentence.block]!;
  const isAlone = block.end - block.start <= time.quote.end - time.quote.start + PAGE_DATE_BESIDE;
  const isPage = isAlone || isDateline(passage, sentence, time);
  if (isPage || isOfPart(passage, time.quote) || sinceBefore(passage, sentence, time) !== null) return false;
  if (isOfHappening(passage, time.quote)) return time.window!.from?.length === 10;
  if (isInRelative(passage, time) || isOfLater(passage, time)) return false;
  return time.window!.from?.length === 10 && !datesWords(passage, time) && !datesStart(passage, time);
}

/** Characters beside the date in the line that dates a page: a place, a clock time. */
const PAGE_DATE_BESIDE = 24;

/** Days of a story: "last week", "over the weekend", "entre el jueves y el sábado". */
export const STORY_DAYS = 7;

/** Whether a time is a day, or so few days that what happened in them is one story. */
export function isShort({ window, type }: TimeExpression): boolean {
  const [first, last] = [firstDayIn(window!), lastDayIn(window!)];
  if (first === null || last === null || type === "duration" || window!.openEnd) return false;
  return first === last || daysBetween(first, last) < STORY_DAYS;
}
