import { LANDMARK } from "../../lexicon/landmarks.ts";
import type { Comparison, Figure, Order, Place } from "../../model/index.ts";
import { quoteOfRun } from "../counted/counted.ts";
import { wordAt } from "../numbers/scan.ts";
import { timesIn, within } from "../text/clauses.ts";
import { hasLandmark, isLandmark, type Sentence, type Span } from "../text/passage.ts";
import {
  apartInTime,
  type FarSide,
  farSideFrom,
  type Ground,
  measuredBefore,
  termAgainst,
  termAt,
  tokenOf,
} from "./terms.ts";

/** "More people were arrested in Guatemala than in Honduras", "arrests were higher than in May", "superaron a los de Honduras". */
export function comparisonsIn(ground: Ground, sentences: readonly Sentence[]): readonly Comparison[] {
  const found: Told[] = [];
  for (const sentence of sentences) {
    if (!hasLandmark(sentence, LANDMARK.comparisons)) continue;
    for (const at of ordersIn(ground, sentence)) {
      const last = found.at(-1);
      const isNear = last?.sentence.block === sentence.block && sentence.index - last.sentence.index <= 1;
      const comparison =
        goesOnWithThan(ground, sentence, { ...at, earlier: isNear ? last.comparison : null }) ??
        goesOnComparing(ground, sentence, { ...at, earlier: isNear ? last.comparison : null }) ??
        comparisonAt(ground, sentence, at) ??
        goesOnSurpassing(ground, sentence, { ...at, earlier: isNear ? last.comparison : null });
      if (comparison !== null) found.push({ comparison, sentence });
    }
  }
  return found.map(({ comparison }) => comparison);
}

/** A comparison with its sentence. */
interface Told {
  readonly comparison: Comparison;
  readonly sentence: Sentence;
}

/** A word that orders, and the token at which it stands. */
interface Ordering {
  readonly index: number;
  readonly order: Order;
}

function ordersIn(ground: Ground, sentence: Sentence): readonly Ordering[] {
  const { scan } = ground;
  const { orders, degrees, verbs } = scan.lexicon.comparisons;
  const found: Ordering[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (!isLandmark(scan.passage, index, LANDMARK.comparisons)) continue;
    const { folded } = scan.tokens[index]!;
    const order = orders.get(folded) ?? degrees.get(folded) ?? verbs.get(folded);
    if (order === undefined || isOfNumber(ground, sentence, index) || isDenied(ground, sentence, index)) continue;
    found.push({ index, order });
  }
  return found;
}

/** Words from a negation to the comparison that it denies: "Lima did not have more murders than", "no superaron a". */
const DENIED_WITHIN = 4;

function isDenied({ scan }: Ground, sentence: Sentence, index: number): boolean {
  for (let back = index - 1; back >= Math.max(sentence.firstToken, index - DENIED_WITHIN); back--) {
    const { kind, folded } = scan.tokens[back]!;
    if (kind === "mark") return false;
    if (scan.lexicon.grammar.negations.has(folded)) return true;
  }
  return false;
}

/**
 * "… y menos en Herrera que en Los Santos", "Fewer were killed in Herrera than in Los Santos": a comparison that leaves its noun to
 * the one told before it, with places or days of its own on both sides. Null for any other.
 */
function goesOnComparing(
  ground: Ground,
  sentence: Sentence,
  { index, order, earlier }: Ordering & { readonly earlier: Comparison | null },
): Comparison | null {
  const { scan } = ground;
  const { counted, places, comparisons } = scan.lexicon;
  const next = wordAt(scan, sentence, index + 1);
  const isElided = places.inside.has(next) || counted.auxiliaries.has(next);
  if (earlier === null || !isElided || !comparisons.orders.has(scan.tokens[index]!.folded)) return null;
  const than = thanBehind(ground, sentence, index);
  const far = than === null ? null : farSideFrom(ground, sentence, than + 1);
  if (than === null || far === null || far.counted !== null) return null;
  const near = farSideFrom(ground, { ...sentence, endToken: than }, index + 1);
  if (near === null || (near.places.length === 0) !== (far.places.length === 0)) return null;
  if (near.places.length === 0 && (near.time === null || far.time === null)) return null;
  const front = { start: sentence.start, end: scan.tokens[index]!.start };
  const fronted = timesIn(ground.times, front).find(({ window }) => window !== null) ?? null;
  const side = ({ places: own, time }: Pick<FarSide, "places" | "time">): Figure =>
    termAgainst(earlier.of, { ...far, places: own, time: time ?? fronted, counted: null }, ground);
  const quote = quoteOfRun(scan, { first: index, end: tokenOf(ground, far.end) });
  const both = near.time === null && far.places.length > 0 ? far.time : near.time;
  return { kind: "comparison", quote, order, of: side({ ...near, time: both }), against: side(far) };
}

/** "menos homicidios que Trujillo y más que Callao": what was compared before, with another place or time. Null for any other. */
function goesOnWithThan(
  ground: Ground,
  sentence: Sentence,
  { index, order, earlier }: Ordering & { readonly earlier: Comparison | null },
): Comparison | null {
  const { scan } = ground;
  const { comparisons, counted } = scan.lexicon;
  const isJoined =
    counted.and.has(wordAt(scan, sentence, index - 1)) && comparisons.than.has(wordAt(scan, sentence, index + 1));
  if (earlier === null || !isJoined || startsNumber(ground, index + 2)) return null;
  const far = farSideFrom(ground, sentence, index + 2);
  if (far === null || far.counted !== null || far.told || isEach(far)) return null;
  const isAlike = far.places.length > 0 === (earlier.against.places !== earlier.of.places);
  if (!isAlike || (far.places.length > 0 && !opensWithPlace(ground, sentence, { far, first: index + 2 }))) return null;
  const quote = quoteOfRun(scan, { first: index, end: tokenOf(ground, far.end) });
  return { kind: "comparison", quote, order, of: earlier.of, against: termAgainst(earlier.of, far, ground) };
}

/** "que en Callao", "than Callao": the place stands right behind, or behind its preposition. */
function opensWithPlace(
  { scan }: Ground,
  sentence: Sentence,
  { far, first }: { readonly far: FarSide; readonly first: number },
): boolean {
  const opening = scan.lexicon.places.inside.has(wordAt(scan, sentence, first)) ? first + 1 : first;
  return far.places[0]?.quote?.start === scan.tokens[opening]?.start;
}

/**
 * "Canelones sumó más homicidios que Maldonado. También superó a Rivera": a verb between two places, of what the comparison before
 * it counted and in its days; without a place before it, of the place that was compared there. Null for any other.
 */
function goesOnSurpassing(
  ground: Ground,
  sentence: Sentence,
  { index, order, earlier }: Ordering & { readonly earlier: Comparison | null },
): Comparison | null {
  const { scan, names } = ground;
  if (earlier === null || !scan.lexicon.comparisons.verbs.has(scan.tokens[index]!.folded)) return null;
  const { personal } = scan.lexicon.counted;
  const isPersonal = personal.has(wordAt(scan, sentence, index + 1));
  // "lo superó Canelones": in Spanish the one that is surpassed stands behind "a"
  if (personal.size > 0 && !isPersonal) return null;
  const far = farSideFrom(ground, sentence, isPersonal ? index + 2 : index + 1);
  if (far === null || far.counted !== null || far.time !== null || far.places.length !== 1) return null;
  const opens = tokenOf(ground, far.places[0]!.quote?.start ?? 0);
  if (opens !== index + (isPersonal ? 2 : 1)) return null;
  if (goesOnBehind(ground, sentence, far.places[0]!) || !isOfPlace(ground, sentence, index)) return null;
  const front = { start: sentence.start, end: scan.tokens[index]!.start };
  if (timesIn(ground.times, front).length > 0) return null;
  const own = within(names.mentions, (mention) => mention, front).flatMap(({ kind, place }) =>
    kind === "place" && place !== null ? [place] : [],
  );
  const of = own.length === 0 ? earlier.of : { ...earlier.of, places: own };
  if (own.length > 1 || of.places.length === 0) return null;
  const quote = quoteOfRun(scan, { first: index, end: tokenOf(ground, far.end) });
  return { kind: "comparison", quote, order, of, against: { ...earlier.against, places: far.places } };
}

/** "Superó a Rivera en las encuestas", "por 2 a 1": what else is said behind a place may be what was compared. */
function goesOnBehind({ scan }: Ground, sentence: Sentence, { quote }: Place): boolean {
  const next = scan.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .find(({ start }) => start >= (quote?.end ?? 0));
  return next !== undefined && next.kind !== "mark";
}

/** Whether nothing but a place, a pronoun and adverbs stands before a verb: no "no", "lo", "el alcalde" or "su tasa". */
function isOfPlace({ scan, names }: Ground, sentence: Sentence, index: number): boolean {
  const { grammar, comparisons } = scan.lexicon;
  return scan.tokens.slice(sentence.firstToken, index).every(({ kind, folded, start, end }) => {
    if (kind === "mark" || comparisons.adding.has(folded) || folded.endsWith(grammar.adverbEnding)) return true;
    if (grammar.pronouns.has(folded)) return true;
    return within(names.mentions, (mention) => mention, sentence).some(
      (mention) => mention.kind === "place" && mention.start <= start && end <= mention.end,
    );
  });
}

/** "12 more arrests", "18 % fewer", "12 detenciones más": a figure right before says by how much, and the relation is its own. */
function isOfNumber({ scan, figures }: Ground, sentence: Sentence, index: number): boolean {
  const { start, end } = scan.tokens[index]!;
  const reach = scan.tokens[Math.max(sentence.firstToken, index - NOUN_BETWEEN)]!.start;
  return within(figures, (figure) => figure.quote, sentence).some(({ quote }) => {
    const isInside = quote.start <= start && end <= quote.end;
    const isRightBehind = quote.end + 1 >= start && quote.end <= start;
    return isInside || isRightBehind || (scan.lexicon.counted.headFirst && quote.end <= start && quote.end > reach);
  });
}

/** Tokens from a number to the "más" behind its noun: "12 detenciones más". */
const NOUN_BETWEEN = 2;

function comparisonAt(ground: Ground, sentence: Sentence, at: Ordering): Comparison | null {
  const { scan } = ground;
  const { index, order } = at;
  const isVerb = scan.lexicon.comparisons.verbs.has(scan.tokens[index]!.folded);
  const than = isVerb ? index : thanBehind(ground, sentence, index);
  if (than === null) return null;
  const far = farSideFrom(ground, sentence, than + 1);
  if (far === null || isEach(far) || startsNumber(ground, than + 1)) return null;
  const first = subjectOf(ground, sentence, { index, than, isVerb });
  const of = first === null ? null : termAt(ground, { sentence, first, without: [far] });
  if (of === null) return null;
  const quote = quoteOfRun(scan, { first: index, end: tokenOf(ground, far.end) });
  const sides = sidesOf(ground, sentence, { of, far, before: index });
  return sides && { kind: "comparison", quote, order, ...sides };
}

/** "superó a Lima y a Callao": held against each of several places, whose sum it need not reach. */
function isEach({ places }: FarSide): boolean {
  return (
    places.filter(({ kind }) => kind !== "country").length > 1 ||
    (places.every(({ kind }) => kind === "country") && places.length > 1)
  );
}

/** What a comparison's first side has besides itself: the other side, and the token before which it is told itself. */
interface Side {
  readonly of: Figure;
  readonly far: FarSide;
  readonly before: number;
}

/**
 * Both counts of a comparison, each with its own places and days; days that stand behind both are of both. Null where one side
 * names a place and the other none that could be held against it: a name read for none would compare a town with its country.
 */
export function sidesOf(
  ground: Ground,
  sentence: Sentence,
  { of, far, before }: Side,
): Pick<Comparison, "of" | "against"> | null {
  const located = withOwnPlace(ground, sentence, { of: apartInTime(of, far, ground), far, before });
  const both = far.time !== null && far.places.length > 0 && !hasOwnTime(ground, sentence, far);
  const timed = both ? { ...located, window: termAgainst(located, far, ground).window } : located;
  // "three times as many men as women in Quito"
  const shared = far.counted !== null && timed.places.length === 0 ? { ...timed, places: far.places } : timed;
  if (far.counted === null && !areBeside(shared.places, far.places)) return null;
  return { of: shared, against: termAgainst(shared, far, ground) };
}

/** Whether the first side has a place of its own, where the second names one: not none, nor the country that the second lies in. */
function areBeside(own: readonly Place[], far: readonly Place[]): boolean {
  if (far.length === 0) return true;
  const isAround = ({ kind, code }: Place) =>
    kind === "country" && far.some((place) => place.kind !== "country" && place.country === code);
  return own.length > 0 && !own.every(isAround);
}

/** "Trujillo recibió más denuncias que Chiclayo": held against a place, a count is of the place that its sentence began with. */
function withOwnPlace(ground: Ground, sentence: Sentence, at: Side): Figure {
  const { of, far, before } = at;
  if (far.places.length === 0) return of;
  const isFar = (place: Place) => far.places.some((other) => other.name === place.name);
  // "superaron a los de Callao, pero no llegaron a los de Trujillo": what stands behind the other side is told of something else
  const isBehind = ({ quote }: Place) => quote !== null && quote.start >= far.end && quote.start < sentence.end;
  const isOwn =
    of.places.length > 0 &&
    !of.places.some((place) => isFar(place) || isBehind(place)) &&
    areBeside(of.places, far.places);
  const span = { start: sentence.start, end: ground.scan.tokens[before]!.start };
  const named = within(ground.names.mentions, (mention) => mention, span).findLast(
    ({ kind }) => kind === "place",
  )?.place;
  return isOwn || named == null ? of : { ...of, places: [named] };
}

function hasOwnTime(ground: Ground, sentence: Sentence, far: Span): boolean {
  return timesIn(ground.times, sentence).some((time) => time.window !== null && time.quote.end <= far.start);
}

/** Words between "more" and its "than". */
const THAN_WITHIN = 14;

/** Where the "than" of a comparison stands; null right behind ("more than 60") or where none follows in the clause. */
function thanBehind({ scan }: Ground, sentence: Sentence, index: number): number | null {
  const { than, thanBehindDegrees, degrees } = scan.lexicon.comparisons;
  const isDegree = degrees.has(scan.tokens[index]!.folded);
  const last = Math.min(sentence.endToken, index + THAN_WITHIN);
  for (let at = index + 1; at < last; at++) {
    const { kind, text, folded } = scan.tokens[at]!;
    if (kind === "mark" && text !== "-" && text !== "'" && text !== "’") return null;
    const isThan = than.has(folded) || (isDegree && at === index + 1 && thanBehindDegrees.has(folded));
    if (isThan) return at === index + 1 && !isDegree ? null : at;
  }
  return null;
}

/** "more arrests than 60": a number is a bound, a year is not. */
function startsNumber({ scan }: Ground, index: number): boolean {
  // "superó los 130"
  const isDetermined = scan.lexicon.counted.tally.determiners.has(scan.tokens[index]?.folded ?? "");
  const token = scan.tokens[isDetermined ? index + 1 : index];
  return token !== undefined && token.kind === "number" && !/^(19|20)[0-9]{2}$/.test(token.text);
}

/** Where the noun begins whose count is compared: behind "more", before "were higher", before the verb. */
function subjectOf(
  ground: Ground,
  sentence: Sentence,
  at: { index: number; than: number; isVerb: boolean },
): number | null {
  const { scan } = ground;
  const next = at.index + 1;
  const isBehind = !at.isVerb && next < at.than && scan.lexicon.comparisons.orders.has(scan.tokens[at.index]!.folded);
  const { counted, places } = scan.lexicon;
  const word = wordAt(scan, sentence, next);
  if (isBehind && !counted.ends.has(word) && !places.inside.has(word)) return next;
  return measuredBefore(ground, sentence, at.index);
}
