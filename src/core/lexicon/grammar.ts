/** Closed classes by which the noun phrases and verbs of a clause are told apart. All folded. */
export interface GrammarWords {
  /** Prepositions that open a phrase of their own; "of" and "de" go on with a noun phrase and are not among them. */
  readonly links: ReadonlySet<string>;
  /** Join two of a kind: "and", "y". */
  readonly joins: ReadonlySet<string>;
  /** Open a clause about the noun phrase right before: "which", "who", "que". */
  readonly relatives: ReadonlySet<string>;
  /** Open a clause of their own: "when", "because", "mientras". */
  readonly subordinators: ReadonlySet<string>;
  /** Make what follows a case that is only imagined: "if", "unless", "si". */
  readonly conditions: ReadonlySet<string>;
  /** Before a participle, make it passive: "was", "fueron". */
  readonly passives: ReadonlySet<string>;
  /** Of these, the ones that tell what is usual or stands rather than what happened: "is", "are", "son". */
  readonly present: ReadonlySet<string>;
  /** Before a participle, make it active: "have", "había". */
  readonly perfects: ReadonlySet<string>;
  /** Of these, the ones that count what has happened up to now: "has", "ha". */
  readonly tallying: ReadonlySet<string>;
  /** Helpers that make a verb depend on what stands before it: "to", "haber". */
  readonly dependents: ReadonlySet<string>;
  /** Ending of verbs that "of" governs: "ing"; null where it would take in nouns. */
  readonly dependentEnding: string | null;
  /** Whatever else may stand between a subject and its verb: modals, "to", adverbs, object pronouns. */
  readonly helpers: ReadonlySet<string>;
  /** Other verbs in common forms that no ending gives away: "said", "is", "hizo". They end a noun phrase. */
  readonly verbs: ReadonlySet<string>;
  /** Endings of finite verbs, with accents: "ed", "aron", "ó". */
  readonly verbEndings: readonly string[];
  /** Ending of adverbs, which say something of a verb: "ly", "mente". */
  readonly adverbEnding: string;
  /** Open a noun phrase: articles, demonstratives, possessives, indefinites. */
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Say that one is meant: "a", "un", "una". */
  readonly one: ReadonlySet<string>;
  /** Say that nobody did or nothing was: "not", "nobody", "no", "ningún". */
  readonly negations: ReadonlySet<string>;
  /** Those of them that stand as or in a subject: "nobody was killed". */
  readonly nobody: ReadonlySet<string>;
  /** Stand for somebody named before: a person ("he", "él"), several ("they") or a body ("it"). */
  readonly pronouns: ReadonlyMap<string, "one" | "many" | "body">;
  /** Object pronouns before a Spanish verb ("lo mataron"); none in English, where they stand behind like nouns. */
  readonly clitics: ReadonlyMap<string, "one" | "many">;
  /** Makes a Spanish verb passive, impersonal or mutual; null in English. */
  readonly reflexive: string | null;
  /** Before a person as object, in Spanish. */
  readonly personal: ReadonlySet<string>;
  /** Before who did it, in the passive: "by", "por". */
  readonly agents: ReadonlySet<string>;
  /** Between two nouns: "of", "de". */
  readonly of: ReadonlySet<string>;
  /** Whether the noun that the others describe comes first, as in Spanish. */
  readonly headFirst: boolean;
  /** Small words behind a noun phrase that belong to no phrase of their own: "dead", "alive". */
  readonly rests: ReadonlySet<string>;
  /** Before what somebody or something has, or goes on with: "with", "con". */
  readonly with: ReadonlySet<string>;
  /** What each of these words is in a sentence; one look-up decides. */
  readonly kinds: ReadonlyMap<string, GrammarKind>;
}

/** What a word of the closed classes does to a noun phrase: all but determiners ("noun") end it. */
export type GrammarKind = "noun" | "link" | "join" | "relative" | "clause" | "condition" | "verb" | "helper";

/** The words of a grammar with what each is gathered; where one stands in several lists, the earlier kind here wins. */
export function grammarFrom(given: Omit<GrammarWords, "kinds">): GrammarWords {
  const kinds = new Map<string, GrammarKind>();
  const classes: readonly (readonly [GrammarKind, Iterable<string>])[] = [
    ["condition", given.conditions],
    ["relative", given.relatives],
    ["clause", given.subordinators],
    ["join", given.joins],
    ["link", given.links],
    ["noun", given.determiners],
    ["noun", given.pronouns.keys()],
    ["verb", given.verbs],
    ["verb", given.passives],
    ["verb", given.perfects],
    ["helper", given.helpers],
    ["helper", given.rests],
  ];
  for (const [kind, words] of classes) for (const word of words) if (!kinds.has(word)) kinds.set(word, kind);
  return { ...given, kinds };
}
