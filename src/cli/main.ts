/** The door of the command line. */
import { commandLine } from "./command-line.ts";
import { runCommand } from "./run-command.ts";

await runCommand(() => commandLine().parseAsync(process.argv));
