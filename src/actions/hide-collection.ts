import type { Desk } from "./desk.ts";
import { setVisibility } from "./set-visibility.ts";

/** Takes a collection off every public page and out of every count; nothing of it is erased. */
export function hideCollection(desk: Desk, id: string): Promise<boolean> {
  return setVisibility(desk, id, "hidden");
}
