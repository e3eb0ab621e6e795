import type { Context } from "hono";
import type { Desk } from "../../actions/desk.ts";
import type { Edition } from "../../core/page/edition.ts";
import type { Notice } from "../../core/page/notice.ts";

/** What the site needs of a desk: it reads the record, and writes nothing but what readers send. */
export type SiteDesk = Pick<Desk, "store" | "settings" | "now" | "newId">;

/** What an address leads to: a page, another address, or a notice that says why there is neither. */
export type Answer =
  /** A page; one that is not kept is made anew for each reader. */
  | { readonly html: string; readonly isKept?: false }
  /** Something else than a page: a feed, a table, a picture. */
  | {
      readonly file: string | Uint8Array;
      readonly mediaType: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** What depends on the clock as well as on the record is made anew each time. */
      readonly isKept?: false;
    }
  | { readonly moved: string }
  | { readonly notice: Notice };

export interface Asked {
  readonly desk: SiteDesk;
  readonly edition: Edition;
  readonly context: Context;
}

export interface Page {
  readonly path: string;
  readonly answer: (asked: Asked) => Promise<Answer>;
}

/** There is nothing at this address. */
export const NOT_FOUND: Answer = { notice: { kind: "not-found", detail: null } };
