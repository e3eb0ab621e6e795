import type { Derivation } from "../model/index.ts";

/** The statement that a working step comes down to; null when it rests on several. */
export function statementUnder(derivation: Derivation): string | null {
  if (derivation.statementId !== null) return derivation.statementId;
  return derivation.parts.length === 1 ? statementUnder(derivation.parts[0]!) : null;
}

/** The first step with several parts, below those that only pick or bound; null when there is none. */
export function branchingStep(derivation: Derivation): Derivation | null {
  if (derivation.parts.length > 1) return derivation;
  return derivation.parts.length === 1 ? branchingStep(derivation.parts[0]!) : null;
}
