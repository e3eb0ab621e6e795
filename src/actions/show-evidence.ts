import type { Article, Check, Derivation } from "../core/model/index.ts";
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
  return new Map((await evidenceOf(desk, held)).map((item) => [item.statement.id, item]));
}

/** The statements that the checks of an article speak of. */
export function evidenceBehind(desk: Pick<Desk, "store">, { checks }: Pick<Article, "checks">): Promise<EvidenceById> {
  return showEvidence(desk, checks.flatMap(statementsBehind));
}

/**
 * Statements, each with its capture and the words around it, in their order; one whose text is not there to be shown is left
 * out. Reads every text and document once, however many of the statements it has.
 */
export async function evidenceOf(
  desk: Pick<Desk, "store">,
  held: readonly HeldStatement[],
): Promise<readonly Evidence[]> {
  const textOf = once((id: string) => textIn(desk.store, id, PUBLIC));
  const capturesBy = once((id: string) => capturesOf(desk.store, id, PUBLIC));
  const found = held.map(async ({ statement, review, reviewedBy, document }): Promise<Evidence | null> => {
    const text = await textOf(statement.textId);
    const captures = await capturesBy(statement.documentId);
    const capture = captures.find((one) => one.id === text?.captureId);
    if (text === null || capture === undefined || capture.redacted) return null;
    const { sha256, at, method } = capture;
    const context = contextOf(text.content, statement.value);
    return { statement, review, reviewedBy, document, capture: { sha256, at, method }, context };
  });
  return (await Promise.all(found)).filter((item) => item !== null);
}

/** Asks once for each id, and gives the same answer to all who ask. */
function once<Value>(ask: (id: string) => Promise<Value>): (id: string) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>();
  return (id) => {
    const known = asked.get(id) ?? ask(id);
    asked.set(id, known);
    return known;
  };
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
