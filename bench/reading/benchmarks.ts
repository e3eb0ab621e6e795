import { benchArticleBody } from "./article-body.ts";
import { benchArticleSegments } from "./article-segments.ts";
import { benchConflict } from "./conflict.ts";
import { benchConll, benchNewsMx } from "./entities.ts";
import { benchMuc4 } from "./muc4.ts";
import { benchNames } from "./names.ts";
import { benchNewsquant } from "./newsquant.ts";
import { benchPolnear } from "./polnear.ts";
import { benchRecognizers } from "./recognizers.ts";
import { benchRecognizersDates } from "./recognizers-dates.ts";
import type { Benchmark } from "./rows.ts";
import { benchTimex } from "./timex.ts";

/** What `npm run bench -- read --data DIR` measures, in the order of the table. */
export const BENCHMARKS: readonly Benchmark[] = [
  { path: "newsquant/cases.json", run: benchNewsquant },
  { path: "recognizers/english/DateTimeModel.json", run: (path) => benchRecognizersDates(path, "en") },
  { path: "recognizers/spanish/DateTimeModel.json", run: (path) => benchRecognizersDates(path, "es") },
  { path: "polnear", run: benchPolnear },
  { path: "recognizers/english", run: (path) => benchRecognizers(path, "en") },
  { path: "recognizers/spanish", run: (path) => benchRecognizers(path, "es") },
  { path: "timex/en.json", run: (path) => benchTimex(path, "en") },
  { path: "timex/es.json", run: (path) => benchTimex(path, "es") },
  { path: "muc4/cases.json", run: benchMuc4 },
  { path: "conflict-es/cases.json", run: benchConflict },
  { path: "article-body/ground-truth.json", run: benchArticleBody },
  { path: "article-segments/cases.json", run: benchArticleSegments },
  { path: "conll2002-es/cases.tsv", run: benchConll },
  { path: "news-mx/cases.tsv", run: benchNewsMx },
  { path: "names/cases.json", run: benchNames },
];
