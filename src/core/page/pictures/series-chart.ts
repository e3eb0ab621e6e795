import { type Day, plusDays } from "../../model/index.ts";
import { shortDayText } from "../dates.ts";
import { type Content, html, type Markup } from "../html.ts";
import type { Words } from "../words/words.ts";
import { type DayScale, dayScale } from "./months.ts";
import { pictureSvg, type Room, round, svgBox, svgPath, svgText, WIDTHS } from "./picture.ts";

/** A cumulative count over time: what had been stated by each day. */
export interface SeriesChart {
  /** In order of day; at least one. */
  readonly points: readonly SeriesPoint[];
  /** Where the count starts at nothing; null when it does not say since when it counts. */
  readonly start: Day | null;
  readonly label: string;
}

export interface SeriesPoint {
  readonly day: Day;
  readonly value: number;
  readonly amount: string;
}

const LEFT = 44;
const TOP = 34;

/** Steps for what had been reported, and behind them the room in which the real count may have moved. */
export function seriesSvgs(chart: SeriesChart, rooms: readonly Room[], words: Words): Markup {
  return html`${rooms.map((room) => seriesSvg(chart, room, words))}`;
}

interface Plot {
  readonly scale: DayScale;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly base: number;
}

function seriesSvg(chart: SeriesChart, room: Room, words: Words): Markup {
  const width = WIDTHS[room];
  const base = room === "narrow" ? 220 : 280;
  const newest = chart.points.at(-1)!;
  const first = chart.start ?? plusDays(chart.points[0]!.day, -14);
  const most = Math.max(...chart.points.map((point) => point.value));
  const right = width - 8;
  const scale = dayScale({ first: plusDays(first, -2), last: plusDays(newest.day, 8), left: LEFT, right }, words);
  const plot: Plot = { scale, y: (value) => round(base - (value / most) * (base - TOP)), right, base };
  const content = [gridSvg(most, plot), daysSvg(chart, plot, words), stepsSvg(chart, plot), pointsSvg(chart, plot)];
  return pictureSvg({ width, height: base + 30, room, label: chart.label }, content);
}

function gridSvg(most: number, plot: Plot): Content {
  const step = niceStep(most);
  const lines = [];
  for (let value = step; value <= most; value += step)
    lines.push(
      html`${svgPath("grid", `M${LEFT} ${plot.y(value)}H${plot.right}`)}${svgText({ x: LEFT - 8, y: plot.y(value) + 4, anchor: "end", looks: "quiet" }, String(value))}`,
    );
  const zero = svgText({ x: LEFT - 8, y: plot.base + 4, anchor: "end", looks: "quiet" }, "0");
  return html`${lines}${zero}${svgPath("axis", `M${LEFT} ${plot.base + 0.5}H${plot.right}`)}`;
}

function daysSvg(chart: SeriesChart, plot: Plot, words: Words): Content {
  const ends = [chart.start, chart.points.at(-1)!.day].filter((day) => day !== null);
  return ends.map((day, index) => {
    const x = plot.scale.at(day);
    const place = { x, y: plot.base + 22, looks: "quiet" };
    const text =
      index === 0 && ends.length > 1
        ? svgText(place, shortDayText(day, words))
        : svgText({ ...place, anchor: "end" }, shortDayText(day, words));
    return html`${svgPath("axis", `M${x} ${plot.base}v6`)}${text}`;
  });
}

function stepsSvg(chart: SeriesChart, plot: Plot): Content {
  const boxes: Content[] = [];
  let path = "";
  let before = chart.start === null ? null : { day: chart.start, value: 0 };
  if (before !== null) path = `M${plot.scale.at(before.day)} ${plot.base}`;
  for (const point of chart.points) {
    const x = plot.scale.at(point.day);
    if (before !== null) {
      const from = plot.scale.at(before.day);
      const high = plot.y(Math.max(point.value, before.value));
      boxes.push(
        svgBox("maybe", {
          x: from,
          y: high,
          width: x - from,
          height: Math.abs(plot.y(before.value) - plot.y(point.value)),
        }),
      );
    }
    path += path === "" ? `M${x} ${plot.y(point.value)}` : `H${x}V${plot.y(point.value)}`;
    before = point;
  }
  const last = chart.points.at(-1)!;
  return html`${boxes}${svgPath("steps", path)}${svgPath("unknown", `M${plot.scale.at(last.day)} ${plot.y(last.value)}H${plot.right}`)}`;
}

function pointsSvg(chart: SeriesChart, plot: Plot): Content {
  return chart.points.map((point, index) => {
    const x = plot.scale.at(point.day);
    const y = plot.y(point.value);
    const newest = index === chart.points.length - 1;
    return html`<circle class="${newest ? "dot" : "ring"}" cx="${x}" cy="${y}" r="5"/>${svgText({ x: x - 9, y: y - 8, anchor: "end", looks: newest ? "strong large" : "" }, point.amount)}`;
  });
}

function niceStep(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? power * 10;
}
