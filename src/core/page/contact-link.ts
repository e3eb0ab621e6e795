import { type Content, html, linkable } from "./html.ts";

/** How somebody is reached, as a link where it is an address of mail or of the web; as it is written otherwise. */
export function contactHtml(contact: string): Content {
  const uri = contactUri(contact);
  return uri === null ? contact : html`<a href="${uri}">${contact}</a>`;
}

/** The same as a URI: "mailto:desk@example.org", "https://…"; null for words that are neither. */
export function contactUri(contact: string): string | null {
  const bare = contact.trim();
  if (/^[^\s@<>"'%?&]+@[^\s@<>"'%?&]+\.[a-z0-9-]+$/i.test(bare)) return `mailto:${bare}`;
  return bare.startsWith("http") ? linkable(bare) : null;
}
