import type { Article, Check, Language, Verdict } from "../model/index.ts";
import { articleCardAddress, checkCardAddress } from "./addresses.ts";
import { asOfDay } from "./as-of.ts";
import { checkPicture } from "./check-pictures.ts";
import { chiefCheck } from "./chief-check.ts";
import { claimWords } from "./claim-words.ts";
import { dayText } from "./dates.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { markLooks } from "./evidence-panel.ts";
import { verdictText } from "./verdicts.ts";

/** What the picture says that stands for a page where its address is passed on. */
export interface Card {
  readonly language: Language;
  readonly outlet: string;
  readonly title: string;
  /** The chief figure; null for an article that states none. */
  readonly figure: CardFigure | null;
  /** Of a list: what kind of list it is, what it holds, and the newest of it. */
  readonly list?: { readonly kind: string; readonly holds: string; readonly newest: string | null };
}

/** A figure on a card. */
export interface CardFigure {
  /** "fewer than 60". */
  readonly words: string;
  /** What it counts, as the text goes on; empty when it does not say. */
  readonly counted: string;
  /** Class names of its mark: one rule or two, and which ends are open. */
  readonly looks: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  /** "30 May 2022"; null when nothing says until when it holds. */
  readonly asOf: string | null;
  /** The drawing of its check as SVG; null where there is none. */
  readonly picture: string | null;
}

/** A picture for others to show with an address. */
export interface CardLink {
  readonly address: string;
  readonly alt: string;
}

/** Size of every card in pixels: what social networks and messengers crop to. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of an article, with its chief figure. */
export function articleCard(
  page: { readonly article: Article; readonly evidence: EvidenceById },
  edition: Edition,
): Card {
  return cardOf(page.article, chiefCheck(page.article), { ...page, edition });
}

/** The card of one check. */
export function checkCard(
  page: { readonly article: Article; readonly check: Check; readonly evidence: EvidenceById },
  edition: Edition,
): Card {
  return cardOf(page.article, page.check, { ...page, edition });
}

/** Where the card of an article is, with what it shows in words. */
export function articleCardLink(article: Article, edition: Edition): CardLink {
  const check = chiefCheck(article);
  const alt = check === null ? article.title : altOf(check, article, edition);
  return { address: articleCardAddress(article), alt };
}

/** Where the card of a check is, with what it shows in words. */
export function checkCardLink(check: Check, article: Article, edition: Edition): CardLink {
  return { address: checkCardAddress(check.claim.id, article), alt: altOf(check, article, edition) };
}

function altOf(check: Check, article: Article, edition: Edition): string {
  return `${claimWords(check, article)}. ${verdictText(check, wordsIn(edition.language))}.`;
}

/** The card of an article's chief figure alone, without the drawing of its check: for lists, which show it beside a name. */
export function newestFigure(article: Article, edition: Edition): CardFigure | null {
  const check = chiefCheck(article);
  return check === null ? null : figureOf(check, article, { edition, picture: null });
}

function cardOf(
  article: Article,
  check: Check | null,
  given: { readonly edition: Edition; readonly evidence: EvidenceById },
): Card {
  const { edition, evidence } = given;
  const card = { language: edition.language, outlet: edition.outlet.name, title: article.title };
  if (check === null) return { ...card, figure: null };
  const picture = checkPicture(check, { edition, evidence, id: "card", rooms: ["broad"] });
  return { ...card, figure: figureOf(check, article, { edition, picture: picture === null ? null : picture.text }) };
}

function figureOf(
  check: Check,
  article: Article,
  { edition, picture }: { readonly edition: Edition; readonly picture: string | null },
): CardFigure {
  const words = wordsIn(edition.language);
  const whole = claimWords(check, article);
  const { exact } = check.claim.quote;
  const asOf = asOfDay(check);
  return {
    words: exact,
    counted: whole.startsWith(exact) ? whole.slice(exact.length).trim() : "",
    looks: markLooks(check),
    verdict: check.verdict,
    verdictText: verdictText(check, words),
    asOf: asOf === null ? null : words.embed.asOf(dayText(asOf, words)),
    picture,
  };
}
