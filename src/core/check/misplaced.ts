import { relateHeads } from "../count/heads.ts";
import { populationsTo, relatePopulation } from "../count/matching.ts";
import { spanInWords } from "../count/messages/words.ts";
import { headCounted } from "../count/offences.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { type DaySpan, spanOf, spansMeet } from "../count/spans.ts";
import type { Figure, FindingNote, Question, StandingStatement } from "../model/index.ts";
import { wordsOfFigure } from "./draft-figures.ts";
import type { Judged, Prepared } from "./judged.ts";
import { CERTAINTY_WORDS } from "./messages/certainties.ts";
import { findingNote } from "./messages/messages.ts";
import { STAGE_WORDS } from "./messages/stages.ts";
import { numberText } from "./prepared.ts";

/** In what one thing the record's figure of the same number is not what the claim says. */
type Difference = "population" | "place" | "window";

/** A figure of the record that has the claim's very number of something else. */
interface Misplaced {
  readonly figure: Figure;
  readonly by: Difference;
}

/**
 * E `population-mismatch` and `window-mismatch`: the record does not bear the claim out, but it has its very number of
 * something else: killings for femicides, the charged for the convicted, a city for its province, Monday for Wednesday.
 */
export function misplacedFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const found = misplacedFigures(judged, prepared);
  const [first] = found;
  if (first === undefined) return [];
  return [first.by === "window" ? otherDays(judged, first.figure, prepared) : otherThing(judged, found, prepared)];
}

/** The figures whose number the claim took for its own, those of another population before those of another place or day. */
export function misplacedFigures(judged: Judged, prepared: Prepared): readonly Misplaced[] {
  const [answer] = judged.counts;
  if (judged.verdict === "supported" || judged.counts.length !== 1 || answer === undefined) return [];
  const used = new Set(answer.used);
  const { question } = answer;
  const relationOf = populationsTo(question, prepared);
  const ofNumber = prepared.byNumber.get(numberText(judged.figure)) ?? [];
  const found = ofNumber.flatMap((standing) => {
    const each = misplaced(standing, judged.figure, { question, relationOf });
    return used.has(standing.statement.id) ? each.filter(({ by }) => by === "place" && setsLimit(question)) : each;
  });
  return ORDER.map((by) => found.filter((each) => each.by === by)).find((each) => each.length > 0) ?? [];
}

/** C3: of one place, what is counted in a place around it or inside it only sets a limit. */
function setsLimit({ places }: Question): boolean {
  return places.length === 1;
}

const ORDER: readonly Difference[] = ["population", "place", "window"];

function misplaced(
  { statement, review }: StandingStatement,
  claimed: Figure,
  { question, relationOf }: { readonly question: Question; readonly relationOf: ReturnType<typeof populationsTo> },
): readonly Misplaced[] {
  const { value } = statement;
  if (value.kind !== "figure" || value.rhetorical || review === "rejected" || value.unit !== claimed.unit) return [];
  const isSame = value.certainty === question.certainty && (relationOf(value) === "same" || isUntold(value, question));
  const differences: readonly Difference[] = [
    ...(isSame ? [] : (["population"] as const)),
    ...((isSame ? placesAgree : placesTouch)(value, question) ? [] : (["place"] as const)),
    ...(daysAgree(spanOf(value), question) ? [] : (["window"] as const)),
  ];
  const [by] = differences;
  if (by === undefined && crossesDays(spanOf(value), question)) return [{ figure: value, by: "window" }];
  return by !== undefined && differences.length === 1 ? [{ figure: value, by }] : [];
}

/** One noun, of which the claim's words do not say what happened, is no other thing. */
function isUntold(figure: Figure, question: Question): boolean {
  return UNTOLD.has(question.measure) && question.head !== null && question.head === figure.counted.head;
}

/** Measures of who or what somebody is, as against what happened: under which the words of a claim do not say what did. */
export const UNTOLD: ReadonlySet<string> = new Set(["other", "members", "personnel"]);

/** A figure without a place is of none of its own: where its number belongs is not known. */
function placesAgree({ places }: Figure, question: Question): boolean {
  const own = innermostPlaces(places);
  return own.length === 0 || question.places.length === 0 || relateSets(own, question.places) === "same";
}

/** What is another thing is told of its town in one text and of the country in another. */
function placesTouch({ places }: Figure, question: Question): boolean {
  const own = innermostPlaces(places);
  return own.length === 0 || question.places.length === 0 || relateSets(own, question.places) !== "apart";
}

function daysAgree(span: DaySpan, question: Question): boolean {
  return spansMeet(span, question);
}

/** Days that begin and end before those asked, or behind them, and share some: the number is of neither alone. */
function crossesDays({ from, to }: DaySpan, question: Question): boolean {
  if (from === null || to === null || question.from === null || question.to === null) return false;
  return (from < question.from && to < question.to) || (from > question.from && to > question.to);
}

function otherThing(judged: Judged, found: readonly Misplaced[], prepared: Prepared): FindingNote {
  const { figure, claim } = judged;
  const first = found[0]!.figure;
  const where = ({ places }: Figure) =>
    innermostPlaces(places)
      .map((place) => place.name)
      .join(", ");
  const name = (each: Figure, other: Figure) =>
    found[0]!.by === "place" ? where(each) || wordsOfFigure(each) : nameBeside(each, other, prepared);
  const quotes = [claim.quote, ...found.map((each) => each.figure.quote)];
  const heads = settlingHeads(judged, first, prepared);
  return findingNote(prepared.language, {
    finding: "population-mismatch",
    weight: "warning",
    quotes,
    names: [name(figure, first), name(first, figure), ...(heads ?? [])],
    many: heads === null ? 0 : 1,
  });
}

/** What is counted by its words, with what sets it apart from the other where they do not. */
function nameBeside(figure: Figure, other: Figure, prepared: Prepared): string {
  const what = ({ counted }: Figure) => counted.quote?.exact ?? counted.measure;
  const aside = asideOf(figure, { other, isOneNoun: what(figure) === what(other) }, prepared);
  return aside === undefined ? what(figure) : `${what(figure)} (${aside})`;
}

/** How it is told, the stage of its case, or what was done or befell. */
function asideOf(
  { certainty, counted: { measure, stage } }: Figure,
  { other, isOneNoun }: { readonly other: Figure; readonly isOneNoun: boolean },
  { language, codebook }: Prepared,
): string | undefined {
  if (certainty !== other.certainty) return CERTAINTY_WORDS[language][certainty ?? "done"];
  if (!isOneNoun) return undefined;
  if (stage !== null && stage !== other.counted.stage) return STAGE_WORDS[language][stage];
  if (measure === "other" || measure === other.counted.measure) return undefined;
  return codebook.measures.find(({ id }) => id === measure)?.names[language];
}

/** C9: the two nouns of which a judgement that they are one would let the figure bear the claim out; null where none would. */
function settlingHeads(
  { counts }: Judged,
  figure: Figure,
  { judgements, codebook }: Prepared,
): readonly [string, string] | null {
  const { question } = counts[0]!;
  const [one, other] = [question.head, headCounted(figure.counted)];
  if (one === null || other === null) return null;
  if (relateHeads(question, { ...figure.counted, head: other }, judgements) !== "unknown") return null;
  const same = { about: "same-counted", one, other, same: true } as const;
  const relation = relatePopulation(question, figure, { judgements: [...judgements, same], codebook });
  return relation === "same" ? [one, other] : null;
}

function otherDays({ claim, counts }: Judged, figure: Figure, prepared: Prepared): FindingNote {
  const write = spanInWords(prepared.language);
  const { from, to } = counts[0]!.question;
  const span = spanOf(figure);
  return findingNote(prepared.language, {
    finding: "window-mismatch",
    weight: "warning",
    quotes: [claim.quote, figure.quote],
    names: [write(from, to), write(span.from, span.to)],
  });
}
