import { edtfDateFrom, type TimeExpression, type Window } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import { datesReport } from "../times/saying-times.ts";
import { isOpeningBlock } from "./story.ts";

/** Words from the noun of a tally to the start of its days: "the results obtained by the force since". */
const NOUN_WITHIN = 6;

/**
 * "The ministry on Monday presented the results obtained since 1 January. Troops seized …": the days of the tally that a text opens with,
 * from its start to the day on which it came out, or that of the text. What the text goes on to count is of them. Null without one.
 */
export function coverOf(passage: Passage, dated: readonly TimeExpression[]): Window | null {
  const since = dated.find(
    (time) => time.window!.openEnd && time.window!.from?.length === 10 && isOfTally(passage, time),
  );
  if (since === undefined) return null;
  const sentence = sentenceAt(passage, since.quote.start)!;
  if (!isOpeningBlock(passage, sentence.block)) return null;
  const { published } = passage.source;
  const issued = dated.find(
    (time) =>
      time.quote.start >= sentence.start &&
      time.quote.end <= sentence.end &&
      time.window!.from?.length === 10 &&
      time.window!.from === time.window!.to &&
      datesReport(passage, time),
  );
  const to = issued?.window?.to ?? (published === null ? null : edtfDateFrom(published));
  if (to === null || to < since.window!.from!) return null;
  return { from: since.window!.from, to, openEnd: false, inferred: ["from", "to"], quotes: [since.quote] };
}

/** Whether the noun of a tally stands shortly before a time, with nothing but words between. */
function isOfTally({ tokens, lexicon }: Passage, { quote }: TimeExpression): boolean {
  const first = firstFrom(tokens, quote.start);
  for (let index = first - 1; index >= Math.max(0, first - NOUN_WITHIN) && tokens[index]!.kind === "word"; index--)
    if (lexicon.windows.issues.has(tokens[index]!.folded)) return true;
  return false;
}
