import type { KnownOrganization } from "./organizations.ts";
import { knownOrganizations } from "./organizations-known.ts";
import { placeKey } from "./places-gazetteer.ts";

/** Names as they are looked up, and how many words the longest has that begins with a word. Folded. */
interface NameTable {
  readonly entries: ReadonlyMap<string, KnownOrganization>;
  readonly longestFrom: ReadonlyMap<string, number>;
}

/** The well-known bodies by each of their names. */
export const organizationsByName: NameTable = tableOf(knownOrganizations);

function tableOf(organizations: readonly KnownOrganization[]): NameTable {
  const entries = new Map<string, KnownOrganization>();
  const longestFrom = new Map<string, number>();
  for (const organization of organizations)
    for (const name of [organization.name, ...organization.aliases]) {
      const words = placeKey(name).split(" ");
      entries.set(words.join(" "), organization);
      longestFrom.set(words[0]!, Math.max(longestFrom.get(words[0]!) ?? 0, words.length));
    }
  return { entries, longestFrom };
}
