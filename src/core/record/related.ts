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
  for (const trait of own.traits) {
    const worthOne = worthOf(trait, given.holders.get(traitKey(trait)) ?? 1);
    worth.set(trait.kind, (worth.get(trait.kind) ?? new Map()).set(trait.key, worthOne));
  }
  const scored = others
    .filter(({ id }) => id !== own.id)
    .map(({ id, traits }) => ({ id, score: scoreOf(sharedWorth(traits, worth), traits.length) }));
  return bestOf(scored, given.atMost);
}

/** As {@link relatedTo}, of the articles that hold any of its traits, by what they share with it alone; `holders` are their ids by trait. */
export function sharingMost(
  own: Traits,
  given: { readonly holders: ReadonlyMap<string, readonly string[]>; readonly atMost: number },
): readonly string[] {
  const shared = new Map<string, { worth: number; traits: number }>();
  for (const trait of own.traits) {
    const ids = given.holders.get(traitKey(trait)) ?? [];
    const worth = worthOf(trait, ids.length);
    for (const id of ids) {
      const known = shared.get(id);
      if (known === undefined) shared.set(id, { worth, traits: 1 });
      else {
        known.worth += worth;
        known.traits++;
      }
    }
  }
  shared.delete(own.id);
  const scored = [...shared].map(([id, { worth, traits }]) => ({ id, score: scoreOf(worth, traits) }));
  return bestOf(scored, given.atMost);
}

/** A trait that n articles have is worth its weight by log₂(1 + n): half when three have it, a tenth when a thousand do. */
function worthOf({ kind }: Trait, holders: number): number {
  return WEIGHTS[kind] / Math.log2(1 + Math.max(1, holders));
}

/** What each trait of an article is worth, by its kind and key: looked up thousands of times, it is not put together for that. */
type Worth = Map<Trait["kind"], Map<string, number>>;

function sharedWorth(traits: readonly Trait[], worth: Worth): number {
  return traits.reduce((sum, { kind, key }) => sum + (worth.get(kind)?.get(key) ?? 0), 0);
}

function scoreOf(shared: number, traits: number): number {
  return shared / Math.sqrt(Math.max(8, traits));
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The ids of those with the highest scores above 0, of hundreds. */
function bestOf(all: readonly Scored[], atMost: number): readonly string[] {
  const best: Scored[] = [];
  for (const one of all) {
    if (one.score <= 0 || (best.length >= atMost && compareScored(best.at(-1)!, one) < 0)) continue;
    const at = best.findIndex((other) => compareScored(one, other) < 0);
    best.splice(at === -1 ? best.length : at, 0, one);
    if (best.length > atMost) best.pop();
  }
  return best.map(({ id }) => id);
}

function compareScored(one: Scored, other: Scored): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
