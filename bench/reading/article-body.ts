import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type ArticleText, ownArticle, readabilityArticle } from "./article-text.ts";
import type { Row } from "./rows.ts";

interface Truth {
  readonly articleBody: string;
  readonly url: string;
}

interface Overlap {
  readonly right: number;
  readonly extra: number;
  readonly lost: number;
}

const SHINGLE_WORDS = 4;

/**
 * Articles out of pages, as the authors of the article extraction benchmark score them
 * (https://github.com/scrapinghub/article-extraction-benchmark): runs of four words are compared as multisets, page by
 * page; precision and recall are means over the pages that have any, and F1 is theirs. Title and standfirst are no
 * part of the body, as the authors marked it.
 */
export async function benchArticleBody(path: string): Promise<readonly Row[]> {
  const truths = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, Truth>);
  const scored = { ours: [] as Overlap[], library: [] as Overlap[] };
  const milliseconds = { ours: 0, library: 0 };
  const note = (side: "ours" | "library", article: ArticleText, truth: Truth) => {
    scored[side].push(overlapOf(truth.articleBody, article.body));
    milliseconds[side] += article.milliseconds / truths.length;
  };
  for (const [id, truth] of truths) {
    const bytes = gunzipSync(readFileSync(join(dirname(path), "html", `${id}.html.gz`)));
    note("ours", await ownArticle({ bytes, url: truth.url }), truth);
    note("library", readabilityArticle({ bytes, url: truth.url }), truth);
  }
  const [ours, library] = [scoresOf(scored.ours), scoresOf(scored.library)];
  const row = { set: "article-body", published: null, bar: null };
  const peer = (value: number) => ({ name: "Readability", value });
  const published = { name: "rs_trafilatura", value: 97 };
  return [
    { ...row, measure: "4-gram F1", ours: ours.f1, library: peer(library.f1), published, bar: 96 },
    { ...row, measure: "4-gram precision", ours: ours.precision, library: peer(library.precision) },
    { ...row, measure: "4-gram recall", ours: ours.recall, library: peer(library.recall) },
    { ...row, measure: "ms a page", ours: milliseconds.ours, library: peer(milliseconds.library) },
  ];
}

function scoresOf(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const precision = meanOf(overlaps.flatMap(({ right, extra }) => (right + extra > 0 ? right / (right + extra) : [])));
  const recall = meanOf(overlaps.flatMap(({ right, lost }) => (right + lost > 0 ? right / (right + lost) : [])));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function overlapOf(truth: string, found: string): Overlap {
  const [gold, read] = [shinglesOf(truth), shinglesOf(found)];
  let right = 0;
  for (const [shingle, count] of gold) right += Math.min(count, read.get(shingle) ?? 0);
  return { right, extra: sizeOf(read) - right, lost: sizeOf(gold) - right };
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}

/** Every run of four words and how often it stands there; a shorter text is one run. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - SHINGLE_WORDS + 1) && words.length > 0; index++) {
    const shingle = words.slice(index, index + SHINGLE_WORDS).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}
