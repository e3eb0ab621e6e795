import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ArticleText, ownArticle, readabilityArticle } from "./article-text.ts";
import type { Row } from "./rows.ts";

interface SegmentedPage {
  readonly file: string;
  readonly language: string;
  /** Words that the article has. */
  readonly with: readonly string[];
  /** Words that stand on the page and are not the article's. */
  readonly without: readonly string[];
}

interface Segments {
  right: number;
  wrong: number;
  lost: number;
}

/** Published for the whole set of 990 pages. */
const PUBLISHED = { all: { name: "trafilatura", value: 92.4 }, es: { name: "Readability", value: 87.3 } };
const BARS = { all: null, es: 90 };

/**
 * Articles out of pages, as trafilatura's evaluation scores them (https://github.com/adbar/trafilatura, `tests`): a
 * segment is there when its words stand in the text, white space made single; F1 over the segments of all pages
 * together. The title is kept apart, as there.
 */
export async function benchArticleSegments(path: string): Promise<readonly Row[]> {
  const cases = JSON.parse(readFileSync(path, "utf8")) as Record<string, SegmentedPage>;
  const sets = { all: setFrom(null), es: setFrom("es") };
  for (const [url, page] of Object.entries(cases)) {
    const file = join(dirname(path), "html", page.file);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const ours = await ownArticle({ bytes, url });
    const library = readabilityArticle({ bytes, url });
    for (const set of Object.values(sets)) set.add(page, { ours, library });
  }
  return [...rowsOf("all", sets.all), ...rowsOf("es", sets.es)];
}

type PageSet = ReturnType<typeof setFrom>;

function setFrom(language: string | null) {
  const segments = { ours: noSegments(), library: noSegments() };
  const milliseconds = { ours: 0, library: 0 };
  let pages = 0;
  const add = (page: SegmentedPage, articles: { readonly ours: ArticleText; readonly library: ArticleText }) => {
    if (language !== null && page.language !== language) return;
    pages++;
    for (const side of ["ours", "library"] as const) {
      addTo(segments[side], page, articles[side]);
      milliseconds[side] += articles[side].milliseconds;
    }
  };
  const timeOf = (side: "ours" | "library") => milliseconds[side] / Math.max(1, pages);
  return { segments, add, timeOf };
}

function noSegments(): Segments {
  return { right: 0, wrong: 0, lost: 0 };
}

function addTo(segments: Segments, page: SegmentedPage, { standfirst, body }: ArticleText): void {
  const text = spacedOnce(`${standfirst}\n${body}`);
  const right = page.with.filter((words) => text.includes(spacedOnce(words))).length;
  segments.right += right;
  segments.lost += page.with.length - right;
  segments.wrong += page.without.filter((words) => text.includes(spacedOnce(words))).length;
}

function spacedOnce(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function rowsOf(part: "all" | "es", { segments, timeOf }: PageSet): readonly Row[] {
  const set = part === "all" ? "article-segments" : `article-segments ${part}`;
  const peer = (value: number) => ({ name: "Readability", value });
  const rowOf = (measure: string, score: (counts: Segments) => number): Row => ({
    set,
    measure,
    ours: score(segments.ours),
    library: peer(score(segments.library)),
    published: null,
    bar: null,
  });
  const time = { ...rowOf("ms a page", () => 0), ours: timeOf("ours"), library: peer(timeOf("library")) };
  return [
    { ...rowOf("segment F1", f1Of), published: PUBLISHED[part], bar: BARS[part] },
    rowOf("segment precision", ({ right, wrong }) => share(right, right + wrong)),
    rowOf("segment recall", ({ right, lost }) => share(right, right + lost)),
    time,
  ];
}

function f1Of({ right, wrong, lost }: Segments): number {
  return share(2 * right, 2 * right + wrong + lost);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
