import type { Judgement } from "../model/index.ts";

/** The judgements about one question, of which the latest stands for each pair, whichever of the two it names first. */
export function judgedPairs(judgements: readonly Judgement[], about: Judgement["about"]): readonly Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements)
    if (judgement.about === about) latest.set(JSON.stringify([judgement.one, judgement.other].toSorted()), judgement);
  return [...latest.values()];
}

/** The ids of those that were judged to be one thing, in order: the first of each pair leads. */
export function samePairs(judged: readonly Judgement[]): readonly (readonly [string, string])[] {
  return judged.flatMap(({ one, other, same }) =>
    same ? [one < other ? ([one, other] as const) : ([other, one] as const)] : [],
  );
}
