import type { Command } from "commander";
import { EXIT } from "./exit-codes.ts";
import { command, jsonOption, userName } from "./options.ts";
import { write } from "./printing.ts";
import { progressThrough } from "./progress.ts";

interface Json {
  readonly json?: true;
}

export function backupCommand(): Command {
  return command("backup", "write the whole record, ledger and captures, to one file, while others go on working")
    .argument("<file>", "the file to write")
    .addOption(jsonOption())
    .action(runBackup);
}

export function restoreCommand(): Command {
  return command("restore", "put the record back to what a backup holds, and verify it; what was there is kept aside")
    .argument("<file>", "a backup")
    .addOption(jsonOption())
    .action(runRestore);
}

async function runBackup(file: string, options: Json): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { backUp } = await import("../actions/back-up.ts");
  const counts = await withDesk({ kind: "reader", name: "cotejo backup" }, (desk) => backUp(desk, file));
  const { batches, entries, captures, sent } = counts;
  const fromReaders = sent === 0 ? "" : `, and ${sent} messages and days of votes from readers`;
  const words = `${file} holds ${batches} batches, ${entries} entries and ${captures} captures${fromReaders}\n`;
  await write(options.json ? `${JSON.stringify({ file, ...counts })}\n` : words);
}

async function runRestore(file: string, options: Json): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { restoreBackup } = await import("../actions/restore-backup.ts");
  const progress = progressThrough("entries");
  const restored = await withDesk({ kind: "person", name: userName() }, (desk) =>
    restoreBackup(desk, file, progress.at),
  );
  progress.end();
  const { counts, dropped, redactedAgain, keptAs, verification } = restored;
  const holds = verification.faults.length === 0;
  const lines = [
    `Restored ${counts.batches} batches, ${counts.entries} entries and ${counts.captures} captures.`,
    ...(dropped === 0 ? [] : [`${dropped} batches that the backup does not know are gone from the record.`]),
    ...(redactedAgain === 0 ? [] : [`${redactedAgain} redactions made since were made again.`]),
    ...(keptAs === null ? [] : [`The record as it was is kept as ${keptAs}`]),
    holds ? "All of it holds." : `${verification.faults.length} faults: see cotejo verify.`,
  ];
  await write(options.json ? `${JSON.stringify(restored)}\n` : `${lines.join("\n")}\n`);
  if (!holds) process.exitCode = EXIT.bad;
}
