import type { Command } from "commander";
import { type Day, dayOfInstant } from "../core/model/index.ts";
import { inputFrom } from "./inputs.ts";
import { byOption, command, dayOption, personFrom } from "./options.ts";
import { shown, write } from "./printing.ts";

interface ReplyOptions {
  readonly from: string;
  readonly to?: string;
  readonly received?: Day;
  readonly by: string;
}

export function replyCommand(): Command {
  return command("reply", "put the reply of somebody who is written about beside the claim that it answers")
    .addCommand(addCommand())
    .addCommand(withdrawCommand());
}

function addCommand(): Command {
  return command("add", "add a reply, in their own words")
    .argument("<id>", "the article's id")
    .argument("<words>", "a text file with the reply, or - for standard input")
    .requiredOption("--from <name>", "who replies, as they want to be named")
    .option(
      "--to <words>",
      "words of the claim that it answers, as the article has them; the whole article if left out",
    )
    .addOption(dayOption("--received <date>", "the day the desk had it (default: today)"))
    .addOption(byOption())
    .action(runAdd);
}

function withdrawCommand(): Command {
  return command("withdraw", "take a reply off the site")
    .argument("<reply>", "the reply's id, as «reply add» printed it")
    .requiredOption("--reason <reason>", "why; the reason stays in the record")
    .addOption(byOption())
    .action(runWithdraw);
}

async function runAdd(id: string, path: string, options: ReplyOptions): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { addReply } = await import("../actions/add-reply.ts");
  const { takeDraft } = await import("../actions/take-draft.ts");
  const reply = await withDesk(personFrom(options), async (desk) =>
    addReply(desk, id, {
      from: options.from,
      content: await takeDraft(desk, inputFrom(path)),
      received: options.received ?? dayOfInstant(desk.now().toISOString()),
      claim: options.to ?? null,
    }),
  );
  await write(
    `${shown(reply.from)} replies, beside ${reply.claimId === null ? "the article" : "the claim"}: ${reply.id}\n`,
  );
}

async function runWithdraw(id: string, options: { readonly by: string; readonly reason: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { withdrawReply } = await import("../actions/add-reply.ts");
  await withDesk(personFrom(options), (desk) => withdrawReply(desk, id, options.reason));
  await write("the reply is off the site\n");
}
