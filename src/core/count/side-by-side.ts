/**
 * Roles that one text counts side by side (RULES C9): "11 smugglers and six lookouts were detained" are 11 and six, though
 * no table says that no smuggler is a lookout.
 */
import type { Question } from "../model/index.ts";
import { type Candidate, groupedBy } from "./candidates.ts";
import { relateHeads } from "./heads.ts";
import type { Judges } from "./matching.ts";
import { headCounted } from "./offences.ts";
import { placesKey } from "./places.ts";

/**
 * Of candidates that count what is asked, those that are told of others: their text counts the very noun asked about beside
 * them, for the same days and places, so that theirs is another's number. Linear in the candidates.
 */
export function countedBeside(
  candidates: readonly Candidate[],
  question: Question,
  { judgements }: Judges,
): ReadonlySet<Candidate> {
  const isNamed = ({ figure: { counted } }: Candidate) =>
    relateHeads(question, { ...counted, head: headCounted(counted) }, judgements) === "same";
  const beside = severalOf(groupedBy(candidates, textOf))
    .flatMap((text) => severalOf(groupedBy(text, tellingOf)))
    .flatMap((told) => {
      const named = told.filter(isNamed);
      return named.length === 0 ? [] : told.filter((one) => one.figure.counted.head !== null && !named.includes(one));
    });
  return new Set(beside);
}

/** The groups of more than one: whoever is told of alone has nobody beside. */
function severalOf(groups: ReadonlyMap<string, readonly Candidate[]>): readonly (readonly Candidate[])[] {
  return [...groups.values()].filter(({ length }) => length > 1);
}

function textOf({ standing }: Candidate): string {
  return standing.statement.textId;
}

/** What two figures share of one text that are told together: their days and places. */
function tellingOf({ span, figure }: Candidate): string {
  return `${span.from} ${span.to} ${placesKey(figure.places)}`;
}
