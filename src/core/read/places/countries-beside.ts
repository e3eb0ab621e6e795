import type { Place } from "../../model/index.ts";
import { countryPlace } from "../names/place-matches.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { oncePerText } from "../text/once-per-text.ts";
import { leadOf, type Passage, type Span } from "../text/passage.ts";
import { namesItself } from "./context.ts";
import type { Scene } from "./groups.ts";

/**
 * The countries that stand beside places within them, where the language's news names them so: those of the scene that a story opens
 * with, and those that the sentence itself names. A tally that goes on from province to province names each of them alone.
 */
export function countriesBeside(places: readonly Place[], scene: Scene): readonly Place[] {
  const { nameIndex, countryBeside } = scene.passage.lexicon.places;
  if (countryBeside === null) return [];
  const opening = namesOfOpening(scene);
  const countries = new Set(places.flatMap(({ country }) => country ?? []));
  const isTold = (code: string) =>
    scene.sentence.end <= openingOf(scene.passage).end ||
    namesItself({ ...scene, near: scene.sentence }, code) ||
    places.some(({ country, name }) => country === code && opening.has(name));
  const told = [...countries].filter((code) => !countryBeside.except.has(code) && isTold(code));
  return told.flatMap((code) => countryPlace(code, nameIndex, null) ?? []);
}

/** The places that a text's title, standfirst and first paragraph name. */
const namesOfOpening = oncePerText(({ passage, names }: Scene): ReadonlySet<string> => {
  return new Set(mentionsIn(names, openingOf(passage)).flatMap(({ place }) => place?.name ?? []));
});

function openingOf(passage: Passage): Span {
  const lead = passage.blocks[leadOf(passage)?.block ?? 0];
  return { start: 0, end: lead?.end ?? 0 };
}
