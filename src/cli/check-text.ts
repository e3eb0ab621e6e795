import { helpsFor } from "../core/check/helps.ts";
import { rulebooks } from "../core/check/rulebook/rulebook.ts";
import { questionFrom } from "../core/count/questions.ts";
import type { Check, CheckInput, FindingNote, Language, StandingStatement, Verdict } from "../core/model/index.ts";
import { amountText, rangeText } from "../core/page/amounts.ts";
import { wordsIn } from "../core/page/edition.ts";
import { checkPrintWords } from "./check-words.ts";
import { countLine } from "./count-line.ts";
import { lineColumnAt } from "./line-columns.ts";
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
  return [
    ...place,
    ...recorded.map((one) => recordLine(one, checkPrintWords[file.language].record)),
    findingLine(note, file),
    ...help,
  ];
}

function recordLine(standing: StandingStatement, label: string): string {
  return `${TAB}${label}: ${quotedWords(standing)}`;
}

interface Printing extends CheckedFile {
  readonly quotes: RecordQuotes;
  /** The findings whose help has been printed. */
  readonly explained: Set<string>;
}

function checkLines(check: Check, file: Printing): string[] {
  const { claim, verdict } = check;
  const words = checkPrintWords[file.language];
  const said = claim.asserts === "said" ? ` (${words.thatTheySaySo})` : "";
  const { line, column } = lineColumnAt(file.content, claim.quote.start);
  return [
    `${shown(file.name)}:${line}:${column}: ${styled(["bold", VERDICT_STYLES[verdict]], words.verdicts[verdict])}${said}`,
    ...excerpt(file, claim.quote),
    ...(check.working === "" ? [] : [`${TAB}${shown(check.working)}`]),
    ...recordLines(check, file),
    ...check.inputs.map((input) => inputLine(input, file)),
    ...besideInputs(check, file.quotes).map((one) => recordLine(one, words.notCounted)),
    ...noticedLines(check, file),
  ];
}

/** Each finding with its help behind it; the verdict's own help first, with the question that shows what the record has. */
function noticedLines(check: Check, file: Printing): string[] {
  const helps = new Map<string, string>(helpsFor(check, file.language).map(({ about, message }) => [about, message]));
  const ofVerdict = [...helps].filter(([about]) => /^D/.test(about)).flatMap(([, message]) => helpLines(message, file));
  const ask =
    check.verdict === "no-record"
      ? [`${TAB}${checkPrintWords[file.language].help}: ${countLine(questionFrom(check.claim.figure))}`]
      : [];
  const found = check.findings.flatMap((note) => {
    const help = file.explained.has(note.finding) ? undefined : helps.get(note.finding);
    file.explained.add(note.finding);
    return [findingLine(note, file), ...(help === undefined ? [] : helpLines(help, file))];
  });
  return [...ofVerdict, ...ask, ...found];
}

function helpLines(message: string, { language, width }: CheckedFile): string[] {
  const help = `${checkPrintWords[language].help}:`;
  const [first = "", ...rest] = wrapped(`${TAB}${help} `, message, width);
  return [first.replace(help, styled("bold", help)), ...rest];
}

function recordLines(check: Check, { language }: CheckedFile): string[] {
  const known = check.low !== null || check.high !== null;
  const [words, page] = [checkPrintWords[language], wordsIn(language)];
  const parts = [
    known ? words.allows(rangeText(check, check.unit, page)) : "",
    check.margin === null ? "" : words.margin(amountText(check.margin, "count", page)),
    check.heldThrough === null ? "" : words.heldThrough(check.heldThrough),
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`${TAB}${parts.join("; ")}`];
}

/** "record: “… arrested 43 suspected gang members …” (Interior Ministry, 2022-05-30): breaks at 44" */
function inputLine(input: CheckInput, { language, quotes }: Printing): string {
  const [words, page] = [checkPrintWords[language], wordsIn(language)];
  const standing = quotes.ofId(input.statementId);
  const said = standing === null ? amountText(input.value, "count", page) : quotedWords(standing);
  const breaks =
    input.breaksAt === null ? words.neverBreaks : words.breaksAt(amountText(input.breaksAt, "count", page));
  return `${TAB}${words.record}: ${said}: ${breaks}`;
}

function findingLine({ weight, finding, message }: FindingNote, { language }: CheckedFile): string {
  return `${TAB}${styled(WEIGHT_STYLES[weight], `${checkPrintWords[language].weights[weight]} ${finding}`)}: ${shown(message)}`;
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

function summary({ checks, findings, language, statements }: CheckedFile): string {
  const words = checkPrintWords[language];
  const blocking = [...findings, ...checks.flatMap((check) => check.findings)].filter(
    (note) => note.weight === "blocking",
  ).length;
  const stops = blocking === 0 ? "" : `; ${words.blocking(blocking)}`;
  if (checks.length === 0) return `${words.noFigures}${stops}.`;
  const hint = statements.length > 0 ? "" : `\n${words.nothingOnRecord}`;
  const verdicts: readonly Verdict[] = ["supported", "contradicted", "unsettled", "no-record"];
  const counts = verdicts.flatMap((verdict) => {
    const found = checks.filter((check) => check.verdict === verdict).length;
    return found === 0 ? [] : [`${found} ${words.verdicts[verdict]}`];
  });
  return `${words.claims(checks.length)}: ${counts.join(", ")}${stops}${hint}`;
}
