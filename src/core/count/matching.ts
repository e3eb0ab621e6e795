import { deedOfMeasure, goesWithoutSaying, isDeed, leavesDeedOpen } from "../lexicon/deeds.ts";
import { fold, foldedWords } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { AGES_AND_SEXES, LASTING } from "../lexicon/measures.ts";
import { isOfMoney, isPaidOf } from "../lexicon/money-deeds.ts";
import { isDestination, joinedNoun, whomNamed } from "../lexicon/qualifier-marks.ts";
import { headsLike, isCorpse, manyNamed, namedBy } from "../lexicon/things.ts";
import {
  type Codebook,
  type Figure,
  type Judgement,
  organizationsNamed,
  type Place,
  type Question,
} from "../model/index.ts";
import { mayBeOneDoer, relateCauses, relateDoers } from "./doers.ts";
import { relateCrimes, relateHeads } from "./heads.ts";
import { crimeNamed, crimeOfOffender, headCounted, isAnyone, nameOneCrime } from "./offences.ts";
import { onceFor, onceForText } from "./once.ts";
import { relateNear, relateParts, relateSets, tellingOrigins } from "./places.ts";

/**
 * How what a figure counts lies to what is asked (RULES C3, C9). narrower: a part of it (women among those detained);
 * wider: it is a part of that.
 */
export type PopulationRelation = "same" | "narrower" | "wider" | "other-group" | "other-measure";

/** What decides whether two names of counted things mean one. */
export interface Judges {
  readonly codebook: Codebook;
  readonly judgements: readonly Judgement[];
}

/**
 * How a figure's population lies to a question's. Counts of people and events are one when the codebook's measure is
 * one and no role or kind parts them; counts of things, or of what the codebook has no measure for, only when the heads
 * agree or a judgement says so (C9).
 */
export function relatePopulation(question: Question, figure: Figure, judges: Judges): PopulationRelation {
  return withRest(relateWords(question, figure, judges), question, figure);
}

/** As {@link relatePopulation}, for the figures of a record: those whose words say the same of what they count are related once. */
export function populationsTo(question: Question, judges: Judges): (figure: Figure) => PopulationRelation {
  const known = new Map<string, PopulationRelation>();
  return (figure) => {
    const key = wordsKey(figure);
    const words = known.get(key) ?? relateWords(question, figure, judges);
    known.set(key, words);
    return withRest(words, question, figure);
  };
}

/** Of a figure, the words that say what it counts, whatever its days and places. */
type CountedWords = Pick<Figure, "unit" | "mode" | "counted">;

const wordsKey = onceFor(({ unit, mode, counted }: CountedWords): string =>
  sharedText(JSON.stringify([unit, mode, { ...counted, quote: null }])),
);

const TEXTS_AT_MOST = 20_000;

/** One text of each, so that those of thousands of figures are held once and told to be equal at a glance. */
const sharedText = onceForText(TEXTS_AT_MOST, (text) => text);

function relateWords(question: Question, figure: CountedWords, judges: Judges): PopulationRelation {
  if (figure.unit !== question.unit) return "other-measure";
  const { counted } = figure;
  const things = relateCounted(question, figure, judges);
  if (things === "other-measure") return things;
  const relations = [
    things,
    relateDeeds(question, counted),
    relateJoined(question, counted),
    relateDestinations(question, counted),
    relateWhom(question, counted),
    areHeld(question, figure) ? "same" : relateGroups(question.group, counted.group, judges.codebook),
    relateOrganizations(question, counted),
    ...(isOfPeople(question.measure, judges.codebook) ? [relateOffences(question, counted)] : []),
  ];
  return jointly(relations);
}

/** With what hangs on the figure's places and days. */
function withRest(words: PopulationRelation, question: Question, figure: Figure): PopulationRelation {
  if (
    words === "other-measure" ||
    (tellsNoMore(question, question.origins) && tellsNoMore(figure.counted, figure.counted.origins))
  )
    return words;
  return jointly([
    words,
    relateNear(question, figure),
    relateParts(question, figure),
    relateCauses(question, figure),
    relateDoers(question, figure),
    relateOrigins(question.origins, tellingOrigins(figure)),
  ]);
}

/** Whether nothing is said of who did it, how people died, where they come from, or what lies near or in a part of a place. */
function tellsNoMore({ qualifiers }: Pick<Question, "qualifiers">, origins: readonly Place[]): boolean {
  return qualifiers.length === 0 && origins.length === 0;
}

/** What holds of every respect at once: narrower in one and wider in another is neither. */
function jointly(relations: readonly PopulationRelation[]): PopulationRelation {
  const apart = relations.find((relation) => relation === "other-measure") ?? relations.find(isOtherGroup);
  if (apart !== undefined) return apart;
  if (relations.includes("narrower")) return relations.includes("wider") ? "other-group" : "narrower";
  return relations.includes("wider") ? "wider" : "same";
}

function isOtherGroup(relation: PopulationRelation): boolean {
  return relation === "other-group";
}

function isOfPeople(measure: string, codebook: Codebook): boolean {
  return !needsHeads(measure, codebook);
}

/** What people are arrested or convicted for parts them: twelve arrests for extortion say nothing of those for murder. */
function relateOffences(question: Question, counted: Figure["counted"]): PopulationRelation {
  const head = headCounted(counted);
  // "suspects of extortion" are "alleged extortionists"
  if (question.head !== null && head !== null && nameOneCrime(question.head, head)) return "same";
  // of "eight people" nobody says that they are extortionists
  const isOfAll = head !== null && isAnyone(head) && counted.qualifiers.every((word) => crimeNamed(word) === null);
  if (isOfAll && question.head !== null && crimeOfOffender(question.head) !== null) return "wider";
  const relation = relateCrimes(question.qualifiers, counted.qualifiers);
  return relation === "apart" ? "other-group" : relation;
}

/** The measures under which the same thing may have been recorded as under this one, itself first. */
export function kindredMeasures(measure: string): readonly string[] {
  const kin = KINDRED.find((measures) => measures.includes(measure)) ?? [];
  return [measure, ...kin.filter((other) => other !== measure)];
}

/**
 * "Detained" is said of arrests and of those still held: as long as neither is a level, they are one. What was seized
 * is counted as weapons, drugs, seizures or something the codebook has no measure for, as the verb has it or not.
 */
const KINDRED: readonly (readonly string[])[] = [
  ["arrests", "detentions"],
  // hostages who were rescued were set free
  ["kidnappings", "releases"],
  ["seizures", "weapons", "drugs", "other"],
];

/** C9: how the thing that a figure counts lies to the thing asked about, by measure, heads and what qualifies them. */
function relateCounted(question: Question, figure: CountedWords, judges: Judges): PopulationRelation {
  const counted = { ...figure.counted, head: headCounted(figure.counted) };
  // 25 families displaced are more people than 25, and 25 massacres more dead
  if (isOfPeople(question.measure, judges.codebook) && !countAlike(question.head, counted.head)) return "other-measure";
  if (question.head === null || counted.head === null)
    return measuresAgree(question, figure, judges) ? "same" : "other-measure";
  const heads = nameOneGroup(question, counted) ? "same" : relateHeads(question, counted, judges.judgements);
  const isOfHeads = needsHeads(question.measure, judges.codebook) || needsHeads(counted.measure, judges.codebook);
  if (isOfHeads)
    return heads !== "unknown" && measuresMeet(question, counted, judges.codebook) ? heads : "other-measure";
  if (!measuresAgree(question, figure, judges)) return "other-measure";
  return heads === "unknown" ? "same" : heads;
}

/** Whether two nouns, or what their measure counts, are both single people, or both the same many of them. */
function countAlike(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((noun) => (noun === null ? null : manyNamed(noun)));
  return first === second || (first !== null && second !== null && isCorpse(one!) && isCorpse(other!));
}

/** "14 women" and "14 of the migrants, women": a group's own noun says no more than that they are of it. */
function nameOneGroup(asked: Question, counted: Figure["counted"]): boolean {
  const { group } = asked;
  if (group === null || !AGES_AND_SEXES.has(group) || group !== counted.group || asked.measure !== counted.measure)
    return false;
  return [asked.head, counted.head].some((head) => GROUP_NOUNS.some((nouns) => nouns.get(head ?? "") === group));
}

const GROUP_NOUNS = LANGUAGES.map((language) => lexiconOf(language).measures.groups);

/** Whose prison term it is: names that share no word are of two people; where one side names nobody, it is whoever the other does. */
function relateWhom(question: Question, counted: Figure["counted"]): PopulationRelation {
  const [asked, told] = [question.qualifiers, counted.qualifiers].map(
    (words) => words.map(whomNamed).find((name) => name !== null) ?? null,
  );
  if (asked == null || told == null) return "same";
  const words = new Set(told.split(" "));
  return asked.split(" ").some((word) => word.length > 2 && words.has(word)) ? "same" : "other-group";
}

/** Where people were sent to: to Spain is not to Italy; where one side leaves it unsaid, it goes without saying. */
function relateDestinations(question: Question, counted: Figure["counted"]): PopulationRelation {
  const [asked, told] = [question.qualifiers, counted.qualifiers].map((words) => words.find(isDestination));
  return asked === undefined || told === undefined || asked === told ? "same" : "other-group";
}

/** C9: "25 rifles and pistols" are neither 25 rifles nor 25 of anything else but of both. */
function relateJoined(question: Question, counted: Figure["counted"]): PopulationRelation {
  const [asked, told] = [question.qualifiers, counted.qualifiers].map((words) =>
    words.flatMap((word) => joinedNoun(word) ?? []),
  );
  const isTold = (noun: string) => told!.some((other) => noun === other || headsLike(noun).includes(other));
  return asked!.length === told!.length && asked!.every(isTold) ? "same" : "other-measure";
}

/**
 * C9: what was done with those that are counted under no measure for it. Two deeds are two things, and a deed is none of a
 * measure that says what happened; where one side tells none, it is whatever the other tells.
 */
function relateDeeds(question: Question, counted: Figure["counted"]): PopulationRelation {
  const [asked, told] = [question.qualifiers.find(isDeed), counted.qualifiers.find(isDeed)];
  if (asked === undefined && told === undefined)
    return [question, counted].every(({ measure }) => TAKEN_AND_FREED.has(measure)) &&
      question.measure !== counted.measure
      ? "other-measure"
      : "same";
  if (asked !== undefined && told !== undefined && isPaidOf(told, asked)) return "same";
  // "$50,000" of nothing told may be anything
  if (asked !== undefined && told === undefined && isOfMoney(asked)) return "wider";
  if (isOfSome(asked, told, question) || isOfSome(told, asked, question))
    return asked === undefined ? "narrower" : "wider";
  const one = asked ?? measureDeed(question.measure);
  const other = told ?? measureDeed(counted.measure);
  if (one === null || other === null || one === other) return "same";
  // whom the army rescues is none of those whom the kidnappers let go
  const isOne = freeing(one) === freeing(other) && mayBeOneDoer(question.qualifiers, counted.qualifiers);
  return isOne ? "same" : "other-measure";
}

/** "Rescued 19 hostages", "19 hostages were freed": of those who had been taken, one deed by whatever measure. */
function freeing(deed: string | null): string | null {
  return deed === FREED ? RELEASED : deed;
}

/** Those taken are none of those freed, until a deed says that they were. */
const TAKEN_AND_FREED: ReadonlySet<string> = new Set(["kidnappings", "releases"]);

const FREED = deedOfMeasure("free");
const RELEASED = deedOfMeasure("releases");

/**
 * Bodies identified are some of those that were found, and rifles sold some of those that there are. That things were seized,
 * recovered or searched goes without saying.
 */
function isOfSome(deed: string | undefined, other: string | undefined, { measure, head }: Question): boolean {
  if (deed === undefined || other !== undefined) return false;
  // who escaped is one of those who were held
  if (measure === "detentions" && deed === ESCAPED) return true;
  if (UNDOING.has(deed)) return true;
  return (head !== null && isCorpse(head)) || (OF_THINGS.has(measure) && !goesWithoutSaying(deed));
}

const ESCAPED = deedOfMeasure("escape");

/** Deeds that undo a thing, which those that are only found or counted are spared. */
const UNDOING: ReadonlySet<string> = new Set(["destroy", "burn", "damage"].map(deedOfMeasure));

/** Measures of things, which news counts because they were taken: of people it tells many more deeds. */
const OF_THINGS: ReadonlySet<string> = new Set(["weapons", "drugs", "area-distance"]);

/** How many live somewhere tells no deed either. */
function measureDeed(measure: string): string | null {
  return leavesDeedOpen(measure) || measure === "population" ? null : deedOfMeasure(measure);
}

/**
 * Measures that may tell of one thing; "other" is what the words around a number leave open. What befell people is told by
 * its verb: those of whom nothing is said ("another 40 foreigners left") are not among the deported.
 */
function measuresMeet({ measure }: Question, counted: Figure["counted"], codebook: Codebook): boolean {
  if (kindredMeasures(measure).includes(counted.measure)) return true;
  const told = measure === "other" ? counted.measure : counted.measure === "other" ? measure : null;
  // "disappearance reports" name themselves what happened
  return told !== null && (needsHeads(told, codebook) || namedBy(counted.head ?? "", [])?.kind === "happening");
}

/** Counts without a head: one by their measure, where that says what is counted. */
function measuresAgree(question: Question, figure: CountedWords, judges: Judges): boolean {
  const { measure } = figure.counted;
  const head = headCounted(figure.counted);
  if (!kindredMeasures(question.measure).includes(measure)) return false;
  const heads = question.head !== null && head !== null;
  if (!heads && isRatio(question.measure, judges.codebook)) return false;
  if (!heads && (needsHeads(question.measure, judges.codebook) || needsHeads(measure, judges.codebook)))
    return question.measure === measure && measure !== "other";
  if (question.measure !== measure) return question.mode !== "stock" && figure.mode !== "stock";
  return !LASTING.has(measure) || !isStateApart(question.mode, figure.mode);
}

/** "15 remain in captivity" says not how many were kidnapped: of what befalls people, those who are so yet count apart. */
function isStateApart(one: Question["mode"], other: Question["mode"]): boolean {
  return one !== null && other !== null && (one === "stock") !== (other === "stock");
}

/**
 * Measures under which quite different things are counted: kilograms of this and that, shares of this and that, and
 * "other". A seizure is an event, but what is counted is what was seized.
 */
function needsHeads(measure: string, codebook: Codebook): boolean {
  const of = codebook.measures.find((each) => each.id === measure)?.of ?? "things";
  return of === "things" || of === "quantity" || of === "ratio" || measure === "seizures";
}

/** A share or change says nothing without what it is of: two of them are never one by their measure alone. */
function isRatio(measure: string, codebook: Codebook): boolean {
  return codebook.measures.find((each) => each.id === measure)?.of === "ratio";
}

/** Whether two counts are of whoever is held at a time, one of which calls them prisoners: "2,640 inmates" are "2.640 internos". */
function areHeld(question: Question, { counted, mode }: CountedWords): boolean {
  const isHeld = (side: Pick<Question, "measure" | "group" | "mode">) =>
    side.measure === "detentions" && side.mode === "stock" && (side.group === null || side.group === "prisoners");
  return isHeld(question) && isHeld({ ...counted, mode });
}

function relateGroups(asked: string | null, counted: string | null, codebook: Codebook): PopulationRelation {
  if (asked === counted) return "same";
  if (asked === null || (counted !== null && groupLiesIn(counted, asked, codebook))) return "narrower";
  if (counted === null || groupLiesIn(asked, counted, codebook)) return "wider";
  return "other-group";
}

/** Whether every member of `inner` is one of `outer`, through any number of steps of the codebook. */
function groupLiesIn(inner: string, outer: string, codebook: Codebook): boolean {
  const seen = new Set<string>();
  const open = [inner];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    if (group === outer) return true;
    if (seen.has(group)) continue;
    seen.add(group);
    open.push(...(codebook.groups.find((each) => each.id === group)?.within ?? []));
  }
  return false;
}

/** The named body that the counted belong to; one that was read as plain words is named by them: "integrantes del Dune Cartel". */
function relateOrganizations(question: Question, counted: Figure["counted"]): PopulationRelation {
  const [asked, held] = [question.organization, counted.organization];
  if (asked !== null && held === null && isNamedIn(asked, counted.qualifiers)) return "same";
  if (asked === null && held !== null && isNamedIn(held, question.qualifiers)) return "same";
  return relateNames(asked, held);
}

function isNamedIn(name: string, words: readonly string[]): boolean {
  const named = foldedWords(name);
  return named.length > 0 && named.every((word) => words.includes(word));
}

/** A shorter form of a name is that name, and so is another order: "Los Gavilanes de la Costa", "Dune Cartel" and "Cartel Dune". */
function relateNames(asked: string | null, counted: string | null): PopulationRelation {
  if (asked === null || counted === null) return asked === counted ? "same" : asked === null ? "narrower" : "wider";
  const [ones, others] = [organizationsNamed(asked), organizationsNamed(counted)];
  if (ones.length === 1 && others.length === 1) return relateName(asked, counted);
  const isAmong = (name: string, all: readonly string[]) => all.some((each) => relateName(each, name) === "same");
  const [isInner, isOuter] = [others.every((name) => isAmong(name, ones)), ones.every((name) => isAmong(name, others))];
  return isInner ? (isOuter ? "same" : "narrower") : isOuter ? "wider" : "other-group";
}

function relateName(asked: string, counted: string): "same" | "other-group" {
  const [one, other] = [` ${fold(asked)} `, ` ${fold(counted)} `];
  if (one.includes(other) || other.includes(one)) return "same";
  return inOrder(one) === inOrder(other) ? "same" : "other-group";
}

function inOrder(words: string): string {
  return words.trim().split(" ").toSorted().join(" ");
}

function relateOrigins(asked: readonly Place[], counted: readonly Place[]): PopulationRelation {
  if (asked.length === 0 || counted.length === 0)
    return asked.length === counted.length ? "same" : asked.length === 0 ? "narrower" : "wider";
  const relation = relateSets(counted, asked);
  if (relation === "same") return "same";
  return relation === "within" ? "narrower" : relation === "around" ? "wider" : "other-group";
}
