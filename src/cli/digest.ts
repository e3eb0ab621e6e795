import { type Command, InvalidArgumentError, Option } from "commander";
import type { Desk } from "../actions/desk.ts";
import { Problem } from "../actions/problem.ts";
import { type Language, type Week, weekNamed } from "../core/model/index.ts";
import type { Digest } from "../core/page/digest/digest.ts";
import { EXIT } from "./exit-codes.ts";
import { command } from "./options.ts";
import { shown, write, writeError } from "./printing.ts";
import { mailServerFrom } from "./settings.ts";

interface DigestOptions {
  readonly week: Week;
  readonly language: Language;
  readonly out?: string;
  readonly send?: true;
  readonly to?: readonly string[];
}

export function digestCommand(): Command {
  return command("digest", "make a mail of a week's articles, corrections and moved counts")
    .requiredOption("--week <week>", "the week, as 2026-W48", parseWeek)
    .addOption(new Option("--language <language>", "the language of the mail").choices(["en", "es"]).default("en"))
    .option("--out <file>", "write it here: .html, .txt, or .eml for the whole mail; standard output without it")
    .option("--send", "send it by the mail server that COTEJO_SMTP names")
    .option("--to <address...>", "who gets it, in place of those in the outlet's file")
    .action(runDigest);
}

function parseWeek(written: string): Week {
  const week = weekNamed(written);
  if (week !== null) return week;
  throw new InvalidArgumentError("It must be a week that exists, written as 2026-W48.");
}

async function runDigest(options: DigestOptions): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  await withDesk({ kind: "reader", name: "cotejo digest" }, async (desk) => {
    const { makeDigest } = await import("../actions/make-digest.ts");
    const digest = await makeDigest(desk, options.week, options.language);
    if (options.out !== undefined || options.send !== true) await writeOut(desk, digest, options);
    if (options.send === true) await send(desk, digest, options);
  });
}

async function writeOut(desk: Desk, digest: Digest, options: DigestOptions): Promise<void> {
  const { digestHtml } = await import("../core/page/digest/digest-html.ts");
  const { digestText } = await import("../core/page/digest/digest-text.ts");
  const { out } = options;
  if (out === undefined) return write(digestText(digest));
  const { writeFile } = await import("node:fs/promises");
  if (out.endsWith(".eml")) await writeFile(out, await wholeMail(desk, digest, options));
  else if (out.endsWith(".txt")) await writeFile(out, digestText(digest));
  else if (out.endsWith(".html")) await writeFile(out, digestHtml(digest));
  else throw misuse(`--out is «${out}»; its ending says what is written: .html, .txt or .eml.`);
  await write(`${out} is written: ${shown(digest.subject)}\n`);
}

async function wholeMail(desk: Desk, digest: Digest, options: DigestOptions): Promise<Uint8Array> {
  const { digestMail } = await import("../actions/send-digest.ts");
  const { from, to } = envelopeOf(desk, options);
  return digestMail(desk, digest, { from, to: to.join(", ") });
}

async function send(desk: Desk, digest: Digest, options: DigestOptions): Promise<void> {
  const smtp = mailServerFrom(process.env);
  if (smtp === null) throw misuse("There is no mail server. Set COTEJO_SMTP to smtps://user:password@mail.example.");
  const envelope = envelopeOf(desk, options);
  const { sendDigest } = await import("../actions/send-digest.ts");
  const refused = await sendDigest(desk, digest, { smtp, ...envelope });
  for (const { to, reason } of refused) writeError(`${to}: ${reason}`);
  await write(`${shown(digest.subject)}: sent to ${envelope.to.length - refused.length} of ${envelope.to.length}\n`);
  if (refused.length > 0) process.exitCode = EXIT.failure;
}

/** Who it is from and to, by the outlet's file and the command line. */
function envelopeOf(desk: Desk, options: DigestOptions): { readonly from: string; readonly to: readonly string[] } {
  const { newsletter } = desk.settings.outlet;
  if (newsletter === null)
    throw misuse("The outlet's file does not say who the mail is from. Add newsletter: with from: to outlet.yaml.");
  const to = options.to ?? newsletter.to;
  if (to.length > 0) return { from: newsletter.from, to };
  throw misuse("Nobody gets the mail. Name them with --to, or under newsletter: in outlet.yaml.");
}

function misuse(message: string): Problem {
  return new Problem("setting-unclear", message, { status: 400 });
}
