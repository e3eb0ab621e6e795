import { type Command, InvalidArgumentError, Option } from "commander";
import { byOption, command, dayOption, jsonOption, personFrom } from "./options.ts";
import { type Column, shown, styled, tableLines, widthOf, wrapped, write } from "./printing.ts";

interface Json {
  readonly json?: true;
}

export function messagesCommand(): Command {
  return command("messages", "what readers wrote to the desk by the site's form")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(eraseCommand());
}

export function votesCommand(): Command {
  return command("votes", "how many readers found each article helpful, and how many did not")
    .addOption(dayOption("--since <date>", "only answers from this day on, as 2022-05-30"))
    .addOption(jsonOption())
    .action(runVotes);
}

function listCommand(): Command {
  return command("list", "the newest messages, newest first")
    .addOption(new Option("--limit <count>", "how many").default(20).argParser(wholeFrom))
    .addOption(jsonOption())
    .action(runList);
}

function eraseCommand(): Command {
  return command("erase", "erase what a message says and who wrote it; who erased it and why stays")
    .argument("<id>", "the message")
    .requiredOption("--reason <reason>", "why; it stays")
    .addOption(byOption())
    .action(runErase);
}

const READER = { kind: "reader", name: "cotejo messages" } as const;

function wholeFrom(written: string): number {
  const value = Number(written);
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return value;
  throw new InvalidArgumentError("It must be a whole number from 1 to 10000.");
}

async function runList(options: Json & { readonly limit: number }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listMessages } = await import("../actions/list-messages.ts");
  const messages = await withDesk(READER, (desk) => listMessages(desk, { limit: options.limit }));
  if (options.json) return write(`${JSON.stringify({ messages }, null, 2)}\n`);
  if (messages.length === 0) return write("No reader has written yet.\n");
  const width = widthOf(process.stdout);
  const lines = messages.flatMap(({ id, at, articleId, name, answerTo, words, erased }) => [
    `${styled("bold", at.slice(0, 16).replace("T", " "))} UTC  ${shown(name ?? "no name")}${articleId === null ? "" : `, about ${articleId}`}  ${styled("dim", id)}`,
    ...(answerTo === null ? [] : [`  to answer: ${shown(answerTo)}`]),
    ...(erased === null
      ? []
      : [`  erased by ${shown(erased.by)} on ${erased.at.slice(0, 10)}: ${shown(erased.because)}`]),
    ...(words ?? "").split("\n").flatMap((line) => (line.trim() === "" ? [] : wrapped("  ", shown(line), width))),
    "",
  ]);
  await write(lines.join("\n"));
}

async function runErase(id: string, options: { readonly reason: string; readonly by: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { eraseMessage } = await import("../actions/erase-message.ts");
  await withDesk(personFrom(options), (desk) => eraseMessage(desk, id, options.reason));
  await write("Erased. Backups made before still hold its words: destroy those.\n");
}

const COLUMNS: readonly Column[] = [
  { name: "helpful", atMost: 8 },
  { name: "not", atMost: 8 },
  { name: "article", atMost: 100 },
];

async function runVotes(options: Json & { readonly since?: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listVotes } = await import("../actions/list-votes.ts");
  const votes = await withDesk(READER, (desk) => listVotes(desk, { since: options.since ?? null }));
  if (options.json) return write(`${JSON.stringify({ votes }, null, 2)}\n`);
  if (votes.length === 0) return write("No reader has answered yet.\n");
  const rows = votes.map(({ articleId, address, helpful, unhelpful }) => {
    return [String(helpful), String(unhelpful), address ?? articleId];
  });
  await write(`${tableLines(COLUMNS, rows).join("\n")}\n`);
}
