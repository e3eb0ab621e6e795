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
  /** Heads that close a name in the region's other language: "… Research Center" in Spanish. */
  readonly closings: ReadonlyMap<string, OrganizationKind>;
  /** What bodies are for, as their names say it: "Justicia", "Trade". "And" joins these in one name, and nothing else. */
  readonly portfolios: ReadonlySet<string>;
  /** Offices and things that a body has: behind their "of" an unknown name is a body's, "accionistas de …", "spokesman for …". */
  readonly holdings: ReadonlySet<string>;
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

const LEGAL_FORMS = `s a de c v|s a b de c v|sa de cv|s a b|s a c|s a s|s a|sa|sac|sas|s de r l de c v|s de r l|s r l|srl|s l u|s l|ltda|cia|s c a|s en c|
inc|incorporated|corp|ltd|limited|l l c|llc|l l p|llp|l p|plc|gmbh|a g|ag|n v|nv|b v|bv|s p a|spa|kg|ab|asa|oy|pty|e i r l|eirl|limitada`;

/** Legal forms that close a company's name, letter by letter or word by word without stops: "S.A. de C.V.", "Ltda.", "LLC". */
export const legalForms: readonly (readonly string[])[] = LEGAL_FORMS.split(/[|\n]+/)
  .map((form) => form.split(" "))
  .sort((one, other) => other.length - one.length);
