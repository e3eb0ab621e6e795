import { isMoney, VOLUMES, WEIGHTS } from "../../lexicon/units.ts";
import { compareFractions, type Fraction, fraction, times } from "../../model/index.ts";
import { isFractional, type Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import type { Antecedent } from "./ellipsis.ts";
import { indexBefore } from "./market-levels.ts";

/** A number with the one before it in its sentence, and whether words of its own say what it counts. */
export interface BareNumber {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly previous: Quantity | null;
  readonly isNamed: boolean;
}

/**
 * A bare number with the unit that it takes over: "los 19,8 consignados" behind "18,4 grados" are degrees, since no count has
 * decimals and the article points back; "from 53.1 per 100,000 in 2018 to 2.4"; "bajó de un 61 por ciento a un 45"; "de 30 millones de
 * euros a 18"; "50 millones de euros … otros 100", which are millions too; "320 kilos in Limón, 45 in Cartago".
 */
export function withUnitOf(scan: Scan, bare: BareNumber, before: readonly Antecedent[]): Quantity {
  const { quantity, sentence } = bare;
  if (isIndexLevel(scan, bare)) return { ...quantity, unit: scan.lexicon.units.index };
  if (isMarketLevel(scan, bare)) return { ...quantity, unit: scan.lexicon.units.point };
  const last = before.at(-1);
  if (last === undefined || quantity.unit !== "count") return quantity;
  if (isFractional(quantity)) {
    const pointsBack = scan.lexicon.bounds.definite.has(scan.tokens[quantity.first - 1]?.folded ?? "");
    const isRate = last.unit.startsWith("per-") && last.start >= sentence.start;
    if (isRate || (pointsBack && last.unit.startsWith("other:"))) return { ...quantity, unit: last.unit };
  }
  if (last.start < sentence.start || bare.isNamed) return quantity;
  if (isMoreOf(scan, bare) || isOtherLevel(scan, bare)) return measuredAs(quantity, bare.previous!);
  if (isGapped(scan, bare, last)) return measuredAs(quantity, { ...bare.previous!, unit: last.unit });
  return takesUnit(scan, bare, last) ? { ...quantity, unit: last.unit } : quantity;
}

/** "The Nikkei fell 406.51 to close at 16,764.09": what stands bare behind a share index is in its points. */
function isMarketLevel(scan: Scan, { sentence, quantity, isNamed }: BareNumber): boolean {
  const { value, unit, form, first } = quantity;
  if (isNamed || unit !== "count" || form !== "digits" || !isSingle(value)) return false;
  const isLevel = value.denominator !== 1n || compareFractions(value, THOUSAND) >= 0;
  return isLevel && indexBefore(scan, sentence, first) !== null;
}

/** Words back from its level within which an index is named: "the index fell in May from 98.2 to 91.5". */
const INDEX_REACH = 12;

/** Whether a bare number is the level of an index: it counts nothing, whatever the index is of ("the homicide index rose to 125"). */
function isIndexLevel(scan: Scan, { sentence, quantity, isNamed }: BareNumber): boolean {
  const { measures, counted, units } = scan.lexicon;
  const before = wordAt(scan, sentence, quantity.first - 1);
  const isLevel = measures.toLevel.has(before) || measures.fromLevel.has(before) || counted.auxiliaries.has(before);
  const isAfter = isLevel || units.of.has(before) || measures.scenes.has(before);
  if (isNamed || quantity.unit !== "count" || quantity.form !== "digits" || !isAfter) return false;
  for (let index = quantity.first - 2; index >= Math.max(sentence.firstToken, quantity.first - INDEX_REACH); index--) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark" || counted.and.has(folded) || counted.relatives.has(folded)) return false;
    if (units.indices.has(folded)) return true;
  }
  return false;
}

/**
 * Whether "otros" or "another" before a number may make it more of the money or weight before, and the words behind leave open
 * whether it does: "50 millones de euros y otros 100 llegarán". Such a number is not read.
 */
export function isOpenMore(scan: Scan, bare: BareNumber): boolean {
  return isAnother(scan, bare) && !bare.isNamed && !isMoreOf(scan, bare);
}

/** "$3 million and another 2 million", "20 toneladas en mayo y otras 5 en junio": more of what was measured. */
function isMoreOf(scan: Scan, bare: BareNumber): boolean {
  if (!isAnother(scan, bare)) return false;
  const { quantity, sentence } = bare;
  const next = scan.tokens[quantity.end];
  if (quantity.scale >= 1000 || quantity.end >= sentence.endToken || next === undefined) return true;
  return next.kind === "mark" || scan.lexicon.bounds.behindMore.has(next.folded);
}

function isAnother(scan: Scan, { sentence, quantity, previous }: BareNumber): boolean {
  const isOther = scan.lexicon.bounds.another.has(wordAt(scan, sentence, quantity.first - 1));
  return isOther && quantity.unit === "count" && quantity.form !== "one" && previous !== null && isMeasured(previous);
}

/** "cut from 30 million euros to 18 million", "subió a 30 millones de dólares desde 12": the other level of a change. */
function isOtherLevel(scan: Scan, { sentence, quantity, previous }: BareNumber): boolean {
  if (previous === null || !isMeasured(previous) || quantity.form === "one") return false;
  const { fromLevel, toLevel, startsFrom } = scan.lexicon.measures;
  const [own, other] = [quantity, previous].map(({ first }) => wordAt(scan, sentence, first - 1)) as [string, string];
  const isPair = (fromLevel.has(other) && toLevel.has(own)) || (toLevel.has(other) && startsFrom.has(own));
  return isPair && isBehindMove(scan, sentence, previous.first - 1);
}

/** "320 kilos in Limón, 45 in Cartago and 12 in Heredia": the next of a list that says its unit once. */
function isGapped(scan: Scan, { sentence, quantity, previous }: BareNumber, last: Antecedent): boolean {
  const { counted, places, times } = scan.lexicon;
  const before = wordAt(scan, sentence, quantity.first - 1);
  if (previous === null || quantity.form !== "digits" || !isSingle(previous.value) || !isOfAmounts(last.unit))
    return false;
  // of "$2 million in Limón, 3 in Cartago and 4 in Heredia" the third is in millions too, as the second does not say
  if (isMoney(last.unit) && previous.unit !== last.unit) return false;
  const isNext = (before === "," || counted.and.has(before)) && places.inside.has(wordAt(scan, sentence, quantity.end));
  // "8 in critical condition", "12 in their twenties": whoever they are, no place and no month is named
  const behind = scan.tokens[quantity.end + 1];
  const isNamed = behind?.kind === "word" && (behind.capital || times.months.has(behind.folded));
  return isNext && isNamed && !hasVerbBehind(scan, sentence, quantity.end);
}

function isOfAmounts(unit: string): boolean {
  return isMoney(unit) || WEIGHTS.has(unit) || VOLUMES.has(unit) || unit.startsWith("other:");
}

/** Whether what stands behind a number has a verb of its own before the clause ends: "and 45 in Cartago were killed". */
function hasVerbBehind({ passage, tokens, lexicon }: Scan, { endToken }: Sentence, first: number): boolean {
  for (let index = first; index < endToken; index++) {
    const { kind, folded } = tokens[index]!;
    if ((kind === "mark" && folded !== "-") || lexicon.counted.and.has(folded)) return false;
    if (tenseAt(passage, index) !== null) return true;
  }
  return false;
}

/** Whether a verb or noun of rising or falling stands right before a preposition: "was cut from", "pasó de". */
function isBehindMove(scan: Scan, sentence: Sentence, preposition: number): boolean {
  const { changes, changeVerbs, moves, movers } = scan.lexicon.measures;
  const words = [1, 2].map((back) => wordAt(scan, sentence, preposition - back));
  return words.some((word) => changes.has(word) || changeVerbs.has(word) || moves.has(word) || movers.has(word));
}

function isMeasured({ unit, value }: Quantity): boolean {
  return (isMoney(unit) || WEIGHTS.has(unit)) && isSingle(value);
}

function isSingle(value: Quantity["value"]): value is Fraction {
  return value !== null && !("length" in value);
}

/** A number in the unit of the one before it, and in its millions where it has no scale of its own. */
function measuredAs(quantity: Quantity, { unit, scale }: Quantity): Quantity {
  const { value } = quantity;
  const borrows = isSingle(value) && quantity.scale === 1 && scale > 1 && compareFractions(value, THOUSAND) < 0;
  return borrows ? { ...quantity, unit, scale, value: times(value, fraction(BigInt(scale))) } : { ...quantity, unit };
}

const THOUSAND = fraction(1000n);

/** "a un 45", "57 hace 17 meses": a bare number beside a percentage, behind an article no count has or where a level goes on. */
function takesUnit(
  scan: Scan,
  { sentence, quantity }: { readonly sentence: Sentence; readonly quantity: Quantity },
  last: Antecedent,
): boolean {
  const { measures, numbers, counted } = scan.lexicon;
  const before = wordAt(scan, sentence, quantity.first - 1);
  // "14 toneladas en mayo, frente a nueve en abril"
  const isCompared = [before, wordAt(scan, sentence, quantity.first - 2)].some((word) => measures.startsFrom.has(word));
  if (WEIGHTS.has(last.unit)) return isCompared;
  if (isMoney(last.unit) && isCompared) return true;
  if (isMoney(last.unit))
    return quantity.scale >= 1000 && measures.moreOrLess.has(wordAt(scan, sentence, quantity.end));
  if (last.unit !== "percent" || last.counted.measure !== "share" || quantity.form !== "digits" || quantity.scale > 1)
    return false;
  const isArticle =
    numbers.shares.articles.has(before) && !counted.tally.determiners.has(wordAt(scan, sentence, quantity.first - 2));
  return before === "(" || isArticle || measures.toLevel.has(before) || measures.startsFrom.has(before);
}
