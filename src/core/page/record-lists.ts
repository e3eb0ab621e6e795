import { placeNameOf } from "../lexicon/place-names.ts";
import type { Day } from "../model/index.ts";
import { actsAddress, kindAddress, listedAddress, otherLanguageOf, recordAddress } from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { dateText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { mapHtml } from "./maps.ts";
import type { ProfileKind } from "./words/record.ts";

/** Something of the record that has a page of its own, with how much stands behind it. */
export interface ListedItem {
  readonly key: string;
  readonly name: string;
  readonly statements: number;
  /** The last day that any of the statements speaks of; null when none gives one. */
  readonly newest: string | null;
}

/** Everything of a kind that has a page. */
export interface ListPage {
  readonly kind: ProfileKind | "source";
  readonly items: readonly ListedItem[];
}

/** How much of each kind the record holds. */
export interface RecordPage {
  readonly held: Readonly<Record<ProfileKind | "source" | "act", number>>;
}

/** The page that leads to all that the record holds. */
export function recordHtml(page: RecordPage, edition: Edition): string {
  const { language } = edition;
  const words = wordsIn(language);
  const { record: labels } = words;
  const addresses = {
    place: kindAddress(language, "place"),
    organization: kindAddress(language, "organization"),
    person: kindAddress(language, "person"),
    source: kindAddress(language, "source"),
    act: actsAddress(language),
  };
  const kinds = ["place", "organization", "person", "source", "act"] as const;
  const rows = kinds.map((kind) =>
    partHtml({
      id: kind,
      name: labels.lists[kind],
      content: html`<p class="lede"><a href="${addresses[kind]}">${labels.heldOf[kind](wholeText(page.held[kind], words), page.held[kind] === 1)}</a></p><p class="quiet">${labels.listHints[kind]}</p>`,
    }),
  );
  return sheetHtml(
    {
      title: labels.record,
      lede: labels.recordHint,
      address: recordAddress(language),
      other: recordAddress(otherLanguageOf(language)),
      steps: [],
      parts: rows,
    },
    edition,
  );
}

/** A list of places, organizations, people or sources, each leading to its page. */
export function listHtml(page: ListPage, edition: Edition): string {
  const { language } = edition;
  const { record: labels } = wordsIn(language);
  const name = labels.lists[page.kind];
  const table = page.items.length === 0 ? html`<p>${labels.nothing}</p>` : tableHtml(page, edition);
  const codes = page.kind === "place" ? page.items.map(({ key }) => key) : [];
  const picture = mapHtml({ codes, of: null, rooms: ["narrow", "wide", "broad"] }, edition);
  const parts = [
    picture !== null && partHtml({ id: "map", name: labels.map, content: picture, isBroad: true }),
    partHtml({ id: "list", name, content: table, isBroad: true }),
  ];
  return sheetHtml(
    {
      title: name,
      lede: labels.listHints[page.kind],
      address: kindAddress(language, page.kind),
      other: kindAddress(otherLanguageOf(language), page.kind),
      steps: [{ name: labels.record, address: recordAddress(language) }],
      parts,
    },
    edition,
  );
}

/** What a page of the record has around its parts. */
export interface RecordSheet {
  readonly title: string;
  readonly lede: string;
  readonly address: string;
  /** The same in the other language. */
  readonly other: string;
  /** The way down from the front page to this one, both left out. */
  readonly steps: readonly { readonly name: string; readonly address: string | null }[];
  readonly parts: Content;
}

/** A page of the record around its parts. */
export function sheetHtml(sheet: RecordSheet, edition: Edition): string {
  const { record: labels } = wordsIn(edition.language);
  const steps = [...sheet.steps, { name: sheet.title, address: null }];
  return frameHtml(
    {
      title: sheet.title,
      description: sheet.lede,
      address: sheet.address,
      otherLanguage: { address: sheet.other, isTranslation: true },
      section: "record",
      label: null,
      data: null,
      main: html`<article class="sheet">
${breadcrumbHtml(steps, edition)}
<header class="head row"><p class="rail">${labels.record}</p><div class="head-text broad"><h1 class="title">${sheet.title}</h1><p class="lede">${sheet.lede}</p></div></header>
${sheet.parts}</article>`,
      isIndexed: true,
      isOfRecord: true,
    },
    edition,
  );
}

function tableHtml(page: ListPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { record: labels } = words;
  const head = html`<tr><th scope="col">${labels.name}</th><th scope="col" class="number">${labels.statements}</th><th scope="col">${labels.newest}</th></tr>`;
  const named = page.items.map((item) => ({
    ...item,
    name: page.kind === "place" ? placeNameOf(item.key, edition.language, item.name) : item.name,
  }));
  const rows = named.map(
    ({ key, name, statements, newest }) =>
      html`<tr><th scope="row"><a href="${listedAddress(edition.language, page.kind, key)}">${name}</a></th><td class="number">${wholeText(statements, words)}</td><td>${newest === null ? words.time.notSaid : dateText(newest as Day, words)}</td></tr>
`,
  );
  return html`<table class="index"><caption class="vh">${labels.lists[page.kind]}</caption><thead>${head}</thead><tbody>${rows}</tbody></table>`;
}
