import { showActs } from "../../actions/show-acts.ts";
import { showProfile } from "../../actions/show-profile.ts";
import { showList, showRecord } from "../../actions/show-record.ts";
import { showSource } from "../../actions/show-source.ts";
import { actsListHtml } from "../../core/page/acts-list.ts";
import { FOLDERS } from "../../core/page/addresses.ts";
import { profileHtml } from "../../core/page/profile.ts";
import { type ListPage, listHtml, recordHtml } from "../../core/page/record-lists.ts";
import { sourceHtml } from "../../core/page/source.ts";
import { knownIn } from "./known.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

/** What the record holds about places, organizations and people, and the lists that lead there. */
export const PROFILE_PAGES: readonly Page[] = [
  { path: "/:language{(?:en|es)}/record", answer: recordPage },
  { path: "/:language{(?:en|es)}/acts", answer: actsPage },
  { path: "/:language{(?:en|es)}/sources", answer: (asked) => listPage(asked, "source") },
  { path: "/:language{(?:en|es)}/sources/:key", answer: sourcePage },
  ...(["place", "organization", "person"] as const).flatMap((kind) => [
    { path: `/:language{(?:en|es)}/${FOLDERS[kind]}`, answer: (asked: Asked) => listPage(asked, kind) },
    { path: `/:language{(?:en|es)}/${FOLDERS[kind]}/:key{.+}`, answer: (asked: Asked) => profilePage(asked, kind) },
  ]),
];

async function recordPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: recordHtml(await showRecord(desk), edition) };
}

async function actsPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: actsListHtml(await showActs(desk), edition) };
}

async function listPage({ desk, edition }: Asked, kind: ListPage["kind"]): Promise<Answer> {
  return { html: listHtml(await showList(desk, kind), edition) };
}

async function sourcePage(asked: Asked): Promise<Answer> {
  const { desk, edition, context } = asked;
  const known = knownIn(asked);
  if (known === "impossible") return { notice: { kind: "bad-request", detail: null } };
  const page = await showSource(desk, { key: context.req.param("key") ?? "", language: edition.language, known });
  return page === null ? NOT_FOUND : { html: sourceHtml(page, edition) };
}

async function profilePage(asked: Asked, kind: "place" | "organization" | "person"): Promise<Answer> {
  const { desk, edition, context } = asked;
  const known = knownIn(asked);
  if (known === "impossible") return { notice: { kind: "bad-request", detail: null } };
  const key = context.req.param("key") ?? "";
  const page = await showProfile(desk, { kind, key, language: edition.language, known });
  return page === null ? NOT_FOUND : { html: profileHtml(page, edition) };
}
