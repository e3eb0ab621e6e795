/** The door of the command line: every failure of every command is caught here and nowhere else. */
import { CommanderError } from "commander";
import { Problem } from "../actions/problem.ts";
import { commandLine } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import { writeError } from "./printing.ts";

// A reader that has seen enough (`cotejo read … | head`) closes the pipe; that is no failure.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  process.exit(cause.code === "EPIPE" ? EXIT.done : EXIT.failure);
});

try {
  await commandLine().parseAsync(process.argv);
} catch (cause) {
  process.exitCode = exitCodeFor(cause);
}

function exitCodeFor(cause: unknown): number {
  // Commander has printed its own sentence already.
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.misuse;
  if (cause instanceof Problem) {
    writeError(cause.message);
    return cause.status >= 500 ? EXIT.failure : EXIT.misuse;
  }
  writeError(`This failed: ${cause instanceof Error ? cause.message : String(cause)}`);
  if (process.env["COTEJO_TRACE"] && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
  return EXIT.failure;
}
