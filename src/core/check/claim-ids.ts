import type { Article, Check } from "../model/index.ts";

/** How many characters on either side tell one claim from another with the same words. */
const AROUND = 32;

/**
 * Checks with ids that last: a claim that an earlier revision made in the same words keeps the id, and so the address,
 * that it had there; a new one gets the next of `newId`. Words that stand twice are told apart by the words around
 * them, and keep nothing when those changed too: an address must not come to mean another claim. Quadratic in the
 * claims of one article, which are dozens.
 */
export function withLastingIds(
  checks: readonly Check[],
  given: { readonly draft: string; readonly before: Article | null; readonly newId: () => string },
): readonly Check[] {
  const { before, draft, newId } = given;
  const known = (before?.checks ?? []).map((check) => ({
    id: check.claim.id,
    ...anchorOf(check, before?.draft ?? ""),
  }));
  const made = checks.map((check) => ({ check, ...anchorOf(check, draft) }));
  const taken = new Set<string>();
  return made.map(({ check, words, around }) => {
    const free = known.filter((other) => other.words === words && !taken.has(other.id));
    const isOnly = free.length === 1 && made.filter((other) => other.words === words).length === 1;
    const kept = free.find((other) => other.around === around) ?? (isOnly ? free[0] : undefined);
    const id = kept?.id ?? newId();
    taken.add(id);
    return { ...check, claim: { ...check.claim, id } };
  });
}

function anchorOf({ claim }: Check, draft: string): { readonly words: string; readonly around: string } {
  const { asserts, quote, figure } = claim;
  const words = JSON.stringify([asserts, quote.exact, figure.counted.quote?.exact ?? null]);
  const around = draft.slice(Math.max(0, quote.start - AROUND), quote.end + AROUND);
  return { words, around };
}
