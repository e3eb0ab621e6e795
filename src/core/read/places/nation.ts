import { phraseAt } from "../../lexicon/phrases.ts";
import type { Place } from "../../model/index.ts";
import { countryPlace } from "../names/place-matches.ts";
import { isNumber } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Passage, Span } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import { countriesIn, isActor, topicOf } from "./context.ts";
import type { Scene } from "./groups.ts";

type Amount = Span & { readonly unit: string };

/** Tokens from a number to the words that put it in its whole country: "14 homicidios dolosos en todo el país". */
const NATION_WITHIN = 8;

/** Tokens of the longest phrase for a whole country right before a number: "the national average of". */
const NATION_BEFORE = 4;

/** "14 homicides in the country and three in Colón", "compared to the national average of 3 percent": of the whole country; null for all others. */
export function nationOf(amount: Amount, scene: Scene): readonly Place[] | null {
  const isOfNation =
    isOfNationBehind(amount, scene) ||
    isOfNationBefore(amount, scene) ||
    isTotalOf(amount, scene, scene.passage.lexicon.places.nationals);
  if (!isOfNation) return null;
  const { names, passage } = scene;
  const home = names.places.every(({ kind }) => kind !== "country") ? names.home : null;
  const [only, other] = countriesIn(scene);
  const sole = other === undefined ? (only ?? null) : null;
  const country = topicOf(scene)?.country ?? countryOfActors(scene) ?? home ?? sole;
  const place = country === null ? null : countryPlace(country, passage.lexicon.places.nameIndex, null);
  return place === null ? null : [place];
}

function isOfNationBehind({ end, unit }: Amount, { passage, sentence }: Scene): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, end);
  if (unit !== "count") return false;
  for (let index = first; index < Math.min(sentence.endToken, first + NATION_WITHIN); index++) {
    if (tokens[index]!.kind === "mark" || isNumber(passage, index)) return false;
    const found = phraseAt(lexicon.places.nationwide, tokens, { index, end: sentence.endToken });
    if (found === null) continue;
    // "la capital del país": a place of it
    if (lexicon.counted.inside.has(tokens[index]!.folded) || lexicon.counted.links.has(tokens[index]!.folded))
      return false;
    const next = tokens[found.end]?.folded ?? "";
    return !lexicon.counted.inside.has(next) && !lexicon.places.neighbouring.has(next);
  }
  return false;
}

/** A phrase for the whole country right before a number, or before its "of". */
function isOfNationBefore({ start }: Amount, { passage, sentence }: Scene): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, start);
  const end = lexicon.counted.inside.has(tokens[first - 1]?.folded ?? "") ? first - 1 : first;
  for (let index = Math.max(sentence.firstToken, end - NATION_BEFORE); index < end; index++)
    if (phraseAt(lexicon.places.nationwide, tokens, { index, end })?.end === end)
      return end < first || tokens[end - 1]!.folded.endsWith("'s");
  return false;
}

/** Whether a rate, or an average or total, is the world's: it is of no place that its text could give it. */
export function isOfWorld(amount: Amount, scene: Scene): boolean {
  return isTotalOf(amount, scene, scene.passage.lexicon.places.worlds);
}

/** Tokens from "national" to the number that its noun has: "the national homicide rate for the year was 15.8". */
const TOTAL_WITHIN = 12;

/** Words between "national" and its noun. */
const NOUN_BESIDE = 2;

/** "The national homicide rate for the year was 15.8", "la tasa nacional, de 15,8": a rate or total with one of these words beside it, and no place named behind. */
function isTotalOf({ start }: Amount, { passage, names, sentence }: Scene, words: ReadonlySet<string>): boolean {
  const { tokens } = passage;
  const first = firstFrom(tokens, start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - TOTAL_WITHIN); index--) {
    const { folded, capital, kind, text, start: from } = tokens[index]!;
    if (kind === "number" || text === ";" || text === ":") return false;
    if (capital || !words.has(folded)) continue;
    const isBeside = passage.lexicon.language === "en" ? isBeforeTotal(passage, index) : isBehindTotal(passage, index);
    return isBeside && mentionsIn(names, { start: from, end: start }).every(({ place }) => place === null);
  }
  return false;
}

/** "National homicide rate", "the rate worldwide"; not "national media put the toll at", nor "a national police tally". */
function isBeforeTotal(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  if (tokens[index]!.folded.endsWith("wide") && isTotalNoun(passage, tokens[index - 1]?.folded ?? "")) return true;
  for (let at = index + 1; at <= index + 1 + NOUN_BESIDE; at++) {
    const { kind, folded } = tokens[at] ?? { kind: "mark", folded: "" };
    if (isTotalNoun(passage, folded)) return true;
    const isOther = lexicon.organizations.officials.has(folded) || lexicon.counted.tally.determiners.has(folded);
    if (kind !== "word" || isOther || tenseAt(passage, at) !== null || lexicon.speech.sayVerbs.has(folded))
      return false;
  }
  return false;
}

/** "La tasa nacional", "la tasa de homicidios nacional"; not "la dirección regional reportó un total". */
function isBehindTotal(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  if (isTotalNoun(passage, tokens[index - 1]?.folded ?? "")) return true;
  const isOf = lexicon.counted.inside.has(tokens[index - 2]?.folded ?? "");
  return isOf && tokens[index - 1]?.kind === "word" && isTotalNoun(passage, tokens[index - 3]?.folded ?? "");
}

/** "Costa Rica's rate of 15.8", "la tasa de Costa Rica, de 15,8": the place named last before a rate, with its noun and no verb between; null for none. */
export function placeOfRate({ start, unit }: Amount, { passage, names, sentence }: Scene): readonly Place[] | null {
  const { tokens, lexicon } = passage;
  if (unit !== lexicon.units.rate && !unit.startsWith("per-")) return null;
  const first = firstFrom(tokens, start);
  let isNamed = false;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - TOTAL_WITHIN); index--) {
    const { folded, kind, text, start: from, end } = tokens[index]!;
    if (kind === "number" || text === ";" || text === ":" || tenseAt(passage, index) !== null) return null;
    isNamed ||= lexicon.units.bareRates.has(folded);
    const mention = mentionsIn(names, { start: from, end }).find(({ place }) => place !== null);
    if (mention?.place == null) continue;
    const isTied = isNamed || lexicon.units.bareRates.has(tokens[index - 2]?.folded ?? "");
    return isTied ? [mention.place] : null;
  }
  return null;
}

function isTotalNoun({ lexicon }: Passage, word: string): boolean {
  return lexicon.units.bareRates.has(word) || lexicon.counted.tally.nouns.has(word);
}

function countryOfActors({ passage, names, near }: Scene): string | null {
  const actors = mentionsIn(names, near).filter((mention) => isActor(passage, mention));
  const [only, other] = new Set(
    actors.flatMap(({ place, organization }) => place?.country ?? organization?.country ?? []),
  );
  return other === undefined ? (only ?? null) : null;
}
