import { codebook } from "../../src/core/lexicon/codebook.ts";
import type { Reading, SourceText } from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";

/** The whole reading of a text with the codebook that comes with the project. */
export function readText(source: SourceText): Reading {
  return read(source, { codebook });
}
