import type { TimeWords } from "../lexicon/times.ts";
import type { Token } from "./tokens.ts";

interface Starters {
  /** Can begin an expression of time whatever follows. */
  readonly strong: ReadonlySet<string>;
  /** So common that they count only before a strong word or a number: "the", "a", "from", "del". */
  readonly weak: ReadonlySet<string>;
}

const STARTERS = new WeakMap<TimeWords, Starters>();

/** Whether an expression of time may begin here. Most words are passed by at the cost of one or two look-ups. */
export function canStart(tokens: readonly Token[], index: number, words: TimeWords): boolean {
  const token = tokens[index]!;
  if (token.kind === "mark") return false;
  if (token.kind !== "word") return true;
  const { strong, weak } = startersOf(words);
  const word = bare(token.folded);
  if (!weak.has(word)) return strong.has(word);
  for (let ahead = index + 1; ahead <= index + 3; ahead++) {
    const next = tokens[ahead];
    if (next === undefined) return false;
    if (next.kind === "number" || next.kind === "mixed" || strong.has(bare(next.folded))) return true;
    if (!weak.has(next.folded)) return words.phrases.has(word) && isPhraseWord(next.folded, words);
  }
  return false;
}

/** Words inside fixed phrases whose first word is weak ("the same day", "al dia", "the near term"). */
const INNER = new WeakMap<TimeWords, ReadonlySet<string>>();

function isPhraseWord(word: string, words: TimeWords): boolean {
  let inner = INNER.get(words);
  if (inner === undefined) {
    const tables = [
      words.phrases,
      words.phases,
      words.neighbours,
      words.since,
      words.soFar,
      words.until,
      words.after,
      words.earlierThan,
    ];
    const phrases = tables.flatMap((table) => [...table.values()].flat());
    inner = new Set(phrases.flatMap((phrase) => phrase.words.slice(1)));
    INNER.set(words, inner);
  }
  return inner.has(word);
}

function bare(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

function startersOf(words: TimeWords): Starters {
  const known = STARTERS.get(words);
  if (known !== undefined) return known;
  const weak = new Set(
    [
      words.articles,
      words.one,
      words.of,
      words.rangeOpeners,
      words.since,
      words.until,
      words.after,
      words.earlierThan,
      words.clockOpeners,
      words.shiftOpeners,
      words.per,
      words.some,
    ].flatMap((section) => [...section.keys()]),
  );
  const strong = new Set(
    [
      words.months,
      words.weekdays,
      words.cardinals,
      words.ordinals,
      words.units,
      words.neighbours,
      words.phases,
      words.ends,
      words.spans,
      words.phrases,
      words.every,
      words.soFar,
      words.decades,
    ]
      .flatMap((section) => [...section.keys()])
      .filter((word) => !weak.has(word)),
  );
  const starters = { strong, weak };
  STARTERS.set(words, starters);
  return starters;
}
