/** Words that tie a number to another: that what is counted lies in something counted before, or grew out of it. Folded, words joined by one space. */
export interface PartitiveWords {
  /** Beside a part: "of them", "de los cuales". */
  readonly pronouns: readonly string[];
  /** Before the whole: "Of the 124 detained, 93 …". */
  readonly beforeWhole: readonly string[];
  /** Right before the number that a change starts from, and before the one it ends at: "from 20 to 40", "de 20 a 40". */
  readonly beforeBase: ReadonlySet<string>;
  readonly beforeResult: ReadonlySet<string>;
  /** Beside a sum that stands behind what it sums up: "59 in all", "un total de 59". */
  readonly totals: readonly string[];
  /** Say of a number that it is of all that was told before, wherever that was: "taken together", "entre los dos". */
  readonly together: readonly string[];
  /** Say that what is counted is a part of what there is: "in the capital alone". */
  readonly alone: readonly string[];
  /** Verbs that say which part of all there were a place has: "accounted for", "concentró". */
  readonly accounting: ReadonlySet<string>;
}
