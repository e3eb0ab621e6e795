import type {
  Bound,
  CaseStage,
  Certainty,
  Derivation,
  FindingName,
  Language,
  LeftOut,
  ReviewState,
  Verdict,
} from "../../model/index.ts";
import type { DigestWords } from "./digest.ts";
import type { DownloadWords } from "./downloads.ts";
import type { EmbedWords } from "./embed.ts";
import type { FootWords } from "./foot.ts";
import type { ListWords } from "./lists.ts";
import type { OutletWords } from "./outlet-pages.ts";
import type { RecordWords } from "./record.ts";
import type { RepublishedWords } from "./republished.ts";
import type { SearchWords } from "./search.ts";
import type { UnitNames } from "./units.ts";

/** The interface's words in one language: the same for every page, so that a third language is one more file. */
export interface Words {
  readonly language: Language;
  readonly tagline: string;
  /** Labels of what ships with the system, and who loaded it; a desk's own are shown as the desk wrote them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly navigation: Navigation;
  readonly article: ArticleWords;
  readonly evidence: EvidenceWords;
  readonly check: CheckWords;
  readonly count: CountWords;
  readonly question: QuestionWords;
  readonly document: DocumentWords;
  readonly front: FrontWords;
  readonly foot: FootWords;
  readonly embed: EmbedWords;
  readonly republished: RepublishedWords;
  readonly search: SearchWords;
  readonly downloads: DownloadWords;
  readonly lists: ListWords;
  readonly digest: DigestWords;
  readonly outletPages: OutletWords;
  readonly record: RecordWords;
  readonly notices: Readonly<Record<NoticeKind, NoticeWords>>;
  readonly time: TimeWords;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly findings: Readonly<Record<FindingName, string>>;
  readonly leftOut: Readonly<Record<LeftOut["reason"], string>>;
  readonly operations: Readonly<Record<Derivation["operation"], string>>;
  readonly reviews: Readonly<Record<ReviewState, string>>;
  readonly stages: Readonly<Record<CaseStage, string>>;
  /** How a figure is told that is not told as done. */
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** What numbers are measured in. */
  readonly units: UnitNames;
  /** "a", "a and b", "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** The marks that open and close quoted words. */
  readonly quotes: readonly [string, string];
  /** How a bound reads: ("fewer-than", "60") → "fewer than 60". */
  readonly bounded: (bound: Exclude<Bound, "range" | "vague">, number: string) => string;
  /** What an interval without ends allows. */
  readonly anyValue: string;
  readonly range: (low: string, high: string) => string;
  /** One to ten in letters, others in digits. */
  readonly numeral: (value: number) => string;
}

/** Why there is no page. */
export type NoticeKind = "not-found" | "gone" | "failed" | "bad-request" | "refused" | "too-large" | "too-many";

/** What a notice says. */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
}

/** Words around every page: top, foot, and the way down. */
export interface Navigation {
  readonly skip: string;
  readonly main: string;
  /** Names the links at the foot, for who does not see where they stand. */
  readonly foot: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly news: string;
  readonly latest: string;
  readonly topics: string;
  readonly checks: string;
  readonly counts: string;
  readonly otherLanguage: string;
  readonly rules: string;
  readonly privacy: string;
  /** The notice at the foot of every printed page. */
  readonly printed: string;
}

/** Words of an article’s page. */
export interface ArticleWords {
  readonly published: string;
  readonly updated: string;
  readonly by: string;
  readonly readIn: string;
  readonly minutes: (count: number) => string;
  readonly lightUp: string;
  readonly lightUpHint: string;
  readonly howCounted: string;
  readonly corrections: string;
  readonly revision: (number: number) => string;
  /** Said above a revision that another has taken the place of. */
  readonly earlier: (revision: number) => string;
  readonly newest: string;
  /** Leads from a correction to the revision before it. */
  readonly before: string;
  readonly overrides: string;
  readonly besideFigures: string;
  readonly letThrough: (by: string, reason: string) => string;
  readonly question: string;
  readonly answer: string;
  readonly counted: string;
  readonly leftOut: string;
  readonly notKnown: string;
  readonly reviewed: string;
  readonly statements: (count: number) => string;
  readonly allConfirmed: string;
  readonly unreviewed: (count: number, of: number) => string;
  readonly notCountedAfter: (place: string, day: string) => string;
  readonly noFigures: string;
  readonly replies: string;
  readonly replyOf: (from: string, day: string) => string;
}

/** Words of marks, panels and facts. */
export interface EvidenceWords {
  /** For a screen reader, behind a mark's words. */
  readonly opens: string;
  readonly close: string;
  readonly howWeGot: (value: string) => string;
  readonly bearInMind: string;
  readonly saysSo: string;
  readonly carriedBy: string;
  readonly covers: string;
  readonly readAs: string;
  readonly captured: string;
  readonly reported: string;
  readonly review: string;
  readonly notNamed: string;
  readonly reportedNotCaptured: string;
  /** Whose words a note's are. */
  readonly deskWords: string;
  readonly wholeCheck: string;
  readonly theCount: string;
  readonly readSource: string;
  readonly withdrawn: string;
  readonly by: (who: string) => string;
}

/** Words of checks: verdicts, margins, breaking points. */
export interface CheckWords {
  readonly claim: string;
  readonly verdict: string;
  readonly breakingPoint: string;
  readonly working: string;
  readonly covers: string;
  readonly findings: string;
  readonly statementsUsed: string;
  readonly leftOut: string;
  readonly inArticle: string;
  readonly checkedOn: (day: string) => string;
  readonly says: (speaker: string) => string;
  readonly byMargin: (margin: string) => string;
  readonly recordAllows: (values: string) => string;
  readonly recordCounts: (values: string) => string;
  readonly nothingFits: string;
  /** In the place of a verdict, where what it rested on has been erased. */
  readonly erasedVerdict: string;
  /** That something a check rested on has been erased since. */
  readonly erased: string;
  /** In the place of what a finding said, when it named what has been erased since. */
  readonly erasedWords: string;
  readonly heldThrough: (day: string) => string;
  readonly failsFrom: (value: string) => string;
  readonly failsTo: (value: string) => string;
  readonly changesAt: (value: string) => string;
  readonly unchanged: string;
  readonly orFewer: (value: string) => string;
  readonly oneMore: (margin: string) => string;
  readonly oneFewer: (margin: string) => string;
  readonly noMovement: string;
  readonly limit: string;
  readonly ofTheClaim: string;
  readonly counted: string;
  readonly latestOfEach: string;
  readonly holds: (value: string) => string;
  readonly fails: (value: string) => string;
  readonly margin: (margin: string) => string;
  readonly outside: string;
  readonly gapDays: (days: number) => string;
  readonly startUnknown: string;
  readonly beside: string;
  readonly noFindings: string;
}

/** Words of a count’s page. */
export interface CountWords {
  readonly count: string;
  readonly overTime: string;
  readonly chartHint: string;
  readonly statements: string;
  readonly statementsCaption: string;
  readonly howWeKnow: string;
  readonly working: string;
  readonly leftOut: string;
  readonly place: string;
  readonly days: string;
  readonly kind: string;
  readonly answer: string;
  readonly originals: string;
  readonly newest: string;
  readonly reviewedShare: string;
  readonly likeliest: (best: string) => string;
  readonly noRecord: string;
  readonly noRecordHint: string;
  readonly asOf: string;
  readonly words: string;
  readonly anywhere: string;
  readonly modes: Readonly<Record<"cumulative" | "within" | "stock" | "rate" | "share" | "change", string>>;
  /** A group with its hedge: "gang members" → "suspected gang members". */
  readonly suspected: (group: string) => string;
  /** "arrests" + "suspected gang members" + "El Salvador" → "Arrests in Guatemala of suspected gang members from El Salvador". */
  readonly title: (of: CountTitle) => string;
}

/** Words of the pages of saved questions. */
export interface QuestionWords {
  readonly questions: string;
  readonly saved: string;
  readonly nothingSaved: string;
  readonly nothingSavedHint: string;
  readonly answersOverTime: string;
  readonly answersHint: string;
  readonly neverAnswered: string;
  readonly from: string;
  readonly answer: string;
  readonly changedBy: string;
  /** No statement came or went: the desk judged, hid or showed something. */
  readonly byTheDesk: string;
  readonly noAnswer: string;
  readonly today: string;
}

/** What a count’s title is made of, each in the reader’s language. */
export interface CountTitle {
  readonly measure: string;
  /** People counted, with the hedge that the record gives them; null for anyone. */
  readonly group: string | null;
  readonly origins: readonly string[];
  readonly places: readonly string[];
}

/** Words of a document’s page. */
export interface DocumentWords {
  readonly document: string;
  readonly kinds: Readonly<Record<"page" | "release" | "note" | "text", string>>;
  readonly text: string;
  readonly quotesOnly: string;
  readonly whatWasRead: string;
  readonly readings: Readonly<Record<ReadingKind, string>>;
  readonly capture: string;
  readonly taken: string;
  readonly how: string;
  readonly methods: Readonly<Record<"file" | "fetch" | "stdin" | "sample", string>>;
  readonly size: string;
  readonly bytes: (count: string) => string;
  readonly hash: string;
  readonly licence: string;
  readonly original: string;
  readonly reports: string;
  readonly reportsHint: string;
  readonly dated: (day: string) => string;
  readonly undated: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly rhetorical: string;
}

/** Kinds of what is read in a document. */
export type ReadingKind = "figure" | "quotation" | "event" | "act" | "person" | "organization";

/** Words of the front page. */
export interface FrontWords {
  readonly title: string;
  readonly latest: string;
  readonly claimsChecked: string;
  readonly countsThatStand: string;
  readonly actsInForce: string;
  readonly sources: string;
  readonly corrections: string;
  readonly seeCheck: string;
  readonly nothingYet: string;
  readonly since: (day: string) => string;
}

/** How days, months and spans of days are written. */
export interface TimeWords {
  /** January first. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: number | null) => string;
  readonly month: (month: string, year: number) => string;
  readonly around: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly notSaid: string;
  readonly utc: string;
}
