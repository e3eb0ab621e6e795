import { contactUri } from "../contact-link.ts";
import type { Edition } from "../edition.ts";

/**
 * What search engines are asked: to leave the form for messages alone, and where the sitemaps are. Counts are for them, as data sets;
 * a question that the record cannot answer says itself that it is not.
 */
export function robotsText(base: string): string {
  const forms = ["en", "es"].map((language) => `Disallow: /${language}/messages`);
  return `${["User-agent: *", ...forms, "", `Sitemap: ${base}/sitemap.xml`, `Sitemap: ${base}/news-sitemap.xml`].join("\n")}\n`;
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
