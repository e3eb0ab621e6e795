import type { Figure, Place } from "../model/index.ts";
import type { NameMention, Names } from "./names.ts";
import { type Passage, type Sentence, type Span, sentenceAt } from "./passage.ts";
import { countryPlace } from "./places.ts";
import type { Speech } from "./speech.ts";
import { firstFrom } from "./speech-speakers.ts";

/** A figure as far as it is read from its own words. */
type Amount = Pick<Figure, "counted"> & Span;

/**
 * The places a figure is about, and where the counted come from. Places are taken from the figure's sentence, then from
 * the body that acts or speaks in it, then from the paragraph, then from a text that is about one country. The origin of
 * the counted ("gang members from El Salvador", "Salvadoran gang members") is never a place.
 */
export function figurePlaces(
  amount: Amount,
  found: { readonly passage: Passage; readonly names: Names; readonly speech: Speech },
): { readonly places: readonly Place[]; readonly origins: readonly Place[] } {
  const { passage, names } = found;
  const sentence = sentenceAt(passage, amount.start);
  if (sentence === null) return { places: [], origins: [] };
  const mentions = mentionsIn(names, sentence);
  const counted = amount.counted.quote;
  const origins = mentions.filter((mention) => isOrigin(passage, mention, counted));
  const placed = mentions.filter((mention) => mention.kind === "place" && !origins.includes(mention));
  return {
    origins: distinct(origins.flatMap((mention) => mention.place ?? [])),
    places: placesNear(amount, { ...found, sentence, mentions, placed }),
  };
}

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

/** A gentilic within the counted words, or a place behind "from" in them. */
function isOrigin(passage: Passage, mention: NameMention, counted: Span | null): boolean {
  if (counted === null || mention.place === null) return false;
  if (mention.start < counted.start || mention.end > counted.end + 1) return false;
  return mention.kind === "origin" || FROM.has(wordBefore(passage, mention.start));
}

const FROM = new Set(["from"]);

function wordBefore(passage: Passage, start: number): string {
  const { tokens } = passage;
  return tokens[firstFrom(tokens, start) - 1]?.folded ?? "";
}

interface Near {
  readonly passage: Passage;
  readonly names: Names;
  readonly sentence: Sentence;
  readonly mentions: readonly NameMention[];
  readonly placed: readonly NameMention[];
}

function placesNear(amount: Amount, near: Near): readonly Place[] {
  const { passage } = near;
  const located = near.placed.filter((mention) => isLocative(passage, mention));
  const inCounted = located.filter((mention) => isWithin(mention, amount.counted.quote));
  const resolved = distinct((inCounted.length > 0 ? inCounted : located).flatMap((mention) => mention.place ?? []));
  if (resolved.length > 0) return resolved;
  const acting = near.mentions
    .filter((mention) => isActor(passage, mention))
    .map((mention) => countryOf(passage, mention));
  const actors = distinct(acting.flatMap((place) => place ?? []));
  return actors.length > 0 ? actors : contextOf(near);
}

function isWithin(span: Span, outer: Span | null): boolean {
  return outer !== null && span.start >= outer.start && span.end <= outer.end;
}

/** Behind "in", "en", "across" and their like, or behind another such place and a comma or "and". */
function isLocative(passage: Passage, mention: NameMention): boolean {
  const { tokens, lexicon } = passage;
  let index = firstFrom(tokens, mention.start) - 1;
  for (let steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const token = tokens[index]!;
    if (lexicon.places.locatives.has(token.folded)) return true;
    const passes =
      token.capital || token.text === "," || LINKS.has(token.folded) || lexicon.places.heads.has(token.folded);
    if (!passes) return false;
  }
  return false;
}

const LINKS = new Set("and y e of the de del la el los las neighboring neighbouring border vecina".split(" "));

/** A country's gentilic on a state body ("Guatemalan authorities") or a state body with its country. */
function isActor(passage: Passage, mention: NameMention): boolean {
  if (mention.kind === "organization")
    return mention.organization?.kind === "state-body" && mention.organization.country !== null;
  if (mention.kind !== "origin") return false;
  const { tokens, lexicon } = passage;
  const next = tokens[firstFrom(tokens, mention.end)]?.folded ?? "";
  return lexicon.organizations.officials.has(next) || lexicon.organizations.heads.has(next);
}

function countryOf(passage: Passage, mention: NameMention): Place | null {
  if (mention.kind === "origin") return mention.place;
  const country = mention.organization?.country;
  return country === null || country === undefined
    ? null
    : countryPlace(country, passage.lexicon.places.nameIndex, null);
}

/** The one country of the paragraph before the figure, else of the whole text; nothing when there are several. */
function contextOf(near: Near): readonly Place[] {
  const { passage, names, sentence } = near;
  const block = passage.blocks[sentence.block]!;
  const inBlock = countriesAmong(mentionsIn(names, { start: block.start, end: sentence.end }));
  const [only, second] = inBlock.length > 0 ? inBlock : countriesAmong(names.mentions);
  if (only === undefined || second !== undefined) return [];
  const place = countryPlace(only, passage.lexicon.places.nameIndex, null);
  return place === null ? [] : [place];
}

function countriesAmong(mentions: readonly NameMention[]): readonly string[] {
  const countries = new Set<string>();
  for (const { place } of mentions) if (place?.country) countries.add(place.country);
  return [...countries];
}

function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const key = place.code ?? place.name;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}
