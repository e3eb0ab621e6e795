import { readFileSync } from "node:fs";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import { type Day, dayFrom, isDay, type Language } from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";
import { resolvedTimeOf } from "./recognizers-convention.ts";
import { RECOGNIZERS, type Resolved, type ResolvedTime, recognizersTimes } from "./recognizers-library.ts";
import { emptyTally, f1Of, percentOf, type Row } from "./rows.ts";

interface SpecResult {
  /** First and last character, both included. */
  readonly Start: number;
  readonly End: number;
  readonly TypeName: string;
  readonly Resolution: { readonly values: readonly Resolved[] };
}

interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

const TYPES: ReadonlySet<string> = new Set(["datetimeV2.date", "datetimeV2.daterange", "datetimeV2.duration"]);
const PUBLISHED: Readonly<Record<Language, number>> = { en: 61.6, es: 57.9 };
const BAR = 75;

/**
 * Days, periods and lengths against the specification of Microsoft's Recognizers-Text (DateTimeModel). The cases are those
 * with at least one answer and only such answers: clock times, sets and time zones, and inputs that must stay without any
 * answer, are left out, the first because they ask for hours, the last because nothing in them is a date to get right.
 * An answer is right when its place is the specification's, to the character, and its day, its first day and day after
 * the last, or its seconds equal those of one of the values given: of a day that could be past or coming either will do.
 * Answers that are too many count: F1 over answers, and the share of cases in which all answers are right and none is
 * too many. What the specification calls "not resolved" is right when it is read and left without days.
 */
export function benchRecognizersDates(path: string, language: Language): readonly Row[] {
  const [ours, library] = [emptyScore(), emptyScore()];
  for (const spec of JSON.parse(readFileSync(path, "utf8")) as SpecCase[]) {
    if (spec.Results.length === 0 || !spec.Results.every(({ TypeName }) => TYPES.has(TypeName))) continue;
    const day = dayOf(spec);
    const source = { id: "spec", content: spec.Input, language, published: day, publisher: null };
    const found = read(source, { codebook }).windows;
    addTo(
      ours,
      spec,
      found.map((time) => resolvedTimeOf(time, day)),
    );
    addTo(library, spec, recognizersTimes(spec.Input, language, day));
  }
  const set = `recognizers dates ${language}`;
  const published = { name: `${RECOGNIZERS}, all types`, value: PUBLISHED[language] };
  const row = (measure: string, value: (score: Score) => number): Row => {
    const here = { name: RECOGNIZERS, value: value(library) };
    return { set, measure, ours: value(ours), library: here, published, bar: BAR };
  };
  return [
    row("span and value F1", ({ answers }) => f1Of(answers)),
    row("cases all right", ({ cases, whole }) => percentOf(whole, cases)),
  ];
}

interface Score {
  readonly answers: ReturnType<typeof emptyTally>;
  cases: number;
  whole: number;
}

function emptyScore(): Score {
  return { answers: emptyTally(), cases: 0, whole: 0 };
}

const UNDATED = dayFrom("2016-11-07");

/** The day that a case counts from; the specification's usual one where it gives none. */
function dayOf({ Context }: SpecCase): Day {
  const day = Context?.ReferenceDateTime?.slice(0, 10) ?? "";
  return isDay(day) ? day : UNDATED;
}

function addTo(score: Score, { Results }: SpecCase, found: readonly ResolvedTime[]): void {
  const answersAt = (time: ResolvedTime) =>
    Results.find(({ Start, End }) => Start === time.start && End + 1 === time.end);
  // what was read but left without days is no answer, unless that is the answer
  const given = found.filter((time) => isResolved(time) || answersAt(time) !== undefined);
  const right = given.filter((time) => isRight(time, answersAt(time))).length;
  score.answers.gold += Results.length;
  score.answers.read += given.length;
  score.answers.right += right;
  score.cases++;
  if (right === Results.length && right === given.length) score.whole++;
}

function isResolved({ values }: ResolvedTime): boolean {
  return values.some(({ value }) => value !== "not resolved");
}

function isRight(time: ResolvedTime, answer: SpecResult | undefined): boolean {
  const expected = answer?.Resolution.values ?? [];
  return expected.some((value) => time.values.some((given) => isSame(value, given)));
}

function isSame(one: Resolved, other: Resolved): boolean {
  return one.value === other.value && one.start === other.start && one.end === other.end;
}
