import type { CheckedDraft } from "../actions/check-draft.ts";
import { helpsFor } from "../core/check/helps.ts";
import type { Check, Count, FindingNote, Quote, Relation } from "../core/model/index.ts";
import { figureJson } from "../core/read/reading-json.ts";
import { statementJson } from "./count-json.ts";
import { lineColumnAt } from "./line-columns.ts";
import { jsonNumber } from "./numbers.ts";
import { recordQuotes } from "./record-quotes.ts";

/**
 * A checked draft as it leaves the command line, with the statements that its claims and findings name; offsets are UTF-16
 * code units of the draft file, half-open.
 */
export function checksJson(checked: CheckedDraft): object {
  return {
    claims: checked.checks.map((check) => checkJson(check, checked)),
    findings: checked.findings.map(findingJson),
    statements: namedStatements(checked),
  };
}

function checkJson(check: Check, { draft }: CheckedDraft): object {
  const { claim } = check;
  return {
    id: claim.id,
    asserts: claim.asserts,
    quote: { ...quoteJson(claim.quote), ...lineColumnAt(draft.content, claim.quote.start) },
    part: claim.part,
    figure: figureJson(claim.figure),
    relation: claim.relation === null ? null : relationJson(claim.relation),
    verdict: check.verdict,
    low: jsonNumber(check.low),
    best: jsonNumber(check.best),
    high: jsonNumber(check.high),
    lowOpen: check.lowOpen,
    highOpen: check.highOpen,
    unit: check.unit,
    heldThrough: check.heldThrough,
    margin: jsonNumber(check.margin),
    inputs: check.inputs.map(({ statementId, value, margin, breaksAt }) => ({
      statementId,
      value: jsonNumber(value),
      margin: jsonNumber(margin),
      breaksAt: jsonNumber(breaksAt),
    })),
    working: check.working,
    derivation: check.derivation,
    counts: check.counts.map(countJson),
    findings: check.findings.map(findingJson),
    help: helpsFor(check, draft.language),
  };
}

function findingJson({ finding, weight, message, quotes }: FindingNote): object {
  return { finding, weight, message, quotes };
}

/** A relation with its terms as figures: which are there depends on its kind. */
function relationJson(relation: Relation): object {
  const terms = "against" in relation ? { against: figureJson(relation.against) } : {};
  return { ...relation, quote: quoteJson(relation.quote), of: figureJson(relation.of), ...terms };
}

/** The findings of a count are those of its check. */
function countJson({ findings, derivation, ...count }: Count): object {
  return { ...count, low: jsonNumber(count.low), best: jsonNumber(count.best), high: jsonNumber(count.high) };
}

function namedStatements({ checks, findings, statements }: CheckedDraft): readonly object[] {
  const quotes = recordQuotes(statements);
  const counted = checks.flatMap(({ counts, inputs }) => [
    ...counts.flatMap((count) => [...count.used, ...count.leftOut.map((left) => left.statementId)]),
    ...inputs.map((input) => input.statementId),
  ]);
  const notes = [...findings, ...checks.flatMap((check) => check.findings)];
  const quoted = notes.flatMap((note) => note.quotes.flatMap((quote) => quotes.at(quote)?.statement.id ?? []));
  const named = new Set([...counted, ...quoted]);
  return statements.filter(({ statement }) => named.has(statement.id)).map(statementJson);
}

function quoteJson({ start, end, exact }: Quote): object {
  return { start, end, exact };
}
