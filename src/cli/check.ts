import { type Command, InvalidArgumentError, Option } from "commander";
import type { CheckedDraft } from "../actions/check-draft.ts";
import { GATES, type Gate, isStoppedBy, USUAL_GATES } from "./check-gate.ts";
import { EXIT } from "./exit-codes.ts";
import { inputFrom } from "./inputs.ts";
import { command, jsonOption } from "./options.ts";
import { widthOf, write } from "./printing.ts";

type Format = "text" | "json" | "sarif";

interface CheckOptions {
  readonly json?: true;
  readonly format?: Format;
  readonly failOn?: readonly Gate[];
}

export function checkCommand(): Command {
  return command(
    "check",
    "hold every figure of a draft against the record. Exits 1 when one is contradicted or a finding blocks.",
  )
    .argument("<draft>", "a Markdown file with front matter, or - for standard input")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json", "sarif"]))
    .addOption(jsonOption().conflicts("format"))
    .addOption(
      new Option("--fail-on <what>", `what exits with 1, once for each: ${GATES.join(", ")}`).argParser(gatesFrom),
    )
    .action(runCheck);
}

function gatesFrom(written: string, before: readonly Gate[] = []): readonly Gate[] {
  const gate = GATES.find((each) => each === written);
  if (gate === undefined) throw new InvalidArgumentError(`It is one of ${GATES.join(", ")}.`);
  return [...before, gate];
}

async function runCheck(path: string, options: CheckOptions): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { checkDraft } = await import("../actions/check-draft.ts");
  const { takeDraft } = await import("../actions/take-draft.ts");
  const actor = { kind: "reader", name: "cotejo check" } as const;
  const checked = await withDesk(actor, async (desk) => checkDraft(desk, await takeDraft(desk, inputFrom(path))));
  await write(await PRINTED[options.json ? "json" : (options.format ?? "text")](path, checked));
  if (isStoppedBy(options.failOn ?? USUAL_GATES, checked)) process.exitCode = EXIT.bad;
}

const PRINTED: Readonly<Record<Format, (name: string, checked: CheckedDraft) => Promise<string>>> = {
  json: async (_, checked) => {
    const { checksJson } = await import("./check-json.ts");
    return `${JSON.stringify(checksJson(checked), null, 2)}\n`;
  },
  sarif: async (name, checked) => {
    const { checksSarif } = await import("./check-sarif.ts");
    return `${JSON.stringify(checksSarif(name, checked), null, 2)}\n`;
  },
  text: async (name, { draft, ...checked }) => {
    const { checksText } = await import("./check-text.ts");
    const { content, language } = draft;
    return checksText({ ...checked, name, content, language, width: widthOf(process.stdout) });
  },
};
