import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { CheckedDraft } from "../actions/check-draft.ts";
import { helpsFor } from "../core/check/helps.ts";
import { type RuleName, rulebooks, ruleOf, usualWeights } from "../core/check/rulebook/rulebook.ts";
import type { Check, FindingNote, Language, Quote, StandingStatement, Verdict, Weight } from "../core/model/index.ts";
import { lineColumnAt } from "./line-columns.ts";
import { quotedWords, type RecordQuotes, recordQuotes, sourceWords } from "./record-quotes.ts";
import { VERSION } from "./version.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS: Readonly<Record<Weight, string>> = { blocking: "error", warning: "warning", note: "note" };
const RULES = Object.keys(usualWeights) as RuleName[];

interface Setting {
  readonly uri: string;
  readonly content: string;
  readonly language: Language;
  readonly quotes: RecordQuotes;
}

/**
 * The checks of a draft as a SARIF 2.1.0 log, for editors and build servers: a result for every finding, and for every
 * claim that is contradicted or unsettled.
 */
export function checksSarif(name: string, { draft, checks, findings, statements }: CheckedDraft): object {
  const { content, language } = draft;
  const setting: Setting = { uri: uriOf(name), content, language, quotes: recordQuotes(statements) };
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Cotejo", version: VERSION, rules: RULES.map((rule) => ruleSarif(rule, language)) } },
        language,
        columnKind: "utf16CodeUnits",
        artifacts: [{ location: { uri: setting.uri }, length: Buffer.byteLength(content), mimeType: "text/markdown" }],
        results: [
          ...checks.flatMap((check) => resultsOf(check, setting)),
          ...findings.map((note) => resultOfWords(note, setting)),
        ],
      },
    ],
  };
}

function ruleSarif(id: RuleName, language: Language): object {
  const { says, help } = rulebooks[language][id];
  return {
    id,
    shortDescription: { text: says },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[usualWeights[id]] },
  };
}

function resultsOf(check: Check, setting: Setting): readonly object[] {
  const helps = new Map(helpsFor(check, setting.language).map(({ about, message }) => [about, message]));
  const withHelp = (rule: RuleName, message: string) => [message, helps.get(rule) ?? ""].join(" ").trim();
  const findings = check.findings.map((note) => ({
    ...resultOf(note.finding, check, setting),
    level: LEVELS[note.weight],
    message: { text: withHelp(note.finding, note.message) },
    relatedLocations: related(quotedBy(note, setting.quotes)),
  }));
  const level = VERDICT_LEVELS[check.verdict];
  if (level === null) return findings;
  const rule = ruleOf(check);
  const words = [check.verdict, check.working].filter((part) => part !== "").join(": ");
  const inputs = check.inputs.flatMap(({ statementId }) => setting.quotes.ofId(statementId) ?? []);
  const verdict = {
    ...resultOf(rule, check, setting),
    level,
    message: { text: withHelp(rule, `${words}.`) },
    relatedLocations: related(inputs),
  };
  return [verdict, ...findings];
}

/** A finding of words that no claim stands beside. */
function resultOfWords(note: FindingNote, setting: Setting): object {
  const [quote] = note.quotes;
  return {
    ruleId: note.finding,
    ruleIndex: RULES.indexOf(note.finding),
    level: LEVELS[note.weight],
    message: { text: `${note.message} ${rulebooks[setting.language][note.finding].help}` },
    locations: quote === undefined ? [] : [locationOf(quote, setting)],
    partialFingerprints: { "claim/1": `${note.finding}:words:${quote?.exact ?? ""}` },
    relatedLocations: related(quotedBy(note, setting.quotes)),
  };
}

function locationOf(quote: Quote, { uri, content }: Setting): object {
  return { physicalLocation: { artifactLocation: { uri, index: 0 }, region: regionIn(content, quote) } };
}

const VERDICT_LEVELS: Readonly<Record<Verdict, "error" | "warning" | null>> = {
  contradicted: "error",
  unsettled: "warning",
  supported: null,
  "no-record": null,
};

/** What every result about a claim has. The fingerprint holds while the claim's words and its rule stay. */
function resultOf(ruleId: RuleName, { claim, verdict }: Check, setting: Setting): object {
  return {
    ruleId,
    ruleIndex: RULES.indexOf(ruleId),
    locations: [locationOf(claim.quote, setting)],
    partialFingerprints: { "claim/1": `${ruleId}:${claim.asserts}:${claim.quote.exact}` },
    properties: { claim: claim.id, asserts: claim.asserts, verdict },
  };
}

function regionIn(content: string, { start, end, exact }: Quote): object {
  const [from, to] = [lineColumnAt(content, start), lineColumnAt(content, end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    snippet: { text: exact },
  };
}

function quotedBy(note: FindingNote, quotes: RecordQuotes): readonly StandingStatement[] {
  return [...new Set(note.quotes.flatMap((quote) => quotes.at(quote) ?? []))];
}

function related(statements: readonly StandingStatement[]): readonly object[] {
  return [...new Set(statements)].map((standing, index) => {
    const { quote } = standing.statement.value;
    return {
      id: index + 1,
      message: { text: quotedWords(standing) },
      physicalLocation: {
        artifactLocation: { uri: sourceUri(standing), description: { text: sourceWords(standing) } },
        region: { charOffset: quote.start, charLength: quote.end - quote.start, snippet: { text: quote.exact } },
      },
    };
  });
}

/** The document's own address, or a name for it where it has none that can be followed. */
function sourceUri({ document }: StandingStatement): string {
  const url = document.reports?.url ?? document.url;
  return (url === null ? null : URL.parse(url)?.href) ?? `cotejo:document/${encodeURIComponent(document.id)}`;
}

/** A relative path stays relative, so that a build server finds the file in its own checkout. */
function uriOf(name: string): string {
  if (name === "-") return "stdin.md";
  if (URL.canParse(name) && /^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return new URL(name).href;
  return isAbsolute(name) ? pathToFileURL(name).href : encodeURI(name.replaceAll("\\", "/"));
}
