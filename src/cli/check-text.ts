import type { Check, CheckInput, FindingNote, StandingStatement, Verdict } from "../core/model/index.ts";
import { grouped, intervalWords } from "./numbers.ts";
import { shown, styled } from "./printing.ts";

const VERDICT_STYLES = {
  supported: "green",
  contradicted: "red",
  unsettled: "yellow",
  "no-record": "magenta",
} as const;
const WEIGHT_STYLES = { blocking: "red", warning: "yellow", note: "cyan" } as const;
const TAB = "    ";

/** What the printed checks are about: the draft as written, its file's name and the statements behind the checks. */
export interface CheckedFile {
  readonly name: string;
  readonly content: string;
  readonly width: number;
  readonly checks: readonly Check[];
  readonly statements: readonly StandingStatement[];
}

/** Checks as a compiler prints its findings: where, the line with the words underlined, the verdict and why; then a sum. */
export function checksText(file: CheckedFile): string {
  const byId = new Map(file.statements.map((standing) => [standing.statement.id, standing]));
  const blocks = file.checks.map((check) => checkLines(check, file, byId).join("\n"));
  return `${[...blocks, summary(file)].join("\n\n")}\n`;
}

function checkLines(check: Check, file: CheckedFile, byId: ReadonlyMap<string, StandingStatement>): string[] {
  const { claim, verdict } = check;
  const said = claim.asserts === "said" ? " (that the speaker says so)" : "";
  return [
    `${shown(file.name)}:${positionOf(file.content, claim.quote.start)}: ${styled(["bold", VERDICT_STYLES[verdict]], verdict)}${said}`,
    ...excerpt(file, claim.quote),
    ...(check.working === "" ? [] : [`${TAB}${shown(check.working)}`]),
    ...recordLines(check),
    ...check.inputs.flatMap((input) => inputLine(input, byId)),
    ...check.findings.map(findingLine),
  ];
}

function recordLines(check: Check): string[] {
  const known = check.low !== null || check.high !== null;
  const parts = [
    known ? `the record allows ${intervalWords(check)}${check.unit === "count" ? "" : ` ${check.unit}`}` : "",
    check.margin === null ? "" : `margin ${grouped(check.margin)}`,
    check.heldThrough === null ? "" : `held through ${check.heldThrough}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`${TAB}${parts.join("; ")}`];
}

/** "43 suspected gang members (Interior Ministry): breaks at 44" */
function inputLine(input: CheckInput, byId: ReadonlyMap<string, StandingStatement>): string[] {
  const standing = byId.get(input.statementId);
  const words = standing?.statement.value.kind === "figure" ? standing.statement.value : null;
  const name =
    words === null ? grouped(input.value) : `${words.quote.exact} ${words.counted.quote?.exact ?? ""}`.trim();
  const { reports, publisher } = standing?.document ?? { reports: null, publisher: null };
  const from = words?.attribution.speaker?.name ?? reports?.publisher ?? publisher;
  const breaks = input.breaksAt === null ? "no value of it changes this" : `breaks at ${grouped(input.breaksAt)}`;
  return [`${TAB}- ${shown(name)}${from === null ? "" : ` (${shown(from)})`}: ${breaks}`];
}

function findingLine({ weight, finding, message }: FindingNote): string {
  return `${TAB}${styled(WEIGHT_STYLES[weight], `${weight} ${finding}`)}: ${shown(message)}`;
}

/** The line of a position and its column in it, both from 1, as editors count. */
function positionOf(content: string, position: number): string {
  const lineStart = content.lastIndexOf("\n", position - 1) + 1;
  const line = content.slice(0, lineStart).split("\n").length;
  return `${line}:${position - lineStart + 1}`;
}

/** The words of the draft around the claim, cut to the width, and under them a mark as long as the claim. */
function excerpt({ content, width }: CheckedFile, quote: { start: number; end: number }): string[] {
  const room = Math.max(20, width - TAB.length - 4);
  const lineStart = content.lastIndexOf("\n", quote.start - 1) + 1;
  const newline = content.indexOf("\n", quote.end);
  const lineEnd = newline === -1 ? content.length : newline;
  const length = Math.min(quote.end - quote.start, room);
  const from = Math.max(lineStart, Math.min(quote.start - Math.floor((room - length) / 2), lineEnd - room));
  const to = Math.min(lineEnd, from + room);
  const lead = from > lineStart ? "… " : "";
  const plain = (text: string) => text.replace(/[\s\p{Cc}]/gu, " ");
  const line = `${lead}${plain(content.slice(from, to))}${to < lineEnd ? " …" : ""}`;
  return [
    `${TAB}${line}`,
    `${TAB}${" ".repeat(lead.length + quote.start - from)}${styled("bold", "^".repeat(Math.max(1, length)))}`,
  ];
}

function summary({ checks, statements }: CheckedFile): string {
  if (checks.length === 0) return "No figures in this draft: there is nothing to hold against the record.";
  const hint = statements.length > 0 ? "" : "\nThe record holds nothing on any of them: add documents with cotejo add.";
  const verdicts: readonly Verdict[] = ["supported", "contradicted", "unsettled", "no-record"];
  const counts = verdicts.flatMap((verdict) => {
    const found = checks.filter((check) => check.verdict === verdict).length;
    return found === 0 ? [] : [`${found} ${verdict}`];
  });
  const blocking = checks.flatMap((check) => check.findings).filter((note) => note.weight === "blocking").length;
  const stops = blocking === 0 ? "" : `; ${blocking} blocking ${blocking === 1 ? "finding" : "findings"}`;
  return `${checks.length} ${checks.length === 1 ? "claim" : "claims"}: ${counts.join(", ")}${stops}${hint}`;
}
