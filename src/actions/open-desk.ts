import type { Actor } from "../core/model/index.ts";
import { openStore } from "../store/store.ts";
import type { Desk, Settings } from "./desk.ts";
import { newId } from "./new-id.ts";

/** The desk of this machine: its record, the real clock and new ids. The caller closes `desk.store`. */
export async function openDesk(settings: Settings, actor: Actor): Promise<Desk> {
  const store = await openStore({ folder: settings.dataFolder, url: settings.databaseUrl });
  return { store, actor, now: () => new Date(), newId, settings };
}
