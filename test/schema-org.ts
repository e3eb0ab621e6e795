/**
 * What schema.org says of the types that our pages use: which properties they have, of which types their values are, and
 * which of them search engines require. Written from the definitions at https://schema.org/<Type> and Google's pages on
 * structured data; a property that is not here is one that its type does not have.
 */

/** A kind of plain value, or the name of a type. */
type Value = string;

interface TypeRule {
  /** The type whose properties it has too. */
  readonly extends?: string;
  readonly properties: Readonly<Record<string, readonly Value[]>>;
  readonly required?: readonly string[];
}

const TYPES: Readonly<Record<string, TypeRule>> = {
  Thing: {
    properties: {
      name: ["text"],
      alternateName: ["text"],
      description: ["text"],
      url: ["url"],
      image: ["url"],
      mainEntityOfPage: ["url"],
      sameAs: ["url"],
    },
  },
  CreativeWork: {
    extends: "Thing",
    properties: {
      author: ["Person", "Organization"],
      creator: ["Person", "Organization"],
      publisher: ["Person", "Organization"],
      datePublished: ["date", "datetime"],
      dateModified: ["date", "datetime"],
      headline: ["text"],
      inLanguage: ["text"],
      isAccessibleForFree: ["boolean"],
      isBasedOn: ["url"],
      keywords: ["text"],
      license: ["url"],
      correction: ["CorrectionComment", "text", "url"],
      spatialCoverage: ["Place"],
      temporalCoverage: ["text"],
      text: ["text"],
    },
  },
  Article: {
    extends: "CreativeWork",
    properties: { articleSection: ["text"], articleBody: ["text"], wordCount: ["integer"] },
  },
  NewsArticle: { extends: "Article", properties: { dateline: ["text"] } },
  ReportageNewsArticle: {
    extends: "NewsArticle",
    properties: {},
    required: ["headline", "datePublished", "dateModified", "author", "publisher", "image", "inLanguage"],
  },
  Comment: { extends: "CreativeWork", properties: { parentItem: ["Comment"] } },
  CorrectionComment: { extends: "Comment", properties: {}, required: ["text", "datePublished"] },
  Review: {
    extends: "CreativeWork",
    properties: { itemReviewed: ["Claim", "CreativeWork"], reviewRating: ["Rating"], reviewBody: ["text"] },
  },
  ClaimReview: {
    extends: "Review",
    properties: { claimReviewed: ["text"] },
    required: ["claimReviewed", "reviewRating", "url", "author", "datePublished", "itemReviewed"],
  },
  Claim: {
    extends: "CreativeWork",
    properties: { appearance: ["CreativeWork"], firstAppearance: ["CreativeWork"] },
    required: ["author", "appearance"],
  },
  Rating: {
    extends: "Thing",
    properties: { ratingValue: ["number"], bestRating: ["number"], worstRating: ["number"], author: ["Organization"] },
    required: ["ratingValue", "bestRating", "worstRating", "alternateName"],
  },
  Dataset: {
    extends: "CreativeWork",
    properties: {
      variableMeasured: ["PropertyValue", "text"],
      distribution: ["DataDownload"],
      measurementTechnique: ["text"],
    },
    required: ["name", "description", "license", "creator", "url"],
  },
  DataDownload: {
    extends: "CreativeWork",
    properties: { contentUrl: ["url"], encodingFormat: ["text"] },
    required: ["contentUrl", "encodingFormat"],
  },
  PropertyValue: {
    extends: "Thing",
    properties: { value: ["number", "text"], minValue: ["number"], maxValue: ["number"], unitText: ["text"] },
    required: ["name"],
  },
  Place: { extends: "Thing", properties: { address: ["text"] }, required: ["name"] },
  Organization: {
    extends: "Thing",
    properties: { email: ["text"], publishingPrinciples: ["url"], correctionsPolicy: ["url"], ethicsPolicy: ["url"] },
    required: ["name"],
  },
  NewsMediaOrganization: { extends: "Organization", properties: {}, required: ["name", "url"] },
  Person: { extends: "Thing", properties: { jobTitle: ["text"] }, required: ["name"] },
  ItemList: { extends: "Thing", properties: { itemListElement: ["ListItem"], numberOfItems: ["integer"] } },
  BreadcrumbList: { extends: "ItemList", properties: {}, required: ["itemListElement"] },
  ListItem: { extends: "Thing", properties: { position: ["integer"], item: ["url"] }, required: ["position", "name"] },
};

const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string" && value.trim() !== "",
  url: (value) => typeof value === "string" && URL.parse(value)?.protocol.startsWith("http") === true,
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
  datetime: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value),
  number: (value) => typeof value === "number" && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
};

/** Everything in a JSON-LD block that schema.org does not allow or that is missing, each with where it stands. */
export function schemaFaults(block: unknown): readonly string[] {
  if (!isNode(block)) return ["the block is no object"];
  const faults = block["@context"] === "https://schema.org" ? [] : ["@context"];
  const graph = block["@graph"];
  if (graph === undefined) return [...faults, ...nodeFaults(block, "")];
  if (!Array.isArray(graph)) return [...faults, "@graph is no list"];
  return [...faults, ...graph.flatMap((node, index) => nodeFaults(node, `@graph[${index}]`))];
}

/** The JSON-LD blocks of a page. */
export function dataIn(page: string): readonly unknown[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json!),
  );
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeFaults(value: unknown, at: string): readonly string[] {
  if (!isNode(value)) return [`${at} is no object`];
  const type = String(value["@type"]);
  if (TYPES[type] === undefined) return [`${at} has the unknown type ${type}`];
  const lineage = lineageOf(type);
  const required = lineage.flatMap((one) => TYPES[one]!.required ?? []);
  const missing = required.filter((name) => value[name] === undefined).map((name) => `${at} ${type} lacks ${name}`);
  const properties = Object.assign({}, ...lineage.map((one) => TYPES[one]!.properties)) as TypeRule["properties"];
  const wrong = Object.entries(value)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, given]) => {
      const allowed = properties[name];
      if (allowed === undefined) return [`${type} has no ${name} (at ${at})`];
      return [given].flat().flatMap((one) => valueFaults(one, allowed, `${at}.${name}`));
    });
  return [...missing, ...wrong];
}

function valueFaults(value: unknown, allowed: readonly Value[], at: string): readonly string[] {
  if (!isNode(value))
    return allowed.some((kind) => PLAIN[kind]?.(value) === true)
      ? []
      : [`${at} is ${JSON.stringify(value)}, not ${allowed.join(" or ")}`];
  // A reference to a node that is told of elsewhere.
  if (Object.keys(value).join() === "@id") return [];
  const type = String(value["@type"]);
  if (!lineageOf(type).some((one) => allowed.includes(one)))
    return [`${at} is of type ${type}, not ${allowed.join(" or ")}`];
  return nodeFaults(value, at);
}

/** A type with those it descends from. */
function lineageOf(type: string): readonly string[] {
  const rule = TYPES[type];
  if (rule === undefined) return [];
  return rule.extends === undefined ? [type] : [type, ...lineageOf(rule.extends)];
}
