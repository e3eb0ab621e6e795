import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { type Day, type Figure, type Language, numberFrom, type Reading } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** One text with what a careful reader finds in it, as a folder of gold files holds it. */
interface GoldText {
  readonly id: string;
  readonly language: Language;
  readonly published: string | null;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly number: number | readonly number[];
  readonly bound: string;
  readonly unit: string;
  readonly measure: string;
  readonly measureAlt?: string;
}

const COLUMNS = ["found", "number", "bound", "unit", "measure"] as const;

interface Tally {
  gold: number;
  read: number;
  readonly right: Record<(typeof COLUMNS)[number], number>;
}

/**
 * Reads every text of a gold folder and prints, for each language, the F1 in percent of figures found and of their
 * fields. A figure is found when its words overlap with a gold figure's; each gold figure is matched once.
 */
export function printGold(folder: string): void {
  if (!existsSync(folder)) {
    console.log(`gold: skipped, there is no folder ${folder}`);
    return;
  }
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldText);
  console.log(`gold, ${texts.length} texts, F1 in percent`);
  console.log(`  ${["", "gold", "read", ...COLUMNS].map((name) => name.padStart(8)).join("")}`);
  for (const language of ["en", "es"] as const) {
    const tally: Tally = { gold: 0, read: 0, right: { found: 0, number: 0, bound: 0, unit: 0, measure: 0 } };
    for (const text of texts.filter((each) => each.language === language)) score(text, tally);
    if (tally.gold > 0) printTally(language, tally);
  }
}

function score(text: GoldText, tally: Tally): void {
  const free = new Set(readingOf(text).figures);
  tally.gold += text.figures.length;
  tally.read += free.size;
  for (const gold of text.figures) {
    const found = closest(gold, free);
    if (found === null) continue;
    free.delete(found);
    tally.right.found++;
    if (sameNumber(gold.number, found.number)) tally.right.number++;
    if (gold.bound === (found.bound === "vague" ? "range" : found.bound)) tally.right.bound++;
    if (gold.unit === found.unit) tally.right.unit++;
    if ([gold.measure, gold.measureAlt].includes(found.counted.measure)) tally.right.measure++;
  }
}

function readingOf(text: GoldText): Reading {
  const { id, text: content, language } = text;
  return read({ id, content, language, published: text.published as Day | null, publisher: null }, { codebook });
}

function closest(gold: GoldFigure, figures: ReadonlySet<Figure>): Figure | null {
  const overlap = ({ quote }: Figure) => Math.min(gold.end, quote.end) - Math.max(gold.start, quote.start);
  const found = [...figures].toSorted((one, other) => overlap(other) - overlap(one))[0];
  return found !== undefined && overlap(found) > 0 ? found : null;
}

function sameNumber(gold: GoldFigure["number"], found: Figure["number"]): boolean {
  const [stated, seen] = [[gold].flat(), [found].flat().map(numberFrom)];
  return (
    stated.length === seen.length &&
    stated.every((value, index) => Math.abs(value - seen[index]!) < 1e-6 * value + 1e-9)
  );
}

function printTally(language: Language, tally: Tally): void {
  const cells = COLUMNS.map((column) => ((200 * tally.right[column]) / (tally.gold + tally.read)).toFixed(1));
  console.log(
    `  ${[language, String(tally.gold), String(tally.read), ...cells].map((cell) => cell.padStart(8)).join("")}`,
  );
}
