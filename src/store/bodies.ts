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
  return bodyOfKind(kind, parsedBody(body));
}

/** The value that a statement was read with, or that a correction brings, from the words that the ledger keeps. */
export function valueFrom(body: string | null): StatementValue {
  return valueIn(parsedBody(body));
}

/** What an entry says; null when it was redacted. */
export function parsedBody(body: string | null): EntryBody | null {
  return body === null ? null : (JSON.parse(body) as EntryBody);
}

/** As {@link bodyFrom}, of a body that was parsed before. */
export function bodyOfKind<Kind extends EntryBody["kind"]>(
  kind: Kind,
  body: EntryBody | null,
): Extract<EntryBody, { kind: Kind }> {
  const told = body?.kind === "kept" && kind !== "kept" ? body.left : body;
  if (told?.kind !== kind) throw new RangeError(`Expected an entry «${kind}» and found «${told?.kind ?? "redacted"}»`);
  return told as Extract<EntryBody, { kind: Kind }>;
}

/** As {@link valueFrom}, of a body that was parsed before. */
export function valueIn(body: EntryBody | null): StatementValue {
  if (body?.kind === "corrected") return body.value;
  if (body?.kind === "stated") return body.statement.value;
  throw new RangeError(`An entry «${body?.kind ?? "redacted"}» holds no value`);
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
