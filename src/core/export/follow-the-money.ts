/**
 * Statements as FollowTheMoney entities, one a line, each with the document that proves it. Figures and quotations, for
 * which the model has no schema, are notes.
 * @see https://followthemoney.tech/explorer/
 */
import { type Document, type StatementValue, sourceOf } from "../model/index.ts";
import { documentAddress } from "../page/addresses.ts";
import type { Evidence } from "../page/edition.ts";
import { addressOf, daysOf, factsOf, hedgesOf, placesOf } from "./statements.ts";
import type { Dataset } from "./table.ts";

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The documents first, then what was read in them. */
export function followTheMoneyOf({ evidence, about }: Dataset, base: string): string {
  const documents = new Map(evidence.map((one) => [one.document.id, one]));
  const entities = [
    ...[...documents.values()].map((one) => documentEntity(one, base)),
    ...evidence.map((one) => statementEntity(one, base)),
  ];
  const publisher = [about.publisher];
  return entities
    .map((entity) => ({ ...entity, properties: { publisher, ...entity.properties } }))
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join("");
}

function documentEntity({ document, capture }: Evidence, base: string): Entity {
  const { publisher, published, url } = sourceOf(document);
  return entityOf(document.id, "Document", {
    fileName: [document.title ?? document.id],
    title: [document.title],
    publisher: [publisher],
    date: [published],
    sourceUrl: [linked(url) ?? `${base}${documentAddress("en", document.id)}`],
    language: [LANGUAGES[document.language]],
    retrievedAt: [capture.at.slice(0, 19)],
    summary: [document.reports === null ? null : "A desk note on a document that was not captured."],
  });
}

/** ISO 639-3, as the model has languages. */
const LANGUAGES: Readonly<Record<Document["language"], string>> = { en: "eng", es: "spa" };

function statementEntity(evidence: Evidence, base: string): Entity {
  const { statement, document, context, review } = evidence;
  const { value } = statement;
  const hedges = hedgesOf(value);
  const shared: Properties = {
    proof: [document.id],
    sourceUrl: [addressOf(evidence, base)],
    country: countriesOf(value),
    summary: [`${context.before}${context.exact}${context.after}`],
    notes: [`Review: ${review}.`, hedges === null ? null : `Alleged, in the words of the text: ${hedges}.`],
  };
  return entityOf(statement.id, schemaOf(value), { ...shared, ...propertiesOf(value) });
}

function schemaOf(value: StatementValue): string {
  if (value.kind === "event" || value.kind === "act") return "Event";
  if (value.kind === "person") return "Person";
  if (value.kind === "organization") return ORGANIZATIONS[value.organizationKind] ?? "Organization";
  return "Note";
}

const ORGANIZATIONS: Readonly<Partial<Record<string, string>>> = {
  "state-body": "PublicBody",
  court: "PublicBody",
  company: "Company",
};

function propertiesOf(value: StatementValue): Properties {
  switch (value.kind) {
    case "event":
      return { name: [`${value.type} (${value.certainty})`], ...whenAndWhere(value) };
    case "act":
      return {
        name: [value.instrument === null ? value.type : `${value.type}, ${value.instrument}`],
        ...whenAndWhere(value),
      };
    case "person":
      return { name: [value.name ?? value.aliases[0]], alias: value.aliases, description: [factsOf(value)] };
    case "organization":
      return { name: [value.name], alias: value.aliases };
    case "figure":
      return {
        name: [`${value.counted.measure}: ${value.quote.exact}`],
        description: [value.attribution.speaker?.name],
      };
    case "quotation":
      return { name: [value.attribution.speaker?.name ?? "Quotation"], description: [value.quote.exact] };
  }
}

function whenAndWhere(value: StatementValue): Properties {
  const { from, to } = daysOf(value);
  return {
    startDate: [plainDate(from)],
    endDate: [plainDate(to)],
    location: placesOf(value).map(({ name }) => name),
  };
}

/** The model's dates are whole or cut short, never uncertain. */
function plainDate(date: string | null): string | null {
  const bare = date?.replace(/[~?%]$/, "") ?? null;
  return bare !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(bare) ? bare : null;
}

function countriesOf(value: StatementValue): readonly string[] {
  const own = value.kind === "organization" && value.country !== null ? [value.country] : [];
  return [...own, ...placesOf(value).flatMap(({ country }) => country ?? [])].map((code) => code.toLowerCase());
}

function linked(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s<>"']+$/i.test(url) ? url : null;
}

function entityOf(id: string, schema: string, given: Properties): Entity {
  const properties: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(given)) {
    const held = [...new Set(values.filter((value) => value != null && value !== ""))] as string[];
    if (held.length > 0) properties[name] = held;
  }
  return { id, schema, properties };
}
