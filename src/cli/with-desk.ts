import type { Desk } from "../actions/desk.ts";
import { openDesk } from "../actions/open-desk.ts";
import type { Actor } from "../core/model/index.ts";
import { settingsFrom } from "./settings.ts";

/** Opens the desk that the environment names for one piece of work, and closes it whatever comes of that. */
export async function withDesk<Result>(actor: Actor, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const desk = await openDesk(settingsFrom(process.env), actor);
  try {
    return await work(desk);
  } finally {
    await desk.store.close();
  }
}
