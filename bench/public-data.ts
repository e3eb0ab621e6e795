import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { type Day, type Figure, type Language, numberFrom, type TimeExpression } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** Precision, recall and their harmonic mean over matches counted one to one. */
interface Score {
  gold: number;
  read: number;
  right: number;
}

/**
 * Reads the public test sets found in a folder and prints F1 in percent: times against MEANTIME's TIMEX3 (relaxed:
 * words overlap; value: and the value is the same), quantities against NewsQuant (value within 0.001 %). What is not
 * in the folder is skipped, and said so.
 */
export function printPublicData(folder: string): void {
  for (const language of ["en", "es"] as const)
    withFile(join(folder, "timex", `${language}.json`), (file) => printTimes(file, language));
  withFile(join(folder, "newsquant", "cases.json"), printQuantities);
}

function withFile(path: string, print: (file: string) => void): void {
  if (existsSync(path)) print(readFileSync(path, "utf8"));
  else console.log(`  skipped: there is no ${path}`);
}

type TaggedToken = readonly [word: string, tag: string, value: string];

interface TimexText {
  readonly published: string;
  readonly sentences: readonly (readonly TaggedToken[])[];
}

interface GoldTime {
  readonly start: number;
  end: number;
  readonly value: string;
}

function printTimes(file: string, language: Language): void {
  const relaxed: Score = { gold: 0, read: 0, right: 0 };
  const valued: Score = { gold: 0, read: 0, right: 0 };
  for (const text of JSON.parse(file) as TimexText[]) {
    const { content, times } = plainText(text);
    const published = text.published as Day;
    const found = read({ id: "timex", content, language, published, publisher: null }, { codebook }).windows;
    for (const score of [relaxed, valued]) {
      score.gold += times.length;
      score.read += found.length;
    }
    const pairs = times.flatMap((gold) =>
      found
        .filter(({ quote }) => quote.start < gold.end && gold.start < quote.end)
        .slice(0, 1)
        .map((time) => [gold, time] as const),
    );
    relaxed.right += pairs.length;
    valued.right += pairs.filter(
      ([gold, time]: readonly [GoldTime, TimeExpression]) => gold.value === time.value,
    ).length;
  }
  console.log(
    `  times, ${language}: relaxed ${f1Of(relaxed)}, with value ${f1Of(valued)} (${relaxed.gold} gold, ${relaxed.read} read)`,
  );
}

/** The tokens joined by single spaces, a sentence a paragraph, and where each tagged expression stands. */
function plainText(text: TimexText): { content: string; times: GoldTime[] } {
  let content = "";
  const times: GoldTime[] = [];
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

interface QuantityCase {
  readonly text: string;
  readonly quantities: readonly { readonly value: string }[];
}

function printQuantities(file: string): void {
  const score: Score = { gold: 0, read: 0, right: 0 };
  for (const { text, quantities } of JSON.parse(file) as QuantityCase[]) {
    const source = { id: "quantity", content: text, language: "en", published: null, publisher: null } as const;
    const free = [...read(source, { codebook }).figures];
    score.gold += quantities.length;
    score.read += free.length;
    for (const { value } of quantities) {
      const at = free.findIndex((figure) => hasValue(figure, value));
      if (at < 0) continue;
      free.splice(at, 1);
      score.right++;
    }
  }
  console.log(`  quantities, en: value ${f1Of(score)} (${score.gold} gold, ${score.read} read)`);
}

function hasValue(figure: Figure, value: string): boolean {
  const stated = value.split("-").map(Number);
  const found = [figure.number].flat().map(numberFrom);
  return (
    stated.length === found.length &&
    stated.every((number, index) => Math.abs(number - found[index]!) <= 1e-5 * Math.abs(number))
  );
}

function f1Of(score: Score): string {
  return ((200 * score.right) / Math.max(1, score.gold + score.read)).toFixed(1);
}
