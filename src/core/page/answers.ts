import type { Count } from "../model/index.ts";
import { boundsText, figureText } from "./amounts.ts";
import type { EvidenceById } from "./edition.ts";
import { figureOf } from "./statements.ts";
import type { Words } from "./words/words.ts";

/** A count's answer in a few words. One that rests on a single statement keeps that statement's own bound. */
export function answerText(count: Count, evidence: EvidenceById, words: Words): string {
  const [only, ...others] = count.used;
  const figure = only === undefined || others.length > 0 ? null : figureOf(evidence.get(only));
  return figure === null ? boundsText(count, count.question.unit, words) : figureText(figure, words);
}
