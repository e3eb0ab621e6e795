import type { Command } from "commander";
import type { Waiting } from "../actions/hold-article.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { shown, styled, write } from "./printing.ts";

export function heldCommand(): Command {
  return command("held", "list the articles that wait for their time, or let one wait no longer")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(dropCommand());
}

function listCommand(): Command {
  return command("list", "list them, the next one first").addOption(jsonOption()).action(runList);
}

function dropCommand(): Command {
  return command("drop", "an article waits no longer, and is not published")
    .argument("<id>", "the article's id")
    .requiredOption("--reason <reason>", "why; the reason stays in the record")
    .addOption(byOption())
    .action(runDrop);
}

async function runList(options: { readonly json?: true }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listHeld } = await import("../actions/hold-article.ts");
  const held = await withDesk({ kind: "reader", name: "cotejo held" }, listHeld);
  await write(options.json ? `${JSON.stringify({ held: held.map(heldJson) }, null, 2)}\n` : heldText(held));
}

function heldText(held: readonly Waiting[]): string {
  if (held.length === 0) return "No article waits for its time.\n";
  return held
    .map(
      ({ articleId, title, until, by }) =>
        `${until}  ${styled("bold", articleId)}  ${shown(title)}  (${shown(by.name)})\n`,
    )
    .join("");
}

function heldJson({ articleId, title, until, by }: Waiting): object {
  return { id: articleId, title, until, by: by.name };
}

async function runDrop(id: string, options: { readonly by: string; readonly reason: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { dropHold } = await import("../actions/hold-article.ts");
  await withDesk(personFrom(options), (desk) => dropHold(desk, id, options.reason));
  await write(`${id} waits no longer and is not published\n`);
}
