import { existsSync } from "node:fs";
import { join } from "node:path";
import { BENCHMARKS } from "./benchmarks.ts";
import { goldRows } from "./gold.ts";
import type { Peer, Row } from "./rows.ts";

/** What to measure: a folder of annotated texts, a folder of public sets, and, of those, only the ones whose path begins so. */
export interface ReadingAsked {
  readonly gold: string | undefined;
  readonly data: string | undefined;
  readonly only: string | undefined;
}

/** Prints one table: every set that is there, ours beside a library's in this run and the best published. What is not there is said. */
export async function printReadingQuality({ gold, data, only }: ReadingAsked): Promise<void> {
  console.log(line(["set", "measure", "ours", "library here", "published", "bar"]));
  if (gold !== undefined) printRows(goldRows(gold));
  if (data === undefined) return;
  for (const { path, run } of BENCHMARKS) {
    if (only !== undefined && !path.startsWith(only)) continue;
    if (existsSync(join(data, path))) printRows(await run(join(data, path)));
    else console.log(`skipped: there is no ${join(data, path)}`);
  }
}

function printRows(rows: readonly Row[]): void {
  for (const { set, measure, ours, library, published, bar } of rows) {
    const short = bar !== null && ours < bar ? "  below" : "";
    console.log(line([set, measure, ours.toFixed(1), peer(library), peer(published), bar?.toFixed(1) ?? "–"]) + short);
  }
}

function peer(other: Peer | null): string {
  return other === null ? "–" : `${other.value.toFixed(1)} ${other.name}`;
}

const WIDTHS = [26, 30, 6, 26, 26, 6];

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 2 || index === 5 ? cell.padStart(6) : cell.padEnd(WIDTHS[index]!)))
    .join("  ");
}
