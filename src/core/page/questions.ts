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
  const group = codebook.groups.find((one) => one.id === question.group)?.names[language] ?? null;
  return words.count.title({
    measure: measureName(question.measure, given) ?? question.head ?? question.measure,
    group: group !== null && isHedged ? words.count.suspected(group) : group,
    origins: question.origins.map((place) => place.name),
    places: question.places.map((place) => place.name),
  });
}

/** A measure's name in this language; undefined when the codebook has none. */
export function measureName(
  id: string,
  given: { readonly codebook: Codebook; readonly language: Language },
): string | undefined {
  return given.codebook.measures.find((one) => one.id === id)?.names[given.language];
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
