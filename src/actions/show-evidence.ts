import type { Article, Check, Derivation, LeftOut } from "../core/model/index.ts";
import { contextOf } from "../core/page/context.ts";
import type { Evidence, EvidenceById } from "../core/page/edition.ts";
import { leftOutTold } from "../core/page/left-out.ts";
import { capturesWithIds } from "../store/documents.ts";
import { rememberedUntilMoved } from "../store/ledger-state.ts";
import { type HeldStatement, statementsIn } from "../store/statements.ts";
import { textsWithIds } from "../store/texts.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/**
 * The statements with these ids that the public may see, each with its document, its capture and the words around it.
 * One whose text has been erased is not among them: its words may not be shown.
 */
export async function showEvidence(desk: Pick<Desk, "store">, ids: readonly string[]): Promise<EvidenceById> {
  const wanted = [...new Set(ids)];
  const known = await (await rememberedEvidence(desk.store.db)).all(wanted, async (missing) => {
    const held = await statementsIn(desk.store, { ...PUBLIC, ids: missing });
    return (await evidenceOf(desk, held)).map((item) => [item.statement.id, item] as const);
  });
  const shown = wanted.flatMap((id) => known.get(id) ?? []);
  return new Map(shown.map((item) => [item.statement.id, item]));
}

/** What the public sees of a statement as it stands, by its id: articles that tell of the same happenings show the same. */
const rememberedEvidence = rememberedUntilMoved<Evidence>(8_000);

/** The statements that the pages of these articles tell of their checks: of what was left out not all. */
export function evidenceTold(
  desk: Pick<Desk, "store">,
  articles: readonly Pick<Article, "checks">[],
): Promise<EvidenceById> {
  const checks = articles.flatMap((article) => article.checks);
  return showEvidence(
    desk,
    checks.flatMap((check) => statementsOf(check, leftOutTold(check.counts))),
  );
}

/**
 * Statements, each with its capture and the words around it, in their order; one whose text is not there to be shown is left
 * out. Texts and captures are asked for together, however many statements there are.
 */
export async function evidenceOf(
  desk: Pick<Desk, "store">,
  held: readonly HeldStatement[],
): Promise<readonly Evidence[]> {
  const { store } = desk;
  const texts = await textsWithIds(store, { ...PUBLIC, ids: held.map(({ statement }) => statement.textId) });
  const captureIds = [...texts.values()].map(({ captureId }) => captureId);
  const captures = await capturesWithIds(store, { ...PUBLIC, ids: captureIds });
  return held.flatMap(({ statement, review, reviewedBy, document }): Evidence[] => {
    const text = texts.get(statement.textId);
    const capture = text === undefined ? undefined : captures.get(text.captureId);
    if (text === undefined || capture === undefined || capture.redacted) return [];
    const { sha256, at, method } = capture;
    const context = contextOf(text.content, statement.value);
    return [{ statement, review, reviewedBy, document, capture: { sha256, at, method }, context }];
  });
}

/** Every statement that a check speaks of: used, left out, or standing in its working. */
export function statementsBehind(check: Check): readonly string[] {
  return statementsOf(
    check,
    check.counts.flatMap((count) => count.leftOut),
  );
}

function statementsOf(check: Check, leftOut: readonly LeftOut[]): readonly string[] {
  return [
    ...check.inputs.map((input) => input.statementId),
    ...check.counts.flatMap((count) => count.used),
    ...leftOut.map((left) => left.statementId),
    ...(check.derivation === null ? [] : statementsUnder(check.derivation)),
  ];
}

function statementsUnder(derivation: Derivation): string[] {
  const own = derivation.statementId === null ? [] : [derivation.statementId];
  return [...own, ...derivation.parts.flatMap(statementsUnder)];
}
