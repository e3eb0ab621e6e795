import { deskCollection } from "./collections.ts";
import type { Desk } from "./desk.ts";
import { type RecordedText, recordText } from "./record-text.ts";
import { type Input, type Known, type Refusal, type TakenText, takeText } from "./take-text.ts";

/** A document that was added or was there already, with how it was taken; or why it could not be. */
export type AddOutcome = (RecordedText & { readonly taken: TakenText }) | Refusal;

/** Takes a document, reads it and records it in a collection, which is opened when it is new. */
export async function addDocument(
  desk: Desk,
  input: Input,
  given: Known & { readonly collection: string },
): Promise<AddOutcome> {
  const taken = await takeText(desk, input, given);
  if (taken.kind !== "taken") return taken;
  const collection = deskCollection(given.collection);
  return { ...(await recordText(desk, taken, { collection, confirmation: "left-to-review" })), taken };
}
