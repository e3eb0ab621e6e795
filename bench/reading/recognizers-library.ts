import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-suite";
import type { Day, Language } from "../../src/core/model/index.ts";

/** One value that an expression of time may have: a day or length (`value`), or the first day and the day after the last. */
export interface Resolved {
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** An expression of time with its place and its values; `end` is not included. */
export interface ResolvedTime {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Resolved[];
}

/** What the column of figures of this library is called. */
export const RECOGNIZERS = "Recognizers JS";

/** What Microsoft's Recognizers-Text reads in a text, against a day. */
export function recognizersTimes(content: string, language: Language, day: Day): readonly ResolvedTime[] {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const culture = language === "en" ? Culture.English : Culture.Spanish;
  return recognizeDateTime(content, culture, undefined, new Date(year, month - 1, date)).map((found) => ({
    start: found.start,
    end: found.end + 1,
    values: ((found.resolution?.["values"] ?? []) as Resolved[]).filter((value) => value !== null),
  }));
}
