import type { CountedStatements } from "../actions/count-statements.ts";
import { edtfOf, type StandingStatement, speakerNameOf } from "../core/model/index.ts";
import { grouped, intervalWords } from "./numbers.ts";
import { shown, styled } from "./printing.ts";

/** A count for people: the answer, then the statements behind it, then those left out and why, then what was noticed. */
export function countText({ count, statements }: CountedStatements): string {
  const byId = new Map(statements.map((standing) => [standing.statement.id, standing]));
  const best = count.best === null ? "no single best number" : `best ${grouped(count.best)}`;
  const answer =
    count.low === null && count.high === null ? "The record says nothing on this." : `${intervalWords(count)}, ${best}`;
  const lines = [
    styled("bold", answer),
    ...(count.heldThrough === null ? [] : [`through ${count.heldThrough}`]),
    `${count.originals} independent ${count.originals === 1 ? "original" : "originals"}, ${count.unreviewed} statements unreviewed`,
    ...section(
      "Used",
      count.used.map((id) => statementLine(id, byId)),
    ),
    ...section(
      "Left out",
      count.leftOut.map((left) => `${statementLine(left.statementId, byId)}  [${left.reason}]`),
    ),
    ...section(
      "Noticed",
      count.findings.map(({ weight, finding, message }) => `${weight} ${finding}: ${shown(message)}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", styled("bold", name), ...lines.map((line) => `  ${line}`)];
}

/** "43 suspected gang members · GT · 2022-03-29/2022-05-30 · Interior Ministry (note of 2022-06-01)" */
function statementLine(id: string, byId: ReadonlyMap<string, StandingStatement>): string {
  const standing = byId.get(id);
  if (standing === undefined || standing.statement.value.kind !== "figure") return id;
  const { value } = standing.statement;
  const parts = [
    `${value.quote.exact} ${value.counted.quote?.exact ?? ""}`.trim(),
    value.places.map((place) => place.name).join(", "),
    edtfOf(value.window),
    speakerNameOf(value.attribution) ?? standing.document.reports?.publisher ?? "",
    [standing.document.publisher, standing.document.published].filter((part) => part !== null).join(" "),
    standing.review,
  ];
  return shown(parts.filter((part) => part !== "" && part !== "/").join(" · "));
}
