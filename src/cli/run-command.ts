import { CommanderError } from "commander";
import { Problem } from "../actions/problem.ts";
import { EXIT } from "./exit-codes.ts";
import { writeError } from "./printing.ts";

/** Runs one command of the process and turns whatever it throws into a sentence and an exit code. */
export async function runCommand(command: () => Promise<unknown>): Promise<void> {
  // A reader that has seen enough (`cotejo read … | head`) closes the pipe; that is no failure.
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    process.exit(cause.code === "EPIPE" ? EXIT.done : EXIT.failure);
  });
  try {
    await command();
  } catch (cause) {
    process.exitCode = exitCodeFor(cause);
  }
}

function exitCodeFor(cause: unknown): number {
  // Commander has printed its own sentence already.
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.misuse;
  if (cause instanceof Problem) {
    writeError(cause.message);
    return cause.status >= 500 || cause.code === "port-in-use" ? EXIT.failure : EXIT.misuse;
  }
  const sentence = systemSentence(cause);
  if (sentence !== null) writeError(sentence);
  // Anything else is a mistake of ours, and its place is wanted.
  else process.stderr.write(`This failed: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
  return EXIT.failure;
}

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: "This user may not write there: change its owner, or set COTEJO_DATA to a folder of this user's.",
  EEXIST: "A file stands where a folder is needed: set COTEJO_DATA to a folder.",
  ENOENT: "Check that the folder is there and that the name is right.",
  ENOTDIR: "A file stands where a folder is needed: check the path, and COTEJO_DATA.",
  EROFS: "That disk is read-only: set COTEJO_DATA to a folder on another.",
  ENOSPC: "The disk is full: make room. What was reported as added is safe.",
  ECONNREFUSED: "Nothing answers there: check DATABASE_URL, and that the database runs.",
  ENOTFOUND: "There is no such host: check DATABASE_URL.",
  ERR_SQLITE_ERROR: "Check that the data folder is whole; «cotejo verify» says what is wrong with a record.",
};

/** What the system says of a failure, with what to do about it; null for what is not the system's. */
function systemSentence(cause: unknown): string | null {
  if (!(cause instanceof Error && "code" in cause && typeof cause.code === "string")) return null;
  if (/^ERR_(?!SQLITE)/.test(cause.code)) return null;
  return [`This failed: ${cause.message}.`, ADVICE[cause.code] ?? ""].join(" ").trim();
}
