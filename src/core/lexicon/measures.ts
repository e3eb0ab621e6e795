import type { Ratio } from "../model/index.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";

/** Measures of what befalls people who are in that state until it ends: they remain missing, or in captivity. */
export const LASTING: ReadonlySet<string> = new Set(["kidnappings", "disappearances"]);

/** Groups by age and sex, by which a whole is broken down and which say nothing of what people are or did. */
export const AGES_AND_SEXES: ReadonlySet<string> = new Set(["women", "men", "minors", "adults"]);

/** How surely a noun says what is counted: "arrests" does; "people" leaves it to the verb; "migrants" only when no verb does. */
export interface MeasureNoun {
  readonly measure: string;
  readonly strength: "strong" | "weak";
}

/** Which measure of the codebook the words of a language stand for. All keys folded, every inflected form its own key. */
export interface MeasureWords {
  /** Verbs and nouns of shutting people in where they live: "confined", "confinamiento". */
  readonly confining: ReadonlySet<string>;
  /** Verbs and nouns of going back: "returned", "retorno". */
  readonly returning: ReadonlySet<string>;
  /** Say of what somebody did that nobody made them: "voluntarily", "voluntario"; no noun for those who help unpaid. */
  readonly willing: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, MeasureNoun>;
  /** Verbs in all their forms: they decide for whoever is their object or passive subject. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Those of them without an object: what stands behind them in English is not what they count ("19 died and 25 …"). */
  readonly intransitive: ReadonlySet<string>;
  /** Prepositions of place and means: what they govern did not undergo the verb before ("wounded in two raids"). */
  readonly scenes: ReadonlySet<string>;
  /** Before a protest that people take part in ("in the march", "en la marcha"). */
  readonly joins: ReadonlySet<string>;
  /** Verbs of bringing people together ("drew", "reunió"). */
  readonly gathers: ReadonlySet<string>;
  /** Participles that name a state rather than what happened, where they stand behind the noun ("personas detenidas": held). */
  readonly states: ReadonlyMap<string, string>;
  /** Participles and nouns for people taken in or held, which the words around tell apart ("detenidos", "detained"). */
  readonly custody: ReadonlySet<string>;
  /** Verbs, in the past and of several, by which those who were counted came to a number: "los detenidos fueron 16". */
  readonly amounting: ReadonlySet<string>;
  /** Beside those: they are held, a stock, rather than brought in ("hay", "siguen", "remain"). */
  readonly held: ReadonlySet<string>;
  /** Verbs of falling that for suspects mean arrest ("cayeron 12 presuntos sicarios"); none where they do not. */
  readonly fallen: ReadonlySet<string>;
  /** Verbs of travel and rescue: in a text about migrants, whom they are said of is one. */
  readonly travels: ReadonlySet<string>;
  /** Several words in order that decide together ("prisión preventiva", "set free"). */
  readonly phrases: PhraseTable<string>;
  /** Complements that decide wherever they stand in the clause, whatever its verb ("from their homes", "al hospital"). */
  readonly complements: PhraseTable<string>;
  /** Nouns that say the figure is a rise or fall ("increase", "despidos"). */
  readonly changes: ReadonlyMap<string, "up" | "down">;
  /** Verbs of rising and falling. */
  readonly changeVerbs: ReadonlyMap<string, "up" | "down">;
  /** Verbs that lead from one number to another ("went from 9 to 10", "pasó de 9 a 10"). */
  readonly movers: ReadonlySet<string>;
  /** Verbs of a rise or fall by the amount right behind them, which govern other things elsewhere ("lost 162 points"). */
  readonly moves: ReadonlyMap<string, "up" | "down">;
  /** Between a verb of change and its amount ("rose by 5", "subió un 5 %"). */
  readonly byAmount: ReadonlySet<string>;
  /** Changes that are measured over time, so that their levels are changes too ("inflation"). */
  readonly rates: ReadonlySet<string>;
  /** Say that percentage points part two shares rather than a rise or fall ("a 12-point lead", "ventaja"). */
  readonly leads: ReadonlySet<string>;
  /** Before what something rises or falls to: a level, no change ("to", "hasta") … */
  readonly toLevel: ReadonlySet<string>;
  /** … and from, behind a verb ("from", "de"). */
  readonly fromLevel: ReadonlySet<string>;
  /** Between money and the thing it buys one of ("per", "la") … */
  readonly perUnit: ReadonlySet<string>;
  /** … the things and quantities that are sold by ("gallon", "libra") … */
  readonly soldUnits: ReadonlySet<string>;
  /** … or a word for both ("apiece"). */
  readonly each: ReadonlySet<string>;
  /** Verbs of selling, before a price ("sold for 27,000", "se vende a 12"). */
  readonly sells: ReadonlySet<string>;
  /** Nouns that only hold what is counted: "12 cases of murder", "rounds of ammunition". */
  readonly containers: ReadonlySet<string>;
  /** Right beside a percentage: it is a rise or fall ("up 5 percent", "5 percent fewer"). */
  readonly moreOrLess: ReadonlySet<string>;
  /** Bare words of direction beside a number ("up", "más"). */
  readonly directions: ReadonlyMap<string, "up" | "down">;
  /** Before the figure that a change starts from ("from 43", "frente a 43"). */
  readonly startsFrom: ReadonlySet<string>;
  /** Nouns for a share, before "of" and what is a part ("the share of homicides solved"). */
  readonly shareNouns: ReadonlySet<string>;
  /** Verbs between part and share, with what they claim ("account for", "equivale"). */
  readonly shareVerbs: ReadonlyMap<string, Ratio["claim"]>;
  /** Verbs whose object is money when it has no noun: "recibió millones". */
  readonly moneyVerbs: ReadonlySet<string>;
  /** Groups of the codebook by the noun that names them. */
  readonly groups: ReadonlyMap<string, string>;
}

/** A table from measure to the words for it, as one map. */
export function nounsOf(
  groups: Readonly<Record<MeasureNoun["strength"], Readonly<Record<string, string>>>>,
): ReadonlyMap<string, MeasureNoun> {
  const nouns = new Map<string, MeasureNoun>();
  for (const strength of ["weak", "strong"] as const)
    for (const [measure, words] of Object.entries(groups[strength]))
      for (const word of words.split(" ")) nouns.set(word, { measure, strength });
  return nouns;
}

/** Word → value from value → words separated by spaces. */
export function invert<Value extends string>(table: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const words = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) for (const word of table[value].split(" ")) words.set(word, value);
  return words;
}

/** Phrases from measure → phrases separated by commas. */
export function phrasesOf(table: Readonly<Record<string, string>>): PhraseTable<string> {
  return phraseTable(
    Object.entries(table).flatMap(([measure, phrases]) =>
      phrases.split(", ").map((phrase) => [phrase, measure] as const),
    ),
  );
}
