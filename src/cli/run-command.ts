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
  const isSystems = cause instanceof Error && "code" in cause;
  writeError(`This failed: ${cause instanceof Error ? cause.message : String(cause)}`);
  // A failure of the system explains itself; anything else is a mistake of ours, and its place is wanted.
  if (!isSystems && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
  return EXIT.failure;
}
