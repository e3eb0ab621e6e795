import { codebook } from "../core/lexicon/codebook.ts";
import type { Reading } from "../core/model/index.ts";
import { read } from "../core/read/read.ts";
import type { ReadingDesk } from "./desk.ts";
import { type Input, type Known, type Refusal, type TakenText, takeText } from "./take-text.ts";

/** A document with everything the reader finds in it. */
export interface ReadText {
  readonly kind: "read";
  readonly taken: TakenText;
  readonly reading: Reading;
}

/** Reads a document without recording it. */
export async function readText(desk: ReadingDesk, input: Input, known: Known): Promise<ReadText | Refusal> {
  const taken = await takeText(desk, input, known);
  if (taken.kind !== "taken") return taken;
  return { kind: "read", taken, reading: read(taken.source, { codebook }) };
}
