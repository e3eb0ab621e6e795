import { extractText } from "../capture/extraction.ts";
import type { Capture, Text } from "../core/model/index.ts";
import { type RecordFault, type Verification, verifyLedger } from "../store/verify.ts";
import type { Desk } from "./desk.ts";

export type { RecordFault, Verification };

/**
 * Holds the whole record against itself: every chain and digest, every quote against its text, every text against its
 * capture, every capture against its hash. What was erased on purpose is no fault.
 */
export function verifyRecord(
  desk: Pick<Desk, "store">,
  onProgress: (done: number, all: number) => void,
): Promise<Verification> {
  return verifyLedger(desk.store, { reextract: extractedAgain, onProgress });
}

/** The text of a capture as the extraction that made it makes it now; null when that is no longer known. */
export async function extractedAgain(bytes: Uint8Array, text: Text, capture: Capture): Promise<string | null> {
  const { mediaType, charset } = capture;
  const extracted = await extractText(bytes, { name: capture.id, mediaType, charset, url: capture.requestedUrl });
  return extracted.kind === "extracted" && extracted.extraction === text.extraction ? extracted.content : null;
}
