import { fold } from "../lexicon/fold.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import { DURATIONS } from "../lexicon/units.ts";
import {
  type Codebook,
  type Counted,
  decimalFrom,
  type Figure,
  type Measure,
  type Mode,
  roundedTo,
  type TimeExpression,
  type Unread,
  ZERO,
} from "../model/index.ts";
import { belongingTo, firstMentionFrom } from "./belonging.ts";
import { isEstimate } from "./bounds.ts";
import { factsOf, groupBehind, type NounPhrase, quoteOfRun, readNounPhrase, singularOf } from "./counted.ts";
import { isTooLong } from "./digits.ts";
import { hedgesWith, isOpen, suppliedBy, wholesMeasure } from "./ellipsis.ts";
import { type BareNumber, isOpenMore, withUnitOf } from "./ellipsis-units.ts";
import { hedgesOutside } from "./hedged-verbs.ts";
import { placeCountry, publisherCountry } from "./home-country.ts";
import { hasLabel, readLabel } from "./labels.ts";
import { type ListItem, readLists } from "./lists.ts";
import type { Measured } from "./measured.ts";
import { measureOf } from "./measures.ts";
import { topicMeasure } from "./measures-governors.ts";
import { HAPPENINGS } from "./measures-people.ts";
import { isDifference } from "./measures-units.ts";
import type { Names } from "./names.ts";
import { spanOver } from "./not-figures.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { ratedPhrase } from "./rates.ts";
import { changeOf, onlyLinks, ratioOf } from "./ratios.ts";
import { isRhetorical } from "./rhetoric.ts";
import { type Run, type Scan, scanOf, wordAt } from "./scan.ts";
import { isListed, readQuantities, takenBy } from "./sentence-quantities.ts";
import { readClauseSubject, readSubject } from "./subjects.ts";
import { superlativeSince } from "./superlatives.ts";
import { isUnclearTurn, measureAt, phraseInTurn, type Turn, type Turns, turnOf, turnsIn, wordInTurn } from "./turns.ts";

/** A figure as far as its own words give it: where, when and who says it are read by others. `start`/`end` are its quote's. */
export type Amount = Omit<Figure, "kind" | "places" | "window" | "asOf" | "attribution"> &
  Span & {
    readonly turn: Turn | null;
    /** The list that it is an item of, whose heading says what it counts; null for a figure that is none. */
    readonly item: ListItem | null;
  };

/** What else was found in the text: names and moments whose numbers are no figures, and the desk's measures. */
export interface FoundBeforeAmounts {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly codebook: Codebook;
}

/** The amounts that a text states, in order and without overlap, and the numbers that cannot be read for certain. One pass. */
export function readAmounts(
  passage: Passage,
  found: FoundBeforeAmounts,
): { readonly amounts: readonly Amount[]; readonly unread: readonly Unread[] } {
  const scan = scanFor(passage, found.names);
  const taken = takenBy(found.names, found.times);
  const measures = new Map(found.codebook.measures.map((measure) => [measure.id, measure]));
  const amounts: Amount[] = [];
  const unread: Unread[] = [];
  const lists = readLists({ passage, ...found });
  for (const sentence of passage.sentences) {
    const quantities = readQuantities(scan, sentence, taken);
    const turns = turnsIn(scan, sentence, quantities);
    const running = quantities.length > 0 && isRunning(scan, sentence);
    quantities.forEach((quantity, index) => {
      const shared = {
        running,
        turns,
        measures,
        names: found.names,
        moments: taken.moments,
        places: taken.places,
        lists,
      };
      const place = { sentence, quantities, index, before: amounts, ...shared };
      const reason = unreadReason(scan, place);
      if (reason === null) amounts.push(amountOf(scan, place));
      else unread.push({ kind: "unread", quote: quoteOfRun(scan, quantity), reason });
    });
  }
  return { amounts, unread };
}

/**
 * What a noun phrase without a number counts, as an amount that says no more than that there may be some: at least none.
 * Null where no noun phrase begins at the token.
 */
export function amountOfPhrase(
  scan: Scan,
  at: PhraseStart,
  found: Pick<FoundBeforeAmounts, "names" | "codebook">,
): Amount | null {
  const measures = new Map(found.codebook.measures.map((measure) => [measure.id, measure]));
  return phraseAmount(scan, at, { names: found.names, measures });
}

/** Where a noun phrase begins. */
interface PhraseStart {
  readonly sentence: Sentence;
  readonly first: number;
}

function phraseAmount(scan: Scan, at: PhraseStart, found: Pick<Place, "names" | "measures">): Amount | null {
  const { sentence, first } = at;
  const quantity: Quantity = { ...UNSTATED, ...runAt(first), core: runAt(first), measured: runAt(first) };
  const phrase = readNounPhrase(scan, sentence, { quantity, until: sentence.endToken });
  if (phrase === null) return null;
  const place: Place = {
    sentence,
    quantities: [quantity],
    index: 0,
    before: [],
    running: false,
    turns: null,
    moments: [],
    places: [],
    ...found,
    lists: new Map(),
  };
  const measured = measuredOf(scan, place, { quantity, phrase });
  const counted = countedOf(scan, measured, place);
  const quote = quoteOfRun(scan, phrase);
  return {
    ...{
      quote,
      start: quote.start,
      end: quote.end,
      number: numberOf(quantity),
      bound: quantity.bound,
      boundWord: null,
    },
    ...{ unit: quantity.unit, counted, mode: modeOf({ measured, counted, place }) },
    ...{ ratio: null, change: null, rhetorical: false, turn: null, item: null },
  };
}

/** Where a number would stand: right before the phrase. */
function runAt(first: number): Run {
  return { first, end: first };
}

const UNSTATED: Omit<Quantity, keyof Run | "core" | "measured"> = {
  value: ZERO,
  unit: "count",
  bound: "at-least",
  boundRun: null,
  form: "unstated",
  not: null,
  parts: null,
  rangeRun: null,
  around: null,
  ends: null,
  scale: 1,
};

/** Why a number cannot be read for certain; null when it can. */
function unreadReason(scan: Scan, place: Place): Unread["reason"] | null {
  const quantity = place.quantities[place.index]!;
  const { kind, text } = scan.tokens[quantity.core.first]!;
  if (quantity.value === null)
    return isTooLong(text) ? "number-too-long" : kind === "mixed" ? "unclear-unit" : "ambiguous-separator";
  return isOpenMore(scan, bareNumber(place, phraseBehind(scan, place, quantity))) ? "unclear-number" : null;
}

/** A passage as the readers of figures look at it, in the countries that its names and its publisher show. */
export function scanFor(passage: Passage, names: Names): Scan {
  return scanOf(passage, { country: placeCountry(names), home: publisherCountry(passage) });
}

function bareNumber({ sentence, quantities, index }: Place, behind: NounPhrase | null): BareNumber {
  return { sentence, quantity: quantities[index]!, previous: quantities[index - 1] ?? null, isNamed: behind !== null };
}

/** A quantity in its sentence, with what was read before it: ellipsis takes up what that counted. */
interface Place {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  readonly before: readonly Amount[];
  /** Whether the sentence's words make its figures running totals. */
  readonly running: boolean;
  /** The numbers that "respectively" gives out in turn; null where it does not. */
  readonly turns: Turns | null;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly names: Names;
  /** Where the text says when: the numbers there count nothing. */
  readonly moments: readonly Span[];
  readonly places: readonly Span[];
  readonly lists: ReadonlyMap<number, ListItem>;
}

function amountOf(scan: Scan, place: Place): Amount {
  return itemAmount(scan, place) ?? statedAmount(scan, place);
}

/** An item of a list counts what the list's heading says. */
function itemAmount(scan: Scan, place: Place): Amount | null {
  const quantity = place.quantities[place.index]!;
  const item = place.lists.get(quantity.core.first);
  if (item === undefined || quantity.unit !== "count" || quantity.value === null) return null;
  // "Results for May. Firearms seized: 227": the label right before the colon says it better.
  const isLabelled = item.sentence !== place.sentence && wordAt(scan, place.sentence, quantity.first - 1) === ":";
  const label = isLabelled ? readLabel(scan, place.sentence, { ...place, quantity }) : null;
  if (label !== null && !isPlaceOf(item, scan.tokens[label.head]!.folded)) return null;
  const heading = phraseAmount(scan, { sentence: item.sentence, first: item.heading.first }, place);
  if (heading === null) return null;
  const quote = quoteOfRun(scan, quantity);
  return {
    ...heading,
    quote,
    start: quote.start,
    end: quote.end,
    number: numberOf(quantity),
    bound: quantity.bound,
    item,
  };
}

/** "Colón: 17": a label may be a name that other places and people have too. */
function isPlaceOf({ places }: ListItem, word: string): boolean {
  return places.some(({ name }) => fold(name).split(" ").includes(word));
}

function statedAmount(scan: Scan, place: Place): Amount {
  const { sentence, quantities, index } = place;
  const [previous, next] = [quantities[index - 1] ?? null, quantities[index + 1] ?? null];
  const behind = phraseBehind(scan, place, quantities[index]!) ?? phraseInTurn(scan, place);
  const quantity = withUnitOf(scan, bareNumber(place, behind), place.before);
  const label = behind === null ? readLabel(scan, sentence, { ...place, quantity }) : null;
  const phrase =
    behind ??
    ratedPhrase(scan, sentence, quantity) ??
    label ??
    (turnOf(place) === null ? subjectOf(scan, place, quantity) : null);
  const measured = measuredOf(scan, place, { quantity, phrase });
  const counted = countedOf(scan, measured, place);
  const neighbours = { measured, previous, next };
  const quote = quoteOfRun(scan, quantity);
  const boundWord = quantity.boundRun === null ? null : quoteOfRun(scan, quantity.boundRun).exact;
  return {
    quote,
    start: quote.start,
    end: quote.end,
    number: numberOf(quantity),
    bound: boundOf(scan, place, { quantity, counted, boundWord }),
    boundWord,
    unit: moneyUnit(place, { quantity, counted }),
    counted,
    mode: modeOf({ measured, counted, place }),
    ratio: counted.measure === "share" ? ratioOf(scan, neighbours) : null,
    change: counted.measure === "change" ? changeOf(scan, neighbours) : null,
    rhetorical: isRhetorical(scan, sentence, quantity),
    turn: turnOf(place),
    item: null,
  };
}

/**
 * "Se estima que hubo 295" says that the number is about right. A population is an estimate by its nature: only "some
 * 98,000" says that it is rounded (D7).
 */
function boundOf(
  scan: Scan,
  { sentence }: Place,
  given: { readonly quantity: Quantity; readonly counted: Counted; readonly boundWord: string | null },
): Figure["bound"] {
  const { quantity, counted, boundWord } = given;
  if (counted.measure === "population")
    return boundWord !== null && /estim/i.test(boundWord) ? "exact" : quantity.bound;
  const isEstimated = quantity.bound === "exact" && isEstimate(scan, { sentence, first: quantity.first });
  return isEstimated ? "about" : quantity.bound;
}

/** What a number counts by the subject of its clause. */
function subjectOf(scan: Scan, place: Place, quantity: Quantity): NounPhrase | null {
  const { sentence, quantities, index } = place;
  const counting = quantities.slice(0, index).findLast(({ unit }) => !DURATIONS.has(unit));
  const from = quantities[index - 1]?.end ?? sentence.firstToken;
  const ofClause = readClauseSubject(scan, sentence, { quantity, from: counting?.end ?? sentence.firstToken });
  return ofClause ?? readSubject(scan, sentence, { ...place, quantity, from });
}

/** A figure's words with those around that may govern it: past the whole that it is a part of ("12 of 30 defendants were …"). */
function measuredOf(scan: Scan, place: Place, own: { quantity: Quantity; phrase: NounPhrase | null }): Measured {
  const around = listAround(scan, place);
  const isPart = own.phrase !== null && own.phrase.first > around.until;
  const after = place.quantities[place.index + 2]?.first ?? place.sentence.endToken;
  return { sentence: place.sentence, ...own, ...around, until: isPart ? after : around.until };
}

/** The words behind a figure that say what it counts: its own, or those of the whole it is of ("12 of 30 defendants"). */
function phraseBehind(scan: Scan, { sentence, quantities, index }: Place, quantity: Quantity): NounPhrase | null {
  if (isRateBase(quantity)) return null;
  const next = quantities[index + 1];
  if (isPredicated(scan, sentence, quantity))
    return readNounPhrase(scan, sentence, {
      quantity: { ...quantity, end: quantity.end + 1 },
      until: next?.first ?? sentence.endToken,
    });
  const read = readNounPhrase(scan, sentence, { quantity, until: next?.first ?? sentence.endToken });
  const own = read === null || isCharge(scan, sentence, { quantity, phrase: read }) ? null : read;
  const isPart = own === null && next !== undefined && quantity.unit === "count" && next.unit === "count";
  if (!isPart || !scan.lexicon.counted.inside.has(wordAt(scan, sentence, quantity.end))) return own;
  const until = quantities[index + 2]?.first ?? sentence.endToken;
  return onlyLinks(scan, quantity.end, next.first) ? readNounPhrase(scan, sentence, { quantity: next, until }) : null;
}

/** "De ellas, 29 fueron femicidios": what a number of nothing is said to be, where that is a happening. */
function isPredicated(scan: Scan, sentence: Sentence, { unit, end }: Quantity): boolean {
  const { counted, measures } = scan.lexicon;
  const noun = measures.nouns.get(wordAt(scan, sentence, end + 1));
  const isCopula = unit === "count" && counted.copulas.has(wordAt(scan, sentence, end));
  return isCopula && noun?.strength === "strong" && HAPPENINGS.has(noun.measure);
}

/** "126 were convicted of assault, 48 of robbery": "of" and a singular say what for, not what is counted. */
function isCharge(scan: Scan, sentence: Sentence, at: { quantity: Quantity; phrase: NounPhrase }): boolean {
  const { quantity, phrase } = at;
  const { counted, units } = scan.lexicon;
  const before = wordAt(scan, sentence, quantity.first - 1);
  const isPlain = quantity.unit === "count" && quantity.scale === 1 && quantity.form !== "vague";
  if (!isPlain || (before !== "," && !counted.and.has(before))) return false;
  const isTied = phrase.first === quantity.end + 1 && units.of.has(wordAt(scan, sentence, quantity.end));
  const head = scan.tokens[phrase.head]!;
  return isTied && !head.capital && !head.folded.endsWith("s") && !counted.singulars.has(head.folded);
}

/** "52 per 100,000 inhabitants": what follows is the base's, not the figure's. */
function isRateBase({ unit, core, end }: Quantity): boolean {
  return unit.startsWith("per-") && end > core.end;
}

/** A verb is not looked for across longer lists than this, so that time stays linear. */
const LIST_AT_MOST = 8;

/** The words that may govern a figure: "arrested 12 men and 3 women" reaches over the list it stands in. */
function listAround(
  scan: Scan,
  { sentence, quantities, index }: Place,
): Pick<Measured, "from" | "until" | "listFirst"> {
  let first = index;
  while (first > 0 && index - first < LIST_AT_MOST && isListed(scan, quantities[first - 1]!, quantities[first]!))
    first--;
  let last = index;
  while (
    last + 1 < quantities.length &&
    last - index < LIST_AT_MOST &&
    isListed(scan, quantities[last]!, quantities[last + 1]!)
  )
    last++;
  return {
    from: quantities[first - 1]?.end ?? sentence.firstToken,
    until: quantities[last + 1]?.first ?? sentence.endToken,
    listFirst: quantities[first]!.first,
  };
}

/** A share in words has two places: "a third" is 33.33 percent, and no more precise than that. */
function numberOf({ value, form }: Quantity): Figure["number"] {
  if (value === null) return decimalFrom("0");
  const places = form === "share" ? 2 : 6;
  return "length" in value ? [roundedTo(value[0], places), roundedTo(value[1], places)] : roundedTo(value, places);
}

const NOTHING: Counted = {
  quote: null,
  head: null,
  measure: "other",
  group: null,
  organization: null,
  hedges: [],
  origins: [],
  stage: null,
  qualifiers: [],
};

function countedOf(scan: Scan, measured: Measured, place: Place): Counted {
  const { phrase, sentence, quantity } = measured;
  const isLabelled = phrase !== null && phrase.end <= quantity.first && hasLabel(scan, phrase, quantity);
  const isOwn = isLabelled || wordInTurn(place) !== null || isUnclearTurn(place, phrase);
  const supplied = !isOwn && isOpen(scan, measured) ? suppliedBy(scan, measured, place.before) : null;
  const end = Math.max(phrase?.end ?? quantity.end, quantity.end);
  const around = hedgesOutside(scan, measured, end);
  if (supplied !== null) {
    const group = groupBehind(scan, sentence, quantity.end) ?? supplied.group;
    return { ...supplied, group, hedges: [...supplied.hedges, ...around] };
  }
  const read = readMeasure(scan, measured, place);
  const measure = place.measures.has(read) ? read : "other";
  if (phrase === null || isDifference(scan, measured)) return { ...NOTHING, measure, hedges: around };
  const facts = factsOf(scan, sentence, phrase);
  const hedged = hedgesWith(scan, measured, { own: [...new Set([...facts.hedges, ...around])], before: place.before });
  const isAccused = hedged.length > 0 || facts.stage !== null;
  const accusedOf = isAccused ? belongingTo(scan, phrase, { sentence, names: place.names }) : null;
  return {
    ...NOTHING,
    quote: quoteOfRun(scan, phrase),
    head: singularOf(scan, scan.tokens[phrase.head]!.folded),
    measure,
    organization: organizationIn(scan, place.names, phrase) ?? accusedOf?.organization ?? null,
    ...facts,
    group: facts.group ?? accusedOf?.group ?? null,
    qualifiers: measure === "population" ? withoutPlaces(scan, facts.qualifiers, { phrase, place }) : facts.qualifiers,
    hedges: measure === "convictions" || measure === "releases" ? unaccused(scan, hedged) : hedged,
  };
}

/** "The population of Saint James": where people live does not part them from those of other places. */
function withoutPlaces(
  scan: Scan,
  qualifiers: readonly string[],
  { phrase, place }: { readonly phrase: NounPhrase; readonly place: Place },
): readonly string[] {
  const named = new Set<string>();
  for (let index = phrase.first; index < phrase.end; index++)
    if (spanOver(scan, { first: index, end: index + 1 }, place.places) !== null) named.add(scan.tokens[index]!.folded);
  return qualifiers.filter((word) => !named.has(word));
}

/** Who was convicted or set free is accused no longer; a suspicion of something else stays. */
function unaccused(scan: Scan, words: readonly string[]): readonly string[] {
  return words.filter((word) => !scan.lexicon.hedges.accusing.has(fold(word)));
}

/** The measure of a figure by its own words, else by the figure it is a part of, else by what its sentence speaks of. */
function readMeasure(scan: Scan, measured: Measured, place: Place): string {
  const word = wordInTurn(place);
  if (word !== null) return measureAt(scan, word) ?? "other";
  if (isUnclearTurn(place, measured.phrase) && measured.quantity.unit === "count") return "other";
  if (goesOnChanging(scan, measured, place)) return "change";
  const own = measureOf(scan, measured) ?? wholesMeasure(scan, measured, place.before);
  return own ?? (isOpen(scan, measured) ? topicMeasure(scan, measured) : null) ?? "other";
}

/** "inflación de 5,3% … la medición fue más alta, de 5,9%": a percentage of nothing, beside one that is a change. */
function goesOnChanging(scan: Scan, { quantity, sentence }: Measured, { before }: Place): boolean {
  // "down five percent, or 454 points"
  const isEquivalent = scan.lexicon.counted.and.has(wordAt(scan, sentence, quantity.first - 1));
  if (quantity.unit.startsWith("other:") && isEquivalent) return before.at(-1)?.counted.measure === "change";
  if (quantity.unit !== "percent" || hasWhole(scan, sentence, quantity)) return false;
  // "un 107 % más … Casi el 70 % ha entrado por": who does something is a part of a whole.
  if (scan.lexicon.counted.auxiliaries.has(wordAt(scan, sentence, quantity.end))) return false;
  const last = before.findLast(({ unit }) => unit === "percent");
  return last?.counted.measure === "change" && isNear(scan, sentence, last) && quantity.form !== "share";
}

function isNear(scan: Scan, sentence: Sentence, last: Amount): boolean {
  const before = scan.passage.sentences[Math.max(0, sentence.index - 2)]!;
  return last.start >= before.start;
}

/** "70 % de los casos" is of a whole; "6,7 % de marzo" only says when. */
function hasWhole(scan: Scan, sentence: Sentence, { end }: Quantity): boolean {
  const { inside, not } = scan.lexicon.counted;
  return inside.has(wordAt(scan, sentence, end)) && !not.months.has(wordAt(scan, sentence, end + 1));
}

/** The organization named among the words for the counted: "miembros de la Mara Salvatrucha". */
function organizationIn(scan: Scan, names: Names, phrase: { first: number; end: number }): string | null {
  const [start, end] = [scan.tokens[phrase.first]!.start, scan.tokens[phrase.end - 1]!.end];
  const mention = firstMentionFrom(names.mentions, start);
  for (let index = mention; index < names.mentions.length; index++) {
    const { kind, name, start: begins } = names.mentions[index]!;
    if (begins >= end) return null;
    if (kind === "organization") return name;
  }
  return null;
}

/** Money without its name ("recibió millones") is the money the text spoke of last. */
function moneyUnit(place: Place, given: { quantity: Quantity; counted: Counted }): string {
  if (given.counted.measure !== "money" || given.quantity.unit !== "count") return given.quantity.unit;
  return place.before.findLast(({ counted }) => counted.measure === "money")?.unit ?? "other:$";
}

/**
 * What the number means over time, as far as its own words say: shares, rates and changes by their unit; a running
 * total by "since", "so far", "a la fecha"; a level by the codebook's measure. Null when only the window can decide.
 */
function modeOf(given: { measured: Measured; counted: Counted; place: Place }): Mode | null {
  const { measure } = given.counted;
  if (measure === "share" || measure === "change") return measure;
  if (given.measured.quantity.unit.startsWith("per-")) return "rate";
  if (given.place.running) return "cumulative";
  const known = given.place.measures.get(measure);
  return known?.usually === "stock" && known.of === "people" ? "stock" : null;
}

/** "since", "so far", "en lo que va", "hasta la fecha" in the sentence; "the highest since 2019" makes no total. */
function isRunning(scan: Scan, sentence: Sentence): boolean {
  const { running } = scan.lexicon.counted.tally;
  const superlative = superlativeSince(scan.passage, sentence);
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (index !== superlative && phraseAt(running, scan.tokens, { index, end: sentence.endToken }) !== null)
      return true;
  return false;
}
