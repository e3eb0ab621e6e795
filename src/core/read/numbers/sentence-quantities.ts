import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { DEGREES, DISTANCES, DURATIONS, isMoney, WEIGHTS } from "../../lexicon/units.ts";
import { fraction, type TimeExpression } from "../../model/index.ts";
import { readNounPhrase, singularOf } from "../counted/counted.ts";
import { isBetween } from "../counted/counted-behind.ts";
import { isTallied } from "../counted/measures.ts";
import { isPeople } from "../counted/measures-people.ts";
import { headsItem } from "../lists/headings.ts";
import type { NameMention, Names } from "../names/names.ts";
import { isLandmark, type Sentence, type Span } from "../text/passage.ts";
import { withSmallerUnit } from "../times/compound-durations.ts";
import { OLDEST } from "./ages.ts";
import { bounded } from "./bounds.ts";
import { withHundredths } from "./money.ts";
import { noneAt } from "./nones.ts";
import { noFigure, spanOver } from "./not-figures.ts";
import { type Numeral, opensNumeral, ordinalRange, readNumeral } from "./numerals.ts";
import { type NoFigure, type Quantity, quantityFrom } from "./quantities.ts";
import { limitedBetween, rangeOf } from "./ranges.ts";
import { withRates } from "./rates.ts";
import { isOneApart, isRecordedOne } from "./recorded-ones.ts";
import { hasOwnVerb, isPastVerb, type Run, type Scan, wordAt } from "./scan.ts";
import { readShare } from "./shares.ts";
import { withWholes } from "./whole-numbers.ts";

/** Spans whose numbers are already spoken for, each list in order and without overlap. */
export interface Taken {
  readonly moments: readonly Span[];
  readonly names: readonly Span[];
  /** Those of the names that are places: they are of no age and carry no number. */
  readonly places: readonly Span[];
  /** Those that are people, whose age may stand right behind. */
  readonly people: readonly Span[];
  /** Tokens of the numbers that are items of lists, whatever name or date they would make with the label before them. */
  readonly listed: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** What names, times and lists of a text take: a duration keeps its number, since it measures something. */
export function takenBy(names: Names, times: readonly TimeExpression[], listed: ReadonlySet<number> = NONE): Taken {
  const moments = times.filter((time) => time.type !== "duration").map((time) => time.quote);
  const namedAs = (which: NameMention["kind"]) => names.mentions.filter(({ kind }) => kind === which);
  return { moments, names: names.mentions, places: namedAs("place"), people: namedAs("person"), listed };
}

/** The quantities of a sentence that are figures, with unit and bound, in order and without overlap. */
export function readQuantities(scan: Scan, sentence: Sentence, taken: Taken): readonly Quantity[] {
  const written = readWritten(scan, sentence, taken);
  return withListBounds(
    scan,
    written.filter(({ not }) => not === null),
  );
}

/**
 * Every number that a sentence writes, with unit and bound, in order and without overlap. Those that are no figures say why
 * in `not`.
 */
export function readWritten(scan: Scan, sentence: Sentence, taken: Taken): readonly Quantity[] {
  const found = rawQuantities(scan, sentence, taken);
  const raw = withWholes(scan, sentence, { ...taken, quantities: found });
  if (raw.length === 0) return raw;
  const limited = raw.map((quantity, index) => {
    const result = bounded(scan, sentence, wholeOfPeople(scan, sentence, quantity));
    return isComparison(scan, { one: raw[index - 1], other: result }) ? quantity : result;
  });
  const whole = withConversions(scan, withRates(scan, sentence, withoutOverlap(withLimits(scan, limited))));
  const judged = whole.map((quantity) => ({ ...quantity, not: whyNot(scan, sentence, { quantity, taken }) }));
  const figures = judged.filter(({ not }) => not === null);
  const ones = new Set(
    figures.filter(({ form }, index) => form === "one" && !isCountedOne(scan, sentence, { figures, index })),
  );
  return ones.size === 0
    ? judged
    : judged.map((quantity) => (ones.has(quantity) ? { ...quantity, not: oneIs(scan, sentence, quantity) } : quantity));
}

/** "2.500 personas": people come in whole numbers, so that the mark parts thousands, whatever marks them elsewhere in the text. */
function wholeOfPeople(scan: Scan, sentence: Sentence, quantity: Quantity): Quantity {
  const { core, value, unit, end } = quantity;
  const { text } = scan.tokens[core.first]!;
  const isWhole = value !== null && ("length" in value || value.denominator === 1n);
  const isOpen = !isWhole && unit === "count" && core.end - core.first === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  const noun = wordAt(scan, sentence, end);
  // "1.234 personas por hogar" may be a mean
  const isMean = scan.lexicon.units.perUnit.has(wordAt(scan, sentence, end + 1));
  if (!isOpen || isMean || !noun.endsWith(scan.lexicon.counted.people.has(noun) ? "" : "s") || !isPeople(scan, noun))
    return quantity;
  return { ...quantity, value: fraction(BigInt(text.replace(/[.,]/, ""))) };
}

function whyNot(scan: Scan, sentence: Sentence, at: { quantity: Quantity; taken: Taken }): NoFigure | null {
  const { quantity, taken } = at;
  if (taken.listed.has(quantity.core.first)) return null;
  if (spanOver(scan, quantity.core, taken.moments) !== null) return DURATIONS.has(quantity.unit) ? "moment" : "date";
  if (isNamed(scan, quantity.core, taken.names)) return "name";
  if (isAgeBehindName(scan, sentence, at)) return "age";
  const reason = noFigure(scan, sentence, quantity);
  return (reason === "age" || reason === "name") && isItemOfPlace(scan, sentence, at) ? null : reason;
}

/** "Los detenidos son Ana Ruiz, 23", "Ana Ruiz (23) y Luis Paz (31)": behind a person's name, up to a mark or the next name. */
function isAgeBehindName(
  scan: Scan,
  sentence: Sentence,
  { quantity, taken }: { quantity: Quantity; taken: Taken },
): boolean {
  const { core, end, unit, form, boundRun } = quantity;
  if (unit !== "count" || form !== "digits" || boundRun !== null || !isBetween(quantity, 1n, OLDEST)) return false;
  const mark = wordAt(scan, sentence, core.first - 1);
  if ((mark !== "," && mark !== "(") || core.first - 2 < sentence.firstToken) return false;
  const name = spanOver(scan, { first: core.first - 2, end: core.first - 1 }, taken.people);
  const next = scan.tokens[end];
  if (name === null || end >= sentence.endToken || next === undefined) return name !== null;
  const isJoined = scan.lexicon.counted.and.has(next.folded) && scan.tokens[end + 1]?.capital === true;
  return isJoined || (mark === "(" ? next.text === ")" : [",", ";", ".", ")"].includes(next.text));
}

/** "Choloma, 60; Villanueva, 31": a list's number behind a place is no age, and no part of its name. */
function isItemOfPlace(
  scan: Scan,
  sentence: Sentence,
  { quantity, taken }: { quantity: Quantity; taken: Taken },
): boolean {
  const index = wordAt(scan, sentence, quantity.first - 1) === "," ? quantity.first - 2 : quantity.first - 1;
  if (index < sentence.firstToken) return false;
  const place = spanOver(scan, { first: index, end: index + 1 }, taken.places);
  return place !== null && headsItem(scan.passage, sentence, place);
}

/** "the one", "each one" stand for a noun; any other "one" that counts nothing is an article. */
function oneIs(scan: Scan, sentence: Sentence, { first }: Quantity): NoFigure {
  return scan.lexicon.numbers.beforePronoun.has(wordAt(scan, sentence, first - 1)) ? "pronoun" : "article";
}

/** Neighbours that bound one number from below and above, as one range. */
function withLimits(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities) {
    const last = kept.at(-1);
    const range = last === undefined ? null : limitedBetween(scan, [last, quantity]);
    if (range === null) kept.push(quantity);
    else kept[kept.length - 1] = range;
  }
  return kept;
}

/** Whether a number belongs to a name. A number word alone is none, whatever else it may abbreviate ("Un", "Once"). */
function isNamed(scan: Scan, core: Run, names: readonly Span[]): boolean {
  const name = spanOver(scan, core, names);
  if (name === null) return false;
  const token = scan.tokens[core.first]!;
  const isOneWord = core.end - core.first === 1 && token.kind === "word";
  return !isOneWord || name.start !== token.start || name.end !== token.end;
}

function rawQuantities(scan: Scan, sentence: Sentence, taken: Taken): readonly Quantity[] {
  const { starters } = scan.lexicon.numbers;
  const found: Quantity[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const token = scan.tokens[index]!;
    if (token.kind === "word" && !isLandmark(scan.passage, index, LANDMARK.numbers)) {
      index++;
      continue;
    }
    const starts = token.kind === "word" ? starters.has(token.folded) : token.kind !== "mark" || opensNumeral(token);
    const order = starts ? null : orderRange(scan, sentence, index);
    const numeral = starts ? readNumeral(scan, sentence, index) : null;
    const quantity = order ?? (starts ? quantityAt(scan, sentence, { index, numeral }) : null);
    if (quantity !== null) {
      const last = found.at(-1);
      // "del Barrio 18 y 31 fusiles": a name's number is no end of a range
      const isApart =
        last === undefined ||
        isDateBeside(scan, [last, quantity], taken) ||
        isNamed(scan, last.core, taken.names) !== isNamed(scan, quantity.core, taken.names);
      found.push(...(isApart ? [quantity] : joined(scan, sentence, [found.pop()!, quantity])));
    }
    index = quantity?.end ?? numeral?.end ?? index + 1;
  }
  return found;
}

function quantityAt(
  scan: Scan,
  sentence: Sentence,
  { index, numeral }: { index: number; numeral: Numeral | null },
): Quantity | null {
  const none = noneAt(scan, sentence, index);
  const share = none ?? readShare(scan, sentence, { index, numeral });
  return share ?? (numeral === null ? null : quantityFrom(scan, sentence, numeral));
}

/** "between the tenth and the fifteenth": a range of places in an order, which counts nothing. */
function orderRange(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const { folded } = scan.tokens[index]!;
  if (!scan.lexicon.bounds.rangeOpeners.has(folded) || scan.lexicon.numbers.of.has(folded)) return null;
  const ends = ordinalRange(scan, sentence, index)?.map((end) => quantityFrom(scan, sentence, end));
  const [one, other] = ends ?? [];
  if (one === undefined || other === undefined || one === null || other === null) return null;
  return rangeOf(scan, sentence, [
    { ...one, not: "ordinal" },
    { ...other, not: "ordinal" },
  ]);
}

/** "from 3,600 in 2016 to 2,390": of two numbers that could be a range's ends, one is a date's and the other is none. */
function isDateBeside(scan: Scan, pair: readonly [Quantity, Quantity], { moments }: Taken): boolean {
  const [one, other] = pair.map(({ core }) => spanOver(scan, core, moments) !== null);
  return one !== other;
}

/** A quantity with the one before it: as one range, with its unit lent to it, or side by side. */
function joined(scan: Scan, sentence: Sentence, [last, quantity]: readonly [Quantity, Quantity]): readonly Quantity[] {
  const pair = [last, quantity] as const;
  const one =
    withHundredths(scan, sentence, pair) ?? withSmallerUnit(scan, sentence, pair) ?? rangeOf(scan, sentence, pair);
  if (one !== null) return [one];
  return [lendsUnit(scan, last, quantity) ? { ...last, unit: quantity.unit } : last, quantity];
}

/** "23 y 25 años", "from 5 to 7 percent": the unit behind the second is the first's too. */
function lendsUnit(scan: Scan, one: Quantity, other: Quantity): boolean {
  if (one.unit !== "count" || other.unit === "count" || other.first - one.end !== 1 || one.form === "one") return false;
  // "un fusil AK-47 y 12.450 lempiras"
  const [tie, number] = [scan.tokens[one.core.first - 1], scan.tokens[one.core.first]!];
  if (tie?.folded === "-" && !tie.spaced && !number.spaced) return false;
  const joiner = scan.tokens[one.end]!;
  const { rangeJoiners, contractions } = scan.lexicon.bounds;
  const isJoined =
    scan.lexicon.counted.and.has(joiner.folded) || rangeJoiners.has(contractions.get(joiner.folded) ?? joiner.folded);
  return other.end > other.core.end && isJoined;
}

/** "5,3%, algo por debajo del 6,7% de marzo": the first is held against a second that is known, not bounded. */
function isComparison(scan: Scan, { one, other }: { one: Quantity | undefined; other: Quantity }): boolean {
  if (one === undefined || other.boundRun === null || one.unit !== other.unit || one.unit === "count") return false;
  const isDefinite = scan.lexicon.bounds.definite.has(scan.tokens[other.core.first - 1]!.folded);
  return isDefinite && (other.bound === "fewer-than" || other.bound === "more-than");
}

/** The "un" of "un poco menos de 50" belongs to the bound: of two that overlap, the later stays. */
function withoutOverlap(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter((quantity, index) => {
    const next = quantities[index + 1];
    // "un 36 %": an article before a number.
    const isArticle = quantity.form === "one" && next !== undefined && quantity.core.end === next.core.first;
    return next === undefined || (quantity.end <= next.first && !isArticle);
  });
}

/**
 * Whether "one"/"un" counts rather than being an article or pronoun: with a bound ("at least one"), with a unit that is
 * weighed or paid, or in a tally beside another count ("one dead and three wounded", "one shell … 36 shells").
 */
function isCountedOne(
  scan: Scan,
  sentence: Sentence,
  { figures, index }: { figures: readonly Quantity[]; index: number },
): boolean {
  const one = figures[index]!;
  const next = wordAt(scan, sentence, one.end);
  const isWeighed = [WEIGHTS, DISTANCES, DEGREES].some((units) => units.has(one.unit)) || one.unit === "percent";
  if (isWeighed || isMoney(one.unit)) return true;
  const isTerm = DURATIONS.has(one.unit) && scan.lexicon.units.forTerm.has(wordAt(scan, sentence, one.first - 1));
  if (one.unit !== "count") return isTerm || one.boundRun !== null;
  if (scan.lexicon.units.of.has(next) || next === "") return false;
  if (isOneApart(scan, sentence, one.end)) return true;
  if ((one.boundRun !== null && one.bound !== "at-most") || isRecordedOne(scan, sentence, one))
    return !isBesideOne(one);
  return [figures[index - 1], figures[index + 1]].some(
    (other) => other !== undefined && other.form !== "one" && isTally(scan, sentence, [one, other]),
  );
}

/** "cerca de un mercado", "alrededor de una mesa": beside it, and not nearly one of them. */
function isBesideOne({ bound, boundRun }: Quantity): boolean {
  return (bound === "nearly" || bound === "about") && boundRun !== null && boundRun.end - boundRun.first > 1;
}

/** Whether two counts of a sentence stand side by side: joined by "and" or a comma, or of the same thing. */
function isTally(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): boolean {
  if (other.unit !== "count") return false;
  const phrases = [one, other].map((quantity) => {
    const until =
      quantity.first < Math.max(one.first, other.first) ? Math.max(one.first, other.first) : sentence.endToken;
    return { quantity, phrase: readNounPhrase(scan, sentence, { quantity, until }) };
  });
  const heads = phrases.map(({ phrase }) =>
    phrase === null ? null : singularOf(scan, scan.tokens[phrase.head]!.folded),
  );
  if (heads[0] !== null && heads[0] === heads[1]) return true;
  const later = Math.max(one.first, other.first);
  return (
    isJoined(scan, sentence, later) &&
    phrases.every(({ phrase, quantity }) => isTallied(scan, { sentence, quantity, phrase }))
  );
}

/** Whether "and" or a comma stands before a number, with at most a verb or "another" between ("and wounding two"). */
function isJoined(scan: Scan, sentence: Sentence, first: number): boolean {
  const { counted, measures } = scan.lexicon;
  for (let index = first - 1; index >= first - 3; index--) {
    const word = wordAt(scan, sentence, index);
    if (word === "," || counted.and.has(word)) return true;
    if (!measures.verbs.has(word) && !counted.auxiliaries.has(word) && !counted.links.has(word)) return false;
  }
  return false;
}

/** "al menos 9 homicidios, 6 desplazamientos y 7 desapariciones": the bound before a list bounds every item of it. */
function withListBounds(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const done: Quantity[] = [];
  for (const quantity of quantities) {
    const last = done.at(-1);
    const spreads =
      last !== undefined &&
      (last.bound === "at-least" || last.bound === "about") &&
      last.boundRun !== null &&
      last.boundRun.end <= last.core.first &&
      quantity.bound === "exact" &&
      quantity.unit === last.unit &&
      quantity.form !== "share" &&
      isListed(scan, last, quantity) &&
      isPlainJoiner(scan, quantity.first - 1) &&
      !areBoundedApart(scan, done);
    done.push(spreads ? { ...quantity, bound: last.bound, boundRun: last.boundRun } : quantity);
  }
  return done;
}

/** "Más de 900 en Santander, unas 850 en Cauca y 410 en Nariño": a list whose items are bounded one by one. */
function areBoundedApart(scan: Scan, list: readonly Quantity[]): boolean {
  const [one, other] = [list.at(-2), list.at(-1)];
  if (one === undefined || other === undefined || one.unit !== other.unit) return false;
  return (
    one.boundRun !== null &&
    one.bound !== other.bound &&
    isListed(scan, one, { ...other, first: other.boundRun?.first ?? other.first })
  );
}

/** "under 296 hp (224 kW)", "más de 10 millones de pesos (500.000 dólares)": what is converted is bounded as what it is converted from. */
function withConversions(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const done: Quantity[] = [];
  for (const quantity of quantities) {
    const last = done.at(-1);
    const converts = last !== undefined && isConverted(scan, last, quantity);
    done.push(converts ? { ...quantity, bound: last.bound, boundRun: last.boundRun } : quantity);
  }
  return done;
}

function isConverted(scan: Scan, last: Quantity, quantity: Quantity): boolean {
  const isMeasured = last.unit !== "count" && quantity.unit !== "count" && last.unit !== quantity.unit;
  const isBounded = last.boundRun !== null && last.boundRun.end <= last.core.first;
  const mark = scan.tokens[quantity.first - 1];
  const isOpened = mark !== undefined && (mark.text === "(" || mark.text === "/") && quantity.first - 1 === last.end;
  return isMeasured && isBounded && isOpened && quantity.bound === "exact" && quantity.form !== "share";
}

function isPlainJoiner(scan: Scan, index: number): boolean {
  return scan.tokens[index]!.text === "," || scan.lexicon.counted.and.has(scan.tokens[index]!.folded);
}

const LIST_ITEM_WORDS_AT_MOST = 8;

/** Whether two quantities stand side by side in a list: "12 men and 3 women", "12 people, including 3 women". */
export function isListed(scan: Scan, one: Quantity, other: Quantity): boolean {
  const { auxiliaries, relatives } = scan.lexicon.counted;
  if (other.first - one.end > LIST_ITEM_WORDS_AT_MOST) return false;
  const joiner = joinerBefore(scan, one.end, other.first);
  if (joiner === null || hasOwnVerb(scan, other.end)) return false;
  for (let index = one.end; index < joiner; index++) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && token.text !== "," && token.text !== "-") return false;
    if (auxiliaries.has(token.folded) || relatives.has(token.folded) || isPastVerb(scan, index)) return false;
    if (scan.lexicon.measures.intransitive.has(token.folded)) return false;
  }
  return true;
}

/** Where the "and", comma or "including" that joins a number to the list before it stands; null when none does. */
function joinerBefore(scan: Scan, from: number, first: number): number | null {
  const { and, includes, personal } = scan.lexicon.counted;
  // "detuvo a tres menores y a cinco adultos"
  const last = personal.has(scan.tokens[first - 1]!.folded) && first - 2 >= from ? first - 2 : first - 1;
  const joiner = scan.tokens[last]!;
  if (joiner.text === "," || and.has(joiner.folded)) return last;
  for (let index = Math.max(from, first - 3); index < first; index++)
    if (phraseAt(includes, scan.tokens, { index, end: first })?.end === first) return index;
  return null;
}
