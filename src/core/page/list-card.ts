import { type Article, dayOfInstant } from "../model/index.ts";
import { frontCardAddress, listCardAddress } from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { type Card, type CardLink, newestFigure } from "./card.ts";
import { dayText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";

/** What a list is, as far as its card shows it. */
export interface CarriedList {
  readonly kind: "section" | "topic" | "author" | "place";
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
    address: listCardAddress(edition.language, list, versionOf(listCard(list, edition))),
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
    address: frontCardAddress(edition.language, versionOf(frontCard(lead, edition))),
    alt: lead === null ? `${tagline}.` : `${tagline}. ${lead.title}.`,
  };
}

function kindText({ kind }: CarriedList, edition: Edition): string {
  const { lists, record } = wordsIn(edition.language);
  return kind === "place" ? record.kinds.place : lists.kind[kind];
}

function holdsText({ articles, newest, besides = "" }: CarriedList, edition: Edition): string {
  const words = wordsIn(edition.language);
  if (newest === null) return besides.replace(/\.$/, "");
  const count = words.lists.articles(wholeText(articles, words), articles === 1);
  return `${count}, ${words.lists.latestOn(dayText(dayOfInstant(newest.published), words))}`;
}

/** Others keep a picture by its address: it is another when anything that the card shows is. FNV-1a, 64 bits, in digits. */
function versionOf(card: Card): string {
  let digest = 0xcbf29ce484222325n;
  for (const unit of JSON.stringify(card))
    digest = BigInt.asUintN(64, (digest ^ BigInt(unit.codePointAt(0)!)) * 0x100000001b3n);
  return `${digest}`;
}
