import { messagesIn, type ReaderMessage } from "../store/reader-messages.ts";
import type { Desk } from "./desk.ts";

/** What readers wrote to the desk, newest first. */
export function listMessages(
  desk: Pick<Desk, "store">,
  given: { readonly limit: number },
): Promise<readonly ReaderMessage[]> {
  return messagesIn(desk.store, given);
}
