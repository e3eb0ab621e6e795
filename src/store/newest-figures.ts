import type { Day } from "../core/model/index.ts";

/** A figure that a question without days may be answered from, as far as which is newest goes. */
export interface DatedFigure {
  readonly statement_id: string;
  readonly cell: string;
  readonly block: string;
  readonly running: number;
  /** "" when not known, as the next: before all days. */
  readonly first_day: Day | "";
  readonly last_day: Day | "";
  /** 1 where it was found by the name of a place of which no code is known. */
  readonly named: number;
}

/** The figures of one population in one set of places. */
interface Cell {
  readonly block: string;
  named: boolean;
  /** The last day of its newest running figure; null where nothing runs. */
  tally: string | null;
  newest: string;
}

/**
 * The ids of the newest of every cell, and of what starts after it: the last step of the rule in core/count/selection.ts. It is
 * worked out here because a database sorts the same rows four times for it.
 */
export function newestIds(found: readonly DatedFigure[]): readonly string[] {
  const cells = cellsOf(found);
  const starts = newestStarts(found, cells);
  const [tallies, named] = earliestTallies(cells);
  const isAfter = (day: string, tally: string | null | undefined) => tally != null && day > tally;
  const isTaken = (figure: DatedFigure): boolean => {
    const { tally, newest, block, named: isNamed } = cells.get(figure.cell)!;
    const start = figure.first_day;
    if (figure.running === 1) return starts.get(start) !== undefined && starts.get(start)! >= tally!;
    if (isNamed || isAfter(start, tally)) return true;
    return (
      tally === null && (figure.last_day === newest || isAfter(start, tallies.get(block)) || isAfter(start, named))
    );
  };
  return found.filter(isTaken).map(({ statement_id }) => statement_id);
}

function cellsOf(found: readonly DatedFigure[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { cell, block, running, last_day, named } of found) {
    const known = cells.get(cell) ?? { block, named: false, tally: null, newest: "" };
    if (named === 1) known.named = true;
    if (running === 1 && (known.tally === null || last_day > known.tally)) known.tally = last_day;
    if (last_day > known.newest) known.newest = last_day;
    cells.set(cell, known);
  }
  return cells;
}

/** The starts that the newest running figures of cells have, each with the newest last day that such a one reaches. */
function newestStarts(found: readonly DatedFigure[], cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, string> {
  const starts = new Map<string, string>();
  for (const { cell, running, first_day, last_day } of found)
    if (running === 1 && last_day === cells.get(cell)!.tally && last_day >= (starts.get(first_day) ?? ""))
      starts.set(first_day, last_day);
  return starts;
}

/** By block, the earliest of its cells' tallies; and that of the cells found by a name. */
function earliestTallies(cells: ReadonlyMap<string, Cell>): readonly [ReadonlyMap<string, string>, string | null] {
  const tallies = new Map<string, string>();
  let ofNamed: string | null = null;
  for (const { block, named, tally } of cells.values()) {
    if (tally === null) continue;
    const known = tallies.get(block);
    if (known === undefined || tally < known) tallies.set(block, tally);
    if (named && (ofNamed === null || tally < ofNamed)) ofNamed = tally;
  }
  return [tallies, ofNamed];
}
