import { type Article, type Language, seeAlsoTargets } from "../core/model/index.ts";
import { articleAt, articleById } from "../store/articles.ts";
import type { View } from "../store/view.ts";
import type { Desk } from "./desk.ts";

/** Lines beyond these are not looked up: an article is no list of links. */
const LINES_AT_MOST = 12;

/** Another article that a line of a draft leads to. */
export interface SeeAlso {
  readonly address: string;
  readonly title: string;
  readonly language: Language;
}

/** What the see-also lines of an article lead to, by what stands in them; lines that lead nowhere `view` may see are not among them. */
export async function seeAlsoOf(
  desk: Pick<Desk, "store" | "settings">,
  article: Pick<Article, "draft">,
  view: View,
): Promise<ReadonlyMap<string, SeeAlso>> {
  const found = new Map<string, SeeAlso>();
  for (const target of seeAlsoTargets(article.draft).slice(0, LINES_AT_MOST)) {
    const led = await articleNamed(desk, target, view);
    if (led !== null) found.set(target, { address: led.address, title: led.title, language: led.language });
  }
  return found;
}

/** The article on the site that has this id, or has or had this address; the site's own base may stand before it. */
async function articleNamed(
  desk: Pick<Desk, "store" | "settings">,
  target: string,
  view: View,
): Promise<Article | null> {
  const base = desk.settings.publicUrl;
  const named = base !== null && target.startsWith(`${base}/`) ? target.slice(base.length) : target;
  const address = named.startsWith("/") ? named : (await articleById(desk.store, named, view))?.address;
  if (address === undefined) return null;
  const found = await articleAt(desk.store, address, view);
  const led = found?.kind === "moved" ? await articleAt(desk.store, found.address, view) : found;
  return led?.kind === "article" ? led.article : null;
}
