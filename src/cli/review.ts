import { type Command, InvalidArgumentError, Option } from "commander";
import type { HeldStatement } from "../actions/list-reviews.ts";
import type { Review } from "../actions/review-statement.ts";
import type { Figure, ReviewState } from "../core/model/index.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { write } from "./printing.ts";

interface ListOptions {
  readonly state: ReviewState | "disagreeing";
  readonly collection?: string;
  readonly limit: number;
  readonly json?: true;
}

interface Signed {
  readonly by: string;
}

export function reviewCommand(): Command {
  return command("review", "look through what was read, and confirm, correct or reject it")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(confirmCommand())
    .addCommand(correctCommand())
    .addCommand(rejectCommand())
    .addCommand(undoCommand());
}

function listCommand(): Command {
  return command("list", "list statements by where they stand: by default what waits for a person")
    .addOption(
      new Option("--state <state>", "which statements")
        .choices(["unreviewed", "confirmed", "corrected", "rejected", "disagreeing"])
        .default("unreviewed"),
    )
    .option("--collection <id>", "of one collection only")
    .option("--limit <count>", "at most this many", wholeNumber, 50)
    .addOption(jsonOption())
    .action(runList);
}

function confirmCommand(): Command {
  return command("confirm", "say that statements are what their words say")
    .argument("<ids...>", "ids of statements")
    .addOption(byOption())
    .action((ids: readonly string[], options: Signed) => runReviews(ids, { kind: "confirm" }, options));
}

function correctCommand(): Command {
  return command("correct", "say what a figure's words really say; only the fields given change")
    .argument("<id>", "id of a statement")
    .requiredOption("--reason <reason>", "why; it stays with the statement")
    .option("--number <number>", "the stated number")
    .addOption(
      new Option("--bound <bound>", "how the words limit it").choices([
        "exact",
        "about",
        "nearly",
        "more-than",
        "at-least",
        "fewer-than",
        "at-most",
      ]),
    )
    .option("--unit <unit>", "count, percent, kg, USD …")
    .option("--measure <measure>", "what is counted")
    .option("--from <date>", "first day of its window")
    .option("--to <date>", "last day of its window")
    .addOption(byOption())
    .action(runCorrect);
}

function rejectCommand(): Command {
  return command("reject", "say that statements are not what their words say; they count nowhere")
    .argument("<ids...>", "ids of statements")
    .requiredOption("--reason <reason>", "why; it stays with the statements")
    .addOption(byOption())
    .action((ids: readonly string[], options: Signed & { readonly reason: string }) =>
      runReviews(ids, { kind: "reject", reason: options.reason }, options),
    );
}

function undoCommand(): Command {
  return command("undo", "take back the last review of statements; the one before it stands again")
    .argument("<ids...>", "ids of statements")
    .addOption(byOption())
    .action(runUndo);
}

async function runList(options: ListOptions): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { listReviews } = await import("../actions/list-reviews.ts");
  const actor = { kind: "reader", name: "cotejo review" } as const;
  const given = { state: options.state, collection: options.collection ?? null, limit: options.limit };
  const found = await withDesk(actor, (desk) => listReviews(desk, given));
  const { reviewLines, reviewsJson } = await import("./review-text.ts");
  await write(options.json ? reviewsJson(found) : reviewLines(found, options.state));
}

async function runReviews(ids: readonly string[], review: Review, options: Signed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { reviewStatement } = await import("../actions/review-statement.ts");
  await withDesk(personFrom(options), async (desk) => {
    for (const id of ids) await report(await reviewStatement(desk, id, review));
  });
}

async function runUndo(ids: readonly string[], options: Signed): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { undoReview } = await import("../actions/undo-review.ts");
  await withDesk(personFrom(options), async (desk) => {
    for (const id of ids) await report(await undoReview(desk, id));
  });
}

interface CorrectOptions extends Signed {
  readonly reason: string;
  readonly number?: string;
  readonly bound?: Figure["bound"];
  readonly unit?: string;
  readonly measure?: string;
  readonly from?: string;
  readonly to?: string;
}

async function runCorrect(id: string, options: CorrectOptions, self: Command): Promise<void> {
  const { correctionFrom } = await import("./correction.ts");
  const correction = correctionFrom(options);
  if (typeof correction === "string") self.error(`error: ${correction}`);
  await runReviews([id], { kind: "correct", correction, reason: options.reason }, options);
}

async function report(held: HeldStatement): Promise<void> {
  const { statementWords } = await import("./review-text.ts");
  await write(`${held.review}  ${statementWords(held)}\n`);
}

function wholeNumber(written: string): number {
  const value = Number(written);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a whole number above 0.");
}
