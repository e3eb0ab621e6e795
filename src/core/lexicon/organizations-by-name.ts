import { type NameStart, startsOf } from "./name-starts.ts";
import type { KnownOrganization } from "./organizations.ts";
import { knownOrganizations } from "./organizations-known.ts";
import { placeKey } from "./places-gazetteer.ts";

/** Names as they are looked up, and how those go on that begin with a word. Folded. */
interface NameTable {
  readonly entries: ReadonlyMap<string, KnownOrganization>;
  readonly starts: ReadonlyMap<string, NameStart>;
}

/** The well-known bodies by each of their names. */
export const organizationsByName: NameTable = tableOf(knownOrganizations);

function tableOf(organizations: readonly KnownOrganization[]): NameTable {
  const entries = new Map<string, KnownOrganization>();
  for (const organization of organizations)
    for (const name of [organization.name, ...organization.aliases]) entries.set(placeKey(name), organization);
  return { entries, starts: startsOf(entries.keys()) };
}
