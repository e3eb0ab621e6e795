import { readFileSync } from "node:fs";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import type { Day, Language, Quote, TimeExpression } from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";
import { RECOGNIZERS, type ResolvedTime, recognizersTimes } from "./recognizers-library.ts";
import { percentOf, type Row } from "./rows.ts";

type TaggedToken = readonly [word: string, tag: string, value: string];

interface TimexText {
  readonly published: string;
  readonly sentences: readonly (readonly TaggedToken[])[];
}

/** A marked expression: half-open place in the text and TIMEX3 value. */
interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** Marked expressions, and those that match something on the other side. */
interface Side {
  all: number;
  relaxed: number;
  strict: number;
  value: number;
}

type Score = Readonly<Record<"gold" | "read", Side>>;
type Measure = "relaxed" | "strict" | "value";

/** The best published for the whole set; of strict F1 nothing is. */
const PUBLISHED: Readonly<Record<Language, Partial<Record<Measure, number>>>> = {
  en: { relaxed: 90.0, value: 65.9 },
  es: { relaxed: 86.6, value: 53.4 },
};
const BARS: Readonly<Record<Language, Partial<Record<Measure, number>>>> = {
  en: { relaxed: 92, value: 82 },
  es: { relaxed: 90, value: 80 },
};

/**
 * Times against MEANTIME's TIMEX3 (Wikinews), scored as TempEval-3 does (UzZaman et al., 2013): precision over what was
 * read and recall over what is marked; an expression counts as relaxed when it shares a character with one of the other
 * side, as strict when it has the same extent, as value when it shares a character and has the same value. F1 of the two.
 */
export function benchTimex(path: string, language: Language): readonly Row[] {
  const [ours, library] = [emptyScore(), emptyScore()];
  for (const text of JSON.parse(readFileSync(path, "utf8")) as TimexText[]) {
    const { content, times } = plainText(text);
    const published = text.published as Day;
    const found = read({ id: "timex", content, language, published, publisher: null }, { codebook }).windows;
    addTo(ours, times, withArticles(content, found.flatMap(timexOf)));
    addTo(library, times, recognizersTimes(content, language, published).map(recognizersTimexOf(published)));
  }
  return (["relaxed", "value", "strict"] as const).map((measure): Row => {
    const [known, bar] = [PUBLISHED[language][measure], BARS[language][measure]];
    const published = known === undefined ? null : { name: RECOGNIZERS, value: known };
    const here = { name: RECOGNIZERS, value: f1Of(library, measure) };
    const set = `timex ${language}`;
    return { set, measure: `${measure} F1`, ours: f1Of(ours, measure), library: here, published, bar: bar ?? null };
  });
}

function emptyScore(): Score {
  const side = () => ({ all: 0, relaxed: 0, strict: 0, value: 0 });
  return { gold: side(), read: side() };
}

function addTo(score: Score, gold: readonly Timex[], found: readonly Timex[]): void {
  for (const time of gold) count(score.gold, time, found);
  for (const time of found) count(score.read, time, gold);
}

function count(side: Side, time: Timex, others: readonly Timex[]): void {
  const overlapping = others.filter(({ start, end }) => start < time.end && time.start < end);
  side.all++;
  if (overlapping.length > 0) side.relaxed++;
  if (overlapping.some(({ start, end }) => start === time.start && end === time.end)) side.strict++;
  if (overlapping.some(({ value }) => value === time.value)) side.value++;
}

function f1Of({ gold, read }: Score, measure: Measure): number {
  const [recall, precision] = [percentOf(gold[measure], gold.all), percentOf(read[measure], read.all)];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** TIMEX3 marks each date of a range, without the words between them, and a length with the words that bound it. */
function timexOf({ type, quote, value, ends, modifier }: TimeExpression): readonly Timex[] {
  if (ends.length > 0) return ends.map((end) => ({ ...placeOf(end.quote), value: end.value }));
  const start = type === "duration" ? Math.min(quote.start, modifier?.quote.start ?? quote.start) : quote.start;
  return [{ start, end: quote.end, value }];
}

function placeOf({ start, end }: Quote): Pick<Timex, "start" | "end"> {
  return { start, end };
}

const ARTICLE = /(?:^|[^\p{L}])(?<article>(?:the|el|la|los|las) )$/iu;
const ARTICLE_AT_MOST = 5;

/** TIMEX3 marks an article with its expression; our quotes leave it out where the words need none ("el lunes"). */
function withArticles(content: string, found: readonly Timex[]): readonly Timex[] {
  return found.map((time) => {
    const before = content.slice(Math.max(0, time.start - ARTICLE_AT_MOST), time.start);
    return { ...time, start: time.start - (ARTICLE.exec(before)?.groups?.["article"]?.length ?? 0) };
  });
}

/**
 * A reading of the library as TIMEX3: a day, time or period by its value; of several days the latest that is not later
 * than the text, which is what news means; lengths and sets by the TIMEX that it gives.
 */
function recognizersTimexOf(published: Day): (time: ResolvedTime) => Timex {
  return ({ start, end, values }) => {
    const day = ({ value, start: first }: { value?: string; start?: string }) => (value ?? first ?? "").slice(0, 10);
    const past = values.filter((value) => day(value) <= published).at(-1);
    const { type = "", value = null, timex = null } = past ?? values[0] ?? {};
    if (type === "date") return { start, end, value };
    if (type === "datetime") return { start, end, value: value?.replace(" ", "T").slice(0, 16) ?? null };
    return { start, end, value: type === "daterange" ? periodOf(timex, past?.start ?? null) : timex };
  };
}

/** The TIMEX of a period; the month of one whose year was left open is the one found. */
function periodOf(timex: string | null, first: string | null): string | null {
  const isMonth = timex !== null && /^XXXX-\d\d$/.test(timex);
  return isMonth && first !== null ? first.slice(0, 7) : timex;
}

/** The tokens joined by single spaces, a sentence a paragraph, and where each tagged expression stands. */
function plainText(text: TimexText): { content: string; times: readonly Timex[] } {
  let content = "";
  const times: { start: number; end: number; value: string }[] = [];
  for (const sentence of text.sentences) {
    for (const [word, tag, value] of sentence) {
      const start = content.length;
      content += `${word} `;
      if (tag.startsWith("B-")) times.push({ start, end: start + word.length, value });
      else if (tag.startsWith("I-")) times.at(-1)!.end = start + word.length;
    }
    content = `${content.trimEnd()}\n\n`;
  }
  return { content, times };
}
