import type { Article } from "../core/model/index.ts";
import type { RepublishPage } from "../core/page/republish.ts";
import type { Republished } from "../core/page/republished.ts";
import { revisionsOf } from "../store/articles.ts";
import { repliesTo } from "../store/replies.ts";
import type { Desk } from "./desk.ts";
import { labelOfCollections } from "./label-of-collections.ts";
import { otherVersion } from "./other-version.ts";
import { seeAlsoOf } from "./see-also.ts";

const PUBLIC = { publicOnly: true } as const;

/** An article with what travels with every copy of it; `newest` is its newest revision where it is an earlier one. */
export async function republishablePage(
  desk: Pick<Desk, "store" | "settings">,
  article: Article,
  newest: Article = article,
): Promise<Republished["page"]> {
  return {
    article,
    address: newest.address,
    seeAlso: await seeAlsoOf(desk, article, PUBLIC),
    revisions: newest.revision === 1 ? [newest] : await revisionsOf(desk.store, newest.id, PUBLIC),
    replies: await repliesTo(desk.store, newest.id, PUBLIC),
  };
}

/** As {@link republishablePage}, with what a page of this site needs besides. */
export async function republishPage(
  desk: Pick<Desk, "store" | "settings">,
  article: Article,
  newest: Article = article,
): Promise<RepublishPage> {
  return {
    ...(await republishablePage(desk, article, newest)),
    translation: (await otherVersion(desk, article, PUBLIC))?.address ?? null,
    label: await labelOfCollections(desk, [article]),
  };
}
