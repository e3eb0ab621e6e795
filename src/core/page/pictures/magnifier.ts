import { type Content, html, type Markup } from "../html.ts";
import { hatch, hatchedBox, pictureSvg, type Room, round, svgBox, svgPath, svgText, WIDTHS } from "./picture.ts";

/** The places around a limit, enlarged: the last that hold, the first that would fail. */
export interface Magnifier {
  /** How many there are. */
  readonly total: number;
  /** The first whole number at which the claim fails; above `total` by `limit - total`. */
  readonly limit: number;
  readonly holds: string;
  readonly fails: string;
  readonly margin: string;
  /** What was left out although it is near: drawn behind the total, not filled. */
  readonly outside: { readonly name: string; readonly value: number; readonly gloss: string } | null;
  readonly label: string;
  readonly id: string;
}

const TOP = 46;
const HEIGHT = 40;

/** The places around a limit for each room: from five before the limit to what was left out behind it. */
export function magnifierSvgs(magnifier: Magnifier, rooms: readonly Room[]): Markup {
  return html`${rooms.map((room) => magnifierSvg(magnifier, room))}`;
}

function magnifierSvg(magnifier: Magnifier, room: Room): Markup {
  const { total, limit, outside } = magnifier;
  const width = WIDTHS[room];
  const first = Math.max(1, Math.min(total, limit) - 5);
  const last = Math.max(limit + 4, total + (outside?.value ?? 0));
  const pitch = width / (last - first + 1);
  const at = (place: number) => round((place - first) * pitch);
  const wall = at(limit);
  const id = `${magnifier.id}-${room}`;
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const content: Content[] = [hatch(id), hatchedBox(id, { x: wall, y: TOP, width: width - wall, height: HEIGHT })];
  content.push(places.map((place) => placeSvg(place, { x: at(place), pitch, magnifier })));
  content.push(svgPath("limit", `M${wall} ${TOP - 22}v${HEIGHT + 40}`));
  content.push(svgText({ x: wall - 8, y: TOP - 12, anchor: "end", looks: "strong" }, magnifier.holds));
  content.push(svgText({ x: wall + 8, y: TOP - 12, looks: "strong" }, magnifier.fails));
  content.push(svgPath("axis", `M0 ${TOP + HEIGHT + 8.5}H${width}`));
  if (outside !== null) content.push(outsideSvg(magnifier, { at, pitch }));
  return pictureSvg(
    { width, height: TOP + HEIGHT + (outside === null ? 34 : 88), room, label: magnifier.label },
    content,
  );
}

function placeSvg(place: number, given: { x: number; pitch: number; magnifier: Magnifier }): Markup {
  const { x, pitch, magnifier } = given;
  const { total, limit } = magnifier;
  const box = { x: x + pitch * 0.3, y: TOP, width: pitch * 0.4, height: HEIGHT };
  const isEdge = place === limit || place === limit - 1;
  const text = svgText(
    { x: x + pitch / 2, y: TOP + HEIGHT + 28, anchor: "middle", looks: isEdge ? "strong" : "quiet" },
    String(place),
  );
  if (place <= total) return html`${svgBox("other area", box)}${text}`;
  return html`${place <= limit && svgBox("empty", { ...box, y: TOP + 0.5, height: HEIGHT - 1 })}${text}`;
}

function outsideSvg(magnifier: Magnifier, given: { at: (place: number) => number; pitch: number }): Content {
  const outside = magnifier.outside!;
  const { at, pitch } = given;
  const y = TOP + HEIGHT + 42;
  const boxes = Array.from({ length: outside.value }, (_, index) =>
    svgBox("outside", { x: at(magnifier.total + 1 + index) + pitch * 0.3, y, width: pitch * 0.4, height: 20 }),
  );
  const x = at(magnifier.total + 1);
  return html`${boxes}${svgText({ x, y: y + 15, anchor: "end", looks: "strong" }, outside.name)}${svgText({ x, y: y + 33, anchor: "end", looks: "quiet" }, outside.gloss)}`;
}
