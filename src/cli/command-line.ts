import { Command } from "commander";
import { addCommand } from "./add.ts";
import { backupCommand, restoreCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { collectionCommand } from "./collection.ts";
import { countCommand } from "./count.ts";
import { digestCommand } from "./digest.ts";
import { heldCommand } from "./held.ts";
import { movedCommand } from "./moved.ts";
import { publishCommand, unpublishCommand } from "./publish.ts";
import { questionsCommand } from "./questions.ts";
import { readCommand } from "./read.ts";
import { messagesCommand, votesCommand } from "./readers.ts";
import { reconcileCommand } from "./reconcile.ts";
import { rebuildCommand, redactCommand, rereadCommand, verifyCommand } from "./record.ts";
import { replyCommand } from "./reply.ts";
import { reviewCommand } from "./review.ts";
import { sampleCommand } from "./sample.ts";
import { serveCommand } from "./serve.ts";
import { SETTINGS } from "./settings.ts";
import { VERSION } from "./version.ts";

const ENVIRONMENT = ["Settings (environment):", ...SETTINGS.map(({ name, sets }) => `  ${name.padEnd(18)}${sets}`)];

const EXIT_CODES = [
  "Exit codes:",
  "  0  done",
  "  1  bad news: something is contradicted, a finding blocks, the record does not verify",
  "  2  misuse: the command line, a setting or an input is not what it can be",
  "  3  failure: a disk, a database, a port, a network",
];

const COMMANDS = [
  readCommand,
  addCommand,
  countCommand,
  questionsCommand,
  messagesCommand,
  votesCommand,
  checkCommand,
  movedCommand,
  publishCommand,
  unpublishCommand,
  heldCommand,
  replyCommand,
  digestCommand,
  reviewCommand,
  reconcileCommand,
  serveCommand,
  sampleCommand,
  collectionCommand,
  verifyCommand,
  rebuildCommand,
  rereadCommand,
  redactCommand,
  backupCommand,
  restoreCommand,
];

/** The whole command line; a command's own code is loaded when it runs, so that each starts quickly. */
export function commandLine(): Command {
  const program = new Command("cotejo")
    .description("Sets documents side by side to see whether they agree.")
    .version(VERSION)
    .showHelpAfterError("(cotejo --help lists what there is)");
  for (const command of COMMANDS) program.addCommand(command());
  for (const command of everyCommandOf(program)) {
    command.exitOverride().configureHelp({ sortSubcommands: false });
    command.addHelpText("after", `\n${[...ENVIRONMENT, "", ...EXIT_CODES].join("\n")}`);
  }
  return program;
}

function everyCommandOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommandOf)];
}
