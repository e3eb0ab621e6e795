/** Cotejo's core as a library: reading, counting and checking, without a database, a network or a clock. */
export { codebook } from "./lexicon/codebook.ts";
export * from "./model/index.ts";
export { readWrittenNumbers, type WrittenNumber } from "./read/numbers/written-numbers.ts";
export { READER_VERSION, type ReadingContext, read, readBlocks } from "./read/read.ts";
export { figureJson, type ReadingJson, readingJson } from "./read/reading-json.ts";
