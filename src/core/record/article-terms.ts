import { fold } from "../lexicon/fold.ts";
import { type Article, organizationsNamed, type Place } from "../model/index.ts";

/** Under what an article is listed. */
export type ArticleTermKind = "section" | "topic" | "author" | "place" | "organization";

/** One of the things that an article is listed under. */
export interface ArticleTerm {
  readonly kind: ArticleTermKind;
  /** What tells it from others of its kind and stands in addresses: letters and digits of its name, or a place's code. */
  readonly key: string;
  /** As the article names it. */
  readonly name: string;
}

/**
 * Everything that an article is listed under, each once: what its front matter says, and the places and organizations that
 * its figures are about. A place brings its country with it, so that a country has what is told of its towns.
 */
export function articleTerms(
  article: Pick<Article, "section" | "topics" | "byline" | "checks">,
): readonly ArticleTerm[] {
  const figures = article.checks.map(({ claim }) => claim.figure).filter((figure) => !figure.rhetorical);
  const terms = [
    ...(article.section === null ? [] : [termOf("section", article.section)]),
    ...article.topics.map((topic) => termOf("topic", topic)),
    ...authorsIn(article.byline).map((author) => termOf("author", author)),
    ...figures.flatMap((figure) => [...figure.places, ...figure.counted.origins].flatMap(placeTerms)),
    ...figures
      .flatMap(({ counted }) => organizationsNamed(counted.organization))
      .map((name) => termOf("organization", name)),
  ];
  return [...new Map(terms.filter(({ key }) => key !== "").map((term) => [`${term.kind} ${term.key}`, term])).values()];
}

/** A name as it stands in addresses: lower-case ASCII letters and digits, with single hyphens. Empty for a name without any. */
export function termKey(name: string): string {
  return fold(name)
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-");
}

/** Who signed an article: "Ana Paz, Luis Roa and the desk" are three. */
export function authorsIn(byline: string): readonly string[] {
  return byline
    .split(/\s*[,;&]\s*|\s+(?:and|y|e)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function termOf(kind: ArticleTermKind, name: string): ArticleTerm {
  return { kind, key: termKey(name), name };
}

/** A place without a code has several readings, and is listed nowhere. */
function placeTerms(place: Place): readonly ArticleTerm[] {
  if (place.code === null) return [];
  const own = { kind: "place", key: place.code, name: place.name } as const;
  const isCountry = place.country === null || place.country === place.code;
  return isCountry ? [own] : [own, { kind: "place", key: place.country, name: place.country }];
}
