import type { Place } from "../../model/index.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { oncePerText } from "../text/once-per-text.ts";
import { leadOf } from "../text/passage.ts";
import { datelineIn, nearIn, type Scene, townsIn } from "./groups.ts";

/** Where a story is, and how far: up to where it names another town or province. */
export interface Setting {
  readonly places: readonly Place[];
  readonly until: number;
}

/**
 * The town that a story is set in twice: by the dateline of its lead, and by what the lead tells in it ("CALI, Colombia - Soldiers captured
 * 14 men in Cali"). What the paragraphs behind it tell without a place, before another is named, is there. Null without such.
 */
export const setTwice = oncePerText((scene: Scene): Setting | null => {
  const { passage, names } = scene;
  const lead = leadOf(passage);
  if (lead === null) return null;
  const here = { ...scene, sentence: lead, near: nearIn(lead, { start: lead.start, end: lead.start }) };
  const dateline = datelineIn(here)?.places.find(isTown);
  const located = townsIn(here).filter((group) => group.located && !group.isOwner && group.places.some(isTown));
  const [only, other] = located.flatMap((group) => group.places.filter(isTown));
  if (
    dateline === undefined ||
    only === undefined ||
    other !== undefined ||
    only.name.localeCompare(dateline.name, undefined, { sensitivity: "base" }) !== 0
  )
    return null;
  const isOther = (place: Place) => isTown(place) && place.name !== only.name && place.name !== dateline.name;
  const rest = mentionsIn(names, { start: lead.end, end: passage.source.content.length });
  const next = rest.find(({ kind, place }) => kind === "place" && place !== null && isOther(place));
  return { places: [only], until: next?.start ?? Number.POSITIVE_INFINITY };
});

/** A place within a country; one that no table knows may be a part of another. */
function isTown({ kind, code }: Place): boolean {
  return kind !== "country" && code !== null;
}
