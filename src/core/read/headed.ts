import type { Place, TimeExpression, Window } from "../model/index.ts";
import { timesIn, within } from "./clauses.ts";
import type { Names } from "./names.ts";
import { isInCapitals, leadOf, type Passage, type Sentence } from "./passage.ts";

/** Where and when, as the sentence says that heads a block: "Matanzas, January 2025.", "Junín (3 de mayo)." */
export interface Headed {
  readonly places: readonly Place[];
  readonly window: Window | null;
}

/** The tokens of such a sentence, at most. */
const TOKENS_AT_MOST = 16;

/** Words besides places and times that it may have: "Report for", "Balance de". */
const OTHERS_AT_MOST = 2;

/**
 * The sentences of blocks that open with a place or a time alone, by their index, with what that heading says of all of
 * them. A later heading of the block takes its place. One pass over the sentences.
 */
export function readHeaded(
  passage: Passage,
  given: { readonly names: Names; readonly times: readonly TimeExpression[] },
): ReadonlyMap<number, Headed> {
  const headed = new Map<number, Headed>();
  let heading: Headed | null = null;
  let block = -1;
  const lead = leadOf(passage);
  for (const sentence of passage.sentences) {
    if (sentence.block !== block) heading = null;
    block = sentence.block;
    const own = headingIn(passage, sentence, given);
    // "BOGOTÁ. Los choques …": before the story's first words, where it was written
    const isDateline = sentence === lead && isInCapitals(passage, sentence);
    if (own !== null) heading = isDateline ? { ...own, places: [] } : own;
    else if (heading !== null) headed.set(sentence.index, heading);
  }
  return headed;
}

function headingIn(
  passage: Passage,
  sentence: Sentence,
  { names, times }: { readonly names: Names; readonly times: readonly TimeExpression[] },
): Headed | null {
  if (sentence.endToken - sentence.firstToken > TOKENS_AT_MOST) return null;
  const mentions = within(names.mentions, (mention) => mention, sentence).filter(({ place }) => place !== null);
  const dated = timesIn(times, sentence);
  const window = dated.find((time) => time.window !== null)?.window ?? null;
  if (window === null && mentions.length === 0) return null;
  const spans = [...mentions, ...dated.map(({ quote }) => quote)];
  const { heads } = passage.lexicon.places;
  const { inside, links } = passage.lexicon.counted;
  const others = passage.tokens.slice(sentence.firstToken, sentence.endToken).filter(({ kind, folded, start, end }) => {
    const isSmall = heads.has(folded) || inside.has(folded) || links.has(folded);
    return kind !== "mark" && !isSmall && !spans.some((span) => span.start <= start && end <= span.end);
  });
  const isBare = others.length === 0 || (others.length <= OTHERS_AT_MOST && others.every(({ capital }) => capital));
  return isBare ? { places: mentions.flatMap(({ place }) => place ?? []), window } : null;
}
