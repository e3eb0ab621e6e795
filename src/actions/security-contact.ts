import { dayOfInstant } from "../core/model/index.ts";
import type { Edition } from "../core/page/edition.ts";
import { securityText } from "../core/page/site-files/plain-files.ts";
import type { Desk } from "./desk.ts";

/** A day less than the year that RFC 9116 allows. */
const VALID_FOR_MS = 364 * 24 * 60 * 60 * 1000;

/** Whom to tell of a hole in the site, said for a year from today on; null where the outlet gives no address. */
export function securityContact(desk: Pick<Desk, "now">, edition: Edition): string | null {
  const day = dayOfInstant(new Date(desk.now().getTime() + VALID_FOR_MS).toISOString());
  return securityText(edition, `${day}T00:00:00Z`);
}
