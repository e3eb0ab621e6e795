import type { Figure, Place } from "../../model/index.ts";
import { firstThat } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import { raisedBy } from "./raised.ts";

/** An earlier sentence. */
interface Told {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/**
 * Where the figures of an earlier sentence are, for what a sentence without a place goes on to tell: "In Tela police searched
 * nine houses. Two men fled." Those of the whole country, and a count that something only raised, say nothing of the scene. Null where they are in several places.
 */
export function placesTold(figures: readonly Figure[], { passage, sentence }: Told): readonly Place[] | null {
  let told: readonly Place[] | null = null;
  const first = firstThat(figures, ({ quote }) => quote.start >= sentence.start);
  for (let index = first; index < figures.length && figures[index]!.quote.start < sentence.end; index++) {
    const { places, quote, counted } = figures[index]!;
    if (raisedBy(passage, sentence, { ...quote, measure: counted.measure }) !== null) continue;
    if (places.every(({ kind }) => kind === "country")) continue;
    if (told !== null && nameOf(told) !== nameOf(places)) return null;
    told = places;
  }
  return told;
}

function nameOf(places: readonly Place[]): string {
  return places.map(({ name, code }) => `${name} ${code}`).join("|");
}
