import { fold } from "../lexicon/fold.ts";
import { FIGURE_LANDMARK } from "../lexicon/landmarks.ts";
import type { Act, Certainty, Figure, Place, SourceText, TimeExpression } from "../model/index.ts";
import { certaintyOf } from "./certainty/figure-certainty.ts";
import type { Amount } from "./counted/amount-settings.ts";
import { causeMarks } from "./counted/death-causes.ts";
import { doerMarks } from "./counted/doers.ts";
import type { Headed } from "./lists/headed.ts";
import type { Names } from "./names/names.ts";
import { figurePlaces } from "./places/figure-places.ts";
import { nearMarks } from "./places/near.ts";
import { withRevisions } from "./relations/revisions.ts";
import type { Speech } from "./speech/speech.ts";
import { limitsOf } from "./text/limits.ts";
import { hasFigureLandmark, type Passage, type Sentence, sentenceAt } from "./text/passage.ts";
import { figureWindows } from "./windows/figure-windows.ts";

/** What gives amounts their days, places and speakers. */
export interface Surroundings {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly acts: readonly Act[];
  readonly speech: Speech;
  /** The sentences that stand under a place or time alone. */
  readonly headed: ReadonlyMap<number, Headed>;
  /** The figures that are read already, in order. */
  readonly figures?: readonly Figure[];
}

/** The figures of a text, in their order: its amounts with where, when and who says so, and what its words limit or take back. */
export function figuresFrom(amounts: readonly Amount[], around: Surroundings): readonly Figure[] {
  const limits = limitsOf(amounts, around.passage);
  const figures = locatedFigures(amounts, around).map((figure, index) => {
    const limited = limits.get(amounts[index]!);
    return limited === undefined ? figure : { ...figure, limits: limited };
  });
  return withRevisions(figures, around.passage);
}

/** Amounts with where, when and who says so, whether or not a text counts them. */
export function locatedFigures(amounts: readonly Amount[], around: Surroundings): readonly Figure[] {
  const { passage, names, speech, headed } = around;
  const windows = figureWindows(amounts, around);
  const certainties = certaintiesOf(amounts, passage);
  const located: Figure[] = [];
  const figures = around.figures ?? located;
  const hasRumours = passage.sentences.some((sentence) => hasFigureLandmark(sentence, FIGURE_LANDMARK.rumours));
  amounts.forEach((amount, index) => {
    const { window, mode } = windows[index]!;
    const { places, origins } = figurePlaces({ ...amount, window }, { passage, names, speech, headed, figures });
    const attribution = speech.attributionAt(amount);
    const sentence = sentenceAt(passage, amount.start);
    const doers = sentence === null ? [] : doerMarks({ passage, names, sentence }, amount);
    const causes = sentence === null ? [] : causeMarks({ passage, sentence }, amount, doers);
    const marks = [...nearMarks(passage, places), ...doers, ...causes];
    const figure = figureFrom(amount, { window, mode, places, origins, attribution, marks, source: passage.source });
    const certainty = certainties[index] ?? (hasRumours && isRumour(attribution, passage) ? "possible" : null);
    located.push(certainty === null ? figure : { ...figure, certainty });
  });
  return located;
}

/** "According to rumours, 12 died": nobody stands behind it. */
function isRumour({ speaker }: Figure["attribution"], { lexicon }: Passage): boolean {
  const words = speaker?.mention?.exact.split(" ") ?? [];
  return words.some((word) => lexicon.certainty.rumours.has(fold(word)));
}

/** How each amount is told, with how the one before it in its sentence is; null where as done. */
function certaintiesOf(amounts: readonly Amount[], passage: Passage): readonly (Certainty | null)[] {
  const found: (Certainty | null)[] = [];
  let last: Sentence | null = null;
  for (const amount of amounts) {
    const sentence = sentenceAt(passage, amount.start);
    const whole = sentence !== null && sentence === last ? (found.at(-1) ?? null) : null;
    found.push(sentence === null ? null : certaintyOf(passage, sentence, { amount, whole }));
    last = sentence;
  }
  return found;
}

function figureFrom(
  amount: Amount,
  around: Pick<Figure, "window" | "mode" | "places" | "attribution"> & {
    readonly origins: Figure["counted"]["origins"];
    readonly marks: readonly string[];
    readonly source: SourceText;
  },
): Figure {
  const { window, mode, places, origins, attribution, source, marks } = around;
  return {
    kind: "figure",
    quote: amount.quote,
    number: amount.number,
    bound: amount.bound,
    boundWord: amount.boundWord,
    unit: amount.unit,
    counted: {
      ...amount.counted,
      origins,
      qualifiers: [...withoutPlaceWords(amount.counted.qualifiers, places), ...marks],
    },
    places,
    window,
    asOf: attribution.via?.date ?? source.published,
    mode,
    ratio: amount.ratio,
    change: amount.change,
    attribution,
    rhetorical: amount.rhetorical,
  };
}

/** "Inmates of Latacunga prison", "the people of Saint James": where they are is told by the place, and parts them from nobody there. */
function withoutPlaceWords(qualifiers: readonly string[], places: readonly Place[]): readonly string[] {
  if (qualifiers.length === 0 || places.length === 0) return qualifiers;
  const words = new Set(places.flatMap(({ name }) => fold(name).split(/[^\p{L}\p{N}]+/u)));
  return qualifiers.filter((word) => !words.has(word));
}
