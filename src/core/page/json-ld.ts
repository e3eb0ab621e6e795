import type { Article, Check } from "../model/index.ts";
import { articleCardAddress, checkAddress, frontAddress, listedAddress } from "./addresses.ts";
import type { ArticlePage } from "./article.ts";
import { claimWords } from "./claim-words.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { sectionStep } from "./listed.ts";
import { verdictText } from "./verdicts.ts";

/** How schema.org orders verdicts: 5 is true, 1 is false. What is not settled has the middle, what has no record none. */
const RATINGS = { supported: 5, unsettled: 3, contradicted: 1 } as const;

/** An article for machines: ReportageNewsArticle, BreadcrumbList and a ClaimReview for each claim of somebody that was checked. */
export function articleData(page: ArticlePage, edition: Edition): unknown {
  const { article } = page;
  return {
    "@context": "https://schema.org",
    "@graph": [
      newsArticle(article, page, edition),
      breadcrumbs(page, edition),
      ...article.checks.flatMap((check) => claimReview(check, article, edition)),
    ],
  };
}

/** One check for machines; null when nobody else's claim was checked. */
export function checkData(check: Check, article: Article, edition: Edition): unknown {
  const reviews = claimReview(check, article, edition);
  return reviews.length === 0 ? null : { "@context": "https://schema.org", "@graph": reviews };
}

function newsArticle(article: Article, page: ArticlePage, edition: Edition) {
  const corrections = page.revisions.filter((revision) => revision.correction !== null);
  return {
    "@type": "ReportageNewsArticle",
    "@id": `${edition.base}${article.address}`,
    headline: article.title,
    ...(article.standfirst === null ? {} : { description: article.standfirst }),
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated,
    author: authors(page, edition),
    publisher: publisher(edition),
    ...(article.section === null ? {} : { articleSection: article.section }),
    keywords: article.topics.join(", "),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map((one) => ({
            "@type": "CorrectionComment",
            text: one.correction,
            datePublished: one.updated,
          })),
        }),
    ...offered(article, edition),
  };
}

/** On which terms an article is there, and what stands for it. */
function offered(article: Article, edition: Edition) {
  return {
    image: `${edition.base}${articleCardAddress(article)}`,
    mainEntityOfPage: `${edition.base}${article.address}`,
    isAccessibleForFree: true,
    license: edition.outlet.licence.address,
  };
}

/** Who signed it, each with the page of what they signed; a byline that names no one is the outlet's own. */
function authors({ article, listed }: ArticlePage, edition: Edition) {
  const named = listed.filter(({ kind }) => kind === "author");
  if (named.length === 0) return { "@type": "Organization", name: article.byline };
  return named.map(({ key, name }) => ({
    "@type": "Organization",
    name,
    url: `${edition.base}${listedAddress(edition.language, "author", key)}`,
  }));
}

function breadcrumbs(page: ArticlePage, edition: Edition) {
  const { article } = page;
  const words = wordsIn(edition.language);
  const steps = [
    { name: words.navigation.home, address: frontAddress(edition.language) },
    sectionStep(page, edition),
    { name: article.title, address: article.address },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.name,
      item: `${edition.base}${step.address}`,
    })),
  };
}

/**
 * The review of a claim that somebody else makes: what the newsroom says for itself is checked too, but it does not review
 * itself for search engines.
 */
function claimReview(check: Check, article: Article, edition: Edition) {
  const { verdict, claim } = check;
  const { speaker } = claim.figure.attribution;
  if (verdict === "no-record" || speaker === null || speaker.kind === "anonymous") return [];
  return [
    {
      "@type": "ClaimReview",
      url: `${edition.base}${checkAddress(edition.language, claim.id)}`,
      datePublished: article.updated.slice(0, 10),
      claimReviewed: claimWords(check, article),
      author: publisher(edition),
      reviewRating: {
        "@type": "Rating",
        ratingValue: RATINGS[verdict],
        bestRating: 5,
        worstRating: 1,
        alternateName: verdictText(check, wordsIn(edition.language)),
      },
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": speaker.kind === "person" ? "Person" : "Organization", name: speaker.name },
        datePublished: article.published.slice(0, 10),
        appearance: { "@type": "NewsArticle", url: `${edition.base}${article.address}` },
      },
    },
  ];
}

/** The outlet as the one that publishes, reviews and counts. */
export function publisher(edition: Edition) {
  return { "@type": "NewsMediaOrganization", name: edition.outlet.name, url: `${edition.base}/` };
}
