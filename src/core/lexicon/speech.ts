import type { Gender } from "./genders.ts";

/** Words that give somebody's words as theirs. Folded. */
export interface SpeechWords {
  /** Finite verbs of saying that carry a quotation or a clause by themselves: "said", "dijo". */
  readonly sayVerbs: ReadonlySet<string>;
  /** Verbs that report only with "that"/"que" behind them: "revealed", "believes", "muestra". */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Base forms, which only several do: "critics say"; many are nouns too ("state", "claim"). Empty in Spanish. */
  readonly plain: ReadonlySet<string>;
  /** Forms that are verbs of saying only when written with their accent: "anunció", not "anuncio"; none in English. */
  readonly accented: ReadonlySet<string>;
  /** Verbs whose first object is whom it was said to: "told". */
  readonly tellVerbs: ReadonlySet<string>;
  /** "Said" as an adjunct: "saying", "diciendo", "al señalar". */
  readonly gerunds: ReadonlySet<string>;
  /** Introduce the speaker of a clause, as token sequences: "according to", "según", "de acuerdo con". */
  readonly accordingTo: readonly (readonly string[])[];
  /** "that", "que". */
  readonly that: ReadonlySet<string>;
  /** Before "que", make a conjunction of it: "al tiempo que", "ya que"; empty in English. */
  readonly conjoined: ReadonlySet<string>;
  /** Pronouns that can be a speaker, with what they can stand for. */
  readonly pronouns: ReadonlyMap<string, "person" | "body" | "either">;
  /** Pronouns by which a text's author speaks; empty in Spanish, whose verbs show it. */
  readonly authors: ReadonlySet<string>;
  /** The gender that pronouns, articles and forms of address show: "she", "la", "Mrs". */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Before a noun that points back: "the", "ese". */
  readonly definites: ReadonlySet<string>;
  /** Heads of speakers who are not named: "expert", "sources", "vecinos". */
  readonly anonymous: ReadonlySet<string>;
  /** Heads that point back at somebody named before when they stand behind "the": "official", "funcionario". */
  readonly anaphors: ReadonlySet<string>;
  /** Nouns for any body, that point back at whichever was named: "institution", "cartera". */
  readonly bodies: ReadonlySet<string>;
  /** Papers through which a body speaks: "statement", "release", "comunicado". */
  readonly documents: ReadonlySet<string>;
  /** Counts that a body puts out: "figures", "datos", "cifras"; whose they are speaks. */
  readonly tallies: ReadonlySet<string>;
  /** Finite forms of verbs by which somebody asks for something aloud, figures included: "demanded", "pidió", "exigen". */
  readonly demands: ReadonlySet<string>;
  /** Verbs that say how many, by the preposition before their number: "put … at 800", "hablaron de 300". */
  readonly ratings: ReadonlyMap<string, string>;
  /** Verbs that change a count that is named behind them, by the preposition before their number: "elevó a 40 la cifra", "raised the toll to 40". */
  readonly revisings: ReadonlyMap<string, string>;
  /** Verbs of showing, which have the number of a paper or count as their object: "the figures showed 40". */
  readonly showing: ReadonlySet<string>;
  /** Verbs that say only with the words behind them ("dio a conocer", "made clear"), by each of their forms. */
  readonly lightVerbs: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Verbs of measuring and counting: the number behind them is their subject's: "counted 749", "midió una inflación de 5 %". */
  readonly counting: ReadonlySet<string>;
  /** Verbs that tell the count of those whose work it is to keep one; of others, what befell them: "the ombudsman / the port recorded 40". */
  readonly recording: ReadonlySet<string>;
  /** Finite forms of all verbs whose object says how many there were ("documented 41", "contabilizó 41"). */
  readonly tallying: ReadonlySet<string>;
  /** Infinitives of both behind a helper with its preposition ("acaba de medir"); empty in English. */
  readonly toCount: ReadonlySet<string>;
  /** Heads of those whose work it is to count what befalls others: "ministry", "observatorio", "gremios"; a force records its own. */
  readonly counters: ReadonlySet<string>;
  /** Objects that make of recording a search, an entry or a performance: "registró tres viviendas", "recorded two albums". */
  readonly searched: ReadonlySet<string>;
  /** Verbs of saying that tell a deed when a noun is their object: "anotó dos goles", "concretó 3 ventas". */
  readonly deeds: ReadonlySet<string>;
  /** Verbs of making one's forecast more or less, or of keeping it. */
  readonly revisingForecasts: ReadonlySet<string>;
  /** Verbs of saying that also let people in: "admitted 1.4 million refugees". */
  readonly letsIn: ReadonlySet<string>;
  /** Give a clause as the view of whoever is speaking, as token sequences: "in her view", "a su juicio". */
  readonly views: readonly (readonly string[])[];
  /** Before the name of whose view a sentence gives: "para Pérez, …"; empty in English, where "for" opens purposes. */
  readonly viewers: ReadonlySet<string>;
  /** Open the place from which several unnamed speak: "desde la fiscalía aseguran"; empty in English. */
  readonly standpoints: ReadonlySet<string>;
  /** Nouns for whom a text has its words from, that point back at whoever spoke last: "la fuente"; empty in English, where sources are not named. */
  readonly informants: ReadonlySet<string>;
  /** Outlets and their papers, which carry others' words: "report", "newspaper", "noticia". */
  readonly carriers: ReadonlySet<string>;
  /** Before a carrier: it is the publication itself ("this newspaper", "este diario"). */
  readonly own: ReadonlySet<string>;
  /** Helpers between subject and verb: "has", "also", "ha", "también". */
  readonly helpers: ReadonlySet<string>;
  /** Words that open a clause or phrase and so end the search for a subject: "when", "because", "cuando". */
  readonly boundaries: ReadonlySet<string>;
  /** Between a noun and whose it is: "of", "de". */
  readonly possessors: ReadonlySet<string>;
  /** Open an adjunct before a verb, which is then no subject; empty in English, where subjects stand right before their verbs. */
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that show one and those that show several, where verbs agree in number; empty in English. */
  readonly singulars: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  /** Heads of phrases that show something but say nothing: "facts", "hechos", "cosas". */
  readonly facts: ReadonlySet<string>;
  /** Say that nobody did: "did not say". */
  readonly negations: ReadonlySet<string>;
  /** Stand for people where no noun follows ("some said"); empty in Spanish, whose verbs need no subject. */
  readonly some: ReadonlySet<string>;
  /** Between "and" and a further thing that is said: "then", "además". */
  readonly later: ReadonlySet<string>;
  /** Say whose something is: a forecast is stated by whose it is. */
  readonly ownership: ReadonlySet<string>;
  /** Nouns before a "that" which says on what terms, and not what, somebody spoke: "on condition that". */
  readonly conditions: ReadonlySet<string>;
  /** Nouns that are a tally behind one article alone, with that article: "el corte del 28 de febrero", not "la Corte". */
  readonly cutoffs: ReadonlyMap<string, string>;
}
