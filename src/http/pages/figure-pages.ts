import { articleShownAt } from "../../actions/show-article.ts";
import { showCheck } from "../../actions/show-check.ts";
import { evidenceTold } from "../../actions/show-evidence.ts";
import { frontArticles } from "../../actions/show-front.ts";
import { showList } from "../../actions/show-list.ts";
import { showProfile } from "../../actions/show-profile.ts";
import { FOLDERS } from "../../core/page/addresses.ts";
import { carriedList, type ListKind } from "../../core/page/article-lists.ts";
import { articleCard, type Card, checkCard } from "../../core/page/card.ts";
import type { CheckPage } from "../../core/page/check.ts";
import { figureEmbedHtml, goneEmbedHtml } from "../../core/page/figure-embed.ts";
import { frontCard, listCard } from "../../core/page/list-card.ts";
import { articleOembed, figureOembed, type Oembed, type OembedRoom, oembedXml } from "../../core/page/oembed.ts";
import { placeList } from "../../core/page/profile.ts";
import { drawnCard } from "../cards/drawn-card.ts";
import { articleAddressIn } from "./article-at.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

/** Figures on other people's pages: frames, what oEmbed says of them, and the pictures that stand for a page. */
export const FIGURE_PAGES: readonly Page[] = [
  { path: "/embed/figures/:id", answer: embedPage },
  { path: "/oembed", answer: oembed },
  { path: "/og/articles/:year{[0-9]{4}}/:language{(?:en|es)}/:slug/:file{[0-9]{1,6}\\.png}", answer: articlePicture },
  { path: "/og/front/:language{(?:en|es)}/:file{[0-9-]{1,24}\\.png}", answer: frontPicture },
  { path: "/og/lists/:language{(?:en|es)}/places/:version{[0-9-]{1,24}}/:file{.+\\.png}", answer: placePicture },
  ...(["section", "topic", "author"] as const).map((kind) => ({
    path: `/og/lists/:language{(?:en|es)}/${FOLDERS[kind]}/:version{[0-9-]{1,24}}/:file{[^/]+\\.png}`,
    answer: (asked: Asked) => listPicture(kind, asked),
  })),
  { path: "/og/checks/:id/:file{[0-9]{1,6}\\.png}", answer: checkPicture },
];

/** Anybody may show a frame, and read what stands in it. */
const FOR_ANYBODY = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

const FRAMED = {
  ...FOR_ANYBODY,
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
} as const;

/** In the language of its article, or the one that is asked for. */
async function embedPage({ desk, editionIn, edition, context }: Asked): Promise<Answer> {
  const page = await showCheck(desk, context.req.param("id") ?? "");
  const asked = context.req.query("language");
  const language = asked === "en" || asked === "es" ? asked : (page?.article.language ?? edition.language);
  const framed = { mediaType: "text/html; charset=utf-8", headers: FRAMED };
  if (page === null) return { file: goneEmbedHtml(editionIn(language)), ...framed, status: 404 };
  return { file: figureEmbedHtml(page, editionIn(language)), ...framed };
}

async function oembed(asked: Asked): Promise<Answer> {
  const { context, edition } = asked;
  const format = context.req.query("format") ?? "json";
  if (format !== "json" && format !== "xml")
    return { file: "json or xml\n", mediaType: "text/plain; charset=utf-8", headers: FOR_ANYBODY, status: 501 };
  const path = pathBelow(context.req.query("url") ?? "", edition.base);
  const answer = path === null ? null : await oembedOf(path, asked);
  if (answer === null) return NOT_FOUND;
  return format === "json"
    ? { file: JSON.stringify(answer), mediaType: "application/json; charset=utf-8", headers: FOR_ANYBODY }
    : { file: oembedXml(answer), mediaType: "text/xml; charset=utf-8", headers: FOR_ANYBODY };
}

/** The path of an address of this site; null for any other. */
function pathBelow(url: string, base: string): string | null {
  const [asked, own] = [URL.parse(url), URL.parse(base)];
  return asked !== null && asked.host === own?.host ? asked.pathname : null;
}

async function oembedOf(path: string, { desk, editionIn, context }: Asked): Promise<Oembed | null> {
  const room = { width: sizeIn(context.req.query("maxwidth")), height: sizeIn(context.req.query("maxheight")) };
  const figure = /^\/(?:embed\/figures|(?<language>en|es)\/checks)\/(?<id>[\w-]+)$/.exec(path)?.groups;
  if (figure !== undefined) return figureOf(figure as { id: string; language?: "en" | "es" }, room);
  const shown = /^\/(?:en|es)\/\d{4}\/[^/]+$/.test(path) ? await articleShownAt(desk, path) : null;
  if (shown?.kind !== "article") return null;
  const { article } = shown;
  return articleOembed(article, room, editionIn(article.language));

  async function figureOf(named: { id: string; language?: "en" | "es" }, room: OembedRoom): Promise<Oembed | null> {
    const page = await showCheck(desk, named.id);
    return page === null ? null : figureOembed(page, room, editionIn(named.language ?? page.article.language));
  }
}

function sizeIn(written: string | undefined): number | null {
  const size = Number(written ?? Number.NaN);
  return Number.isInteger(size) && size > 0 ? size : null;
}

async function articlePicture(asked: Asked): Promise<Answer> {
  const { desk, edition } = asked;
  const found = await articleShownAt(desk, articleAddressIn(asked));
  // Others keep the picture's address when the article has another one.
  const shown = found?.kind === "moved" ? await articleShownAt(desk, found.address) : found;
  if (shown?.kind !== "article") return NOT_FOUND;
  const { article } = shown;
  return picture(articleCard({ article, evidence: await evidenceTold(desk, [article]) }, edition));
}

async function checkPicture({ desk, editionIn, context }: Asked): Promise<Answer> {
  const page: CheckPage | null = await showCheck(desk, context.req.param("id") ?? "");
  return page === null ? NOT_FOUND : picture(checkCard(page, editionIn(page.article.language)));
}

async function frontPicture({ desk, edition }: Asked): Promise<Answer> {
  const [lead] = await frontArticles(desk, edition.language);
  return picture(frontCard(lead ?? null, edition));
}

async function listPicture(kind: ListKind, { desk, edition, context }: Asked): Promise<Answer> {
  const list = await showList(desk, { language: edition.language, kind, key: keyIn(context) }, 1);
  return list === null ? NOT_FOUND : picture(listCard(carriedList(list), edition));
}

async function placePicture({ desk, edition, context }: Asked): Promise<Answer> {
  const asked = { kind: "place", key: keyIn(context), language: edition.language, known: null } as const;
  const page = await showProfile(desk, asked);
  return page === null ? NOT_FOUND : picture(listCard(placeList(page, edition), edition));
}

function keyIn(context: Asked["context"]): string {
  return (context.req.param("file") ?? "").replace(/\.png$/, "");
}

async function picture(card: Card): Promise<Answer> {
  return { file: await drawnCard(card), mediaType: "image/png", headers: FOR_ANYBODY };
}
