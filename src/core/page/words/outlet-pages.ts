import type { Bound, Verdict } from "../../model/index.ts";
import type { AboutPage } from "../addresses.ts";

/** Words of the outlet's pages about itself. */
export interface OutletWords {
  /** Names of the pages, for links and titles. */
  readonly names: Readonly<Record<AboutPage, string>>;
  readonly ledes: Readonly<Record<Exclude<AboutPage, "about">, string>>;
  readonly about: AboutWords;
  readonly methodology: MethodologyWords;
  readonly licence: LicenceWords;
  readonly privacy: PrivacyWords;
  readonly contact: ContactWords;
}

/** A part of a page: its name in the rail, and its paragraphs. */
export interface TextPart {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** Words of the page about the outlet. */
export interface AboutWords {
  readonly title: (outlet: string) => string;
  /** Said where the outlet says nothing of itself. */
  readonly nothing: string;
  readonly system: TextPart;
  readonly more: string;
}

/** Words of how we count. */
export interface MethodologyWords {
  readonly bounds: TextPart;
  readonly boundsCaption: string;
  readonly columns: readonly [words: string, standsFor: string, why: string];
  /** One example of each bound, the interval that it stands for, and why. */
  readonly boundRows: Readonly<Record<Bound, readonly [words: string, standsFor: string, why: string]>>;
  readonly counts: TextPart;
  readonly origin: TextPart;
  readonly verdicts: TextPart;
  readonly verdictMeanings: Readonly<Record<Verdict, string>>;
  readonly breaking: TextPart;
  readonly people: TextPart;
  readonly review: TextPart;
  readonly example: string;
  readonly exampleIntro: (title: string) => string;
  readonly wholeCheck: string;
}

/** Words of the licence. */
export interface LicenceWords {
  readonly own: string;
  /** Before and behind the licence's name, which is a link. */
  readonly ownText: readonly [before: string, behind: string];
  readonly conditions: TextPart;
  readonly pictures: string;
  readonly picturesCovered: string;
  readonly picturesNotCovered: string;
  readonly others: TextPart;
  readonly data: TextPart;
  readonly typefaces: TextPart;
}

/** Words of what is kept of readers. */
export interface PrivacyWords {
  readonly reading: TextPart;
  readonly sending: TextPart;
  readonly writtenAbout: TextPart;
  readonly machine: TextPart;
}

/** Words of how to reach the desk. */
export interface ContactWords {
  readonly write: string;
  /** Leads to the form for private messages. */
  readonly form: string;
  /** Said where the outlet gives no way to be reached. */
  readonly nothing: string;
  readonly corrections: TextPart;
  readonly reply: TextPart;
  readonly takedown: TextPart;
  readonly republishing: TextPart;
  readonly security: TextPart;
}
