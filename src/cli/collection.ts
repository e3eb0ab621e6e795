import type { Command } from "commander";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { write } from "./printing.ts";

interface Signed {
  readonly by: string;
}

export function collectionCommand(): Command {
  const signed = (name: string, description: string, run: (id: string, options: Signed) => Promise<void>) =>
    command(name, description).argument("<id>", "the collection").addOption(byOption()).action(run);
  return command("collection", "list collections, hide one from the public and from every count, or show it again")
    .addCommand(command("list", "list the collections of the record").addOption(jsonOption()).action(runList), {
      isDefault: true,
    })
    .addCommand(signed("hide", "take a collection off public pages and out of counts; nothing is erased", runHide))
    .addCommand(signed("show", "bring a hidden collection back", runShow));
}

async function runList(options: { readonly json?: true }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listCollections } = await import("../actions/list-collections.ts");
  const actor = { kind: "reader", name: "cotejo collection" } as const;
  const found = await withDesk(actor, listCollections);
  if (options.json) return write(`${JSON.stringify({ collections: found }, null, 2)}\n`);
  const lines = found.map(({ id, name, visibility, hidden }) => `${id}  ${name}  ${hidden ? "hidden" : visibility}\n`);
  return write(lines.length === 0 ? "The record has no collection yet: add a document.\n" : lines.join(""));
}

async function runHide(id: string, options: Signed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { hideCollection } = await import("../actions/hide-collection.ts");
  const changed = await withDesk(personFrom(options), (desk) => hideCollection(desk, id));
  await write(changed ? `${id} is hidden.\n` : `${id} was hidden already.\n`);
}

async function runShow(id: string, options: Signed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { showCollection } = await import("../actions/show-collection.ts");
  const changed = await withDesk(personFrom(options), (desk) => showCollection(desk, id));
  await write(changed ? `${id} is shown.\n` : `${id} was shown already.\n`);
}
