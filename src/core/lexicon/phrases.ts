/** Phrases of one or more folded words with what they stand for, found by their first word. Longer ones come first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** Folded words in order, and what they stand for together. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** What a phrase stands for, and the index after its last token. */
export interface PhraseFound<Value> {
  readonly value: Value;
  readonly end: number;
}

/** A table from phrases as written in a lexicon: folded words parted by single spaces ("la semana pasada"). */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [written, value] of entries) {
    const words = written.split(" ");
    const first = words[0]!;
    const known = table.get(first);
    if (known === undefined) table.set(first, [{ words, value }]);
    else known.push({ words, value });
  }
  for (const phrases of table.values()) phrases.sort((one, other) => other.words.length - one.words.length);
  return table;
}

/** The longest phrase that starts at `index` and ends before `end`; null when there is none. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly { readonly folded: string }[],
  at: { readonly index: number; readonly end: number },
): PhraseFound<Value> | null {
  const phrases = table.get(tokens[at.index]!.folded);
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const end = at.index + phrase.words.length;
    if (end <= at.end && standsAt(phrase.words, tokens, at.index)) return { value: phrase.value, end };
  }
  return null;
}

function standsAt(words: readonly string[], tokens: readonly { readonly folded: string }[], index: number): boolean {
  for (let offset = 1; offset < words.length; offset++)
    if (tokens[index + offset]!.folded !== words[offset]) return false;
  return true;
}
