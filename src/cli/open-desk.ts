import { randomUUID } from "node:crypto";
import type { Desk, Settings } from "../actions/desk.ts";
import type { Actor } from "../core/model/index.ts";
import { openStore } from "../store/store.ts";

/** The desk of this machine: its record, the real clock and random ids. The caller closes `desk.store`. */
export async function openDesk(settings: Settings, actor: Actor): Promise<Desk> {
  const store = await openStore({ folder: settings.dataFolder, url: settings.databaseUrl });
  return { store, actor, now: () => new Date(), newId: randomUUID, settings };
}

/** Opens the desk for one piece of work and closes it whatever comes of it. */
export async function withDesk<Result>(
  given: { readonly settings: Settings; readonly actor: Actor },
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  const desk = await openDesk(given.settings, given.actor);
  try {
    return await work(desk);
  } finally {
    await desk.store.close();
  }
}
