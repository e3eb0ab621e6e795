import type { ArticleChange, Language } from "../core/model/index.ts";
import type { CorrectionsPage } from "../core/page/corrections.ts";
import { articleChangeCount, articleChangesIn } from "../store/article-changes.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/** How many corrections stand on a page, and in the feed. */
const CHANGES_A_PAGE = 20;

/** A page of the corrections and withdrawals of articles in a language; null when there are fewer pages. */
export async function showCorrections(
  desk: Pick<Desk, "store">,
  language: Language,
  page: number,
): Promise<CorrectionsPage | null> {
  const all = await articleChangeCount(desk.store, { ...PUBLIC, language });
  const pages = Math.max(1, Math.ceil(all / CHANGES_A_PAGE));
  if (page > pages) return null;
  const skip = (page - 1) * CHANGES_A_PAGE;
  const changes = await articleChangesIn(desk.store, { ...PUBLIC, language, skip, limit: CHANGES_A_PAGE });
  return { changes, page, pages, label: null };
}

/** The newest corrections and withdrawals, to be followed. */
export function showCorrectionFeed(desk: Pick<Desk, "store">, language: Language): Promise<readonly ArticleChange[]> {
  return articleChangesIn(desk.store, { ...PUBLIC, language, limit: CHANGES_A_PAGE });
}
