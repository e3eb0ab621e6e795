import type { TimeWords } from "./times.ts";

/** The words that expressions of time begin with. Folded. */
export interface TimeStarters {
  /** Can begin an expression of time whatever follows. */
  readonly strong: ReadonlySet<string>;
  /** So common that they count only before a strong word or a number: "the", "a", "from", "del". */
  readonly weak: ReadonlySet<string>;
  /** Words inside phrases whose first word is weak ("the same day", "starting on", "no later than"). */
  readonly inner: ReadonlySet<string>;
}

const STARTERS = new WeakMap<TimeWords, TimeStarters>();

/** Those of a language. */
export function timeStartersOf(words: TimeWords): TimeStarters {
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
