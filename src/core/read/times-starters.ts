import type { TimeWords } from "../lexicon/times.ts";
import type { Token } from "./tokens.ts";

interface Starters {
  /** Can begin an expression of time whatever follows. */
  readonly strong: ReadonlySet<string>;
  /** So common that they count only before a strong word or a number: "the", "a", "from", "del". */
  readonly weak: ReadonlySet<string>;
  /** Words inside phrases whose first word is weak ("the same day", "starting on", "no later than"). */
  readonly inner: ReadonlySet<string>;
}

const STARTERS = new WeakMap<TimeWords, Starters>();

/** Whether an expression of time may begin here. Most words are passed by at the cost of one or two look-ups. */
export function canStart(tokens: readonly Token[], index: number, words: TimeWords): boolean {
  const token = tokens[index]!;
  if (token.kind === "mark") return false;
  if (token.kind !== "word") return true;
  const { strong, weak, inner } = startersOf(words);
  const word = bare(token.folded);
  if (!weak.has(word)) return strong.has(word) || strong.has(token.folded);
  for (let ahead = index + 1; ahead <= index + REACH; ahead++) {
    const next = tokens[ahead];
    if (next === undefined) return false;
    if (next.kind === "number" || next.kind === "mixed" || strong.has(bare(next.folded))) return true;
    if (inner.has(next.folded) && words.phrases.has(word)) return true;
    if (!inner.has(next.folded) && !weak.has(next.folded) && next.folded !== "-" && next.folded !== "'") return false;
  }
  return false;
}

/** How many words behind a weak one may pass before the strong one: "no later than the 3rd". */
const REACH = 4;

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
      words.whole,
      words.rest,
      words.running,
      words.lasting,
    ].flatMap((section) => [...section.keys()]),
  );
  const strong = new Set(
    [
      new Map([[words.tomorrow?.word ?? "", true]]),
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
      words.yearKinds,
      words.yearLetters,
      words.weekdaySets,
      words.counts,
    ]
      .flatMap((section) => [...section.keys()])
      .filter((word) => !weak.has(word)),
  );
  const starters = { strong, weak, inner: innerOf(words) };
  STARTERS.set(words, starters);
  return starters;
}

function innerOf(words: TimeWords): ReadonlySet<string> {
  const tables = [
    words.phrases,
    words.phases,
    words.neighbours,
    words.since,
    words.soFar,
    words.until,
    words.after,
    words.earlierThan,
    words.whole,
    words.rest,
    words.lasting,
    words.some,
    words.counts,
    words.weekdaySets,
  ];
  const phrases = tables.flatMap((table) => [...table.values()].flat());
  return new Set(phrases.flatMap((phrase) => phrase.words.slice(1)));
}
