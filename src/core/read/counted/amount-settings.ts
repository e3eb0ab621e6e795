import type { Figure, Measure } from "../../model/index.ts";
import type { ListItem } from "../lists/lists.ts";
import type { Turn, Turns } from "../lists/turns.ts";
import type { Names } from "../names/names.ts";
import type { Quantity } from "../numbers/quantities.ts";
import type { Sentence, Span } from "../text/passage.ts";

/** A figure as far as its own words give it: where, when and who says it are read by others. `start`/`end` are its quote's. */
export type Amount = Omit<Figure, "kind" | "places" | "window" | "asOf" | "attribution"> &
  Span & {
    readonly turn: Turn | null;
    /** The list that it is an item of, whose heading says what it counts; null for a figure that is none. */
    readonly item: ListItem | null;
  };

/** A quantity in its sentence, with what was read before it: ellipsis takes up what that counted. */
export interface Setting {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  readonly before: readonly Amount[];
  /** Whether the sentence's words make its figures running totals. */
  readonly running: boolean;
  /** The numbers that "respectively" gives out in turn; null where it does not. */
  readonly turns: Turns | null;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly names: Names;
  /** Where the text says when: the numbers there count nothing. */
  readonly moments: readonly Span[];
  readonly places: readonly Span[];
  readonly lists: ReadonlyMap<number, ListItem>;
}
