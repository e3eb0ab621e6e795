import { placeNameOf } from "../lexicon/place-names.ts";
import type { Count, PictureAsked } from "../model/index.ts";
import { actName, actsFrom, type ShownAct } from "./acts.ts";
import { listedAddress } from "./addresses.ts";
import { statementsTable } from "./count.ts";
import { daysText } from "./dates.ts";
import { type Edition, type Evidence, type EvidenceById, wordsIn } from "./edition.ts";
import { type Content, html, type Markup } from "./html.ts";
import { mapHtml } from "./maps.ts";
import { placeHtml } from "./place-names.ts";
import { timelinePicture } from "./profile-timeline.ts";
import { titleOfCount } from "./questions.ts";
import { seriesOf, seriesPicture } from "./series.ts";
import { sourceLink } from "./statements.ts";

/** What a picture of an article is drawn from. */
export type ArticlePicture =
  | { readonly kind: "series"; readonly question: string; readonly count: Count; readonly evidence: EvidenceById }
  /** Codes of the places that the article's figures are about. */
  | { readonly kind: "map"; readonly codes: readonly string[] }
  /** Official acts of those places. */
  | { readonly kind: "timeline"; readonly acts: readonly Evidence[] };

const ROOMS = ["narrow", "wide"] as const;

/** The picture that a line of the draft asks for, with a table that says the same; nothing where there is none to draw. */
export function articlePictureHtml(
  asked: PictureAsked,
  pictures: readonly ArticlePicture[],
  edition: Edition,
): Content {
  const picture = pictures.find(
    (one) =>
      one.kind === asked.kind && (one.kind !== "series" || asked.kind !== "series" || one.question === asked.question),
  );
  if (picture === undefined) return null;
  const { record: labels } = wordsIn(edition.language);
  const drawn = drawnFrom(picture, edition);
  if (drawn.picture === null) return null;
  return html`<figure class="drawn">${drawn.picture}${drawn.caption !== null && html`<figcaption class="small quiet">${drawn.caption}</figcaption>`}<details><summary class="small">${labels.asTable}</summary>${drawn.table}</details></figure>
`;
}

interface Drawn {
  readonly picture: Markup | null;
  readonly caption: Content;
  readonly table: Markup;
}

function drawnFrom(picture: ArticlePicture, edition: Edition): Drawn {
  switch (picture.kind) {
    case "series":
      return drawnSeries(picture, edition);
    case "map":
      return drawnMap(picture.codes, edition);
    case "timeline":
      return drawnTimeline(actsFrom(picture.acts), edition);
  }
}

function drawnSeries({ count, evidence }: Extract<ArticlePicture, { kind: "series" }>, edition: Edition): Drawn {
  const words = wordsIn(edition.language);
  const { record: labels } = words;
  const address = edition.countAddress(count.question);
  return {
    picture: seriesPicture(seriesOf(count, evidence, words), edition, ROOMS),
    caption: html`<a href="${address}">${labels.howWeKnow(titleOfCount(count, evidence, edition))}</a>`,
    table: statementsTable([count], { evidence, caption: labels.statementsBehind }, edition),
  };
}

function drawnMap(codes: readonly string[], edition: Edition): Drawn {
  const { language } = edition;
  const rows = codes.map(
    (code) =>
      html`<li><a href="${listedAddress(language, "place", code)}">${placeNameOf(code, language, code)}</a></li>`,
  );
  return {
    picture: mapHtml({ codes, of: null, rooms: ROOMS }, edition),
    // a map says itself where its borders come from
    caption: null,
    table: html`<ul class="list">${rows}</ul>`,
  };
}

function drawnTimeline(acts: readonly ShownAct[], edition: Edition): Drawn {
  const words = wordsIn(edition.language);
  const { record: labels } = words;
  const head = [labels.lists.act, labels.kinds.place, labels.inForce, words.evidence.saysSo];
  const rows = acts.map(({ act, told, to }) => {
    const place = act.place === null ? labels.elsewhere : placeHtml(act.place, edition);
    const [first] = told;
    return html`<tr><th scope="row">${actName(act, edition)}</th><td>${place}</td><td>${daysText(act.from, to, words)}</td><td>${first !== undefined && sourceLink(first, edition)}</td></tr>`;
  });
  return {
    picture: timelinePicture({ acts, events: [], rooms: ROOMS }, edition),
    caption: labels.lists.act,
    table: html`<div class="table" tabindex="0" role="region" aria-label="${labels.lists.act}"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`,
  };
}
