import { benchNewsquant } from "./newsquant.ts";
import { benchRecognizers } from "./recognizers.ts";
import type { Benchmark } from "./rows.ts";
import { benchTimex } from "./timex.ts";

/** What `npm run bench -- read --data DIR` measures, in the order of the table. */
export const BENCHMARKS: readonly Benchmark[] = [
  { path: "newsquant/cases.json", run: benchNewsquant },
  { path: "recognizers/english", run: (path) => benchRecognizers(path, "en") },
  { path: "recognizers/spanish", run: (path) => benchRecognizers(path, "es") },
  { path: "timex/en.json", run: (path) => benchTimex(path, "en") },
  { path: "timex/es.json", run: (path) => benchTimex(path, "es") },
];
