import { type Day, isDay } from "../../core/model/index.ts";
import type { Asked } from "./page.ts";

/** The day of the past that an address asks for; null for today's record, "impossible" for what is no day. */
export function knownIn({ context }: Asked): Day | null | "impossible" {
  const written = context.req.query("known");
  if (written === undefined || written === "") return null;
  return isDay(written) ? written : "impossible";
}
