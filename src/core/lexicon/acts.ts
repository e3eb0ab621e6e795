import type { PhraseTable } from "./phrases.ts";

/** Words by which a text names official acts of the codebook and says that they began. All folded. */
export interface ActWords {
  /** What an act is called, with its type of the codebook: "state of emergency" → emergency-powers. */
  readonly nominals: PhraseTable<string>;
  /** Verbs that bring an act about: "approved", "launched", "decretó". */
  readonly enact: ReadonlySet<string>;
  /** Verbs that make an act last longer, whatever its type. */
  readonly extend: ReadonlySet<string>;
  /** Verbs that are an act by themselves, with its type: "sanctioned". */
  readonly verbs: ReadonlyMap<string, string>;
  /** Say that what follows is when an act began: "the start of", "la entrada en vigor de". */
  readonly starts: PhraseTable<true>;
  /** Begin a time that counts from an act: "since", "desde", "a partir de". */
  readonly since: PhraseTable<true>;
  /** "since then", "desde entonces": from the day named last. */
  readonly sinceThen: PhraseTable<true>;
  /** Stand before the number of a decree or law: "decree", "ley". */
  readonly instruments: ReadonlySet<string>;
}
