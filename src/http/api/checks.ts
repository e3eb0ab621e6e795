import { readChecks } from "../../actions/read-record.ts";
import { showCheck } from "../../actions/show-check.ts";
import { type Article, type Check, type Decimal, numberFrom } from "../../core/model/index.ts";
import { checkAddress } from "../../core/page/addresses.ts";
import { wordsIn } from "../../core/page/edition.ts";
import { FINDING_SCHEMA, findingsFrom } from "./counts.ts";
import {
  type ApiAsked,
  cursorIn,
  idParameter,
  limitIn,
  type Operation,
  PAGING,
  pageAnswer,
  pageSchema,
  valueIn,
} from "./operation.ts";
import { listOf, objectOf, type Schema, scalarOf, scalarOrNull } from "./schema.ts";

const CHECK: Schema = objectOf({
  id: scalarOf("string", "Id of the claim and its check; it stays."),
  article: scalarOf("string", "Id of the article."),
  revision: scalarOf("integer", "The article's revision that makes the claim."),
  language: scalarOf("string", "Language of the claim and of the messages (BCP 47)."),
  words: scalarOf("string", "The claim's figure, in the article's words."),
  verdict: { type: "string", enum: ["supported", "contradicted", "unsettled", "no-record"] },
  is_erased: scalarOf(
    "boolean",
    "What it rested on has been erased since: `no-record` then says nothing of the claim.",
  ),
  low: scalarOrNull("number", "The record allows at least this."),
  best: scalarOrNull("number", "The value that the rules give."),
  high: scalarOrNull("number", "The record allows at most this."),
  exact: scalarOf("string", "Low, best and high as exact decimal digits, with slashes between."),
  unit: scalarOf("string", "Unit of the claimed value."),
  margin: scalarOrNull(
    "number",
    "How far the record may move before the verdict changes; null when no movement would.",
  ),
  held_through: scalarOrNull("string", "Through which day the record covers every part of it."),
  working: scalarOf("string", "The working in one line."),
  findings: listOf(FINDING_SCHEMA, "What checking noticed."),
  statement_ids: listOf(scalarOf("string", "Id of a statement."), "The statements it rests on."),
  address: scalarOf("string", "The check on this site."),
});

/** Checks, and one of them. */
export const CHECK_OPERATIONS: readonly Operation[] = [
  {
    path: "/checks",
    id: "checks",
    summary: "The checks of the claims that articles make now, by id",
    parameters: [
      {
        name: "article",
        in: "query",
        description: "Only the checks of this article.",
        schema: { type: "string", maxLength: 200 },
      },
      ...PAGING,
    ],
    schema: pageSchema(CHECK),
    answer: checksAnswer,
  },
  {
    path: "/checks/{id}",
    id: "check",
    summary: "One check, as it stood in the newest revision that makes its claim",
    parameters: [idParameter("check")],
    schema: CHECK,
    answer: async (asked) => {
      const page = await showCheck(asked.desk, valueIn(asked, "id")!);
      return page === null ? null : checkRecord(page, asked);
    },
  },
];

async function checksAnswer(asked: ApiAsked): Promise<unknown> {
  const after = cursorIn(asked, (value): value is string => typeof value === "string");
  const article = valueIn(asked, "article");
  const { items, next } = await readChecks(asked.desk, { article, after, limit: limitIn(asked) });
  const records = items.flatMap((listed) => {
    const check = listed.article.checks.find(({ claim }) => claim.id === listed.claimId);
    return check === undefined ? [] : [checkRecord({ article: listed.article, check }, asked)];
  });
  return pageAnswer(records, next);
}

function checkRecord({ article, check }: { readonly article: Article; readonly check: Check }, { edition }: ApiAsked) {
  const { check: words } = wordsIn(article.language);
  const { claim, verdict, low, best, high, unit, margin, heldThrough, working } = check;
  return {
    id: claim.id,
    ...{ article: article.id, revision: article.revision, language: article.language },
    ...{ words: claim.quote.exact, verdict, is_erased: check.isErased === true },
    ...{ low: numberOf(low), best: numberOf(best), high: numberOf(high) },
    exact: [low, best, high].map((one) => one ?? "").join("/"),
    ...{ unit, margin: numberOf(margin), held_through: heldThrough, working },
    findings: findingsFrom(check.findings).map((note) =>
      note.message === "" ? { ...note, message: words.erasedWords } : note,
    ),
    statement_ids: [...new Set(check.counts.flatMap(({ used }) => used))],
    address: `${edition.base}${checkAddress(article.language, claim.id)}`,
  };
}

function numberOf(decimal: Decimal | null): number | null {
  return decimal === null ? null : numberFrom(decimal);
}
