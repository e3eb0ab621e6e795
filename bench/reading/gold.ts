import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import { fold } from "../../src/core/lexicon/fold.ts";
import {
  type Day,
  type Figure,
  type Language,
  numberFrom,
  type Place,
  type Quotation,
  type Reading,
  speakerNameOf,
} from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";
import { emptyTally, f1Of, type Row, type Tally } from "./rows.ts";

/** One text with what a careful reader finds in it, as a folder of gold files holds it. Spans are UTF-16, half-open. */
interface GoldText {
  readonly id: string;
  readonly language: Language;
  readonly published: string | null;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly quotes: readonly GoldQuotation[];
  /** Arguable spans, scored neither way. */
  readonly ignore?: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who speaks by the annotation, and other right answers; null among those: nobody is as good. */
interface Spoken {
  readonly speaker: string | null;
  readonly speaker_also?: readonly (string | null)[];
}

interface GoldFigure extends Span, Spoken {
  readonly number: number | readonly number[];
  readonly bound: string;
  readonly unit: string;
  readonly measure: string;
  readonly measureAlt?: string;
  readonly alleged: boolean;
  readonly places?: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

interface GoldQuotation extends Span, Spoken {}

type Compare = (gold: GoldFigure, found: Figure) => boolean;

/** Fields that every figure has. */
const ALWAYS: Readonly<Record<string, Compare>> = {
  number: (gold, found) => sameNumber(gold.number, found.number),
  bound: (gold, found) => gold.bound === (found.bound === "vague" ? "range" : found.bound),
  unit: (gold, found) => gold.unit === found.unit,
  measure: (gold, found) => [gold.measure, gold.measureAlt].includes(found.counted.measure),
};

interface Sometimes {
  readonly inGold: (gold: GoldFigure) => boolean;
  readonly inFound: (found: Figure) => boolean;
  readonly same: Compare;
}

/** Fields that a figure may lack: scored only where gold or reading has one, so that leaving out wins nothing. */
const SOMETIMES: Readonly<Record<string, Sometimes>> = {
  alleged: {
    inGold: (gold) => gold.alleged,
    inFound: (found) => found.counted.hedges.length > 0,
    same: () => true,
  },
  window: {
    inGold: (gold) => gold.from !== null || gold.to !== null,
    inFound: ({ window }) => window.from !== null || window.to !== null,
    same: (gold, { window }) => gold.from === window.from && gold.to === window.to,
  },
  speaker: {
    inGold: (gold) => gold.speaker !== null,
    inFound: (found) => speakerNameOf(found.attribution) !== null,
    same: (gold, found) => isSpeaker(gold, speakerNameOf(found.attribution)),
  },
};

const FIGURE_FIELDS = ["found", ...Object.keys(ALWAYS), "places", ...Object.keys(SOMETIMES), "whole"];
const BARS: Readonly<Record<string, number>> = {
  found: 96,
  number: 95,
  bound: 94,
  unit: 94,
  measure: 84,
  places: 70,
  alleged: 80,
  window: 60,
  speaker: 72,
  whole: 52,
  "quotations found": 85,
  "quotations with speaker": 78,
};

/** What Microsoft's Recognizers in JavaScript got on the gold's developers' half, as measured with it once. */
const RECOGNIZERS: Readonly<Record<string, number>> = { found: 64, number: 54, bound: 45, unit: 52, measure: 0 };

type Tallies = Readonly<Record<string, Tally>>;

/**
 * Reads every text of a gold folder (or of its `dev`) and scores figures and quotations as `score-figures` does: a figure is
 * found when its words overlap with a gold figure's, each gold figure is matched once; a quotation when more than half of
 * the longer one is shared. `whole` asks for number, bound, unit, measure, window and speaker together.
 */
export function goldRows(folder: string): readonly Row[] {
  const directory = existsSync(join(folder, "dev")) ? join(folder, "dev") : folder;
  if (!existsSync(directory)) {
    console.log(`skipped: there is no ${folder}`);
    return [];
  }
  const texts = readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")) as GoldText);
  const scored = texts.map((text) => ({ language: text.language, tallies: tallied(text) }));
  const all = scored.map(({ tallies }) => tallies);
  return [
    ...rowsOf("gold", all),
    ...(["en", "es"] as const).flatMap((language) =>
      rowsOf(
        `gold ${language}`,
        scored.filter((one) => one.language === language).map(({ tallies }) => tallies),
      ),
    ),
  ];
}

function rowsOf(set: string, texts: readonly Tallies[]): readonly Row[] {
  if (texts.length === 0) return [];
  return Object.keys(BARS).map((measure) => {
    const known = RECOGNIZERS[measure];
    const published = known === undefined ? null : { name: "Recognizers JS", value: known };
    return { set, measure, ours: f1Of(summed(texts, measure)), library: null, published, bar: BARS[measure]! };
  });
}

function summed(texts: readonly Tallies[], measure: string): Tally {
  const sum = emptyTally();
  for (const tallies of texts) {
    const { gold, read: seen, right } = tallies[measure]!;
    sum.gold += gold;
    sum.read += seen;
    sum.right += right;
  }
  return sum;
}

function tallied(text: GoldText): Tallies {
  const tallies = Object.fromEntries(Object.keys(BARS).map((measure) => [measure, emptyTally()]));
  const reading = readingOf(text);
  scoreFigures(text, reading.figures, tallies);
  scoreQuotations(text.quotes, reading.quotations, tallies);
  return tallies;
}

function readingOf(text: GoldText): Reading {
  const { id, text: content, language } = text;
  return read({ id, content, language, published: text.published as Day | null, publisher: null }, { codebook });
}

function scoreFigures(text: GoldText, figures: readonly Figure[], tallies: Tallies): void {
  const free = new Set(figures);
  const pairs = text.figures.map((gold) => {
    const found = closest(gold, free);
    if (found !== null) free.delete(found);
    return { gold, found };
  });
  const arguable = (figure: Figure) => (text.ignore ?? []).some((span) => overlap(span, figure.quote) > 0);
  const counted = figures.filter((figure) => !free.has(figure) || !arguable(figure));
  for (const field of FIGURE_FIELDS) {
    const there = SOMETIMES[field];
    const tally = tallies[field]!;
    if (field === "places") continue;
    tally.gold += there === undefined ? text.figures.length : text.figures.filter(there.inGold).length;
    tally.read += there === undefined ? counted.length : counted.filter(there.inFound).length;
  }
  for (const { gold } of pairs) tallies["places"]!.gold += gold.places?.length ?? 0;
  for (const { places } of counted) tallies["places"]!.read += places.length;
  for (const { gold, found } of pairs) if (found !== null) scorePair(gold, found, tallies);
}

function scorePair(gold: GoldFigure, found: Figure, tallies: Tallies): void {
  tallies["found"]!.right++;
  const wrong = new Set<string>();
  for (const [field, same] of Object.entries(ALWAYS)) {
    if (same(gold, found)) tallies[field]!.right++;
    else wrong.add(field);
  }
  for (const [field, { inGold, inFound, same }] of Object.entries(SOMETIMES)) {
    const [there, seen] = [inGold(gold), inFound(found)];
    if (there && seen && same(gold, found)) tallies[field]!.right++;
    else if (there || seen) wrong.add(field);
  }
  tallies["places"]!.right += sharedPlaces(gold.places ?? [], found.places);
  wrong.delete("alleged");
  if (gold.speaker_also?.includes(null) === true && speakerNameOf(found.attribution) === null) wrong.delete("speaker");
  if (wrong.size === 0) tallies["whole"]!.right++;
}

function scoreQuotations(quotes: readonly GoldQuotation[], quotations: readonly Quotation[], tallies: Tallies): void {
  const [found, spoken] = [tallies["quotations found"]!, tallies["quotations with speaker"]!];
  const free = new Set(quotations);
  for (const tally of [found, spoken]) {
    tally.gold += quotes.length;
    tally.read += quotations.length;
  }
  for (const gold of quotes) {
    const longest = ({ quote }: Quotation) => Math.max(gold.end - gold.start, quote.end - quote.start);
    const [best] = [...free]
      .filter((quotation) => overlap(gold, quotation.quote) > longest(quotation) / 2)
      .toSorted((one, other) => overlap(gold, other.quote) - overlap(gold, one.quote));
    if (best === undefined) continue;
    free.delete(best);
    found.right++;
    if (isSpeaker(gold, speakerNameOf(best.attribution))) spoken.right++;
  }
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function closest(gold: GoldFigure, figures: ReadonlySet<Figure>): Figure | null {
  const [found] = [...figures].toSorted((one, other) => overlap(gold, other.quote) - overlap(gold, one.quote));
  return found !== undefined && overlap(gold, found.quote) > 0 ? found : null;
}

function sameNumber(gold: GoldFigure["number"], found: Figure["number"]): boolean {
  const [stated, seen] = [[gold].flat(), [found].flat().map(numberFrom)];
  return (
    stated.length === seen.length &&
    stated.every((value, index) => Math.abs(value - seen[index]!) <= 1e-6 * Math.max(1, value, seen[index]!))
  );
}

const REGIONS = (["en", "es"] as const).map((language) => new Intl.DisplayNames([language], { type: "region" }));

/** How many of the gold's places the reading has, by its name or by its country's name in either language. */
function sharedPlaces(gold: readonly string[], places: readonly Place[]): number {
  const left = new Set(gold.map(plain));
  return places.filter(({ name, code }) => {
    const country = code !== null && code.length === 2 ? REGIONS.map((names) => plain(names.of(code) ?? "")) : [];
    const shared = [plain(name), ...country].find((word) => left.has(word));
    return shared !== undefined && left.delete(shared);
  }).length;
}

/** Half of the words of the shorter name are in the other. Nobody is nobody. */
function isSpeaker({ speaker, speaker_also = [] }: Spoken, found: string | null): boolean {
  return [speaker, ...speaker_also].some((name) => {
    const [one, other] = [wordsOf(name ?? ""), wordsOf(found ?? "")];
    if (one.size === 0 || other.size === 0) return one.size === other.size;
    return [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size) >= 0.5;
  });
}

const SMALL_WORDS = new Set(["the", "a", "an", "of", "de", "del", "la", "el", "los", "las", "and", "y", "in", "en"]);

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    plain(name)
      .split(" ")
      .filter((word) => word !== "" && !SMALL_WORDS.has(word)),
  );
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
