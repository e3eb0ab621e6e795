import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Codebook, Reading, SourceText } from "../model/index.ts";
import { type Passage, passageOf } from "./passage.ts";

/** Changes whenever a text could read differently: statements are read again when it does. */
export const READER_VERSION = "1";

/** What the reader may lean on besides the text. */
export interface ReadingContext {
  readonly codebook: Codebook;
}

export type { Passage, Reading, SourceText };
export { lexiconOf, passageOf };
