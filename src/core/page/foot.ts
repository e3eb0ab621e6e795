import { ABOUT_PAGES, aboutAddress, correctionsAddress, frontAddress, kindAddress } from "./addresses.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { feedLinks } from "./feed-links.ts";
import { html, joined, type Markup } from "./html.ts";

/** The foot of every page: what the site holds besides, how to follow it, and who publishes it. `address` is the page's own. */
export function footHtml(address: string, edition: Edition): Markup {
  const { language, outlet } = edition;
  const { navigation, tagline, lists, outletPages } = wordsIn(language);
  const ways = (["section", "topic", "author"] as const).map(
    (kind) => html`<a href="${kindAddress(language, kind)}">${lists.kinds[kind]}</a>`,
  );
  const own = ABOUT_PAGES.map((page) => html`<a href="${aboutAddress(language, page)}">${outletPages.names[page]}</a>`);
  const corrections = html`<a href="${correctionsAddress(language)}">${lists.corrections.title}</a>`;
  return html`<footer class="foot">
<nav class="ways" aria-label="${navigation.foot}">${joined([...ways, corrections, ...own, feedLinks(frontAddress(language))], " ")}</nav>
<p>${navigation.rules}</p>
<p>${outlet.name}. ${tagline}. ${navigation.privacy}</p>
<p class="printed">${edition.base}${address}. ${navigation.printed}</p>
</footer>`;
}
