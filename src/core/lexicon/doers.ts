import type { PhraseTable } from "./phrases.ts";
import type { Cause, DoerKind } from "./qualifier-marks.ts";

/** Nouns of those who do something to others, by what kind of doer they are. Every inflected form its own key, folded. */
export interface DoerWords {
  readonly nouns: ReadonlyMap<string, DoerKind>;
  /** With a noun for people beside them, say that they had arms in hand: "armed men", "hombres encapuchados". */
  readonly armed: ReadonlySet<string>;
  /** How people died, by the words that tell it; a calamity behind a preposition tells it too. */
  readonly causes: ReadonlyMap<string, Cause>;
  /** Verbs of bringing about what befell the counted: "left 12 dead", "causó 12 muertes". Folded, in all their forms. */
  readonly causing: ReadonlySet<string>;
  /** Prepositions before what people die in or of: "in a crash", "de cólera". */
  readonly dying: ReadonlySet<string>;
  /** Phrases before whoever did it in a passive, besides the preposition alone: "at the hands of", "a manos de". */
  readonly agents: PhraseTable<true>;
}

/** Reads "kind: word word" lines. */
export function doersFrom(lines: string): Map<string, DoerKind> {
  return new Map(
    lines.split("\n").flatMap((line) => {
      const [kind = "", words = ""] = line.split(":");
      return words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, kind.trim() as DoerKind] as const);
    }),
  );
}

/** Reads "cause: word word" lines. */
export function causesFrom(lines: string): Map<string, Cause> {
  return new Map(
    lines.split("\n").flatMap((line) => {
      const [cause = "", words = ""] = line.split(":");
      return words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, cause.trim() as Cause] as const);
    }),
  );
}
