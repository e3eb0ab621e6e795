import type { StandingStatement, StatementValue } from "../model/index.ts";
import { bodyLikeness, LIKELY_SAME, personLikeness, soundOf } from "./name-likeness.ts";
import { bodyWords, personWords } from "./name-words.ts";

/** A statement about somebody or some body that goes by a name. */
export interface NamedStatement {
  readonly standing: StandingStatement;
  readonly kind: Extract<StatementValue["kind"], "person" | "organization">;
  readonly name: string;
}

/** A word that more names share than this ("ministry") tells nothing apart; bounds the work. */
const SHARED_AT_MOST = 40;

/**
 * Pairs of names that are likely one's though written otherwise ("Reynel Valencia", "Reinel Valencia Soto"), each with the
 * statement that came first. Only names that share the sound of a word of four letters are held against each other, so the
 * work grows with the names and not with their pairs. Give each distinct name once.
 */
export function similarNames(named: readonly NamedStatement[]): readonly (readonly [NamedStatement, NamedStatement])[] {
  const bySound = new Map<string, NamedStatement[]>();
  return named.flatMap((each) => {
    const near = new Set<NamedStatement>();
    for (const sound of soundsOf(each)) {
      const sharing = bySound.get(sound) ?? [];
      for (const other of sharing) near.add(other);
      if (sharing.length < SHARED_AT_MOST) bySound.set(sound, [...sharing, each]);
    }
    return [...near].filter((other) => isLikely(other, each)).map((other) => [other, each] as const);
  });
}

function soundsOf({ kind, name }: NamedStatement): ReadonlySet<string> {
  const words = kind === "person" ? personWords(name) : bodyWords(name);
  return new Set(words.filter((word) => word.length > 3).map((word) => `${kind} ${soundOf(word)}`));
}

function isLikely(one: NamedStatement, other: NamedStatement): boolean {
  const likeness = one.kind === "person" ? personLikeness : bodyLikeness;
  return likeness(one.name, other.name) >= LIKELY_SAME;
}
