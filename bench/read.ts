import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { SourceText } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";
import { newsTexts, wordsIn } from "./texts.ts";

/** Every reader first reads for this long, so that its code is compiled. */
const WARM_UP_SECONDS = 3;
const RUNS = 5;

/**
 * Words a second on one core, the best of {@link RUNS} runs, every reader on the same texts: our whole reading, wink-nlp
 * making tokens only, compromise looking for people, places and numbers.
 */
export function printReadSpeed(): void {
  const english = newsTexts("en", { texts: 60, wordsEach: 420 });
  const spanish = newsTexts("es", { texts: 60, wordsEach: 420 });
  console.log("reading, words a second on one core");
  const ours = speedOf("read, English", english, readWhole);
  speedOf("read, Spanish", spanish, readWhole);
  speedOf("read, English, one text of 50,000 words", newsTexts("en", { texts: 1, wordsEach: 50_000 }), readWhole);
  const wink = winkNlp(model, []);
  speedOf("wink-nlp, tokens only, English", english, ({ content }) => wink.readDoc(content).tokens().out());
  const theirs = speedOf("compromise, people + places + numbers, English", english, ({ content }) => {
    const document = compromise(content);
    document.people().out("array");
    document.places().out("array");
    document.numbers().out("array");
  });
  console.log(`  read is ${(ours / theirs).toFixed(1)} times as fast as compromise`);
}

function readWhole(source: SourceText): void {
  read(source, { codebook });
}

function speedOf(name: string, texts: readonly SourceText[], reader: (source: SourceText) => unknown): number {
  const readAll = () => {
    for (const text of texts) reader(text);
  };
  for (let warm = 0; warm < WARM_UP_SECONDS; ) warm += secondsOf(readAll);
  const seconds = Math.min(...Array.from({ length: RUNS }, () => secondsOf(readAll)));
  const speed = wordsIn(texts) / seconds;
  console.log(`  ${name.padEnd(52)} ${Math.round(speed).toLocaleString("en").padStart(9)}`);
  return speed;
}

/** Processor time of this thread: what else the machine does at the same time does not count. */
function secondsOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}
