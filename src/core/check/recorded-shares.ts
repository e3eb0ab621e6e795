/**
 * Shares that a draft states without their numbers ("most of the firearms were pistols", "two thirds worked"): the part
 * and the whole are looked for among the record's figures that it tells as parts of wholes, by the draft's words.
 */
import { endsOf } from "../count/bounds.ts";
import { count } from "../count/count.ts";
import { relateHeads } from "../count/heads.ts";
import { kindredMeasures } from "../count/matching.ts";
import { isAnyone } from "../count/offences.ts";
import { BEFORE_WHOLE, isAtMost } from "../count/parts.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { questionFrom } from "../count/questions.ts";
import { namedSpan, spanOf, spansMeet, spanWithin } from "../count/spans.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { compareFractions, type Figure } from "../model/index.ts";
import { bearingOn } from "./bearing.ts";
import type { Prepared } from "./judged.ts";
import {
  deedsIn,
  isDenied,
  isPredicate,
  namesOf,
  STEM_LENGTH,
  type Told,
  toldOf,
  type Whole,
  type Words,
  without,
  wordsOf,
} from "./told-shares.ts";

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
    const counted = countedAs(whole, prepared);
    const among = asTold.filter((pair) => isOf(pair[1], { whole, figure, counted }, prepared));
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

function isOf(
  recorded: Figure,
  { whole, figure, counted }: { readonly whole: Whole; readonly figure: Figure; readonly counted: ReadonlySet<string> },
  prepared: Prepared,
): boolean {
  const places = innermostPlaces(whole.places);
  if (counted.has(prepared.byFigure.get(recorded)!.statement.id)) return true;
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

/** The statements that the record's count of a draft's whole rests on, where they count no more and no less than it. */
function countedAs({ number }: Whole, prepared: Prepared): ReadonlySet<string> {
  if (number === null) return new Set();
  const question = questionFrom(prepared.resolved.get(number) ?? number);
  const { used, findings } = count(question, bearingOn(question, prepared.statements, prepared), prepared);
  return new Set(findings.some(({ finding }) => finding === "population-mismatch") ? [] : used);
}

/** Whether a recorded figure stands in another language than the draft, so that few of their words can agree. */
function isForeign(recorded: Figure, { byFigure, draft }: Prepared): boolean {
  return byFigure.get(recorded)?.document.language !== draft.language;
}

function recordedWords(whole: Figure, prepared: Prepared): Words {
  return wordsOf(`${whole.counted.quote?.exact ?? ""} ${ownWordsOf(prepared.around(whole).after)}`);
}

/**
 * The words of a recorded part: those behind it, and where its whole stands there those before it ("Guns were used in 71 of the
 * murders"); behind a preposition those before it alone ("guns were used in 60 and knives were used in 12").
 */
function predicateOf(figure: Figure, prepared: Prepared): string {
  const { before, after } = prepared.around(figure);
  if (BEHIND_PREPOSITION.test(before) && !OPENS_WHOLE.test(after)) return /[^.;:,!?\n0-9]*$/.exec(before)![0];
  const behind = ownWordsOf(after.replace(WHOLE_BEHIND, " ").replace(GAPPED, " "));
  return OPENS_WHOLE.test(after) ? `${/[^.;:,!?\n0-9]*$/.exec(before)![0]} ${behind}` : behind;
}

/** "105 son mujeres y 163, militares": a comma that stands for the verb. */
const GAPPED = /^, (?=\p{L}+(?:[.;,)]|$))/u;
const OPENS_WHOLE = /^ (?:of|de) /;
const BEHIND_PREPOSITION = / (?:in|en) $/;
/** "41 of the 88 were released". */
const WHOLE_BEHIND = new RegExp(`^ (?:${BEFORE_WHOLE.join("|")}) [0-9][0-9.,]*(?= )`);

/** One number of one unit that both sides tell of days that meet, and under measures that may tell of one thing. */
function isSameNumber(one: Figure, other: Figure): boolean {
  if (compareFractions(endsOf(one.number)[0], endsOf(other.number)[0]) !== 0 || one.unit !== other.unit) return false;
  const [measure, told] = [one.counted.measure, other.counted.measure];
  const isOneMeasure =
    measure === "other" ||
    told === "other" ||
    kindredMeasures(measure).includes(told) ||
    (!isAnyone(one.counted.head ?? "") && relateHeads(one.counted, other.counted, []) === "same");
  return isOneMeasure && spansMeet(namedSpan(one), spanOf(other));
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

/** The one part that a text in another language tells of the whole, unless the groups or deeds that the two name are others. */
function onlyOne(pairs: readonly Pair[], told: Told, prepared: Prepared): readonly Pair[] {
  const [only] = pairs;
  if (only === undefined || pairs.length > 1 || !isForeign(only[0], prepared)) return [];
  const [part, whole] = only;
  // of those who were no foreigners, nobody says how many were Peruvians; of those released, how many were not
  if ([...told.part].some((word) => GENTILICS.has(word)) || !areDeniedAlike(part, told, prepared)) return [];
  const done = deedsOf(part, prepared);
  // what befell all of the whole parts none of it
  const said = without(told.deeds, new Set(whole.counted.qualifiers));
  if (done.size + said.size > 0 && shared(done, said) === 0) return [];
  const [named, groups] = [groupsIn(told), groupsOf([part, whole], prepared)];
  if (shared(groups, named) > 0) return pairs;
  if (groups.size + named.size > 0) return [];
  const others = prepared.byText.get(part.quote.textId)!;
  const isOpen = (other: Figure) => other !== part && !prepared.recordWholes.has(other) && mayBePart(other, whole);
  return done.size === 0 && others.some(isOpen) ? [] : pairs;
}

/** "There were 84 homicides. In 41 a gun was used. In 37 of the homicides …": a number of nothing of its own behind a whole may be of it too. */
function mayBePart(other: Figure, whole: Figure): boolean {
  const { counted, quote, unit, mode } = other;
  if (quote.start <= whole.quote.start || unit !== whole.unit || mode === "change" || !isAtMost(other, whole))
    return false;
  return counted.quote === null || counted.quote.start < quote.start;
}

const GENTILICS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [...lexiconOf(language).gentilics.keys()].map((word) => word.slice(0, STEM_LENGTH))),
);

/** "Ten were released" tells nothing of how many "were not released". */
function areDeniedAlike(part: Figure, told: Told, prepared: Prepared): boolean {
  return isDenied(told.part) === isDenied(wordsOf(predicateOf(part, prepared)));
}

function likeness(
  [part, recorded]: Pair,
  { whole, told }: { readonly whole: Whole; readonly told: Told },
  prepared: Prepared,
): number {
  if (!areDeniedAlike(part, told, prepared)) return 0;
  const ofWhole = wordsOf(recorded.counted.quote?.exact ?? "");
  const around = new Set([...ofWhole, ...namesOf([...recorded.places, ...part.places, ...told.places])]);
  const own = without(told.part, around);
  const isNamed = shared(groupsOf([part, recorded], prepared), groupsIn(told)) > 0;
  const isDone = isForeign(part, prepared) && shared(deedsOf(part, prepared), told.deeds) > 0;
  const isSure = isNamed || isDone || isThere([part, recorded], told, prepared);
  const ofPart =
    likeWords(own, without(wordsOf(predicateOf(part, prepared)), around), told) + (isSure ? GROUP_WEIGHT : 0);
  return ofPart === 0 ? 0 : ofPart + shared(whole.words, ofWhole);
}

/**
 * How many words two parts share. A verb that each side says of something else makes them no one part: "guns were used",
 * "knives were used".
 */
function likeWords(own: Words, predicate: Words, told: Told): number {
  const both = [...own].filter((word) => predicate.has(word));
  const areOthers = own.size > both.length && predicate.size > both.length;
  return areOthers ? both.filter((word) => !told.verbs.has(word)).length : both.length;
}

/** The groups that a recorded part is of and its whole is not, by its own words ("120 corresponden a mujeres"). */
function groupsOf([part, whole]: Pair, prepared: Prepared): ReadonlySet<string> {
  const { groups } = lexiconOf(prepared.byFigure.get(part)!.document.language).measures;
  const words = lettersIn(predicateOf(part, prepared));
  const told = words.flatMap((word) => groups.get(fold(word)) ?? []);
  const own = told.length > 0 ? told : part.counted.group === null ? [] : [part.counted.group];
  return new Set(own.filter((group) => group !== whole.counted.group));
}

/** What was done with a recorded part, by its verbs. */
function deedsOf(part: Figure, prepared: Prepared): ReadonlySet<string> {
  return deedsIn(predicateOf(part, prepared), prepared.byFigure.get(part)!.document.language);
}

/**
 * "More than half of the weapons were found in Cali", "901 of them in Cali": a part told by where it is, in a place of its
 * whole's. That a third "were made" there is told by no part that was found there.
 */
function isThere([part, whole]: Pair, told: Told, prepared: Prepared): boolean {
  const own = innermostPlaces(part.places);
  if (own.length === 0 || relateSets(own, innermostPlaces(told.places)) !== "same") return false;
  const names = new Set(namesOf(told.places));
  if (without(told.besides, names).size > 0) return false;
  if (told.deeds.size > 0 && shared(told.deeds, deedsOf(part, prepared)) === 0) return false;
  const speaker = wordsOf(told.speaker ?? "");
  return shared(names, speaker) === 0 && relateSets(own, innermostPlaces(whole.places)) === "within";
}

/** A group, deed or place that both name counts more than a word that both use. */
const GROUP_WEIGHT = 4;

function groupsIn({ part, language }: Told): ReadonlySet<string> {
  const { groups } = lexiconOf(language).measures;
  const stems = new Map([...groups].map(([word, group]) => [word.slice(0, STEM_LENGTH), group]));
  return new Set([...part].flatMap((word) => stems.get(word) ?? []));
}

function shared(one: Words, other: Words): number {
  return [...one].filter((word) => other.has(word)).length;
}

function numbersOf(pair: Pair): string {
  return JSON.stringify(pair.map(({ number, bound }) => [number, bound]));
}
