import { type Article, dayOfInstant } from "../model/index.ts";
import { frontCardAddress, type ListedKind, listCardAddress } from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { type Card, type CardLink, newestFigure } from "./card.ts";
import { dayText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";

/** What a list is, as far as its card shows it. */
export interface CarriedList {
  readonly kind: ListedKind;
  readonly key: string;
  /** As the page's title has it. */
  readonly name: string;
  /** How many articles are listed, and the newest of them; null for none. */
  readonly articles: number;
  readonly newest: Article | null;
  /** What is there where no article is; empty when that is nothing either. */
  readonly besides?: string;
}

/** The card of a list of articles: its name, how many it holds, and the chief figure of the newest. */
export function listCard(list: CarriedList, edition: Edition): Card {
  const { language, outlet } = edition;
  const { newest } = list;
  return {
    language,
    outlet: outlet.name,
    title: list.name,
    figure: newest === null ? null : newestFigure(newest, edition),
    list: { kind: kindText(list, edition), holds: holdsText(list, edition), newest: newest?.title ?? null },
  };
}

/** Where that card is, with what it shows in words. */
export function listCardLink(list: CarriedList, edition: Edition): CardLink {
  const { newest } = list;
  const alt = [`${kindText(list, edition)}: ${list.name}`, holdsText(list, edition), newest?.title ?? ""];
  return {
    address: listCardAddress(edition.language, list, versionOf(list.articles, newest)),
    alt: `${alt.filter((part) => part !== "").join(". ")}.`,
  };
}

/** The card of the front page: what the site is, and the chief figure of what leads. */
export function frontCard(lead: Article | null, edition: Edition): Card {
  const { language, outlet } = edition;
  return {
    language,
    outlet: outlet.name,
    title: wordsIn(language).tagline,
    figure: lead === null ? null : newestFigure(lead, edition),
    list: { kind: "", holds: "", newest: lead?.title ?? null },
  };
}

/** Where that card is, with what it shows in words. */
export function frontCardLink(lead: Article | null, edition: Edition): CardLink {
  const { tagline } = wordsIn(edition.language);
  return {
    address: frontCardAddress(edition.language, versionOf(0, lead)),
    alt: lead === null ? `${tagline}.` : `${tagline}. ${lead.title}.`,
  };
}

function kindText({ kind }: CarriedList, edition: Edition): string {
  const { lists, record } = wordsIn(edition.language);
  switch (kind) {
    case "section":
    case "topic":
    case "author":
      return lists.kind[kind];
    case "place":
    case "organization":
    case "person":
      return record.kinds[kind];
    case "source":
      return record.lists.source;
  }
}

function holdsText({ articles, newest, besides = "" }: CarriedList, edition: Edition): string {
  const words = wordsIn(edition.language);
  if (newest === null) return besides.replace(/\.$/, "");
  const count = words.lists.articles(wholeText(articles, words), articles === 1);
  return `${count}, ${words.lists.latestOn(dayText(dayOfInstant(newest.published), words))}`;
}

/** Others keep a picture by its address: it is another when the newest article is, or there are more. */
function versionOf(articles: number, newest: Article | null): string {
  return newest === null
    ? `${articles}`
    : `${articles}-${dayOfInstant(newest.updated).replaceAll("-", "")}${newest.revision}`;
}
