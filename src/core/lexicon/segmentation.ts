/** Words that decide where a sentence does not end. Folded, without their final point. */
export interface SegmentationWords {
  /** Never end a sentence: titles and the like, always followed by what they belong to ("sr", "gral", "col"). */
  readonly titles: ReadonlySet<string>;
  /** May end a sentence; they do when the next word could begin one ("etc", "km", "ee.uu"). */
  readonly abbreviations: ReadonlySet<string>;
}
