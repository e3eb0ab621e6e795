import type { Paradigm, VerbForm } from "./verbs.ts";

/**
 * Verbs for what is done with things, or with people of whom the codebook has no measure: two counts of them differ by
 * it as by a word beside the noun ("destroyed 31 laboratories" counts "laboratories destroyed").
 */
export interface HandlingWords {
  /** The forms of such a verb that are no noun, in lower case as they are spelled, with its participle in the singular. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Those of them that can stand behind the noun or an auxiliary ("were destroyed"). */
  readonly participles: ReadonlySet<string>;
  /** Verbs of having, right before what somebody has: "has", "posee". Folded. */
  readonly owning: ReadonlySet<string>;
}

/** From the paradigms of the verbs and the forms that no noun is spelled like. */
export function handlingFrom(
  paradigms: readonly Paradigm[],
  forms: readonly VerbForm[],
  owning: string,
): HandlingWords {
  const pairs = paradigms.flatMap((paradigm) =>
    forms.flatMap((form) => (paradigm[form] ?? []).map((word) => [word, paradigm.participle![0]!] as const)),
  );
  return {
    verbs: new Map(pairs),
    participles: new Set(paradigms.flatMap(({ participle }) => participle ?? [])),
    owning: new Set(owning.split(" ")),
  };
}
