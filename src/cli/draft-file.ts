import type { Settings } from "../actions/desk.ts";
import { Problem } from "../actions/problem.ts";
import { decodeText } from "../capture/charsets.ts";
import { captureFile, captureStream } from "../capture/files.ts";
import { CAPTURE_LIMITS } from "../capture/outcome.ts";

/**
 * The characters of a draft file, or of standard input for "-".
 * @throws Problem when it is missing, empty, too large or not text.
 */
export async function readDraftFile(path: string, settings: Settings): Promise<string> {
  const limits = { ...CAPTURE_LIMITS, maxBytes: settings.maxBytes };
  const captured =
    path === "-"
      ? await captureStream(process.stdin, { name: "standard input", mediaType: null, method: "stdin", limits })
      : await captureFile(path, limits);
  if (captured.kind !== "captured") throw new Problem("draft-unreadable", captured.message, { status: 400 });
  const decoded = decodeText(captured.bytes, { html: false, charset: null });
  if (decoded.kind === "decoded") return decoded.content;
  throw new Problem("draft-unreadable", `${path} is ${decoded.what}. A draft is a Markdown file.`, { status: 400 });
}
