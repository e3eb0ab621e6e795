import { type Command, Option } from "commander";
import type { HeldQuestion } from "../actions/save-question.ts";
import type { AnswerChange } from "../core/count/history.ts";
import type { Language, StandingStatement } from "../core/model/index.ts";
import { countLine } from "./count-line.ts";
import { intervalWords, jsonNumber } from "./numbers.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { shown, styled, write } from "./printing.ts";
import { quotedWords } from "./record-quotes.ts";

interface Json {
  readonly json?: true;
}

export function questionsCommand(): Command {
  return command("questions", "the questions that were saved with cotejo count --save, and their answers over time")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(showCommand())
    .addCommand(dropCommand());
}

function listCommand(): Command {
  return command("list", "list the saved questions with their answers of today")
    .addOption(jsonOption())
    .action(runList);
}

function showCommand(): Command {
  return command("show", "each day on which a question's answer changed, with what changed it")
    .argument("<name>", "the question's name")
    .addOption(new Option("--language <language>", "language of the findings").choices(["en", "es"]).default("en"))
    .addOption(jsonOption())
    .action(runShow);
}

function dropCommand(): Command {
  return command("drop", "keep a question no longer")
    .argument("<name>", "the question's name")
    .addOption(byOption())
    .action(runDrop);
}

const READER = { kind: "reader", name: "cotejo questions" } as const;

async function runList(options: Json): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listQuestions } = await import("../actions/save-question.ts");
  const { countStatements } = await import("../actions/count-statements.ts");
  const answered = await withDesk(READER, async (desk) => {
    const questions = await listQuestions(desk);
    const given = { language: "en", publicOnly: false } as const;
    return Promise.all(
      questions.map(async (saved) => ({ saved, count: (await countStatements(desk, saved.question, given)).count })),
    );
  });
  if (options.json)
    return write(
      `${JSON.stringify({ questions: answered.map(({ saved, count }) => ({ ...saved, ...answerJson(count) })) }, null, 2)}\n`,
    );
  if (answered.length === 0) return write("No question is saved yet: cotejo count … --save NAME saves one.\n");
  const lines = answered.map(({ saved, count }) => questionLines(saved, intervalWords(count)).join("\n"));
  await write(`${lines.join("\n")}\n`);
}

function questionLines({ name, question, collection, by, at }: HeldQuestion, answer: string): string[] {
  return [
    `${styled("bold", name)}  ${answer}`,
    `  ${shown(countLine(question))}`,
    `  ${shown(`${collection}, saved by ${by.name} on ${at.slice(0, 10)}`)}`,
  ];
}

async function runShow(name: string, options: Json & { readonly language: Language }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { savedQuestion } = await import("../actions/save-question.ts");
  const { answersOverTime } = await import("../actions/known-on.ts");
  const { statementsNamed } = await import("../actions/held-statement.ts");
  const { saved, changes, statements } = await withDesk(READER, async (desk) => {
    const saved = await savedQuestion(desk, name);
    const changes = await answersOverTime(desk, saved.question, { language: options.language, publicOnly: false });
    const ids = changes.flatMap(({ changedBy }) => changedBy);
    return { saved, changes, statements: await statementsNamed(desk, ids) };
  });
  if (options.json) {
    const answers = changes.map(({ day, count, changedBy }) => ({ day, ...answerJson(count), changedBy }));
    return write(`${JSON.stringify({ ...saved, answers }, null, 2)}\n`);
  }
  await write(changesText(saved, changes, statements));
}

function changesText(
  { question }: HeldQuestion,
  changes: readonly AnswerChange[],
  statements: readonly StandingStatement[],
): string {
  const asked = styled("dim", shown(countLine(question)));
  if (changes.length === 0) return `${asked}\nThe record has never held an answer to it.\n`;
  const byId = new Map(statements.map((standing) => [standing.statement.id, standing]));
  const lines = changes.flatMap(({ day, count, changedBy }) => [
    `${day}  ${styled("bold", count.used.length === 0 ? "no record" : intervalWords(count))}`,
    ...changersOf(changedBy, byId).map((words) => `            ${words}`),
  ]);
  return `${[asked, ...lines].join("\n")}\n`;
}

function changersOf(ids: readonly string[], byId: ReadonlyMap<string, StandingStatement>): readonly string[] {
  if (ids.length === 0) return ["changed by a judgement, or by hiding or showing a collection"];
  return ids.map((id) => {
    const standing = byId.get(id);
    return standing === undefined ? id : quotedWords(standing);
  });
}

function answerJson({ low, best, high, lowOpen, highOpen, used }: AnswerChange["count"]): object {
  return { low: jsonNumber(low), best: jsonNumber(best), high: jsonNumber(high), lowOpen, highOpen, used };
}

async function runDrop(name: string, options: { readonly by: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { dropQuestion } = await import("../actions/save-question.ts");
  await withDesk(personFrom(options), (desk) => dropQuestion(desk, name));
  await write(`${name} is not kept any longer; its entries stay in the ledger.\n`);
}
