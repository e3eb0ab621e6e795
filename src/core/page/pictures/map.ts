import { type Content, html, type Markup } from "../html.ts";
import table from "./map-table.json" with { type: "json" };
import { pictureSvg, type Room, round, svgText, WIDTHS } from "./picture.ts";

/** Countries and divisions on a map that is as large as they need. */
export interface MapPicture {
  /** Countries of the record, by ISO 3166-1 code; the map is cut around them. */
  readonly countries: readonly MapPlace[];
  /** First-level divisions of the record, by ISO 3166-2 code: a dot each. */
  readonly divisions: readonly MapPlace[];
  /** The country that the page is about, which the map is cut around instead; null for none. */
  readonly of: string | null;
  /** Names of countries around it that may stand on the map, by code. */
  readonly around: ReadonlyMap<string, string>;
  readonly label: string;
}

/** A place that is marked on a map. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
}

/** Longitude and latitude in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];

/** Degrees: west, south, east, north. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Plan {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly at: (point: Point) => Point;
}

/** A map never shows less than this, in degrees, so that an island has a sea around it. */
const SPAN_AT_LEAST = 3;
const HEIGHT_AT_MOST = 420;
/** A step shorter than this on the page is left out. */
const STEP_AT_LEAST = 0.8;
/** Points are kept in hundredths of a degree. */
const HUNDREDTHS = 100;

const rings = new Map<string, readonly (readonly Point[])[]>();

/** The codes of the countries that maps can draw. */
export function isOnMap(code: string): boolean {
  return [table.fine, table.coarse, table.points].some((each) => Object.hasOwn(each, code));
}

/** The map for each room; null when none of the places is one that it can draw. */
export function mapSvgs(picture: MapPicture, rooms: readonly Room[]): Markup | null {
  const box = boxOf(picture);
  if (box === null) return null;
  return html`${rooms.map((room) => mapSvg(picture, planOf(box, WIDTHS[room]), room))}`;
}

function boxOf({ countries, divisions, of }: MapPicture): Box | null {
  const codes = of !== null && ringsOf(of).length > 0 ? [of] : countries.map(({ code }) => code);
  const points = [
    ...codes.flatMap((code) => largestRing(code)),
    ...(of === null ? divisions.map(({ code }) => divisionPoint(code)).filter((point) => point !== null) : []),
  ];
  if (points.length === 0) return null;
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [least(longitudes), most(longitudes)];
  const [south, north] = [least(latitudes), most(latitudes)];
  const room = Math.max(east - west, north - south, SPAN_AT_LEAST) * 0.12;
  const middle = { x: (west + east) / 2, y: (south + north) / 2 };
  const half = {
    x: Math.max(east - west, SPAN_AT_LEAST) / 2 + room,
    y: Math.max(north - south, SPAN_AT_LEAST) / 2 + room,
  };
  return {
    west: Math.max(-180, middle.x - half.x),
    east: Math.min(180, middle.x + half.x),
    south: Math.max(-60, middle.y - half.y),
    north: Math.min(84, middle.y + half.y),
  };
}

/** Degrees of longitude are as long as they are in the middle of the map; what a narrow map leaves free is more world. */
function planOf(box: Box, width: number): Plan {
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const wide = (box.east - box.west) * shrink;
  const high = box.north - box.south;
  const scale = Math.min(width / wide, HEIGHT_AT_MOST / high);
  const spare = (width / scale - wide) / shrink / 2;
  const shown = { ...box, west: box.west - spare, east: box.east + spare };
  return {
    box: shown,
    width,
    height: Math.round(high * scale),
    at: ([longitude, latitude]) => [(longitude - shown.west) * shrink * scale, (shown.north - latitude) * scale],
  };
}

function mapSvg(picture: MapPicture, plan: Plan, room: Room): Markup {
  const { width, height } = plan;
  const marked = new Set(picture.countries.map(({ code }) => code));
  const codes = [...Object.keys(table.coarse), ...Object.keys(table.fine)].toSorted(
    (one, other) => Number(marked.has(one)) - Number(marked.has(other)),
  );
  const lands = codes.map((code) => {
    const d = outlineOf(code, plan);
    const looks = code === picture.of ? "here" : marked.has(code) ? "marked" : "land";
    return d !== "" && html`<path class="${looks}" d="${d}"/>`;
  });
  const inner = html`<svg width="${width}" height="${height}">${lands}${namesSvg(picture, plan)}${dotsSvg(picture, plan)}</svg>`;
  return pictureSvg({ width, height, room, label: picture.label }, inner);
}

/** Names of countries, where there is room for one; a name that would lie upon another is left out. */
function namesSvg({ countries, around, of }: MapPicture, plan: Plan): Content {
  const names = new Map([...countries.map(({ code, name }) => [code, name] as const), ...around]);
  const taken: { x: number; y: number; half: number }[] = [];
  return [...names].map(([code, name]) => {
    if (code === of) return null;
    const visible = clipped(largestRing(code), plan.box);
    if (visible.length < 3) return null;
    const [x, y] = plan.at(middleOf(visible));
    const half = name.length * 3.6;
    const isFree = taken.every((other) => Math.abs(other.y - y) > 16 || Math.abs(other.x - x) > half + other.half);
    if (!isFree || x < half || x > plan.width - half || y < 14 || y > plan.height - 6) return null;
    taken.push({ x, y, half });
    const isMarked = countries.some((country) => country.code === code);
    return svgText({ x, y: y + 4, anchor: "middle", looks: isMarked ? "strong haloed" : "quiet haloed" }, name);
  });
}

function dotsSvg({ divisions }: MapPicture, plan: Plan): Content {
  return divisions.map(({ code, name }) => {
    const point = divisionPoint(code);
    if (point === null) return null;
    const [x, y] = plan.at(point);
    const isNearEdge = x > plan.width - 120;
    const label = { x: x + (isNearEdge ? -9 : 9), y: y + 4, looks: "strong haloed" } as const;
    const text = svgText(isNearEdge ? { ...label, anchor: "end" } : label, name);
    return html`<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="4.5"/>${text}`;
  });
}

/** The rings of a country as a path, cut to what the map shows. */
function outlineOf(code: string, plan: Plan): string {
  let d = "";
  for (const ring of ringsOf(code)) {
    const visible = clipped(ring, plan.box);
    if (visible.length >= 3) d += pathOf(visible.map(plan.at));
  }
  return d;
}

function pathOf(points: readonly Point[]): string {
  let d = "";
  let last: Point | null = null;
  for (const [exactX, exactY] of points) {
    const [x, y] = [round(exactX), round(exactY)];
    if (last !== null && Math.abs(x - last[0]) + Math.abs(y - last[1]) < STEP_AT_LEAST) continue;
    d += last === null ? `M${x} ${y}L` : `${x} ${y} `;
    last = [x, y];
  }
  return `${d.trimEnd()}Z`;
}

function ringsOf(code: string): readonly (readonly Point[])[] {
  const known = rings.get(code);
  if (known !== undefined) return known;
  const fine = (table.fine as unknown as Table)[code];
  const steps = fine ?? (table.coarse as unknown as Table)[code] ?? [];
  const parts = fine === undefined ? table.parts.coarse : table.parts.fine;
  const found = steps.map((ring) => pointsFrom(ring, parts));
  rings.set(code, found);
  return found;
}

type Table = Readonly<Record<string, readonly (readonly number[])[] | undefined>>;

function pointsFrom(steps: readonly number[], parts: number): readonly Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index]!;
    y += steps[index + 1]!;
    points.push([x / parts, y / parts]);
  }
  return points;
}

function largestRing(code: string): readonly Point[] {
  return ringsOf(code).reduce<readonly Point[]>((one, other) => (other.length > one.length ? other : one), []);
}

/** The middle of a first-level division’s towns, to a hundredth of a degree; null for a code of anything else, or of a division that is not known. */
export function divisionPoint(code: string): Point | null {
  const found = (table.points as unknown as Readonly<Record<string, readonly number[] | undefined>>)[code];
  return found === undefined ? null : [found[0]! / HUNDREDTHS, found[1]! / HUNDREDTHS];
}

/** A ring without what lies beyond a box a little larger than the map (Sutherland and Hodgman, 1974). */
function clipped(ring: readonly Point[], box: Box): readonly Point[] {
  const slack = (box.east - box.west) * 0.03;
  const sides: readonly (readonly [0 | 1, number, 1 | -1])[] = [
    [0, box.west - slack, 1],
    [0, box.east + slack, -1],
    [1, box.south - slack, 1],
    [1, box.north + slack, -1],
  ];
  return sides.reduce(cutAt, ring);
}

function cutAt(ring: readonly Point[], [axis, limit, sign]: readonly [0 | 1, number, 1 | -1]): readonly Point[] {
  const isInside = (point: Point) => (point[axis] - limit) * sign >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const crossing = isInside(point) === isInside(before) ? [] : [crossingOf(before, point, { axis, limit })];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

function crossingOf(from: Point, to: Point, { axis, limit }: { axis: 0 | 1; limit: number }): Point {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** The centre of gravity of what a ring encloses. */
function middleOf(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length]!;
    const cross = point[0] * next[1] - next[0] * point[1];
    area += cross;
    x += (point[0] + next[0]) * cross;
    y += (point[1] + next[1]) * cross;
  });
  return area === 0 ? ring[0]! : [x / (3 * area), y / (3 * area)];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
