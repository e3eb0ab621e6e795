import { type Count, type Day, daysBetween, type Figure, firstDayIn, lastDayIn, numberFrom } from "../model/index.ts";
import { figureText } from "./amounts.ts";
import { daysText, shortDayText, windowText } from "./dates.ts";
import { type Edition, type Evidence, type EvidenceById, wordsIn } from "./edition.ts";
import type { Markup } from "./html.ts";
import type { Room } from "./pictures/picture.ts";
import { type SeriesLine, seriesSvgs } from "./pictures/series-chart.ts";
import { type TimelineRow, timelineSvgs } from "./pictures/timeline.ts";
import { figureOf, placesText, speakerText } from "./statements.ts";
import type { Words } from "./words/words.ts";

/** One speaker's statements about one place, oldest first. */
export interface Series {
  readonly name: string;
  readonly items: readonly { readonly evidence: Evidence; readonly figure: Figure }[];
}

/** The series behind a count: the statements used, and the earlier ones that they replace. */
export function seriesOf(count: Count, evidence: EvidenceById, words: Words): readonly Series[] {
  const earlier = count.leftOut.filter((left) => left.reason === "earlier-in-series").map((left) => left.statementId);
  const byName = new Map<string, Series["items"]>();
  for (const id of [...count.used, ...earlier]) {
    const item = evidence.get(id);
    const figure = figureOf(item);
    if (item === undefined || figure === null) continue;
    const name = `${placesText(figure, words)}, ${speakerText(figure, words)}`;
    byName.set(name, [...(byName.get(name) ?? []), { evidence: item, figure }]);
  }
  return [...byName].map(([name, items]) => ({
    name,
    items: items.toSorted((one, other) => compareDays(one.figure, other.figure)),
  }));
}

/** The last day that a figure speaks for. */
export function lastDayOfFigure(figure: Figure): Day | null {
  return lastDayIn(figure.window) ?? figure.asOf;
}

/** Cumulative series as steps on one scale; null when none has exact points with days to draw. */
export function seriesPicture(all: readonly Series[], edition: Edition, rooms: readonly Room[]): Markup | null {
  const words = wordsIn(edition.language);
  const lines = all.flatMap((series) => lineOf(series, words));
  if (lines.length === 0) return null;
  const label = lines.map(
    (line) =>
      `${line.name}: ${line.points.map((point) => `${shortDayText(point.day, words)}, ${point.amount}`).join("; ")}`,
  );
  return seriesSvgs({ lines, label: `${label.join(". ")}.` }, rooms, words);
}

function lineOf(series: Series, words: Words): SeriesLine[] {
  const points = series.items.flatMap(({ figure }) => {
    const day = lastDayOfFigure(figure);
    if (figure.mode !== "cumulative" || day === null || typeof figure.number !== "string") return [];
    return [{ day, value: numberFrom(figure.number), amount: figureText(figure, words) }];
  });
  const first = series.items[0];
  if (points.length === 0 || first === undefined) return [];
  return [{ name: placesText(first.figure, words), start: firstDayIn(first.figure.window), points }];
}

/** Which days each of a count's statements covers, and where one stops before another. */
export function coveragePicture(
  counts: readonly Count[],
  given: { readonly evidence: EvidenceById; readonly id: string; readonly rooms: readonly Room[] },
  edition: Edition,
): Markup | null {
  const words = wordsIn(edition.language);
  const used = [...new Set(counts.flatMap((count) => count.used))].map((id) => figureOf(given.evidence.get(id)));
  const figures = used.filter((figure) => figure !== null).toSorted((one, other) => compareDays(other, one));
  const ends = figures
    .map(lastDayOfFigure)
    .filter((day) => day !== null)
    .toSorted();
  const newest = ends.at(-1);
  const rows = figures.map((figure, index) => coverageRow(figure, { newest: newest ?? null, index }, words));
  if (rows.length < 2) return null;
  const label = rows.map((row) => `${row.name}, ${row.gloss}${row.gap === null ? "" : `, ${row.gap}`}`).join(". ");
  return timelineSvgs({ rows, until: null, label, id: given.id }, given.rooms, words);
}

function coverageRow(figure: Figure, at: { newest: Day | null; index: number }, words: Words): TimelineRow {
  const from = firstDayIn(figure.window);
  const to = lastDayOfFigure(figure);
  const missing = to === null || at.newest === null ? 0 : daysBetween(to, at.newest);
  return {
    name: `${placesText(figure, words)}: ${figureText(figure, words)}`,
    gloss:
      from === null
        ? `${words.check.startUnknown}, ${daysText(null, to, words)}`
        : windowText(figure.window, figure.asOf, words),
    from,
    to,
    looks: at.index % 2 === 0 ? "one" : "other",
    gap: missing > 0 ? words.check.gapDays(missing) : null,
  };
}

function compareDays(one: Figure, other: Figure): number {
  return (lastDayOfFigure(one) ?? "").localeCompare(lastDayOfFigure(other) ?? "");
}
