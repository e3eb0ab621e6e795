import { benchArticleBody } from "./article-body.ts";
import { benchArticleSegments } from "./article-segments.ts";
import { benchNewsquant } from "./newsquant.ts";
import type { Benchmark } from "./rows.ts";
import { benchTimex } from "./timex.ts";

/** What `npm run bench -- read --data DIR` measures, in the order of the table. */
export const BENCHMARKS: readonly Benchmark[] = [
  { path: "newsquant/cases.json", run: benchNewsquant },
  { path: "timex/en.json", run: (path) => benchTimex(path, "en") },
  { path: "timex/es.json", run: (path) => benchTimex(path, "es") },
  { path: "article-body/ground-truth.json", run: benchArticleBody },
  { path: "article-segments/cases.json", run: benchArticleSegments },
];
