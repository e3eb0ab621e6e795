import type { Organization } from "../model/index.ts";

/** What kind of body an organization is. */
export type OrganizationKind = Organization["kind"];

/** Words that make a capitalised run the name of a body. Folded. */
export interface OrganizationWords {
  /** Head noun to the kind of body: "ministry" → state-body. In English it closes the name or stands before "of", in Spanish it opens it. */
  readonly heads: ReadonlyMap<string, OrganizationKind>;
  /** Where the head stands in this language's names. */
  readonly headsAt: "start" | "end";
  /** Heads that open a name in the region's other language, which a text leaves untranslated: "Unidad de …" in English. */
  readonly openings: ReadonlyMap<string, OrganizationKind>;
  /** What news calls state bodies without naming them: "authorities", "la policía". Heads of speakers, not names. */
  readonly officials: ReadonlySet<string>;
}

/** A body that everybody in the region's news knows by these names. */
export interface KnownOrganization {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly country: string | null;
}

/** Reads "kind: word word" lines. */
export function headsFrom(lines: string): ReadonlyMap<string, OrganizationKind> {
  const heads = new Map<string, OrganizationKind>();
  for (const line of lines.split("\n")) {
    const [kind = "", words = ""] = line.split(":");
    for (const word of words.split(/\s+/).filter(Boolean)) heads.set(word, kind.trim() as OrganizationKind);
  }
  return heads;
}
