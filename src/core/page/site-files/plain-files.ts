import { contactUri } from "../contact-link.ts";
import type { Edition } from "../edition.ts";

/** Pages of which anybody can make up as many as they like, or that hold nothing to be found. */
const MADE_UP = ["counts", "messages"];

/** What search engines are asked: to leave pages alone that anybody can make up, and where the sitemaps are. */
export function robotsText(base: string): string {
  const madeUp = MADE_UP.flatMap((page) => [`Disallow: /en/${page}`, `Disallow: /es/${page}`]);
  return `${["User-agent: *", ...madeUp, "", `Sitemap: ${base}/sitemap.xml`, `Sitemap: ${base}/news-sitemap.xml`].join("\n")}\n`;
}

/**
 * Whom to tell of a hole in the site, by RFC 9116; null where the outlet gives no address of mail or of the web. `expires`
 * is an ISO 8601 instant, at most a year ahead.
 */
export function securityText({ base, outlet }: Pick<Edition, "base" | "outlet">, expires: string): string | null {
  const contact = outlet.contact === null ? null : contactUri(outlet.contact);
  if (contact === null) return null;
  const fields = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: en, es",
    `Canonical: ${base}/.well-known/security.txt`,
  ];
  return `${fields.join("\n")}\n`;
}
