import { paragraphsOf } from "../model/index.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html, linkable } from "./html.ts";

/** What the outlet says to those who would give, and where they can; null where it takes nothing. */
export function supportPart({ outlet, language }: Edition): Content {
  const { donation } = outlet;
  const address = donation === null ? null : linkable(donation.address);
  if (donation === null || address === null) return null;
  const { foot } = wordsIn(language);
  const said = paragraphsOf(donation.words[language]).map((paragraph) => html`<p>${paragraph}</p>`);
  return partHtml({
    id: "support",
    name: foot.support,
    content: html`${said}<p><a href="${address}">${foot.donate}</a></p>`,
  });
}
