import { readFileSync } from "node:fs";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import type { Day, Language, TimeExpression } from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";
import { emptyTally, f1Of, type Row } from "./rows.ts";

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

/**
 * Times against MEANTIME's TIMEX3 (Wikinews), scored as TempEval-3 does: relaxed F1, where words overlap, and value F1,
 * where the value is the same too.
 */
export function benchTimex(path: string, language: Language): readonly Row[] {
  const relaxed = emptyTally();
  const valued = emptyTally();
  for (const text of JSON.parse(readFileSync(path, "utf8")) as TimexText[]) {
    const { content, times } = plainText(text);
    const published = text.published as Day;
    const found = read({ id: "timex", content, language, published, publisher: null }, { codebook }).windows;
    for (const tally of [relaxed, valued]) {
      tally.gold += times.length;
      tally.read += found.length;
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
  const set = `timex ${language}`;
  const bars = { en: { relaxed: 92, value: 82 }, es: { relaxed: 90, value: 80 } }[language];
  return [
    { set, measure: "relaxed F1", ours: f1Of(relaxed), library: null, published: null, bar: bars.relaxed },
    { set, measure: "value F1", ours: f1Of(valued), library: null, published: null, bar: bars.value },
  ];
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
