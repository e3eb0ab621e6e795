import { placeNameOf } from "../lexicon/place-names.ts";
import { actsFrom, actsHtml, type ShownAct } from "./acts.ts";
import { actsAddress, otherLanguageOf, recordAddress } from "./addresses.ts";
import { type Edition, type Evidence, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { timelinePart } from "./profile-timeline.ts";
import { sheetHtml } from "./record-lists.ts";

/** The official acts that the public may see, as statements that a person has confirmed. */
export interface ActsPage {
  readonly acts: readonly Evidence[];
}

/** Every official act by country: its days in force, who issued it, what prolonged it, and the source's words. */
export function actsListHtml(page: ActsPage, edition: Edition): string {
  const { language } = edition;
  const { record: labels } = wordsIn(language);
  const acts = actsFrom(page.acts);
  const byCountry = [...Map.groupBy(acts, ({ act }) => act.place?.country ?? "")].toSorted(([one], [other]) =>
    countryName(one, edition).localeCompare(countryName(other, edition), language),
  );
  return sheetHtml(
    {
      title: labels.lists.act,
      lede: labels.listHints.act,
      address: actsAddress(language),
      other: actsAddress(otherLanguageOf(language)),
      steps: [{ name: labels.record, address: recordAddress(language) }],
      parts: [
        acts.length === 0 && partHtml({ id: "none", name: labels.lists.act, content: html`<p>${labels.nothing}</p>` }),
        timelinePart(acts, [], edition),
        byCountry.map(([code, ofCountry]) => countryPart(code, ofCountry, edition)),
      ],
    },
    edition,
  );
}

function countryPart(code: string, acts: readonly ShownAct[], edition: Edition): Content {
  const id = `acts-${code === "" ? "elsewhere" : code.toLowerCase()}`;
  return partHtml({ id, name: countryName(code, edition), content: actsHtml(acts, edition), isBroad: true });
}

function countryName(code: string, edition: Edition): string {
  return code === "" ? wordsIn(edition.language).record.elsewhere : placeNameOf(code, edition.language, code);
}
