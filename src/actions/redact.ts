import { codebook } from "../core/lexicon/codebook.ts";
import type { RedactionTarget } from "../core/model/index.ts";
import { READER_VERSION } from "../core/read/read.ts";
import { type Redacted, type RedactionOutcome, redactCapture, redactEntry } from "../store/redact.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * Erases an entry's contents, or a capture's bytes with every text and statement made from them. Who did it and why
 * stays for good. Gives what was erased, and what of the desk's own repeats it: articles, reasons, replies.
 * @throws Problem when no reason is given, there is no such thing, or it is erased already.
 */
export async function redact(desk: Desk, target: RedactionTarget, reason: string): Promise<Redacted> {
  if (reason.trim() === "")
    throw new Problem("reason-missing", "Say why it is erased; the reason stays in the record.", { status: 400 });
  const by = {
    actor: desk.actor,
    reason,
    at: desk.now().toISOString(),
    readerVersion: READER_VERSION,
    codebookVersion: codebook.version,
    newId: desk.newId,
  };
  const outcome =
    target.kind === "entry"
      ? await redactEntry(desk.store, target.entryId, by)
      : await redactCapture(desk.store, target.sha256, by);
  if (outcome.kind === "redacted") return outcome;
  throw problemFrom(outcome, target);
}

function problemFrom(outcome: Exclude<RedactionOutcome, { kind: "redacted" }>, target: RedactionTarget): Problem {
  const name = target.kind === "entry" ? `entry ${target.entryId}` : `capture ${target.sha256}`;
  switch (outcome.kind) {
    case "not-found":
      return new Problem("entry-not-found", `The record has no ${name}. Check it letter by letter.`, {
        status: 404,
      });
    case "redacted-before":
      return new Problem("entry-not-found", `The ${name} is erased already; nothing was changed.`, { status: 409 });
    case "not-redactable":
      return new Problem("entry-not-found", `The ${name} says who erased what, and why; that stays.`, { status: 409 });
  }
}
