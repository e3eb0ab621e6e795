import type { Capture, Codebook, Language, Outlet, Question, StandingStatement } from "../model/index.ts";
import { type Content, html } from "./html.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import type { Words } from "./words/words.ts";

/** What every page is set with. */
export interface Edition {
  readonly language: Language;
  /** Public base address without a slash at its end: "https://example.org". */
  readonly base: string;
  readonly outlet: Outlet;
  readonly assets: Assets;
  readonly codebook: Codebook;
  /** Where the answer to a question is shown, in this edition's language. */
  readonly countAddress: (question: Question) => string;
}

/** Addresses of the files that pages load; each carries a hash of its bytes. */
export interface Assets {
  readonly stylesheet: string;
  /** What pages of the record load besides: lists, profiles, tables, search. Articles do without. */
  readonly recordStylesheet: string;
  /** What a figure in other people's pages is set with. */
  readonly embedStylesheet: string;
  readonly icon: string;
  /** Typefaces that every page needs at once. */
  readonly fonts: readonly string[];
}

/** A statement as a page shows it: as it stands, with its document, its capture and the words around it. */
export interface Evidence extends StandingStatement {
  readonly capture: Pick<Capture, "sha256" | "at" | "method">;
  readonly context: Context;
}

/** A statement's exact words and those around them, cut at words; an ellipsis stands where the sentence goes on. */
export interface Context {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Evidence by statement id. A statement that a page may not show is not in it. */
export type EvidenceById = ReadonlyMap<string, Evidence>;

/** The interface's words in a language. */
export function wordsIn(language: Language): Words {
  return language === "es" ? es : en;
}

/** The `lang` attribute of words in another language than the page's; nothing for words in the page's own. */
export function languageAttribute(language: Language, edition: Edition): Content {
  return language === edition.language ? "" : html` lang="${language}"`;
}
