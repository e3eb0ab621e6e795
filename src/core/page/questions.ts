import type { Codebook, Count, Language } from "../model/index.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { figureOf } from "./statements.ts";

/**
 * What a count is of, as a title: "Arrests in Guatemala of suspected gang members from El Salvador". When a statement
 * behind it is hedged, the hedge stands in the title too: it may not drop out on the way to a page, and neither may that
 * it is only planned, possible or denied.
 */
export function titleOfCount(
  { question, used }: Pick<Count, "question" | "used">,
  evidence: EvidenceById,
  { codebook, language }: Pick<Edition, "codebook" | "language">,
): string {
  const { count: labels, certainties } = wordsIn(language);
  const group = codebook.groups.find((one) => one.id === question.group)?.names[language] ?? null;
  const isHedged = used.some((id) => (figureOf(evidence.get(id))?.counted.hedges ?? []).length > 0);
  const title = labels.title({
    measure: measureName(question.measure, { codebook, language }) ?? question.head ?? question.measure,
    group: group !== null && isHedged ? labels.suspected(group) : group,
    origins: question.origins.map((place) => place.name),
    places: question.places.map((place) => place.name),
  });
  return question.certainty === undefined ? title : `${title} (${certainties[question.certainty]})`;
}

/** A measure's name in this language; undefined when the codebook has none. */
export function measureName(
  id: string,
  given: { readonly codebook: Codebook; readonly language: Language },
): string | undefined {
  return given.codebook.measures.find((one) => one.id === id)?.names[given.language];
}
