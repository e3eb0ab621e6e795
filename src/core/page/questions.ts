import type { Codebook, Figure, Language, Question } from "../model/index.ts";
import { type EvidenceById, wordsIn } from "./edition.ts";

/**
 * What a count is of, as a title: "Arrests in Guatemala of suspected gang members from El Salvador". When a statement
 * behind it is hedged, the hedge stands in the title too: it may not drop out on the way to a page.
 */
export function questionTitle(
  question: Question,
  given: { readonly codebook: Codebook; readonly language: Language; readonly isHedged: boolean },
): string {
  const { codebook, language, isHedged } = given;
  const words = wordsIn(language);
  const measure = codebook.measures.find((one) => one.id === question.measure)?.names[language];
  const group = codebook.groups.find((one) => one.id === question.group)?.names[language] ?? null;
  return words.count.title({
    measure: measure ?? question.head ?? question.measure,
    group: group !== null && isHedged ? words.count.suspected(group) : group,
    origins: question.origins.map((place) => place.name),
    places: question.places.map((place) => place.name),
  });
}

/** Whether any of the statements weakens what it counts ("suspected", "presuntos"). */
export function isHedged(statementIds: readonly string[], evidence: EvidenceById): boolean {
  return statementIds.some((id) => {
    const value = evidence.get(id)?.statement.value;
    return value?.kind === "figure" && hedgesOf(value).length > 0;
  });
}

function hedgesOf(figure: Figure): readonly string[] {
  return figure.counted.hedges;
}
