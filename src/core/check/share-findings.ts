import { isRate } from "../count/bounds.ts";
import { statementsUnder } from "../count/derivations.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { spanOf, spanWithin } from "../count/spans.ts";
import { type Derivation, daysBetween, type Figure, type FindingNote, type StandingStatement } from "../model/index.ts";
import { countsAlike } from "./draft-figures.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";
import { placedTerms } from "./placed-shares.ts";
import { shareTerms } from "./shares.ts";
import { spokenTerms } from "./spoken-terms.ts";

/** E `window-mismatch` and `not-a-subset` for a share: whether its part and whole cover the same days, and the part lies in the whole. */
export function shareFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { node, figure } = judged;
  const [part, whole] = node?.parts ?? [];
  if (node?.operation !== "ratio" || part === undefined || whole === undefined) return [];
  const terms = shareTerms(figure, prepared) ?? spokenTerms(figure, prepared) ?? placedTerms(figure, prepared);
  if (terms === null) return [];
  return [
    ...windowFindings({ part, whole, judged }, prepared),
    ...subsetFindings({ part, whole, judged, terms }, prepared),
  ];
}

/**
 * E `window-mismatch` for two counts held against each other: the record's begin or end on different days, which the claim
 * itself does not part ("more in May than in April"), or one covers eight months and the other twelve.
 */
export function comparedFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { relation } = judged.claim;
  const [part, whole] = judged.node?.parts ?? [];
  if (relation?.kind !== "comparison" || part === undefined || whole === undefined) return [];
  const [one, other] = judged.counts.map(({ question }) => question);
  const arePartedByClaim = one?.from !== other?.from || one?.to !== other?.to;
  if (arePartedByClaim && areAsLong(part, whole)) return [];
  return windowFindings({ part, whole, judged }, prepared);
}

/** Stretches this near to each other in length are as long: months, quarters and years, whatever days they have. */
const AS_LONG = 0.9;

function areAsLong(one: Derivation, other: Derivation): boolean {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return true;
  const [first, second] = [daysBetween(one.from, one.to) + 1, daysBetween(other.from, other.to) + 1];
  return Math.min(first, second) >= AS_LONG * Math.max(first, second);
}

/** E `window-mismatch` for a rate: its population is of none of the years that it counts over (D7). */
export function rateFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const [total, population] = judged.node?.rule === "D7" && isRate(judged.figure) ? judged.node.parts : [];
  if (total === undefined || population?.from == null || population.to === null || total.from === null) return [];
  const year = (day: string) => day.slice(0, 4);
  const isOfYear = year(population.from) <= year(total.to ?? total.from) && year(population.to) >= year(total.from);
  return isOfYear ? [] : windowFindings({ part: total, whole: population, judged }, prepared);
}

interface Share {
  readonly part: Derivation;
  readonly whole: Derivation;
  readonly judged: Judged;
}

function windowFindings({ part, whole, judged }: Share, prepared: Prepared): readonly FindingNote[] {
  const differs = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  if (!differs(part.from, whole.from) && !differs(part.to, whole.to)) return [];
  const days = [part.from, part.to, whole.from, whole.to].map((day) => day ?? undefined);
  const quotes = [
    judged.claim.quote,
    ...statementsIn([part, whole], prepared).map((each) => each.statement.value.quote),
  ];
  return [findingNote(prepared.language, { finding: "window-mismatch", weight: "warning", quotes, days })];
}

function subsetFindings(
  { part, whole, judged, terms }: Share & { readonly terms: readonly [Figure, Figure] },
  prepared: Prepared,
): readonly FindingNote[] {
  const parts = statementsIn([part], prepared);
  const wholes = statementsIn([whole], prepared);
  if (parts.length > 0 && parts.every((one) => wholes.some((other) => isShownWithin(one, other, prepared)))) return [];
  const weight = judged.figure.ratio?.claim === "part-of" ? "warning" : "note";
  const names = terms.map((term) => [term.quote.exact, term.counted.quote?.exact].filter(Boolean).join(" "));
  const quotes = [judged.claim.quote, ...[...parts, ...wholes].map((each) => each.statement.value.quote)];
  return [findingNote(prepared.language, { finding: "not-a-subset", weight, quotes, names })];
}

function statementsIn(nodes: readonly Derivation[], prepared: Prepared): readonly StandingStatement[] {
  return nodes.flatMap(statementsUnder).flatMap((leaf) => prepared.byId.get(leaf.statementId ?? "") ?? []);
}

/** Whether the record's own words say that the first lies in the second. */
function isShownWithin(part: StandingStatement, whole: StandingStatement, { recordWholes }: Prepared): boolean {
  const { value } = part.statement;
  // what is counted in one of the places that make up the whole is a part of it
  if (part.statement.id === whole.statement.id) return true;
  const of = whole.statement.value;
  if (value.kind !== "figure" || of.kind !== "figure") return false;
  return recordWholes.get(value) === of || isOfInnerPlace(value, of);
}

/** C3: what is counted of the same in a place inside, on days inside. */
function isOfInnerPlace(part: Figure, whole: Figure): boolean {
  const [inner, outer] = [part, whole].map(({ places }) => innermostPlaces(places));
  if (relateSets(inner!, outer!) !== "within" || !spanWithin(spanOf(part), spanOf(whole))) return false;
  const { group, organization, qualifiers } = whole.counted;
  const isOne = group === part.counted.group && organization === part.counted.organization;
  return isOne && countsAlike(part, whole) && qualifiers.every((word) => part.counted.qualifiers.includes(word));
}
