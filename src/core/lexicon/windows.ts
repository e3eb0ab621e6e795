import type { PhraseTable } from "./phrases.ts";

/**
 * The past of narration ("lost", "destruyeron"), what was before it, what has been up to now, what is or was for long, and
 * what is only wanted, planned or supposed.
 */
export type Tense = "past" | "pluperfect" | "perfect" | "present" | "unreal";

/** Words that decide which time a figure belongs to. All folded. */
export interface WindowWords {
  /** Part one clause from the next besides commas: a time beyond one belongs to something else. */
  readonly clauseJoins: ReadonlySet<string>;
  /** Open a clause about the time right before it ("March 29, when …"). */
  readonly when: ReadonlySet<string>;
  /** Open a clause about the place right before it, at the same time. */
  readonly where: ReadonlySet<string>;
  /** Hold a figure against the one behind them, whose time is its own: "from", "than", "frente". */
  readonly comparisons: ReadonlySet<string>;
  /** Words of degree, behind which "than" and "que" compare. */
  readonly degrees: ReadonlySet<string>;
  /** Words of a multiple, behind which what it is a multiple of stands: "double the figure for", "ocho veces la de". */
  readonly multiples: ReadonlySet<string>;
  /** Nouns for a stretch that a year behind them only moves: "the same period of 2023". */
  readonly periods: ReadonlySet<string>;
  /** Before such a noun: "same", "igual". */
  readonly same: ReadonlySet<string>;
  /** Shortly before a year: all of it is meant, and no part ("in all of 2023", "en todo 2023"). */
  readonly allOf: ReadonlySet<string>;
  /** Parts of a day, before the day ("la tarde del lunes"). */
  readonly dayParts: ReadonlySet<string>;
  /** Verbs and nouns for a start: the time behind them says when something began that went on. */
  readonly starting: ReadonlySet<string>;
  /** The same in more than one word: "broke out", "puesto en marcha". */
  readonly startPhrases: PhraseTable<true>;
  /** Verbs that tell what something that went on for days has done in the end: "leaves 57 dead", "dejó 57 muertos". */
  readonly leaving: ReadonlySet<string>;
  /** Nouns in the singular for what goes on for days from a first one: "hearing", "campaña" … */
  readonly processes: ReadonlySet<string>;
  /** … and the endings of nouns made of verbs ("vaccination", "excavación"). */
  readonly processEndings: RegExp;
  /** Before a figure told already: "the 43", "los 150". */
  readonly definites: ReadonlySet<string>;
  /** Part what a sentence tells from what was told before: "elsewhere", "en otro ataque". */
  readonly otherness: ReadonlySet<string>;
  /** Make a happening the one told before: "the attack", "ese atentado". */
  readonly pointers: ReadonlySet<string>;
  /** People who are of what was told before: "two suspects", "las víctimas". */
  readonly storyPeople: ReadonlySet<string>;
  /** Open a sentence about another time: "under the previous government", "durante". */
  readonly timeOpeners: ReadonlySet<string>;
  /** Open a sentence that goes on counting what the one before counted: "of these", "de ellos". */
  readonly ofThese: PhraseTable<true>;
  /** "in that period", "en ese lapso": over the stretch that the text told of last. */
  readonly thatStretch: PhraseTable<true>;
  /** "a year earlier": over that stretch, the year before. */
  readonly yearEarlier: PhraseTable<true>;
  /** Participles for what a source has put out: "released", "divulgados". */
  readonly published: ReadonlySet<string>;
  /** Verbs and participles of putting something out: "presented", "publicó" … */
  readonly issuing: ReadonlySet<string>;
  /** … and nouns for what counts are put out in: the day of that is not the day of the counted ("the balance released on Thursday"). */
  readonly issues: ReadonlySet<string>;
  /** … and the noun for what a force itself did: what follows is counted over the days of that. */
  readonly results: ReadonlySet<string>;
  /** "this year", behind a month or day that a count of it runs to. */
  readonly thisYear: PhraseTable<true>;
  /** "by then": up to the day named last. */
  readonly byThen: PhraseTable<true>;
  /** Before a number: where a running count stood ("stood at", "sumaban"). */
  readonly levels: PhraseTable<true>;
  /** … and what it came to, where the count is named ("the toll reached", "la cifra llegó a"). */
  readonly reaching: PhraseTable<true>;
  /** Finite verbs of the narrating past that no ending gives away ("fell", "hubo"). */
  readonly pasts: ReadonlySet<string>;
  /** Helpers and other verbs with the tense they give their clause: "has", "will", "había", "pidió". */
  readonly tenses: ReadonlyMap<string, Tense>;
  /** Nouns for what is only wanted, offered, agreed or set: what stands in it has not happened ("un acuerdo con una suba de 60 %"). */
  readonly plans: ReadonlySet<string>;
  /** … and the words behind them, besides "of", that lead to its amount. */
  readonly planLinks: ReadonlySet<string>;
  /** Before an infinitive, what is only meant: "para subirlo a". */
  readonly purposes: ReadonlySet<string>;
  /** Verbs by which somebody has another do what stands in the infinitive behind: whether it was done they do not say ("sent her to collect"). */
  readonly sending: ReadonlySet<string>;
  /** The endings of infinitives, their pronouns too; none where no ending shows one. */
  readonly infinitives: readonly string[];
  /** Verbs and participles of accusing, trying and convicting: what somebody is charged with did not happen that day. */
  readonly charging: ReadonlySet<string>;
  /** … and the words that lead to what it was, before a gerund or infinitive. */
  readonly chargedWith: ReadonlySet<string>;
  /** Pasts of having so many: what was had as of a day was so then. */
  readonly holding: ReadonlySet<string>;
  /** Adverbs for a time before now that nothing names: "recently". */
  readonly vaguePast: ReadonlySet<string>;
  /** Verbs, in the present, by which those who are asked give their opinion: "voters say", "los encuestados creen". */
  readonly opinions: ReadonlySet<string>;
  /** Nouns and participles for what is reckoned to come: "forecast", "proyectada". */
  readonly forecasts: ReadonlySet<string>;
  /** What has room for so many, and the word between: "built for 400", "con capacidad para 60". */
  readonly rooms: ReadonlySet<string>;
  readonly roomFor: ReadonlySet<string>;
  /** Verbs of lasting from a day to another: "which ran from", "que se extendió del". */
  readonly lasting: ReadonlySet<string>;
  /** Helpers that with a participle tell what is said to have happened: "habría matado". */
  readonly hearsay: ReadonlySet<string>;
  /** Verbs of going, which tell what is to come before "a" alone: "iba a despedir", not "iban 43 menores". */
  readonly going: ReadonlySet<string>;
  /** Endings of the other verbs, as spelled, with their tense ("ed", "ó", "ría"); the first that fits. */
  readonly tenseEndings: EndingTable;
  /** Endings of participles, by which a pluperfect is one ("been", "muerto"). */
  readonly participleEndings: readonly string[];
  /** Whether the helper of the pluperfect is a past by itself where no participle follows ("had two floods"). */
  readonly hadIsPast: boolean;
  /** Before a base form that may look like a past ("to cut"). */
  readonly infinitive: ReadonlySet<string>;
  /** Measures whose figures, told without a time, belong to the day that the story tells of. */
  readonly happenings: ReadonlySet<string>;
  /** Open a sentence that adds to a total: "With the 12 arrested on Sunday, the total is 152". */
  readonly adding: ReadonlySet<string>;
  /** Verbs and nouns that say a sum, right before it. */
  readonly sums: ReadonlySet<string>;
  /** Tell of a past that it holds by now: "already", "ya". */
  readonly already: ReadonlySet<string>;
  /** The last word of what puts a state at a day: "as of", "as at", "al 31 de julio". */
  readonly asOf: ReadonlySet<string>;
  /** Opens two times of which a change leads from one to the other: "between", "entre". */
  readonly between: ReadonlySet<string>;
  /** Say where a place lies, before how far that is from another: "located 40 miles", "distante 236 km". */
  readonly distant: ReadonlySet<string>;
  /** Between what is paid and the unit of time that it is paid for: "a day", "al mes" … */
  readonly payPer: ReadonlySet<string>;
  /** … and, for both, how often: "weekly", "mensuales". What is paid again and again is so on no day. */
  readonly payOften: ReadonlySet<string>;
  /** Between a count and the day that it runs to: "the tally to 28 February", "el conteo al". */
  readonly runsTo: ReadonlySet<string>;
}

/** Endings by the code of their last letter, so that most words are passed by at one look-up. */
export type EndingTable = readonly (readonly (readonly [string, Tense])[] | undefined)[];

/** A table of endings in the order in which they are tried. */
export function endingTable(endings: readonly (readonly [string, Tense])[]): EndingTable {
  const byCode = Map.groupBy(endings, ([ending]) => lastCode(ending));
  return Array.from({ length: Math.max(...byCode.keys()) + 1 }, (_, code) => byCode.get(code));
}

/** The tense of the first of a table's endings that a word, as it is spelled, has; null without one. */
export function tenseOfEnding(table: EndingTable, spelled: string): Tense | null {
  const endings = table[lastCode(spelled)];
  if (endings === undefined) return null;
  for (const [ending, tense] of endings) if (spelled.endsWith(ending)) return tense;
  return null;
}

/** All of a table's endings that such a word has. */
export function endingsOf(table: EndingTable, spelled: string): readonly (readonly [string, Tense])[] {
  return table[lastCode(spelled)]?.filter(([ending]) => spelled.endsWith(ending)) ?? [];
}

function lastCode(word: string): number {
  return word.charCodeAt(word.length - 1);
}

/** Tenses by the folded words that give them, parted by spaces. */
export function tensesOf(words: Readonly<Partial<Record<Tense, string>>>): ReadonlyMap<string, Tense> {
  return new Map(
    (Object.entries(words) as [Tense, string][]).flatMap(([tense, forms]) =>
      forms.split(" ").map((form) => [form, tense] as const),
    ),
  );
}
