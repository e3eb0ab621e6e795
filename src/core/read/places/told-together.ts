import type { Figure, Place } from "../../model/index.ts";
import { firstThat } from "../text/in-order.ts";
import { distinct } from "../text/mentions-in.ts";
import type { Scene } from "./groups.ts";

/** Words of a sentence before the ones that point to the places of the sentence before. */
const OPENING_WITHIN = 3;

/**
 * "Esos cuatro municipios reúnen 58%", "Those four cities account for …": the places of the figures of the sentence before, where there are just
 * as many of them. Null where the sentence does not open so.
 */
export function placesToldTogether({ passage, sentence }: Scene, figures: readonly Figure[]): readonly Place[] | null {
  const { tokens, lexicon } = passage;
  const before = passage.sentences[sentence.index - 1];
  if (before?.block !== sentence.block) return null;
  for (let index = sentence.firstToken; index < sentence.firstToken + OPENING_WITHIN; index++) {
    const [pointer, number, kind] = [0, 1, 2].map((step) => tokens[index + step]?.folded ?? "");
    if (!THOSE.has(pointer!) || !lexicon.places.heads.has(kind!)) continue;
    const count = lexicon.times.cardinals.get(number!) ?? Number(number);
    const first = firstThat(figures, ({ quote }) => quote.start >= before.start);
    const told = figures.slice(first).filter(({ quote }) => quote.start < sentence.start);
    const places = distinct(told.flatMap((figure) => figure.places.filter((place) => place.kind !== "country")));
    return places.length === count ? places : null;
  }
  return null;
}

const THOSE: ReadonlySet<string> = new Set("those these esos esas estos estas dichos dichas".split(" "));
