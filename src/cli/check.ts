import type { Command } from "commander";
import type { CheckedDraft } from "../actions/check-draft.ts";
import { EXIT } from "./exit-codes.ts";
import { inputFrom } from "./inputs.ts";
import { command, jsonOption } from "./options.ts";
import { widthOf, write } from "./printing.ts";

export function checkCommand(): Command {
  return command(
    "check",
    "hold every figure of a draft against the record. Exits 1 when one is contradicted or a finding blocks.",
  )
    .argument("<draft>", "a Markdown file with front matter, or - for standard input")
    .addOption(jsonOption())
    .action(runCheck);
}

async function runCheck(path: string, options: { readonly json?: true }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { checkDraft } = await import("../actions/check-draft.ts");
  const { takeDraft } = await import("../actions/take-draft.ts");
  const actor = { kind: "reader", name: "cotejo check" } as const;
  const checked = await withDesk(actor, async (desk) => checkDraft(desk, await takeDraft(desk, inputFrom(path))));
  await write(options.json ? await jsonOf(checked) : await textOf(path, checked));
  if (isBadNews(checked)) process.exitCode = EXIT.bad;
}

function isBadNews({ checks }: CheckedDraft): boolean {
  return checks.some(
    ({ verdict, findings }) => verdict === "contradicted" || findings.some(({ weight }) => weight === "blocking"),
  );
}

async function jsonOf({ checks }: CheckedDraft): Promise<string> {
  const { checksJson } = await import("./check-json.ts");
  return `${JSON.stringify(checksJson(checks), null, 2)}\n`;
}

async function textOf(name: string, { draft, checks, statements }: CheckedDraft): Promise<string> {
  const { checksText } = await import("./check-text.ts");
  return checksText({ name, content: draft.content, width: widthOf(process.stdout), checks, statements });
}
