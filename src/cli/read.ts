import type { Command } from "commander";
import type { ReadingDesk } from "../actions/desk.ts";
import { newId } from "../actions/new-id.ts";
import type { ReadText } from "../actions/read-text.ts";
import type { Known } from "../actions/take-text.ts";
import { EXIT } from "./exit-codes.ts";
import { inputFrom } from "./inputs.ts";
import { command, jsonOption, languageOption, publishedOption } from "./options.ts";
import { shown, styled, widthOf, write, writeError } from "./printing.ts";
import { progressOf } from "./progress.ts";
import { settingsFrom } from "./settings.ts";

interface ReadOptions extends Partial<Known> {
  readonly json?: true;
  readonly ndjson?: true;
}

export function readCommand(): Command {
  return command("read", "print what is read in documents: figures, quotations, people, places … Stores nothing.")
    .argument("[inputs...]", "files, web addresses, or - for standard input")
    .addOption(publishedOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .option(
      "--ndjson",
      'read {"id","content","published","language"} lines from standard input, write one reading each',
    )
    .action(runRead);
}

async function runRead(inputs: readonly string[], options: ReadOptions, self: Command): Promise<void> {
  if (options.ndjson) {
    const { readLines } = await import("./read-lines.ts");
    process.exitCode = await readLines(process.stdin, settingsFrom(process.env));
    return;
  }
  if (inputs.length === 0) self.error("error: name a file, a web address, or - for standard input");
  const { readText } = await import("../actions/read-text.ts");
  const desk: ReadingDesk = { settings: settingsFrom(process.env), newId };
  const known = { published: options.published ?? null, language: options.language ?? null };
  const readings: ReadText[] = [];
  const progress = progressOf(inputs.length);
  for (const input of inputs) {
    progress.step(input);
    const outcome = await readText(desk, inputFrom(input), known);
    progress.end();
    if (outcome.kind !== "read") {
      writeError(outcome.message);
      process.exitCode = EXIT.misuse;
      continue;
    }
    warnOfMissingDate(outcome);
    readings.push(outcome);
    if (!options.json) await write(await textOf(outcome));
  }
  if (options.json) await write(await jsonOf(readings, inputs.length > 1));
}

function warnOfMissingDate({ taken }: ReadText): void {
  if (taken.source.published !== null) return;
  writeError(
    `${taken.name} has no date: windows such as «last week» stay unread. Give it with --published 2022-05-30.`,
  );
}

async function textOf({ taken, reading }: ReadText): Promise<string> {
  const { readingText } = await import("./reading-text.ts");
  const { content, language, published } = taken.source;
  const title = taken.extracted.metadata.title ?? reading.title?.exact ?? taken.name;
  const head = [taken.name, language === "es" ? "Spanish" : "English", published ?? "no date"].join(" · ");
  const body = readingText(reading, { content, width: widthOf(process.stdout) });
  return `${styled("bold", shown(title))}\n${shown(head)}\n${body}\n\n`;
}

/** One input gives one object; several give a list in their order. */
async function jsonOf(readings: readonly ReadText[], several: boolean): Promise<string> {
  const { readingJson } = await import("../core/read/reading-json.ts");
  const all = readings.map(({ taken, reading }) => ({
    id: taken.name,
    published: taken.source.published,
    document: taken.extracted.metadata,
    charset: taken.extracted.charset,
    extraction: taken.extracted.extraction,
    content: taken.source.content,
    ...readingJson(reading),
  }));
  return several || all.length === 1 ? `${JSON.stringify(several ? all : all[0], null, 2)}\n` : "";
}
