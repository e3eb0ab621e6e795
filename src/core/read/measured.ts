import type { NounPhrase } from "./counted.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";

/** A figure's words as the measure is decided from them. */
export interface Measured {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly phrase: NounPhrase | null;
  /** First token that may belong to this figure rather than to the one before it. */
  readonly from: number;
  /** First token of the next figure, or the sentence's end. */
  readonly until: number;
  /** First token of the list of figures that this one stands in; its own when it stands alone. */
  readonly listFirst: number;
}
