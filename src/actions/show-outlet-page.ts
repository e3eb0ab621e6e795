import type { Language } from "../core/model/index.ts";
import type { AboutPage } from "../core/page/addresses.ts";
import { chiefCheck } from "../core/page/chief-check.ts";
import type { Example } from "../core/page/methodology-page.ts";
import type { OutletPage } from "../core/page/outlet-pages.ts";
import { isWorkedOut } from "../core/page/verdicts.ts";
import { articlesIn } from "../store/articles.ts";
import type { Desk } from "./desk.ts";
import { showEvidence, statementsBehind } from "./show-evidence.ts";

/** Among how many of the newest articles an example is looked for. */
const LOOKED_AT = 50;

/** One of the outlet's pages; how it counts is shown with an example from the newest article that has one. */
export async function showOutletPage(
  desk: Pick<Desk, "store">,
  page: AboutPage,
  language: Language,
): Promise<OutletPage> {
  return { page, example: page === "methodology" ? await exampleIn(desk, language) : null };
}

async function exampleIn(desk: Pick<Desk, "store">, language: Language): Promise<Example | null> {
  for (const article of await articlesIn(desk.store, { publicOnly: true, language, limit: LOOKED_AT })) {
    const check = chiefCheck(article);
    if (check !== null && isWorkedOut(check))
      return { article, check, evidence: await showEvidence(desk, statementsBehind(check)) };
  }
  return null;
}
