import { codebook } from "../core/lexicon/codebook.ts";
import { type EdtfDate, type EntryBody, type Figure, isDay, type StatementValue } from "../core/model/index.ts";
import type { HeldStatement } from "../store/statements.ts";
import { appendEntries } from "./append-entries.ts";
import { checkTerm } from "./codebook-terms.ts";
import type { Desk } from "./desk.ts";
import { heldStatement } from "./held-statement.ts";
import { Problem } from "./problem.ts";

/** What a figure's words really say; what is left out stays as it was read. */
export interface Correction extends Partial<Pick<Figure, "number" | "bound" | "unit">> {
  readonly measure?: string;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

/** A person's word on a statement. */
export type Review =
  | { readonly kind: "confirm" }
  | { readonly kind: "correct"; readonly correction: Correction; readonly reason: string }
  | { readonly kind: "reject"; readonly reason: string };

/**
 * Records what a person says of a statement; it outranks every later reading of the same words. Gives the statement as
 * it stands now.
 * @throws Problem when there is no such statement, it was superseded, or a correction is of something else than a figure.
 */
export async function reviewStatement(desk: Desk, statementId: string, review: Review): Promise<HeldStatement> {
  const held = await heldStatement(desk, statementId);
  if (held.superseded)
    throw new Problem("review-impossible", `A later reading has taken the place of ${statementId}. Review that one.`, {
      status: 409,
    });
  await appendEntries(desk, held.statement.collection, [entryFor(held, review)]);
  return heldStatement(desk, statementId);
}

function entryFor({ statement }: HeldStatement, review: Review): EntryBody {
  const statementId = statement.id;
  if (review.kind === "confirm") return { kind: "confirmed", statementId };
  if (review.reason.trim() === "")
    throw new Problem("reason-missing", `Say why ${statementId} is not right; the reason stays with it.`, {
      status: 400,
    });
  if (review.kind === "reject") return { kind: "rejected", statementId, reason: review.reason };
  if (statement.value.kind !== "figure")
    throw new Problem(
      "review-impossible",
      `${statementId} is a ${statement.value.kind}; only figures can be corrected. Reject it instead.`,
      { status: 400 },
    );
  const value = corrected(statement.value, review.correction);
  return { kind: "corrected", statementId, value, reason: review.reason };
}

function corrected(figure: Figure, correction: Correction): StatementValue {
  const { measure, from, to, ...fields } = correction;
  const { window, counted } = figure;
  const [first, last] = [from ?? window.from ?? "", to ?? window.to ?? ""];
  if (isDay(first) && isDay(last) && first > last)
    throw new Problem("review-impossible", `The window would end before it begins: ${first} to ${last}.`, {
      status: 400,
    });
  return {
    ...figure,
    ...fields,
    counted:
      measure === undefined ? counted : { ...counted, measure: checkTerm("measure", measure, codebook.measures) },
    window: {
      ...window,
      from: from ?? window.from,
      to: to ?? window.to,
      openEnd: to === undefined && window.openEnd,
    },
  };
}
