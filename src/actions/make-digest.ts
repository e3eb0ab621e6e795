import type { Language, Week } from "../core/model/index.ts";
import { type Digest, digestOf } from "../core/page/digest/digest.ts";
import { type Desk, siteBase } from "./desk.ts";
import { showWeek } from "./show-week.ts";

/** The mail of a week: what was published and corrected in it, and which counts moved. */
export async function makeDigest(
  desk: Pick<Desk, "store" | "settings">,
  week: Week,
  language: Language,
): Promise<Digest> {
  const { outlet } = desk.settings;
  return digestOf(await showWeek(desk, week, language), { language, outlet, base: siteBase(desk.settings) });
}
