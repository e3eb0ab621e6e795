import { readArticle, readArticles } from "../../actions/read-record.ts";
import { recordsOf } from "../../core/export/json.ts";
import { articleTable } from "../../core/export/results.ts";
import type { Article, Language } from "../../core/model/index.ts";
import type { ArticleTermKind } from "../../core/record/article-terms.ts";
import { plainText } from "../../core/search/plain-text.ts";
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
  Unclear,
  valueIn,
} from "./operation.ts";
import { listOf, objectOf, propertiesOf, scalarOf, scalarOrNull } from "./schema.ts";

const LISTED: readonly ArticleTermKind[] = ["section", "topic", "author", "place", "organization"];

const FILTERS: readonly Parameter[] = [
  {
    name: "language",
    in: "query",
    description: "Only articles in this language.",
    schema: { type: "string", enum: ["en", "es"] },
  },
  ...LISTED.map(
    (name): Parameter => ({
      name,
      in: "query",
      description: `Only articles that are listed under this ${name}, by its key as addresses have it. One of section, topic, author, place and organization can be given.`,
      schema: { type: "string", maxLength: 200 },
    }),
  ),
];

const PROPERTIES = {
  ...propertiesOf(articleTable([], "").columns),
  check_ids: listOf(scalarOf("string", "Id of a check."), "Its checks, in the order of its figures."),
};

/** Articles, and one of them. */
export const ARTICLE_OPERATIONS: readonly Operation[] = [
  {
    path: "/articles",
    id: "articles",
    summary: "Articles on the site, last published first",
    parameters: [...FILTERS, ...PAGING],
    schema: pageSchema(objectOf(PROPERTIES)),
    answer: articlesAnswer,
  },
  {
    path: "/articles/{id}",
    id: "article",
    summary: "The newest revision of an article, with its text",
    parameters: [idParameter("article", 200)],
    schema: objectOf({
      ...PROPERTIES,
      text: scalarOf("string", "Its words without markup, paragraphs parted by an empty line."),
      correction: scalarOrNull("string", "What this revision changed and why."),
    }),
    answer: async (asked) => {
      const article = await readArticle(asked.desk, valueIn(asked, "id")!);
      if (article === null) return null;
      return { ...articleRecord(article, asked), text: plainText(article.draft), correction: article.correction };
    },
  },
];

async function articlesAnswer(asked: ApiAsked): Promise<unknown> {
  const { items, next } = await readArticles(asked.desk, {
    language: valueIn(asked, "language") as Language | null,
    listed: listedIn(asked),
    after: cursorIn(asked, isArticleCursor),
    limit: limitIn(asked),
  });
  return pageAnswer(
    items.map((article) => articleRecord(article, asked)),
    next,
  );
}

function listedIn(asked: ApiAsked): { readonly kind: ArticleTermKind; readonly key: string } | null {
  const given = LISTED.flatMap((kind) => {
    const key = valueIn(asked, kind);
    return key === null ? [] : [{ kind, key }];
  });
  if (given.length < 2) return given[0] ?? null;
  const names = given.map(({ kind }) => kind).join(" and ");
  throw new Unclear([{ parameter: given[1]!.kind, message: `${names} are given; only one of them can be.` }]);
}

function isArticleCursor(value: unknown): value is { readonly published: string; readonly id: string } {
  const given = value as { readonly published?: unknown; readonly id?: unknown } | null;
  return typeof given?.published === "string" && typeof given.id === "string";
}

function articleRecord(article: Article, { edition }: ApiAsked) {
  const [record] = recordsOf(articleTable([article], edition.base));
  return { ...record, check_ids: article.checks.map(({ claim }) => claim.id) };
}
