import { isAtMost, opensPronoun } from "../count/parts.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import { countsAlike } from "./draft-figures.ts";
import type { Prepared } from "./judged.ts";

/**
 * The part and the whole of a share, as the draft's own figures: those that its words name, else the part that it stands
 * right behind, with its whole ("Of the 124 detained, 93 (75 percent) …"). Null when the draft does not give both.
 */
export function shareTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode === "change") return null;
  const named = [figure.ratio?.part, figure.ratio?.whole].map((term) =>
    term?.figureStart == null ? undefined : prepared.byStart.get(term.figureStart),
  );
  const [part, whole] = named.every((term) => term === undefined)
    ? termsBeside(figure, prepared)
    : [named[0] ?? partTold(figure, named[1], prepared), named[1] ?? wholeBefore(figure, named[0], prepared)];
  if (part === undefined || whole === undefined) return null;
  return [prepared.resolved.get(part) ?? part, prepared.resolved.get(whole) ?? whole];
}

/** "Half of the 382 homicides, 191 of them, …": the one part that the sentence gives of the whole behind the share. */
function partTold(share: Figure, whole: Figure | undefined, { wholes, passage }: Prepared): Figure | undefined {
  if (whole === undefined) return undefined;
  const end = sentenceAt(passage, share.quote.start)?.end ?? 0;
  const parts = [...wholes].filter(([part, of]) => of === whole && part.quote.start > whole.quote.end);
  const [only, other] = parts.filter(([part]) => part.quote.end <= end);
  return other === undefined ? only?.[0] : undefined;
}

/** "285 grenades, and the 57 found in prisons make up 20 percent of them": the larger count that a pronoun points back to. */
function wholeTold(share: Figure, part: Figure | undefined, prepared: Prepared): Figure | undefined {
  if (part === undefined || !opensPronoun(prepared.around(share).after)) return undefined;
  const before = prepared.reading.figures.findLast(
    ({ quote, unit, mode }) => quote.end <= part.quote.start && unit === part.unit && mode !== "share",
  );
  if (before === undefined || part.quote.start - before.quote.end > REACH_BACK) return undefined;
  return countsAlike(before, part) && !isAtMost(before, part) ? before : undefined;
}

function wholeBefore(share: Figure, part: Figure | undefined, prepared: Prepared): Figure | undefined {
  return wholeTold(share, part, prepared) ?? (part === undefined ? undefined : wholeAgain(share, part, prepared));
}

/** Words before a whole that has been told of: "3 percent of those deported". */
const POINTING = /\b(?:the|those|these|all|los|las|esos|esas|estos|estas|aquellos|aquellas)\s+$/i;
/** Behind a whole that nothing more is said of. */
const CLOSING = /^\s*(?:[.,;)!?\n]|$)/;

/**
 * "Panama deported 1,600 people … account for 3 percent of those deported": the draft's last count before of what the
 * whole's words name, where they say no more than that.
 */
function wholeAgain({ ratio, quote }: Figure, part: Figure, { reading, draft }: Prepared): Figure | undefined {
  const of = ratio?.whole?.quote;
  const { content } = draft.text;
  if (of === undefined || of.start < quote.end || !CLOSING.test(content.slice(of.end, of.end + 4))) return undefined;
  if (!POINTING.test(content.slice(quote.end, of.start))) return undefined;
  const { nouns, verbs, states } = lexiconOf(draft.language).measures;
  const words = lettersIn(of.exact).map(fold);
  if (words.length > 2) return undefined;
  const [measure] = words.flatMap((word) => nouns.get(word)?.measure ?? states.get(word) ?? verbs.get(word) ?? []);
  return reading.figures.findLast(
    (each) =>
      each !== part && each.unit === "count" && each.quote.end <= quote.start && each.counted.measure === measure,
  );
}

/** Code units from a whole to the part beside the pronoun that points back to it. */
const REACH_BACK = 200;

/** "93 (75 percent)", "93 of them, or 75 percent": a bracket or comma and a few words between. Code units. */
const BETWEEN_AT_MOST = 24;

function termsBeside(share: Figure, { draft, wholes }: Prepared): readonly [Figure?, Figure?] {
  for (const [part, whole] of wholes) {
    const between = draft.text.content.slice(part.quote.end, share.quote.start);
    const isBeside = part.quote.end <= share.quote.start && share.quote.start - part.quote.end <= BETWEEN_AT_MOST;
    if (isBeside && /[(,–—]/.test(between)) return [part, whole];
  }
  return [];
}
