import type { Check, Derivation } from "../core/model/index.ts";
import { contextOf } from "../core/page/context.ts";
import type { Evidence, EvidenceById } from "../core/page/edition.ts";
import { capturesOf } from "../store/documents.ts";
import { type HeldStatement, statementsIn } from "../store/statements.ts";
import { textIn } from "../store/texts.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/**
 * The statements with these ids that the public may see, each with its document, its capture and the words around it.
 * One whose text has been erased is not among them: its words may not be shown.
 */
export async function showEvidence(desk: Pick<Desk, "store">, ids: readonly string[]): Promise<EvidenceById> {
  const held = await statementsIn(desk.store, { ...PUBLIC, ids: [...new Set(ids)] });
  const found = await Promise.all(held.map((statement) => evidenceOf(desk, statement)));
  return new Map(found.flatMap((item) => (item === null ? [] : [[item.statement.id, item] as const])));
}

/** A statement with its capture and the words around it; null when its text is not there to be shown. */
export async function evidenceOf(desk: Pick<Desk, "store">, held: HeldStatement): Promise<Evidence | null> {
  const { statement, review, reviewedBy, document } = held;
  const text = await textIn(desk.store, statement.textId, PUBLIC);
  if (text === null) return null;
  const captures = await capturesOf(desk.store, statement.documentId, PUBLIC);
  const capture = captures.find((one) => one.id === text.captureId);
  if (capture === undefined || capture.redacted) return null;
  const { sha256, at, method } = capture;
  const context = contextOf(text.content, statement.value);
  return { statement, review, reviewedBy, document, capture: { sha256, at, method }, context };
}

/** Every statement that a check speaks of: used, left out, or standing in its working. */
export function statementsBehind(check: Check): readonly string[] {
  return [
    ...check.inputs.map((input) => input.statementId),
    ...check.counts.flatMap((count) => [...count.used, ...count.leftOut.map((left) => left.statementId)]),
    ...(check.derivation === null ? [] : statementsUnder(check.derivation)),
  ];
}

function statementsUnder(derivation: Derivation): string[] {
  const own = derivation.statementId === null ? [] : [derivation.statementId];
  return [...own, ...derivation.parts.flatMap(statementsUnder)];
}
