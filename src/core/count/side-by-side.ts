/**
 * Roles that one text counts side by side (RULES C9): "11 smugglers and six lookouts were detained" are 11 and six, though
 * no table says that no smuggler is a lookout.
 */
import type { Figure, Question } from "../model/index.ts";
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
  const named = namedIn(question, judgements);
  const isNamed = ({ figure }: Candidate) => named(figure.counted);
  // nearly always all of them are told by the noun asked about
  if (candidates.every((one) => one.figure.counted.head === null || isNamed(one))) return NOBODY;
  const beside = severalOf(groupedBy(candidates, textOf))
    .flatMap((text) => severalOf(groupedBy(text, tellingOf)))
    .flatMap((told) => {
      const named = told.filter(isNamed);
      return named.length === 0 ? [] : told.filter((one) => one.figure.counted.head !== null && !named.includes(one));
    });
  return new Set(beside);
}

const NOBODY: ReadonlySet<Candidate> = new Set();

/** Whether figures count by the very noun of a question: those of one noun with the same qualifiers are told once. */
function namedIn(question: Question, judgements: Judges["judgements"]): (counted: Figure["counted"]) => boolean {
  const known = new Map<string, boolean>();
  return (counted) => {
    const words = { head: headCounted(counted), qualifiers: counted.qualifiers };
    const key = JSON.stringify(words);
    const isNamed = known.get(key) ?? relateHeads(question, words, judgements) === "same";
    known.set(key, isNamed);
    return isNamed;
  };
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
