import { fold } from "../core/lexicon/fold.ts";
import type { Article, Language } from "../core/model/index.ts";
import { plainText } from "../core/search/plain-text.ts";
import { readQuery } from "../core/search/query.ts";
import { articlesWithIds } from "../store/articles.ts";
import { entriesFitting } from "../store/search.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/**
 * The articles on the site in which a person's name stands in full, word for word, newest first: in the title, the standfirst
 * or the text, not in the byline. `keys` are the keys of all names of the person; one of a single word could be anybody's and
 * finds nothing. Whether there may be a page that lists them is for the caller to know.
 */
export async function articlesNaming(
  desk: Pick<Desk, "store">,
  keys: readonly string[],
  { language, limit }: { readonly language: Language; readonly limit: number },
): Promise<readonly Article[]> {
  const names = keys.map((key) => key.split("-")).filter((words) => words.length > 1);
  const ids = new Set<string>();
  for (const words of names) for (const id of await articlesHolding(desk, words, language)) ids.add(id);
  const found = await articlesWithIds(desk.store, { ...PUBLIC, ids: [...ids] });
  const naming = found.filter((article) => names.some((words) => namesIn(article, words)));
  return naming.toSorted((one, other) => (one.published < other.published ? 1 : -1)).slice(0, limit);
}

/** Search keeps stems, so that what it finds may hold other words too. */
async function articlesHolding(
  desk: Pick<Desk, "store">,
  words: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const filters = new Map([
    ["kind", ["article"]],
    ["language", [language]],
  ] as const);
  const entries = await entriesFitting(desk.store, { ...readQuery(`"${words.join(" ")}"`), filters }, PUBLIC);
  return entries.map(({ id }) => id);
}

function namesIn({ title, standfirst, draft }: Article, words: readonly string[]): boolean {
  const held = [title, standfirst ?? "", plainText(draft)].map(
    (text) =>
      ` ${fold(text)
        .replace(/['’]/g, "")
        .split(/[^a-z0-9]+/)
        .join(" ")} `,
  );
  return held.some((text) => text.includes(` ${words.join(" ")} `));
}
