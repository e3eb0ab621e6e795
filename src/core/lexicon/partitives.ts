/** Words that say that what is counted lies in something counted before. Folded, words joined by one space. */
export interface PartitiveWords {
  /** Beside a part: "of them", "de los cuales". */
  readonly pronouns: readonly string[];
  /** Before the whole: "Of the 124 detained, 93 …". */
  readonly beforeWhole: readonly string[];
}
