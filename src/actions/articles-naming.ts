import type { Article, Language } from "../core/model/index.ts";
import { namedIn } from "../core/record/named-in.ts";
import { plainText } from "../core/search/plain-text.ts";
import { readQuery } from "../core/search/query.ts";
import { articlesWithIds } from "../store/articles.ts";
import { articleIdsFitting } from "../store/search.ts";
import { protectedAmong } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/** How many articles are held at a time while they are looked through. */
const PAGE = 10;

/**
 * The articles on the site in which a person's name stands in full, word for word, newest first: in the title, the standfirst
 * or the text, not in the byline, and not as a part of a longer name. One that also has a longer name, of somebody whom a
 * reading protects, is not among them. `keys` are the keys of all names of the person; one of a single word could be
 * anybody's and finds nothing. Whether there may be a page that lists them is for the caller to know.
 */
export async function articlesNaming(
  desk: Pick<Desk, "store">,
  keys: readonly string[],
  { language, limit }: { readonly language: Language; readonly limit: number },
): Promise<readonly Article[]> {
  const names = keys.filter((key) => key.includes("-"));
  const ids = await idsHolding(desk, names, language);
  const naming: Article[] = [];
  for (let start = 0; start < ids.length && naming.length < limit; start += PAGE)
    for (const article of await articlesWithIds(desk.store, { ...PUBLIC, ids: ids.slice(start, start + PAGE) }))
      if (await isNaming(desk, article, names)) naming.push(article);
  return naming.slice(0, limit);
}

/** Newest first. Search keeps stems, so that what it finds may hold other words too. */
async function idsHolding(
  desk: Pick<Desk, "store">,
  names: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const filters = new Map([
    ["kind", ["article"]],
    ["language", [language]],
  ] as const);
  const asked = names.map((key) => ({ ...readQuery(`"${key.replaceAll("-", " ")}"`), filters }));
  return articleIdsFitting(desk.store, asked, PUBLIC);
}

async function isNaming(
  desk: Pick<Desk, "store">,
  { title, standfirst, draft, language }: Article,
  names: readonly string[],
): Promise<boolean> {
  const texts = [title, standfirst ?? "", plainText(draft)];
  const found = names.flatMap((name) => texts.map((text) => namedIn(text, name, language)));
  if (!found.some(({ isNamed }) => isNamed)) return false;
  const longer = new Set(found.flatMap((one) => one.longer));
  return (await protectedAmong(desk.store, [...longer])).size === 0;
}
