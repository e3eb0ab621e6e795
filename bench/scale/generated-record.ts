import { createHash } from "node:crypto";
import {
  type Capture,
  type Day,
  type Document,
  decimalFrom,
  type EntryBody,
  edtfDateFrom,
  type Figure,
  type Place,
  plusDays,
  type Quote,
  type Statement,
  type StatementValue,
  type Text,
} from "../../src/core/model/index.ts";
import { randomFrom } from "../texts.ts";

/** Statements of one document. */
export const STATEMENTS_EACH = 5;

const FIRST_DAY = "2013-01-01" as Day;
const DAYS = 3_650;

/** A document with what was read in it, and the entries that say so. */
export interface GeneratedDocument {
  readonly document: Document;
  readonly statements: readonly Statement[];
  readonly bodies: readonly EntryBody[];
}

const COUNTRIES = [
  "MX",
  "CO",
  "GT",
  "SV",
  "HN",
  "BR",
  "EC",
  "US",
  "PE",
  "HT",
  "CR",
  "PA",
  "BZ",
  "NI",
  "VE",
  "AR",
  "CL",
];
const NAMES = [
  "Mexico",
  "Colombia",
  "Guatemala",
  "El Salvador",
  "Honduras",
  "Brazil",
  "Ecuador",
  "United States",
  "Peru",
];
const MORE_NAMES = ["Haiti", "Costa Rica", "Panama", "Belize", "Nicaragua", "Venezuela", "Argentina", "Chile"];
const MEASURES = [
  "arrests",
  "deaths",
  "drugs",
  "deportations",
  "other",
  "detentions",
  "weapons",
  "injuries",
  "migrants",
];
const MORE_MEASURES = ["kidnappings", "disappearances", "displaced", "seizures", "victims", "attacks", "personnel"];
const HEADS = ["vehicle", "house", "case", "camp", "phone", "boat", "plane", "tunnel", "operation", "hectare"];
const GROUPS = ["gang-members", "minors", "women", "police", "migrants", "military", "gang-leaders", "journalists"];

export const PLACES: readonly Place[] = [...NAMES, ...MORE_NAMES].map((name, index) => {
  const code = COUNTRIES[index]!;
  return { name, kind: "country", code, country: code, quote: null };
});
const KINDS: readonly string[] = [...MEASURES, ...MORE_MEASURES];

/**
 * Documents of a desk's ten years: a few measures and countries carry most of them (Zipf). A third of the figures are
 * running tallies of a few ministries, a third counts of one day or month, the rest single events; a fifth of the
 * documents copies what another put out. The same seed gives the same documents.
 */
export function* generatedDocuments(documents: number, seed: number): Generator<GeneratedDocument> {
  const random = randomFrom(seed);
  const recent: Subject[] = [];
  for (let index = 0; index < documents; index++) {
    const isCopy = recent.length > 0 && random() < 0.2;
    const subject = isCopy ? recent[Math.floor(random() * recent.length)]! : newSubject(random, index / documents);
    if (!isCopy) recent[recent.length < 200 ? recent.length : index % 200] = subject;
    yield documentOf(subject, { random, isCopy, index });
  }
}

type Random = () => number;

/** What a document is about: told once by a body, and perhaps again by others. */
interface Subject {
  readonly day: Day;
  readonly country: Place;
  readonly body: string;
  readonly figures: readonly Told[];
}

interface Told {
  readonly measure: string;
  readonly head: string;
  readonly unit: string;
  readonly group: string | null;
  readonly places: readonly Place[];
  readonly number: number;
  readonly mode: Figure["mode"];
  readonly from: Day | null;
  readonly to: Day | null;
}

function newSubject(random: Random, at: number): Subject {
  const day = plusDays(FIRST_DAY, Math.floor(DAYS * Math.sqrt(at + (random() - 0.5) * 0.001 + 0.001)));
  const country = PLACES[skewed(random, PLACES.length)]!;
  const body = `${["Interior Ministry", "National Police", "Attorney General's Office", "Migration Institute"][skewed(random, 4)]} of ${country.name}`;
  const measure = KINDS[skewed(random, KINDS.length)]!;
  const figures = Array.from({ length: 3 }, (_, index) =>
    told(random, { day, country, measure: index < 2 ? measure : KINDS[skewed(random, KINDS.length)]! }),
  );
  return { day, country, body, figures };
}

/** A position in a list, the first most often: the n-th in proportion to 1 ÷ n. */
export function skewed(random: Random, length: number): number {
  return Math.min(length - 1, Math.floor((length + 1) ** random()) - 1);
}

function told(random: Random, about: { day: Day; country: Place; measure: string }): Told {
  const { day, country, measure } = about;
  return {
    measure,
    head:
      measure === "other" || measure === "seizures" || measure === "weapons"
        ? HEADS[skewed(random, HEADS.length)]!
        : measure === "drugs"
          ? ["cocaine", "marijuana"][skewed(random, 2)]!
          : "person",
    unit: measure === "drugs" ? "kg" : "count",
    group: random() < 0.7 ? null : GROUPS[skewed(random, GROUPS.length)]!,
    places: placesOf(random, country),
    ...daysOf(random, day),
  };
}

function placesOf(random: Random, country: Place): readonly Place[] {
  const drawn = random();
  if (drawn < 0.6) return [country];
  if (drawn < 0.65) return [];
  if (drawn < 0.7) return [country, PLACES[skewed(random, PLACES.length)]!];
  const number = 1 + skewed(random, 20);
  const code = `${country.code}-${String(number).padStart(2, "0")}`;
  const admin: Place = { name: `${country.name} ${number}`, kind: "admin1", code, country: country.code, quote: null };
  if (drawn < 0.9) return [admin];
  const open: Place = {
    name: `the border of ${country.name}`,
    kind: "area",
    code: null,
    country: country.code,
    quote: null,
  };
  return [
    drawn < 0.95
      ? open
      : { ...admin, name: `Town ${skewed(random, 50)}`, kind: "locality", code: `${code}/t${skewed(random, 50)}` },
  ];
}

/** A tally of the year or of a campaign, the days of a month, or one day. */
function daysOf(random: Random, day: Day): Pick<Told, "number" | "mode" | "from" | "to"> {
  const drawn = random();
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (drawn < 0.25) {
    const from = `${random() < 0.7 ? `${year}-01` : month}-01` as Day;
    return { number: 10 + Number(day.slice(5, 7)) * 40 + Number(day.slice(8)), mode: "cumulative", from, to: null };
  }
  if (drawn < 0.35) return { number: 30_000 + Math.floor(random() * 9_000), mode: "stock", from: null, to: null };
  if (drawn < 0.5)
    return {
      number: 100 + Math.floor(random() * 400),
      mode: "within",
      from: `${month}-01` as Day,
      to: `${month}-28` as Day,
    };
  const ago = plusDays(day, -Math.floor(random() * 3));
  return { number: 1 + skewed(random, 200), mode: "within", from: ago, to: ago };
}

function documentOf(subject: Subject, given: { random: Random; isCopy: boolean; index: number }): GeneratedDocument {
  const { random, isCopy, index } = given;
  let made = index * IDS_EACH;
  const newId = () => idFrom(random, made++);
  const id = newId();
  const language = random() < 0.6 ? "es" : "en";
  const outlet = `Diario ${1 + skewed(random, 60)}`;
  const document: Document = {
    id,
    collection: "desk",
    title: `${subject.body}: report of ${subject.day}`,
    publisher: isCopy ? outlet : subject.body,
    published: isCopy ? plusDays(subject.day, 1) : subject.day,
    language,
    url: `https://example.org/${id}`,
    kind: isCopy ? "page" : "release",
    reports: null,
    origin: isCopy && random() < 0.5 ? `${subject.body}, release of ${subject.day}` : null,
    licence: null,
  };
  const content = contentOf(subject);
  const sha256 = createHash("sha256").update(`${id}${content}`).digest("hex");
  const capture: Capture = { ...CAPTURED, id: newId(), documentId: id, sha256, bytes: content.length };
  const text: Text = { id: newId(), documentId: id, captureId: capture.id, extraction: "plain/1", content };
  const values = valuesOf(subject, text);
  const statements = values.map((value) => statementOf(value, { document, capture, text, id: newId() }));
  return { document, statements, bodies: bodiesOf({ document, capture, text, statements }) };
}

const CAPTURED: Omit<Capture, "id" | "documentId" | "sha256" | "bytes"> = {
  at: "2022-06-01T12:00:00.000Z",
  method: "fetch",
  mediaType: "text/html",
  charset: "utf-8",
  requestedUrl: "https://example.org/",
};

function bodiesOf(made: {
  document: Document;
  capture: Capture;
  text: Text;
  statements: readonly Statement[];
}): readonly EntryBody[] {
  const { document, capture, text, statements } = made;
  return [
    { kind: "document-added", document },
    { kind: "captured", capture },
    { kind: "extracted", text },
    ...statements.map((statement) => ({ kind: "stated", statement }) as const),
    { kind: "text-read", textId: text.id, readerVersion: "1", unread: 0 },
  ];
}

/** One sentence for each figure, then the rest of the report. */
function contentOf({ figures, body }: Subject): string {
  const sentences = figures.map((figure) => `${figure.number} ${figure.head} (${figure.measure}) were counted.`);
  return `${sentences.join(" ")} ${body} said so. ${FILLER}`;
}

const FILLER = "Residents described a quiet town where shops close early and buses no longer run after dark. ".repeat(
  5,
);

function valuesOf(subject: Subject, text: Text): readonly StatementValue[] {
  const start = text.content.indexOf(subject.body);
  const quote: Quote = { textId: text.id, start, end: start + subject.body.length, exact: subject.body };
  const organization = {
    kind: "organization",
    quote,
    organizationKind: "state",
    name: subject.body,
    aliases: [],
    mentions: [quote],
  } as unknown as StatementValue;
  const said = { start: start + 1, end: start + 40 };
  const quotation = {
    kind: "quotation",
    quote: { textId: text.id, ...said, exact: text.content.slice(said.start, said.end) },
    attribution: { speaker: null, cue: null, via: null },
  } as unknown as StatementValue;
  let at = 0;
  const figures = subject.figures.map((told) => {
    const exact = String(told.number);
    const found = text.content.indexOf(exact, at);
    at = found + exact.length;
    return figureOf(told, { textId: text.id, start: found, end: at, exact }, subject);
  });
  return [...figures, organization, quotation];
}

function figureOf(told: Told, quote: Quote, subject: Subject): Figure {
  const { number, measure, head, unit, group, places, mode, from, to } = told;
  return {
    kind: "figure",
    quote,
    number: decimalFrom(number),
    bound: "exact",
    boundWord: null,
    unit,
    counted: {
      quote: null,
      head,
      measure,
      group,
      organization: null,
      hedges: [],
      origins: [],
      stage: null,
      qualifiers: [],
    },
    places,
    window: {
      from: from === null ? null : edtfDateFrom(from),
      to: to === null ? null : edtfDateFrom(to),
      openEnd: to === null,
      inferred: [],
      quotes: [quote],
    },
    asOf: subject.day,
    mode,
    ratio: null,
    change: null,
    attribution: {
      speaker: { name: subject.body, mention: null, kind: "organization", country: subject.country.code },
      cue: null,
      via: null,
    },
    rhetorical: false,
  };
}

function statementOf(
  value: StatementValue,
  from: { document: Document; capture: Capture; text: Text; id: string },
): Statement {
  const { start, end, exact } = value.quote;
  const { content } = from.text;
  return {
    id: from.id,
    collection: from.document.collection,
    documentId: from.document.id,
    textId: from.text.id,
    anchor: {
      captureSha256: from.capture.sha256,
      exact,
      before: content.slice(Math.max(0, start - 32), start),
      after: content.slice(end, end + 32),
      kind: value.kind,
    },
    value,
  };
}

/** Ids that one document may have. */
const IDS_EACH = 16;
const FIRST_ID = 0x18_0000_000000;

/** In the order in which they are made and otherwise random, as the desk's are (src/actions/new-id.ts). */
function idFrom(random: Random, made: number): string {
  const hex = () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  const digits = hex() + hex() + hex() + hex();
  const time = (FIRST_ID + made).toString(16).padStart(12, "0");
  return [time.slice(0, 8), time.slice(8), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
}
