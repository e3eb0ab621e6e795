import { deedOfMeasure } from "../../lexicon/deeds.ts";
import { endsIn } from "../../lexicon/endings.ts";
import { AGES_AND_SEXES } from "../../lexicon/measures.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { nameOfOrIn } from "../../lexicon/small-words.ts";
import { VOLUMES, WEIGHTS } from "../../lexicon/units.ts";
import type { Counted, Figure } from "../../model/index.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { isPastVerb, type Scan, wordAt } from "../numbers/scan.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Sentence } from "../text/passage.ts";
import { endsAsParticiple, isOfGroup, singularOf } from "./counted.ts";
import { deedOf } from "./deeds.ts";
import { behindCounted, type Measured } from "./measured.ts";
import { measureOf } from "./measures.ts";
import { isOfTown, subjectsMeasure, topicMeasure } from "./measures-governors.ts";
import { befell, isObject, isPeople } from "./measures-people.ts";
import { predicateMeasure } from "./measures-predicates.ts";
import { isDifference } from "./measures-units.ts";
import { ownOffence } from "./offences-told.ts";

/** A figure read before this one, with where it starts. */
export interface Antecedent extends Pick<Figure, "unit" | "counted"> {
  readonly start: number;
}

/** Figures further back than this are no antecedents; looking no further keeps time linear. */
const ANTECEDENTS_AT_MOST = 40;

/** The last of the figures shortly before that fits. */
function lastOf(before: readonly Antecedent[], fits: (antecedent: Antecedent) => boolean): Antecedent | undefined {
  const stop = Math.max(0, before.length - ANTECEDENTS_AT_MOST);
  for (let index = before.length - 1; index >= stop; index--) if (fits(before[index]!)) return before[index];
  return undefined;
}

/** Whether nothing behind a number says what it counts, so that an earlier figure may. */
export function isOpen(scan: Scan, measured: Measured): boolean {
  const { phrase, quantity } = measured;
  if (phrase === null || phrase.first < quantity.first || isFiller(scan, measured)) return true;
  // "410 came from Cuba and 95 from China": a place is where they are from.
  return isName(scan, phrase.head) && scan.lexicon.counted.inside.has(wordAt(scan, measured.sentence, quantity.end));
}

/**
 * What an earlier figure counted, where this one leaves it out or is a part of it: "3,700 in Germany, 1,600 in UK", "of
 * them, six were minors", "27 suspects: 15 in X, eight in Y". A part keeps the hedges of its whole. Null when it has a
 * verb or subject of its own, or nothing was counted before in this or the last sentence.
 */
export function suppliedBy(scan: Scan, measured: Measured, before: readonly Antecedent[]): Counted | null {
  const { quantity, sentence, phrase } = measured;
  // What something rose to is no rise: "applications rose 15,000 to 444,000". Nor is what stands beside a mere difference.
  const isLevel = scan.lexicon.measures.toLevel.has(wordAt(scan, sentence, quantity.first - 1));
  const isFromElsewhere = tellsOrigin(scan, measured);
  const fits = ({ unit, counted, start }: Antecedent) =>
    isOneKind(unit, quantity.unit) &&
    !(isFromElsewhere && scan.lexicon.gentilics.has(counted.head ?? "") && counted.measure !== DEPORTED) &&
    !isPredicate(scan, counted) &&
    !(counted.measure === "population" && isOfTown(scan, sentence, firstFrom(scan.tokens, start))) &&
    !(counted.measure === "change" && (isLevel || counted.quote === null));
  const last = wholeBefallen(scan, measured, before) ?? lastOf(before, fits);
  if (last === undefined || !says(last) || isDifference(scan, measured)) return null;
  // "of the three regions Colón had the most homicides, with 61": what the clause is about
  const isWith = scan.lexicon.grammar.with.has(wordAt(scan, sentence, quantity.first - 1));
  if (phrase === null && isWith && last.counted.measure === "other" && topicMeasure(scan, measured) !== null)
    return null;
  // "14 tonnes in May, compared with nine tonnes in April", "950 kilos of cocaine … In Santiago it was 1.1 tonnes"
  if (isOfStuff(scan, quantity.unit))
    return isUnnamed(scan, measured) && isNear(scan, sentence, last) ? last.counted : null;
  if (quantity.unit !== "count") return null;
  const subject = subjectsMeasure(scan, measured);
  if (phrase === null && subject !== null && subject !== last.counted.measure) return null;
  const isPart = isPartBehind(scan, sentence, quantity) || namesWholeAgain(scan, measured, before);
  // "four judges fled; nine remain": to those who are left it did not happen
  if (isLeft(scan, sentence, quantity) && HAPPENS_ONCE.has(last.counted.measure) && isNear(scan, sentence, last))
    return { ...last.counted, measure: ofPeople(scan, last.counted.head) };
  // "52 por secuestro": what for befell nobody
  if (ownOffence(scan, measured).length > 0 && isNear(scan, sentence, last)) return last.counted;
  const told =
    (isPart ? predicateMeasure(scan, measured) : (amongWhom(scan, measured) ?? null)) ??
    measureOf(scan, { ...measured, phrase: null });
  const own = told === "deportations" && areReturned(scan, measured, last.counted) ? null : told;
  const pointsBack = isPart || refersBack(scan, measured);
  if (pointsBack && isNear(scan, sentence, last)) return { ...last.counted, measure: own ?? last.counted.measure };
  if (phrase !== null && !isFiller(scan, measured) && !isName(scan, phrase.head)) return null;
  // "prisons built for 10,000": what they could hold was not counted.
  if (scan.lexicon.counted.purposes.has(wordAt(scan, sentence, quantity.first - 1))) return null;
  if (isOthers(scan, measured)) {
    if (own !== null && own !== last.counted.measure) return othersOf(last.counted, own);
    // "otras seis fueron multadas": what befell them has no measure
    if (own === null && isSaidToBe(scan, sentence, quantity)) return othersOf(last.counted, "other");
  }
  if (last.start < sentence.start && (own !== null || !continues(scan, measured, last))) return null;
  if (own === null && hasOwnVerb(scan, sentence, quantity) && HAPPENS_ONCE.has(last.counted.measure))
    return { ...last.counted, measure: "other" };
  if (last.start < sentence.start) return last.counted;
  if (own === null || own === last.counted.measure) return last.counted;
  // "killed 9, including 3 children, and wounded 10": what befell others befell no children alone
  const whose = isOfAge(last.counted) ? { quote: null, head: null, group: null, qualifiers: [] } : {};
  return { ...last.counted, ...whose, measure: own };
}

/** Of whom "from" tells where they were sent away: "3,412 Guatemalans were deported from the United States and 1,208 from Mexico". */
const DEPORTED = "deportations";

/** "25 Hondurans, 10 from Cuba", "10 procedentes de Cuba": who comes from there is of the whole, and none of the Hondurans. */
function tellsOrigin({ lexicon, tokens }: Scan, { quantity }: Measured): boolean {
  const next = tokens[quantity.end]?.folded ?? "";
  const { fromWords, coming } = lexicon.places;
  return fromWords.has(next) || coming.has(next) || (lexicon.language === "es" && nameOfOrIn.has(next));
}

/** "31 are members of a gang and nine are minors": what is said of some of a whole is not said of the next. */
function isPredicate(scan: Scan, { quote }: Counted): boolean {
  if (quote === null) return false;
  const before = scan.tokens[firstFrom(scan.tokens, quote.start) - 1];
  return before !== undefined && scan.lexicon.counted.copulas.has(before.folded);
}

/** "Otros dos fueron condenados", "another five were released": others of the same noun, of whom something else is told. */
function isOthers(scan: Scan, { sentence, quantity }: Measured): boolean {
  return scan.lexicon.bounds.another.has(wordAt(scan, sentence, quantity.first - 1));
}

/** Whether a verb stands right behind a number: its own, or the auxiliary of one. */
function isSaidToBe(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { passives, copulas } = scan.lexicon.counted;
  const next = wordAt(scan, sentence, quantity.end);
  return passives.has(next) || copulas.has(next) || hasOwnVerb(scan, sentence, quantity);
}

/** What was said of those before, what they did or were charged with, is not said of the others. */
function othersOf({ quote, head, group, organization }: Counted, measure: string): Counted {
  return { quote, head, group, organization, measure, hedges: [], origins: [], stage: null, qualifiers: [] };
}

function isOfAge({ group }: Counted): boolean {
  return group !== null && AGES_AND_SEXES.has(group);
}

/** Whether what is counted is an amount of some stuff, by weight, volume or another unit that is neither a level's nor a multiple. */
function isOfStuff({ lexicon }: Scan, unit: string): boolean {
  const { index, point, times } = lexicon.units;
  const isOther = unit.startsWith("other:") && unit !== index && unit !== point && unit !== times;
  return WEIGHTS.has(unit) || VOLUMES.has(unit) || isOther;
}

function isOneKind(one: string, other: string): boolean {
  return one === other || [WEIGHTS, VOLUMES].some((units) => units.has(one) && units.has(other));
}

/** No stuff is named: nothing behind the unit, or no more than "800 kilos more". */
function isUnnamed(scan: Scan, measured: Measured): boolean {
  return measured.phrase === null || isFiller(scan, measured);
}

/** Whether a verb of staying or being left stands right beside a number: "quedan nueve", "nine remain", "leaving 12". */
function isLeft(scan: Scan, sentence: Sentence, { first, end }: Quantity): boolean {
  const { leftBefore, leftBehind } = scan.lexicon.counted;
  if (leftBefore.has(wordAt(scan, sentence, first - 1))) return true;
  const found =
    end < sentence.endToken ? phraseAt(leftBehind, scan.tokens, { index: end, end: sentence.endToken }) : null;
  // "nine remain captive" says more than that they are left
  return found !== null && (found.end >= sentence.endToken || scan.tokens[found.end]!.kind === "mark");
}

/** What people are counted as by their noun alone ("judges" are personnel). */
function ofPeople(scan: Scan, head: string | null): string {
  const { nouns } = scan.lexicon.measures;
  const known = head === null ? undefined : (nouns.get(head) ?? nouns.get(`${head}s`));
  return known?.strength === "weak" ? known.measure : "other";
}

/** What happened to those before and, where another verb follows, not to these: "seis murieron y 15 escaparon". */
const HAPPENS_ONCE: ReadonlySet<string> = new Set(
  "arrests convictions releases deportations extraditions deaths injuries disappearances kidnappings displaced".split(
    " ",
  ),
);

/** "80 vehicles recovered, of which 22 were returned": things that are given back are not deported. */
function areReturned(scan: Scan, measured: Measured, { head }: Counted): boolean {
  return isObject(head ?? "") && deedOf(scan, measured) === RETURNED;
}

const RETURNED = deedOfMeasure("return");

function hasOwnVerb(scan: Scan, sentence: Sentence, { end }: Quantity): boolean {
  const { windows, places } = scan.lexicon;
  const { auxiliaries, verbEndings, leftBehind, participles } = scan.lexicon.counted;
  // "otros 26 siguen prófugos", "another 26 remain at large"
  if (end < sentence.endToken && phraseAt(leftBehind, scan.tokens, { index: end, end: sentence.endToken }) !== null)
    return true;
  const word = wordAt(scan, sentence, end);
  // "1,600 have left the force", "1.600 han renunciado"
  const isPerfect = windows.tenses.get(word) === "perfect" || windows.tenses.get(word) === "pluperfect";
  const done = wordAt(scan, sentence, end + 1);
  if (isPerfect && (windows.pasts.has(done) || participles.has(done) || endsAsParticiple(scan, done)))
    return !auxiliaries.has(done) && !places.tallying.has(done);
  return word.length > 4 && !auxiliaries.has(word) && endsIn(word, verbEndings);
}

function says({ counted }: Pick<Antecedent, "counted">): boolean {
  return counted.quote !== null || counted.measure !== "other";
}

/** "four of them", "48 de ellos", "22 of whom": the number's own anaphor behind it. */
function isPartBehind(scan: Scan, sentence: Sentence, { end }: Quantity): boolean {
  const { anaphors, inside, tally } = scan.lexicon.counted;
  if (!inside.has(wordAt(scan, sentence, end))) return false;
  const index = tally.determiners.has(wordAt(scan, sentence, end + 1)) ? end + 2 : end + 1;
  return anaphors.has(wordAt(scan, sentence, index));
}

/** "Seventeen of the strips", "17 de las pistas": the noun of what was counted before stands where "them" might, and nothing more is said of it. */
export function namesWholeAgain(scan: Scan, measured: Measured, before: readonly Antecedent[]): boolean {
  const { sentence, quantity, phrase } = measured;
  const { counted, bounds } = scan.lexicon;
  if (phrase === null || quantity.unit !== "count" || phrase.first !== quantity.end + 2) return false;
  if (phrase.end !== phrase.first + 1 || !counted.inside.has(wordAt(scan, sentence, quantity.end))) return false;
  if (!bounds.definite.has(wordAt(scan, sentence, quantity.end + 1))) return false;
  const head = lastOf(before, ({ unit }) => unit === "count")?.counted.head ?? "";
  const noun = singularOf(scan, scan.tokens[phrase.head]!.folded);
  const next = scan.tokens[phrase.end];
  // "17 of the boats stopped in raids", "17 de las lanchas de Limón" may be of others
  const isAlone =
    phrase.end >= sentence.endToken ||
    next?.kind === "mark" ||
    counted.auxiliaries.has(next?.folded ?? "") ||
    isPastVerb(scan, phrase.end);
  return isAlone && (noun === head || (noun.length >= SHORT_NOUN && head.endsWith(noun)));
}

/** Letters of a noun that stands for a compound of it: "strips" for "airstrips". */
const SHORT_NOUN = 4;

const ANAPHOR_REACH = 5;

/** "of them", "de estos", "entre ellas" before the number. */
function refersBack(scan: Scan, { sentence, quantity, from }: Measured): boolean {
  const { anaphors, inside, among } = scan.lexicon.counted;
  const { determiners } = scan.lexicon.counted.tally;
  for (let index = quantity.first - 1; index > Math.max(from, quantity.first - ANAPHOR_REACH); index--) {
    if (!anaphors.has(wordAt(scan, sentence, index))) continue;
    const previous = wordAt(scan, sentence, index - 1);
    const before = determiners.has(previous) ? wordAt(scan, sentence, index - 2) : previous;
    return inside.has(before) || among.has(before);
  }
  return false;
}

/** Whether a figure was read in this sentence or the two before it. */
function isNear(scan: Scan, sentence: Sentence, last: Antecedent): boolean {
  return last.start >= scan.passage.sentences[Math.max(0, sentence.index - 2)]!.start;
}

/** "The other two", "12 others", "15 more": words behind a number that leave open of what. */
function isFiller(scan: Scan, { phrase, quantity, sentence }: Measured): boolean {
  if (phrase === null || phrase.first < quantity.end) return false;
  // "10 procedentes de Cuba"
  const isComing = phrase.first === quantity.end && scan.lexicon.places.coming.has(scan.tokens[phrase.head]!.folded);
  if (isComing && phrase.head === phrase.first && nameOfOrIn.has(wordAt(scan, sentence, phrase.head + 1))) return true;
  if (phrase.end - phrase.first > 1) return false;
  if (isOfGroup(scan, sentence, quantity.end)) return true;
  const { counted } = scan.lexicon;
  const word = scan.tokens[phrase.head]!.folded;
  // "frente a 520 diarias": so many a day, of what was counted before
  const rate = phraseAt(scan.lexicon.comparisons.each, scan.tokens, { index: phrase.first, end: phrase.end });
  const isRate = rate !== null && rate.value !== null;
  return isRate || counted.fillers.has(word) || isParticipleAlone(scan, { phrase, quantity });
}

/** "48 weapons recovered … of the 320 stolen", "de las 320 robadas": what was done with some of them, and no noun. */
export function isParticipleAlone(scan: Scan, { phrase, quantity }: Pick<Measured, "phrase" | "quantity">): boolean {
  if (phrase === null || phrase.first < quantity.end || phrase.end - phrase.first > 1) return false;
  const { counted, handling } = scan.lexicon;
  const isDefinite = counted.tally.determiners.has(scan.tokens[quantity.first - 1]?.folded ?? "");
  return isDefinite && handling.participles.has(scan.tokens[phrase.head]!.folded);
}

/** "Manta and Esmeraldas had 19 and 14": a name is who or where, never what is counted. */
function isName(scan: Scan, head: number): boolean {
  const { folded, capital } = scan.tokens[head]!;
  return capital && !scan.lexicon.measures.nouns.has(folded);
}

/**
 * Whether a bare number goes on with what the sentence before counted: "by Monday it was 24", "Manta had 19", "that
 * compares with 31 last year", "en 2022 fueron 7.900".
 */
function continues(scan: Scan, { sentence, phrase }: Measured, last: Antecedent): boolean {
  const previous = scan.passage.sentences[sentence.index - 1];
  const isBare = phrase === null || isName(scan, phrase.head);
  return isBare && previous !== undefined && last.start >= previous.start;
}

/**
 * What a part of the last figure counts where its own words leave it open: "entre ellos 3 menores", "de ellos unos 10.500
 * menores", and a rate of nothing named beside a count ("3.030 homicidios … la tasa quedó en 31,1 por cada 100.000").
 */
function wholesMeasure(scan: Scan, measured: Measured, before: readonly Antecedent[]): string | null {
  const { quantity, sentence } = measured;
  const isRate = quantity.unit.startsWith("per-") || quantity.unit === scan.lexicon.units.rate;
  const last = lastOf(
    before,
    ({ unit, counted }) =>
      // "the town has 68,000 inhabitants; the rate is 85": what the rate is per
      (unit === "count" || unit === quantity.unit) && !(isRate && counted.measure === "population"),
  );
  if (last === undefined || !isNear(scan, sentence, last)) return null;
  if (isRate) return HAPPENS_ONCE.has(last.counted.measure) ? last.counted.measure : null;
  const isPart =
    isIncluded(scan, sentence, quantity) ||
    isPartBehind(scan, sentence, quantity) ||
    refersBack(scan, measured) ||
    isAmong(scan, measured, last) ||
    isPredicated(scan, measured, last) ||
    breaksDown(scan, measured, last);
  return isPart && quantity.unit === "count" ? last.counted.measure : null;
}

/** Tokens of a clause that says among whom the counted are. */
const AMONG_REACH = 8;

/** "Nine minors were among the detainees", "Among those arrested were …": what befell those whom the counted are told to be among. */
function amongWhom(scan: Scan, { sentence, quantity, phrase }: Measured): string | undefined {
  const { among, and } = scan.lexicon.counted;
  if (among.has(wordAt(scan, sentence, sentence.firstToken)) && quantity.first - sentence.firstToken < AMONG_REACH)
    return befell(scan.lexicon, wordAt(scan, sentence, sentence.firstToken + 2));
  const end = behindCounted({ quantity, phrase });
  for (let index = end; index < Math.min(sentence.endToken, end + AMONG_REACH); index++) {
    const { folded, kind } = scan.tokens[index]!;
    if (kind === "mark" || and.has(folded)) return undefined;
    if (among.has(folded)) return befell(scan.lexicon, wordAt(scan, sentence, index + 2));
  }
  return undefined;
}

/** "312 people were deported on nine flights. Of those deported, 80 …": the whole, by what the words that open the sentence say befell it. */
function wholeBefallen(
  scan: Scan,
  { sentence, quantity }: Measured,
  before: readonly Antecedent[],
): Antecedent | undefined {
  const { firstToken } = sentence;
  if (!scan.lexicon.grammar.of.has(wordAt(scan, sentence, firstToken)) || quantity.first - firstToken > AMONG_REACH)
    return undefined;
  const measure = befell(scan.lexicon, wordAt(scan, sentence, firstToken + 2));
  const whole = lastOf(
    before,
    ({ unit, counted }) => unit === "count" && counted.measure === measure && says({ counted }),
  );
  return whole !== undefined && isNear(scan, sentence, whole) ? whole : undefined;
}

/** The noun says again what befell those counted before. */
function isAmong(scan: Scan, measured: Measured, { counted }: Antecedent): boolean {
  const told = amongWhom(scan, measured);
  return told !== undefined && (told === counted.measure || (told === "detentions" && counted.measure === "arrests"));
}

/** "Mató a siete personas; tres eran empleadas del bar": what some of those told of just before were. */
function isPredicated(scan: Scan, { sentence, quantity }: Measured, last: Antecedent): boolean {
  const isSaid = scan.lexicon.counted.copulas.has(wordAt(scan, sentence, quantity.end));
  return isSaid && last.start >= sentence.start && HAPPENS_ONCE.has(last.counted.measure);
}

/** Measures of what people are, whatever happened to them. */
const STANDING: ReadonlySet<string> = new Set(["members", "personnel"]);

/**
 * The measure that a figure's own words name, or that of the whole which it is a part of: "129 were arrested; among them were
 * 84 members of one gang and 31 of another" tells of arrests.
 */
export function partsMeasure(
  scan: Scan,
  measured: Measured,
  { named, before }: { readonly named: string | null; readonly before: readonly Antecedent[] },
): string | null {
  if (named !== null && !STANDING.has(named)) return named;
  const whole = wholesMeasure(scan, measured, before);
  if (named === null) return whole ?? measureOfGroups(scan, measured, before);
  const found = whole ?? measureOfListed(scan, measured, before);
  return found !== null && HAPPENS_ONCE.has(found) ? found : named;
}

/** "entre ellos había 14 mujeres y seis menores": the next group of those broken down before it. */
function measureOfGroups(
  scan: Scan,
  { phrase, sentence, quantity }: Measured,
  before: readonly Antecedent[],
): string | null {
  const last = before.at(-1);
  if (phrase === null || last === undefined || last.start < sentence.start || last.counted.group === null) return null;
  const joiner = wordAt(scan, sentence, quantity.first - 1);
  const isJoined = joiner === "," || scan.lexicon.counted.and.has(joiner);
  const isGroup = scan.lexicon.measures.groups.has(scan.tokens[phrase.head]!.folded);
  return isJoined && isGroup && last.counted.measure !== "other" ? last.counted.measure : null;
}

/** "84 members of one gang and 31 members of another": the same happened to all of a list. */
function measureOfListed(scan: Scan, measured: Measured, before: readonly Antecedent[]): string | null {
  const { phrase, sentence, quantity } = measured;
  const last = before.at(-1);
  if (phrase === null || last === undefined || last.start < sentence.start) return null;
  const joiner = wordAt(scan, sentence, quantity.first - 1);
  const isJoined = joiner === "," || scan.lexicon.counted.and.has(joiner);
  return isJoined && last.counted.head === singularOf(scan, scan.tokens[phrase.head]!.folded)
    ? last.counted.measure
    : null;
}

/** "Forty people were arrested: 25 men and 15 women": who it was, behind what happened to all of them. */
function breaksDown(scan: Scan, { sentence, phrase, listFirst }: Measured, last: Antecedent): boolean {
  if (phrase === null || last.start < sentence.start || !HAPPENS_ONCE.has(last.counted.measure)) return false;
  const mark = wordAt(scan, sentence, listFirst - 1);
  const word = scan.tokens[phrase.head]!.folded;
  const isGroup = scan.lexicon.measures.groups.has(word);
  // "31 eran hombres y 19 mujeres"
  if (last.counted.group !== null && scan.lexicon.counted.and.has(mark)) return isGroup;
  if (mark === ",") return isGroup;
  return OPENS_PARTS.has(mark) && isPeople(scan, word);
}

/** Marks behind which a total is told part by part. */
const OPENS_PARTS: ReadonlySet<string> = new Set([":", "(", "–", "—", "-"]);

/** Whether "including" or "entre ellos" right before a number makes what it counts part of the last figure. */
function isIncluded(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { includes, auxiliaries } = scan.lexicon.counted;
  // "among them were 84", "entre ellos hay 84"
  const first = auxiliaries.has(wordAt(scan, sentence, quantity.first - 1)) ? quantity.first - 1 : quantity.first;
  for (let index = Math.max(sentence.firstToken, first - 4); index < first; index++)
    if (phraseAt(includes, scan.tokens, { index, end: first })?.end === first) return true;
  return false;
}

/**
 * What qualifies a noun that is only said again: "34,200 marijuana plants were destroyed in Amambay and 17,500 plants in Itapúa",
 * whose second clause leaves its verb to the first, and "… En Tela fueron 20 denuncias". With a verb of its own it may be anything.
 */
export function repeatedQualifiers(scan: Scan, measured: Measured, before: readonly Antecedent[]): readonly string[] {
  const { phrase, quantity, sentence, until } = measured;
  const last = before.at(-1);
  if (phrase === null || last === undefined || last.unit !== quantity.unit) return [];
  if (last.counted.head !== singularOf(scan, scan.tokens[phrase.head]!.folded) || !isNear(scan, sentence, last))
    return [];
  const { and, tally, passives, auxiliaries } = scan.lexicon.counted;
  const previous = wordAt(scan, sentence, quantity.first - 1);
  const isCounted = scan.lexicon.counted.headFirst && passives.has(previous) && last.start < sentence.start;
  if (isCounted) return last.counted.qualifiers;
  if (last.start < sentence.start || !(and.has(previous) || previous === "," || tally.determiners.has(previous)))
    return [];
  for (let index = phrase.end; index < until; index++)
    if (auxiliaries.has(scan.tokens[index]!.folded) || isPastVerb(scan, index)) return [];
  return last.counted.qualifiers;
}

/** The words that weaken what a figure counts, with those of the figure that it is a part of: "27 suspected …, two of them women". */
export function hedgesWith(
  scan: Scan,
  { sentence, quantity }: Measured,
  given: { own: readonly string[]; before: readonly Antecedent[] },
): readonly string[] {
  const last = lastOf(given.before, ({ unit }) => unit === quantity.unit);
  if (last === undefined || given.own.length > 0 || last.start < sentence.start) return given.own;
  const isPart = isIncluded(scan, sentence, quantity) || isPartBehind(scan, sentence, quantity);
  return isPart ? last.counted.hedges : given.own;
}
