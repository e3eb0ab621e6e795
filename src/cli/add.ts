import type { Command } from "commander";
import type { AddOutcome } from "../actions/add-document.ts";
import type { Known } from "../actions/take-text.ts";
import { EXIT } from "./exit-codes.ts";
import { inputFrom } from "./inputs.ts";
import {
  byOption,
  collectionOption,
  command,
  jsonOption,
  languageOption,
  personFrom,
  publishedOption,
} from "./options.ts";
import { shown, write, writeError } from "./printing.ts";
import { progressOf } from "./progress.ts";

interface AddOptions extends Partial<Known> {
  readonly collection: string;
  readonly by: string;
  readonly json?: true;
}

export function addCommand(): Command {
  return command("add", "capture documents, read them and record what they say. The same bytes again change nothing.")
    .argument("<inputs...>", "files, web addresses, or - for standard input")
    .addOption(publishedOption())
    .addOption(languageOption())
    .addOption(collectionOption())
    .addOption(byOption())
    .addOption(jsonOption())
    .action(runAdd);
}

/** Every document stands for itself: one that is refused is said and passed over. Each line printed is on the disk. */
async function runAdd(inputs: readonly string[], options: AddOptions): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { watchArticles } = await import("../actions/watch-articles.ts");
  const { addDocument } = await import("../actions/add-document.ts");
  const given = {
    collection: options.collection,
    published: options.published ?? null,
    language: options.language ?? null,
  };
  await withDesk(personFrom(options), async (desk) => {
    const progress = progressOf(inputs.length);
    for (const input of inputs) {
      progress.step(input);
      const outcome = await addDocument(desk, inputFrom(input), given);
      progress.end();
      await (options.json ? write(`${JSON.stringify(jsonOf(input, outcome))}\n`) : report(input, outcome));
      if (outcome.kind !== "added" && outcome.kind !== "known") process.exitCode = EXIT.misuse;
    }
    const moved = (await watchArticles(desk)).map(({ article }) => article.id);
    if (moved.length > 0)
      writeError(`Moved: ${moved.join(", ")}. «cotejo moved» says what, and proposes a correction.`);
  });
}

async function report(input: string, outcome: AddOutcome): Promise<void> {
  if (outcome.kind === "known") {
    await write(`known  ${shown(input)}: the same bytes are document ${outcome.document.id}; nothing was changed\n`);
  } else if (outcome.kind === "added") {
    const { document, statements, unread } = outcome;
    const left = unread === 0 ? "" : `, ${unread} left unread`;
    await write(`added  ${shown(input)}: document ${document.id}, ${statements} statements${left}\n`);
    if (document.published === null)
      writeError(
        `${input} has no date: windows such as «last week» stay unread. Give dates with --published 2022-05-30.`,
      );
  } else writeError(outcome.message);
}

function jsonOf(input: string, outcome: AddOutcome): object {
  if (outcome.kind === "known") return { input, outcome: outcome.kind, document: outcome.document };
  if (outcome.kind !== "added") return { input, outcome: "refused", code: outcome.kind, message: outcome.message };
  const { document, statements, unread } = outcome;
  return { input, outcome: outcome.kind, document, statements, unread };
}
