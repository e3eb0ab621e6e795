import { placeNameOf, placeOfCode } from "../lexicon/place-names.ts";
import { type Article, type Count, type Day, dayOfInstant } from "../model/index.ts";
import { actsFrom, actsHtml } from "./acts.ts";
import { kindAddress, knownAddress, listedAddress, otherLanguageOf, recordAddress } from "./addresses.ts";
import { connectionsHtml, type ShownConnection } from "./connections.ts";
import { dayText } from "./dates.ts";
import { type Edition, type Evidence, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { eventsFrom, eventsHtml, quotationsHtml, wordsHtml } from "./events.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { knownPart } from "./known.ts";
import { type CarriedList, listCardLink } from "./list-card.ts";
import { mapHtml } from "./maps.ts";
import { presentedHtml } from "./presented.ts";
import { profileCountsHtml } from "./profile-counts.ts";
import { timelinePart } from "./profile-timeline.ts";
import type { ListedItem } from "./record-lists.ts";
import type { HeldKind, ProfileKind } from "./words/record.ts";

/** What the record holds about a place, an organization or a person: confirmed statements that the public may see. */
export interface ProfilePage {
  readonly kind: ProfileKind;
  readonly key: string;
  readonly name: string;
  /** The past day whose record it shows; null for today's, which alone has more than counts. */
  readonly known: Day | null;
  readonly counts: readonly Count[];
  readonly evidence: EvidenceById;
  /** Where documents present the person or organization: roles, facts, other names. */
  readonly presented: readonly Evidence[];
  readonly events: readonly Evidence[];
  readonly acts: readonly Evidence[];
  /** Quotations of it, and quotations of others that name it. */
  readonly said: readonly Evidence[];
  readonly saidOf: readonly Evidence[];
  readonly connections: readonly ShownConnection[];
  /** The newest, and how many there are: of a place all that are listed, of others no more than are shown. */
  readonly articles: readonly Article[];
  readonly articleCount: number;
  /** The places one step inside a place. */
  readonly places: readonly ListedItem[];
  /** False for a person whose documents nobody has judged to be of one. */
  readonly isOnePerson: boolean;
  readonly label: string | null;
}

/** A profile's page: counts, acts, events, what is said, what it stands beside, and the articles about it. */
export function profileHtml(page: ProfilePage, edition: Edition): string {
  const { language } = edition;
  const words = wordsIn(language);
  const name = profileName(page, edition);
  const other = listedAddress(otherLanguageOf(language), page.kind, page.key);
  return frameHtml(
    {
      title: page.known === null ? name : `${name}. ${words.record.known.heading(dayText(page.known, words))}`,
      description: `${words.record.kinds[page.kind]}: ${name}. ${summaryOf(page, edition)}`,
      address: knownAddress(listedAddress(language, page.kind, page.key), page.known),
      otherLanguage: { address: knownAddress(other, page.known), isTranslation: true },
      section: "record",
      label: page.label,
      data: null,
      main: mainHtml(page, edition),
      isIndexed: page.known === null,
      ...(page.kind === "place" && page.known === null
        ? { social: { card: listCardLink(placeList(page, edition), edition), article: null, isList: true } }
        : {}),
      isOfRecord: true,
    },
    edition,
  );
}

/** A place as the list of what is told of it, for its card. */
export function placeList(page: ProfilePage, edition: Edition): CarriedList {
  const { key, articles, articleCount } = page;
  const besides = summaryOf(page, edition);
  return {
    kind: "place",
    key,
    name: profileName(page, edition),
    articles: articleCount,
    newest: articles[0] ?? null,
    besides,
  };
}

/** A place by its name in the page's language; anybody and anything else as it is named. */
function profileName({ kind, key, name }: ProfilePage, edition: Edition): string {
  return kind === "place" ? placeNameOf(key, edition.language, name) : name;
}

function mainHtml(page: ProfilePage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { record: labels } = words;
  const name = profileName(page, edition);
  const lede = page.known === null ? summaryOf(page, edition) : labels.known.heading(dayText(page.known, words));
  return html`<article class="sheet">
${breadcrumbHtml(stepsTo(page, name, edition), edition)}
<header class="head row"><p class="rail">${labels.kinds[page.kind]}</p><div class="head-text broad"><h1 class="title">${name}</h1><p class="lede">${lede}</p></div></header>
${page.known === null ? partsHtml(page, edition) : countsPart(page, edition)}
${pastPart(page, edition)}</article>`;
}

/** A past day shows counts alone: where there are none there is nothing to ask for. */
function pastPart({ kind, key, known, counts }: ProfilePage, edition: Edition): Content {
  if (known === null && counts.length === 0) return null;
  return knownPart({ address: listedAddress(edition.language, kind, key), known, fields: [] }, edition);
}

function stepsTo({ kind, key }: ProfilePage, name: string, edition: Edition) {
  const { language } = edition;
  const words = wordsIn(language);
  const country = kind === "place" ? (placeOfCode(key)?.country ?? null) : null;
  const within =
    country === null || country === key
      ? []
      : [{ name: placeNameOf(country, language, country), address: listedAddress(language, "place", country) }];
  return [
    { name: words.record.record, address: recordAddress(language) },
    { name: words.record.lists[kind], address: kindAddress(language, kind) },
    ...within,
    { name, address: null },
  ];
}

function summaryOf(page: ProfilePage, edition: Edition): string {
  const { record: labels } = wordsIn(edition.language);
  const held: readonly (readonly [HeldKind, number])[] = [
    ["counts", page.counts.length],
    ["acts", actsFrom(page.acts).length],
    ["events", page.events.length],
    ["quotations", page.said.length + page.saidOf.length],
    ["articles", page.articleCount],
  ];
  const parts = held.filter(([, count]) => count > 0).map(([kind, count]) => labels.counted[kind](count));
  return parts.length === 0 ? labels.nothing : labels.holds(parts);
}

function partsHtml(page: ProfilePage, edition: Edition): Content {
  const { record: labels } = wordsIn(edition.language);
  const { evidence, connections, articles } = page;
  const acts = actsFrom(page.acts);
  const events = eventsFrom(page.events);
  const broad = (id: string, name: string, content: Content) => partHtml({ id, name, content, isBroad: true });
  const of = { kind: page.kind, name: profileName(page, edition) };
  return [
    presentedPart(page, edition),
    page.counts.length > 0 && countsPart(page, edition),
    mapPart(page, edition),
    timelinePart(acts, events, edition),
    acts.length > 0 && broad("acts", labels.acts, actsHtml(acts, edition)),
    events.length > 0 && broad("events", labels.events, eventsHtml(events, edition)),
    page.said.length > 0 && broad("said", labels.said[page.kind], wordsHtml(page.said, edition)),
    page.saidOf.length > 0 && broad("said-of", labels.saidOf, quotationsHtml(page.saidOf, edition)),
    connections.length > 0 &&
      partHtml({
        id: "connections",
        name: labels.connections,
        content: connectionsHtml(connections, { of, evidence, told: toldOn(page) }, edition),
      }),
    articles.length > 0 && broad("articles", labels.articles, articlesPart(page, edition)),
    page.places.length > 0 && broad("places", labels.placesWithin, placesHtml(page.places, edition)),
  ];
}

/** The statements whose words the page tells as events, acts or quotations. */
function toldOn({ events, acts, said, saidOf }: ProfilePage): ReadonlySet<string> {
  return new Set([...events, ...acts, ...said, ...saidOf].map(({ statement }) => statement.id));
}

function presentedPart(page: ProfilePage, edition: Edition): Content {
  if (page.presented.length === 0 && page.isOnePerson) return null;
  const { record: labels } = wordsIn(edition.language);
  const isPerson = page.kind === "person";
  const content = html`${!page.isOnePerson && html`<p>${labels.severalPeople}</p>`}${presentedHtml(page.presented, edition)}`;
  const margin = isPerson ? html`<p class="quiet">${labels.innocent}</p>` : null;
  return partHtml({ id: "who", name: isPerson ? labels.who : labels.alsoCalled, content, margin });
}

function countsPart({ counts, evidence, known }: ProfilePage, edition: Edition): Content {
  const { record: labels } = wordsIn(edition.language);
  const content =
    counts.length === 0 ? html`<p>${labels.noCounts}</p>` : profileCountsHtml(counts, { evidence, known }, edition);
  return partHtml({ id: "counts", name: labels.counts, content, isBroad: true });
}

/** The country of a place with the divisions of it that the record speaks of; only one that it is about is a dot. */
function mapPart({ kind, key, places }: ProfilePage, edition: Edition): Content {
  if (kind !== "place") return null;
  const { record: labels } = wordsIn(edition.language);
  const of = placeOfCode(key)?.country ?? key.split("-")[0] ?? key;
  const inside = of === key ? places.map((place) => place.key) : [key.split("/")[0] ?? key];
  const content = mapHtml({ codes: [of, ...inside], of, rooms: ["narrow", "wide"] }, edition);
  return content !== null && partHtml({ id: "map", name: labels.map, content });
}

function articlesPart({ kind, articles }: ProfilePage, edition: Edition): Content {
  const { record: labels } = wordsIn(edition.language);
  const hint = kind === "person" && html`<p class="small quiet">${labels.articlesNaming}</p>`;
  return html`${hint}${articlesHtml(articles, edition)}`;
}

function articlesHtml(articles: readonly Article[], edition: Edition): Markup {
  const words = wordsIn(edition.language);
  return html`<ul class="headlines listed">${articles.map((article) => {
    const day = dayOfInstant(article.published);
    return html`<li${languageAttribute(article.language, edition)}><span class="kicker">${article.section !== null && html`${article.section} / `}<time datetime="${day}">${dayText(day, words)}</time></span><a href="${article.address}">${article.title}</a>${
      article.standfirst !== null && html`<p>${article.standfirst}</p>`
    }</li>
`;
  })}</ul>`;
}

function placesHtml(places: readonly ListedItem[], edition: Edition): Markup {
  const { language } = edition;
  return html`<ul class="inline">${places.map(
    ({ key, name }) =>
      html`<li><a href="${listedAddress(language, "place", key)}">${placeNameOf(key, language, name)}</a></li>`,
  )}</ul>`;
}
