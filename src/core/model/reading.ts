import type { Attribution, Speaker } from "./attribution.ts";
import type { Day, EdtfDate } from "./day.ts";
import type { Bound, Figure, Unread } from "./figure.ts";
import type { Place } from "./place.ts";
import type { Quote } from "./quote.ts";
import type { Relation } from "./relation.ts";
import type { Window } from "./window.ts";

/** A language that is read, as its BCP 47 tag. */
export type Language = "en" | "es";

/** A text as the reader takes it: characters with what is known about them from outside. */
export interface SourceText {
  readonly id: string;
  readonly content: string;
  readonly language: Language;
  /** When the document was published; windows are worked out against it. Null: relative dates stay unread. */
  readonly published: Day | null;
  /** Who put it out: words like "the ministry" or "told this newspaper" resolve to it. */
  readonly publisher: string | null;
}

/**
 * What the reader finds in a text, each list in order of place and without overlap within it; only a reported clause
 * holds the words between quotation marks that it quotes, which stand in the list behind it.
 */
export interface Reading {
  readonly textId: string;
  readonly language: Language;
  readonly readerVersion: string;
  readonly title: Quote | null;
  /** The article's own characters, first to last; furniture may stand between. */
  readonly body: Quote | null;
  readonly furniture: readonly Furniture[];
  readonly figures: readonly Figure[];
  /** What it says of counts beside others: comparisons, superlatives, runs and changes. */
  readonly relations: readonly Relation[];
  readonly unread: readonly Unread[];
  readonly quotations: readonly Quotation[];
  readonly attributed: readonly AttributedContent[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly windows: readonly TimeExpression[];
  readonly events: readonly ReportedEvent[];
  readonly acts: readonly Act[];
}

/** Parts of a page that are not the article. */
export type FurnitureKind =
  | "breadcrumb"
  | "title-repeated"
  | "see-also"
  | "share"
  | "feedback"
  | "donation"
  | "comments"
  | "licence"
  | "related"
  | "about-feed"
  | "byline"
  | "caption"
  | "navigation"
  | "advertisement"
  | "subscription"
  | "legal";

/** A stretch of a page that is not the article, and what it points to. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly quote: Quote;
  /** A label's place or topic and date ("HONDURAS / 19 JAN 2022"), and what it points to; null where it has none. */
  readonly label: { readonly topic: string | null; readonly place: Place | null; readonly date: Day | null } | null;
  readonly title: Quote | null;
}

/** Words that say when, and the days they stand for. `type` as in TIMEX3. */
export interface TimeExpression {
  readonly quote: Quote;
  readonly type: "date" | "range" | "duration" | "set" | "time";
  /** Worked out against the document's date; null for a bare duration or one that needs a date the text lacks. */
  readonly window: Window | null;
  /** ISO 8601 / TIMEX3 value ("2022-05-30", "P2M", "2022-W21"); null when not worked out. */
  readonly value: string | null;
  /** What words beside or inside the expression make of its value; null when they change nothing. */
  readonly modifier: TimeModifier | null;
  /** The dates that a range's words name, in order, without the words that make it one ("since", "from … to"); empty for what is no range. */
  readonly ends: readonly TimeEnd[];
}

/** One of the dates that a range names; TIMEX3 marks each of them as an expression of its own. */
export interface TimeEnd {
  readonly quote: Quote;
  readonly value: string | null;
  /** "start", "middle" or "end" where only that part of it is meant ("until the end of May"). */
  readonly modifier: TimeModifierKind | null;
}

/**
 * TIMEX3's `mod` in our words: a part of a period that has no days of its own ("early May"), the side of a date on
 * which a range lies, or the bound of a length ("more than two years"; its words may stand before the expression's).
 */
export interface TimeModifier {
  readonly kind: TimeModifierKind;
  readonly quote: Quote;
}

/** How words limit a time: a part of it, a side of it, or a bound on its length. */
export type TimeModifierKind =
  | "start"
  | "middle"
  | "end"
  | "before"
  | "until"
  | "since"
  | "after"
  | Exclude<Bound, "exact" | "vague">;

/** Words that somebody said. */
export interface Quotation {
  readonly quote: Quote;
  /** True for words between quotation marks, false for a reported content clause. */
  readonly direct: boolean;
  readonly attribution: Attribution;
  /** Whom they were said to ("told InSight Crime"). */
  readonly addressee: string | null;
  /** Goes on from the quotation before it: one speech that its cue interrupts ("“We counted,” she said, “every box.”"). */
  readonly continues: boolean;
}

/** How somebody stands to what is given as theirs: said it, holds it to be so, means or wants it to be, or takes a side on it. */
export type AttributedKind = "statement" | "belief" | "plan" | "stance";

/**
 * What the text gives as somebody's: the whole of a statement, with the words between quotation marks inside it, and what
 * somebody is said to believe, plan, want, praise or blame. Only the outermost: who is quoted inside a statement is part of it.
 */
export interface AttributedContent {
  /** The words, in order; several parts where the cue interrupts them or they go on in a further sentence. */
  readonly parts: readonly Quote[];
  readonly kind: AttributedKind;
  readonly attribution: Attribution;
}

/** A person as the text presents them. Facts keep their words; nothing is concluded from them. */
export interface Person {
  /** Fullest name in the text; null when only an alias is given. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly roles: readonly Fact[];
  /** Allegations, case stages, memberships, each with its hedge. */
  readonly facts: readonly Fact[];
  readonly mentions: readonly Quote[];
  /** Named only as a victim, minor or bystander: never profiled. */
  readonly protected: boolean;
}

/** Words that say something of a person, with the hedges that weaken them. */
export interface Fact {
  readonly quote: Quote;
  readonly hedges: readonly string[];
}

/** A body as the text names it. */
export interface Organization {
  readonly name: string;
  /** Acronyms and other-language names given beside it. */
  readonly aliases: readonly string[];
  readonly kind: "state-body" | "outlet" | "gang" | "cartel" | "clique" | "company" | "civil" | "court" | "other";
  readonly country: string | null;
  readonly mentions: readonly Quote[];
}

/** Something that happened. `type` is one of the codebook's event types. */
export interface ReportedEvent {
  readonly type: string;
  readonly quote: Quote;
  readonly window: Window | null;
  readonly places: readonly Place[];
  readonly actors: readonly EventParty[];
  readonly targets: readonly EventParty[];
  /** How many it happened to, when the text gives one ("detained an alleged member": 1). */
  readonly count: number | null;
  readonly certainty: "stated" | "alleged" | "claimed" | "denied" | "planned";
  readonly attribution: Attribution;
}

/** Who did it, or to whom it was done, with the hedges that weaken it. */
export interface EventParty {
  readonly name: string;
  readonly quote: Quote;
  readonly hedges: readonly string[];
}

/** An official step with a life of its own. `type` is one of the codebook's act types. */
export interface Act {
  readonly type: string;
  readonly quote: Quote;
  readonly place: Place | null;
  readonly issuer: string | null;
  /** Decree, law or resolution number, when given. */
  readonly instrument: string | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** The body that says a speaker's words, for showing: its name, or null when the publication speaks for itself. */
export function speakerNameOf(attribution: Attribution): string | null {
  const speaker: Speaker | null = attribution.speaker;
  return speaker === null ? null : speaker.name;
}
