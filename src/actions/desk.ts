import type { Actor, Outlet } from "../core/model/index.ts";
import type { Store } from "../store/store.ts";

/** What the person who installs the system can set. */
export interface Settings {
  /** Folder of the database and the captures. */
  readonly dataFolder: string;
  /** PostgreSQL instead of the SQLite file in the data folder; null for SQLite. */
  readonly databaseUrl: string | null;
  readonly port: number;
  /** Public base of the site, without a slash at its end; null while it has none but this machine's. */
  readonly publicUrl: string | null;
  /** Who publishes the site. */
  readonly outlet: Outlet;
  /** How many proxies of the operator's own stand in front: so many steps of X-Forwarded-For are believed. */
  readonly proxies: number;
  /** What all processes of one site tell readers apart with; null where one process serves it and makes its own. */
  readonly readersSecret: string | null;
  /** The most that one document may have. */
  readonly maxBytes: number;
}

/** What stands before every address of the site, without a slash at its end. */
export function siteBase({ publicUrl, port }: Pick<Settings, "publicUrl" | "port">): string {
  return publicUrl ?? `http://localhost:${port}`;
}

/** Everything an action may lean on: the record, who acts, and the three things that make it differ from run to run. */
export interface Desk {
  readonly store: Store;
  readonly actor: Actor;
  readonly now: () => Date;
  /** Ids that are never reused, in order as far as can be: see new-id.ts. */
  readonly newId: () => string;
  readonly settings: Settings;
}

/** What actions need that look at a document without recording it. */
export type ReadingDesk = Pick<Desk, "settings" | "newId">;
