import { isFacilityKind } from "../../lexicon/facilities.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Figure, Place } from "../../model/index.ts";
import { seatsIn } from "../names/body-seats.ts";
import type { NameMention } from "../names/names.ts";
import { countryPlace } from "../names/place-matches.ts";
import { isNumber } from "../numbers/numbers-between.ts";
import { firstFrom, firstThat } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { oncePerText } from "../text/once-per-text.ts";
import { hasFigureLandmark, leadOf, type Passage, type Sentence, type Span } from "../text/passage.ts";
import { placeByKind } from "./anaphors.ts";
import { placesTold } from "./carried.ts";
import { datelineIn, isCompound, nearIn, type PlaceGroup, type Scene, townsIn } from "./groups.ts";
import { isWhereSought } from "./settings.ts";
import { stageIn } from "./stage.ts";
import { type Dated, placesOfStory } from "./story-scene.ts";

/** A country's gentilic on a state body ("Guatemalan authorities") or a state body with its country. */
export function isActor(passage: Passage, mention: NameMention): boolean {
  if (mention.kind === "organization")
    return mention.organization?.kind === "state-body" && mention.organization.country !== null;
  if (mention.kind !== "origin" || mention.place === null) return false;
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, mention.end);
  const next = tokens[first]?.folded ?? "";
  const before = tokens[firstFrom(tokens, mention.start) - 1]?.folded ?? "";
  const { officials, heads } = lexicon.organizations;
  // "Mexican immigration authorities"
  const isBehindAdjective =
    lexicon.language === "en" && tokens[first]?.capital === false && officials.has(tokens[first + 1]?.folded ?? "");
  if (isBehindAdjective) return true;
  return officials.has(next) || heads.has(next) || (lexicon.language === "es" && officials.has(before));
}

/**
 * What a sentence without a place is about: the whole country, where its words or a law say so; the place that the paragraph
 * last put something in, or named by its kind or alone; the country that its sentences name, where that is the whole text's
 * or the text has none; else the place that the whole text is about, or where it opens. A country named in passing ("bound
 * for Antwerp") is not what a text about another tells of.
 */
export function placesOfContext(
  told: Scene,
  { amount, figures }: { readonly amount: Dated; readonly figures: readonly Figure[] },
): readonly Place[] {
  const { measure } = amount.counted;
  const scene = behindDateline(told);
  const { passage, sentence } = scene;
  const topic = topicOf(scene);
  const country = topic === null ? scene.names.home : topic.country;
  const nation = country === null ? null : (countryPlace(country, passage.lexicon.places.nameIndex, null) ?? topic);
  // "lo incautado en el país": of a country that the text does not name
  const own = { ...scene, near: besideJoins(scene, amount) };
  if (country === null && isNationwide(own)) return [];
  const isOfNation = isNationwide(own) || (measure === "sentence" && isLaw(scene));
  if (nation !== null && isOfNation) return [nation];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const earlier = passage.sentences[index]!;
    if (earlier.block !== sentence.block) break;
    if (index < sentence.index && isDatelineAlone(passage, earlier)) break;
    const carried = index < sentence.index ? placesTold(figures, { passage, sentence: earlier }) : null;
    if (carried !== null) return carried;
    const near =
      index === sentence.index ? clauseOf(scene, amount) : nearIn(earlier, { start: earlier.end, end: earlier.end });
    const here = { ...scene, sentence: earlier, near };
    const groups = index === sentence.index ? [] : townsIn(here).filter((each) => each.located && isOfOneCountry(each));
    const [group, other] = withoutCountries(groups);
    if (other !== undefined) break;
    if (group !== undefined) return group.places;
    // "The Kingston Central Police Division saw a decrease. There were 10 murders"
    const [seat, further] = index === sentence.index ? [] : seatsIn(here, near);
    if (seat !== undefined && further === undefined) return [seat];
    const sole = placeByKind(here) ?? (index === sentence.index ? soleWithin(here, topic) : null);
    if (sole !== null) return [sole];
    // "868 cases in the country. They have 912 victims"
    if (nation !== null && index < sentence.index && isNationwide(here)) return [nation];
    const named = namedCountry(here, topic);
    if (named !== null) return [ownDivision(here, named) ?? named];
  }
  const story =
    isWider(scene) || (topic !== null && namesCountry(scene, topic)) ? null : placesOfStory(amount, scene, figures);
  if (story !== null) return story;
  if (topic === null) return seatOf(scene) ?? withHome(openingStage(scene), scene);
  const division = ownDivision(scene, topic);
  if (division !== null) return [division];
  if (topic.kind !== "country" || namesCountry(scene, topic) || isWider(scene)) return [topic];
  const stage = stageIn(scene, topic);
  return stage.length > 0 && !tellsOfOther(scene, stage) ? stage : [topic];
}

/** Whether a paragraph has named another town or province by now than the one that its text is about: "un kiosquero de Villa Gobernador Gálvez". */
function tellsOfOther({ passage, names, sentence }: Scene, stage: readonly Place[]): boolean {
  const first = passage.sentences[Math.max(0, sentence.index - SENTENCES_BACK)]!;
  const start = Math.max(passage.blocks[sentence.block]!.start, first.start);
  return mentionsIn(names, { start, end: sentence.end }).some(
    ({ kind, place }) =>
      kind === "place" && place !== null && place.kind !== "country" && !stage.some(({ name }) => name === place.name),
  );
}

/** "Caracas.", "Guatemala/San Salvador.": where a dispatch was sent from, with a stop behind it. */
function isDatelineAlone({ tokens, blocks, lexicon }: Passage, sentence: Sentence): boolean {
  const { firstToken, endToken, start, block } = sentence;
  if (start !== blocks[block]!.start || endToken - firstToken > DATELINE_TOKENS) return false;
  const isName = (index: number) => tokens[index]!.capital || lexicon.counted.inside.has(tokens[index]!.folded);
  for (let index = firstToken; index < endToken; index++)
    if (tokens[index]!.kind !== "mark" && !isName(index)) return false;
  return true;
}

/** Words and marks of a dateline that stands alone, at most. */
const DATELINE_TOKENS = 8;

/** "Convictions for extortion: 132", of a country's courts: where a public body's text names no place, its figures are of its own. */
function seatOf({ names }: Scene): readonly Place[] | null {
  return names.seat !== null && names.places.length === 0 ? [names.seat] : null;
}

/** Where nothing else says where, the country of the public body whose text names none. */
function withHome(places: readonly Place[], { passage, names }: Scene): readonly Place[] {
  const isApart = places.length > 0 || names.seat === null || names.places.some(({ kind }) => kind === "country");
  const home = isApart ? null : countryPlace(names.seat!.country ?? "", passage.lexicon.places.nameIndex, null);
  return home === null ? places : [ownDivision({ names }, home) ?? home];
}

/** "Detuvo a 90: 52 en Rosario y 38 en Rafaela", of a province's own ministry: its province, where its text names no country and no other. */
function ownDivision({ names }: Pick<Scene, "names">, { country: told }: Place): Place | null {
  const { seat, places } = names;
  if (seat?.kind !== "admin1" || seat.country !== told) return null;
  const isWithin = ({ kind, code, country }: Place) =>
    kind !== "country" &&
    (country ?? seat.country) === seat.country &&
    (code === null || code.includes(":") || code === seat.code || code.startsWith(`${seat.code}/`));
  return places.every(isWithin) ? seat : null;
}

/** Without the place that a dispatch was sent from; one from another country than the text's tells of that. */
function behindDateline(scene: Scene): Scene {
  const dateline = datelineIn(scene);
  const [country] = dateline?.places.flatMap((place) => place.country ?? []) ?? [];
  const [about] = [topicOf(scene), ...openingIn(scene)].flatMap((place) => place?.country ?? []);
  return dateline === null || (country ?? about) !== about
    ? scene
    : { ...scene, near: { start: dateline.end, end: scene.near.end } };
}

/** Where a text of several countries opens: in a place so small that it is the scene of it all, or as {@link openingIn} says. */
function openingStage(scene: Scene): readonly Place[] {
  const opening = openingIn(scene);
  if (opening.some(({ kind, quote }) => kind !== "country" && (quote?.start ?? 0) >= scene.sentence.end)) return [];
  const [country] = opening;
  if (country?.kind !== "country" || namesCountry(scene, country) || isWider(scene)) return opening;
  const stage = stageIn(scene, country);
  return stage.length > 0 ? stage : opening;
}

/** "In a raid in Tela, police in Honduras …": where a sentence names a town and its country apart, the town is the scene. */
function withoutCountries(groups: readonly PlaceGroup[]): readonly PlaceGroup[] {
  const isCountry = ({ places }: PlaceGroup) => places.every(({ kind }) => kind === "country");
  const towns = groups.filter((group) => !isCountry(group));
  const holds = (country: PlaceGroup) =>
    towns.every(({ places }) => places.every((place) => place.country === country.places[0]!.country));
  return towns.length > 0 && groups.filter(isCountry).every(holds) ? towns : groups;
}

/** What several countries did together is no scene for what the next sentences tell. */
function isOfOneCountry({ places, isSubject }: PlaceGroup): boolean {
  return !isSubject || new Set(places.map(({ country }) => country)).size < 2;
}

/** Whether the sentence tells of its whole country without naming it: "a nivel nacional", "nationwide". */
function isNationwide({ passage, sentence, near }: Scene): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.nationwide)) return false;
  const { tokens, lexicon } = passage;
  for (let index = firstFrom(tokens, near.start); index < tokens.length && tokens[index]!.start < near.end; index++)
    if (phraseAt(lexicon.places.nationwide, tokens, { index, end: tokens.length }) !== null) return true;
  return false;
}

/** "It had 123 homicides, while the national average was 11.4": the part of a sentence between words that hold one thing against another. */
function besideJoins({ passage, near }: Scene, amount: Span): Span {
  const { tokens } = passage;
  let { start, end } = near;
  for (let index = firstFrom(tokens, near.start); index < tokens.length && tokens[index]!.start < near.end; index++) {
    if (!HOLDING.has(tokens[index]!.folded)) continue;
    if (tokens[index]!.end <= amount.start) start = tokens[index]!.start;
    else if (tokens[index]!.start >= amount.end) end = Math.min(end, tokens[index]!.start);
  }
  return { start, end };
}

const HOLDING: ReadonlySet<string> = new Set("while whereas mientras".split(" "));

/** "The penal code provides for up to 13 years": the law is the country's. */
function isLaw({ passage, sentence, near }: Scene): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.laws)) return false;
  const { tokens, lexicon } = passage;
  for (let index = firstFrom(tokens, near.start); index < tokens.length && tokens[index]!.start < near.end; index++)
    if (lexicon.places.laws.has(tokens[index]!.folded)) return true;
  return false;
}

/** "In five northern states", "en tres departamentos": of several of its country's divisions. */
function isWider({ passage, sentence, near }: Scene): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.provinces)) return false;
  const { tokens, lexicon } = passage;
  for (let index = firstFrom(tokens, near.start); index < tokens.length && tokens[index]!.start < near.end; index++)
    if (lexicon.places.provinces.has(tokens[index]!.folded) && tokens[index]!.folded.endsWith("s")) return true;
  return false;
}

/** Whether the sentence itself speaks of the whole country. */
function namesCountry(scene: Scene, topic: Place): boolean {
  return countriesIn(scene).includes(topic.country ?? "");
}

/** The country of the text that a sentence names, or the only one it names in a text of none. */
function namedCountry(scene: Scene, topic: Place | null): Place | null {
  const [only, other] = countriesIn(scene);
  const isTopic = topic !== null && other === undefined && only === topic.country;
  if (topic !== null && !isTopic) return countriesIn(scene).includes(topic.country ?? "") ? topic : null;
  if (topic !== null && topic.kind !== "country" && !namesItself(scene, only)) return topic;
  if (only === undefined || other !== undefined) return null;
  return countryPlace(only, scene.passage.lexicon.places.nameIndex, null);
}

/** Whether a sentence names a country, and not only a town or people of it: "las protestas que han sacudido a Venezuela". */
export function namesItself({ names, near }: Scene, country: string | undefined): boolean {
  return mentionsIn(names, near).some(({ kind, place }) => kind === "place" && place?.code === country);
}

/** "pro-Beijing", "wanted in Brazil": no place that the sentence tells something of. */
function isElsewhere(passage: Passage, mention: Span): boolean {
  return (
    isCompound(passage, mention) ||
    isWhereSought(passage, mention) ||
    isFlag(passage, mention) ||
    isShippedTo(passage, mention)
  );
}

/** Words from what is shipped to the place that it goes to, with others that it goes to as well. */
const SHIPPED_WITHIN = 6;

/** Words from a number to the drugs or weapons that it counts: "5 tonnes of cocaine". */
const COUNTED_WITHIN = 4;

/** "Sent 5 tonnes of cocaine to Belgium and the Netherlands", "12 armas hacia Haití": where so much of drugs and weapons goes. */
function isShippedTo(passage: Passage, { start }: Span): boolean {
  const { tokens, lexicon } = passage;
  const { places, counted, measures } = lexicon;
  let to = firstFrom(tokens, start) - 1;
  const stop = to - SHIPPED_WITHIN;
  while (
    to > stop &&
    (tokens[to]?.capital ||
      tokens[to]?.text === "," ||
      counted.and.has(tokens[to]?.folded ?? "") ||
      counted.tally.determiners.has(tokens[to]?.folded ?? ""))
  )
    to--;
  if (!places.goals.has(tokens[to]?.folded ?? "")) return false;
  for (let index = to - 1; index >= Math.max(0, to - SHIPPED_WITHIN) && tokens[index]!.kind === "word"; index--) {
    const measure = measures.nouns.get(tokens[index]!.folded)?.measure;
    if (measure === "drugs" || measure === "weapons") return isAmountOf(passage, index);
  }
  return false;
}

/** "5 tonnes of cocaine", "12 assault rifles"; not "300 migrants and cocaine", "12 men smuggled cocaine". */
function isAmountOf(passage: Passage, noun: number): boolean {
  const { tokens, lexicon } = passage;
  const isOf = lexicon.counted.inside.has(tokens[noun - 1]?.folded ?? "");
  for (let index = noun - 1; index >= Math.max(0, noun - (isOf ? COUNTED_WITHIN : 2)); index--) {
    if (isNumber(passage, index)) return true;
    const { kind, folded } = tokens[index]!;
    if (kind === "mark" || lexicon.counted.and.has(folded)) return false;
  }
  return false;
}

const FLAGS: ReadonlySet<string> = new Set("bandera pabellon matricula flag flagged registered".split(" "));

/** "De bandera liberiana", "a Liberian-flagged freighter": whose papers a ship has, and not where it is. */
function isFlag({ tokens }: Passage, { start, end }: Span): boolean {
  const next = firstFrom(tokens, end);
  const before = tokens[firstFrom(tokens, start) - 1]?.folded ?? "";
  const behind = tokens[next]?.text === "-" ? next + 1 : next;
  return FLAGS.has(before) || FLAGS.has(tokens[behind]?.folded ?? "");
}

/** A sentence up to the semicolon behind a figure: what goes on behind one has a place of its own. */
function clauseOf({ passage, near }: Scene, { end }: Span): Span {
  const behind = passage.source.content.slice(end, near.end).indexOf(";");
  return { start: near.start, end: behind === -1 ? near.end : end + behind };
}

/** The one province or town that a sentence names within the country of the text, where it names no country nor a way there. */
function soleWithin(scene: Scene, topic: Place | null): Place | null {
  const { passage, names, near } = scene;
  const start = datelineIn(scene)?.end ?? near.start;
  let sole: Place | null = null;
  for (const mention of mentionsIn(names, { start, end: near.end })) {
    const { place, kind } = mention;
    if (place === null || isElsewhere(passage, mention)) continue;
    const isOther = kind !== "place" || place.kind === "country" || place.country !== topic?.country;
    if (isOther || isWay(passage, mention) || (sole !== null && sole.name !== place.name)) return null;
    sole = place;
  }
  return sole;
}

/** "The highway to Daule", "rumbo a Manta": where something leads or comes from. */
function isWay(passage: Passage, place: Span): boolean {
  const before = passage.tokens[firstFrom(passage.tokens, place.start) - 1]?.folded ?? "";
  return isGoal(passage, place) || passage.lexicon.places.fromWords.has(before);
}

/** "To Puno", "hacia Cúcuta". */
export function isGoal({ tokens, lexicon }: Passage, { start }: Span): boolean {
  return lexicon.places.goals.has(tokens[firstFrom(tokens, start) - 1]?.folded ?? "");
}

/** The ISO 3166-1 codes of the countries that the looked-at part of a sentence names or whose towns, or people unless only places count, it names. */
export function countriesIn({ passage, names, near }: Scene, kind: "place" | null = null): readonly string[] {
  const countries = new Set<string>();
  for (const mention of mentionsIn(names, near)) {
    const { place, kind: own } = mention;
    if (place?.country && (kind ?? own) === own && !isElsewhere(passage, mention)) countries.add(place.country);
  }
  return [...countries];
}

/** A story sets its scene within its first few blocks, title and standfirst among them. */
const OPENING_BLOCKS = 4;

/** Where a text of several countries opens: the country of its dateline, else the place that its first sentence to name one names alone. */
export const openingIn = oncePerText((scene: Scene): readonly Place[] => {
  const { passage } = scene;
  const { nameIndex } = passage.lexicon.places;
  const after = firstThat(passage.sentences, ({ block }) => block >= OPENING_BLOCKS);
  const sentences = passage.sentences.slice(0, after);
  const opening = sentences.map((sentence) => {
    const near = nearIn(sentence, { start: sentence.start, end: sentence.start });
    return { ...scene, sentence, near };
  });
  const lead = leadOf(passage);
  const dateline = opening.flatMap((each) => datelineIn(each)?.places ?? []).find(({ country }) => country !== null);
  if (dateline !== undefined) return [countryPlace(dateline.country!, nameIndex, null) ?? dateline];
  for (const each of opening) {
    const located = townsIn(each).filter((group) => group.located);
    const countries = new Set(located.length > 0 ? countriesOf(located) : countriesIn(each));
    const [only, other] = countries;
    if (other !== undefined) return [];
    if (located.length > 0) {
      // A town that is named alone far from a story's lead is no scene of it where its country would have been named.
      const isLate =
        each.sentence.block > (lead?.block ?? 0) && countries.values().some((code) => standsAlone(passage, code));
      return isLate ? [] : located[0]!.places;
    }
    const place = only === undefined ? null : countryPlace(only, nameIndex, null);
    if (place !== null) return [place];
  }
  return [];
});

function countriesOf(groups: readonly PlaceGroup[]): readonly string[] {
  return groups.flatMap((group) => group.places.flatMap((place) => place.country ?? []));
}

/** Measures of what a country does to people by taking them out of it, whichever of its places was told of before. */
export const SENT_AWAY: ReadonlySet<string> = new Set(["deportations", "extraditions"]);

/** How many sentences back in a paragraph a place still holds. */
const SENTENCES_BACK = 6;
const SHARE_OF_TOPIC = 0.5;
/** The code of a place or, of a building in a town, the town's. */
function townCode(code: string): string {
  const kind = code.slice(code.lastIndexOf("/") + 1);
  return isFacilityKind(kind) ? code.slice(0, -kind.length - 1) : code;
}

/** The place that most of a text's place names are about: its country, or a town in it that is named more often. */
export const topicOf = oncePerText(({ passage, names }: Scene): Place | null => {
  const countries = new Map<string, number>();
  const named = new Map<string, number>();
  const towns = new Map<string, Named>();
  let all = 0;
  for (const mention of names.mentions) {
    const { place } = mention;
    if (place === null || place.country === null || isElsewhere(passage, mention)) continue;
    const weight = mention.kind === "place" ? 2 : 1;
    all += weight;
    countries.set(place.country, (countries.get(place.country) ?? 0) + weight);
    if (mention.kind !== "place" || place.kind === "country")
      named.set(place.country, (named.get(place.country) ?? 0) + 1);
    else if (place.code !== null) {
      const town = townCode(place.code);
      const known = towns.get(town);
      towns.set(town, { place: known?.place.code === town ? known.place : place, times: (known?.times ?? 0) + 1 });
    }
  }
  const [first, second] = [...countries].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] / all < SHARE_OF_TOPIC || (second?.[1] ?? 0) * 2 > first[1]) return null;
  const [town, other] = [...towns.values()].filter(({ place }) => place.country === first[0]);
  if (town !== undefined && other === undefined && town.times > 1 && town.times >= (named.get(first[0]) ?? 0))
    return town.place;
  if (standsAlone(passage, first[0]) && !named.has(first[0])) return mostNamed([...towns.values()], first[0]);
  return countryPlace(first[0], passage.lexicon.places.nameIndex, null);
});

/** Whether news in the text's language names places of a country without it, so that those who mean the country name it. */
function standsAlone({ lexicon }: Passage, country: string): boolean {
  return lexicon.places.countryBeside?.except.has(country) === true;
}

interface Named {
  readonly place: Place;
  readonly times: number;
}

/** The place of a country that is named more often than all others of it together, and again; null without one. */
function mostNamed(all: readonly Named[], country: string): Place | null {
  const within = all.filter(({ place }) => place.country === country);
  const most = within.toSorted((one, other) => other.times - one.times)[0];
  const sum = within.reduce((times, each) => times + each.times, 0);
  return most !== undefined && most.times > 1 && most.times * 2 > sum ? most.place : null;
}
