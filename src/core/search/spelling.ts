import { fold } from "../lexicon/fold.ts";

/**
 * The word among those of known names that a folded word was most likely meant for: at most one letter in four other than
 * it; null when none is. Of equals the first.
 */
export function nearest(folded: string, names: readonly string[]): string | null {
  const most = Math.min(2, Math.floor(folded.length / 4));
  let best: { readonly word: string; readonly far: number } | null = null;
  for (const word of new Set(names.flatMap((name) => name.split(/[\s,;()]+/)))) {
    const other = fold(word);
    if (Math.abs(other.length - folded.length) > most || other === folded) continue;
    const far = distance(folded, other);
    if (far <= most && (best === null || far < best.far)) best = { word, far };
  }
  return best?.word ?? null;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other.
 * @see https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance optimal string alignment
 */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + same);
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) least = Math.min(least, before[column - 2]! + 1);
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[other.length]!;
}
