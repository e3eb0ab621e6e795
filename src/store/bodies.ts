import type { EntryBody, StatementValue } from "../core/model/index.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import type { Database } from "./tables.ts";

/**
 * The body of an entry of this kind, or what is left of one that was erased, from the words that the ledger keeps. A row
 * never leads to a redacted entry.
 */
export function bodyFrom<Kind extends EntryBody["kind"]>(
  kind: Kind,
  body: string | null,
): Extract<EntryBody, { kind: Kind }> {
  const written = body === null ? null : (JSON.parse(body) as EntryBody);
  const parsed = written?.kind === "kept" && kind !== "kept" ? written.left : written;
  if (parsed?.kind !== kind)
    throw new RangeError(`Expected an entry «${kind}» and found «${parsed?.kind ?? "redacted"}»`);
  return parsed as Extract<EntryBody, { kind: Kind }>;
}

/** The value that a statement was read with, or that a correction brings, from the words that the ledger keeps. */
export function valueFrom(body: string | null): StatementValue {
  const parsed = body === null ? null : (JSON.parse(body) as EntryBody);
  if (parsed?.kind === "corrected") return parsed.value;
  if (parsed?.kind === "stated") return parsed.statement.value;
  throw new RangeError(`An entry «${parsed?.kind ?? "redacted"}» holds no value`);
}

/** The bodies of several entries as the ledger keeps them, by entry id. */
export async function bodiesOf(db: Database, entryIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const bodies = new Map<string, string | null>();
  for (const ids of chunksOf([...new Set(entryIds)], LIST_AT_MOST)) {
    for (const row of await db.selectFrom("entries").select(["id", "body"]).where("id", "in", ids).execute())
      bodies.set(row.id, row.body);
  }
  return bodies;
}
