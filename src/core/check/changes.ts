/**
 * Rises and falls told with both of their numbers: "rose 12 percent, from 100 to 112", "doubled from 20 to 40" (RULES B10, B12).
 */
import { isPoints, isRate, isTimes, percentPerUnit } from "../count/bounds.ts";
import { nodeFrom, statementNode } from "../count/derivations.ts";
import { fold, foldedWords } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import {
  type Derivation,
  dividedBy,
  type Figure,
  type Fraction,
  fraction,
  type Interval,
  type Language,
  point,
  times,
} from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import { countsAlike } from "./draft-figures.ts";
import type { Prepared } from "./judged.ts";
import { asQuotient } from "./rates.ts";

const PARTITIVES = LANGUAGES.map((language) => lexiconOf(language).partitives);
const HUNDRED = fraction(100n);

/** What a change starts from and what it comes to, as the draft's own figures; null when its sentence does not give both. */
export function changeTerms(
  change: Figure,
  prepared: Prepared,
): { readonly base: Figure; readonly result: Figure } | null {
  const isOfCounts = change.change !== null && (change.unit === "percent" || isPoints(change));
  if (!isOfCounts && !isTimes(change)) return null;
  const sentence = sentenceAt(prepared.passage, change.quote.start);
  const around = [...prepared.byStart.values()].filter(
    ({ quote, unit, mode }) =>
      sentence !== null &&
      (unit === "percent" ? mode === "share" : (unit === "count" || isRate({ unit })) && !isPoints(change)) &&
      quote.start >= sentence.start &&
      quote.end <= sentence.end &&
      !isOfNextSubject(change, quote.start, prepared),
  );
  const told = prepared.byStart.get(change.change?.base?.figureStart ?? -1);
  const multiplied = told ?? around.find((figure) => isMultiplied(change, figure, prepared));
  if (change.change === null && multiplied === undefined) return null;
  const base =
    multiplied ??
    around.find((figure) => followsOne("beforeBase", figure, prepared) || isHeldAgainst(change, figure, prepared));
  if (base === undefined) return null;
  const others = around.filter((figure) => figure !== base && figure.unit === base.unit && countsAlike(figure, base));
  const result = others.find((figure) => followsOne("beforeResult", figure, prepared)) ?? others[0];
  if (result === undefined || (others.length > 1 && !followsOne("beforeResult", result, prepared))) return null;
  if (base.unit === "percent" && change.unit === "percent" && !isOfShares(change, [base, result], prepared))
    return null;
  return { base: prepared.resolved.get(base) ?? base, result: prepared.resolved.get(result) ?? result };
}

/**
 * Whether a percentage is said of two shares: right behind both ("from 30 percent to 36 percent, a rise of 6 percent", ", un 6 % más"),
 * or right before them ("rose 6 percent in Cali, from 30 percent"). Elsewhere it may be of anything else that the sentence tells.
 */
function isOfShares(change: Figure, shares: readonly [Figure, Figure], { draft }: Prepared): boolean {
  const { counted, measures } = lexiconOf(draft.language);
  const text = draft.text.content;
  const [base] = shares;
  if (base.quote.start >= change.quote.end)
    return leadsToBase(text.slice(change.quote.end, base.quote.start), draft.language);
  const behind = Math.max(...shares.map(({ quote }) => quote.end));
  const between = text.slice(behind, change.quote.start);
  if (behind > change.quote.start || !/^, [^.,:;]*$/.test(between)) return false;
  const words = foldedWords(between);
  const isNaming = (word: string) =>
    measures.changes.has(word) || counted.tally.determiners.has(word) || counted.inside.has(word);
  if (!words.every(isNaming)) return false;
  if (words.some((word) => measures.changes.has(word))) return true;
  const next = /^\s*([\p{L}]*)\s*([^\s]?)/u.exec(text.slice(change.quote.end))!;
  const isComparing = next[1] === "" || measures.changes.has(fold(next[1]!)) || measures.moreOrLess.has(fold(next[1]!));
  return isComparing && !/[\p{L}\p{N}]/u.test(next[2]!);
}

/** Words of a place or of days between a change and ", from". */
const PLACED_AT_MOST = 5;

/** ", from", "in Costa Rica, from": no more than where or when. */
function leadsToBase(between: string, language: Language): boolean {
  const { counted, partitives } = lexiconOf(language);
  const words = foldedWords(between);
  if (!partitives.beforeBase.has(words.at(-1) ?? "") || /[.;:()]/.test(between)) return false;
  if (words.length === 1) return true;
  const isPlaced = counted.doneThere.prepositions.has(words[0]!) && words.length <= PLACED_AT_MOST;
  return isPlaced && /^[^,]*, \p{L}+ $/u.test(between) && !words.some((word) => counted.subordinators.has(word));
}

/** "Los heridos crecieron un 20 %, y los casos esclarecidos pasaron del 30 % al 36 %": behind "and" another subject may begin. */
function isOfNextSubject({ quote }: Figure, start: number, { draft }: Prepared): boolean {
  if (start < quote.end) return false;
  const { counted } = lexiconOf(draft.language);
  const words = foldedWords(draft.text.content.slice(quote.end, start));
  return words.some((word, index) => counted.and.has(word) && counted.tally.determiners.has(words[index + 1] ?? ""));
}

/**
 * The change from one count to another in percent: the result as a percentage of the base, less a hundred, or for a
 * fall a hundred less that; how many times as much is the percentage itself, and points are one percentage less the other.
 */
export function changeNode(change: Figure, base: Derivation, result: Derivation): Derivation {
  if (isPoints(change)) {
    const parts = change.change?.direction === "down" ? [base, result] : [result, base];
    return nodeFrom({ rule: "B12", operation: "difference", parts });
  }
  const ratio = nodeFrom({ rule: "B12", operation: "ratio", parts: [asQuotient(result), asQuotient(base)] });
  if (isTimes(change)) return ratio;
  const parts = change.change?.direction === "down" ? [WHOLE, ratio] : [ratio, WHOLE];
  return nodeFrom({ rule: "B12", operation: "difference", parts });
}

/** A claim's figure with what it was worked out by. */
interface OfBase {
  readonly figure: Figure;
  readonly node: Derivation | null;
}

/** How many percent one of the claim's unit is; null where the record tells the very value ("a rate of 42 per 100,000"). */
export function percentOf({ figure, node }: OfBase): Fraction | null {
  return node?.unit === "percent" ? percentPerUnit(figure) : null;
}

/** How many times as much, how many a day or per 100,000, as percentages of the base; other claims as they are. */
export function claimedOfBase(worked: OfBase, claimed: Interval): Interval {
  const percent = percentOf(worked);
  if (percent === null) return claimed;
  return {
    ...claimed,
    low: claimed.low && times(claimed.low, percent),
    high: claimed.high && times(claimed.high, percent),
  };
}

/** The same of both ends of an interval. */
export function intervalInUnitOf(worked: OfBase, interval: Interval): Interval {
  const { low, high } = interval;
  return { ...interval, low: low && inUnitOf(worked, low), high: high && inUnitOf(worked, high) };
}

/** A working's percentages of its base in the unit of the claim; of every other claim its values as they are. */
export function inUnitOf(worked: OfBase, value: Fraction): Fraction {
  const percent = percentOf(worked);
  return percent === null ? value : dividedBy(value, percent);
}

/** A hundred percent of the base. */
const WHOLE = statementNode({
  rule: "B12",
  statementId: null,
  unit: "percent",
  place: null,
  from: null,
  to: null,
  interval: point(HUNDRED),
  best: HUNDRED,
});

/** "14 percent fewer than the 151", "un 14 % menos que los 151": nothing but the comparison stands between. */
function isHeldAgainst(change: Figure, base: Figure, { draft }: Prepared): boolean {
  const between = draft.text.content.slice(change.quote.end, base.quote.start);
  const words = foldedWords(between);
  const { measures, rhetoric, counted } = lexiconOf(draft.language);
  if (!words.some((word) => rhetoric.than.has(word)) || /[.;:]/.test(between)) return false;
  const isComparing = (word: string) =>
    rhetoric.than.has(word) || measures.moreOrLess.has(word) || counted.tally.determiners.has(word);
  return words.every(isComparing);
}

/** "More than three times the national rate of 15.8", "el triple de la tasa nacional, de 15,8": the rate named right behind how many times. */
function isMultiplied(change: Figure, base: Figure, { draft, reading }: Prepared): boolean {
  if (!isTimes(change) || !isRate(base) || base.quote.start < change.quote.end) return false;
  const next = reading.figures.find(({ quote }) => quote.start >= change.quote.end);
  const between = draft.text.content.slice(change.quote.end, base.quote.start);
  if (next !== base || /[.;:()]/.test(between)) return false;
  const { units, counted } = lexiconOf(draft.language);
  const words = foldedWords(between);
  const isNamed = words.some((word) => units.bareRates.has(word) || counted.tally.nouns.has(word));
  return isNamed && !words.some((word) => counted.and.has(word) || counted.auxiliaries.has(word));
}

function followsOne(words: "beforeBase" | "beforeResult", figure: Figure, prepared: Prepared): boolean {
  const last = fold(prepared.around(figure).before).trimEnd().split(/\s+/).at(-1) ?? "";
  return PARTITIVES.some((each) => each[words].has(last));
}
