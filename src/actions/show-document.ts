import { questionFrom } from "../core/count/questions.ts";
import { isReviewed } from "../core/model/index.ts";
import type { DocumentPage } from "../core/page/document.ts";
import { collectionIn } from "../store/collections.ts";
import { capturesOf, documentIn } from "../store/documents.ts";
import { sourcesOfDocument } from "../store/sources.ts";
import { statementsOfDocument } from "../store/statements.ts";
import { textsOf } from "../store/texts.ts";
import type { Desk } from "./desk.ts";
import { evidenceOf } from "./show-evidence.ts";
import { withoutProtected } from "./without-protected.ts";

const PUBLIC = { publicOnly: true } as const;

/**
 * A document with what was read in it and a person has confirmed or corrected; its whole text only when its licence
 * gives it. Null when the public may not see it, or
 * its capture has been erased.
 */
export async function showDocument(desk: Pick<Desk, "store">, id: string): Promise<DocumentPage | null> {
  const document = await documentIn(desk.store, id, PUBLIC);
  const captures = await capturesOf(desk.store, id, PUBLIC);
  const capture = captures.findLast((one) => !one.redacted);
  if (document === null || capture === undefined) return null;
  const text = (await textsOf(desk.store, id, PUBLIC)).findLast((one) => one.captureId === capture.id);
  const held = (await statementsOfDocument(desk.store, id, PUBLIC)).filter(isReviewed);
  const ofText = held.filter(({ statement }) => statement.textId === text?.id);
  const evidence = await withoutProtected(desk, await evidenceOf(desk, ofText));
  const questions = evidence.flatMap(({ statement: { id: statementId, value } }) =>
    value.kind === "figure" && !value.rhetorical ? [[statementId, questionFrom(value)] as const] : [],
  );
  const collection = await collectionIn(desk.store, document.collection, PUBLIC);
  const content = document.licence === null ? null : (text?.content ?? null);
  // A source's page lists the documents in which a person has confirmed something.
  const sources = evidence.length === 0 ? [] : await sourcesOfDocument(desk.store, id, PUBLIC);
  const label = collection?.label ?? null;
  return { document, capture, content, evidence, questions: new Map(questions), sources, label };
}
