import { formEntries, type TriggerForm } from "./events.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import type { Paradigm } from "./verbs.ts";

/**
 * What a verb does to an act: bring it about ("approve", "decretar"), make it last longer, or be a sanction by itself;
 * "begin" is what the act itself does ("take effect", "entrar en vigor").
 */
export type ActDeed = "enact" | "extend" | "begin" | "sanction";

/** What a written form of a verb does, and the forms that it can be. */
export interface ActVerbForms {
  readonly does: ActDeed;
  readonly forms: readonly TriggerForm[];
}

/** Words by which a text names official acts of the codebook and says that they began. All folded. */
export interface ActWords {
  /** What an act is called, with its type of the codebook: "state of emergency" → emergency-powers. */
  readonly nominals: PhraseTable<string>;
  /** Verbs that take an official step, in all their forms: one look-up a token. */
  readonly verbs: PhraseTable<ActVerbForms>;
  /** Nouns for making an act last longer: "the extension of the state of siege". */
  readonly extensions: ReadonlySet<string>;
  /** Names of acts that are common words too, and count only with a capital or number: "act", "order". */
  readonly onlyNamed: ReadonlySet<string>;
  /** Say that what follows is when an act began: "the start of", "la entrada en vigor de". */
  readonly starts: PhraseTable<true>;
  /** Begin a time that counts from an act: "since", "desde", "a partir de". */
  readonly since: PhraseTable<true>;
  /** "since then", "desde entonces": from the day named last. */
  readonly sinceThen: PhraseTable<true>;
  /** Stand before the number of a decree or law: "decree", "ley". */
  readonly instruments: ReadonlySet<string>;
  /** Between those and the number: "no", "núm". */
  readonly numberSigns: ReadonlySet<string>;
}

/** One table of all forms of the verbs of official steps, listed by what they do. */
export function actVerbs(
  verbs: Readonly<Record<ActDeed, string>>,
  paradigmOf: (verb: string) => Paradigm,
): PhraseTable<ActVerbForms> {
  return phraseTable(
    (Object.entries(verbs) as [ActDeed, string][]).flatMap(([does, list]) =>
      [...formEntries(list, paradigmOf)].map(([words, forms]) => [words, { does, forms }] as const),
    ),
  );
}
