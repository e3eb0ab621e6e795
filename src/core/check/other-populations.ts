import { innermostPlaces, relateSets } from "../count/places.ts";
import { spanOf, spansMeet } from "../count/spans.ts";
import type { Figure, FindingNote, Question, StandingStatement } from "../model/index.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/**
 * E `population-mismatch`: nothing bounds the claim, but the record has its very number, for the same places and days, of
 * something else: killings for femicides, the charged for the convicted.
 */
export function otherPopulations(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const question = judged.counts[0]?.question;
  if (judged.verdict !== "no-record" || question === undefined || question.places.length === 0) return [];
  const { figure, claim } = judged;
  const found = prepared.statements.flatMap((standing) => figuresLike(standing, figure, question));
  const [first] = found;
  if (first === undefined) return [];
  const names = [figure, first].map((each) => each.counted.quote?.exact ?? each.counted.group ?? each.counted.measure);
  const quotes = [claim.quote, ...found.map((each) => each.quote)];
  return [findingNote(prepared.language, { finding: "population-mismatch", weight: "warning", quotes, names })];
}

function figuresLike({ statement, review }: StandingStatement, claimed: Figure, question: Question): readonly Figure[] {
  const { value } = statement;
  if (value.kind !== "figure" || value.rhetorical || review === "rejected" || value.unit !== claimed.unit) return [];
  const sameNumber = value.bound === claimed.bound && String(value.number) === String(claimed.number);
  const samePlaces = relateSets(innermostPlaces(value.places), question.places) === "same";
  return sameNumber && samePlaces && spansMeet(spanOf(value), question) ? [value] : [];
}
