import type { ArticleTermKind } from "./article-terms.ts";

/** Something that two articles may have in common. */
export interface Trait {
  readonly kind: ArticleTermKind | "word";
  readonly key: string;
}

/** An article by what it may have in common with others. */
export interface Traits {
  readonly id: string;
  readonly traits: readonly Trait[];
}

/** How much it says that two articles share one of a kind, when no other article has it. */
const WEIGHTS: Readonly<Record<Trait["kind"], number>> = {
  organization: 4,
  topic: 3,
  word: 2,
  place: 2,
  // Everything a desk writes shares these with half of the rest.
  section: 0,
  author: 0,
};

/** Whether it says anything that another article has it too. */
export function saysSomething({ kind }: Trait): boolean {
  return WEIGHTS[kind] > 0;
}

/** What tells a trait from others. */
export function traitKey({ kind, key }: Trait): string {
  return `${kind} ${key}`;
}

/**
 * The articles that have most in common with one, best first; those that have nothing in common are not among them. What
 * few articles share says more than what many do, and a long article is not related to everything. How old they are plays
 * no part; of two that have as much in common, the order of their ids decides.
 */
export function relatedTo(
  own: Traits,
  others: readonly Traits[],
  given: { readonly holders: ReadonlyMap<string, number>; readonly atMost: number },
): readonly string[] {
  const worth: Worth = new Map();
  for (const trait of own.traits)
    worth.set(trait.kind, (worth.get(trait.kind) ?? new Map()).set(trait.key, worthOf(trait, given.holders)));
  return others
    .filter(({ id }) => id !== own.id)
    .map(({ id, traits }) => ({ id, score: scoreOf(traits, worth) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, given.atMost)
    .map(({ id }) => id);
}

/** A trait that n articles have is worth its weight by log₂(1 + n): half when three have it, a tenth when a thousand do. */
function worthOf(trait: Trait, holders: ReadonlyMap<string, number>): number {
  return WEIGHTS[trait.kind] / Math.log2(1 + Math.max(1, holders.get(traitKey(trait)) ?? 1));
}

/** What each trait of an article is worth, by its kind and key: looked up thousands of times, it is not put together for that. */
type Worth = Map<Trait["kind"], Map<string, number>>;

function scoreOf(traits: readonly Trait[], worth: Worth): number {
  const shared = traits.reduce((sum, { kind, key }) => sum + (worth.get(kind)?.get(key) ?? 0), 0);
  return shared / Math.sqrt(Math.max(8, traits.length));
}
