/**
 * What a noun names, as far as it decides who can do what to whom:
 * person ("farmer"), force (those who can be sent somewhere: "soldiers"), group ("gang", "family"), body (acts by its
 * office: "ministry"), court, structure (buildings, vehicles and works that can be attacked), goods (can be seized),
 * calamity (kills, and is nobody: "fire", "crash"), disaster (one that a whole paragraph tells of: "earthquake").
 */
export type NounKind =
  | "person"
  | "force"
  | "group"
  | "body"
  | "court"
  | "structure"
  | "goods"
  | "calamity"
  | "disaster";

/** What a noun can name, every inflected form its own key, folded: a bus can be seized, be attacked, and kill. */
export type PartyWords = ReadonlyMap<string, ReadonlySet<NounKind>>;

/** The nouns of each kind in all their forms. */
export function partyWordsFrom(
  nouns: Readonly<Record<NounKind, string>>,
  formsOf: (noun: string) => readonly string[],
): PartyWords {
  const words = new Map<string, Set<NounKind>>();
  for (const kind of Object.keys(nouns) as NounKind[])
    for (const form of nouns[kind].split(/\s+/).filter(Boolean).flatMap(formsOf)) {
      const known = words.get(form);
      if (known === undefined) words.set(form, new Set([kind]));
      else known.add(kind);
    }
  return words;
}
