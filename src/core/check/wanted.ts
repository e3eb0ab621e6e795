import { isRate } from "../count/bounds.ts";
import { kindredMeasures } from "../count/matching.ts";
import { questionFrom } from "../count/questions.ts";
import { belongingOf, keysAround, type Selection, selectionOf } from "../count/selection.ts";
import type { DaySpan } from "../count/spans.ts";
import { namesToldIn, type ToldName } from "../count/told-names.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure, Judgement, Question, Reading, Relation } from "../model/index.ts";
import type { Draft } from "../read/layout/drafts.ts";
import { UNTOLD } from "./misplaced.ts";
import { stretchAt } from "./periods.ts";
import { figuresIn } from "./prepared.ts";
import { populationQuestion } from "./rates.ts";
import { AROUND_SCOPE } from "./scope.ts";
import { inEveryUnit } from "./term-units.ts";

/** What the record must be asked so that every claim of a draft can be checked, each thing once. */
export interface WantedOfRecord {
  /** For the counts of its claims (see core/count/selection.ts). */
  readonly selections: readonly Selection[];
  /** For `scope`: the newest figures of the same group, in any place. */
  readonly elsewhere: readonly WantedElsewhere[];
  /** For `population-mismatch`: figures of the claim's very number in its places and days, whatever they count. */
  readonly numbers: readonly WantedNumber[];
  /** For `detail-differs` and `quotation-differs`: what is told of the people whom the draft names, and what its speakers said. */
  readonly told: readonly ToldName[];
  /** For `quotation-differs`: also what is quoted in the documents of those figures. */
  readonly quotedBeside: boolean;
}

type WantedElsewhere = Pick<Question, "measure" | "unit" | "from" | "to"> & {
  readonly belonging: string;
  readonly atMost: number;
};

type WantedNumber = Pick<Figure, "number" | "unit"> &
  DaySpan & {
    readonly places: readonly string[];
    /** Under which figures of other days may count what the claim does; null: under any. */
    readonly measures: readonly string[] | null;
  };

/** What has to be read of the record before a draft is checked. */
export function wantedFor(
  draft: Draft,
  reading: Reading,
  given: { readonly judgements: readonly Judgement[] },
): WantedOfRecord {
  const { claims, resolved } = figuresIn(draft, reading);
  const relations = claims.flatMap(({ relation }) => relation ?? []);
  const figures = [...resolved.values()];
  const terms = relations.flatMap(termsOf).flatMap((term) => inEveryUnit(resolved.get(term) ?? term));
  const rates = figures.filter(isRate);
  const counted = rates.map((rate): Figure => ({ ...rate, unit: "count", mode: null }));
  const questions = [...figures, ...terms, ...counted].map(questionFrom);
  const series = relations
    .filter(({ kind }) => kind === "superlative" || kind === "run")
    .flatMap(({ of }) => inEveryUnit(of));
  const said = claims.filter((claim) => claim.asserts === "said").map(({ figure }) => resolved.get(figure) ?? figure);
  return {
    selections: once([
      ...questions.map((question) => selectionOf(question, given)),
      ...said.map((figure) => ({ ...selectionOf(questionFrom(figure), given), newestOnly: false })),
      ...series.map((figure) => everyDay(selectionOf(questionFrom(figure), given))),
      ...rates.map((rate) => everyDay(selectionOf(populationQuestion(rate), given))),
      ...dividedIn(questions).map((question) => ({ ...selectionOf(question, given), measures: COUNTED, heads: null })),
    ]),
    elsewhere: once(questions.flatMap(elsewhereOf)),
    numbers: once(figures.flatMap(numbersOf)),
    told: once(namesToldIn(reading)),
    quotedBeside: reading.quotations.some(({ direct }) => direct),
  };
}

function termsOf(relation: Relation): readonly Figure[] {
  return "against" in relation ? [relation.of, relation.against] : [relation.of];
}

/** A highest and a run are held against other days than their own. */
function everyDay(selection: Selection): Selection {
  return { ...selection, from: null, to: null, newestOnly: false };
}

/**
 * A share that names neither of its numbers may rest on a whole and its part, of whatever is counted: the words of a draft
 * ("most of the rifles") do not say under which measure the record has them.
 */
function dividedIn(questions: readonly Question[]): readonly Question[] {
  const shares = questions.filter(({ unit, mode }) => unit === "percent" && mode !== "change");
  return shares.map((share) => ({ ...share, ...yearsAround(share), head: null, qualifiers: [], unit: "count" }));
}

/** A whole that is told by its number ("of the 250") may be recorded of other days of that year than the draft names. */
function yearsAround({ from, to }: Question): Pick<Question, "from" | "to"> {
  return {
    from: from === null ? null : stretchAt("year", from).from,
    to: to === null ? null : stretchAt("year", to).to,
  };
}

/** Every measure that the reader gives a count. */
const COUNTED: readonly string[] = [
  ...new Set(
    LANGUAGES.flatMap((language) => {
      const { nouns, verbs, states } = lexiconOf(language).measures;
      return ["other", ...[...nouns.values()].map(({ measure }) => measure), ...verbs.values(), ...states.values()];
    }),
  ),
];

function elsewhereOf({ measure, unit, group, organization, places, from, to }: Question): readonly WantedElsewhere[] {
  const belonging = belongingOf({ group, organization });
  return belonging === "" || places.length === 0 ? [] : [{ measure, unit, belonging, from, to, atMost: AROUND_SCOPE }];
}

/**
 * Where a claim's number is the record's of something else, it differs in one thing alone (see misplaced.ts): of other days the
 * record has to count the same. A share may be held against what another share's words name, of whatever days.
 */
function numbersOf(figure: Figure): readonly WantedNumber[] {
  const { number, unit } = figure;
  const question = questionFrom(figure);
  const { measure, from, to } = question;
  if (figure.places.length === 0) return [];
  const places = [...new Set(figure.places.flatMap(keysAround))];
  if (unit === "percent") return [{ number, unit, places, from: null, to: null, measures: null }];
  const measures = UNTOLD.has(measure) ? null : [...new Set([...kindredMeasures(measure), "other"])];
  return [{ number, unit, places, from, to, measures }];
}

function once<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
