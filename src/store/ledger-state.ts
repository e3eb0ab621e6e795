import { CompiledQuery } from "kysely";
import { RecentlyUsed } from "./recently-used.ts";
import type { Database } from "./tables.ts";

/** How far the ledger has come. */
export interface LedgerState {
  /** Where its chains end; "" in a record without chains, such as one of a past day. */
  readonly ends: string;
  /** What was erased must not stay in memory, nor where entries were before a restore: told by how often tables were made again. */
  readonly made: number;
}

const STATE = CompiledQuery.raw("select hash, (select times from tables_made) as made from chain_ends");

/** The state that a database is in. */
export async function ledgerStateOf(db: Database): Promise<LedgerState> {
  const { rows } = await db.executeQuery<{ hash: string; made: number | string }>(STATE);
  return { ends: rows.map(({ hash }) => hash).join(), made: Number(rows[0]?.made ?? 0) };
}

/** Whether what was read in one state may be used in another: all of it, what entries say alone, or, where tables were made again, nothing. */
export function usableIn(state: LedgerState, before: LedgerState | undefined): "all" | "entries" | "nothing" {
  if (before?.made !== state.made) return "nothing";
  return state.ends !== "" && before.ends === state.ends ? "all" : "entries";
}

/** Remembers up to `atMost` values for each database that is asked, until its ledger moves on. */
export function rememberedUntilMoved<Value>(atMost: number): (db: Database) => Promise<RecentlyUsed<Value>> {
  return remembered(atMost, (usable) => usable === "all");
}

/** As {@link rememberedUntilMoved}, of what entries say: until something is erased. */
export function rememberedUntilErased<Value>(atMost: number): (db: Database) => Promise<RecentlyUsed<Value>> {
  return remembered(atMost, (usable) => usable !== "nothing");
}

function remembered<Value>(
  atMost: number,
  mayUse: (usable: ReturnType<typeof usableIn>) => boolean,
): (db: Database) => Promise<RecentlyUsed<Value>> {
  const known = new WeakMap<Database, { readonly state: LedgerState; readonly values: RecentlyUsed<Value> }>();
  return async (db) => {
    const state = await ledgerStateOf(db);
    const before = known.get(db);
    if (before !== undefined && mayUse(usableIn(state, before.state))) return before.values;
    const values = new RecentlyUsed<Value>(atMost);
    known.set(db, { state, values });
    return values;
  };
}
