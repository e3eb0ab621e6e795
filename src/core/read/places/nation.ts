import { phraseAt } from "../../lexicon/phrases.ts";
import type { Place } from "../../model/index.ts";
import { countryPlace } from "../names/place-matches.ts";
import { isNumber } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Span } from "../text/passage.ts";
import { countriesIn, isActor, topicOf } from "./context.ts";
import type { Scene } from "./groups.ts";

type Amount = Span & { readonly unit: string };

/** Tokens from a number to the words that put it in its whole country: "14 homicidios dolosos en todo el país". */
const NATION_WITHIN = 8;

/** Tokens of the longest phrase for a whole country right before a number: "the national average of". */
const NATION_BEFORE = 4;

/** "14 homicides in the country and three in Colón", "compared to the national average of 3 percent": of the whole country; null for all others. */
export function nationOf(amount: Amount, scene: Scene): readonly Place[] | null {
  if (!isOfNationBehind(amount, scene) && !isOfNationBefore(amount, scene)) return null;
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
    if (phraseAt(lexicon.places.nationwide, tokens, { index, end })?.end === end) return end < first;
  return false;
}

function countryOfActors({ passage, names, near }: Scene): string | null {
  const actors = mentionsIn(names, near).filter((mention) => isActor(passage, mention));
  const [only, other] = new Set(
    actors.flatMap(({ place, organization }) => place?.country ?? organization?.country ?? []),
  );
  return other === undefined ? (only ?? null) : null;
}
