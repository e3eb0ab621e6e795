/**
 * The measures, event types, acts and groups a desk works with, with their words in each language: data, not code,
 * and replaceable. A collection names the codebook version its statements were read with.
 */
export interface Codebook {
  readonly version: string;
  readonly measures: readonly Measure[];
  readonly groups: readonly Group[];
  /** Sets of groups of which everybody belongs to one and nobody to two: adults and minors. Their counts add up to all (RULES C3). */
  readonly partitions: readonly (readonly string[])[];
  readonly eventTypes: readonly CodebookTerm[];
  readonly actTypes: readonly CodebookTerm[];
}

/** One term of a codebook, told by its id wherever it is stored. */
export interface CodebookTerm {
  readonly id: string;
  /** Name to show, by language tag. */
  readonly names: Readonly<Record<string, string>>;
}

/** A term for what figures count. */
export interface Measure extends CodebookTerm {
  /** What one of them is: people, events, things, money, a share. Decides what may be added and divided. */
  readonly of: "people" | "events" | "things" | "money" | "quantity" | "ratio";
  /** Whether its figures name flows ("arrests") or levels ("detentions"). */
  readonly usually: "flow" | "stock";
}

/** A term for whom figures count. */
export interface Group extends CodebookTerm {
  /** Groups that wholly contain it ("minors" lie within nobody's group; "gang-leaders" within "gang-members"). */
  readonly within: readonly string[];
}
