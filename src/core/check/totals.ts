/**
 * Totals that a text breaks down: "62 people were arrested: 40 in Guatemala and 22 in Honduras" (RULES D8).
 */
import { recordedInterval } from "../count/bounds.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { foldedWords } from "../lexicon/fold.ts";
import { compareFractions, type Figure, type Interval, intersectionOf, type Place, sumOf } from "../model/index.ts";
import { type Passage, sentenceAt } from "../read/text/passage.ts";
import { countsAlike } from "./draft-figures.ts";

/** A total with its parts, in order of place. */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The parts are all there are: they cover the total's places or everybody, or stand behind a colon or in brackets. */
  readonly isWhole: boolean;
}

/**
 * The totals of a draft by their figure: counts with two or more counts of the same in their sentence that do not
 * overlap, being apart in place or group, or told one by one behind a colon or in brackets. The total comes first, or,
 * where its words say that it is one, last ("…, 59 in all").
 */
export function breakdownsIn(figures: readonly Figure[], passage: Passage): ReadonlyMap<Figure, Breakdown> {
  const counts = figures.filter((figure) => figure.unit === "count" && figure.bound !== "vague");
  const bySentence = Map.groupBy(counts, (figure) => sentenceAt(passage, figure.quote.start)?.index ?? -1);
  const found = new Map<Figure, Breakdown>();
  for (const [index, group] of bySentence) {
    if (index === -1) continue;
    // "three provinces added up to 187": how many places is no total of what they add up to
    const first = isKindOfPlace(group[0]!, passage) ? 1 : 0;
    const total = group[first];
    const opened = total === undefined ? null : breakdownOf(total, group.slice(first + 1), passage);
    const breakdown = opened ?? summedUp(group, passage);
    if (breakdown !== null) found.set(breakdown.total, breakdown);
  }
  return found;
}

/** "25 men and 14 women, 39 people in all", "… 41 in Chiriquí: 105 in both provinces": the sum stands behind what it sums up. */
function summedUp(group: readonly Figure[], passage: Passage): Breakdown | null {
  const called = lastOf(group);
  if (called !== null && isCalledTotal(called.total, passage)) return called;
  const placed = lastOf(group.filter((figure) => !isKindOfPlace(figure, passage)));
  return placed !== null && coversPlaces(placed.total, placed.parts) ? placed : null;
}

/** The last of these counts as the total of those before it; null where fewer than two are of the same. */
function lastOf(group: readonly Figure[]): Breakdown | null {
  const total = group.at(-1);
  if (total === undefined) return null;
  const named = group.find(({ counted }) => counted.measure !== "other") ?? total;
  const parts = partsOf(countedAs(total, named), group.slice(0, -1), false);
  return parts.length < 2 ? null : { total, parts, isWhole: true };
}

function isCalledTotal({ quote: { start, end } }: Figure, { source, lexicon }: Passage): boolean {
  const { content } = source;
  const [before, after] = [content.slice(Math.max(0, start - BESIDE), start), content.slice(end, end + BESIDE)];
  const around = ` ${[...foldedWords(before), "|", ...foldedWords(after)].join(" ")} `;
  return lexicon.partitives.totals.some((words) => around.includes(` ${words} `));
}

/** "In both provinces", "en los dos departamentos": what is counted is where the rest is. */
function isKindOfPlace({ counted: { head } }: Figure, { lexicon }: Passage): boolean {
  const { heads } = lexicon.places;
  return head !== null && (heads.has(head) || heads.has(`${head}s`));
}

/** "…, 39 people in all": what happened to them is said of the parts. */
export function countedAs(total: Figure, part: Figure): Figure {
  const { measure } = total.counted;
  return measure === "other" ? { ...total, counted: { ...total.counted, measure: part.counted.measure } } : total;
}

/** Code units beside a number in which its words say that it is a total. */
const BESIDE = 24;

function breakdownOf(total: Figure, rest: readonly Figure[], passage: Passage): Breakdown | null {
  const first = rest.find((part) => countsAlike(total, part));
  if (first === undefined) return null;
  const between = passage.source.content.slice(total.quote.end, first.quote.start);
  const isOpened = between.includes(":") || between.includes("(");
  const parts = partsOf(total, rest, isOpened);
  if (parts.length < 2 || (!isOpened && parts.every((part) => isBeside(part, total)))) return null;
  // "25 men and 10 women in Lima and 4 people in Cusco": what the sentence counts besides may be of the total too
  const isAll = rest.filter((part) => countsAlike(total, countedAs(part, total))).length === parts.length;
  return { total, parts, isWhole: isOpened || coversPlaces(total, parts) || (isAll && coversEverybody(parts)) };
}

/** "Firearms seized: 47 in Soacha, 29 in Fusagasugá and 23 in Girardot": the first of a list, in a place of its own and with no colon behind it, is no total. */
function isBeside(part: Figure, total: Figure): boolean {
  return part.places.length > 0 && total.places.length > 0 && relatePlaces(part.places, total.places) === "apart";
}

/** The counts of the same that lie apart from each other: who is in two of them would count twice. */
function partsOf(total: Figure, rest: readonly Figure[], isOpened: boolean): readonly Figure[] {
  const parts: Figure[] = [];
  for (const part of rest) {
    if (!countsAlike(total, part) || !isAtMost(part, total)) continue;
    if (parts.every((other) => areApart(part, other) || (isOpened && !mayCross(part, other)))) parts.push(part);
  }
  return parts;
}

/** The places of a total that names none: those of its parts. */
export function placesOfParts({ parts }: Breakdown): readonly Place[] {
  return innermostPlaces(parts.flatMap((part) => part.places));
}

/** The sum of the parts when it cannot be the total: more than it, or, of parts that are all there are, another number. */
export function wrongSum({ total, parts, isWhole }: Breakdown): Interval | null {
  const sum = sumOf(parts.map(recordedInterval));
  const stated = recordedInterval(total);
  const isMore = stated.high !== null && sum.low !== null && compareFractions(sum.low, stated.high) > 0;
  return isMore || (isWhole && intersectionOf([sum, stated]) === null) ? sum : null;
}

function isAtMost(part: Figure, total: Figure): boolean {
  const [low, high] = [recordedInterval(part).low, recordedInterval(total).high];
  return low === null || high === null || compareFractions(low, high) <= 0;
}

/** Whether two parts are in places that do not meet, or of groups that nobody belongs to both of. */
function areApart(one: Figure, other: Figure): boolean {
  if (one.places.length > 0 && relatePlaces(one.places, other.places) === "apart") return true;
  const groups = [one, other].map((part) => part.counted.group);
  return APART.some(
    (pair) => groups.every((group) => group !== null && pair.includes(group)) && groups[0] !== groups[1],
  );
}

/** Groups that nobody belongs to two of. */
const APART: readonly (readonly string[])[] = [
  ["men", "women"],
  ["adults", "minors"],
  ["police", "civilians", "gang-members"],
  ["military", "civilians", "gang-members"],
];

/** Groups of which everybody belongs to one. */
const ALL: readonly (readonly string[])[] = [
  ["men", "women"],
  ["adults", "minors"],
];

/** A woman may be a minor, and one of those who were arrested for robbery. */
function mayCross(one: Figure, other: Figure): boolean {
  return one.counted.group !== other.counted.group;
}

function coversPlaces(total: Figure, parts: readonly Figure[]): boolean {
  const places = innermostPlaces(parts.flatMap((part) => part.places));
  const isSame = total.places.length > 0 && relatePlaces(places, total.places) === "same";
  return isSame && parts.length === places.length;
}

function coversEverybody(parts: readonly Figure[]): boolean {
  const groups = parts.map((part) => part.counted.group);
  return groups.length === 2 && ALL.some((pair) => pair.every((group) => groups.includes(group)));
}

function relatePlaces(one: readonly Place[], other: readonly Place[]) {
  return relateSets(innermostPlaces(one), innermostPlaces(other));
}
