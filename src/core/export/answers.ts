import { type Count, type Day, type Decimal, numberFrom } from "../model/index.ts";
import type { Edition, EvidenceById } from "../page/edition.ts";
import { titleOfCount } from "../page/questions.ts";
import type { QuestionPage } from "../page/saved-question.ts";
import { type ColumnOf, type Table, tableOf } from "./table.ts";

/** An answer with what it is an answer to. */
export interface TakenAnswer {
  /** The saved question's name; null for one that is not saved. */
  readonly name: string | null;
  readonly title: string;
  /** The day from which the answer holds; null for today's. */
  readonly day: Day | null;
  readonly count: Count;
  /** Whole address of the count. */
  readonly address: string;
  /** Ids of the statements that made it so; null where nobody asks. */
  readonly changedBy: readonly string[] | null;
}

/** Today's answer to a question as it is taken; `name` where the question is saved. */
export function takenAnswer(
  given: { readonly name: string | null; readonly count: Count; readonly evidence: EvidenceById },
  edition: Edition,
): TakenAnswer {
  const { name, count, evidence } = given;
  const address = `${edition.base}${edition.countAddress(count.question)}`;
  return { name, title: titleOfCount(count, evidence, edition), day: null, count, address, changedBy: null };
}

/** A saved question's answer from a day on, with those of the statements that changed it that may be shown. */
export function takenChange(
  given: { readonly name: string; readonly change: QuestionPage["changes"][number]; readonly evidence: EvidenceById },
  edition: Edition,
): TakenAnswer {
  const { name, change, evidence } = given;
  const { day, count, changedBy } = change;
  return {
    ...takenAnswer({ name, count, evidence }, edition),
    day,
    changedBy: changedBy.filter((id) => evidence.has(id)),
  };
}

/** Answers to questions as rows: low, best and high, where nothing stands for "open" or "no rule gives one". */
export function answerTable(answers: readonly TakenAnswer[]): Table {
  return tableOf(COLUMNS, answers);
}

const COLUMNS: readonly ColumnOf<TakenAnswer>[] = [
  { name: "question", type: "text", says: "Name of the saved question.", cell: ({ name }) => name },
  { name: "title", type: "text", says: "What it asks.", cell: ({ title }) => title },
  { name: "since", type: "day", says: "Day from which the answer holds.", cell: ({ day }) => day },
  {
    name: "low",
    type: "number",
    says: "At least so many; empty when no lower end is known.",
    cell: ({ count }) => numberCell(count.low),
  },
  {
    name: "best",
    type: "number",
    says: "The value that the rules give; empty where none does.",
    cell: ({ count }) => numberCell(count.best),
  },
  {
    name: "high",
    type: "number",
    says: "At most so many; empty when open.",
    cell: ({ count }) => numberCell(count.high),
  },
  {
    name: "exact",
    type: "text",
    says: "Low, best and high as exact decimal digits, with slashes between.",
    cell: ({ count }) => [count.low, count.best, count.high].map((one) => one ?? "").join("/"),
  },
  {
    name: "low_open",
    type: "boolean",
    says: "It is more than low, not low itself.",
    cell: ({ count }) => count.lowOpen,
  },
  {
    name: "high_open",
    type: "boolean",
    says: "It is less than high, not high itself.",
    cell: ({ count }) => count.highOpen,
  },
  {
    name: "unit",
    type: "text",
    says: "count, percent, a currency (ISO 4217) and others.",
    cell: ({ count }) => count.question.unit,
  },
  {
    name: "statements",
    type: "number",
    says: "How many statements it rests on; 0: there is no record, which is not zero.",
    cell: ({ count }) => count.used.length,
  },
  {
    name: "originals",
    type: "number",
    says: "How many independent originals stand behind it.",
    cell: ({ count }) => count.originals,
  },
  {
    name: "newest_day",
    type: "day",
    says: "The newest day that a statement behind it can speak for.",
    cell: ({ count }) => count.newestDay,
  },
  {
    name: "changed_by",
    type: "text",
    says: "Ids of the statements that changed it, with a space between.",
    cell: ({ changedBy }) => changedBy?.join(" "),
  },
  { name: "address", type: "text", says: "The count on this site.", cell: ({ address }) => address },
];

function numberCell(decimal: Decimal | null): number | null {
  return decimal === null ? null : numberFrom(decimal);
}
