import { readDocument, readDocuments, readPlaces, readSources } from "../../actions/read-record.ts";
import { type Document, sourceOf } from "../../core/model/index.ts";
import { documentAddress } from "../../core/page/addresses.ts";
import {
  type ApiAsked,
  cursorIn,
  idParameter,
  LANGUAGE,
  limitIn,
  type Operation,
  PAGING,
  pageAnswer,
  pageSchema,
  valueIn,
} from "./operation.ts";
import { objectOf, scalarOf, scalarOrNull } from "./schema.ts";
import { FACET_PARAMETERS, facetsIn, isPlace } from "./statements.ts";

const DOCUMENT = {
  id: scalarOf("string", "Id of the document; it stays."),
  kind: { type: "string", enum: ["page", "release", "note", "text"] },
  title: scalarOrNull("string", "Its title."),
  language: scalarOf("string", "Its language (BCP 47)."),
  publisher: scalarOrNull("string", "Who put it out, or the one that a desk note reports."),
  published: scalarOrNull("string", "When it was put out."),
  source_url: scalarOrNull("string", "Where it was put out."),
  is_reported: scalarOf("boolean", "It is a desk note on a document that nobody captured."),
  licence: scalarOrNull("string", "What lets its whole text be shown; null: its quotes alone."),
  address: scalarOf("string", "The document on this site."),
};

const SOURCE = objectOf({
  key: scalarOf("string", "As filters have it."),
  name: scalarOf("string", "Its name."),
  documents: scalarOf("integer", "Of how many of its documents something is confirmed."),
  newest: scalarOrNull("string", "Day of the newest of them."),
});

const PLACE = objectOf({
  code: scalarOf("string", "ISO 3166, or finer."),
  name: scalarOf("string", "Its name in the language that is asked for, where it has one."),
  articles: objectOf({
    en: scalarOf("integer", "Articles in English that are about it."),
    es: scalarOf("integer", "Articles in Spanish that are about it."),
  }),
});

/** Documents, those who put them out, and places. */
export const DOCUMENT_OPERATIONS: readonly Operation[] = [
  {
    path: "/documents",
    id: "documents",
    summary: "Documents of which a person has confirmed something, the newest first",
    parameters: [...FACET_PARAMETERS, ...PAGING],
    schema: pageSchema(objectOf(DOCUMENT)),
    answer: documentsAnswer,
  },
  {
    path: "/documents/{id}",
    id: "document",
    summary: "One document, with its text where its licence allows",
    parameters: [idParameter("document")],
    schema: objectOf({
      ...DOCUMENT,
      sha256: scalarOf("string", "SHA-256 of the captured bytes."),
      text: scalarOrNull("string", "Its whole text; null where its licence does not let everybody read it."),
    }),
    answer: async (asked) => {
      const found = await readDocument(asked.desk, valueIn(asked, "id")!);
      if (found === null) return null;
      return { ...documentRecord(found.document, asked), sha256: found.sha256, text: found.content };
    },
  },
  {
    path: "/sources",
    id: "sources",
    summary: "Who put out documents of which something is confirmed, by name",
    parameters: [],
    schema: pageSchema(SOURCE),
    answer: async ({ desk }) => pageAnswer(await readSources(desk), null),
  },
  {
    path: "/places",
    id: "places",
    summary: "Places that articles are about, by code",
    parameters: [LANGUAGE],
    schema: pageSchema(PLACE),
    answer: async ({ desk, edition }) => pageAnswer(await readPlaces(desk, edition.language), null),
  },
];

async function documentsAnswer(asked: ApiAsked): Promise<unknown> {
  const { items, next } = await readDocuments(asked.desk, {
    kinds: ["document"],
    filters: facetsIn(asked),
    document: null,
    measure: null,
    after: cursorIn(asked, isPlace),
    limit: limitIn(asked),
  });
  return pageAnswer(
    items.map((document) => documentRecord(document, asked)),
    next,
  );
}

function documentRecord(document: Document, { edition }: ApiAsked) {
  const { id, kind, title, language, licence } = document;
  const { publisher, published, url } = sourceOf(document);
  return {
    ...{ id, kind, title, language, publisher, published, source_url: url },
    ...{ is_reported: document.reports !== null, licence },
    address: `${edition.base}${documentAddress("en", id)}`,
  };
}
