import { phraseAt } from "../../lexicon/phrases.ts";
import type { TimeExpression } from "../../model/index.ts";
import { endsAsPast } from "../numbers/scan.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";

/** How many words a time may stand behind the "since" that it ends. */
const REACH = 14;

/** Where the "since" begins whose clause or noun phrase ends in a time; null when none does. */
export function sinceBefore(passage: Passage, sentence: Sentence, time: TimeExpression): number | null {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 2; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    const { kind, text, folded: mark, start } = tokens[index]!;
    const isBeside = text === "," && index >= first - 2;
    if (kind === "mark" && !isBeside && mark !== "-" && mark !== '"') return null;
    const opened = phraseAt(lexicon.acts.since, tokens, { index, end: first });
    if (opened === null) continue;
    const { folded, capital } = tokens[opened.end]!;
    const isNoun = lexicon.counted.tally.determiners.has(folded) && !capital && isLinked(passage, first - 1);
    return isNoun || lexicon.speech.that.has(folded) || clauseOpens(passage, opened.end, first) ? start : null;
  }
  return null;
}

/** Whether a time belongs to the noun before it: by a preposition, or a comma and its article. */
function isLinked({ tokens, lexicon }: Passage, before: number): boolean {
  const index = lexicon.counted.tally.determiners.has(tokens[before]!.folded) ? before - 1 : before;
  const { folded, text } = tokens[index]!;
  return (
    text === "," ||
    lexicon.counted.inside.has(folded) ||
    lexicon.measures.scenes.has(folded) ||
    lexicon.places.inside.has(folded) ||
    lexicon.places.locatives.has(folded)
  );
}

function clauseOpens({ tokens, lexicon }: Passage, from: number, end: number): boolean {
  const { pasts } = lexicon.windows;
  for (let index = from + 1; index < end; index++) {
    const { folded, spelled, kind, capital } = tokens[index]!;
    if (kind === "word" && !capital && (pasts.has(folded) || endsAsPast(lexicon, spelled))) return true;
  }
  return false;
}
