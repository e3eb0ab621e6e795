import type { Place } from "../model/index.ts";
import { headsFigures } from "./headings.ts";
import type { NameMention, Names } from "./names.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import { countryPlace } from "./places.ts";
import { firstFrom } from "./speech-speakers.ts";

/** A sentence in its passage, with the passage's names; `near` is the part of it that is looked at. */
export interface Scene {
  readonly passage: Passage;
  readonly names: Names;
  readonly sentence: Sentence;
  readonly near: Span;
}

/** How far from a figure its places are looked for, in code units: longer than sentences of news are. */
const NEAR = 800;

/** The stretch of a sentence around a span. */
export function nearIn(sentence: Span, span: Span): Span {
  return { start: Math.max(sentence.start, span.start - NEAR), end: Math.min(sentence.end, span.end + NEAR) };
}

/** Places named together ("Honduras and Guatemala", "Mecca, Saudi Arabia"). `located`: something is said to be in them. */
interface PlaceGroup extends Span {
  readonly places: readonly Place[];
  readonly located: boolean;
}

/** The place groups of a sentence, in order. */
export function groupsIn(scene: Scene): readonly PlaceGroup[] {
  const { passage, names, near } = scene;
  const groups: PlaceGroup[] = [];
  const { mentions } = names;
  for (
    let index = firstFrom(mentions, near.start);
    index < mentions.length && mentions[index]!.start < near.end;
    index++
  ) {
    const mention = mentions[index]!;
    if (mention.kind !== "place" || mention.place === null || isCompound(passage, mention)) continue;
    const last = groups.at(-1);
    const { start, end } = mention;
    if (last !== undefined && isJoined(passage, last.end, start))
      groups[groups.length - 1] = { ...last, end, places: [...last.places, mention.place] };
    else
      groups.push({
        start,
        end,
        places: [mention.place],
        located: isLocated(passage, mention) || headsFigures(passage, scene.sentence, mention),
      });
  }
  return groups;
}

/** "pro-Beijing": not the place. */
function isCompound(passage: Passage, mention: Span): boolean {
  const { tokens } = passage;
  const index = firstFrom(tokens, mention.start);
  return tokens[index]?.spaced === false && tokens[index - 1]?.text === "-";
}

const JOINS = new Set(", and y e or o ( ) de del of the la el as well como".split(" "));

function isJoined(passage: Passage, start: number, end: number): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, start);
  for (let index = first; index < tokens.length && tokens[index]!.start < end; index++)
    if (!JOINS.has(tokens[index]!.folded) && !lexicon.places.heads.has(tokens[index]!.folded)) return false;
  return true;
}

const LINKS = new Set("and y e of the de del la el los las , neighboring neighbouring vecina vecino".split(" "));

/** Behind "in", "en", "across" and their like, names and kinds of place between. */
function isLocated(passage: Passage, mention: Span): boolean {
  const { tokens, lexicon } = passage;
  let index = firstFrom(tokens, mention.start) - 1;
  for (let steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const token = tokens[index]!;
    if (lexicon.places.inside.has(token.folded)) return true;
    if (lexicon.places.thanWords.has(token.folded)) return false;
    const passes =
      token.capital || token.kind === "number" || LINKS.has(token.folded) || lexicon.places.heads.has(token.folded);
    if (!passes) return false;
  }
  return false;
}

/** A country's gentilic on a state body ("Guatemalan authorities") or a state body with its country. */
export function isActor(passage: Passage, mention: NameMention): boolean {
  if (mention.kind === "organization")
    return mention.organization?.kind === "state-body" && mention.organization.country !== null;
  if (mention.kind !== "origin" || mention.place === null) return false;
  const { tokens, lexicon } = passage;
  const next = tokens[firstFrom(tokens, mention.end)]?.folded ?? "";
  const before = tokens[firstFrom(tokens, mention.start) - 1]?.folded ?? "";
  const { officials, heads } = lexicon.organizations;
  return officials.has(next) || heads.has(next) || (lexicon.language === "es" && officials.has(before));
}

/**
 * What a sentence without a place is about: the place that the paragraph last put something in, or the one country its
 * sentences name; else the place that the whole text is about. Nothing when they leave a choice.
 */
export function placesOfContext(scene: Scene): readonly Place[] {
  const { passage, sentence } = scene;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const earlier = passage.sentences[index]!;
    if (earlier.block !== sentence.block) break;
    const near = index === sentence.index ? scene.near : nearIn(earlier, { start: earlier.end, end: earlier.end });
    const here = { ...scene, sentence: earlier, near };
    const [group, other] = index === sentence.index ? [] : groupsIn(here).filter((each) => each.located);
    if (other !== undefined) break;
    if (group !== undefined) return group.places;
    const [only, second] = countriesIn(here);
    if (second !== undefined) return [];
    const place = only === undefined ? null : countryPlace(only, passage.lexicon.places.nameIndex, null);
    if (place !== null) return [place];
  }
  const topic = topicOf(scene);
  return topic === null ? [] : [topic];
}

/** The ISO 3166-1 codes of the countries that the looked-at part of a sentence names or whose people or towns it names. */
export function countriesIn({ passage, names, near }: Scene): readonly string[] {
  const { mentions } = names;
  const countries = new Set<string>();
  for (
    let index = firstFrom(mentions, near.start);
    index < mentions.length && mentions[index]!.start < near.end;
    index++
  ) {
    const { place } = mentions[index]!;
    if (place?.country && !isCompound(passage, mentions[index]!)) countries.add(place.country);
  }
  return [...countries];
}

/** How many sentences back in a paragraph a place still holds. */
const SENTENCES_BACK = 6;
const SHARE_OF_TOPIC = 0.5;
const TOPICS = new WeakMap<Names, Place | null>();

/** The place that most of a text's place names are about: its country, or a town in it that is named more often. Worked out once. */
export function topicOf({ passage, names }: Scene): Place | null {
  const known = TOPICS.get(names);
  if (known !== undefined) return known;
  const topic = workOutTopic(passage, names);
  TOPICS.set(names, topic);
  return topic;
}

function workOutTopic(passage: Passage, names: Names): Place | null {
  const countries = new Map<string, number>();
  const named = new Map<string, number>();
  const towns = new Map<string, { readonly place: Place; readonly times: number }>();
  let all = 0;
  for (const mention of names.mentions) {
    const { place } = mention;
    if (place === null || place.country === null || isCompound(passage, mention)) continue;
    const weight = mention.kind === "place" ? 2 : 1;
    all += weight;
    countries.set(place.country, (countries.get(place.country) ?? 0) + weight);
    if (mention.kind !== "place" || place.kind === "country")
      named.set(place.country, (named.get(place.country) ?? 0) + 1);
    else if (place.code !== null) towns.set(place.code, { place, times: (towns.get(place.code)?.times ?? 0) + 1 });
  }
  const [first, second] = [...countries].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] / all < SHARE_OF_TOPIC || (second?.[1] ?? 0) * 2 > first[1]) return null;
  const [town, other] = [...towns.values()].filter(({ place }) => place.country === first[0]);
  if (town !== undefined && other === undefined && town.times > 1 && town.times >= (named.get(first[0]) ?? 0))
    return town.place;
  return countryPlace(first[0], passage.lexicon.places.nameIndex, null);
}
