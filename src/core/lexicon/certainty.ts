import type { Certainty } from "../model/index.ts";
import { fold } from "./fold.ts";
import type { PhraseTable } from "./phrases.ts";
import type { Paradigm } from "./verbs.ts";

/** A word that makes of what it governs something else than what was done, and where its complement must show that it governs. */
export interface Governor {
  readonly certainty: Certainty;
  /**
   * none: whatever stands behind ("plans 40 arrests"); within: one of its links stands between it and the figure ("asked
   * for 40", not "asked 40 people") or, with "clause", a clause without "that" ("believe 40 died"); next: right behind it ("due to
   * arrive", "an order for").
   */
  readonly needs: "none" | "within" | "next";
  /** Prepositions and conjunctions; "infinitive" stands for any. */
  readonly links: ReadonlySet<string>;
}

/** Words that tell what is planned, asked for, possible or denied from what was done (RULES D11). All folded but the spelled forms. */
export interface CertaintyWords {
  /** Verbs in all their forms, as spelled in lower case: "ordenó" is not "ordeno". */
  readonly verbs: ReadonlyMap<string, Governor>;
  /** The same folded, for texts without accents. */
  readonly foldedVerbs: ReadonlyMap<string, Governor>;
  /** Participles of those that need no link, behind what was only asked for: "30 years were requested". */
  readonly participles: ReadonlyMap<string, Certainty>;
  /** Participles of those that deny what their complement tells: "the deportation of 70 was suspended". */
  readonly stopped: ReadonlySet<string>;
  /** Verbs of standing to be sentenced, before a term: "faces 30 years". */
  readonly atStake: ReadonlySet<string>;
  /** Predicates that deny: "were false", "es mentira". */
  readonly untrue: ReadonlySet<string>;
  /** Adjectives and nouns for what is so, which a negation turns round: "no es cierto que", "is not true that". */
  readonly truths: ReadonlySet<string>;
  /**
   * Before an infinitive or gerund, say that it is about to happen ("está por detener", "on the verge of arresting") or that something
   * else was done instead ("rather than arresting", "en vez de detener").
   */
  readonly aboutTo: PhraseTable<Certainty>;
  /** Right before a verb, say that it nearly came about: "por poco". */
  readonly nearly: PhraseTable<true>;
  /** Before a number, say that it is not true of all: "not all", "no todos los". */
  readonly notAll: PhraseTable<true>;
  /** Nouns for what is made up or played: "film", "simulacro". */
  readonly fictions: ReadonlySet<string>;
  /** Nouns for what is not so: "called the claim a lie". */
  readonly lies: ReadonlySet<string>;
  /** Verbs of those to whom something may still happen, or did not: "face deportation", "evitaron ser deportados". */
  readonly undergoing: ReadonlyMap<string, Certainty>;
  /** Verbs of failing: "the rescue of 40 failed". */
  readonly failing: ReadonlySet<string>;
  /** Right before a verb, what did not happen after all: "almost killed". */
  readonly almost: ReadonlySet<string>;
  /** Helpers that say what might have been before a perfect alone: "pudo haber matado". */
  readonly mightHave: ReadonlySet<string>;
  /** Nouns and adjectives. */
  readonly nouns: ReadonlyMap<string, Governor>;
  /** Nouns of papers that ask for what they are issued, filed or signed for: "warrant", "orden". */
  readonly requests: ReadonlySet<string>;
  /** Helpers before a bare verb: "will", "podría". */
  readonly modals: ReadonlyMap<string, Certainty>;
  /** Endings of verbs, as spelled, with a tense that tells what is to come or would be: "rá", "rían". */
  readonly endings: readonly (readonly [string, Certainty])[];
  /** With a participle, tell what is said to have happened: "habría matado". */
  readonly hearsay: ReadonlySet<string>;
  /** Forms of "be" before an infinitive that is to come: "is to be deported"; none where there is no such form. */
  readonly beTo: ReadonlySet<string>;
  /** Open a condition: "if", "si". */
  readonly conditions: ReadonlySet<string>;
  /** Open one at the head of a sentence: "Had police arrested 12". */
  readonly inverted: ReadonlySet<string>;
  /**
   * Make of what is otherwise hearsay ("habrían muerto") what would have been: "de no haber intervenido", wherever it stands;
   * "de haber llegado", "sin la ayuda", where it opens the sentence or follows a comma.
   */
  readonly counterfactual: PhraseTable<"anywhere" | "opening">;
  /** Nouns for what goes round and nobody stands behind: "according to rumours". */
  readonly rumours: ReadonlySet<string>;
  /** Say of the reports of a sentence that nobody has confirmed them. */
  readonly unconfirmed: PhraseTable<true>;
  /** Deny the verb behind them. */
  readonly negations: ReadonlySet<string>;
  /** Between two verbs, one of which is so of each: "killed or captured 12". */
  readonly either: ReadonlySet<string>;
  /** Behind those counted, whose fate is still to come: "await extradition". */
  readonly awaiting: ReadonlySet<string>;
  /** Behind "no", deny what is told of with them: "no evidence that"; none where the verb of such a clause is denied. */
  readonly evidence: ReadonlySet<string>;
  /** Negations that deny an infinitive, gerund or clause alone: "without arresting", not "without 40 of its men". */
  readonly lacking: ReadonlySet<string>;
  /** Right before a number, those who are left out of what is told: "all but two", "salvo dos". */
  readonly exceptions: PhraseTable<true>;
  /** Before "of the 40": only some of so many, or none: "few", "varios". */
  readonly someOf: ReadonlySet<string>;
  /** "that", "que": open what somebody says, wants or denies. */
  readonly that: ReadonlySet<string>;
  /** Besides relatives and subordinators, open what stands beside the clause: "after", "tras". */
  readonly edges: ReadonlySet<string>;
  /** Phrases whose words govern nothing: "wanted for", "a petición de", "not only". */
  readonly idioms: PhraseTable<true>;
  /** Before an infinitive, what it is done for: "to", "para". */
  readonly purposes: ReadonlySet<string>;
  /** Verbs behind whose past such an infinitive was done: "managed", "logró". */
  readonly carriedOut: ReadonlySet<string>;
  /** Verbs of looking for people, of whom nothing is asked: "buscó a 40". Folded; none where they take a preposition. */
  readonly seeking: ReadonlySet<string>;
  /** What is offered and thereby there: a reward. */
  readonly offered: ReadonlySet<string>;
}

/** Governors from lines "certainty needs link …: word, word": see {@link Governor}. */
export function governorsFrom(lines: string): readonly (readonly [string, Governor])[] {
  return lines.split("\n").flatMap((line) => {
    const [head = "", words = ""] = line.split(":");
    const [certainty = "", needs = "", ...links] = head.trim().split(" ");
    const governor = { certainty: certainty as Certainty, needs: needs as Governor["needs"], links: new Set(links) };
    return words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, governor] as const);
  });
}

/** All forms of verbs, as spelled, with what they make of what they govern. */
export function governingForms(
  verbs: readonly (readonly [string, Governor])[],
  paradigmOf: (verb: string) => Paradigm,
): ReadonlyMap<string, Governor> {
  const forms = new Map<string, Governor>();
  for (const [verb, governor] of verbs)
    for (const words of Object.values(paradigmOf(verb))) for (const word of words) forms.set(word, governor);
  return forms;
}

/** Participles of the verbs that deny what stands behind their link, as spelled. */
export function stoppedParticiples(
  verbs: readonly (readonly [string, Governor])[],
  paradigmOf: (verb: string) => Paradigm,
): ReadonlySet<string> {
  const stopping = verbs.filter(([, { certainty, needs }]) => certainty === "denied" && needs !== "none");
  return new Set(stopping.flatMap(([verb]) => paradigmOf(verb).participle ?? []));
}

/** All forms of verbs parted by spaces, folded. */
export function foldedForms(verbs: string, paradigmOf: (verb: string) => Paradigm): ReadonlySet<string> {
  return new Set(verbs.split(" ").flatMap((verb) => Object.values(paradigmOf(verb)).flat().map(fold)));
}

/** Participles of the verbs that need no link, as spelled. */
export function askedParticiples(
  verbs: readonly (readonly [string, Governor])[],
  paradigmOf: (verb: string) => Paradigm,
): ReadonlyMap<string, Certainty> {
  return new Map(
    verbs
      .filter(([, { needs }]) => needs === "none")
      .flatMap(([verb, { certainty }]) =>
        (paradigmOf(verb).participle ?? []).map((participle) => [participle, certainty] as const),
      ),
  );
}
