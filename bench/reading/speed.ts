import recognizers from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { Reading, SourceText } from "../../src/core/model/index.ts";
import { newsTexts, wordsIn } from "../texts.ts";
import { readText } from "./read-text.ts";

/** Every reader first reads for this long, so that its code is compiled. */
const WARM_UP_SECONDS = 8;
const RUNS = 21;

/** Words a second of the whole reading on one core below which we should not fall. */
const BAR = 150_000;

/** Lengths of the texts whose growth is shown; short ones are read again until this many bytes are read in all. */
const GROWTH = { smallest: 2 ** 10, largest: 2 ** 24, factor: 2, wholeOf: 2 ** 19 };

/**
 * Words a second of one core, in processor time and the best of {@link RUNS} runs, every reader on the same texts: our
 * whole reading; wink-nlp making tokens, and tokens with tags of words, entities and negation; compromise looking for
 * people, places and numbers; Microsoft's recognizers looking for numbers, units and dates (on fewer texts: it is slow).
 */
export function printReadSpeed(): void {
  const english = newsTexts("en", { texts: 60, wordsEach: 420 });
  const spanish = newsTexts("es", { texts: 60, wordsEach: 420 });
  console.log("reading, words a second on one core");
  const ours = speedOf("read, English", english, readText);
  speedOf("read, Spanish", spanish, readText);
  speedOf("read, English, one text of 50,000 words", newsTexts("en", { texts: 1, wordsEach: 50_000 }), readText);
  const tokens = winkNlp(model, []);
  speedOf("wink-nlp, tokens only, English", english, ({ content }) => tokens.readDoc(content).tokens().out());
  const tags = winkNlp(model);
  speedOf("wink-nlp, tokens, tags, entities, English", english, ({ content }) => {
    const document = tags.readDoc(content);
    document.tokens().out(tags.its.pos);
    document.entities().out();
  });
  const theirs = speedOf("compromise, people + places + numbers, English", english, ({ content }) => {
    const document = compromise(content);
    document.people().out("array");
    document.places().out("array");
    document.numbers().out("array");
  });
  const slow = speedOf("recognizers, numbers + units + dates, English", english.slice(0, 3), recognize);
  console.log(
    `  read is ${(ours / theirs).toFixed(1)} times as fast as compromise, ${Math.round(ours / slow)} times as recognizers`,
  );
  console.log(`  the bar is ${BAR.toLocaleString("en")} words a second: ${ours < BAR ? "below" : "kept"}`);
}

function recognize({ content }: SourceText): void {
  const culture = recognizers.Culture.English;
  recognizers.recognizeNumber(content, culture);
  recognizers.recognizePercentage(content, culture);
  recognizers.recognizeCurrency(content, culture);
  recognizers.recognizeDimension(content, culture);
  recognizers.recognizeDateTime(content, culture);
}

/**
 * How reading grows: one text a row, each twice as long as the one before, from 1 KB to 16 MB. Time is this thread's;
 * memory is what the finished reading holds. Linear: the last two columns stay level.
 */
export function printReadGrowth(): void {
  for (const language of ["en", "es"] as const) {
    const sample = newsTexts(language, { texts: 1, wordsEach: 20_000 })[0]!;
    for (let warm = 0; warm < WARM_UP_SECONDS; ) warm += secondsOf(() => readText(sample));
    console.log(`reading, growth, ${language}`);
    console.log(growthLine(["bytes", "words", "ms", "held KB", "ns/byte", "held/byte"]));
    for (let size = GROWTH.smallest; size <= GROWTH.largest; size *= GROWTH.factor) printGrowth(sample, size);
  }
  console.log(`  at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB resident on the way`);
}

function printGrowth(sample: SourceText, size: number): void {
  const content = sample.content.repeat(Math.ceil(size / sample.content.length)).slice(0, size);
  const rounds = Math.max(1, Math.floor(GROWTH.wholeOf / size));
  const before = heapBytes();
  let reading: Reading | null = null;
  const seconds = secondsOf(() => {
    for (let round = 0; round < rounds; round++) reading = readText({ ...sample, content });
  });
  const held = heapBytes() - before;
  const perByte = (value: number) => (value / size).toFixed(1);
  console.log(
    growthLine([
      size.toLocaleString("en"),
      wordsIn([{ ...sample, content }]).toLocaleString("en"),
      ((1000 * seconds) / rounds).toFixed(1),
      Math.round(held / 1024).toLocaleString("en"),
      perByte((1e9 * seconds) / rounds),
      perByte(held),
    ]),
  );
  if (reading === null) throw new RangeError(`Read ${size} bytes no time at all`);
}

function growthLine(cells: readonly string[]): string {
  return `  ${cells.map((cell) => cell.padStart(12)).join("")}`;
}

/** What is alive on the heap, after what is not was taken away. */
function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
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
