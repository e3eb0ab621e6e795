import { fold } from "../lexicon/fold.ts";
import { type Article, FRONT_MATTER } from "../model/index.ts";

/** How many words of an article are looked up when others are held beside it. */
const WORDS_AT_MOST = 24;
/** A common noun has to be this long, in letters, to say what an article is about. */
const LENGTH_OF_NOUNS = 7;
const LINK_ADDRESSES = /\]\([^)]*\)|<[^>]*>|https?:\S+/g;

/**
 * The words of an article that may tell which others it has to do with: names first, which are written with a capital
 * within a sentence or hold digits ("Jutiapa", "MS13"), then long words, the most used ones first. Folded, each once.
 */
export function articleWords(article: Pick<Article, "title" | "standfirst" | "draft">): readonly string[] {
  const body = article.draft.replace(FRONT_MATTER, "").replace(LINK_ADDRESSES, " ");
  const uses = new Map<string, number>();
  for (const text of [article.title, article.standfirst ?? "", body])
    for (const { word, weight } of tellingWords(text)) uses.set(word, (uses.get(word) ?? 0) + weight);
  return [...uses]
    .toSorted(([one, uses], [other, others]) => others - uses || (one < other ? -1 : 1))
    .slice(0, WORDS_AT_MOST)
    .map(([word]) => word);
}

/** A name counts for as much as ten uses of a long word. */
const NAME_WEIGHT = 10;

function tellingWords(text: string): readonly { readonly word: string; readonly weight: number }[] {
  const found: { word: string; weight: number }[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [written] = match;
    const isName = !opensSentence(text, match.index) && /^\p{Lu}/u.test(written) && written.length >= 3;
    const isMixed = /\p{L}/u.test(written) && /\p{N}/u.test(written);
    if (isName || isMixed) found.push({ word: fold(written), weight: NAME_WEIGHT });
    else if (written.length >= LENGTH_OF_NOUNS && !/\p{N}/u.test(written))
      found.push({ word: fold(written), weight: 1 });
  }
  return found;
}

function opensSentence(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 4), position);
  return position === 0 || /(?:[.!?:¿¡][\s"'“”«»]*|\n[\s#>*-]*["'“«]?)$/u.test(before);
}
