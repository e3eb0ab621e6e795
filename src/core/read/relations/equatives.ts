import type { ChangeBetween, Figure } from "../../model/index.ts";
import { wordAt } from "../numbers/scan.ts";
import { timesIn, within } from "../text/clauses.ts";
import type { Sentence } from "../text/passage.ts";
import { sidesOf } from "./comparisons.ts";
import { countsIn, type FarSide, farSideFrom, type Ground, termAt, tokenOf } from "./terms.ts";

/** Tokens from what is counted to what it is held against, at most. */
const FAR_WITHIN = 24;

/** Where the noun of an equative begins. */
interface Equative {
  readonly noun: number;
}

/**
 * Where "twice as many people", "el doble de personas" name what is counted; null where a multiple has no such form. Such a
 * sentence holds two counts of one time against each other, and none against an earlier one.
 */
export function equativeAt(ground: Ground, sentence: Sentence, figure: Figure): Equative | null {
  const { scan } = ground;
  const { equatives } = scan.lexicon.comparisons;
  if (figure.unit !== scan.lexicon.units.times) return null;
  const end = tokenOf(ground, figure.quote.end);
  const opening = equatives.openings.find((words) =>
    words.every((word, at) => wordAt(scan, sentence, end + at) === word),
  );
  return opening === undefined ? null : { noun: end + opening.length };
}

/** "as in Cité Soleil", "que en Cuenca", "as women": the two counts; null where the second is told by anything else ("as to Spain"). */
export function equativeCounts(
  ground: Ground,
  sentence: Sentence,
  { noun }: Equative,
): Pick<ChangeBetween, "of" | "against"> | null {
  const { scan } = ground;
  const { equatives } = scan.lexicon.comparisons;
  if (equatives.than.has(wordAt(scan, sentence, noun))) return countsOfBefore(ground, sentence, noun);
  for (let index = noun + 1; index < Math.min(sentence.endToken, noun + FAR_WITHIN); index++) {
    if (!equatives.than.has(wordAt(scan, sentence, index))) continue;
    const far = farSideFrom(ground, sentence, index + 1);
    if (far === null || !opensSide(ground, far, index + 1)) continue;
    const of = termAt(ground, { sentence, first: noun, until: index, without: [far] });
    return of === null ? null : sidesOf(ground, sentence, { of, far, before: index });
  }
  return null;
}

/** "186 complaints, three times as many as in El Oro": the multiple is of the count told last before it in its sentence. */
function countsOfBefore(
  ground: Ground,
  sentence: Sentence,
  than: number,
): Pick<ChangeBetween, "of" | "against"> | null {
  const { start } = ground.scan.tokens[than]!;
  const of = countsIn(ground, sentence).findLast(({ quote, mode }) => quote.end <= start && mode !== "change");
  // "… and twice as many as in Los Ríos": another multiple has its own side
  const next = within(ground.figures, ({ quote }) => quote, sentence).find(({ quote }) => quote.start > start);
  const end = next === undefined ? sentence.endToken : tokenOf(ground, next.quote.start);
  const far = farSideFrom(ground, { ...sentence, endToken: end }, than + 1);
  if (of === undefined || far === null || !opensSide(ground, far, than + 1)) return null;
  return sidesOf(ground, sentence, { of, far, before: tokenOf(ground, of.quote.start) });
}

/** Behind a preposition of place, or none, a place; a time; or others that are counted. */
function opensSide(ground: Ground, far: FarSide, first: number): boolean {
  const { scan, names, times } = ground;
  const { places, counted } = scan.lexicon;
  const isInside = places.inside.has(scan.tokens[first]?.folded ?? "");
  const article = isInside && counted.tally.determiners.has(scan.tokens[first + 1]?.folded ?? "") ? 1 : 0;
  const opening = scan.tokens[isInside ? first + 1 + article : first];
  if (opening === undefined) return false;
  const starts = [
    ...within(names.mentions, (mention) => mention, far).flatMap(({ kind, start }) =>
      kind === "place" ? [start] : [],
    ),
    ...timesIn(times, far).map(({ quote }) => quote.start),
    ...(isInside ? [] : [far.counted?.start]),
  ];
  return starts.some((start) => start === opening.start || start === scan.tokens[first]!.start);
}
