import type { Count, Day, EdtfDate } from "../model/index.ts";
import { boundsText, figureText } from "./amounts.ts";
import { daysText } from "./dates.ts";
import type { EvidenceById } from "./edition.ts";
import { figureOf, speakerText } from "./statements.ts";
import type { Words } from "./words/words.ts";

/** A count's answer in a few words. One that rests on a single statement keeps that statement's own bound. */
export function answerText(count: Count, evidence: EvidenceById, words: Words): string {
  const [only, ...others] = count.used;
  const figure = only === undefined || others.length > 0 ? null : figureOf(evidence.get(only));
  return figure === null ? boundsText(count, count.question.unit, words) : figureText(figure, words);
}

/**
 * The answer as it was known on a past day, or today's for null. A lone statement's own bound is told by its words of
 * today: a past answer keeps to what it allowed.
 */
export function answerKnown(
  count: Count,
  { evidence, known }: { readonly evidence: EvidenceById; readonly known: Day | null },
  words: Words,
): string {
  return known === null ? answerText(count, evidence, words) : boundsText(count, count.question.unit, words);
}

/** The first day that a count covers: the one that is asked for, else the first that its working begins with. */
export function firstDayOfCount({ question, derivation }: Count): EdtfDate | null {
  return question.from ?? derivation?.from ?? null;
}

/** The days that a count covers. */
export function daysOfCount(count: Count, words: Words): string {
  return daysText(firstDayOfCount(count), count.newestDay, words);
}

/** Everybody who says what a count rests on, each once. */
export function speakersOfCount({ used }: Count, evidence: EvidenceById, words: Words): string {
  const figures = used.flatMap((id) => figureOf(evidence.get(id)) ?? []);
  return [...new Set(figures.map((figure) => speakerText(figure, words)))].join(" · ");
}
