import type { Language, LeftOut } from "../../model/index.ts";

type DoubleCount = Extract<
  LeftOut["reason"],
  "earlier-in-series" | "same-origin" | "nested-place" | "nested-group" | "event-in-tally"
>;

/** How a number is counted twice, as it stands in the sentence about it. */
export const DOUBLE_COUNTS: Readonly<Record<Language, Readonly<Record<DoubleCount, string>>>> = {
  en: {
    "earlier-in-series": "earlier figures of one running count are added to its latest",
    "same-origin": "several documents that repeat one original are added up",
    "nested-place": "a place is added to the place that contains it",
    "nested-group": "a group is added to the group that contains it",
    "event-in-tally": "events that a tally already holds are added to it",
  },
  es: {
    "earlier-in-series": "las cifras anteriores de una cuenta acumulada se suman a la última",
    "same-origin": "se suman varios documentos que repiten un solo original",
    "nested-place": "un lugar se suma al lugar que lo contiene",
    "nested-group": "un grupo se suma al grupo que lo contiene",
    "event-in-tally": "hechos que una cuenta ya incluye se le suman",
  },
};
