import { type Content, html, type Markup } from "../html.ts";
import { hatch, hatchedBox, pictureSvg, type Room, svgBox, svgPath, svgText, WIDTHS } from "./picture.ts";

/** Two counts on one scale. The part is never drawn inside the whole: nothing may say that it lies there. */
export interface RatioBars {
  readonly one: RatioBar;
  readonly other: RatioBar;
  /** Where the claim would fail if the other count were so small (or so large). */
  readonly limit: { readonly value: number; readonly label: string } | null;
  readonly label: string;
  readonly id: string;
}

/** One of the two counts. */
export interface RatioBar {
  readonly name: string;
  readonly amount: string;
  /** What is certain; from there to `high` is left open by its words. */
  readonly low: number;
  readonly high: number;
}

const HEIGHT = 22;

/** The two bars for each room, with the limit beside them when there is one. */
export function ratioBarsSvgs(bars: RatioBars, rooms: readonly Room[]): Markup {
  return html`${rooms.map((room) => ratioBarsSvg(bars, room))}`;
}

function ratioBarsSvg(bars: RatioBars, room: Room): Markup {
  const width = WIDTHS[room];
  const most = Math.max(bars.one.high, bars.other.high, bars.limit?.value ?? 0);
  const unit = (width - 8) / most;
  const id = `${bars.id}-${room}`;
  const content: Content[] = [hatch(id), bar(bars.one, { y: 24, unit, id, looks: "one area" })];
  content.push(bar(bars.other, { y: 86, unit, id, looks: "other area" }));
  if (bars.limit !== null) content.push(limitLine(bars.limit, { unit, width }));
  return pictureSvg({ width, height: bars.limit === null ? 112 : 132, room, label: bars.label }, content);
}

function bar(bar: RatioBar, at: { y: number; unit: number; id: string; looks: string }): Markup {
  const sure = Math.max(2, bar.low * at.unit);
  const open = (bar.high - bar.low) * at.unit;
  const end = sure + open;
  const inside = end > 260;
  return html`${svgText({ x: 0, y: at.y - 8 }, bar.name)}${svgBox(at.looks, { x: 0, y: at.y, width: sure, height: HEIGHT })}${
    open > 0 && hatchedBox(at.id, { x: sure, y: at.y, width: open, height: HEIGHT })
  }${open > 0 && svgPath("bracket", `M${Math.round(end) - 0.5} ${at.y}v${HEIGHT}`)}${
    inside
      ? svgText({ x: end, y: at.y - 8, anchor: "end", looks: "strong" }, bar.amount)
      : svgText({ x: end + 8, y: at.y + 16, looks: "strong" }, bar.amount)
  }`;
}

function limitLine(limit: { value: number; label: string }, at: { unit: number; width: number }): Markup {
  const x = Math.round(limit.value * at.unit);
  const left = x > at.width / 2;
  return html`${svgPath("limit", `M${x} 82v46`)}${
    left
      ? svgText({ x: x - 8, y: 126, anchor: "end", looks: "strong" }, limit.label)
      : svgText({ x: x + 8, y: 126, looks: "strong" }, limit.label)
  }`;
}
