import type { Command } from "commander";
import type { ReadAgain } from "../actions/read-again.ts";
import type { RecordFault, Verification } from "../actions/verify-record.ts";
import { EXIT } from "./exit-codes.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { write } from "./printing.ts";
import { progressThrough } from "./progress.ts";

interface Json {
  readonly json?: true;
}

export function verifyCommand(): Command {
  return command(
    "verify",
    "hold the record against itself: chain, digests, quotes, texts, captures. Exits 1 on a fault.",
  )
    .addOption(jsonOption())
    .action(runVerify);
}

export function rebuildCommand(): Command {
  return command("rebuild", "make the query tables again from the ledger, byte for byte")
    .addOption(jsonOption())
    .action(runRebuild);
}

export function rereadCommand(): Command {
  return command("reread", "read again every text that an earlier version of the reader read; reviews stay")
    .addOption(jsonOption())
    .action(runReread);
}

export function redactCommand(): Command {
  return command("redact", "erase an entry's contents, or a capture with all that was made from it; who and why stay")
    .option("--entry <id>", "the entry to erase")
    .option("--capture <sha256>", "the capture to erase, with every text and statement made from it")
    .requiredOption("--reason <reason>", "why; it stays in the record")
    .addOption(byOption())
    .action(runRedact);
}

const reader = (name: string) => ({ kind: "reader", name }) as const;

async function runVerify(options: Json): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { verifyRecord } = await import("../actions/verify-record.ts");
  const progress = progressThrough("entries");
  const verification = await withDesk(reader("cotejo verify"), (desk) => verifyRecord(desk, progress.at));
  progress.end();
  await write(options.json ? `${JSON.stringify(verification, null, 2)}\n` : textOf(verification));
  if (verification.faults.length > 0) process.exitCode = EXIT.bad;
}

function textOf({ batches, entries, quotes, texts, captures, redacted, faults }: Verification): string {
  const lines = [
    ...faults.map(faultWords),
    ...redacted.map(({ target, by, at, reason }) => {
      const what = target.kind === "entry" ? `entry ${target.entryId}` : `capture ${target.sha256}`;
      return `redacted  ${what}, by ${by.name} on ${at.slice(0, 10)}: ${reason}`;
    }),
    `${batches} batches, ${entries} entries, ${quotes} quotes, ${texts} texts, ${captures} captures`,
    faults.length === 0
      ? "All of it holds."
      : `${faults.length} faults. Restore a backup made before them, and keep this folder.`,
  ];
  return `${lines.join("\n")}\n`;
}

function faultWords(fault: RecordFault): string {
  const { kind, ...where } = fault;
  return `${kind}  ${JSON.stringify(where)}`;
}

async function runRebuild(options: Json): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { rebuildTables } = await import("../actions/rebuild-tables.ts");
  const progress = progressThrough("entries");
  const rebuilt = await withDesk(reader("cotejo rebuild"), (desk) => rebuildTables(desk, progress.at));
  progress.end();
  const same = rebuilt.before === rebuilt.after;
  const words = same
    ? "the tables were what the entries say"
    : "the tables had differed from the entries; now they do not";
  await write(options.json ? `${JSON.stringify({ ...rebuilt, same })}\n` : `${rebuilt.entries} entries: ${words}\n`);
}

async function runReread(options: Json): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { readAgain } = await import("../actions/read-again.ts");
  const progress = progressThrough("texts");
  const done = await withDesk(reader("cotejo reread"), (desk) => readAgain(desk, progress.at));
  progress.end();
  await write(options.json ? `${JSON.stringify(done, null, 2)}\n` : rereadWords(done));
}

function rereadWords({ texts, same, stated, superseded, disagreeing }: ReadAgain): string {
  if (texts === 0) return "This version of the reader has read every text; nothing was changed.\n";
  const read = `${texts} texts read again: ${same} statements as before, ${stated} new, ${superseded} replaced or dropped.\n`;
  const held = `${disagreeing} that a person confirmed or corrected stand, though the reader now reads them otherwise: cotejo review list --state disagreeing\n`;
  return disagreeing === 0 ? read : `${read}${held}`;
}

async function runRedact(
  options: { readonly entry?: string; readonly capture?: string; readonly reason: string; readonly by: string },
  self: Command,
): Promise<void> {
  const { entry, capture, reason } = options;
  if ((entry === undefined) === (capture === undefined)) self.error("error: give --entry or --capture, one of them");
  const { withDesk } = await import("./with-desk.ts");
  const { redact } = await import("../actions/redact.ts");
  const target =
    entry === undefined
      ? ({ kind: "capture", sha256: capture! } as const)
      : ({ kind: "entry", entryId: entry } as const);
  const erased = await withDesk(personFrom(options), (desk) => redact(desk, target, reason));
  const { entries, repeating, repeatingEntries } = erased;
  await write(`Erased the contents of ${entries} entries. Backups made before still hold them: destroy those.\n`);
  if (repeating.length > 0)
    await write(
      `These articles repeat it in their own words, which stay as they were written: ${repeating.join(", ")}. Publish them again without it, and erase their earlier revisions.\n`,
    );
  if (repeatingEntries.length > 0)
    await write(
      `These reasons, replies or waiting drafts repeat it too: ${repeatingEntries.join(", ")}. Erase each with cotejo redact --entry.\n`,
    );
}
