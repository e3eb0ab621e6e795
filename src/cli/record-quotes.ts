import { type Check, type Quote, type StandingStatement, speakerNameOf } from "../core/model/index.ts";
import { shown } from "./printing.ts";

/** Statements by what a check names them by: their id, or the place of their words. */
export interface RecordQuotes {
  readonly ofId: (id: string) => StandingStatement | null;
  readonly at: (quote: Quote) => StandingStatement | null;
}

export function recordQuotes(statements: readonly StandingStatement[]): RecordQuotes {
  const byId = new Map(statements.map((standing) => [standing.statement.id, standing]));
  const byPlace = new Map(statements.map((standing) => [placeOf(standing.statement.value.quote), standing]));
  return { ofId: (id) => byId.get(id) ?? null, at: (quote) => byPlace.get(placeOf(quote)) ?? null };
}

function placeOf({ textId, start, end }: Quote): string {
  return `${textId} ${start} ${end}`;
}

/** The statements whose words a check's findings point to and that are not among its inputs, each once. */
export function besideInputs(check: Check, quotes: RecordQuotes): readonly StandingStatement[] {
  const inputs = new Set(check.inputs.map(({ statementId }) => statementId));
  const beside = check.findings.flatMap((note) => note.quotes.flatMap((quote) => quotes.at(quote) ?? []));
  return [...new Set(beside)].filter(({ statement }) => !inputs.has(statement.id));
}

/** "“… arrested 43 suspected gang members from …” (Interior Ministry, 2022-05-30)": words with source and day. */
export function quotedWords(standing: StandingStatement): string {
  const { before, exact, after } = standing.statement.anchor;
  const lead = before.slice(before.search(/\s/) + 1).trimStart();
  const rest = /\s/.test(after) ? after.slice(0, after.search(/\s\S*$/)) : "";
  return `“${lead === "" ? "" : "… "}${shown(`${lead}${exact}${rest}`)} …” (${sourceWords(standing)})`;
}

/** Who says it and the day of the document; a note's document is the one that it reports. */
export function sourceWords({ statement: { value }, document }: StandingStatement): string {
  const speaker = value.kind === "figure" ? speakerNameOf(value.attribution) : null;
  const source = speaker ?? document.reports?.publisher ?? document.publisher ?? document.title ?? "a document";
  const day = document.reports?.published ?? document.published;
  return shown(day === null ? source : `${source}, ${day}`);
}
