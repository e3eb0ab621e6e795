import { type Day, plusDays } from "../../model/index.ts";
import { type Content, html, type Markup } from "../html.ts";
import type { Words } from "../words/words.ts";
import { type DayScale, dayScale } from "./months.ts";
import { hatch, hatchedBox, pictureSvg, type Room, svgPath, svgText, WIDTHS } from "./picture.ts";

/** Which days each of several things covers. */
export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** How far what has no end is drawn: the newest day that anything speaks of. Null: the latest end of all. */
  readonly until: Day | null;
  readonly label: string;
  readonly id: string;
}

/** One of the things: a count’s window, or an act’s days in force. */
export interface TimelineRow {
  readonly name: string;
  readonly gloss: string;
  /** Null when not known: drawn dotted from the edge. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly looks: "one" | "other" | "act" | "left-out";
  /** What to say of the days from its end to the latest end of all; null when it is the latest or none of them counts on. */
  readonly gap: string | null;
}

const MARGIN_DAYS = 6;

/** The rows for each room under one scale of months; null when all that is known is a single day. */
export function timelineSvgs(timeline: Timeline, rooms: readonly Room[], words: Words): Markup | null {
  const days = [timeline.until, ...timeline.rows.flatMap((row) => [row.from, row.to])];
  const ends = days.filter((day) => day !== null).toSorted();
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const span = { first: plusDays(first, -MARGIN_DAYS), last: plusDays(last, MARGIN_DAYS) };
  return html`${rooms.map((room) => timelineSvg(timeline, { room, span, last }, words))}`;
}

function timelineSvg(
  timeline: Timeline,
  at: { room: Room; span: { first: Day; last: Day }; last: Day },
  words: Words,
): Markup {
  const width = WIDTHS[at.room];
  const isNarrow = at.room === "narrow";
  const left = isNarrow ? 0 : namesWidth(timeline.rows, width);
  const pitch = isNarrow ? 66 : 48;
  const bottom = 24 + timeline.rows.length * pitch;
  const scale = dayScale({ ...at.span, left, right: width }, words);
  const id = `${timeline.id}-${at.room}`;
  const content: Content[] = [
    hatch(id),
    scale.months.map(
      (month) =>
        html`${svgPath("grid", `M${month.x} 20V${bottom}`)}${svgText({ x: month.x + 4, y: 14, looks: "quiet" }, month.name)}`,
    ),
    timeline.rows.map((row, index) =>
      rowSvg(row, { scale, y: 24 + index * pitch, isNarrow, id, edge: left, last: at.last }),
    ),
    svgPath("limit", `M${scale.at(at.last)} 24V${bottom}`),
  ];
  return pictureSvg({ width, height: bottom + 8, room: at.room, label: timeline.label }, content);
}

/** Room for the names beside the bars: letters are some six and a half wide, in either language. */
function namesWidth(rows: readonly TimelineRow[], width: number): number {
  const longest = Math.max(...rows.flatMap(({ name, gloss }) => [name.length, gloss.length]));
  return Math.round(Math.min(width * 0.48, Math.max(230, 6.5 * longest + 14)));
}

interface RowPlace {
  readonly scale: DayScale;
  readonly y: number;
  readonly isNarrow: boolean;
  readonly id: string;
  readonly edge: number;
  readonly last: Day;
}

function rowSvg(row: TimelineRow, place: RowPlace): Markup {
  const y = place.isNarrow ? place.y + 48 : place.y + 18;
  const looks = place.isNarrow ? " haloed" : "";
  const name = svgText({ x: 0, y: place.y + 16, looks: `strong${looks}` }, row.name);
  const text = html`${name}${svgText({ x: 0, y: place.y + 33, looks: `quiet${looks}` }, row.gloss)}`;
  return html`${text}${barSvg(row, place, y)}${gapSvg(row, place, y)}`;
}

function barSvg(row: TimelineRow, { scale, edge, last }: RowPlace, y: number): Content {
  const from = row.from === null ? edge : scale.at(row.from);
  const to = scale.at(row.to ?? last);
  if (row.from === null || row.looks === "left-out")
    return html`${svgPath("unknown", `M${from} ${y}H${to}`)}${row.to !== null && svgPath("tick", `M${to} ${y - 7}v14`)}`;
  const width = row.looks === "act" ? 4 : 10;
  return html`<path class="${row.looks}" stroke-width="${width}" d="M${from} ${y}H${to}"/>${svgPath("tick", `M${from} ${y - 7}v14`)}${
    row.to === null ? svgPath("unknown", `M${to} ${y}h24`) : svgPath("tick", `M${to} ${y - 7}v14`)
  }`;
}

/** The days that one count misses of another's, hatched. */
function gapSvg(row: TimelineRow, { scale, id, last }: RowPlace, y: number): Content {
  if (row.gap === null || row.to === null) return null;
  const x = scale.at(row.to);
  const end = scale.at(last);
  return html`${hatchedBox(id, { x, y: y - 9, width: end - x, height: 18 })}${svgText({ x: end - 4, y: y + 24, anchor: "end", looks: "strong haloed" }, row.gap)}`;
}
