import type { Place } from "../../model/index.ts";
import { seatOf } from "../names/body-seats.ts";
import { firstFrom } from "../text/in-order.ts";
import { oncePerText } from "../text/once-per-text.ts";
import { isInCapitals, type Passage, type Sentence } from "../text/passage.ts";
import { datelineIn, nearIn, type PlaceGroup, type Scene, townsIn } from "./groups.ts";

/**
 * The one province or town in which the title, or standfirst and lead, set a story of one country that they do not name. A
 * place so small that no table knows it is the scene of all that its story tells, also where they say which country it is
 * in, with that country; a dispatch dated from one is about it. None without such.
 */
export const stageIn = oncePerText((scene: Scene, country: Place): readonly Place[] => {
  const opening = openingOf(scene);
  const small = smallIn(opening, country);
  const place = small ?? knownIn(opening, scene, country);
  if (place === null) return [];
  return small === null ? [place] : [place, country];
});

/** A sentence of a text's title, standfirst or lead, with its place groups. */
interface Opening {
  readonly isTitle: boolean;
  readonly dateline: PlaceGroup | null;
  readonly groups: readonly PlaceGroup[];
}

function openingOf(scene: Scene): readonly Opening[] {
  const { passage } = scene;
  const lead = passage.sentences.find(
    // "BOGOTÁ. Los choques …": where it was written
    (sentence) => roleOf(passage, sentence) === "paragraph" && !isInCapitals(passage, sentence),
  );
  const opening = passage.sentences.filter((sentence) => sentence === lead || ABOVE.has(roleOf(passage, sentence)));
  return opening.map((sentence) => {
    const here = { ...scene, sentence, near: nearIn(sentence, { start: sentence.start, end: sentence.start }) };
    const isTitle = roleOf(passage, sentence) === "title";
    const groups = townsIn(here);
    return {
      isTitle,
      dateline: datelineIn(here),
      groups: isTitle ? groups.map((group) => labelled(here, group)) : groups,
    };
  });
}

/** "Rosario: prisión perpetua para el jefe": a title that opens with a place and a colon is of what happened there. */
function labelled({ passage, sentence }: Scene, group: PlaceGroup): PlaceGroup {
  const { tokens } = passage;
  const opens = group.start === tokens[sentence.firstToken]!.start;
  return opens && tokens[firstFrom(tokens, group.end)]?.text === ":" ? { ...group, located: true } : group;
}

const ABOVE: ReadonlySet<string> = new Set(["title", "standfirst"]);

function roleOf({ blocks }: Passage, { block }: Sentence): string {
  return blocks[block]!.role;
}

/** The first place of an opening that no table knows, where the opening names its country; null where it tells of a known town too. */
function smallIn(opening: readonly Opening[], country: Place): Place | null {
  const dateline = opening.flatMap((each) => each.dateline?.places ?? []);
  const groups = opening.flatMap((each) => each.groups);
  const located = groups.filter(
    (group) => group.located && !group.places.some((place) => place.kind === "country" && group.places.length === 1),
  );
  const [first] = located.flatMap(({ places }) => places);
  const isNamed = [...groups.flatMap(({ places }) => places), ...dateline].some(({ code }) => code === country.code);
  const small = first ?? dateline.find(({ kind }) => kind !== "country");
  if (small === undefined || !isUnknown(small) || !isNamed) return null;
  return (small.country ?? country.code) === country.code ? small : null;
}

function isUnknown({ code, kind }: Place): boolean {
  return code === null && kind === "area";
}

/** The one known place of an opening that does not name its country, named again and no less often than it. */
function knownIn(opening: readonly Opening[], scene: Scene, country: Place): Place | null {
  let stage: Place | null = null;
  let times = 0;
  for (const { isTitle, groups } of opening)
    for (const { places, located } of groups) {
      if (places.some(({ kind }) => kind === "country")) return null;
      if (!located) continue;
      const [place, other] = places;
      if (other !== undefined || place!.country !== country.code) return null;
      if (stage !== null && stage.name !== place!.name) return null;
      stage = place!;
      times += isTitle ? 2 : 1;
    }
  return stage !== null && times > 1 && isNamedMoreThan(scene, stage) ? stage : null;
}

/** Whether a text names a place again, itself or by a body of its own, and no less often than its country. */
function isNamedMoreThan({ passage, names }: Scene, stage: Place): boolean {
  const places = names.mentions.flatMap((mention) => {
    const place = mention.kind === "organization" ? seatOf({ passage, names }, mention) : mention.place;
    return (mention.kind === "place" || mention.kind === "organization") && place !== null ? [place] : [];
  });
  const times = places.filter(({ name }) => name === stage.name).length;
  const country = places.filter((place) => place.kind === "country" && place.country === stage.country).length;
  return times > 1 && times >= country;
}
