import { daysBetween, type Figure, firstDayIn, lastDayIn, type Place, type Window } from "../../model/index.ts";
import type { Amount as ReadAmount } from "../counted/amount-settings.ts";
import { firstFrom } from "../text/in-order.ts";
import { sentenceAt } from "../text/passage.ts";
import { tenseOf } from "../windows/events.ts";
import { goesOn, isFurther, isOfOther, isOfSameDays, OPENING_FIGURES, refersBack } from "../windows/openings.ts";
import { isOpeningBlock, STORY_DAYS } from "../windows/story.ts";
import { isZone, nearIn, type Scene, townsIn } from "./groups.ts";
import { setTwice } from "./set-twice.ts";

/** A figure whose places are asked for, with its days. */
export type Dated = Pick<ReadAmount, "bound" | "counted" | "number" | "unit" | "start" | "end"> & {
  readonly window: Window;
};

/** Measures of what befalls people and things at a place and on a day. */
const BEFALLING: ReadonlySet<string> = new Set(
  "deaths injuries displaced arrests kidnappings disappearances victims attacks seizures weapons drugs releases protests".split(
    " ",
  ),
);

/** Those of them that the first count of a story's event has, where its opening tells no number. */
const CASUALTIES: ReadonlySet<string> = new Set(["deaths", "injuries", "victims"]);

/**
 * Where the event of a story happened: the one place within a country that the first figures of its opening are in. A figure told in a further
 * paragraph without a place is there where it goes on with that, of the same few days or in the past; one told again ("the 11") is where it was.
 * Null for any other figure.
 */
export function placesOfStory(amount: Dated, scene: Scene, figures: readonly Figure[]): readonly Place[] | null {
  const again = toldBefore(amount, scene, figures);
  if (again !== null) return again.places;
  const set = placesSet(amount, scene, figures);
  if (set !== null) return set;
  const { measure } = amount.counted;
  if (amount.unit !== "count" || !BEFALLING.has(measure)) return null;
  const { passage, sentence } = scene;
  if (isOfOther(passage, sentence)) return null;
  const before = figures.find(({ counted, quote }) => BEFALLING.has(counted.measure) && quote.start < amount.start);
  const isNext =
    before === undefined
      ? CASUALTIES.has(measure) || refersBack(passage, sentence)
      : goesOn(passage, sentence, { opening: before, told: amount });
  if (!isNext) return null;
  const told = placesOfDay(amount, scene);
  if (told !== null) return told;
  const first = openingFigure(scene, figures);
  const opening = first === null ? null : sentenceAt(passage, first.quote.start);
  if (first === null || opening === null || !isFurther(passage, sentence, opening)) return null;
  if (!goesOn(passage, sentence, { opening: first, told: amount })) return null;
  if (isShort(amount.window)) return isOfSameDays(amount.window, first.window) ? first.places : null;
  if (amount.window.from !== null || amount.window.to !== null) return null;
  const isSame = first.counted.measure === measure;
  return isSame && tenseOf(passage, sentence, amount) === "past" ? first.places : null;
}

/** What happened to people and things on the days of a story that is set in one town twice, as long as it names no other. */
function placesSet(amount: Dated, scene: Scene, figures: readonly Figure[]): readonly Place[] | null {
  const { passage, sentence } = scene;
  const setting = setTwice(scene);
  if (setting === null || sentence.start >= setting.until || isOfOther(passage, sentence)) return null;
  const [town] = setting.places;
  const first = figures
    .slice(0, OPENING_FIGURES)
    .find(({ counted, places }) => BEFALLING.has(counted.measure) && places.some(({ name }) => name === town!.name));
  if (first === undefined || tenseOf(passage, sentence, amount) !== "past") return null;
  return isShort(amount.window) && isOfSameDays(amount.window, first.window) ? setting.places : null;
}

/** Figures back in which one that is told again is looked for. */
const AGAIN_BACK = 40;

/** "The 11 victims", "los 150 detenidos": the figure of the same number and measure that was told before; null where none was. */
function toldBefore(amount: Dated, { passage, sentence }: Scene, figures: readonly Figure[]): Figure | null {
  // "superó los 12 homicidios en un día" is told of any
  if (amount.bound !== "exact" || isOfOther(passage, sentence)) return null;
  const before = firstFrom(passage.tokens, amount.start) - 1;
  if (!passage.lexicon.windows.definites.has(passage.tokens[before]?.folded ?? "")) return null;
  const isSame = ({ number, unit, counted, places, quote, window }: Figure) =>
    quote.start < amount.start &&
    String(number) === String(amount.number) &&
    unit === amount.unit &&
    counted.measure === amount.counted.measure &&
    meet(window, amount.window) &&
    places.some(isWithin);
  return figures.slice(-AGAIN_BACK).findLast(isSame) ?? null;
}

/** Whether two windows have a day in common, or neither has any. */
function meet(one: Window, other: Window): boolean {
  const [from, to, first, last] = [firstDayIn(one), lastDayIn(one), firstDayIn(other), lastDayIn(other)];
  if (from === null || to === null || first === null || last === null)
    return [from, to, first, last].every((day) => day === null);
  return from <= last && first <= to;
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

/** Whether a window is of so few days that what happened in them is one story. */
function isShort(window: Window): boolean {
  const [from, to] = [firstDayIn(window), lastDayIn(window)];
  return from !== null && to !== null && daysBetween(from, to) < STORY_DAYS;
}

/** The first figure of the opening that counts what happened, where it is in one place within a country and no other of the opening in another. */
function openingFigure({ passage }: Scene, figures: readonly Figure[]): Figure | null {
  const told = figures
    .slice(0, OPENING_FIGURES)
    .filter(({ counted, places }) => BEFALLING.has(counted.measure) && places.some(isWithin));
  const [first] = told;
  const sentence = first === undefined ? null : sentenceAt(passage, first.quote.start);
  if (first === undefined || sentence === null || !isOpeningBlock(passage, sentence.block)) return null;
  if (first.places.filter(isWithin).length > 1) return null;
  return told.every(({ places }) => namesOf(places) === namesOf(first.places)) ? first : null;
}

function namesOf(places: readonly Place[]): string {
  return places.map(({ name }) => name).join("|");
}

function isWithin(place: Place): boolean {
  return place.kind !== "country" && !isZone(place);
}
