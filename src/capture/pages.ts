import type { DocumentMetadata } from "./metadata.ts";
import { articleIn, lettersOf } from "./page-article.ts";
import { lettersIn } from "./page-blocks.ts";
import { type LinkedData, linkedData, pageMetadata, statedParagraphs } from "./page-metadata.ts";
import type { PageArticle } from "./page-tidy.ts";
import { elementsIn, pageTreeFrom } from "./page-tree.ts";

/** The article of a web page, its title first, or why the page cannot be opened. */
export type Page =
  | { readonly kind: "page"; readonly content: string; readonly metadata: DocumentMetadata }
  | { readonly kind: "unreadable-page"; readonly what: string };

/** A standfirst that is longer than its title by this much cannot be taken for the title's second line. */
const LONGER_BY = 20;

/** A page that shows less than this of the article it states to machines draws the article by script. */
const SHOWN_AT_LEAST = 0.4;

/**
 * Takes the article out of a page by what its parts weigh and are named; a page it finds no article in gives all its
 * visible words. Paragraphs stand between blank lines, a standfirst right below its title. Nothing of the page is run.
 */
export function pageFrom(html: string, url: string | null): Page {
  const tree = pageTreeFrom(html);
  if (tree.kind === "hostile") return { kind: "unreadable-page", what: tree.what };
  const elements = elementsIn(tree.root);
  const linked = linkedData(elements);
  const metadata = pageMetadata(elements, { linked, url });
  const body = elements.find(({ name }) => name === "body") ?? tree.root;
  return { kind: "page", content: contentOf(articleIn(body, metadata.title), { metadata, linked }), metadata };
}

function contentOf(
  article: PageArticle,
  page: { readonly metadata: DocumentMetadata; readonly linked: LinkedData },
): string {
  const standfirst = article.standfirst.map(({ words }) => words);
  const stated = statedParagraphs(page.linked);
  const isHollow = lettersOf(article) < SHOWN_AT_LEAST * lettersIn(stated.join(" "));
  const paragraphs = isHollow ? stated : article.blocks.map(({ words }) => words);
  return [headOf(page.metadata.title, standfirst), ...paragraphs].filter((block) => block !== "").join("\n\n");
}

function headOf(title: string | null, standfirst: readonly string[]): string {
  const [first] = standfirst;
  if (title === null || first === undefined) return [title ?? [], standfirst].flat().join("\n\n");
  return [title, ...standfirst].join(first.length >= title.length + LONGER_BY ? "\n" : "\n\n");
}
