/** The record as programs read it: what the public may see, in pages of an order that stays. */
import { placeNameOf } from "../core/lexicon/place-names.ts";
import { type Article, type Document, isReviewed, type Language } from "../core/model/index.ts";
import type { Evidence } from "../core/page/edition.ts";
import type { ArticleTermKind } from "../core/record/article-terms.ts";
import { termKey } from "../core/record/article-terms.ts";
import type { Facet, FoundKind } from "../core/search/entries.ts";
import { termsIn } from "../store/article-terms.ts";
import { articlesWithIds } from "../store/articles.ts";
import { documentsWithIds } from "../store/documents.ts";
import { articlesAfter, claimsAfter, entriesAfter, type ListedClaim, sourcesFound } from "../store/listed.ts";
import type { Desk } from "./desk.ts";
import { showDocument } from "./show-document.ts";
import { showEvidence } from "./show-evidence.ts";
import { withoutProtected } from "./without-protected.ts";

const PUBLIC = { publicOnly: true } as const;

type Reading = Pick<Desk, "store">;

/** A page of a list, with where the next one begins; null at the end. */
export interface PageOf<Item, After> {
  readonly items: readonly Item[];
  readonly next: After | null;
}

/** A page of what was found, of which one more than fits was asked for. */
function pageOf<Item, After>(
  found: readonly Item[],
  limit: number,
  afterOf: (last: Item) => After,
): PageOf<Item, After> {
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? afterOf(items.at(-1)!) : null };
}

/** Which statements or documents are asked for. */
export interface EntriesAsked {
  readonly kinds: readonly FoundKind[];
  readonly filters: ReadonlyMap<Facet, string>;
  readonly document: string | null;
  readonly measure: string | null;
  readonly after: number | null;
  readonly limit: number;
}

/** Statements that a person has confirmed or corrected, those of the newest documents first. */
export async function readStatements(desk: Reading, asked: EntriesAsked): Promise<PageOf<Evidence, number>> {
  const { items, next } = await readIds(desk, asked);
  const evidence = await showEvidence(desk, items);
  return { items: items.flatMap((id) => evidence.get(id) ?? []), next };
}

async function readIds(desk: Reading, asked: EntriesAsked): Promise<PageOf<string, number>> {
  const entries = await entriesAfter(desk.store, { ...PUBLIC, ...asked, limit: asked.limit + 1 });
  const { items, next } = pageOf(entries, asked.limit, ({ place }) => place);
  return { items: items.map(({ id }) => id), next };
}

/** One of them; null when there is none that the public may find. */
export async function readStatement(desk: Reading, id: string): Promise<Evidence | null> {
  const evidence = (await showEvidence(desk, [id])).get(id);
  if (evidence === undefined || !isReviewed(evidence)) return null;
  const [shown] = await withoutProtected(desk, [evidence]);
  return shown ?? null;
}

/** Documents of which a person has confirmed something, the newest first. */
export async function readDocuments(desk: Reading, asked: EntriesAsked): Promise<PageOf<Document, number>> {
  const { items, next } = await readIds(desk, asked);
  return { items: await documentsWithIds(desk.store, { ...PUBLIC, ids: items }), next };
}

/** One document with its text where its licence lets everybody read it; null when the public may not see it. */
export async function readDocument(
  desk: Reading,
  id: string,
): Promise<{ readonly document: Document; readonly content: string | null; readonly sha256: string } | null> {
  const page = await showDocument(desk, id);
  if (page === null || page.evidence.length === 0) return null;
  return { document: page.document, content: page.content, sha256: page.capture.sha256 };
}

/** Which articles are asked for. */
export interface ArticlesAsked {
  readonly language: Language | null;
  readonly listed: { readonly kind: ArticleTermKind; readonly key: string } | null;
  readonly after: { readonly published: string; readonly id: string } | null;
  readonly limit: number;
}

/** Articles on the site, last published first. */
export async function readArticles(
  desk: Reading,
  asked: ArticlesAsked,
): Promise<PageOf<Article, NonNullable<ArticlesAsked["after"]>>> {
  const articles = await articlesAfter(desk.store, { ...PUBLIC, ...asked, limit: asked.limit + 1 });
  return pageOf(articles, asked.limit, ({ published, id }) => ({ published, id }));
}

/** The newest revision of an article on the site; null when there is none, or it was withdrawn. */
export async function readArticle(desk: Reading, id: string): Promise<Article | null> {
  const [article] = await articlesWithIds(desk.store, { ...PUBLIC, ids: [id] });
  return article ?? null;
}

/** The checks of the claims that articles make now, by id. */
export async function readChecks(
  desk: Reading,
  asked: { readonly article: string | null; readonly after: string | null; readonly limit: number },
): Promise<PageOf<ListedClaim, string>> {
  const claims = await claimsAfter(desk.store, { ...PUBLIC, ...asked, limit: asked.limit + 1 });
  return pageOf(claims, asked.limit, ({ claimId }) => claimId);
}

/** Who put documents out, with how many of them something is confirmed. */
export async function readSources(desk: Reading) {
  const sources = await sourcesFound(desk.store, PUBLIC);
  return sources.map((source) => ({ key: termKey(source.name), ...source }));
}

/** A place that articles on the site are listed under. */
export interface ListedPlace {
  readonly code: string;
  readonly name: string;
  /** How many articles of each language are listed under it. */
  readonly articles: Readonly<Record<Language, number>>;
}

/** The places that articles are about, by code. */
export async function readPlaces(desk: Reading, language: Language): Promise<readonly ListedPlace[]> {
  const [en, es] = await Promise.all(
    (["en", "es"] as const).map((one) => termsIn(desk.store, { ...PUBLIC, kind: "place", language: one })),
  );
  const counts = (terms: typeof en, code: string) => terms?.find(({ key }) => key === code)?.articles ?? 0;
  const named = new Map([...en!, ...es!].map(({ key, name }) => [key, name]));
  return [...named.keys()].toSorted().map((code) => ({
    code,
    name: placeNameOf(code, language, named.get(code)!),
    articles: { en: counts(en, code), es: counts(es, code) },
  }));
}
