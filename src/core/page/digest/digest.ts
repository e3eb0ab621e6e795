import type { Article, ArticleChange, Language, Week } from "../../model/index.ts";
import { checkAddress, questionAddress } from "../addresses.ts";
import { chiefCheck } from "../chief-check.ts";
import { claimWords } from "../claim-words.ts";
import { changeText } from "../corrections.ts";
import { daysText } from "../dates.ts";
import { type Edition, wordsIn } from "../edition.ts";
import { answerWords, movedAnswers } from "../moved-answers.ts";
import { lowerFirst } from "../statements.ts";
import { verdictText } from "../verdicts.ts";

/** What happened on a site in a week, in one language. */
export interface WeekOfSite {
  readonly week: Week;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly changes: readonly ArticleChange[];
  /** Saved questions whose answer was another at the week's end than before it, in the reader's words. */
  readonly counts: readonly MovedCount[];
}

/** A saved question with what was and what is answered to it; null where the record had no answer. */
export interface MovedCount {
  readonly name: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The week as it is told in a mail: the same for its HTML and for its plain text. Addresses are absolute. */
export interface Digest {
  readonly language: Language;
  readonly outlet: Edition["outlet"];
  readonly subject: string;
  readonly days: string;
  readonly site: string;
  readonly parts: readonly DigestPart[];
}

/** A part of the mail with its items. */
export interface DigestPart {
  readonly name: string;
  readonly items: readonly DigestItem[];
}

/** Something told in the mail. */
export interface DigestItem {
  /** Above the title: a section, or what was done. */
  readonly kicker: string | null;
  readonly title: string;
  /** Null for what is no longer on the site. */
  readonly address: string | null;
  readonly words: string | null;
  /** Lines under it, each with a link or without. */
  readonly lines: readonly { readonly words: string; readonly address: string | null }[];
}

/** What a mail is set with: no files go with it. */
export type DigestEdition = Pick<Edition, "language" | "outlet" | "base">;

/** A week’s digest in an edition’s language. Parts without items are left out. */
export function digestOf(told: WeekOfSite, edition: DigestEdition): Digest {
  const words = wordsIn(edition.language);
  const { digest } = words;
  const days = daysText(told.week.from, told.week.to, words);
  const parts = [
    { name: digest.articles, items: told.articles.map((article) => articleItem(article, edition)) },
    { name: digest.corrections, items: told.changes.map((change) => changeItem(change, edition)) },
    { name: digest.counts, items: told.counts.map((count) => countItem(count, edition)) },
  ];
  return {
    language: edition.language,
    outlet: edition.outlet,
    subject: digest.subject(edition.outlet.name, days),
    days,
    site: `${edition.base}/${edition.language}`,
    parts: parts.filter(({ items }) => items.length > 0),
  };
}

function articleItem(article: Article, edition: DigestEdition): DigestItem {
  const words = wordsIn(edition.language);
  const [open, close] = words.quotes;
  const chief = chiefCheck(article);
  const checked =
    chief === null
      ? []
      : [
          {
            words: `${open}${claimWords(chief, article)}${close}: ${lowerFirst(verdictText(chief, words))}`,
            address: `${edition.base}${checkAddress(edition.language, chief.claim.id)}`,
          },
        ];
  return {
    kicker: article.section,
    title: article.title,
    address: `${edition.base}${article.address}`,
    words: article.standfirst,
    lines: checked,
  };
}

function changeItem(change: ArticleChange, edition: DigestEdition): DigestItem {
  const words = wordsIn(edition.language);
  const { corrections } = words.lists;
  const [open, close] = words.quotes;
  const address = change.address === null ? null : `${edition.base}${change.address}`;
  if (change.kind === "withdrawal") {
    const { title } = change.article;
    return { kicker: corrections.withdrawn, title, address, words: changeText(change, words), lines: [] };
  }
  const moved = change.before === null ? [] : movedAnswers(change.before, change.after);
  return {
    kicker: corrections.corrected,
    title: change.after.title,
    address,
    words: change.after.correction,
    lines: moved.map(({ before, after }) => ({
      words: `${open}${after.claim.quote.exact}${close}: ${corrections.moved(answerWords(before, words), answerWords(after, words))}`,
      address: `${edition.base}${checkAddress(edition.language, after.claim.id)}`,
    })),
  };
}

function countItem({ name, title, before, after }: MovedCount, edition: DigestEdition): DigestItem {
  const { digest } = wordsIn(edition.language);
  return {
    kicker: null,
    title,
    address: `${edition.base}${questionAddress(edition.language, name)}`,
    words: digest.moved(before ?? digest.noRecord, after ?? digest.noRecord),
    lines: [],
  };
}
