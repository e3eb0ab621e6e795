import { fold } from "../lexicon/fold.ts";
import type { Day, Language } from "../model/index.ts";

/** Long enough to say what it is about, short enough to be read aloud. Characters. */
const SLUG_AT_MOST = 80;

/** The address of an article below the site's base: "/en/2022/the-gang-exodus", from its title and first day. */
export function articleAddress(article: { language: Language; published: Day; title: string }): string {
  return `/${article.language}/${article.published.slice(0, 4)}/${slugOf(article.title)}`;
}

/** A title in lower-case ASCII letters, digits and single hyphens, cut between words; "article" when it has none. */
function slugOf(title: string): string {
  const words = fold(title)
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length + 1 > SLUG_AT_MOST) break;
    slug += slug === "" ? word : `-${word}`;
  }
  return slug === "" ? "article" : slug;
}
