import { type Day, type Document, isDay } from "../core/model/index.ts";

/** What a document says about itself, before a person adds to it. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Day | null;
  /** As it is written there ("es-GT", "fr"). */
  readonly languageTag: string | null;
  readonly url: string | null;
  readonly kind: Document["kind"];
  readonly reports: Document["reports"];
  readonly origin: string | null;
  readonly licence: string | null;
}

export const NO_METADATA: DocumentMetadata = {
  title: null,
  publisher: null,
  published: null,
  languageTag: null,
  url: null,
  kind: "text",
  reports: null,
  origin: null,
  licence: null,
};

/**
 * The day of an ISO 8601 date or instant, as its writer's calendar has it: "2022-05-30T23:30:00-06:00" is 30 May. Null
 * for anything else, because "05/06/2022" is two different days.
 */
export function dayFromIso(written: string | null): Day | null {
  const start = written?.trim().slice(0, 10) ?? "";
  return isDay(start) ? start : null;
}
