/**
 * Shares that a draft states without their numbers ("most of the firearms were pistols", "two thirds worked"): the part
 * and the whole are looked for among the record's figures that it tells as parts of wholes, by the draft's words.
 */
import { endsOf } from "../count/bounds.ts";
import { isAnyone } from "../count/offences.ts";
import { BEFORE_WHOLE } from "../count/parts.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { namedSpan, spanOf, spanWithin } from "../count/spans.ts";
import { fold } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { compareFractions, type Figure, type Language, type Place } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import type { Prepared } from "./judged.ts";

/** A part among the record's figures with the whole that its text gives it. */
type Pair = readonly [part: Figure, whole: Figure];

/**
 * The pair of the record that a share speaks of: the same whole, by its number or its words, and the part that the words
 * around the share name. Null when there is none, or when several give different numbers.
 */
export function recordedShare(figure: Figure, prepared: Prepared): Pair | null {
  if (figure.unit !== "percent" || figure.change !== null) return null;
  const told = toldOf(figure, prepared);
  for (const whole of told.wholes) {
    const asTold = [...prepared.recordWholes].filter(([part]) => part.certainty === figure.certainty);
    const among = asTold.filter((pair) => isOf(pair[1], { whole, figure }, prepared));
    const pairs = nearestIn(among, { whole, told }, prepared);
    const [first] = pairs;
    if (first !== undefined) return pairs.every((pair) => numbersOf(pair) === numbersOf(first)) ? first : null;
  }
  return null;
}

/**
 * The record's figure that tells the share itself ("about 40 percent were homemade"): of the same whole and part, by their
 * words in one language, in the same places and over no other days. Null when there is none, or when several differ.
 */
export function sharesTold(figure: Figure, prepared: Prepared): readonly Figure[] {
  if (figure.unit !== "percent" || figure.change !== null) return [];
  const named = subjectOf(figure);
  const alike = named === null ? [] : sharesOf(named, figure, prepared);
  if (alike.length > 0) return alikeOnly(alike);
  if (named !== null && !isPredicate(figure)) return [];
  const told = toldOf(figure, prepared);
  for (const whole of told.wholes) {
    if (whole.words.size === 0) continue;
    const found = prepared.shares.filter((recorded) =>
      isShareOf(recorded, { whole, told, figure, beside: prepared.byText.get(recorded.quote.textId)! }, prepared),
    );
    if (found.length > 0) return alikeOnly(found);
  }
  return [];
}

/** Figures that tell one number; none where they differ. */
function alikeOnly(found: readonly Figure[]): readonly Figure[] {
  const [first] = found;
  const isOne = found.every(({ number, bound }) => String(number) === String(first!.number) && bound === first!.bound);
  return isOne ? found : [];
}

/** What a share is said to be of ("the share of homicides solved"), and in what, where its text names them. */
interface Subject {
  readonly part: Words;
  readonly whole: Words;
}

/** Null where a share's part is a count, or not named. */
function subjectOf({ ratio, places }: Figure): Subject | null {
  if (ratio?.part == null || ratio.part.figureStart !== null || ratio.whole?.figureStart != null) return null;
  const names = new Set(namesOf(places));
  const part = without(wordsOf(ratio.part.quote.exact), names);
  return part.size === 0 ? null : { part, whole: without(wordsOf(ratio.whole?.quote.exact ?? ""), names) };
}

/** The record's shares of the same, told as the draft's is (done, planned, possible or denied), in the same words, places and over no other days; a whole that only one side names parts none. */
function sharesOf({ part, whole }: Subject, figure: Figure, prepared: Prepared): readonly Figure[] {
  const places = innermostPlaces(figure.places);
  const asked = namedSpan(figure);
  return prepared.shares.filter((recorded) => {
    if (recorded.certainty !== figure.certainty || isForeign(recorded, prepared)) return false;
    const own = subjectOf(recorded);
    if (own === null || !areOneShare(own, { part, whole })) return false;
    if (places.length === 0 || relateSets(innermostPlaces(recorded.places), places) !== "same") return false;
    return asked.from !== null && spanWithin(spanOf(recorded), asked);
  });
}

/**
 * The same part of a whole that only one side names or both name alike; a side that names none may have its whole's words in
 * its part: "solved 37 percent of murders", "the share of murders solved".
 */
function areOneShare(one: Subject, other: Subject): boolean {
  const isOneWhole = one.whole.size === 0 || other.whole.size === 0;
  // "women among prisoners" are no "prisoners among women"
  if (one.whole.size === 0 && other.whole.size === 0) return [...one.part].join(" ") === [...other.part].join(" ");
  if (areSame(one.part, other.part)) return isOneWhole || areSame(one.whole, other.whole);
  return isOneWhole && areSame(new Set([...one.part, ...one.whole]), new Set([...other.part, ...other.whole]));
}

/** Whether what a share is said to be of stands in its clause's verb, rather than in a noun before it. */
function isPredicate({ ratio }: Figure): boolean {
  return ratio?.part != null && ratio.whole != null && ratio.part.quote.start > ratio.whole.quote.start;
}

/** A share of a draft with the whole that its words give it; `beside`: the figures of the text that a recorded one stands in. */
interface AskedShare {
  readonly whole: Whole;
  readonly told: Told;
  readonly figure: Figure;
  readonly beside: readonly Figure[];
}

function isShareOf(recorded: Figure, { whole, told, figure, beside }: AskedShare, prepared: Prepared): boolean {
  if (recorded.certainty !== figure.certainty || isForeign(recorded, prepared)) return false;
  const of = recorded.ratio?.whole;
  const places = innermostPlaces(whole.places);
  if (of == null || places.length === 0 || relateSets(innermostPlaces(recorded.places), places) !== "same")
    return false;
  const asked = namedSpan(figure);
  if (asked.from !== null && !spanWithin(spanOf(recorded), asked)) return false;
  const around = new Set([...whole.words, ...namesOf(whole.places)]);
  const part = without(wordsOf(wholePredicate(recorded, beside, prepared) ?? ""), around);
  return areSame(without(wordsOf(of.quote.exact), new Set(namesOf(places))), whole.words) && areSame(part, told.part);
}

/** The words behind a recorded share, up to the next figure or stop; null where its captured surroundings end before. */
function wholePredicate(recorded: Figure, beside: readonly Figure[], prepared: Prepared): string | null {
  const { after } = prepared.around(recorded);
  const starts = beside.map(({ quote }) => quote.start - recorded.quote.end).filter((start) => start >= 0);
  const next = Math.min(...starts, after.length);
  const own = ownWordsOf(after.slice(0, next));
  const isCut = own.length === after.length || (own.length < next && /[0-9]/.test(after[own.length]!));
  return isCut ? null : own;
}

/** Words up to a stop, mark or number. */
function ownWordsOf(after: string): string {
  return /^[^.;:,!?\n0-9]*/.exec(after)?.[0] ?? "";
}

function areSame(one: Words, other: Words): boolean {
  return one.size > 0 && one.size === other.size && shared(one, other) === one.size;
}

/** What the draft says of a share's part, and of its whole: its own words first, then those of the share it goes on from. */
interface Told {
  readonly part: Words;
  readonly wholes: readonly Whole[];
  readonly language: Language;
}

interface Whole {
  readonly words: Words;
  /** The whole as a count of the draft ("most of the 92 rifles"), null where it gives none. */
  readonly number: Figure | null;
  readonly places: readonly Place[];
  /** The measure that its words name; null where they name none. */
  readonly measure: string | null;
}

type Words = ReadonlySet<string>;

function toldOf(figure: Figure, prepared: Prepared): Told {
  const own = wholeTold(figure, prepared);
  const before = own.number === null ? shareBefore(figure, prepared) : null;
  const earlier = before === null ? null : toldOf(before, prepared);
  const goesOn = (earlier?.wholes ?? []).flatMap((whole) => [
    { ...whole, number: null, places: figure.places },
    ...(own.words.size === 0 || isBare(figure) ? [whole] : []),
  ]);
  const [behind] = partTold(figure, prepared);
  const alone = goesOn.length > 0 ? goesOn : [{ ...own, words: behind ?? own.words }];
  const hasOwn = own.words.size > 0 || own.number !== null;
  const wholes = hasOwn ? [own, ...(isBare(figure) ? goesOn : [])] : alone;
  const spoken = isBare(figure) ? wholes.filter((whole) => goesOn.includes(whole)) : wholes;
  const around = new Set(spoken.flatMap(({ words, places }) => [...words, ...namesOf(places)]));
  const part = partTold(figure, prepared).map((words) => without(words, around));
  return {
    part: part.find((words) => words.size > 0) ?? earlier?.part ?? new Set(),
    wholes,
    language: prepared.draft.language,
  };
}

/** "uno de cada tres estudiaba": what stands right behind may be what they do rather than what they are. */
function isBare({ quote, ratio }: Figure): boolean {
  const whole = ratio?.whole;
  return whole == null || whole.quote.start <= quote.end + 1;
}

function namesOf(places: readonly Place[]): readonly string[] {
  return places.flatMap(({ name }) => [...wordsOf(name)]);
}

function without(words: Words, others: Words): Words {
  return new Set([...words].filter((word) => !others.has(word)));
}

/** The share told before in the same paragraph; there is none before the first, so that this ends. */
function shareBefore(figure: Figure, { reading, passage }: Prepared): Figure | null {
  const block = sentenceAt(passage, figure.quote.start)?.block;
  const earlier = reading.figures.findLast(
    ({ quote, unit, change }) => quote.end <= figure.quote.start && unit === "percent" && change === null,
  );
  return earlier !== undefined && sentenceAt(passage, earlier.quote.start)?.block === block ? earlier : null;
}

/** "of the 92 rifles", "of the trucks stopped"; "Of the 250 arrested, 38 percent …". */
function wholeTold(figure: Figure, prepared: Prepared): Whole {
  const whole = figure.ratio?.whole;
  const named = prepared.byStart.get(whole?.figureStart ?? -1) ?? openingWhole(figure, prepared) ?? null;
  const phrase = whole != null && named === null ? whole.quote.exact : "";
  const words = wordsOf(named === null ? phrase : (named.counted.quote?.exact ?? ""));
  const { nouns } = lexiconOf(prepared.draft.language).measures;
  const known = (phrase.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => nouns.get(fold(word))?.measure ?? []);
  return { words, number: named, places: figure.places, measure: named?.counted.measure ?? known[0] ?? null };
}

/** The count that a share's sentence opens with as its whole: "Of the 250 arrested, 38 percent …". */
export function openingWhole(figure: Figure, { reading, passage, draft }: Prepared): Figure | undefined {
  const sentence = sentenceAt(passage, figure.quote.start);
  if (sentence === null) return undefined;
  const first = reading.figures.find(({ quote, unit }) => quote.start >= sentence.start && unit === "count");
  if (first === undefined || first.quote.start > figure.quote.start) return undefined;
  const opening = fold(draft.text.content.slice(sentence.start, first.quote.start)).trim();
  return BEFORE_WHOLE.includes(opening) ? first : undefined;
}

/** The words behind a share, up to the next figure that is not its whole, or a stop, and those before it. */
function partTold(figure: Figure, { reading, passage, draft }: Prepared): readonly Words[] {
  const sentence = sentenceAt(passage, figure.quote.start);
  if (sentence === null) return [];
  const others = reading.figures.filter(({ quote }) => quote.start >= sentence.start && quote.end <= sentence.end);
  const whole = figure.ratio?.whole?.figureStart;
  const next = others.find(({ quote }) => quote.start >= figure.quote.end && quote.start !== whole);
  const before = others.findLast(({ quote }) => quote.end <= figure.quote.start);
  const [behind = ""] = draft.text.content.slice(figure.quote.end, next?.quote.start ?? sentence.end).split(/[;:]/, 1);
  const ahead = draft.text.content.slice(before?.quote.end ?? sentence.start, figure.quote.start);
  const named = isPredicate(figure) ? null : (figure.ratio?.part ?? null);
  // "Pistols were 57 percent of the firearms seized in Arica and 36 percent of the firearms seized in Tacna"
  if (named !== null && named.figureStart === null && named.quote.end < (before?.quote.end ?? 0))
    return [wordsOf(named.quote.exact)];
  if (isSaidOf(ahead, draft.language) || named !== null) return [wordsOf(ahead)];
  // "57 percent of those in Lima in May, 36 percent of those in Cusco": what stands between is the first one's
  return before?.unit === "percent" && !isBare(figure) ? [wordsOf(behind)] : [wordsOf(behind), wordsOf(ahead)];
}

/** "Women were 18 percent of …": the part stands before the share, with a form of "to be" between. */
function isSaidOf(ahead: string, language: Language): boolean {
  const { auxiliaries, and } = lexiconOf(language).counted;
  // "few are women, and almost all …": what stands before a mark or an "and" is said of another
  const clause = /[^,;:]*$/.exec(ahead)![0];
  const last = (clause.match(/[\p{L}\p{M}]+/gu) ?? []).slice(-3).map(fold);
  return !and.has(last.at(-1) ?? "") && last.some((word) => auxiliaries.has(word));
}

function isOf(
  recorded: Figure,
  { whole, figure }: { readonly whole: Whole; readonly figure: Figure },
  prepared: Prepared,
): boolean {
  const places = innermostPlaces(whole.places);
  if (places.length > 0 && relateSets(innermostPlaces(recorded.places), places) !== "same") return false;
  if (whole.number !== null) return isSameNumber(whole.number, recorded);
  if (!spanWithin(spanOf(recorded), namedSpan(figure))) return false;
  const { measure, group, organization } = recorded.counted;
  // "87 people were detained", of whom nothing parts "the detainees"; "the women detained" are others
  const isPlain =
    group === null && organization === null && whole.words.size === 1 && isAnyone(recorded.counted.head ?? "");
  const isSame = measure !== "other" && measure === whole.measure && (isPlain || isForeign(recorded, prepared));
  return isSame || shared(whole.words, recordedWords(recorded, prepared)) > 0;
}

/** Whether a recorded figure stands in another language than the draft, so that few of their words can agree. */
function isForeign(recorded: Figure, { byFigure, draft }: Prepared): boolean {
  return byFigure.get(recorded)?.document.language !== draft.language;
}

function recordedWords(whole: Figure, prepared: Prepared): Words {
  return wordsOf(`${whole.counted.quote?.exact ?? ""} ${predicateOf(whole, prepared)}`);
}

/** The words behind a recorded figure, as far as they are its own. */
function predicateOf(figure: Figure, prepared: Prepared): string {
  return ownWordsOf(prepared.around(figure).after);
}

function isSameNumber(one: Figure, other: Figure): boolean {
  return compareFractions(endsOf(one.number)[0], endsOf(other.number)[0]) === 0 && one.unit === other.unit;
}

/** The pairs whose part shares most words with the draft's, by its words or the group that it counts; none shares none. */
function nearestIn(
  pairs: readonly Pair[],
  given: { readonly whole: Whole; readonly told: Told },
  prepared: Prepared,
): readonly Pair[] {
  const scored = pairs.map((pair) => ({ pair, score: likeness(pair, given, prepared) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0
    ? onlyOne(pairs, given.told, prepared)
    : scored.filter(({ score }) => score === best).map(({ pair }) => pair);
}

/** The one part that a text in another language tells of the whole, unless the groups that the two name are others. */
function onlyOne(pairs: readonly Pair[], told: Told, prepared: Prepared): readonly Pair[] {
  const [only] = pairs;
  if (only === undefined || pairs.length > 1 || !isForeign(only[0], prepared)) return [];
  const [part, whole] = only;
  const named = groupsIn(told);
  const group = part.counted.group === whole.counted.group ? null : part.counted.group;
  return group === null ? (named.size === 0 ? pairs : []) : named.has(group) ? pairs : [];
}

function likeness(
  [part, recorded]: Pair,
  { whole, told }: { readonly whole: Whole; readonly told: Told },
  prepared: Prepared,
): number {
  const ofWhole = wordsOf(recorded.counted.quote?.exact ?? "");
  const own = without(told.part, new Set([...ofWhole, ...namesOf(recorded.places)]));
  const { group } = part.counted;
  const isNamed = group !== null && group !== recorded.counted.group && groupsIn(told).has(group);
  const ofPart = shared(own, wordsOf(predicateOf(part, prepared))) + (isNamed ? GROUP_WEIGHT : 0);
  return ofPart === 0 ? 0 : ofPart + shared(whole.words, ofWhole);
}

/** A group that both name counts more than a word that both use. */
const GROUP_WEIGHT = 4;

function groupsIn({ part, language }: Told): ReadonlySet<string> {
  const { groups } = lexiconOf(language).measures;
  const stems = new Map([...groups].map(([word, group]) => [word.slice(0, STEM_LENGTH), group]));
  return new Set([...part].flatMap((word) => stems.get(word) ?? []));
}

/** First letters that tell a word from others, whatever its ending. */
const STEM_LENGTH = 5;
const SHORTEST = 3;

/** The words of a stretch that say something, by their beginnings: none of grammar, no number. */
function wordsOf(text: string): Words {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  return new Set(
    words
      .filter((word) => NEGATIONS.has(word) || (word.length >= SHORTEST && !GRAMMAR.some((each) => each.has(word))))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}

/** Who did not report is told by the same words as who did, and one more. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "no not nor never neither none without ni nunca jamas tampoco sin".split(" "),
);

const GRAMMAR = LANGUAGES.map((language) => lexiconOf(language).identification.words);

function shared(one: Words, other: Words): number {
  return [...one].filter((word) => other.has(word)).length;
}

function numbersOf(pair: Pair): string {
  return JSON.stringify(pair.map(({ number, bound }) => [number, bound]));
}
