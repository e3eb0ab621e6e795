import type { Organization, ReportedEvent } from "../../model/index.ts";

/** What has a profile. */
export type ProfileKind = "place" | "organization" | "person";

/** Words of the pages that show the record: profiles, sources, official acts, and the lists that lead to them. */
export interface RecordWords {
  readonly record: string;
  readonly recordHint: string;
  /** A list's name, as a title and in the way down to a page. */
  readonly lists: Readonly<Record<ProfileKind | "source" | "act", string>>;
  /** How many of a kind the record holds: "5 places", "1 person". */
  readonly heldOf: Readonly<Record<ProfileKind | "source" | "act", (count: string, isOne: boolean) => string>>;
  readonly listHints: Readonly<Record<ProfileKind | "source" | "act", string>>;
  /** What a profile is of, in its rail. */
  readonly kinds: Readonly<Record<ProfileKind | "source", string>>;
  readonly nothing: string;
  readonly name: string;
  readonly statements: string;
  readonly newest: string;
  readonly inStatements: (count: string, isOne: boolean) => string;
  /** "What the record holds: 3 counts, 2 acts, 1 article." */
  readonly holds: (parts: readonly string[]) => string;
  readonly counted: Readonly<Record<HeldKind, (count: number) => string>>;
  readonly counts: string;
  readonly noCounts: string;
  readonly howWeKnow: (title: string) => string;
  readonly statementsBehind: string;
  readonly timeline: string;
  readonly acts: string;
  readonly events: string;
  readonly noEventDay: string;
  readonly said: Readonly<Record<ProfileKind, string>>;
  readonly saidOf: string;
  readonly saysSo: (speaker: string) => string;
  readonly certainties: Readonly<Record<Exclude<ReportedEvent["certainty"], "stated">, string>>;
  readonly hedged: (words: string) => string;
  readonly who: string;
  readonly innocent: string;
  readonly severalPeople: string;
  readonly alsoCalled: string;
  readonly organizationKinds: Readonly<Record<Organization["kind"], string>>;
  readonly connections: string;
  readonly connectionsHint: string;
  readonly claimOnly: string;
  readonly inWords: string;
  readonly connectionsLabel: (name: string, parts: readonly string[]) => string;
  readonly moreConnections: (count: number) => string;
  readonly articles: string;
  /** Beside the articles in which a person's name stands. */
  readonly articlesNaming: string;
  readonly placesWithin: string;
  readonly map: string;
  readonly mapLabel: (places: readonly string[]) => string;
  readonly mapSource: string;
  readonly asTable: string;
  readonly inForce: string;
  readonly endNotGiven: string;
  readonly issuer: string;
  readonly instrument: string;
  readonly extensions: string;
  readonly notGiven: string;
  readonly elsewhere: string;
  readonly known: KnownWords;
  readonly source: SourceWords;
}

/** What a profile counts of what it holds. */
export type HeldKind = "counts" | "acts" | "events" | "quotations" | "articles";

/** Words about what the record held on a past day. */
export interface KnownWords {
  readonly asKnownOn: string;
  readonly day: string;
  readonly show: string;
  readonly heading: (day: string) => string;
  readonly covers: string;
  readonly today: string;
  readonly hint: string;
}

/** Words of a source's page. */
export interface SourceWords {
  readonly documents: string;
  readonly reportedBy: string;
  readonly stated: string;
  readonly record: string;
  readonly recordHint: string;
  readonly figures: string;
  readonly replaced: string;
  readonly revised: string;
  readonly withdrawn: string;
  readonly fell: string;
  readonly conflicts: string;
  readonly asSpeaker: string;
  readonly confirmed: (count: string, isOne: boolean) => string;
}
