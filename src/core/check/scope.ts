import { numberInWords } from "../count/messages/words.ts";
import { isMember } from "../count/offences.ts";
import { innermostPlaces, liesInPlace, relateSets, tellingOrigins } from "../count/places.ts";
import { spanOf, spansMeet } from "../count/spans.ts";
import { isDeed } from "../lexicon/deeds.ts";
import { fold } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { placeNameOf } from "../lexicon/place-names.ts";
import { isAround } from "../lexicon/qualifier-marks.ts";
import type { Figure, FindingNote, Language, Question, StandingStatement } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/** Figures of the group that are looked at, wherever they are: the newest so many. A note that names more tells nothing. */
export const AROUND_SCOPE = 200;

/** E `scope`: what the record says of a count and the claim's own sentence leaves unsaid. */
export function scopeFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  return [...elsewhereFindings(judged, prepared), ...limitFindings(judged, prepared)];
}

/** A source states a limit of the count: whom it leaves out, or that it is not final. */
function limitFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { counts, node, figure } = judged;
  if (counts.length !== 1 || node === null) return [];
  const sentence = sentenceAt(prepared.passage, judged.claim.quote.start);
  const isSaid = (figure.limits ?? []).some(
    ({ start }) => sentence !== null && start < sentence.end && start >= sentence.start,
  );
  const limits = counts[0]!.used.flatMap((id) => {
    const value = prepared.byId.get(id)?.statement.value;
    return value?.kind === "figure" ? (value.limits ?? []) : [];
  });
  if (isSaid || limits.length === 0) return [];
  const names = [...new Set(limits.map(({ exact }) => exact))];
  const quotes = [judged.claim.quote, ...limits];
  return [findingNote(prepared.language, { finding: "scope", weight: "note", quotes, names, many: names.length })];
}

/** The record counts the same group elsewhere over these days. */
function elsewhereFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const [answer] = judged.counts;
  if (judged.counts.length !== 1 || answer === undefined || judged.node === null) return [];
  const { question } = answer;
  const group = { question, qualifiers: namedBy(judged.figure) };
  const isGroup = question.group !== null || question.organization !== null || group.qualifiers.length > 0;
  const sentence = sentenceOf(judged, prepared);
  if (!isGroup || question.places.length === 0 || saysAlone(sentence, prepared)) return [];
  const elsewhere = prepared.statements.filter(
    (standing) => isElsewhere(standing, group) && !isNamed(standing, sentence),
  );
  if (elsewhere.length === 0) return [];
  const figures = elsewhere.flatMap(({ statement }) => (statement.value.kind === "figure" ? [statement.value] : []));
  const write = numberInWords(prepared.language);
  const named = figures.map((figure) => placeAndNumber(figure, write, prepared.language));
  const names = [...new Set(named)].toSorted();
  const quotes = figures.map((figure) => figure.quote);
  return [findingNote(prepared.language, { finding: "scope", weight: "note", quotes, names })];
}

/** Whom a claim is about: what the record was asked, and the words that name a body it has no name for. */
interface Group {
  readonly question: Question;
  readonly qualifiers: readonly string[];
}

/** "Members of Los del Istmo": the words that tell whose members they are. */
function namedBy({ counted }: Figure): readonly string[] {
  return counted.head !== null && isMember(counted.head)
    ? counted.qualifiers.filter((word) => !isDeed(word) && !isAround(word))
    : [];
}

/** "In the capital alone", "solo en Panamá": the sentence says itself that there are others. */
function saysAlone(sentence: string, { language }: Prepared): boolean {
  const words = new Set(sentence.match(/[\p{L}\p{N}]+/gu) ?? []);
  return lexiconOf(language).partitives.alone.some((word) => words.has(word));
}

function isElsewhere({ statement, review }: StandingStatement, group: Group): boolean {
  const { question } = group;
  const figure = statement.value;
  if (figure.kind !== "figure" || figure.rhetorical || figure.revision === "withdrawn" || review === "rejected")
    return false;
  return countsSameGroup(figure, group) && isAway(figure, question) && spansMeet(spanOf(figure), question);
}

function countsSameGroup(figure: Figure, { question, qualifiers }: Group): boolean {
  const { counted, unit, certainty } = figure;
  if (certainty !== question.certainty) return false;
  if (unit !== question.unit || counted.measure !== question.measure || counted.group !== question.group) return false;
  const { organization, group } = question;
  if (group === null && organization === null) return namedBy(figure).some((word) => qualifiers.includes(word));
  return organization === null || (counted.organization !== null && fold(counted.organization) === fold(organization));
}

/** In other places, and not in those that the counted come from: gang members held at home have gone nowhere. */
function isAway(figure: Figure, question: Question): boolean {
  const places = innermostPlaces(figure.places);
  if (places.length === 0 || relateSets(places, question.places) !== "apart") return false;
  const origins = tellingOrigins(figure);
  const sameOrigins =
    origins.length === 0 || question.origins.length === 0 || relateSets(origins, question.origins) !== "apart";
  return sameOrigins && !places.some((place) => question.origins.some((origin) => liesInPlace(place, origin)));
}

function isNamed({ statement }: StandingStatement, sentence: string): boolean {
  return (
    statement.value.kind === "figure" && statement.value.places.some((place) => sentence.includes(fold(place.name)))
  );
}

function sentenceOf({ claim }: Judged, { draft, passage }: Prepared): string {
  const sentence = sentenceAt(passage, claim.quote.start);
  return sentence === null ? "" : fold(draft.text.content.slice(sentence.start, sentence.end));
}

function placeAndNumber({ places, number }: Figure, write: (decimal: string) => string, language: Language): string {
  const numbers = typeof number === "string" ? write(number) : number.map(write).join("–");
  return `${innermostPlaces(places)
    .map(({ code, name }) => (code === null ? name : placeNameOf(code, language, name)))
    .join(", ")} (${numbers})`;
}
