/**
 * Okapi BM25 over two fields, the title's words counting more; of equals the newest first.
 * @see https://doi.org/10.1561/1500000019 Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), 3.5
 */
import type { Sought } from "./query.ts";

/** What ranking needs of an entry that fits: its kept words. */
export interface Candidate {
  readonly title: string;
  readonly body: string;
  /** Later in the order of code units is newer. */
  readonly spot: string;
}

const TITLE_WEIGHT = 4;
/** How soon more of the same word stops counting, and how much a long text is held back. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** Entries by how well they fit, best first. `rarity`: of each word that is looked for, the weight that its rarity gives it. */
export function ranked<Entry extends Candidate>(
  entries: readonly Entry[],
  sought: readonly Sought[],
  rarity: readonly number[],
): readonly Entry[] {
  const average = entries.reduce((sum, entry) => sum + entry.body.length, 0) / Math.max(1, entries.length);
  const scored = entries.map((entry) => ({ entry, score: scoreOf(entry, sought, { rarity, average }) }));
  return scored
    .toSorted((one, other) => other.score - one.score || (one.entry.spot < other.entry.spot ? 1 : -1))
    .map(({ entry }) => entry);
}

function scoreOf(
  { title, body }: Candidate,
  sought: readonly Sought[],
  given: { readonly rarity: readonly number[]; readonly average: number },
): number {
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * body.length) / Math.max(1, given.average);
  return sought.reduce((sum, { runs }, index) => {
    const times = TITLE_WEIGHT * timesIn(title, runs) + timesIn(body, runs) / length;
    return sum + ((given.rarity[index] ?? 1) * times * (SATURATION + 1)) / (times + SATURATION);
  }, 0);
}

function timesIn(text: string, runs: readonly (readonly string[])[]): number {
  let times = 0;
  for (const run of runs) {
    const looked = run.join(" ");
    for (let at = text.indexOf(looked); at !== -1; at = text.indexOf(looked, at + 1))
      if (isSpaceAt(text, at - 1) && isSpaceAt(text, at + looked.length)) times++;
  }
  return times;
}

/** Whether words end at this place: at a space, and before and behind the text. */
function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text[at] === " ";
}

/** The weight of a word that so many of all entries hold: rarer ones tell more. */
export function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (Math.max(all, holding) - holding + 0.5) / (holding + 0.5));
}
