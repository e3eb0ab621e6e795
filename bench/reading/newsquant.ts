import { readFileSync } from "node:fs";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import { type Figure, numberFrom } from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";
import { emptyTally, f1Of, type Row } from "./rows.ts";

interface QuantityCase {
  readonly text: string;
  readonly quantities: readonly { readonly value: string }[];
}

/** Quantities against NewsQuant (Almasian et al., EMNLP 2023): greedy match on the value, to a relative 1e-5; micro F1. */
export function benchNewsquant(path: string): readonly Row[] {
  const tally = emptyTally();
  for (const { text, quantities } of JSON.parse(readFileSync(path, "utf8")) as QuantityCase[]) {
    const source = { id: "quantity", content: text, language: "en", published: null, publisher: null } as const;
    const free = [...read(source, { codebook }).figures];
    tally.gold += quantities.length;
    tally.read += free.length;
    for (const { value } of quantities) {
      const at = free.findIndex((figure) => hasValue(figure, value));
      if (at < 0) continue;
      free.splice(at, 1);
      tally.right++;
    }
  }
  const published = { name: "CQE", value: 91.9 };
  return [{ set: "newsquant", measure: "value F1", ours: f1Of(tally), library: null, published, bar: 91.9 }];
}

function hasValue(figure: Figure, value: string): boolean {
  const stated = value.split("-").map(Number);
  const found = [figure.number].flat().map(numberFrom);
  return (
    stated.length === found.length &&
    stated.every((number, index) => Math.abs(number - found[index]!) <= 1e-5 * Math.abs(number))
  );
}
