import type { Command } from "commander";
import type { Proposal } from "../actions/propose-same.ts";
import type { HeldJudgement } from "../actions/undo-judgement.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { shown, styled, write } from "./printing.ts";

interface Signed {
  readonly by: string;
  readonly counted?: true;
}

interface Listed {
  readonly json?: true;
}

export function reconcileCommand(): Command {
  return command("reconcile", "say which people, organizations, events and documents are one")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(judgeCommand("same", "say that two things are one"))
    .addCommand(judgeCommand("different", "say that two things are not one; they are not proposed again"))
    .addCommand(judgedCommand())
    .addCommand(undoCommand());
}

function listCommand(): Command {
  return command("list", "list what may be one and nobody has judged, with the reasons")
    .addOption(jsonOption())
    .action(runList);
}

function judgeCommand(name: "same" | "different", description: string): Command {
  return command(name, description)
    .argument("<one>", "id of a statement or document; with --counted a word")
    .argument("<other>", "the other")
    .option("--counted", "the two are words for what is counted (head nouns)")
    .addOption(byOption())
    .action((one: string, other: string, options: Signed) =>
      runJudge({ one, other, same: name === "same", counted: options.counted === true }, options),
    );
}

function judgedCommand(): Command {
  return command("judged", "list the judgements that stand, with the ids that undo takes")
    .addOption(jsonOption())
    .action(runJudged);
}

function undoCommand(): Command {
  return command("undo", "take a judgement back")
    .argument("<entry>", "id of the judgement")
    .addOption(byOption())
    .action(runUndo);
}

async function runList(options: Listed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { proposeSame } = await import("../actions/propose-same.ts");
  const proposals = await withDesk({ kind: "reader", name: "cotejo reconcile" }, (desk) => proposeSame(desk));
  await write(
    options.json
      ? `${JSON.stringify({ proposals: proposals.map(proposalJson) }, null, 2)}\n`
      : proposalLines(proposals),
  );
}

async function runJudge(
  judgement: { readonly one: string; readonly other: string; readonly same: boolean; readonly counted: boolean },
  options: Signed,
): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { judgeSame } = await import("../actions/judge-same.ts");
  const { entryId } = await withDesk(personFrom(options), (desk) => judgeSame(desk, judgement));
  await write(`${judgement.same ? "one" : "different"}  undo with: cotejo reconcile undo ${entryId}\n`);
}

async function runJudged(options: Listed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listJudgements } = await import("../actions/list-judgements.ts");
  const judgements = await withDesk({ kind: "reader", name: "cotejo reconcile" }, (desk) => listJudgements(desk));
  await write(options.json ? `${JSON.stringify({ judgements }, null, 2)}\n` : judgedLines(judgements));
}

async function runUndo(entryId: string, options: Signed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { undoJudgement } = await import("../actions/undo-judgement.ts");
  const judgement = await withDesk(personFrom(options), (desk) => undoJudgement(desk, entryId));
  await write(`undone  ${judgementWords(judgement)}\n`);
}

function proposalLines(proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return "Nothing that nobody has judged may be one.\n";
  const lines = proposals.flatMap(({ one, other, reasons }) => [
    styled("bold", reasons.join(", ")),
    ...[one, other].map(({ statement, document }) => {
      const { value } = statement;
      return `  ${statement.id}  ${value.kind}: ${shown(value.quote.exact)}  (${shown(document.title ?? "untitled")})`;
    }),
  ]);
  return `${[...lines, "", styled("dim", "cotejo reconcile same|different ONE OTHER")].join("\n")}\n`;
}

function proposalJson({ about, one, other, reasons }: Proposal) {
  const side = ({ statement, document }: Proposal["one"]) => ({
    statementId: statement.id,
    documentId: document.id,
    value: statement.value,
  });
  return { about, reasons, one: side(one), other: side(other) };
}

function judgedLines(judgements: readonly HeldJudgement[]): string {
  if (judgements.length === 0) return "Nothing has been judged.\n";
  return `${judgements.map((judgement) => `${judgement.entryId}  ${judgementWords(judgement)}`).join("\n")}\n`;
}

function judgementWords({ about, one, other, same, by }: HeldJudgement): string {
  return shown(`${about}: ${one} ${same ? "is" : "is not"} ${other} (${by.name})`);
}
