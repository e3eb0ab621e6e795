import type { Capture } from "../core/model/index.ts";

/** What came of taking a document: its bytes, or why there are none. Each refusal is a sentence that says what to do. */
export type CaptureOutcome = Captured | CaptureRefusal;

/** A document's bytes with what the way they came says about them. */
export interface Captured {
  readonly kind: "captured";
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; null when nothing but the bytes themselves tells. */
  readonly mediaType: string | null;
  /** As the sender declared it; null when it did not. */
  readonly charset: string | null;
  readonly method: Capture["method"];
  /** Where the bytes came from in the end, after redirects. */
  readonly url: string | null;
  readonly requestedUrl: string | null;
}

/**
 * missing: no such file · not-a-file: a folder or device · empty: no bytes or no words · too-large: over the limit ·
 * not-text: a PDF, picture, archive … · refused-address: internal, or not http(s) · blocked: 401, 403, 451 ·
 * gone: 404, 410 · unreachable: no answer that could be used · redirected-too-often.
 */
export interface CaptureRefusal {
  readonly kind: RefusalKind;
  readonly message: string;
}

export type RefusalKind =
  | "missing"
  | "not-a-file"
  | "empty"
  | "too-large"
  | "not-text"
  | "refused-address"
  | "blocked"
  | "gone"
  | "unreachable"
  | "redirected-too-often";

/** How much and how long a capture may take. */
export interface CaptureLimits {
  /** Of the document as it is read: after any transfer compression is undone. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly redirects: number;
}

export const CAPTURE_LIMITS: CaptureLimits = { maxBytes: 16 * 1024 * 1024, timeoutMs: 30_000, redirects: 5 };

/** "16 MB", "1.5 MB", "900 bytes": for sentences. */
function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 102.4) / 10} KB`;
  return `${Math.round(bytes / (1024 * 102.4)) / 10} MB`;
}

/** The one sentence for a document over the limit, wherever it comes from. */
export function tooLarge(name: string, limits: CaptureLimits): CaptureRefusal {
  return {
    kind: "too-large",
    message: `${name} is larger than ${sizeWords(limits.maxBytes)}, the most that one document may have. Split it, or raise COTEJO_MAX_BYTES.`,
  };
}

/** The one sentence for a document without a byte. */
export function emptyDocument(name: string): CaptureRefusal {
  return { kind: "empty", message: `${name} is empty: there is nothing to read. Check that it was saved.` };
}
