import type { Figure, Place } from "../model/index.ts";
import {
  countriesIn,
  groupsIn,
  isActor,
  nearIn,
  placesOfContext,
  type Scene,
  topicOf,
} from "./figure-places-context.ts";
import type { NameMention, Names } from "./names.ts";
import { type Passage, type Span, sentenceAt } from "./passage.ts";
import { countryPlace } from "./places.ts";
import type { Speech } from "./speech.ts";
import { firstFrom } from "./speech-speakers.ts";

/** A figure as far as it is read from its own words. */
type Amount = Pick<Figure, "counted" | "rhetorical"> & Span;

/**
 * The places a figure is about, and where the counted come from. Places are those the sentence puts the counted in, behind
 * the figure first, then before it; then the country of the body that acts or speaks; then what the paragraph or the whole
 * text is about, if that is one place. The origin of the counted ("gang members from El Salvador", "Salvadoran gang
 * members") is never a place. A figure that counts nobody is about no place.
 */
export function figurePlaces(
  amount: Amount,
  found: { readonly passage: Passage; readonly names: Names; readonly speech: Speech },
): { readonly places: readonly Place[]; readonly origins: readonly Place[] } {
  const { passage, names, speech } = found;
  const sentence = sentenceAt(passage, amount.start);
  if (sentence === null) return { places: [], origins: [] };
  const scene: Scene = { passage, names, sentence, near: nearIn(sentence, amount) };
  const origins = originsOf(amount, scene);
  if (amount.rhetorical) return { places: [], origins };
  const own = placesOfSentence(amount, scene);
  if (own.length > 0) return { places: withTopic(own, scene), origins };
  const { speaker } = speech.attributionAt(amount);
  const spoken = speaker?.country ?? null;
  const place = spoken === null ? null : countryPlace(spoken, passage.lexicon.places.nameIndex, null);
  return { places: place === null ? withTopic(placesOfContext(scene), scene) : [place], origins };
}

/** A place that no table knows gets the country of its sentence or text beside it, if there is one alone. */
function withTopic(places: readonly Place[], scene: Scene): readonly Place[] {
  if (places.length === 0 || places.some((place) => place.country !== null)) return places;
  const [only, other] = countriesIn(scene);
  const named =
    only === undefined || other !== undefined ? null : countryPlace(only, scene.passage.lexicon.places.nameIndex, null);
  const country = named ?? topicOf(scene);
  return country === null || country.kind !== "country" ? places : [...places, country];
}

/** Gentilics within the counted words, places behind "from" in them, and "the country" that they flee. */
function originsOf(amount: Amount, scene: Scene): readonly Place[] {
  const counted = amount.counted.quote;
  if (counted === null) return [];
  const found: Place[] = [];
  for (const mention of mentionsIn(scene.names, counted))
    if (mention.place !== null && (mention.kind === "origin" || isLeft(scene, mention))) found.push(mention.place);
  const fled = found.length === 0 && fleesTheCountry(scene, counted) ? firstCountry(scene, counted.start) : null;
  return distinct(fled === null ? found : [fled]);
}

function isLeft(scene: Scene, mention: Span): boolean {
  const { tokens, lexicon } = scene.passage;
  const before = tokens[firstFrom(tokens, mention.start) - 1]?.folded ?? "";
  return lexicon.places.fromWords.has(before) || lexicon.places.leaving.has(before);
}

/** "gang members fleeing the country": the country is the one the sentence spoke of before. */
function fleesTheCountry(scene: Scene, counted: Span): boolean {
  const { tokens, lexicon } = scene.passage;
  for (
    let index = firstFrom(tokens, counted.start);
    index < tokens.length && tokens[index]!.start < counted.end;
    index++
  )
    if (lexicon.places.leaving.has(tokens[index]!.folded)) return COUNTRY.has(tokens[index + 2]?.folded ?? "");
  return false;
}

const COUNTRY = new Set(["country", "pais"]);

function firstCountry(scene: Scene, before: number): Place | null {
  const span = { start: scene.near.start, end: before };
  return mentionsIn(scene.names, span).find((mention) => mention.place?.kind === "country")?.place ?? null;
}

/** Names that begin within a span, in order. */
function mentionsIn(names: Names, span: Span): readonly NameMention[] {
  const found: NameMention[] = [];
  const { mentions } = names;
  for (
    let index = firstFrom(mentions, span.start);
    index < mentions.length && mentions[index]!.start < span.end;
    index++
  )
    found.push(mentions[index]!);
  return found;
}

/** The place group right behind the figure, before another number; else the last one in front of it; else the acting body's country. */
function placesOfSentence(amount: Amount, scene: Scene): readonly Place[] {
  const groups = groupsIn(scene).filter((group) => group.located);
  const behind = groups.find((group) => group.start >= amount.end);
  if (behind !== undefined && !hasNumberBetween(scene.passage, amount.end, behind.start))
    return distinct(behind.places);
  const before = groups.findLast((group) => group.end <= amount.start);
  const chosen = before ?? (groups.length === 1 ? behind : undefined);
  if (chosen !== undefined) return distinct(chosen.places);
  const { nameIndex } = scene.passage.lexicon.places;
  const actors = mentionsIn(scene.names, scene.near).filter((mention) => isActor(scene.passage, mention));
  return distinct(
    actors.flatMap(
      (mention) => mention.place ?? countryPlace(mention.organization?.country ?? "", nameIndex, null) ?? [],
    ),
  );
}

/** Another amount between two positions: a number that is not part of a date. */
function hasNumberBetween(passage: Passage, start: number, end: number): boolean {
  const { tokens, lexicon } = passage;
  for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++) {
    const token = tokens[index]!;
    if (token.kind !== "number" || (token.text.length === 4 && !token.text.includes(","))) continue;
    const beside = [tokens[index - 1]?.folded ?? "", tokens[index + 1]?.folded ?? "", tokens[index + 2]?.folded ?? ""];
    if (!beside.some((word) => lexicon.names.calendar.has(word))) return true;
  }
  return false;
}

function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const key = place.code ?? place.name;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}
