import { showCount } from "../../actions/show-count.ts";
import { showQuestion, showQuestions } from "../../actions/show-question.ts";
import { questionFromQuery } from "../../core/count/questions.ts";
import { answerTable, takenAnswer, takenChange } from "../../core/export/answers.ts";
import { recordsOf } from "../../core/export/json.ts";
import { takenBy } from "../../core/export/statements.ts";
import { type FindingNote, isDay } from "../../core/model/index.ts";
import {
  type ApiAsked,
  LANGUAGE,
  type Operation,
  type Parameter,
  pageAnswer,
  pageSchema,
  Unclear,
  valueIn,
} from "./operation.ts";
import { listOf, objectOf, propertiesOf, type Schema, scalarOf } from "./schema.ts";
import { STATEMENT_SCHEMA, statementRecords } from "./statements.ts";

/** What a check or a count noticed. */
export const FINDING_SCHEMA: Schema = objectOf({
  finding: scalarOf("string", "Its name; docs/rules.md says what each means."),
  weight: { type: "string", enum: ["note", "warning", "blocking"] },
  message: scalarOf("string", "What was noticed, in the language that is asked for."),
});

const ANSWER = propertiesOf(answerTable([]).columns);

const PLACE = "^(?:[A-Z]{2}|[^|]*\\|(?:country|admin1|admin2|locality|area)\\|[^|]*\\|.+)$";

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

const QUESTION: readonly Parameter[] = [
  {
    name: "measure",
    in: "query",
    description: "What is counted, by its id in the codebook.",
    schema: { type: "string", maxLength: 100 },
    required: true,
  },
  {
    name: "head",
    in: "query",
    description: "What is counted, where the codebook has no measure for it.",
    schema: { type: "string", maxLength: 100 },
  },
  {
    name: "qualifier",
    in: "query",
    description: "A word that parts it from other counts of that head.",
    schema: { type: "string", maxLength: 100 },
    repeats: true,
  },
  {
    name: "group",
    in: "query",
    description: "Whom it counts, by the group's id in the codebook.",
    schema: { type: "string", maxLength: 100 },
  },
  {
    name: "organization",
    in: "query",
    description: "An organization that the counted belong to.",
    schema: { type: "string", maxLength: 200 },
  },
  {
    name: "unit",
    in: "query",
    description: "count, percent, a currency and others.",
    schema: { type: "string", maxLength: 100, default: "count" },
  },
  { name: "from", in: "query", description: "First day asked about.", schema: { type: "string", pattern: DAY } },
  { name: "to", in: "query", description: "Last day asked about.", schema: { type: "string", pattern: DAY } },
  {
    name: "mode",
    in: "query",
    description: "What the number means over time.",
    schema: { type: "string", enum: ["cumulative", "within", "stock", "rate", "share", "change"] },
  },
  {
    name: "place",
    in: "query",
    description: "A country by its code, or «code|kind|country|name».",
    schema: { type: "string", maxLength: 300, pattern: PLACE },
    repeats: true,
  },
  {
    name: "origin",
    in: "query",
    description: "Where the counted come from, written as places are.",
    schema: { type: "string", maxLength: 300, pattern: PLACE },
    repeats: true,
  },
];

/** A past day, at whose end the record is asked. */
const KNOWN: Parameter = {
  name: "known",
  in: "query",
  description: "As the record held it at the end of this past day.",
  schema: { type: "string", pattern: DAY },
};

/** Counts and saved questions. */
export const COUNT_OPERATIONS: readonly Operation[] = [
  {
    path: "/counts",
    id: "count",
    summary: "The answer to a question, with the statements that were counted and those left out",
    parameters: [...QUESTION, KNOWN, LANGUAGE],
    schema: objectOf({
      ...ANSWER,
      findings: listOf(FINDING_SCHEMA, "What counting noticed."),
      counted: listOf(STATEMENT_SCHEMA, "Every statement that bears on it; `part` says used, or why it was left out."),
    }),
    answer: countAnswer,
  },
  {
    path: "/questions",
    id: "questions",
    summary: "The saved questions with their answers of today, by name",
    parameters: [LANGUAGE],
    schema: pageSchema(objectOf(ANSWER)),
    answer: async (asked) => {
      const { questions, evidence } = await showQuestions(asked.desk, asked.edition.language);
      const answers = questions.map(({ name, count }) => takenAnswer({ name, count, evidence }, asked.edition));
      return pageAnswer(recordsOf(answerTable(answers)), null);
    },
  },
  {
    path: "/questions/{name}",
    id: "question",
    summary: "A saved question: each day on which its answer changed, with what changed it",
    parameters: [
      {
        name: "name",
        in: "path",
        description: "Name of the question.",
        schema: { type: "string", pattern: "^[a-z0-9-]{1,100}$" },
        required: true,
      },
      LANGUAGE,
    ],
    schema: pageSchema(objectOf(ANSWER)),
    answer: questionAnswer,
  },
];

async function countAnswer(asked: ApiAsked): Promise<unknown> {
  const question = questionFromQuery(asked.query, asked.edition.language);
  const known = valueIn(asked, "known");
  if (known !== null && !isDay(known)) throw new Unclear([{ parameter: "known", message: `${known} is no day.` }]);
  if (question === null)
    throw new Unclear([{ parameter: "measure", message: "A day, mode or place of this question cannot be one." }]);
  const { count, evidence } = await showCount(asked.desk, question, { language: asked.edition.language, known });
  const [answer] = recordsOf(answerTable([takenAnswer({ name: null, count, evidence }, asked.edition)]));
  const counted = statementRecords(takenBy(count, evidence), asked);
  return { ...answer, findings: findingsFrom(count.findings), counted };
}

async function questionAnswer(asked: ApiAsked): Promise<unknown> {
  const page = await showQuestion(asked.desk, valueIn(asked, "name")!, asked.edition.language);
  if (page === null) return null;
  const answers = page.changes.map((change) => takenChange({ ...page, change }, asked.edition));
  return pageAnswer(recordsOf(answerTable(answers)), null);
}

/** Findings without the quotes in them, which may be of words that the public does not see. */
export function findingsFrom(findings: readonly FindingNote[]) {
  return findings.map(({ finding, weight, message }) => ({ finding, weight, message }));
}
