import { searchRecord } from "../../actions/search-record.ts";
import { recordsOf } from "../../core/export/json.ts";
import { resultTable } from "../../core/export/results.ts";
import { FACETS, type Facet, FOUND_KINDS } from "../../core/search/entries.ts";
import {
  type ApiAsked,
  CURSOR,
  cursorIn,
  LANGUAGE,
  type Operation,
  type Parameter,
  pageAnswer,
  valueIn,
} from "./operation.ts";
import { listOf, objectOf, propertiesOf, scalarOf, scalarOrNull } from "./schema.ts";

const FILTERS: readonly Parameter[] = FACETS.map((name) => ({
  name,
  in: "query",
  description: `Only results with this ${name}, by its key among the facets; several: any of them.`,
  schema: name === "kind" ? { type: "string", enum: FOUND_KINDS } : { type: "string", maxLength: 200 },
  repeats: true,
}));

/** Search. */
export const SEARCH_OPERATIONS: readonly Operation[] = [
  {
    path: "/search",
    id: "search",
    summary: "Everything that the site shows, by its words, best first",
    parameters: [
      {
        name: "q",
        in: "query",
        description: "Words that must all be there; “in quotation marks” together; a minus before what must not.",
        schema: { type: "string", maxLength: 300 },
      },
      ...FILTERS,
      CURSOR,
      LANGUAGE,
    ],
    schema: objectOf({
      items: listOf(objectOf(propertiesOf(resultTable([], "").columns)), "Best first."),
      next: scalarOrNull("string", "The cursor of the next page; null at the end."),
      total: scalarOf("integer", "How many fit."),
      is_more: scalarOf("boolean", "More than that fit; facets count the newest."),
      facets: listOf(
        objectOf({
          facet: { type: "string", enum: FACETS },
          key: scalarOf("string", "As the filter has it."),
          name: scalarOf("string", "As it is called."),
          count: scalarOf("integer", "How many of what fits have it."),
        }),
        "By what the results can be narrowed down.",
      ),
    }),
    answer: searchAnswer,
  },
];

async function searchAnswer(asked: ApiAsked): Promise<unknown> {
  const page = cursorIn(asked, (value): value is number => Number.isInteger(value) && (value as number) > 1) ?? 1;
  const filters = new Map<Facet, readonly string[]>();
  for (const facet of FACETS) {
    const keys = asked.values.get(facet);
    if (keys !== undefined) filters.set(facet, keys);
  }
  const { desk, edition } = asked;
  const found = await searchRecord(desk, { typed: valueIn(asked, "q") ?? "", filters, page }, edition.language);
  const next = page < found.pages ? page + 1 : null;
  return {
    ...pageAnswer(recordsOf(resultTable(found.results, edition.base)), next),
    total: found.total,
    is_more: found.isMore,
    facets: found.facets,
  };
}
