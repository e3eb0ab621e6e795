import type { Notice } from "../../core/page/notice.ts";
import type { Asked } from "../pages/page.ts";

/** What a reader sent, and who it may be told apart as. */
export interface Received extends Asked {
  readonly fields: URLSearchParams;
  /** Stands for where it came from, this day alone (see readers.ts). */
  readonly reader: string;
  readonly readers: ReadersOfToday;
}

/** What sending something leads to: another page, the form again, or a notice that says why not. */
export type Taken =
  | { readonly seeOther: string }
  | { readonly html: string; readonly status: 200 | 400 }
  | { readonly notice: Notice };

/** A form of the site: what it may weigh, how often it may be sent, and what becomes of it. */
export interface Form {
  readonly path: string;
  /** The most bytes that a body may have. */
  readonly mostBytes: number;
  readonly limits: FormLimits;
  readonly take: (received: Received) => Promise<Taken>;
}

/** How often a form may be sent in so many milliseconds: by one reader, and by all. */
export interface FormLimits {
  readonly everyMs: number;
  readonly byOne: number;
  readonly byAll: number;
}

/** Whether something was stored now, was stored before, or is not stored. */
export type KeptOnce = "kept" | "before" | "not-kept";

/** What a form may ask of today's readers. */
export interface ReadersOfToday {
  /** Lets `keep` store what a reader does for the first time today. What it fails to store, or says it did not, is not done. */
  readonly once: (reader: string, deed: string, keep: () => Promise<boolean>) => Promise<KeptOnce>;
  /** Whether this process knows that this reader has done it today. */
  readonly hasDone: (reader: string, deed: string) => boolean;
}
