import type { Passage } from "./passage.ts";

/** Tokens of a description, at most. */
const AT_MOST = 9;

/** Words of a description besides kinds of place and articles. */
const LINKS: ReadonlySet<string> = new Set("in of de del en the la el a an un una most main".split(" "));

/** Past a description and its place's kind ("a city in", "en el departamento de", "capital of"); null where no kind of place stands there. */
export function endOfDescription(
  { tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">,
  first: number,
): number | null {
  const { places, counted } = lexicon;
  let index = first;
  let heads = 0;
  for (; index < Math.min(tokens.length, first + AT_MOST); index++) {
    const { folded, capital } = tokens[index]!;
    if (capital) break;
    if (places.heads.has(folded)) heads++;
    else if (!counted.tally.determiners.has(folded) && !LINKS.has(folded)) break;
  }
  return heads > 0 ? index : null;
}

/**
 * Whether what stands between two names says where the first lies: "Quevedo, a city in Los Ríos", "Tumaco, en el
 * departamento de Nariño"; behind the name that opens its sentence, "Tumaco, en Nariño" too. `first` and `end` are tokens.
 */
export function isDescribed(
  passage: Pick<Passage, "tokens" | "lexicon">,
  { first, end, opens }: { readonly first: number; readonly end: number; readonly opens: boolean },
): boolean {
  const { tokens, lexicon } = passage;
  if (tokens[first]?.text !== ",") return false;
  if (endOfDescription(passage, first + 1) === end) return true;
  const article = lexicon.counted.tally.determiners.has(tokens[first + 2]?.folded ?? "") ? 1 : 0;
  return opens && first + 2 + article === end && lexicon.places.inside.has(tokens[first + 1]!.folded);
}
