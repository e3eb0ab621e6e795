import type { Bound } from "../model/index.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";

/** Words that say how a number is limited, as folded words in order. */
export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Exclude<Bound, "exact" | "vague">;
}

/** Words around a number that bound it. */
export interface BoundWords {
  /** Stand before the number, keyed by their last word; longest first. */
  readonly before: ReadonlyMap<string, readonly BoundPhrase[]>;
  /** Stand after it ("or more", "o más"). */
  readonly after: PhraseTable<BoundPhrase["bound"]>;
  /** Behind a bounded number, take its end in ("or equal", "o igual a"). */
  readonly orEqual: PhraseTable<true>;
  /** Before a number that is met exactly ("equal to", "equivale a"), as folded words; longest first. */
  readonly equal: readonly (readonly string[])[];
  /** Join a comparative to what it is held against ("than", "que"). */
  readonly than: ReadonlySet<string>;
  /** Join two bounds of one number ("more than 20 and less than 35"). */
  readonly limitJoiners: ReadonlySet<string>;
  /** Verbs that bound their number without belonging to its words ("exceeded", "rondaría"). */
  readonly verbs: ReadonlyMap<string, BoundPhrase["bound"]>;
  /** Words that make every number of the sentence behind them an estimate ("estimates suggest", "se estima"). */
  readonly estimates: ReadonlySet<string>;
  /** Open a range that {@link rangeJoiners} go on ("between … and", "entre … y"). */
  readonly rangeOpeners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Join the two ends of a range with nothing before them ("20 to 30", "20 a 30", "dos o tres"). */
  readonly rangeJoiners: ReadonlySet<string>;
  /** Two words that join the ends of an opened range ("from 5 up to 8"). */
  readonly rangeTails: ReadonlySet<string>;
  /** Words before a bound word that make it a preposition of theirs ("talked about 43 cases"), by the bound word. */
  readonly notBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Before a number, say that it is more of the same ("another 2 million"). */
  readonly another: ReadonlySet<string>;
  /** Words behind such a number that leave it without a noun or verb ("otros 100 en 2021"). */
  readonly behindMore: ReadonlySet<string>;
  /** Bounds that may stand between commas, apart from their number ("son, al menos, 200"). */
  readonly asides: ReadonlySet<string>;
  /** Behind a rise or fall leads to its level and is no limit ("aumentó hasta 812"). */
  readonly reaching: ReadonlySet<string>;
  /** Behind {@link reaching} say that a limit follows after all ("aumentaron hasta en 10 años"). */
  readonly byHowMuch: ReadonlySet<string>;
  /** Verbs within the words of a bound, which say it of their subject ("las escopetas no llegan a 40"). */
  readonly limiting: ReadonlySet<string>;
  /** Verbs that tell of no rise by themselves, whose {@link reaching} leads to a level as well ("ascendió hasta 45"). */
  readonly amounting: ReadonlySet<string>;
  /** Endings of infinitives; none where they have no form of their own. */
  readonly infinitives: readonly string[];
  /** Articles that make a number one already known ("por debajo del 6,7 %"). */
  readonly definite: ReadonlySet<string>;
  /** Contracted words, read as the plain one, so that phrases are given once ("del" → "de"). */
  readonly contractions: ReadonlyMap<string, string>;
  /** May stand between a bound and its number ("cerca de las 300", "al menos a 300", "the more than"). */
  readonly fillers: ReadonlySet<string>;
}

type PhrasesByBound = Readonly<Partial<Record<BoundPhrase["bound"], readonly string[]>>>;

/** Every pattern with each of the words in the place of its "*": "* or equal to" → "greater or equal to" … */
export function patterned(patterns: readonly string[], words: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => words.map((word) => pattern.replace("*", word)));
}

/** Phrases that stand before a number, by their last word, longest first. */
export function phrasesBefore(groups: PhrasesByBound): ReadonlyMap<string, readonly BoundPhrase[]> {
  const found = new Map<string, BoundPhrase[]>();
  for (const [phrase, bound] of entriesOf(groups)) {
    const words = phrase.split(" ");
    const last = words.at(-1) ?? "";
    found.set(last, [...(found.get(last) ?? []), { words, bound }]);
  }
  for (const list of found.values()) list.sort((one, other) => other.words.length - one.words.length);
  return found;
}

/** Phrases that stand behind a number. */
export function phrasesAfter(groups: PhrasesByBound): PhraseTable<BoundPhrase["bound"]> {
  return phraseTable(entriesOf(groups));
}

function entriesOf(groups: PhrasesByBound): readonly (readonly [string, BoundPhrase["bound"]])[] {
  return (Object.keys(groups) as BoundPhrase["bound"][]).flatMap((bound) =>
    (groups[bound] ?? []).map((phrase) => [phrase, bound] as const),
  );
}
