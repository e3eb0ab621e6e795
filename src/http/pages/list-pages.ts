import { showCorrections } from "../../actions/show-corrections.ts";
import { showList, showListIndex } from "../../actions/show-list.ts";
import { correctionsAddress, FOLDERS, listedAddress } from "../../core/page/addresses.ts";
import { articleListHtml, type ListKind, listIndexHtml } from "../../core/page/article-lists.ts";
import { correctionsHtml } from "../../core/page/corrections.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

/** Sections, topics and authors: the list of each kind, and the articles of one; and the corrections. */
export const LIST_PAGES: readonly Page[] = [
  ...(["section", "topic", "author"] as const).flatMap((kind) => [
    { path: `/:language{(?:en|es)}/${FOLDERS[kind]}`, answer: (asked: Asked) => indexPage(kind, asked) },
    { path: `/:language{(?:en|es)}/${FOLDERS[kind]}/:key`, answer: (asked: Asked) => listPage(kind, asked) },
  ]),
  { path: "/:language{(?:en|es)}/corrections", answer: correctionsPage },
];

async function indexPage(kind: ListKind, { desk, edition }: Asked): Promise<Answer> {
  return { html: listIndexHtml(await showListIndex(desk, { language: edition.language, kind }), edition) };
}

async function listPage(kind: ListKind, asked: Asked): Promise<Answer> {
  const { language } = asked.edition;
  const key = asked.context.req.param("key") ?? "";
  return paged(asked, listedAddress(language, kind, key), async (page) => {
    const list = await showList(asked.desk, { language, kind, key }, page);
    return list === null ? null : articleListHtml(list, asked.edition);
  });
}

async function correctionsPage(asked: Asked): Promise<Answer> {
  const { language } = asked.edition;
  return paged(asked, correctionsAddress(language), async (page) => {
    const corrections = await showCorrections(asked.desk, language, page);
    return corrections === null ? null : correctionsHtml(corrections, asked.edition);
  });
}

/** The page of a list that is asked for. Page 1 has the list's bare address alone, so that no two addresses show the same. */
async function paged(
  { context }: Asked,
  address: string,
  make: (page: number) => Promise<string | null>,
): Promise<Answer> {
  const asked = context.req.query("page");
  if (asked === "1") return { moved: address };
  if (asked !== undefined && !/^[1-9][0-9]{0,5}$/.test(asked)) return { notice: { kind: "bad-request", detail: null } };
  const made = await make(Number(asked ?? 1));
  return made === null ? NOT_FOUND : { html: made };
}
