import { decodeText } from "../capture/charsets.ts";
import type { ReadingDesk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { captureInput, type Input, nameOf } from "./take-text.ts";

/**
 * The characters of a draft as it was written, front matter and Markdown included.
 * @throws Problem when it is missing, empty, too large or not text.
 */
export async function takeDraft(desk: Pick<ReadingDesk, "settings">, input: Input): Promise<string> {
  const captured = await captureInput(desk, input);
  if (captured.kind !== "captured") throw new Problem("draft-unreadable", captured.message, { status: 400 });
  const decoded = decodeText(captured.bytes, { html: false, charset: null });
  if (decoded.kind === "decoded") return decoded.content;
  throw new Problem("draft-unreadable", `${nameOf(input)} is ${decoded.what}. A draft is a Markdown file.`, {
    status: 400,
  });
}
