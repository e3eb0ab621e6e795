import { type Article, dayOfInstant } from "../model/index.ts";
import { oembedAddress } from "./addresses.ts";
import { articleCardLink, CARD_SIZE, type CardLink, checkCardLink } from "./card.ts";
import type { CheckPage } from "./check.ts";
import { claimWords } from "./claim-words.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { xmlDocument } from "./feeds/xml.ts";
import { EMBED_SIZE, embedCode } from "./figure-embed.ts";
import { type Content, html } from "./html.ts";
import { verdictText } from "./verdicts.ts";

/** What oEmbed says of a page, in the order of https://oembed.com: a value of each of its fields. */
export type Oembed = Readonly<Record<string, string | number>>;

/** The most that a frame may measure where it is shown, in CSS pixels; null where nothing is said. */
export interface OembedRoom {
  readonly width: number | null;
  readonly height: number | null;
}

/** For how long others may keep an answer, in seconds. */
const KEPT_FOR = 3600;

/** A figure is rich: it comes as a frame that stays current. */
export function figureOembed(page: CheckPage, room: OembedRoom, edition: Edition): Oembed {
  const { check, article } = page;
  const title = `${claimWords(check, article)}: ${verdictText(check, wordsIn(edition.language))}`;
  const width = Math.min(EMBED_SIZE.width, room.width ?? EMBED_SIZE.width);
  const height = Math.min(EMBED_SIZE.height, room.height ?? EMBED_SIZE.height);
  const frame = embedCode(check.claim.id, title, edition)
    .text.replace(`width="${EMBED_SIZE.width}"`, `width="${width}"`)
    .replace(`height="${EMBED_SIZE.height}"`, `height="${height}"`);
  const common = commonOf({ title, article, card: checkCardLink(check, article, edition) }, room, edition);
  return { type: "rich", ...common, html: frame, width, height };
}

/** An article is a link: its words stay where they are corrected. */
export function articleOembed(article: Article, room: OembedRoom, edition: Edition): Oembed {
  const card = articleCardLink(article, edition);
  return { type: "link", ...commonOf({ title: article.title, article, card }, room, edition) };
}

function commonOf(
  page: { readonly title: string; readonly article: Article; readonly card: CardLink },
  room: OembedRoom,
  edition: Edition,
): Oembed {
  const { article, card } = page;
  // A picture that is larger than what was asked for must not be offered at all.
  const fits = (room.width ?? Infinity) >= CARD_SIZE.width && (room.height ?? Infinity) >= CARD_SIZE.height;
  return {
    version: "1.0",
    title: page.title,
    author_name: article.byline,
    provider_name: edition.outlet.name,
    provider_url: `${edition.base}/`,
    cache_age: KEPT_FOR,
    ...(fits
      ? {
          thumbnail_url: `${edition.base}${card.address}`,
          thumbnail_width: CARD_SIZE.width,
          thumbnail_height: CARD_SIZE.height,
        }
      : {}),
    published: dayOfInstant(article.published),
  };
}

/** The answer as XML. */
export function oembedXml(answer: Oembed): string {
  return xmlDocument(
    html`<oembed>${Object.entries(answer).map(([name, value]) => html`<${name}>${value}</${name}>`)}</oembed>`,
  );
}

/** Lets programs find what oEmbed says of a page. */
export function oembedLinks(address: string, title: string, edition: Edition): Content {
  const about = `${edition.base}${address}`;
  return html`<link rel="alternate" type="application/json+oembed" href="${edition.base}${oembedAddress(about, "json")}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${edition.base}${oembedAddress(about, "xml")}" title="${title}">
`;
}
