import type { Quote, StatementValue } from "../model/index.ts";
import { canonicalJson } from "./ledger.ts";

/** Whether two values say the same in the same words, wherever the words stand in their texts. */
export function sameValue(one: StatementValue, other: StatementValue): boolean {
  return canonicalJson(withoutPositions(one)) === canonicalJson(withoutPositions(other));
}

function withoutPositions(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutPositions);
  if (part === null || typeof part !== "object") return part;
  if (isQuote(part)) return part.exact;
  const members = Object.entries(part).filter(([name]) => name !== "figureStart");
  return Object.fromEntries(members.map(([name, member]) => [name, withoutPositions(member)]));
}

/** Every quote inside a value, at any depth. */
export function quotesIn(part: unknown): readonly Quote[] {
  if (Array.isArray(part)) return part.flatMap(quotesIn);
  if (part === null || typeof part !== "object") return [];
  return isQuote(part) ? [part] : Object.values(part).flatMap(quotesIn);
}

function isQuote(part: object): part is Quote {
  return "textId" in part && "start" in part && "end" in part && "exact" in part;
}
