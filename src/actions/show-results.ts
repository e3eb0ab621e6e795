import type { Language } from "../core/model/index.ts";
import type { SearchResult } from "../core/page/search.ts";
import { plainText } from "../core/search/plain-text.ts";
import { articleById } from "../store/articles.ts";
import { documentIn } from "../store/documents.ts";
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
  const results: SearchResult[] = [];
  for (const entry of entries) {
    const result = await shownResult(desk, entry, language);
    if (result !== null) results.push(result);
  }
  return results;
}

async function shownResult(
  desk: Pick<Desk, "store">,
  { kind, id }: FoundEntry,
  language: Language,
): Promise<SearchResult | null> {
  if (kind === "article") {
    const article = await articleById(desk.store, id, PUBLIC);
    return article === null ? null : { kind, article, prose: plainText(article.draft) };
  }
  if (kind === "document") {
    const document = await documentIn(desk.store, id, PUBLIC);
    return document === null ? null : { kind, document, content: await readableText(desk, document) };
  }
  if (kind === "question") return questionResult(desk, id, language);
  const evidence = (await showEvidence(desk, [id])).get(id);
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
