import type { Place } from "../model/index.ts";
import { recordsOf } from "./json.ts";
import { placesOf } from "./statements.ts";
import type { Dataset } from "./table.ts";

/** Longitude and latitude of a place, in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];

/** Where a place is; null when it is not known. */
export type PointOf = (place: Place) => Point | null;

/**
 * A dataset's statements as GeoJSON (RFC 7946): a feature for each of its places, with the row as its properties. A place
 * whose point is not known has no geometry rather than a guess, and so has what is about no place.
 */
export function geoJsonOf({ about, table, evidence }: Dataset, pointOf: PointOf): string {
  const records = new Map(recordsOf(table).map((record) => [record["id"], record]));
  const features = evidence.flatMap(({ statement }) => {
    const row = records.get(statement.id) ?? {};
    const places = placesOf(statement.value);
    const located =
      places.length === 0 ? [{ code: null, point: null }] : places.map((place) => locatedIn(place, pointOf));
    return located.map(({ code, point }, index) => ({
      type: "Feature",
      id: `${statement.id}/${index}`,
      geometry: point === null ? null : { type: "Point", coordinates: point },
      properties: { ...row, place: code },
    }));
  });
  const without = features.filter(({ geometry }) => geometry === null).length;
  const note = `${without} of ${features.length} features have no point: their places' coordinates are not known here.`;
  return JSON.stringify({
    type: "FeatureCollection",
    features,
    about: { ...about, notes: without === 0 ? about.notes : [...about.notes, note] },
  });
}

function locatedIn(place: Place, pointOf: PointOf): { readonly code: string | null; readonly point: Point | null } {
  return { code: place.code, point: pointOf(place) };
}
