import type { Context } from "hono";
import type { Desk } from "../../actions/desk.ts";
import type { Language } from "../../core/model/index.ts";
import type { Edition } from "../../core/page/edition.ts";
import type { Notice } from "../../core/page/notice.ts";

/** What the site needs of a desk: it reads the record, and writes nothing but what readers send. */
export type SiteDesk = Pick<Desk, "store" | "settings" | "now" | "newId">;

/** What an address leads to: a page, another address, or a notice that says why there is neither. */
export type Answer =
  /** A page; one that is not cached is made anew for each reader. */
  | {
      readonly html: string;
      readonly isCached?: false;
      /**
       * Of an article's page, whatever query stands behind its address: the ids of the statements that it tells of. It may be
       * cached until one of them, or something else of articles, is another.
       */
      readonly tells?: readonly string[];
    }
  /** Something else than a page: a feed, a table, a picture. */
  | {
      readonly file: string | Uint8Array;
      readonly mediaType: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** 200 when nothing is said; anything else is made anew each time it is asked for. */
      readonly status?: 404 | 501;
      /** What depends on the clock as well as on the record is made anew each time. */
      readonly isCached?: false;
    }
  | { readonly moved: string }
  | { readonly notice: Notice };

export interface Asked {
  readonly desk: SiteDesk;
  readonly edition: Edition;
  /** The edition of another language than that of the address. */
  readonly editionIn: (language: Language) => Edition;
  readonly context: Context;
}

export interface Page {
  readonly path: string;
  readonly answer: (asked: Asked) => Promise<Answer>;
}

/** There is nothing at this address. */
export const NOT_FOUND: Answer = { notice: { kind: "not-found", detail: null } };
