import type { Quantity } from "../numbers/quantities.ts";
import type { Sentence } from "../text/passage.ts";
import type { NounPhrase } from "./counted.ts";

/** The token behind a number and its noun phrase, whichever of them ends later. */
export function behindCounted({ quantity, phrase }: Pick<Measured, "quantity" | "phrase">): number {
  return Math.max(phrase?.end ?? quantity.end, quantity.end);
}

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
