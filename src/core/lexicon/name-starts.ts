/** How the names go on that begin with a word: how many words the longest has, and which may stand second. */
export interface NameStart {
  readonly longest: number;
  readonly seconds: ReadonlySet<string>;
}

const SINGLE: NameStart = { longest: 1, seconds: new Set() };

/** Of names token by token with a space between, by their first words: most names are told from others by their second. */
export function startsOf(names: Iterable<string>): ReadonlyMap<string, NameStart> {
  const starts = new Map<string, NameStart>();
  const seconds = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.split(" ");
    const [first, second] = [words[0]!, words[1]];
    const longest = Math.max(starts.get(first)?.longest ?? 1, words.length);
    if (second !== undefined) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
    const known = seconds.get(first);
    starts.set(first, known === undefined ? SINGLE : { longest, seconds: known });
  }
  return starts;
}
