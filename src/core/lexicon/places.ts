import type { PhraseTable } from "./phrases.ts";

/** Words around place names. Folded. */
export interface PlaceWords {
  /** Kinds of place that stand before or after the name: "departamento", "river", "cantón". */
  readonly heads: ReadonlySet<string>;
  /**
   * Those of them that belong to the name itself: the "colonia Roma" is not Rome, nor "Lincoln Park" Lincoln. In Spanish they
   * open it, in English they close it.
   */
  readonly named: ReadonlySet<string>;
  /** Those of them that open a name with "de" behind them too: "calle de Alcalá", "plaza de Mayo". */
  readonly namedWithOf: ReadonlySet<string>;
  /** Waters and land that open a name in lower case alone ("el río Patía"): with a capital they open a town's ("Río Cuarto"). */
  readonly waters: ReadonlySet<string>;
  /** Parts of a town that a number names: "zona 18", "Comuna 13", "Ward 14". */
  readonly numbered: ReadonlySet<string>;
  /** How the verbs of arriving begin, behind which "to" or "a" puts somebody in a place: "llegaron a". */
  readonly arrivals: readonly string[];
  /** What else than a town says which police, before the word: "federal", "riot". */
  readonly polices: ReadonlySet<string>;
  /** What makes law; what one threatens holds in the whole country. */
  readonly laws: ReadonlySet<string>;
  /** Acronyms that stand for a country in this language alone: "EU" in Spanish. As written, to ISO 3166-1. */
  readonly countryAcronyms: ReadonlyMap<string, string>;
  /** Prepositions behind which a name is a place: "in", "en", "desde". */
  readonly locatives: ReadonlySet<string>;
  /** Kinds of place that people live in, beside a name of theirs ("Bolívar state", "provincia de Limón"). */
  readonly divisions: ReadonlySet<string>;
  /** Those of them that put something inside a place, so that a figure is about it: "in", "en", not "to" or "near". */
  readonly inside: ReadonlySet<string>;
  /** Behind these a place is where the counted come from: "from"; and verbs of leaving, "fleeing", "huyen". */
  readonly fromWords: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  /** Words of origin before "de" or "of" and a place: "procedentes", "oriundos", "natives". */
  readonly coming: ReadonlySet<string>;
  /** Behind these a place is only compared with: "than". */
  readonly thanWords: ReadonlySet<string>;
  /** What parts a place name takes before its own: "san", "nueva", "north". Never a person's given name. */
  readonly prefixes: ReadonlySet<string>;
  /** Kinds of place that are a country's first divisions: "province", "departamento"; and those that are towns or lie in one division. */
  readonly provinces: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  /** Behind these a place is where something or somebody goes through or is passed by: "por", "through", "off". */
  readonly passing: ReadonlySet<string>;
  /** How the verbs of taking somebody or something out of a place begin: "removed from the reserve", "desalojados del rancho". */
  readonly clearings: readonly string[];
  /** How the verbs of going and sending begin that say so: "por" alone may say who did it ("detenidos por Rosario"). */
  readonly passages: readonly string[];
  /** Those who live somewhere: a name behind them and "of" is where ("familias de Nuquí", "residents of Sitki"). */
  readonly dwellers: ReadonlySet<string>;
  /** Adjectives that say where in its country a kind of place lies: "central province of", "norteño departamento de". */
  readonly lies: ReadonlySet<string>;
  /** Buildings, ground and courts that lie where the name behind "of" or before them says: "un billar de Uruapan", "a Quito bar". */
  readonly premises: ReadonlySet<string>;
  /** What a text or talk is made of, singular: documents, sources, points. A few of them are nowhere: "dos fuentes". */
  readonly placeless: ReadonlySet<string>;
  /** Behind these something lies off a place; two countries may only be held against each other so. */
  readonly facing: PhraseTable<true>;
  /** Where land meets water. */
  readonly coasts: ReadonlySet<string>;
  /** Say that something holds for a whole country: "nationwide", "a nivel nacional". */
  readonly nationwide: PhraseTable<true>;
  /** Beside a rate, average or total: that of the whole country, or of the world or some region of it. */
  readonly nationals: ReadonlySet<string>;
  readonly worlds: ReadonlySet<string>;
  /** Say that something is the whole world's: "worldwide", "en todo el mundo". */
  readonly worldwide: PhraseTable<true>;
  /** Verbs whose subject, where so many crimes or victims follow, is where they happened: "recorded", "sumó". */
  readonly tallying: ReadonlySet<string>;
  /**
   * News in the language names the country beside a place in it, as a dateline's "GUAYAQUIL, Ecuador" does, but for these
   * countries, whose states and towns its readers know ("in Ohio", "LONDON"). Null: it does not.
   */
  readonly countryBeside: { readonly except: ReadonlySet<string> } | null;
  /** Index of this language's name in the gazetteer's country rows. */
  readonly nameIndex: 0 | 1;
  /** Parts of a country or directions in it: "norte", "north". */
  readonly parts: ReadonlySet<string>;
  /** Before where something leads, which is not where it is: "to", "hacia". */
  readonly goals: ReadonlySet<string>;
  /** Say that a count is of the places named before together: "92 in both towns". */
  readonly both: ReadonlySet<string>;
  /** Before or behind a place, say that something is beside it and not in it: "near", "on the outskirts of", "y sus alrededores". */
  readonly near: PhraseTable<true>;
  readonly nearBehind: PhraseTable<true>;
  /** Before two places joined by "and". */
  readonly between: ReadonlySet<string>;
  /** Adjectives and nouns for parts of a place by their direction, to its English name: "northern", "norte". */
  readonly directions: ReadonlyMap<string, string>;
  /** Before a place, say that it lies beside another. */
  readonly neighbouring: ReadonlySet<string>;
  /** Behind "through" and "por", what those who go that way stay in: "por las calles de San Salvador". */
  readonly streets: ReadonlySet<string>;
  /** Before a place, say that all of it is meant: "in all of Jalisco", "en todo el municipio". */
  readonly whole: ReadonlySet<string>;
  /** Participles of those who are looked for, behind which a place is where they are charged: "wanted in", "reclamadas en". */
  readonly sought: ReadonlySet<string>;
  /** Nouns for them. */
  readonly fugitives: ReadonlySet<string>;
  /** The noun for a country: "fleeing the country" leaves the one that was named. */
  readonly country: ReadonlySet<string>;
}

/** Speak of a country by its kind, in either language. */
export const NATION_WORDS: ReadonlySet<string> = new Set("pais nacion republica country nation republic".split(" "));
