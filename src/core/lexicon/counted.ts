import type { PhraseTable } from "./phrases.ts";

/** Closed classes that show where the words for what is counted begin and end, and what is no figure at all. Folded. */
export interface CountedWords {
  /** Stand between a number and what it counts ("of the", "de los"). */
  readonly links: ReadonlySet<string>;
  /** End a noun phrase: conjunctions, relative pronouns, auxiliaries, adverbs, prepositions other than {@link inside}. */
  readonly ends: ReadonlySet<string>;
  /** Prepositions that go on with it: "from El Salvador", "de cocaína". */
  readonly inside: ReadonlySet<string>;
  /** Prepositions that make what they govern no subject: a verb behind says nothing of it ("built for 400 people, held …"). */
  readonly obliques: ReadonlySet<string>;
  /** The preposition before an object that is a person ("detuvo a 12"); none where there is no such mark. */
  readonly personal: ReadonlySet<string>;
  /** Deny what follows ("without", "sin"). */
  readonly without: ReadonlySet<string>;
  /** Before what something is made for, and could hold ("built for 400"). */
  readonly purposes: ReadonlySet<string>;
  /** Join two things counted ("12 dead and 30 wounded"). */
  readonly and: ReadonlySet<string>;
  /** Verbs right before the number of those who are left ("quedan nueve", "leaving 12"). */
  readonly leftBefore: ReadonlySet<string>;
  /** The same right behind it ("nine remain", "nine are left"). */
  readonly leftBehind: PhraseTable<true>;
  /** Gives the items of one list out to those of another ("fell to 512 and 378, respectively"). */
  readonly respectively: ReadonlySet<string>;
  /** Adjectives that may stand before the noun where others follow it ("presuntos", "nuevas"). Empty where all precede. */
  readonly before: ReadonlySet<string>;
  /** Whether adjectives stand behind the noun, so that the head is the first noun rather than the last. */
  readonly headFirst: boolean;
  /** Whether a subject may stand behind its passive verb ("fueron capturados 43"). */
  readonly subjectsFollow: boolean;
  /** Endings that look like a plural and are none ("previous"). */
  readonly notPlurals: readonly string[];
  /** Endings of participles that may close a noun phrase from behind ("people deported"); none where adjectives follow anyway. */
  readonly participleEndings: readonly string[];
  /** Participles without such an ending. */
  readonly participles: ReadonlySet<string>;
  /** Of verbs that tell what somebody is doing, behind a noun ("members fleeing …", "miembros huyendo …"). */
  readonly doingEndings: readonly string[];
  /** Regular plural endings with what they become, the first that fits; words of three letters stay. */
  readonly plurals: readonly (readonly [string, string])[];
  /** Plurals that the endings would get wrong, with their singular. */
  readonly singulars: ReadonlyMap<string, string>;
  /** Relative pronouns that open a clause about the counted. */
  readonly relatives: ReadonlySet<string>;
  /** Conjunctions and adverbs that open a clause with a verb of its own ("where", "mientras"). */
  readonly subordinators: ReadonlySet<string>;
  /** Forms of the verb of being, which say what something is ("29 fueron femicidios"). */
  readonly copulas: ReadonlySet<string>;
  /** Those of them that tell a deed as done, and what puts it right inside a place: "were in Cortés", "fueron en Cortés". */
  readonly doneThere: { readonly copulas: ReadonlySet<string>; readonly prepositions: ReadonlySet<string> };
  /** Forms that say of something only that there is or was some ("hubo 58"), where a copula does not. */
  readonly being: ReadonlySet<string>;
  /** What states give names with numbers in them: "Operation 100 Days", "Plan 1000". */
  readonly undertakings: ReadonlySet<string>;
  /** Forms of "to be" and "to have" that open a passive or perfect. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Those of them that make a passive: what follows is not the verb's object ("were killed and seven …"). */
  readonly passives: ReadonlySet<string>;
  /** Single out some of those just counted, as folded words in order ("including", "entre ellos"). */
  readonly includes: PhraseTable<true>;
  /** Prepositions besides "of" before such pronouns ("among them", "entre ellos"). */
  readonly among: ReadonlySet<string>;
  /** Pronouns that stand for what was counted before ("of them", "de ellos"). */
  readonly anaphors: ReadonlySet<string>;
  /** Nouns for stretches of time besides the units of durations ("the same period", "el mismo lapso"). */
  readonly periods: ReadonlySet<string>;
  /** Words behind a number that leave open of what ("12 others", "8 casos"). */
  readonly fillers: ReadonlySet<string>;
  /** General nouns for people ("people", "personas", "vecinos"), and endings that make others. */
  readonly people: ReadonlySet<string>;
  readonly agentEndings: readonly string[];
  /** Nouns for things with such an ending ("containers", "motores"). */
  readonly notAgents: ReadonlySet<string>;
  /** Endings of verbs that no counted noun has where plurals end in "s" ("siete tuvieron que …"); none where nouns may. */
  readonly verbEndings: readonly string[];
  /** Pasts of verbs that people govern and that describe no noun behind them ("twelve carried weapons"). */
  readonly doings: ReadonlySet<string>;
  readonly tally: TallyWords;
  readonly not: NotFigureWords;
}

/** Words of a subject that stands before its number: "the number of people held is 43". */
export interface TallyWords {
  /** Nouns for a count, whose own thing counted comes after "of"/"de" ("number", "cantidad", "total"). */
  readonly nouns: ReadonlySet<string>;
  /** May stand between the subject and its number besides forms of "to be" ("of", "de", "at", "en"). */
  readonly links: ReadonlySet<string>;
  /** May stand before the number besides ("just", "apenas"). */
  readonly just: ReadonlySet<string>;
  /** Make a figure a running total ("so far", "a la fecha"). */
  readonly running: PhraseTable<true>;
  /** Begin a noun phrase: articles and possessives. */
  readonly determiners: ReadonlySet<string>;
}

/** Words that make a number a name, an age, an order or a moment instead of a figure. */
export interface NotFigureWords {
  /** Nouns that a number behind them names ("Route 5", "artículo 7", "bulletin 118"). */
  readonly labels: ReadonlySet<string>;
  /** Say an age before the number ("aged 34") … */
  readonly ageBefore: ReadonlySet<string>;
  /** Verbs that say an age before years ("tiene 34 años"). */
  readonly ageVerbs: ReadonlySet<string>;
  /** Join a noun to an age in years ("un hombre de 34 años"); none where ages are joined otherwise. */
  readonly ageLinks: ReadonlySet<string>;
  /** Relative pronouns for people, before "is 70". */
  readonly who: ReadonlySet<string>;
  /** Bounds that are said of ages ("menores de 18"). */
  readonly ageBounds: ReadonlySet<string>;
  /** … or behind its unit ("34 years old", "34 años de edad"). */
  readonly ageAfter: ReadonlySet<string>;
  /** Before a duration: it only places something in time ("last 24 hours", "hace dos años"). */
  readonly timeBefore: ReadonlySet<string>;
  /** Bounds that before a duration mostly say when ("over two days") … */
  readonly periodBounds: ReadonlySet<string>;
  /** … unless one of these stands before them ("for over two days"). */
  readonly lasted: ReadonlySet<string>;
  /** Those of them that measure a duration when it is bounded ("in fewer than 20 minutes"). */
  readonly lastsIn: ReadonlySet<string>;
  /** Behind a duration: "ago", "later", "después". */
  readonly timeAfter: ReadonlySet<string>;
  /** Before a bare four-digit number: it is a year ("in 2022", "de 2022"). */
  readonly yearBefore: ReadonlySet<string>;
  /** Behind a bare number: it is a time of day ("10 am", "10 horas"). */
  readonly clockAfter: ReadonlySet<string>;
  /** Two words before a number that make it an hour of the day ("a las") … */
  readonly atHour: ReadonlySet<string>;
  /** … or a moment reached ("a los 85 años", "a los 15 días"). */
  readonly toThe: ReadonlySet<string>;
  /** Nouns for what lasts, so that "de 20 años" behind them is no age ("plazo", "contrato"). */
  readonly lasting: ReadonlySet<string>;
  /** Nouns whose duration is a prison term ("sentence of 20 years", "años de cárcel"). */
  readonly prison: ReadonlySet<string>;
  /** Those who ask a court for a sentence, and their verbs: the duration behind them is one ("prosecutors sought 25 years"). */
  readonly prosecutors: ReadonlySet<string>;
  /** Who hands prison terms out, and verbs by which they do and the convicted get them. */
  readonly judges: ReadonlySet<string>;
  readonly handing: ReadonlySet<string>;
  readonly demands: ReadonlySet<string>;
  /** Mark a prison stay that is no sentence ("prisión preventiva", "awaiting trial"). */
  readonly custody: ReadonlySet<string>;
  /** Before four digits that are an hour ("at 2230"). */
  readonly atFourDigits: ReadonlySet<string>;
  /** Whether months have a capital: "may" and "march" are also verbs. */
  readonly monthsHaveCapital: boolean;
  /** Behind "24 hours": always, not for so long. */
  readonly perDay: PhraseTable<true>;
  /** Singular articles, which no count follows ("el 911"). */
  readonly theOne: ReadonlySet<string>;
  /** Before a number that names a decade ("años 80"). */
  readonly decades: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}
