import type { Check, FindingNote } from "./check.ts";
import type { Quote } from "./quote.ts";
import type { Language } from "./reading.ts";

/** One published revision of the newsroom's own words. The same id published again is a further revision. */
export interface Article {
  readonly id: string;
  readonly collection: string;
  readonly revisionId: string;
  /** 1 for the first. */
  readonly revision: number;
  readonly language: Language;
  /** Address below the site's base: "/en/2022/fewer-than-sixty". */
  readonly address: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly byline: string;
  /** ISO 8601 instant, UTC, of the first publication; and of this revision. */
  readonly published: string;
  readonly updated: string;
  /** The draft as written, front matter included: quotes point into it. */
  readonly draft: string;
  /** Every figure of the draft with the check that stood behind it when it was published: frozen. */
  readonly checks: readonly Check[];
  /** What was noticed in words that no figure stands beside: frozen as the checks are. */
  readonly findings: readonly FindingNote[];
  /** Blocking findings that a named person let through, with the reason. */
  readonly overrides: readonly Override[];
  /** What changed and why; null for the first revision. */
  readonly correction: string | null;
}

/** A blocking finding that a named person let through, and why. */
export interface Override {
  readonly quote: Quote;
  readonly finding: string;
  readonly by: string;
  readonly reason: string;
}

/** What was changed of an article after it had been published. */
export type ArticleChange =
  | {
      readonly kind: "correction";
      /** ISO 8601 instant, UTC. */
      readonly at: string;
      /** The revision that says what was corrected, and the one before it; null when that one was erased. */
      readonly after: Article;
      readonly before: Article | null;
      /** Where the article's newest revision is; null when it has been taken off the site since. */
      readonly address: string | null;
    }
  | {
      readonly kind: "withdrawal";
      readonly at: string;
      readonly article: Article;
      readonly reason: string;
      /** Where it is when it has been published again since; null otherwise. */
      readonly address: string | null;
    };
