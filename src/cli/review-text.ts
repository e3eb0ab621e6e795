import type { HeldStatement } from "../actions/list-reviews.ts";
import { edtfOf, type ReviewState, type StandingStatement, speakerNameOf } from "../core/model/index.ts";
import { statementJson } from "./count-json.ts";
import { shown, styled } from "./printing.ts";

/** Statements for people, document by document, with what to type next. */
export function reviewLines(found: readonly HeldStatement[], state: ReviewState | "disagreeing"): string {
  if (found.length === 0) return `No statement is ${state}.\n`;
  const lines: string[] = [];
  let documentId = "";
  for (const held of found) {
    const { document } = held;
    if (document.id !== documentId) {
      const name = [document.title ?? "untitled", document.publisher, document.published].filter(
        (part) => part !== null,
      );
      lines.push("", styled("bold", shown(name.join(" · "))));
      documentId = document.id;
    }
    lines.push(`  ${statementWords(held)}`);
  }
  lines.push("", styled("dim", "cotejo review confirm|correct|reject|undo ID …"));
  return `${lines.join("\n").trimStart()}\n`;
}

export function reviewsJson(found: readonly HeldStatement[]): string {
  return `${JSON.stringify({ statements: found.map((held) => ({ ...statementJson(held), entryId: held.entryId, reviewEntryId: held.reviewEntryId })) }, null, 2)}\n`;
}

/** "3f0c…  figure: 43 suspected gang members · arrests · Guatemala · 2022-03-29/2022-05-30 · Interior Ministry" */
export function statementWords({ statement, review }: StandingStatement): string {
  const { value } = statement;
  if (value.kind !== "figure") return `${statement.id}  ${value.kind}: ${shown(value.quote.exact)}`;
  const isCorrected = review === "corrected";
  const parts = [
    `${value.quote.exact} ${value.counted.quote?.exact ?? ""}`.trim(),
    ...(isCorrected ? [`corrected to ${[value.bound, value.number, value.unit].flat().join(" ")}`] : []),
    value.counted.measure,
    value.places.map((place) => place.name).join(", "),
    edtfOf(value.window),
    speakerNameOf(value.attribution) ?? "",
  ];
  return `${statement.id}  figure: ${shown(parts.filter((part) => part !== "" && part !== "/").join(" · "))}`;
}
