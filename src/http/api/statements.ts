import { readStatement, readStatements } from "../../actions/read-record.ts";
import { recordsOf } from "../../core/export/json.ts";
import { statementTable, type TakenStatement } from "../../core/export/statements.ts";
import { type Facet, STATEMENT_KINDS } from "../../core/search/entries.ts";
import {
  type ApiAsked,
  cursorIn,
  idParameter,
  limitIn,
  type Operation,
  PAGING,
  type Parameter,
  pageAnswer,
  pageSchema,
  valueIn,
} from "./operation.ts";
import { objectOf, propertiesOf, type Schema } from "./schema.ts";

/** By what statements and documents can be chosen alike. */
export const FACET_PARAMETERS: readonly Parameter[] = [
  {
    name: "language",
    in: "query",
    description: "Only what is in this language.",
    schema: { type: "string", enum: ["en", "es"] },
  },
  {
    name: "source",
    in: "query",
    description: "Only what this source put out, by its key in /sources.",
    schema: { type: "string", maxLength: 200 },
  },
  {
    name: "year",
    in: "query",
    description: "Only what was put out in this year.",
    schema: { type: "string", pattern: "^[0-9]{4}$" },
  },
];

/** A statement as the API gives it: a row of the downloads. */
export const STATEMENT_SCHEMA: Schema = objectOf(propertiesOf(statementTable([], "").columns));

/** Statements, and one of them. */
export const STATEMENT_OPERATIONS: readonly Operation[] = [
  {
    path: "/statements",
    id: "statements",
    summary: "Statements that a person has confirmed or corrected, those of the newest documents first",
    parameters: [
      {
        name: "kind",
        in: "query",
        description: "Only statements of this kind.",
        schema: { type: "string", enum: STATEMENT_KINDS },
      },
      {
        name: "measure",
        in: "query",
        description: "Only figures that count this, by its id in the codebook.",
        schema: { type: "string", maxLength: 100 },
      },
      {
        name: "document",
        in: "query",
        description: "Only what was read in this document.",
        schema: { type: "string", maxLength: 100 },
      },
      {
        name: "country",
        in: "query",
        description: "Only what is about this country (ISO 3166-1).",
        schema: { type: "string", pattern: "^[A-Z]{2}$" },
      },
      ...FACET_PARAMETERS,
      ...PAGING,
    ],
    schema: pageSchema(STATEMENT_SCHEMA),
    answer: statementsAnswer,
  },
  {
    path: "/statements/{id}",
    id: "statement",
    summary: "One statement, with the words around it and where they stand",
    parameters: [idParameter("statement")],
    schema: STATEMENT_SCHEMA,
    answer: async (asked) => {
      const evidence = await readStatement(asked.desk, valueIn(asked, "id")!);
      return evidence === null ? null : statementRecords([{ evidence, part: null }], asked)[0];
    },
  },
];

async function statementsAnswer(asked: ApiAsked): Promise<unknown> {
  const kind = valueIn(asked, "kind");
  const { items, next } = await readStatements(asked.desk, {
    kinds: STATEMENT_KINDS.filter((one) => kind === null || one === kind),
    filters: facetsIn(asked),
    document: valueIn(asked, "document"),
    measure: valueIn(asked, "measure"),
    after: cursorIn(asked, isPlace),
    limit: limitIn(asked),
  });
  return pageAnswer(
    statementRecords(
      items.map((evidence) => ({ evidence, part: null })),
      asked,
    ),
    next,
  );
}

/** Statements as the API gives them. */
export function statementRecords(statements: readonly TakenStatement[], { edition }: ApiAsked) {
  return recordsOf(statementTable(statements, edition.base));
}

/** The values of facets that were asked for. */
export function facetsIn(asked: ApiAsked): ReadonlyMap<Facet, string> {
  const facets = ["language", "source", "year", "country"] as const;
  return new Map(
    facets.flatMap((facet) => {
      const key = valueIn(asked, facet);
      return key === null ? [] : [[facet, key] as const];
    }),
  );
}

/** Whether a cursor is a place in the order of what can be found. */
export function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value);
}
