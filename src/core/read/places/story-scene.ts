import { daysBetween, type Figure, firstDayIn, lastDayIn, type Place, type Window } from "../../model/index.ts";
import type { Amount as ReadAmount } from "../counted/amount-settings.ts";
import { sentenceAt } from "../text/passage.ts";
import { tenseOf } from "../windows/events.ts";
import { isOpeningBlock, STORY_DAYS } from "../windows/story.ts";
import { isZone, nearIn, type Scene, townsIn } from "./groups.ts";

/** A figure whose places are asked for, with its days. */
export type Dated = Pick<ReadAmount, "counted" | "number" | "unit" | "start" | "end"> & { readonly window: Window };

/** Figures of a text among which the one stands that sets its scene. */
const OPENING_FIGURES = 6;

/** Measures of what befalls people and things at a place and on a day. */
const BEFALLING: ReadonlySet<string> = new Set(
  "deaths injuries displaced arrests kidnappings disappearances victims attacks seizures weapons drugs releases protests".split(
    " ",
  ),
);

/**
 * Where the event of a story happened: the place within a country that the first figure of its opening is in. A figure told without a place is there where it is of the same few days, or the same is counted again. Null for any other figure.
 */
export function placesOfStory(amount: Dated, scene: Scene, figures: readonly Figure[]): readonly Place[] | null {
  const { measure } = amount.counted;
  if (amount.unit !== "count" || !BEFALLING.has(measure)) return null;
  const told = placesOfDay(amount, scene);
  if (told !== null) return told;
  const first = openingFigure(scene, figures);
  if (first === null || first.quote.start >= amount.start) return null;
  if (isShort(amount.window)) return isOfSameDays(amount.window, first.window) ? first.places : null;
  if (amount.window.from !== null || amount.window.to !== null) return null;
  const isSame = first.counted.measure === measure;
  return isSame && tenseOf(scene.passage, scene.sentence, amount) === "past" ? first.places : null;
}

/** "On Friday gunmen attacked a bar in Uruapan. ¶ Eleven people died": what has its few days from a sentence of the opening has its one place too. */
function placesOfDay({ window }: Dated, scene: Scene): readonly Place[] | null {
  const [quote] = window.quotes;
  if (quote === undefined || !isShort(window) || !window.inferred.includes("from")) return null;
  const sentence = sentenceAt(scene.passage, quote.start);
  if (sentence === null || sentence.index >= scene.sentence.index || !isOpeningBlock(scene.passage, sentence.block))
    return null;
  const groups = townsIn({ ...scene, sentence, near: nearIn(sentence, quote) });
  const [only, other] = groups.filter(({ located, places }) => located && places.some(isWithin));
  return only === undefined || other !== undefined || only.places.filter(isWithin).length > 1 ? null : only.places;
}

function isOfSameDays(one: Window, other: Window): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Whether a window is of so few days that what happened in them is one story. */
function isShort(window: Window): boolean {
  const [from, to] = [firstDayIn(window), lastDayIn(window)];
  return from !== null && to !== null && daysBetween(from, to) < STORY_DAYS;
}

/** The first figure of the opening that counts what happened, where it is in a place within a country. */
function openingFigure({ passage }: Scene, figures: readonly Figure[]): Figure | null {
  const first = figures
    .slice(0, OPENING_FIGURES)
    .find(({ counted, places }) => BEFALLING.has(counted.measure) && places.some(isWithin));
  const sentence = first === undefined ? null : sentenceAt(passage, first.quote.start);
  return first !== undefined && sentence !== null && isOpeningBlock(passage, sentence.block) ? first : null;
}

function isWithin(place: Place): boolean {
  return place.kind !== "country" && !isZone(place);
}
