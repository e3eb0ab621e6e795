/**
 * Shares of a count of the draft that are told by where they are: "440 arrests. More than two thirds were made in Cortés". The
 * part is what the record counts of the same in that place.
 */
import { innermostPlaces, relateSets } from "../count/places.ts";
import type { Figure } from "../model/index.ts";
import type { Prepared } from "./judged.ts";
import { namesOf, toldOf, without } from "./told-shares.ts";

/** The part and the whole of such a share; null for one whose words say anything of its part but where it is. */
export function placedTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode !== "share" || figure.places.length === 0) return null;
  const told = toldOf(figure, prepared);
  const [number] = told.wholes.flatMap((whole) => whole.number ?? []);
  if (number === undefined || number.unit === "percent") return null;
  const whole = prepared.resolved.get(number) ?? number;
  if (relateSets(innermostPlaces(figure.places), innermostPlaces(whole.places)) !== "within") return null;
  const besides = without(told.besides, new Set(namesOf(figure.places)));
  if (besides.size > 0 || told.deeds.size > 0 || told.part.size === 0) return null;
  return [{ ...whole, quote: figure.quote, places: figure.places }, whole];
}
