import { type Day, plusDays } from "../../model/index.ts";
import { shortDayText } from "../dates.ts";
import { type Content, html, type Markup } from "../html.ts";
import type { Words } from "../words/words.ts";
import { type DayScale, dayScale } from "./months.ts";
import { pictureSvg, type Room, round, svgBox, svgPath, svgText, WIDTHS } from "./picture.ts";

/** Cumulative counts over time, on one scale: what had been stated by each day. */
export interface SeriesChart {
  /** At least one. */
  readonly lines: readonly SeriesLine[];
  readonly label: string;
}

/** One speaker’s count of one place. */
export interface SeriesLine {
  readonly name: string;
  /** Where the count starts at nothing; null when it does not say since when it counts. */
  readonly start: Day | null;
  /** In order of day; at least one. */
  readonly points: readonly SeriesPoint[];
}

/** A statement: the last day it speaks for, its number, and its amount in words. */
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
  const plot = plotOf(chart, room, words);
  const most = Math.max(...pointsOf(chart).map((point) => point.value));
  const content = [
    gridSvg(most, plot),
    daysSvg(chart, plot, words),
    chart.lines.map((line) => roomSvg(line, plot)),
    chart.lines.map((line, index) => lineSvg(line, index, plot)),
  ];
  return pictureSvg({ width: WIDTHS[room], height: plot.base + 30, room, label: chart.label }, content);
}

/** A chart of few statements is low, because it has little to show. */
function plotOf(chart: SeriesChart, room: Room, words: Words): Plot {
  const points = pointsOf(chart);
  const base = points.length < 3 ? 170 : room === "narrow" ? 220 : 280;
  const days = [...points.map((point) => point.day), ...chart.lines.flatMap((line) => line.start ?? [])].toSorted();
  const most = Math.max(...points.map((point) => point.value));
  const right = WIDTHS[room] - 8;
  const first = plusDays(days[0]!, chart.lines.every((line) => line.start !== null) ? -2 : -14);
  const scale = dayScale({ first, last: plusDays(days.at(-1)!, 8), left: LEFT, right }, words);
  return { scale, y: (value) => round(base - (value / Math.max(most, 1)) * (base - TOP)), right, base };
}

function pointsOf(chart: SeriesChart): readonly SeriesPoint[] {
  return chart.lines.flatMap((line) => line.points);
}

function gridSvg(most: number, plot: Plot): Content {
  const step = niceStep(most);
  const lines = [];
  for (let value = step; value <= most; value += step)
    lines.push(
      html`${svgPath("grid", `M${LEFT} ${plot.y(value)}H${plot.right}`)}${levelText(plot.y(value), String(value))}`,
    );
  return html`${lines}${levelText(plot.base, "0")}${svgPath("axis", `M${LEFT} ${plot.base + 0.5}H${plot.right}`)}`;
}

function levelText(y: number, words: string): Markup {
  return svgText({ x: LEFT - 8, y: y + 4, anchor: "end", looks: "quiet" }, words);
}

/** The first and the last day; those between stand in the table. */
function daysSvg(chart: SeriesChart, plot: Plot, words: Words): Content {
  const starts = chart.lines.flatMap((line) => line.start ?? []).toSorted();
  const last = pointsOf(chart)
    .map((point) => point.day)
    .toSorted()
    .at(-1);
  const y = plot.base + 22;
  const tick = (day: Day) => svgPath("axis", `M${plot.scale.at(day)} ${plot.base}v6`);
  const first = starts[0];
  return html`${first !== undefined && html`${tick(first)}${svgText({ x: plot.scale.at(first), y, looks: "quiet" }, shortDayText(first, words))}`}${
    last !== undefined &&
    html`${tick(last)}${svgText({ x: plot.scale.at(last), y, anchor: "end", looks: "quiet" }, shortDayText(last, words))}`
  }`;
}

/** The room between each statement of a line and the one before it, or the start of the count. */
function roomSvg(line: SeriesLine, plot: Plot): Content {
  const start = line.start === null ? null : { day: line.start, value: 0 };
  return line.points.map((point, index) => {
    const before = index === 0 ? start : line.points[index - 1]!;
    return before === null ? null : betweenSvg(before, point, plot);
  });
}

function lineSvg(line: SeriesLine, index: number, plot: Plot): Content {
  const looks = index % 2 === 0 ? "steps" : "steps second";
  let path = line.start === null ? "" : `M${plot.scale.at(line.start)} ${plot.base}`;
  for (const point of line.points) {
    const x = plot.scale.at(point.day);
    path += path === "" ? `M${x} ${plot.y(point.value)}` : `H${x}V${plot.y(point.value)}`;
  }
  const last = line.points.at(-1)!;
  const silence = svgPath("unknown", `M${plot.scale.at(last.day)} ${plot.y(last.value)}H${plot.right}`);
  return html`${svgPath(looks, path)}${silence}${pointsSvg(line, plot)}`;
}

/** Between two statements, all that the real count may have been. */
function betweenSvg(before: { day: Day; value: number }, after: SeriesPoint, plot: Plot): Markup {
  const x = plot.scale.at(before.day);
  const high = plot.y(Math.max(after.value, before.value));
  const height = Math.abs(plot.y(before.value) - plot.y(after.value));
  return svgBox("maybe", { x, y: high, width: plot.scale.at(after.day) - x, height });
}

function pointsSvg(line: SeriesLine, plot: Plot): Content {
  return line.points.map((point, index) => {
    const x = plot.scale.at(point.day);
    const y = plot.y(point.value);
    const isNewest = index === line.points.length - 1;
    const words = isNewest ? `${line.name} ${point.amount}` : point.amount;
    const label = { x: x - 9, y: y - 8, anchor: "end", looks: isNewest ? "strong haloed" : "quiet haloed" } as const;
    return html`<circle class="${isNewest ? "dot" : "ring"}" cx="${x}" cy="${y}" r="5"/>${svgText(label, words)}`;
  });
}

function niceStep(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? power * 10;
}
