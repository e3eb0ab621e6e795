import type { Check, Quote } from "../core/model/index.ts";
import { jsonNumber } from "./numbers.ts";

/** Every claim of a draft as it leaves the command line; offsets are UTF-16 code units of the draft file, half-open. */
export function checksJson(checks: readonly Check[]): object {
  return { claims: checks.map(checkJson) };
}

function checkJson(check: Check): object {
  const { claim } = check;
  return {
    id: claim.id,
    asserts: claim.asserts,
    quote: quoteJson(claim.quote),
    part: claim.part,
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
    findings: check.findings.map(({ finding, weight, message, quotes }) => ({ finding, weight, message, quotes })),
  };
}

function quoteJson({ start, end, exact }: Quote): object {
  return { start, end, exact };
}
