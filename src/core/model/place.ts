import type { Quote } from "./quote.ts";

/** How fine a place is. `area`: a region without a code of its own ("the northern border"). */
export type PlaceKind = "country" | "admin1" | "admin2" | "locality" | "area";

/**
 * A place as it was named, resolved as far as the context allows. `code` is ISO 3166-1 ("GT") for a country, ISO
 * 3166-2 ("GT-JU") for a first-level division where known, "GT-JU/asuncion-mita" below that and "FR:paris" where the
 * division is not known; a prison, port, airport or hospital ends in its kind ("EC-O/machala/prison"); null when the context
 * leaves several readings open, because a wrong place is worse than none.
 */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly code: string | null;
  /** ISO 3166-1 alpha-2 of the country it lies in, where known. */
  readonly country: string | null;
  /** Null when the place follows from the context (the ministry's own country) rather than from words beside the value. */
  readonly quote: Quote | null;
}

/** Whether `inner` is, or lies in, `outer`; false when either is not resolved. */
export function liesIn(inner: Place, outer: Place): boolean {
  if (inner.code === null || outer.code === null) return false;
  if (inner.code === outer.code) return true;
  if (outer.kind === "country") return inner.country === outer.code;
  return inner.code.startsWith(`${outer.code}:`) || inner.code.startsWith(`${outer.code}/`);
}
