import type { Day } from "./day.ts";
import type { Quote } from "./quote.ts";

/**
 * Who says it. The speaker is the body that says it ("officials" in a ministry's release: the Interior Ministry);
 * a speaker is never called a source.
 */
export interface Attribution {
  readonly speaker: Speaker | null;
  /** The words that make it an attribution: "said", "according to", "según". */
  readonly cue: Quote | null;
  /** Who carried it: the outlet or document in which the speaker's words were found. */
  readonly via: Carrier | null;
}

/** The person or body whose words they are. */
export interface Speaker {
  /** The name or noun phrase to show: resolved for pronouns and "the official" ("he" → "Juan Martínez d'Aubuisson"). */
  readonly name: string;
  /** The words of the mention itself ("Officials", "he"). */
  readonly mention: Quote | null;
  readonly kind: "person" | "organization" | "group" | "anonymous";
  /** ISO 3166-1 country a state body belongs to, where known. */
  readonly country: string | null;
}

/** The outlet or document in which the speaker's words were found. */
export interface Carrier {
  readonly name: string;
  readonly quote: Quote | null;
  /** When it was carried, if the text says. */
  readonly date: Day | null;
}
