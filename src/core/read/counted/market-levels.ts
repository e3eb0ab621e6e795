import { marketIndices } from "../../lexicon/market-indices.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Sentence } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

/** Tokens from an index to what it lost and where it closed. */
const INDEX_WITHIN = 40;

/** The ISO 3166-1 country of the share index that a sentence names before a token; null without one. */
export function indexBefore(
  { tokens }: { readonly tokens: readonly Token[] },
  { firstToken }: Pick<Sentence, "firstToken">,
  end: number,
): string | null {
  for (let index = end - 1; index >= Math.max(firstToken, end - INDEX_WITHIN); index--) {
    const country = tokens[index]!.capital ? phraseAt(marketIndices, tokens, { index, end }) : null;
    if (country !== null) return country.value;
  }
  return null;
}
