import type { Figure, Relation } from "../../model/index.ts";
import type { Surroundings } from "../figures.ts";
import { changesIn } from "./changes.ts";
import { comparisonsIn } from "./comparisons.ts";
import { runsOf } from "./runs.ts";
import { superlativesOf } from "./superlative-relations.ts";
import type { Ground } from "./terms.ts";

/**
 * What a text says of counts beside others (RULES D6): "more than in Honduras", "the highest since 2019", "for the third
 * month in a row", "twice as many as in May". In order of their words. Looked for in sentences alone, and linear in them.
 */
export function readRelations(
  figures: readonly Figure[],
  around: Surroundings & Pick<Ground, "scan" | "codebook" | "allTimes">,
): readonly Relation[] {
  const { passage } = around;
  if (passage.sentences.length === 0) return [];
  const ground: Ground = { ...around, figures };
  const changes = changesIn(ground, passage.sentences);
  const comparisons = comparisonsIn(ground, passage.sentences);
  const superlatives = passage.sentences.flatMap((sentence) => superlativesOf(ground, sentence));
  return [...comparisons, ...superlatives, ...runsOf(ground, passage.sentences), ...changes].toSorted(
    (one, other) => one.quote.start - other.quote.start,
  );
}
