import type { CodebookTerm } from "../core/model/index.ts";
import { Problem } from "./problem.ts";

/**
 * The id of a term of the codebook.
 * @throws Problem that lists the terms there are, when it has none by that id.
 */
export function checkTerm(what: "measure" | "group", id: string, terms: readonly CodebookTerm[]): string {
  if (terms.some((term) => term.id === id)) return id;
  const known = terms.map((term) => term.id).join(", ");
  throw new Problem("question-unclear", `The codebook has no ${what} «${id}». It has: ${known}.`, { status: 400 });
}
