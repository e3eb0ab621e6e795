import type { Language } from "./reading.ts";

/** Who publishes a site, in its own words: what stands at the foot of pages and goes out with everything that is taken from it. */
export interface Outlet {
  readonly name: string;
  /** Where readers, other newsrooms and people who are written about can reach it; null where it gives none. */
  readonly contact: string | null;
  /** What its own texts may be used for. */
  readonly licence: Licence;
  /** Its appeal for support; null where it makes none. */
  readonly donation: { readonly address: string; readonly words: Readonly<Record<Language, string>> } | null;
  /** Who its weekly mail is from, "The Desk <news@desk.example>", and who gets it; null where it sends none. */
  readonly newsletter: { readonly from: string; readonly to: readonly string[] } | null;
  /** What it says of itself, a paragraph or more; empty where it says nothing. */
  readonly about: Readonly<Record<Language, string>>;
}

/** A licence by its name and its deed. */
export interface Licence {
  /** "CC BY-NC 4.0". */
  readonly name: string;
  readonly address: string;
  /** Whether it covers pictures too, or they stay behind when a text is taken elsewhere. */
  readonly coversImages: boolean;
}
