import { READER_VERSION } from "../core/read/read.ts";
import { textsToRead } from "../store/texts.ts";
import type { Desk } from "./desk.ts";

/** How many texts wait to be read by this version of the reader. */
export async function textsWaiting(desk: Pick<Desk, "store">): Promise<number> {
  return (await textsToRead(desk.store, READER_VERSION)).length;
}
