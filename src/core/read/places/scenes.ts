import { facilityNamed } from "../../lexicon/facilities.ts";
import type { Place, PlaceKind } from "../../model/index.ts";
import type { PlaceGroup } from "./groups.ts";

/**
 * Those of place groups where something is. A building alone is where it is ("searches of the Tocuyito prison turned up 215
 * blades"); a place that is named for its officials is, where none within it is told ("En Reynosa, autoridades de Tamaulipas …").
 */
export function scenesAmong(named: readonly PlaceGroup[]): readonly PlaceGroup[] {
  const located = named.filter((group) => group.located);
  const scenes = located.filter((group) => !group.isOwner);
  const within = scenes.length > 0 ? scenes : named.filter(isBuilding);
  if (within.length === 0) return located;
  const isLeft = (owner: PlaceGroup) => !within.some((scene) => mayLieIn(scene.places[0]!, owner.places[0]!));
  return scenes.length > 0 ? located.filter((group) => !group.isOwner || isLeft(group)) : within;
}

/** Whether a place is no larger than another and in no other country. */
function mayLieIn(place: Place, larger: Place): boolean {
  const [own, other] = [LEVELS[place.kind], LEVELS[larger.kind]];
  return own >= other && (place.country ?? larger.country) === (larger.country ?? place.country);
}

const LEVELS: Readonly<Record<PlaceKind, number>> = { country: 0, admin1: 1, locality: 2, admin2: 2, area: 2 };

function isBuilding({ places }: PlaceGroup): boolean {
  return facilityNamed(places[0]!.name) !== null;
}
