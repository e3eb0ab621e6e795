import type { Facet, FoundKind } from "../../search/entries.ts";

/** Words of the search page. */
export interface SearchWords {
  readonly search: string;
  /** What the field is for. */
  readonly label: string;
  /** The button. */
  readonly find: string;
  /** How to look for phrases and leave words out. */
  readonly hint: string;
  readonly nothingAsked: string;
  readonly results: string;
  /** "43 results for “guatemala”"; `count` is written out, `isMore` says that there are more than that. */
  readonly found: (count: string, given: { readonly isOne: boolean; readonly isMore: boolean }) => string;
  /** The words that were looked for, in quotation marks. */
  readonly forWords: (typed: string) => string;
  readonly nothing: (typed: string) => string;
  readonly nothingHint: string;
  readonly narrow: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly kinds: Readonly<Record<FoundKind, string>>;
  readonly oneKind: Readonly<Record<FoundKind, string>>;
  /** For a screen reader, behind a value that is chosen: following the link gives it up. */
  readonly remove: string;
  readonly clear: string;
  readonly countedNewest: (count: string) => string;
  readonly without: (word: string) => string;
  readonly meant: string;
  readonly anywhere: string;
  readonly lastPage: string;
}
