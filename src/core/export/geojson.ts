import { divisionPoint } from "../page/pictures/map.ts";
import { recordsOf } from "./json.ts";
import { placesOf } from "./statements.ts";
import type { Dataset } from "./table.ts";

const POINTS =
  "A point is the middle of a first-level division's towns (GeoNames, CC BY 4.0). Countries, towns and regions have none.";

/**
 * A dataset's statements as GeoJSON (RFC 7946): a feature for each of its places, with the row as its properties. Only a
 * first-level division has a point; any other place has no geometry rather than a guess, and so has what is about no place.
 */
export function geoJsonOf({ about, table, evidence }: Dataset): string {
  const records = new Map(recordsOf(table).map((record) => [record["id"], record]));
  const features = evidence.flatMap(({ statement }) => {
    const places = placesOf(statement.value);
    const codes = places.length === 0 ? [null] : places.map(({ code }) => code);
    return codes.map((code, index) => {
      const point = code === null ? null : divisionPoint(code);
      return {
        type: "Feature",
        id: `${statement.id}/${index}`,
        geometry: point && { type: "Point", coordinates: point },
        properties: { ...records.get(statement.id), place: code },
      };
    });
  });
  return JSON.stringify({ type: "FeatureCollection", features, about: { ...about, notes: [...about.notes, POINTS] } });
}
