import { helpsFor } from "../core/check/helps.ts";
import { rulebooks } from "../core/check/rulebook/rulebook.ts";
import { questionFrom } from "../core/count/questions.ts";
import type { Check, CheckInput, FindingNote, Language, StandingStatement, Verdict } from "../core/model/index.ts";
import { countLine } from "./count-line.ts";
import { lineColumnAt } from "./line-columns.ts";
import { grouped, intervalWords } from "./numbers.ts";
import { shown, styled, wrapped } from "./printing.ts";
import { besideInputs, quotedWords, type RecordQuotes, recordQuotes } from "./record-quotes.ts";

const VERDICT_STYLES = {
  supported: "green",
  contradicted: "red",
  unsettled: "yellow",
  "no-record": "magenta",
} as const;
const WEIGHT_STYLES = { blocking: "red", warning: "yellow", note: "cyan" } as const;
const TAB = "    ";
const HELP = "help: ";

/** What the printed checks are about: the draft as written, its file's name and the statements behind the checks. */
export interface CheckedFile {
  readonly name: string;
  readonly content: string;
  readonly language: Language;
  readonly width: number;
  readonly checks: readonly Check[];
  /** Of words that no claim stands beside. */
  readonly findings: readonly FindingNote[];
  readonly statements: readonly StandingStatement[];
}

/**
 * Checks as a compiler prints its findings: where, the line with the words underlined, the verdict and why, the words of
 * the record, what was noticed and what would put it right; then a sum. What ends a finding is said where it first occurs.
 */
export function checksText(file: CheckedFile): string {
  const quotes = recordQuotes(file.statements);
  const explained = new Set<string>();
  const printing = { ...file, quotes, explained };
  const blocks = file.checks.map((check) => checkLines(check, printing));
  const beside = file.findings.map((note) => noteLines(note, printing));
  return `${[...[...blocks, ...beside].map((lines) => lines.join("\n")), summary(file)].join("\n\n")}\n`;
}

/** What was noticed in words without a number, where they stand, and the record's words. */
function noteLines(note: FindingNote, file: Printing): string[] {
  const [quote, ...others] = note.quotes;
  const where = quote === undefined ? null : lineColumnAt(file.content, quote.start);
  const place = where === null ? [] : [`${shown(file.name)}:${where.line}:${where.column}:`, ...excerpt(file, quote!)];
  const recorded = others.flatMap((other) => file.quotes.at(other) ?? []);
  const help = file.explained.has(note.finding) ? [] : helpLines(rulebooks[file.language][note.finding].help, file);
  file.explained.add(note.finding);
  return [...place, ...recorded.map(recordLine), findingLine(note), ...help];
}

function recordLine(standing: StandingStatement): string {
  return `${TAB}record: ${quotedWords(standing)}`;
}

interface Printing extends CheckedFile {
  readonly quotes: RecordQuotes;
  /** The findings whose help has been printed. */
  readonly explained: Set<string>;
}

function checkLines(check: Check, file: Printing): string[] {
  const { claim, verdict } = check;
  const said = claim.asserts === "said" ? " (that the speaker says so)" : "";
  const { line, column } = lineColumnAt(file.content, claim.quote.start);
  return [
    `${shown(file.name)}:${line}:${column}: ${styled(["bold", VERDICT_STYLES[verdict]], verdict)}${said}`,
    ...excerpt(file, claim.quote),
    ...(check.working === "" ? [] : [`${TAB}${shown(check.working)}`]),
    ...recordLines(check),
    ...check.inputs.map((input) => inputLine(input, file.quotes)),
    ...besideInputs(check, file.quotes).map(recordLine),
    ...noticedLines(check, file),
  ];
}

/** Each finding with its help behind it; the verdict's own help first, with the question that shows what the record has. */
function noticedLines(check: Check, file: Printing): string[] {
  const helps = new Map<string, string>(helpsFor(check, file.language).map(({ about, message }) => [about, message]));
  const ofVerdict = [...helps].filter(([about]) => /^D/.test(about)).flatMap(([, message]) => helpLines(message, file));
  const ask = check.verdict === "no-record" ? [`${TAB}${HELP}${countLine(questionFrom(check.claim.figure))}`] : [];
  const found = check.findings.flatMap((note) => {
    const help = file.explained.has(note.finding) ? undefined : helps.get(note.finding);
    file.explained.add(note.finding);
    return [findingLine(note), ...(help === undefined ? [] : helpLines(help, file))];
  });
  return [...ofVerdict, ...ask, ...found];
}

function helpLines(message: string, { width }: CheckedFile): string[] {
  const [first = "", ...rest] = wrapped(`${TAB}${HELP}`, message, width);
  return [first.replace(HELP, `${styled("bold", HELP.trim())} `), ...rest];
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

/** "record: “… arrested 43 suspected gang members …” (Interior Ministry, 2022-05-30): breaks at 44" */
function inputLine(input: CheckInput, quotes: RecordQuotes): string {
  const standing = quotes.ofId(input.statementId);
  const words = standing === null ? grouped(input.value) : quotedWords(standing);
  const breaks = input.breaksAt === null ? "no value of it changes this" : `breaks at ${grouped(input.breaksAt)}`;
  return `${TAB}record: ${words}: ${breaks}`;
}

function findingLine({ weight, finding, message }: FindingNote): string {
  return `${TAB}${styled(WEIGHT_STYLES[weight], `${weight} ${finding}`)}: ${shown(message)}`;
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

function summary({ checks, findings, statements }: CheckedFile): string {
  const stops = stopsIn([...findings, ...checks.flatMap((check) => check.findings)]);
  if (checks.length === 0) return `No figures in this draft: there is nothing to hold against the record${stops}.`;
  const hint = statements.length > 0 ? "" : "\nThe record holds nothing on any of them: add documents with cotejo add.";
  const verdicts: readonly Verdict[] = ["supported", "contradicted", "unsettled", "no-record"];
  const counts = verdicts.flatMap((verdict) => {
    const found = checks.filter((check) => check.verdict === verdict).length;
    return found === 0 ? [] : [`${found} ${verdict}`];
  });
  return `${checks.length} ${checks.length === 1 ? "claim" : "claims"}: ${counts.join(", ")}${stops}${hint}`;
}

function stopsIn(findings: readonly FindingNote[]): string {
  const blocking = findings.filter((note) => note.weight === "blocking").length;
  return blocking === 0 ? "" : `; ${blocking} blocking ${blocking === 1 ? "finding" : "findings"}`;
}
