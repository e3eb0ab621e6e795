import { deedOfMeasure, deedWithin, isDeed, isHolding, isKnownDeed, leavesDeedOpen } from "../../lexicon/deeds.ts";
import { fold } from "../../lexicon/fold.ts";
import { AGES_AND_SEXES, LASTING } from "../../lexicon/measures.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import type { Counted, Mode } from "../../model/index.ts";
import { hedgesOutside } from "../events/hedged-verbs.ts";
import { hasLabel, readLabel } from "../lists/labels.ts";
import { isUnclearTurn, measureAt, wordInTurn } from "../lists/turns.ts";
import { spanOver } from "../numbers/not-figures.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { isShareLevel } from "../numbers/share-subjects.ts";
import { destinationOf } from "../places/destinations.ts";
import { isForEach, tellsDifference } from "../relations/count-differences.ts";
import { foundAgain } from "../text/found-again.ts";
import type { Sentence } from "../text/passage.ts";
import type { Amount, Setting } from "./amount-settings.ts";
import { belongingTo, organizationBehind, organizationIn } from "./belonging.ts";
import { APART, bodiesDeed, bodiesOf, casesDeed, freedOf, toldApart } from "./case-deeds.ts";
import { factsOf, groupBehind, type NounPhrase, quoteOfRun, singularOf } from "./counted.ts";
import { deedOf } from "./deeds.ts";
import {
  hedgesWith,
  isOpen,
  isParticipleAlone,
  namesWholeAgain,
  partsMeasure,
  repeatedQualifiers,
  suppliedBy,
} from "./ellipsis.ts";
import { gappedMeasure } from "./gapped.ts";
import { crimesOfPredicate, handledAs, sitesAround } from "./handled.ts";
import { housedIn } from "./housed.ts";
import { joinedHeads } from "./joined-heads.ts";
import { behindCounted, type Measured } from "./measured.ts";
import { MISSING, measureOf } from "./measures.ts";
import { subjectsMeasure, topicMeasure } from "./measures-governors.ts";
import { befell, HAPPENINGS, happeningOf, isPeople } from "./measures-people.ts";
import { isDifference } from "./measures-units.ts";
import { moneyDeeds } from "./money-deeds.ts";
import { isOfOffence, offencesTold, withOwnOffence } from "./offences-told.ts";
import { predicateNoun } from "./predicate-nouns.ts";
import { areConvicted, areGivenTerm, countedOfTerm, sentencedOf } from "./sentenced.ts";
import { topicBefore } from "./topics.ts";
import { totalsMeasure } from "./totals-told.ts";
import { isWholeOf } from "./wholes.ts";

/** What is counted where no word says it. */
export const NOTHING_COUNTED: Counted = {
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

/** What a figure counts: its own words, else those of the figure that it leaves them to, with measure, hedges and qualifiers. */
export function countedOf(scan: Scan, measured: Measured, setting: Setting): Counted {
  const { phrase, sentence, quantity } = measured;
  const isLabelled = phrase !== null && phrase.end <= quantity.first && hasLabel(scan, phrase, quantity);
  const isOwn = isLabelled || wordInTurn(setting) !== null || isUnclearTurn(setting, phrase);
  const isLeftOut = isOpen(scan, measured) || namesWholeAgain(scan, measured, setting.before);
  const supplied = !isOwn && isLeftOut ? suppliedBy(scan, measured, setting.before) : null;
  const end = behindCounted({ quantity, phrase });
  const around = hedgesOutside(scan, measured, end);
  if (supplied !== null) {
    const group = groupOf(scan, measured, { setting, supplied: supplied.group });
    const done = isParticipleAlone(scan, measured) ? doneInstead(scan, measured, supplied) : supplied.qualifiers;
    const held = withOwnOffence(scan, measured, done);
    const qualifiers = suppliedDeeds(scan, measured, { ...supplied, qualifiers: held });
    const organization = supplied.organization === null ? null : organizationBehind(scan, setting.names, quantity.end);
    const own = organization === null ? { qualifiers } : { organization, qualifiers: [] };
    const told = { ...supplied, ...own, group, hedges: [...supplied.hedges, ...around] };
    return withPredicate(scan, { measured, setting }, told);
  }
  const read = readMeasure(scan, measured, setting);
  const measure = setting.measures.has(read) ? read : "other";
  if (measure === "sentence") return { ...NOTHING_COUNTED, measure, ...countedOfTerm(scan, measured, setting) };
  if (phrase === null || isDifference(scan, measured)) return withoutNoun(scan, measured, { setting, measure, around });
  const facts = factsOf(scan, sentence, phrase);
  const again = sameCharge(scan, measured, setting);
  const hedged = hedgesWith(scan, measured, {
    own: [...new Set([...facts.hedges, ...around, ...(again?.hedges ?? [])])],
    before: setting.before,
  });
  const isAccused = hedged.length > 0 || facts.stage !== null;
  const accusedOf = isAccused ? belongingTo(scan, phrase, { sentence, names: setting.names }) : null;
  return {
    ...NOTHING_COUNTED,
    quote: quoteOfRun(scan, phrase),
    head: bodiesOf(scan, measured) ?? singularOf(scan, scan.tokens[phrase.head]!.folded),
    measure,
    organization: organizationIn(scan, setting.names, phrase) ?? accusedOf?.organization ?? null,
    ...facts,
    group: facts.group ?? accusedOf?.group ?? null,
    stage: facts.stage ?? again?.stage ?? null,
    qualifiers: [...toldOf(scan, { measured, phrase, setting }, { measure, facts }), ...(again?.qualifiers ?? [])],
    hedges: measure === "convictions" || measure === "releases" ? unaccused(scan, hedged) : hedged,
  };
}

/** "Two of the 22 are women": said of the two, and not of the whole that they are of. */
function groupOf(scan: Scan, { sentence, quantity }: Measured, given: { setting: Setting; supplied: string | null }) {
  const { setting, supplied } = given;
  const next = setting.quantities[setting.index + 1];
  const isPart = next !== undefined && isWholeOf(scan, { sentence, quantity: next });
  const said = groupBehind(scan, sentence, isPart ? next.end : quantity.end);
  if (isWholeOf(scan, { sentence, quantity })) return said === null ? supplied : null;
  return said ?? supplied;
}

/** What parts those counted from others: what was done with them, the words beside their noun, what they are counted with, where they went. */
function toldOf(
  scan: Scan,
  given: { readonly measured: Measured; readonly phrase: NounPhrase; readonly setting: Setting },
  { measure, facts }: { readonly measure: string; readonly facts: Pick<Counted, "qualifiers"> },
): readonly string[] {
  const { measured, setting } = given;
  const said = facts.qualifiers.length > 0 ? facts.qualifiers : repeatedQualifiers(scan, measured, setting.before);
  return [
    ...deedsOf(scan, measured, measure),
    ...qualifiersOf(scan, given, { measure, said }),
    ...joinedHeads(scan, measured),
    ...destinationOf(scan, measured, { names: setting.names, measure }),
    ...sentencedOf(scan, measured, { names: setting.names, measure }),
  ];
}

/** What is counted where no noun says it: what rose to it, or whatever its measure is of. */
function withoutNoun(
  scan: Scan,
  measured: Measured,
  { setting, measure, around }: { setting: Setting; measure: string; around: readonly string[] },
): Counted {
  const level = measured.phrase === null ? levelReached(scan, measured, setting) : null;
  if (level !== null) return { ...level, hedges: [...level.hedges, ...around] };
  const topic = measure === "other" ? null : topicBefore(scan, measured);
  if (topic?.measure === measure)
    return { ...NOTHING_COUNTED, ...topic, hedges: [...new Set([...topic.hedges, ...around])] };
  const deeds = measure === "money" ? moneyDeeds(scan, measured) : [];
  const sentenced = sentencedOf(scan, measured, { names: setting.names, measure });
  const qualifiers = [...deeds, ...sentenced, ...offencesOf(scan, measured, { setting, measure })];
  return { ...NOTHING_COUNTED, measure, hedges: around, qualifiers };
}

/** "Extortion complaints rose 24 percent from a year earlier, to 186": what rose, by the change told before in the sentence. */
function levelReached(scan: Scan, { sentence, quantity }: Measured, { before }: Setting): Counted | null {
  const { toLevel, nouns } = scan.lexicon.measures;
  const last = before.at(-1);
  if (quantity.unit !== "count" || !toLevel.has(wordAt(scan, sentence, quantity.first - 1))) return null;
  if (last === undefined || last.counted.measure !== "change" || last.start < sentence.start) return null;
  const words = last.unit === "percent" ? (last.counted.quote?.exact.split(" ").map(fold) ?? []) : [];
  const noun = words.find((word) => singularOf(scan, word) === last.counted.head);
  const known = noun === undefined ? undefined : nouns.get(noun);
  return known?.strength === "strong" ? { ...last.counted, measure: known.measure } : null;
}

/** "31 are suspected members of the Harbour Boys": who some of those counted before are, by a noun of their own. */
function withPredicate(
  scan: Scan,
  { measured, setting }: { readonly measured: Measured; readonly setting: Setting },
  told: Counted,
): Counted {
  const { sentence, quantity } = measured;
  const noun = quantity.unit === "count" ? predicateNoun(scan, sentence, quantity) : null;
  const word = noun === null ? "" : scan.tokens[noun.head]!.folded;
  if (noun === null || AGES_AND_SEXES.has(scan.lexicon.measures.groups.get(word) ?? "")) return told;
  const facts = factsOf(scan, sentence, noun);
  return {
    ...told,
    quote: quoteOfRun(scan, noun),
    head: singularOf(scan, word),
    group: facts.group ?? told.group,
    organization: organizationIn(scan, setting.names, noun) ?? told.organization,
    stage: facts.stage ?? told.stage,
    hedges: [...new Set([...told.hedges, ...facts.hedges])],
    // "firearms, of which 72 were pistols": what parted the firearms was said of them
    qualifiers: [
      ...new Set([...(isPeople(scan, word) ? told.qualifiers : told.qualifiers.filter(isDeed)), ...facts.qualifiers]),
    ],
  };
}

/** Words behind a number among which it is said that these are held for what those before were. */
const AGAIN_REACH = 8;

/** "29 people on the same suspicion", "12 más por el mismo delito": what was said of those counted before, to whom it points back. */
function sameCharge(scan: Scan, { sentence, quantity }: Measured, { before }: Setting): Counted | null {
  const { again } = scan.lexicon.offences;
  const last = before.at(-1);
  if (last === undefined || quantity.unit !== "count" || !isNear(scan, sentence, last)) return null;
  const stop = Math.min(sentence.endToken, quantity.end + AGAIN_REACH);
  for (let index = quantity.end; index < stop && scan.tokens[index]!.text !== ","; index++)
    if (phraseAt(again, scan.tokens, { index, end: sentence.endToken }) !== null) return last.counted;
  return null;
}

function deedsOf(scan: Scan, measured: Measured, measure: string): readonly string[] {
  if (measure === "deaths") return [...bodiesDeed(scan, measured), ...casesDeed(scan, measured)];
  if (measure === "money") return moneyDeeds(scan, measured);
  if (measure === "disappearances" || (measure === "kidnappings" && isHostages(scan, measured))) {
    const freed = measure === "kidnappings" ? freedOf(scan, measured) : [];
    const again = freed.length > 0 ? freed : foundAgain(scan, measured);
    return again.length > 0 ? again : freedOf(scan, measured);
  }
  if (APART.has(measure)) return toldApart(scan, measured, measure);
  if (!leavesDeedOpen(measure))
    return [...casesDeed(scan, measured), ...(measure === "kidnappings" ? freedOf(scan, measured) : [])];
  const told = isOwned(scan, measured, measure) ? deedOfMeasure("have") : deedOf(scan, measured);
  // of areas the verb may tell something else: only what is done to things, in either language
  const isTold = measured.quantity.unit === "count" || OF_GOODS.has(measure) || (told !== null && isKnownDeed(told));
  const deed = isTold && told !== null ? deedWithin(measure, told) : null;
  return deed === null || (measure === "detentions" && isHolding(deed)) ? [] : [deed];
}

/** What is counted or weighed because somebody did something with it. */
const OF_GOODS: ReadonlySet<string> = new Set(["drugs", "weapons"]);

/** "40 hostages": a noun for those who had been taken, which says nothing of when. */
function isHostages(scan: Scan, { phrase }: Measured): boolean {
  const noun = phrase === null ? undefined : scan.lexicon.measures.nouns.get(scan.tokens[phrase.head]!.folded);
  return noun?.measure === "kidnappings" && noun.strength === "weak";
}

/** "The gang has 40 rifles", "posee 40 fusiles": things that somebody has, right behind the verb. */
function isOwned({ tokens, lexicon }: Scan, { sentence, quantity }: Measured, measure: string): boolean {
  if (measure !== "weapons" && measure !== "drugs") return false;
  return lexicon.handling.owning.has(wordAt({ tokens }, sentence, quantity.first - 1));
}

/** What those of a figure before were said to have done or undergone, or what this one says of its own: "las 320 robadas". */
function suppliedDeeds(scan: Scan, measured: Measured, { measure, qualifiers }: Counted): readonly string[] {
  const own = deedsOf(scan, measured, measure);
  // "18 were charged; seven of them have been convicted": the measure says what befell these
  if (!leavesDeedOpen(measure)) return qualifiers.filter((word) => !isDeed(word));
  return own.length === 0 ? qualifiers : [...own, ...qualifiers.filter((word) => !isDeed(word))];
}

/** The words beside the noun, with what is done with things, which the codebook has no measure for. */
function qualifiersOf(
  scan: Scan,
  given: { readonly measured: Measured; readonly phrase: NounPhrase; readonly setting: Setting },
  { measure, said }: { readonly measure: string; readonly said: readonly string[] },
): readonly string[] {
  if (measure === "population") return withoutPlaces(scan, said, given);
  // "reports of missing people" are complaints of a disappearance
  if (measure === "complaints" && said.some((word) => MISSING.has(word)))
    return [...said.filter((word) => !MISSING.has(word) && !isPeople(scan, word)), "disappearance"];
  // of "homicide victims" the cause says it
  if (measure === "deaths" && isVictim(scan, given.phrase))
    return said.filter((word) => namedBy(word, [])?.ids.has("homicide") !== true);
  if (CHARGED.has(measure)) {
    const own = [...new Set([...said, ...offencesTold(scan, given.measured)])];
    const goesOn = !own.some(isOfOffence) && namesThemAgain(scan, given.measured);
    return goesOn ? [...own, ...offencesOf(scan, given.measured, { ...given, measure })] : own;
  }
  if (!HANDLED.has(measure)) return said;
  const crimes = measure === "other" ? crimesOfPredicate(scan, given.measured) : [];
  const around = [...handledAs(scan, given.measured), ...sitesAround(scan, given.measured)];
  return [...new Set([...said, ...around, ...crimes])];
}

function isVictim({ tokens, lexicon }: Scan, { head }: NounPhrase): boolean {
  return lexicon.measures.nouns.get(tokens[head]!.folded)?.measure === "victims";
}

/** "With the 12 arrested in the raid, the total is 152 arrests": those of whom the text spoke last, by what befell them alone. */
function namesThemAgain(scan: Scan, { sentence, quantity, phrase }: Measured): boolean {
  const { counted, comparisons } = scan.lexicon;
  if (phrase === null || !HAPPENINGS.has(befell(scan.lexicon, scan.tokens[phrase.head]!.folded) ?? "")) return false;
  const before = wordAt(scan, sentence, quantity.first - 1);
  if (counted.tally.determiners.has(before)) return true;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - 4); index--)
    if ([comparisons.totals, comparisons.summing].some((words) => words.has(wordAt(scan, sentence, index))))
      return true;
  return false;
}

/** What is counted of things, whatever is done with them. */
const HANDLED: ReadonlySet<string> = new Set(["other", "weapons", "drugs", "seizures"]);

/** "48 weapons recovered, of the 320 stolen": the same things, of which another thing was done. */
function doneInstead(scan: Scan, { phrase }: Measured, { qualifiers }: Counted): readonly string[] {
  const { participles } = scan.lexicon.handling;
  return [...qualifiers.filter((word) => !participles.has(word)), scan.tokens[phrase!.head]!.folded];
}

/** "They have arrested 131": what for the text said last, of a count of that measure in this sentence or the one before. */
function offencesOf(
  scan: Scan,
  measured: Measured,
  { setting, measure }: { readonly setting: Setting; readonly measure: string },
): readonly string[] {
  if (!CHARGED.has(measure)) return [];
  const own = offencesTold(scan, measured);
  if (own.length > 0) return own;
  const before = scan.passage.sentences[Math.max(0, measured.sentence.index - 1)]!;
  const last = setting.before.findLast(({ counted }) => counted.measure === measure);
  return last === undefined || last.start < before.start ? [] : last.counted.qualifiers.filter(isOfOffence);
}

/** What is done to people for something. */
const CHARGED: ReadonlySet<string> = new Set(["arrests", "detentions", "convictions", "releases", "extraditions"]);

/** "The population of Saint James": where people live does not part them from those of other places. */
function withoutPlaces(
  scan: Scan,
  qualifiers: readonly string[],
  { phrase, setting }: { readonly phrase: NounPhrase; readonly setting: Setting },
): readonly string[] {
  const named = new Set<string>();
  for (let index = phrase.first; index < phrase.end; index++)
    if (spanOver(scan, { first: index, end: index + 1 }, setting.places) !== null)
      named.add(scan.tokens[index]!.folded);
  return qualifiers.filter((word) => !named.has(word));
}

/** Who was convicted or set free is accused no longer; a suspicion of something else stays. */
function unaccused(scan: Scan, words: readonly string[]): readonly string[] {
  return words.filter((word) => !scan.lexicon.hedges.accusing.has(fold(word)));
}

/** The measure of a figure by its own words, else by the figure it is a part of, else by what its sentence speaks of. */
function readMeasure(scan: Scan, measured: Measured, setting: Setting): string {
  const word = wordInTurn(setting);
  if (word !== null) return measureAt(scan, word) ?? "other";
  if (isUnclearTurn(setting, measured.phrase) && measured.quantity.unit === "count") return "other";
  if (isShareLevel(scan, measured, setting.before)) return "share";
  if (goesOnChanging(scan, measured, setting)) return "change";
  if (areConvicted(scan, measured, setting.before.at(-1)) || areGivenTerm(scan, measured, setting))
    return "convictions";
  const own = partsMeasure(scan, measured, { named: measureOf(scan, measured), before: setting.before });
  if (own !== null) return own;
  const around = isOpen(scan, measured)
    ? (subjectsMeasure(scan, measured) ?? topicMeasure(scan, measured) ?? topicBefore(scan, measured)?.measure ?? null)
    : labelsMeasure(scan, measured, setting);
  const last = setting.before.at(-1);
  return around ?? gappedMeasure(scan, measured, last) ?? totalsMeasure(scan, measured, setting) ?? "other";
}

/** "Arrests on 4 March: 52 people in Colón, 41 people in Chiriquí": what the label says befell them. */
function labelsMeasure(scan: Scan, { sentence, quantity, phrase }: Measured, setting: Setting): string | null {
  if (phrase === null || !isPeople(scan, scan.tokens[phrase.head]!.folded)) return null;
  const label = readLabel(scan, sentence, { ...setting, quantity });
  return label === null ? null : happeningOf(scan, scan.tokens[label.head]!.folded);
}

/** "inflación de 5,3% … la medición fue más alta, de 5,9%": a percentage of nothing, beside one that is a change. */
function goesOnChanging(scan: Scan, { quantity, sentence }: Measured, { before }: Setting): boolean {
  // "down five percent, or 454 points"
  const isEquivalent = scan.lexicon.counted.and.has(wordAt(scan, sentence, quantity.first - 1));
  if (quantity.unit.startsWith("other:") && isEquivalent) return before.at(-1)?.counted.measure === "change";
  if (quantity.unit !== "percent" || hasWhole(scan, sentence, quantity)) return false;
  // "un 107 % más … Casi el 70 % ha entrado por": who does something is a part of a whole.
  if (scan.lexicon.counted.auxiliaries.has(wordAt(scan, sentence, quantity.end))) return false;
  const last = before.findLast(({ unit }) => unit === "percent");
  if (isLevelOfMove(scan, { sentence, quantity }, last)) return false;
  return last?.counted.measure === "change" && isNear(scan, sentence, last) && quantity.form !== "share";
}

/** "crecieron un 20 %, y los casos esclarecidos pasaron del 30 % al 36 %": what a verb leads from and to is no change itself. */
function isLevelOfMove(
  scan: Scan,
  { sentence, quantity }: Pick<Measured, "sentence" | "quantity">,
  last: Amount | undefined,
): boolean {
  const { movers, fromLevel, toLevel } = scan.lexicon.measures;
  const before = wordAt(scan, sentence, quantity.first - 1);
  if (fromLevel.has(before)) return movers.has(wordAt(scan, sentence, quantity.first - 2));
  return toLevel.has(before) && last?.counted.measure === "share" && last.start >= sentence.start;
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

/** Money without its name ("recibió millones") is the money the text spoke of last. */
export function moneyUnit(setting: Setting, given: { quantity: Quantity; counted: Counted }): string {
  if (given.counted.measure !== "money" || given.quantity.unit !== "count") return given.quantity.unit;
  return setting.before.findLast(({ counted }) => counted.measure === "money")?.unit ?? "other:$";
}

/** "15 people remained in captivity", "siguen desaparecidas 12 mujeres": how many are so yet, and not how many it befell. */
function isStillSo(scan: Scan, { sentence, quantity, phrase }: Measured, measure: string): boolean {
  if (!LASTING.has(measure)) return false;
  const end = behindCounted({ quantity, phrase });
  const stays = (index: number) =>
    index >= sentence.firstToken &&
    index < sentence.endToken &&
    phraseAt(scan.lexicon.counted.leftBehind, scan.tokens, { index, end: sentence.endToken }) !== null;
  return [end, quantity.first - 1, quantity.first - 2].some(stays);
}

/**
 * What the number means over time, as far as its own words say: shares, rates and changes by their unit; a running
 * total by "since", "so far", "a la fecha"; a level by the codebook's measure. Null when only the window can decide.
 */
export function modeOf(scan: Scan, given: { measured: Measured; counted: Counted; setting: Setting }): Mode | null {
  const { measure } = given.counted;
  if (measure === "share" || measure === "change") return measure;
  const { unit } = given.measured.quantity;
  if (unit.startsWith("per-") || unit === scan.lexicon.units.rate) return "rate";
  if (tellsDifference(scan, given.measured, measure)) return "change";
  if (isForEach(scan, given.measured)) return "rate";
  if (isStillSo(scan, given.measured, measure)) return "stock";
  if (given.setting.running) return "cumulative";
  if (housedIn(scan, given.measured) !== null) return "stock";
  const known = given.setting.measures.get(measure);
  return known?.usually === "stock" && known.of === "people" ? "stock" : null;
}
