import type { Document, Language } from "../core/model/index.ts";
import type { EvidenceById } from "../core/page/edition.ts";
import type { SearchResult } from "../core/page/search.ts";
import { type FoundKind, STATEMENT_KINDS } from "../core/search/entries.ts";
import { plainText } from "../core/search/plain-text.ts";
import { type ArticleWords, articleWordsWithIds } from "../store/articles.ts";
import { documentsWithIds } from "../store/documents.ts";
import { questionNamed } from "../store/questions.ts";
import type { FoundEntry } from "../store/search.ts";
import { textsOf } from "../store/texts.ts";
import { countForPublic } from "./count-for-public.ts";
import type { Desk } from "./desk.ts";
import { showEvidence } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** What was found with as much of it as a line of results shows, in the same order. What has gone since is left out. */
export async function shownResults(
  desk: Pick<Desk, "store">,
  entries: readonly FoundEntry[],
  language: Language,
): Promise<readonly SearchResult[]> {
  const held = await heldOf(desk, entries);
  const results: SearchResult[] = [];
  for (const entry of entries) {
    const result = await shownResult(desk, entry, { held, language });
    if (result !== null) results.push(result);
  }
  return results;
}

/** What entries are of, by its id. */
interface Held {
  readonly articles: ReadonlyMap<string, ArticleWords>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly evidence: EvidenceById;
}

async function heldOf(desk: Pick<Desk, "store">, entries: readonly FoundEntry[]): Promise<Held> {
  const idsOf = (kinds: readonly FoundKind[]) => entries.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : []));
  const articles = await articleWordsWithIds(desk.store, { ...PUBLIC, ids: idsOf(["article"]) });
  const documents = await documentsWithIds(desk.store, { ...PUBLIC, ids: idsOf(["document"]) });
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    documents: new Map(documents.map((document) => [document.id, document])),
    evidence: await showEvidence(desk, idsOf(STATEMENT_KINDS)),
  };
}

async function shownResult(
  desk: Pick<Desk, "store">,
  { kind, id }: FoundEntry,
  { held, language }: { readonly held: Held; readonly language: Language },
): Promise<SearchResult | null> {
  if (kind === "question") return questionResult(desk, id, language);
  if (kind === "article") {
    const article = held.articles.get(id);
    return article === undefined ? null : { kind, article, prose: plainText(article.draft) };
  }
  if (kind === "document") {
    const document = held.documents.get(id);
    return document === undefined ? null : { kind, document, content: await readableText(desk, document) };
  }
  const evidence = held.evidence.get(id);
  return evidence === undefined ? null : { kind: "statement", evidence };
}

/** A document's newest text, where its licence lets everybody read it. */
async function readableText(
  desk: Pick<Desk, "store">,
  document: { readonly id: string; readonly licence: string | null },
): Promise<string | null> {
  if (document.licence === null) return null;
  return (await textsOf(desk.store, document.id, PUBLIC)).at(-1)?.content ?? null;
}

/** The id of a saved question's entry is its collection and its name. */
async function questionResult(desk: Pick<Desk, "store">, id: string, language: Language): Promise<SearchResult | null> {
  const name = id.slice(id.lastIndexOf(" ") + 1);
  const saved = await questionNamed(desk.store, name, PUBLIC);
  if (saved === null) return null;
  const count = await countForPublic(desk, saved.question, language);
  return { kind: "question", name, count, evidence: await showEvidence(desk, count.used) };
}
