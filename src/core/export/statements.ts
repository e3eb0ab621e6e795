import { type Count, type Figure, numberFrom, type Place, type StatementValue, sourceOf } from "../model/index.ts";
import { statementAddress } from "../page/addresses.ts";
import { factText } from "../page/document.ts";
import type { Evidence, EvidenceById } from "../page/edition.ts";
import { type Cell, type ColumnOf, type Table, tableOf } from "./table.ts";

/** A statement with the part that it has in what a page shows: counted, or why it was not; null where nothing is counted. */
export interface TakenStatement {
  readonly evidence: Evidence;
  readonly part: string | null;
}

/** The statements of a count: those left out, with the reason, and those used. One that may not be shown is not among them. */
export function takenBy(
  { leftOut, used }: Pick<Count, "leftOut" | "used">,
  evidence: EvidenceById,
): readonly TakenStatement[] {
  const parts = new Map<string, string>(leftOut.map(({ statementId, reason }) => [statementId, reason]));
  for (const id of used) parts.set(id, "used");
  return [...parts].flatMap(([id, part]) => {
    const item = evidence.get(id);
    return item === undefined ? [] : [{ evidence: item, part }];
  });
}

/** Statements as rows: what was said, what was read in it, by whom, where it stands and how far it has been reviewed. */
export function statementTable(statements: readonly TakenStatement[], base: string): Table {
  return tableOf(columnsAt(base), statements);
}

type Cells = readonly ColumnOf<TakenStatement>[];

function columnsAt(base: string): Cells {
  return [...IDENTITY, ...WORDS, ...AMOUNT, ...COUNTED, ...TIME_AND_PLACE, ...SPEECH, ...NAMES, ...originAt(base)];
}

const IDENTITY: Cells = [
  { name: "id", type: "text", says: "Id of the statement; it stays.", cell: ({ evidence }) => evidence.statement.id },
  {
    name: "kind",
    type: "text",
    says: "figure, event, act, quotation, person or organization.",
    cell: valueCell(({ kind }) => kind),
  },
  {
    name: "part",
    type: "text",
    says: "Of a count: used, or the reason for which it was left out.",
    cell: ({ part }) => part,
  },
  {
    name: "review",
    type: "text",
    says: "confirmed or corrected; unreviewed where a page shows it so.",
    cell: ({ evidence }) => evidence.review,
  },
];

const WORDS: Cells = [
  { name: "words", type: "text", says: "The exact words.", cell: ({ evidence }) => evidence.context.exact },
  { name: "before", type: "text", says: "A few words before them.", cell: ({ evidence }) => evidence.context.before },
  { name: "after", type: "text", says: "A few words after them.", cell: ({ evidence }) => evidence.context.after },
];

const AMOUNT: Cells = [
  {
    name: "low",
    type: "number",
    says: "The stated number, or the lower end of a range; not what its bound makes of it.",
    cell: figureCell((figure) => numberFrom(endsOf(figure)[0])),
  },
  {
    name: "high",
    type: "number",
    says: "The stated number, or the higher end of a range.",
    cell: figureCell((figure) => numberFrom(endsOf(figure)[1])),
  },
  {
    name: "exact",
    type: "text",
    says: "The number as exact decimal digits; both ends of a range with a slash between.",
    cell: figureCell(({ number }) => (typeof number === "string" ? number : number.join("/"))),
  },
  {
    name: "bound",
    type: "text",
    says: "How the words limit the number: exact, about, nearly, more-than, at-least, fewer-than, at-most, range, vague.",
    cell: figureCell(({ bound }) => bound),
  },
  {
    name: "unit",
    type: "text",
    says: "count, percent, a currency (ISO 4217) and others.",
    cell: figureCell(({ unit }) => unit),
  },
  {
    name: "mode",
    type: "text",
    says: "cumulative, within, stock, rate, share or change; empty when the words do not decide.",
    cell: figureCell(({ mode }) => mode),
  },
  {
    name: "certainty",
    type: "text",
    says: "planned, possible or denied; empty when it is told as done.",
    cell: figureCell(({ certainty }) => certainty ?? null),
  },
];

const COUNTED: Cells = [
  {
    name: "measure",
    type: "text",
    says: "What is counted, from the codebook.",
    cell: figureCell(({ counted }) => counted.measure),
  },
  {
    name: "counted",
    type: "text",
    says: "What is counted, in the text's words.",
    cell: figureCell(({ counted }) => counted.quote?.exact),
  },
  {
    name: "group",
    type: "text",
    says: "Whom it counts, from the codebook.",
    cell: figureCell(({ counted }) => counted.group),
  },
  {
    name: "hedges",
    type: "text",
    says: "Words that weaken it: whoever is counted is alleged where there are any.",
    cell: valueCell(hedgesOf),
  },
  {
    name: "stage",
    type: "text",
    says: "How far a case against the counted has come: accused, charged, tried, convicted, acquitted.",
    cell: figureCell(({ counted }) => counted.stage),
  },
  {
    name: "counted_organization",
    type: "text",
    says: "An organization that the counted belong to, as named.",
    cell: figureCell(({ counted }) => counted.organization),
  },
  {
    name: "origins",
    type: "text",
    says: "Codes of the places that the counted come from.",
    cell: figureCell(({ counted }) => codesOf(counted.origins)),
  },
];

const TIME_AND_PLACE: Cells = [
  {
    name: "places",
    type: "text",
    says: "Codes of the places it is about (ISO 3166 and finer), with a space between.",
    cell: valueCell((value) => codesOf(placesOf(value))),
  },
  {
    name: "place_names",
    type: "text",
    says: "The same places as named.",
    cell: valueCell((value) =>
      joinedBy(
        "; ",
        placesOf(value).map(({ name }) => name),
      ),
    ),
  },
  {
    name: "from",
    type: "text",
    says: "First day that it covers (EDTF).",
    cell: valueCell((value) => daysOf(value).from),
  },
  {
    name: "to",
    type: "text",
    says: "Last day that it covers (EDTF); empty when not said.",
    cell: valueCell((value) => daysOf(value).to),
  },
  {
    name: "open_end",
    type: "boolean",
    says: "The words leave it running.",
    cell: figureCell(({ window }) => window.openEnd),
  },
  { name: "as_said_on", type: "day", says: "Last day that it can speak for.", cell: figureCell(({ asOf }) => asOf) },
];

const SPEECH: Cells = [
  {
    name: "speaker",
    type: "text",
    says: "Who says so.",
    cell: valueCell((value) => ("attribution" in value ? value.attribution.speaker?.name : null)),
  },
  {
    name: "via",
    type: "text",
    says: "Who carried the speaker's words.",
    cell: valueCell((value) => ("attribution" in value ? value.attribution.via?.name : null)),
  },
];

const NAMES: Cells = [
  {
    name: "type",
    type: "text",
    says: "Of an event or an act: its type, from the codebook.",
    cell: valueCell((value) => ("type" in value ? value.type : null)),
  },
  {
    name: "certainty",
    type: "text",
    says: "Of an event: stated, alleged, claimed, denied or planned.",
    cell: valueCell((value) => ("certainty" in value ? value.certainty : null)),
  },
  {
    name: "name",
    type: "text",
    says: "Of a person or an organization: its name in the text.",
    cell: valueCell((value) => ("name" in value ? value.name : null)),
  },
  { name: "facts", type: "text", says: "Of a person: what the text says, with its hedges.", cell: valueCell(factsOf) },
];

function originAt(base: string): Cells {
  return [
    { name: "document", type: "text", says: "Id of the document.", cell: ({ evidence }) => evidence.document.id },
    { name: "document_title", type: "text", says: "Its title.", cell: ({ evidence }) => evidence.document.title },
    {
      name: "document_language",
      type: "text",
      says: "Language of the words (BCP 47).",
      cell: ({ evidence }) => evidence.document.language,
    },
    {
      name: "publisher",
      type: "text",
      says: "Who put the document out, or the one that a desk note reports.",
      cell: ({ evidence }) => sourceOf(evidence.document).publisher,
    },
    {
      name: "published",
      type: "day",
      says: "When it was put out.",
      cell: ({ evidence }) => sourceOf(evidence.document).published,
    },
    {
      name: "source_url",
      type: "text",
      says: "Where it was put out.",
      cell: ({ evidence }) => sourceOf(evidence.document).url,
    },
    {
      name: "is_reported",
      type: "boolean",
      says: "The words are a desk note's on a document that nobody captured.",
      cell: ({ evidence }) => evidence.document.reports !== null,
    },
    {
      name: "captured",
      type: "instant",
      says: "When the document was captured.",
      cell: ({ evidence }) => evidence.capture.at,
    },
    {
      name: "sha256",
      type: "text",
      says: "SHA-256 of the captured bytes.",
      cell: ({ evidence }) => evidence.capture.sha256,
    },
    {
      name: "address",
      type: "text",
      says: "The statement on this site.",
      cell: ({ evidence }) => addressOf(evidence, base),
    },
  ];
}

/** Whole address of a statement on the site. */
export function addressOf(evidence: Evidence, base: string): string {
  return `${base}${statementAddress("en", evidence)}`;
}

/** Every place that a value is about. */
export function placesOf(value: StatementValue): readonly Place[] {
  if (value.kind === "figure" || value.kind === "event") return value.places;
  return value.kind === "act" && value.place !== null ? [value.place] : [];
}

/** The words that weaken a value, wherever it holds them; null when there are none. */
export function hedgesOf(value: StatementValue): string | null {
  if (value.kind === "figure") return joinedBy("; ", value.counted.hedges);
  if (value.kind === "event")
    return joinedBy(
      "; ",
      [...value.actors, ...value.targets].flatMap(({ hedges }) => hedges),
    );
  return value.kind === "person"
    ? joinedBy(
        "; ",
        value.facts.flatMap(({ hedges }) => hedges),
      )
    : null;
}

/** What a text says of a person, each with the hedges that its own words do not hold. */
export function factsOf(value: StatementValue): string | null {
  if (value.kind !== "person") return null;
  return joinedBy("; ", [...value.roles, ...value.facts].map(factText));
}

/** The days that a value covers, as it gives them. */
export function daysOf(value: StatementValue): { readonly from: string | null; readonly to: string | null } {
  if (value.kind === "act") return value;
  const window = value.kind === "figure" || value.kind === "event" ? value.window : null;
  return { from: window?.from ?? null, to: window?.to ?? null };
}

function endsOf({ number }: Figure) {
  return typeof number === "string" ? ([number, number] as const) : number;
}

function codesOf(places: readonly Place[]): string | null {
  return joinedBy(
    " ",
    places.flatMap(({ code }) => code ?? []),
  );
}

function joinedBy(between: string, values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join(between);
}

function valueCell(cell: (value: StatementValue) => Cell | undefined) {
  return ({ evidence }: TakenStatement) => cell(evidence.statement.value);
}

function figureCell(cell: (figure: Figure) => Cell | undefined) {
  return valueCell((value) => (value.kind === "figure" ? cell(value) : null));
}
