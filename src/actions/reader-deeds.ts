import { countDeed, forgetDeeds, type ReaderDeed, takeBackDeed } from "../store/reader-deeds.ts";
import type { Desk } from "./desk.ts";

/** Counts what a reader does, for all processes of the site together; false when it was done `most` times this day. */
export function countReaderDeed(
  desk: Pick<Desk, "store">,
  deed: ReaderDeed & { readonly most: number },
): Promise<boolean> {
  return countDeed(desk.store, deed);
}

/** Takes back what was counted once, so that it may be done again. */
export function takeBackReaderDeed(desk: Pick<Desk, "store">, deed: ReaderDeed): Promise<void> {
  return takeBackDeed(desk.store, deed);
}

/** Forgets what readers did before a day. */
export function forgetReaderDeeds(desk: Pick<Desk, "store">, before: string): Promise<void> {
  return forgetDeeds(desk.store, before);
}
