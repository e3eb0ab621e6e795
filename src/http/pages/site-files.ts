import { securityContact } from "../../actions/security-contact.ts";
import { showNews, showSitemap, showSitemapPart } from "../../actions/show-sitemap.ts";
import { robotsText } from "../../core/page/site-files/plain-files.ts";
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from "../../core/page/site-files/sitemaps.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

const XML = "application/xml; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";

/** Files for machines that every site has at the same addresses. */
export const SITE_FILES: readonly Page[] = [
  { path: "/robots.txt", answer: async ({ edition }) => ({ file: robotsText(edition.base), mediaType: TEXT }) },
  { path: "/sitemap.xml", answer: sitemap },
  { path: "/sitemaps/:number{[1-9][0-9]{0,5}\\.xml}", answer: sitemapPart },
  { path: "/news-sitemap.xml", answer: newsSitemap },
  { path: "/.well-known/security.txt", answer: securityFile },
];

async function sitemap({ desk, edition }: Asked): Promise<Answer> {
  const shown = await showSitemap(desk);
  const { base } = edition;
  const file = shown.kind === "index" ? sitemapIndexXml(shown.sitemaps, base) : sitemapXml(shown.addresses, base);
  return { file, mediaType: XML };
}

async function sitemapPart({ desk, edition, context }: Asked): Promise<Answer> {
  const addresses = await showSitemapPart(desk, Number.parseInt(context.req.param("number") ?? "", 10));
  return addresses === null ? NOT_FOUND : { file: sitemapXml(addresses, edition.base), mediaType: XML };
}

async function newsSitemap({ desk, edition }: Asked): Promise<Answer> {
  const site = { base: edition.base, name: edition.outlet.name };
  return { file: newsSitemapXml(await showNews(desk), site), mediaType: XML, isCached: false };
}

async function securityFile({ desk, edition }: Asked): Promise<Answer> {
  const file = securityContact(desk, edition);
  return file === null ? NOT_FOUND : { file, mediaType: TEXT, isCached: false };
}
