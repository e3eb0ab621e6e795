import type { Extreme, Order, Period } from "../model/index.ts";
import type { PhraseTable } from "./phrases.ts";

/** Words that hold one count against others. All folded, every inflected form its own key. */
export interface ComparisonWords {
  /** Before or behind what is counted: there is more or less of it than of something else ("more", "menos"). */
  readonly orders: ReadonlyMap<string, Order>;
  /** Adjectives of degree ("higher", "mayores"): what they are said of stands before them. */
  readonly degrees: ReadonlyMap<string, Order>;
  /** Lead to what a count is held against ("than", "que") … */
  readonly than: ReadonlySet<string>;
  /** … and right behind a degree alone ("superior a"). */
  readonly thanBehindDegrees: ReadonlySet<string>;
  /** Verbs that hold their subject against their object ("outnumbered", "superaron"). */
  readonly verbs: ReadonlyMap<string, Order>;
  /** Adverbs that go on from what was compared before: "it also exceeded". */
  readonly adding: ReadonlySet<string>;
  /**
   * Lead to the earlier count that something rose or fell from ("from", "compared with", "respecto a"), with how many words
   * at most stand between them and its time or place: "from May", "compared with the same month of 2023".
   */
  readonly bases: PhraseTable<number>;
  /** What counts are put out in ("report", "corte"), and adjectives of the one put out before ("previous", "anterior"). */
  readonly reports: { readonly nouns: ReadonlySet<string>; readonly earlier: ReadonlySet<string> };
  /** Behind a multiple: "as many", "de"; and what leads to the count that it is a multiple of ("as", "que"). */
  readonly equatives: { readonly openings: readonly (readonly string[])[]; readonly than: ReadonlySet<string> };
  /** Before what says again, in other numbers, what was just said: "that is", "es decir". */
  readonly sayingAgain: PhraseTable<true>;
  /** Hold a stretch against the same one of the year before: "year on year", "interanual". */
  readonly yearly: PhraseTable<true>;
  /** "the highest", "a record", "la cifra más alta": nothing else in the span is as high, or as low. */
  readonly superlatives: PhraseTable<Extreme>;
  /** "mes con más": behind an article, the stretch in which nothing was as often, before what was. */
  readonly stretchWith: PhraseTable<Extreme>;
  /** "mes más cargado", "worst month": behind an article, the stretch in which most, or least, was counted of what was told before. */
  readonly stretches: PhraseTable<Extreme>;
  /** Before a noun with a superlative behind it: "la cifra más alta". */
  readonly definite: ReadonlySet<string>;
  /** "deadliest", "mas violento": a superlative of killings. */
  readonly violent: PhraseTable<Extreme>;
  /** Say from when on nothing was as high ("since", "desde"). */
  readonly since: ReadonlySet<string>;
  /** Nouns and adjectives for the stretches whose counts are compared ("month", "monthly", "mensual"). */
  readonly periods: ReadonlyMap<string, Period>;
  /** Behind a number, what it is an average over: "a day", "al mes", "semanales"; null where a stretch is meant: "in a day". */
  readonly each: PhraseTable<Period | null>;
  /** Open a sentence and stand for what was told before it: "that", "eso". */
  readonly pointing: ReadonlySet<string>;
  /** Before a share that says again what was counted right before: "or", "es decir". */
  readonly again: ReadonlySet<string>;
  /** Nouns for what lies between two counts: "difference", "brecha". */
  readonly gaps: ReadonlySet<string>;
  /** Nouns for whatever was counted before: "15 cases a month". */
  readonly cases: ReadonlySet<string>;
  /** Behind a number, say that each of them has so many: "each", "cada uno". */
  readonly givenOut: PhraseTable<true>;
  /** Before a noun, say that each has so many: "per raid"; those with false only right behind the number: "dos por redada". */
  readonly perOne: PhraseTable<boolean>;
  /** Adverbs of how often: "weekly", "semanalmente". */
  readonly often: ReadonlySet<string>;
  /** Behind such words: they say when ("a day later", "al día siguiente"). */
  readonly notEach: ReadonlySet<string>;
  /** Words for a mean ("average", "promedio"). */
  readonly means: ReadonlySet<string>;
  /** One after the other: "in a row", "straight", "consecutivo". */
  readonly consecutive: PhraseTable<true>;
  /** Between what is compared and the noun that says it ("number", "total", "cifra"). */
  readonly totals: ReadonlySet<string>;
  /** Verbs that add up what was counted: "suman"; empty in English, where they say other things as well. */
  readonly summing: ReadonlySet<string>;
}
