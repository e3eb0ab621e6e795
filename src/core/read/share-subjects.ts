import type { Ratio, RatioTerm } from "../model/index.ts";
import type { Amount } from "./amount-settings.ts";
import { quoteOfRun } from "./counted.ts";
import { indexBefore } from "./market-levels.ts";
import type { Measured } from "./measured.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { movedBy } from "./ratios.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

/** Words of what is a share's part, at most. */
const PART_AT_MOST = 14;

/**
 * What a sentence says before a token to be so much of something: the words behind "the share of", "el porcentaje de", up
 * to its verb. Null where it speaks of no share.
 */
export function shareNamed(scan: Scan, sentence: Sentence, before: number): Run | null {
  const { measures, counted } = scan.lexicon;
  for (let index = before - 1; index >= sentence.firstToken; index--) {
    if (!measures.shareNouns.has(scan.tokens[index]!.folded)) continue;
    if (!counted.inside.has(wordAt(scan, sentence, index + 1))) return null;
    const first = counted.tally.determiners.has(wordAt(scan, sentence, index + 2)) ? index + 3 : index + 2;
    const end = withoutPlace(scan, first, partEnd(scan, first, Math.min(before, first + PART_AT_MOST)));
    return end === first ? null : { first, end };
  }
  return null;
}

/** "Homicides solved in Jamaica": where a share is of is no word of what it is a share of. */
function withoutPlace({ tokens, lexicon }: Scan, first: number, end: number): number {
  let index = end - 1;
  while (index > first && (tokens[index]!.capital || lexicon.counted.links.has(tokens[index]!.folded))) index--;
  return index > first && index < end - 1 && lexicon.places.inside.has(tokens[index]!.folded) ? index : end;
}

function partEnd(scan: Scan, first: number, last: number): number {
  const { measures, counted } = scan.lexicon;
  for (let index = first; index < last; index++) {
    const { kind, folded, text } = scan.tokens[index]!;
    const isVerb = counted.auxiliaries.has(folded) || measures.changeVerbs.has(folded) || measures.moves.has(folded);
    if (isVerb || kind === "number" || (kind === "mark" && text !== "-")) return index;
  }
  return last;
}

/** "13 puntos" behind a verb of rising or falling, or held against others ("seis puntos más que"), with nothing behind that they are of: points, and no places. */
export function withPoints(scan: Scan, sentence: Sentence, quantity: Quantity): Quantity {
  const { units, counted } = scan.lexicon;
  const { first, end, unit } = quantity;
  if (unit !== "count" || !units.points.has(wordAt(scan, sentence, end))) return quantity;
  if (counted.inside.has(wordAt(scan, sentence, end + 1))) return quantity;
  const { measures, rhetoric } = scan.lexicon;
  // "seis puntos más que el 31 % de 2023"
  const isHeld =
    measures.moreOrLess.has(wordAt(scan, sentence, end + 1)) && rhetoric.than.has(wordAt(scan, sentence, end + 2));
  const isIndex = indexBefore(scan, sentence, first) !== null;
  if (!isHeld && !isIndex && movedBy(scan, sentence, { first, from: sentence.firstToken }) === null) return quantity;
  return { ...quantity, end: end + 1, unit: units.point };
}

/** Whether a percentage is what a share rose or fell from or to: its sentence speaks of a share, or tells the change in points. */
export function isShareLevel(scan: Scan, { sentence, quantity }: Measured, before: readonly Amount[]): boolean {
  const { measures, numbers } = scan.lexicon;
  const previous = wordAt(scan, sentence, quantity.first - 1);
  const word = numbers.shares.articles.has(previous) ? wordAt(scan, sentence, quantity.first - 2) : previous;
  if (quantity.unit !== "percent" || !(measures.toLevel.has(word) || measures.fromLevel.has(word))) return false;
  const points = before.findLast(({ unit }) => isPoints(scan, unit));
  return (points?.start ?? -1) >= sentence.start || shareNamed(scan, sentence, quantity.first) !== null;
}

/** Whether a unit is that of points. */
export function isPoints({ lexicon }: Scan, unit: string): boolean {
  return unit === lexicon.units.point || unit === lexicon.units.percentagePoint;
}

/**
 * What a percentage is a share of, and in what, where its own words leave it to those of a share named before it in the
 * sentence ("was 42 percent in 2023 and 47 percent in 2024") or, behind points, in the one before.
 */
export function withSubject(
  scan: Scan,
  { sentence, quantity, phrase }: Measured,
  given: { readonly own: Ratio | null; readonly before: readonly Amount[] },
): Ratio | null {
  const { own, before } = given;
  if (own?.part != null) return own;
  const named = shareNamed(scan, sentence, quantity.first);
  if (named !== null) return { part: termOf(scan, named), whole: own?.whole ?? null, claim: "part-of" };
  if (own?.whole != null || (phrase !== null && phrase.first >= quantity.end)) return own;
  const last = before.findLast(({ unit }) => unit === "percent" || isPoints(scan, unit));
  const share = before.findLast(({ ratio }) => ratio?.part != null && ratio.part.figureStart === null);
  if (last === undefined || share === undefined) return own;
  const isHere = share.start >= sentence.start;
  const isNext = share.start >= (scan.passage.sentences[sentence.index - 1]?.start ?? 0) && isPoints(scan, last.unit);
  return isHere || isNext || (last.ratio === share.ratio && last.start >= sentence.start) ? share.ratio : own;
}

function termOf(scan: Scan, run: Run): RatioTerm {
  return { quote: quoteOfRun(scan, run), figureStart: null };
}
