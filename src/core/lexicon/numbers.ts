import type { PhraseTable } from "./phrases.ts";

/**
 * What a word does inside a written number.
 *
 * - cardinal: adds its value ("seven", "forty", "doscientos")
 * - hundred: multiplies what stands before it and goes on ("two hundred")
 * - scale: closes a group of digits or words ("thousand", "mil", "millones")
 * - collective: a noun that is a number ("dozen", "centenar"); takes "of"/"de" before what is counted
 * - half: half of the scale or collective behind it ("half a million", "media docena"), or half a one after "and"/"y"
 * - article: one, but only before a hundred, scale or collective ("a million")
 */
export interface NumberWord {
  readonly kind: "cardinal" | "hundred" | "scale" | "collective" | "half" | "article";
  readonly value: number;
}

/** The words a language writes numbers with. All keys folded. */
export interface NumberWords {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Say that there were none of what they stand before ("no", "not a single", "ningún", "no se registraron"). */
  readonly nones: PhraseTable<true>;
  /** None behind a time that passed so ("closed November without homicides"); elsewhere it only describes. */
  readonly nonesBehindTime: ReadonlySet<string>;
  /** None of what was counted before ("none in Tarija"). */
  readonly nonesAlone: ReadonlySet<string>;
  /** Nobody, of whom something is told ("no one died", "nadie murió"). */
  readonly nobody: PhraseTable<true>;
  /** Words that are one, and more often an article or pronoun than a count ("one", "un", "una", "uno"). */
  readonly ones: ReadonlySet<string>;
  /** Join the parts of one number ("and", "y"). */
  readonly joiners: ReadonlySet<string>;
  /** Stand for the decimal point between number words ("point", "coma"). */
  readonly points: ReadonlySet<string>;
  /** Join number words to decimals, but also two things that are counted: decimals only where nothing follows ("con"). */
  readonly decimalJoiners: ReadonlySet<string>;
  /** Words for a minus, and the words it may stand behind; null where any but a number may ("minus", "menos"). */
  readonly minus: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Between the terms of a ratio ("one over three", "uno sobre tres"). */
  readonly over: ReadonlySet<string>;
  /** In a sentence with "one murder": it says how often, or which, and no count ("every day", "in particular"). Empty where "one" is the article. */
  readonly often: ReadonlySet<string>;
  /** Shortly before it: there may have been none ("hardly one murder"). */
  readonly barely: ReadonlySet<string>;
  /** Open a time behind it ("on Monday", "last week"). */
  readonly beforeTimes: ReadonlySet<string>;
  /** Before "one": it is a pronoun or part of one ("the one", "each one"). */
  readonly beforePronoun: ReadonlySet<string>;
  /** Words for a place in an order, with the place; behind a number they make an order of it ("twenty-fifth"). */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Letters after digits that scale them ("1.2m", "3bn", "5k"). */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Plural nouns that name no number, with the least and most they stand for ("dozens", "miles"). */
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  /** Make a vague number of the scale or collective behind them ("several hundred", "varias decenas"). */
  readonly several: ReadonlySet<string>;
  /** Join a vague word to its scale, and a collective to what is counted ("of", "de"). */
  readonly of: ReadonlySet<string>;
  /** Which parts of a number the joiner joins: "treinta y uno" (tens) or "two hundred and one" (hundreds). */
  readonly joins: "tens" | "hundreds";
  /** Scale words that are a number by themselves ("mil"). */
  readonly aloneScales: ReadonlySet<string>;
  /** Collectives that name something else unless something is counted in them ("un par de", "quincena"). */
  readonly needOf: ReadonlySet<string>;
  /** Whether a capital M behind digits is millions without more ado ("10M"). */
  readonly capitalMillions: boolean;
  /** Whether digits go on after a scale word: "12 mil 300", "1 millón 200 mil". */
  readonly digitsAfterScale: boolean;
  /** Whether a single group of thousands is also parted by a plain space ("36 402"); longer ones are in any language. */
  readonly spacedGroups: boolean;
  /** Collectives alone are round: "una veintena" is about twenty (RULES B9). */
  readonly collectivesAreRound: boolean;
  /** How the language marks thousands where nothing in the text shows it; null where both ways are at home. */
  readonly thousands: "," | "." | null;
  readonly shares: ShareWords;
  /** Every word a number, share or multiple can begin with: one look-up turns the other words away. */
  readonly starters: ReadonlySet<string>;
}

/** Number words with their starters gathered. */
export function numberWordsFrom(given: Omit<NumberWords, "starters">): NumberWords {
  const { words, vague, several, shares, nones, nonesBehindTime, nonesAlone, nobody } = given;
  const starters = [
    words,
    nones,
    nonesBehindTime,
    nonesAlone,
    nobody,
    vague,
    several,
    shares.articles,
    shares.halves,
    shares.multiples,
    shares.majorities,
  ].flatMap((list) => [...list.keys()]);
  return { ...given, starters: new Set([...starters, ...shares.bareParts]) };
}

/**
 * How many times, and what shows that the word multiplies rather than describes ("double murder", "aumento duplicado"):
 * a word before or behind it, an auxiliary, or nothing.
 */
export interface Multiple {
  readonly times: number;
  readonly needs: "before" | "behind" | "auxiliary" | null;
}

/** Multiples from lines of times → words. */
export function multiplesOf(needs: Multiple["needs"], table: Readonly<Record<number, string>>): [string, Multiple][] {
  return Object.entries(table).flatMap(([times, words]) =>
    words.split(" ").map((word): [string, Multiple] => [word, { times: Number(times), needs }]),
  );
}

/** Words for parts of a whole. */
export interface ShareWords {
  /** Nouns for a part, with how many make the whole ("third", "tercio", "mitad"); the singular needs a numerator or article. */
  readonly parts: ReadonlyMap<string, number>;
  /** Feminine ordinals that make a part together with {@link partNouns} ("tercera parte", "tres cuartas partes"). */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly partNouns: ReadonlySet<string>;
  /** Singular parts that cannot be an ordinal ("tercio"). */
  readonly sureParts: ReadonlySet<string>;
  /** Parts that are one only where the number ends ("un medio"). */
  readonly looseParts: ReadonlySet<string>;
  /** Endings that make a part of number words written together ("veinticinco-avos", "diezmil-ésimas"). */
  readonly partEndings: readonly string[];
  /** Parts that need no article before a scale ("quarter million"; "tercer millón" is an ordinal). */
  readonly bareParts: ReadonlySet<string>;
  /** Whether a singular part needs "of" behind it ("un cuarto de los", not "un cuarto"). */
  readonly singularNeedsOf: boolean;
  /** Before "half": it is a period or part of another number ("the second half", "one and a half"). */
  readonly periods: ReadonlySet<string>;
  /** Say "half" by themselves, without a numerator. */
  readonly halves: ReadonlySet<string>;
  /** May stand for the numerator one ("a third", "la mitad", "una tercera parte"). */
  readonly articles: ReadonlySet<string>;
  /** Words between numerator and whole: "one in five", "uno de cada diez". Longest first. */
  readonly outOf: readonly (readonly string[])[];
  /** The same where larger wholes make a rate rather than a share ("tres por cada diez", but "12 por cada 100 mil"). */
  readonly outOfBelowHundred: readonly (readonly string[])[];
  /** More than half of a whole, or nearly all of it, said without a number ("most of", "casi todos"). */
  readonly majorities: PhraseTable<"most" | "nearly-all">;
  /** Words that multiply ("doubled", "el doble"). */
  readonly multiples: ReadonlyMap<string, Multiple>;
  /** Pronouns of a reflexive verb that multiplies ("se duplicaron"); none where verbs need none. */
  readonly reflexives: ReadonlySet<string>;
  /** What must stand before or behind a multiple that needs it. */
  readonly multipleBefore: ReadonlySet<string>;
  readonly multipleBehind: ReadonlySet<string>;
  /** Behind a multiple: it means something else ("doubling down"). */
  readonly notMultipleBehind: ReadonlySet<string>;
}
