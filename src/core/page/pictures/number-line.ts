import { type Content, html, type Markup } from "../html.ts";
import { hatch, hatchedBox, pictureSvg, type Room, round, svgBox, svgPath, svgText, WIDTHS } from "./picture.ts";

/** A sum laid along a line, with the limit that a claim sets. */
export interface NumberLine {
  /** What is laid one behind the other, in order. Whole, not negative. */
  readonly parts: readonly LinePart[];
  /** The first value on the false side. Whole, and above 0. */
  readonly limit: number;
  /** Whether the claim fails from the limit on upwards, or from the limit on downwards. */
  readonly fails: "above" | "below";
  readonly limitLabel: string;
  /** A whole number as the reader writes it. */
  readonly written: (value: number) => string;
  readonly label: string;
  /** Distinguishes this picture's patterns from others in its page. */
  readonly id: string;
}

/** A part of the sum: what it is called, and how many. */
export interface LinePart {
  readonly name: string;
  readonly value: number;
}

const STROKES_AT_MOST = 100;
const TOP = 30;
const HEIGHTS: Readonly<Record<Room, number>> = { narrow: 36, wide: 36, lead: 64, opened: 40, broad: 46 };

/** The line drawn for each room: one stroke for each up to a hundred, bars above. */
export function numberLineSvgs(line: NumberLine, rooms: readonly Room[]): Markup {
  return html`${rooms.map((room) => numberLineSvg(line, room))}`;
}

function numberLineSvg(line: NumberLine, room: Room): Markup {
  const total = line.parts.reduce((sum, part) => sum + part.value, 0);
  const scale = scaleOf(Math.max(total, line.limit), WIDTHS[room]);
  const height = HEIGHTS[room];
  const id = `${line.id}-${room}`;
  const bottom = TOP + height;
  const content: Content[] = [hatch(id), groundBox(line, { id, scale, height }), ...bars(line, scale, height)];
  if (line.fails === "above" && total < line.limit) content.push(emptyPlace(line.limit, scale, height));
  content.push(svgPath("limit", `M${wallAt(line, scale)} ${TOP - 8}V${bottom + 8}`));
  content.push(...brackets(line, scale));
  content.push(...axis(line, scale, bottom + 6));
  if (room !== "narrow") content.push(limitText(line, scale));
  return pictureSvg({ width: scale.width, height: bottom + 26, room, label: line.label }, content);
}

interface Scale {
  readonly width: number;
  /** Units of drawing for each one counted. */
  readonly pitch: number;
  /** Each one has a stroke of its own. */
  readonly strokes: boolean;
}

function scaleOf(most: number, width: number): Scale {
  if (most > STROKES_AT_MOST) return { width, pitch: width / (most * 1.12), strokes: false };
  const pitch = Math.max(2, Math.floor(width / (most + 4)));
  return { width, pitch, strokes: true };
}

/** Just before the first value that fails. */
function wallAt(line: NumberLine, scale: Scale): number {
  const places = line.fails === "above" ? line.limit - (scale.strokes ? 1 : 0) : line.limit;
  return round(places * scale.pitch);
}

function groundBox(line: NumberLine, at: { id: string; scale: Scale; height: number }): Markup {
  const wall = wallAt(line, at.scale);
  if (line.fails === "above")
    return hatchedBox(at.id, { x: wall, y: TOP, width: at.scale.width - wall, height: at.height });
  return hatchedBox(at.id, { x: 0, y: TOP + at.height, width: wall, height: 6 });
}

/** Every second part is lighter, so that neighbours can be told apart without colour names. */
function bars(line: NumberLine, scale: Scale, height: number): Markup[] {
  let start = 0;
  return line.parts.map((part, index) => {
    const from = round(start * scale.pitch);
    start += part.value;
    const looks = index % 2 === 0 ? "one" : "other";
    if (!scale.strokes) return svgBox(`${looks} area`, { x: from, y: TOP, width: part.value * scale.pitch, height });
    const stroke = Math.max(1, Math.round(scale.pitch * 0.4));
    const d = `M${from + 1} ${TOP + height / 2}h${part.value * scale.pitch - 1}`;
    return html`<path class="${looks}" stroke-width="${height}" stroke-dasharray="${stroke} ${scale.pitch - stroke}" d="${d}"/>`;
  });
}

/** The place of the first one that would break the claim. */
function emptyPlace(limit: number, scale: Scale, height: number): Markup | null {
  if (!scale.strokes) return null;
  const width = Math.max(2, Math.round(scale.pitch * 0.4));
  return svgBox("empty", { x: (limit - 1) * scale.pitch + 3.5, y: TOP + 0.5, width, height: height - 1 });
}

function brackets(line: NumberLine, scale: Scale): Markup[] {
  let start = 0;
  return line.parts.map((part) => {
    const from = round(start * scale.pitch);
    start += part.value;
    const to = round(start * scale.pitch) - scale.pitch / 3;
    const text = svgText({ x: from, y: 14 }, `${part.name} ${line.written(part.value)}`);
    return html`${text}${svgPath("bracket", `M${from + 0.5} 25v-5H${round(to)}v5`)}`;
  });
}

function limitText(line: NumberLine, scale: Scale): Markup {
  const wall = wallAt(line, scale);
  const toRight = wall + 8 + line.limitLabel.length * 7 < scale.width;
  return toRight
    ? svgText({ x: wall + 8, y: 14, looks: "strong" }, line.limitLabel)
    : svgText({ x: scale.width, y: 14, anchor: "end", looks: "strong haloed" }, line.limitLabel);
}

function axis(line: NumberLine, scale: Scale, y: number): Markup[] {
  const half = scale.strokes ? scale.pitch / 2 : 0;
  const at = (value: number) => round((scale.strokes ? value - 1 : value) * scale.pitch + half);
  const step = stepOf(line.limit);
  const ticks = [];
  for (let value = scale.strokes ? 1 : 0; value < line.limit - step / 3; value = nextTick(value, step))
    ticks.push(value);
  return [
    svgPath("axis", `M0 ${y + 0.5}H${scale.width}`),
    ...ticks.map(
      (value) => html`${svgPath("axis", `M${at(value)} ${y}v5`)}${tickText(at(value), y, line.written(value))}`,
    ),
    svgPath("axis", `M${at(line.limit)} ${y}v5`),
    svgText({ x: at(line.limit), y: y + 18, anchor: "middle", looks: "strong" }, line.written(line.limit)),
  ];
}

function tickText(x: number, y: number, words: string): Markup {
  return x < 12
    ? svgText({ x: 0, y: y + 18, looks: "quiet" }, words)
    : svgText({ x, y: y + 18, anchor: "middle", looks: "quiet" }, words);
}

/** 1, 10, 20 …: the first place, then round ones. */
function nextTick(value: number, step: number): number {
  return Math.floor(value / step) * step + step;
}

/** A round step that puts four to ten ticks before the limit. */
function stepOf(limit: number): number {
  const rough = limit / 6;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? power * 10;
}
