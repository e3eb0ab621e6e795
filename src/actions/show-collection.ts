import type { Desk } from "./desk.ts";
import { setVisibility } from "./set-visibility.ts";

/** Brings a hidden collection back onto public pages and into counts. */
export function showCollection(desk: Desk, id: string): Promise<boolean> {
  return setVisibility(desk, id, "shown");
}
