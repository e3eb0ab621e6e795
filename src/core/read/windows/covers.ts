import { edtfDateFrom, type TimeExpression, type Window } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, type Sentence, sentenceAt } from "../text/passage.ts";
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

/** Whether what a force did, by the noun for its results, stands shortly before a time; "results of crime" are not what it did. */
function isOfTally({ tokens, lexicon }: Passage, { quote }: TimeExpression): boolean {
  const first = firstFrom(tokens, quote.start);
  for (let index = first - 1; index >= Math.max(0, first - NOUN_WITHIN) && tokens[index]!.kind === "word"; index--) {
    const { folded } = tokens[index]!;
    if (lexicon.windows.results.has(folded)) return true;
    if (lexicon.measures.nouns.has(folded) || lexicon.offences.crimes.has(folded)) return false;
  }
  return false;
}

/** What a force does, and tells as its results. */
const FORCES_OWN: ReadonlySet<string> = new Set("arrests detentions seizures weapons drugs".split(" "));

/** How no force takes things. */
const OTHERS: ReadonlySet<string> = new Set("deed:steal stolen".split(" "));

/** Whether a measure is of what a force does. */
export function isOfForce({ counted }: Amount): boolean {
  return FORCES_OWN.has(counted.measure) && !counted.qualifiers.some((word) => OTHERS.has(word));
}

/** Whether a count is of what such a tally tells, and not of one event, of which an indefinite place ("in a bar") tells. */
export function isOfCover(passage: Passage, { firstToken, endToken }: Sentence, amount: Amount): boolean {
  if (!isOfForce(amount)) return false;
  const { places, times } = passage.lexicon;
  const isIn = (index: number) => places.inside.has(passage.tokens[index]!.folded);
  for (let index = firstToken + 1; index < endToken; index++) {
    const { folded } = passage.tokens[index]!;
    if (isIn(index - 1) && (folded === "a" || folded === "an" || times.one.has(folded))) return false;
  }
  return true;
}
