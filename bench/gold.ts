import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { fold } from "../src/core/lexicon/fold.ts";
import {
  type Day,
  type Figure,
  type Language,
  numberFrom,
  type Reading,
  speakerNameOf,
} from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** One text with what a careful reader finds in it, as a folder of gold files holds it. */
interface GoldText {
  readonly id: string;
  readonly language: Language;
  readonly published: string | null;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
}

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly number: number | readonly number[];
  readonly bound: string;
  readonly unit: string;
  readonly measure: string;
  readonly measureAlt?: string;
  readonly alleged: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly speaker: string | null;
  readonly speaker_also?: readonly (string | null)[];
}

type Compare = (gold: GoldFigure, found: Figure) => boolean;

/** Fields that every figure has. */
const ALWAYS: Readonly<Record<string, Compare>> = {
  number: (gold, found) => sameNumber(gold.number, found.number),
  bound: (gold, found) => gold.bound === (found.bound === "vague" ? "range" : found.bound),
  unit: (gold, found) => gold.unit === found.unit,
  measure: (gold, found) => [gold.measure, gold.measureAlt].includes(found.counted.measure),
};

/** Fields that a figure may lack: scored only where gold or reading has one, so that leaving out wins nothing. */
const SOMETIMES: Readonly<
  Record<string, { inGold: (gold: GoldFigure) => boolean; inFound: (found: Figure) => boolean; same: Compare }>
> = {
  alleged: { inGold: (gold) => gold.alleged, inFound: (found) => found.counted.hedges.length > 0, same: () => true },
  window: {
    inGold: (gold) => gold.from !== null || gold.to !== null,
    inFound: ({ window }) => window.from !== null || window.to !== null,
    same: (gold, { window }) => gold.from === window.from && gold.to === window.to,
  },
  speaker: {
    inGold: (gold) => gold.speaker !== null,
    inFound: (found) => speakerNameOf(found.attribution) !== null,
    same: (gold, found) => [gold.speaker, ...(gold.speaker_also ?? [])].some((name) => sameName(name, found)),
  },
};

const COLUMNS = ["found", ...Object.keys(ALWAYS), ...Object.keys(SOMETIMES)];

/** How often a field was right, and how often it was there in gold and in the reading together. */
type Tally = Map<string, { right: number; there: number }>;

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
  console.log(`  ${["", ...COLUMNS].map((name) => name.padStart(8)).join("")}`);
  for (const language of ["en", "es"] as const) {
    const tally: Tally = new Map(COLUMNS.map((column) => [column, { right: 0, there: 0 }]));
    const inLanguage = texts.filter((each) => each.language === language);
    if (inLanguage.length === 0) continue;
    for (const text of inLanguage) score(text, tally);
    const cells = [...tally.values()].map(({ right, there }) => ((200 * right) / Math.max(1, there)).toFixed(1));
    console.log(`  ${[language, ...cells].map((cell) => cell.padStart(8)).join("")}`);
  }
}

function score(text: GoldText, tally: Tally): void {
  const free = new Set(readingOf(text).figures);
  for (const column of ["found", ...Object.keys(ALWAYS)]) tally.get(column)!.there += text.figures.length + free.size;
  for (const field of Object.keys(SOMETIMES)) {
    const { inGold, inFound } = SOMETIMES[field]!;
    tally.get(field)!.there += text.figures.filter(inGold).length + [...free].filter(inFound).length;
  }
  for (const gold of text.figures) {
    const found = closest(gold, free);
    if (found === null) continue;
    free.delete(found);
    scorePair(gold, found, tally);
  }
}

function scorePair(gold: GoldFigure, found: Figure, tally: Tally): void {
  tally.get("found")!.right++;
  for (const [field, same] of Object.entries(ALWAYS)) if (same(gold, found)) tally.get(field)!.right++;
  for (const [field, { inGold, inFound, same }] of Object.entries(SOMETIMES))
    if (inGold(gold) && inFound(found) && same(gold, found)) tally.get(field)!.right++;
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

/** Half of the words of the shorter name are in the other. */
function sameName(gold: string | null, found: Figure): boolean {
  const [one, other] = [wordsOf(gold ?? ""), wordsOf(speakerNameOf(found.attribution) ?? "")];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared / Math.min(one.size, other.size) >= 0.5;
}

const SMALL_WORDS = new Set(["the", "a", "an", "of", "de", "del", "la", "el", "los", "las", "and", "y", "in", "en"]);

function wordsOf(name: string): ReadonlySet<string> {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)));
}
