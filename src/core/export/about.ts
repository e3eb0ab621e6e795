import type { Day } from "../model/index.ts";
import { dayText } from "../page/dates.ts";
import { type Edition, wordsIn } from "../page/edition.ts";
import { type About, QUOTES_NOTE } from "./table.ts";

/**
 * What goes with every download of a page. `page` and `download`: addresses below the base; `asOf`: ISO 8601 instant of the
 * newest that the record holds.
 */
export function aboutOf(
  given: {
    readonly title: string;
    readonly page: string;
    readonly download: string;
    readonly asOf: string;
    readonly notes: readonly string[];
  },
  edition: Edition,
): About {
  const { base, outlet } = edition;
  const query = `${base}${given.page}`;
  const day = dayText(given.asOf.slice(0, 10) as Day, wordsIn(edition.language));
  return {
    title: given.title,
    query,
    download: `${base}${given.download}`,
    asOf: given.asOf,
    publisher: outlet.name,
    licence: outlet.licence.name,
    licenceAddress: outlet.licence.address,
    citation: wordsIn(edition.language).downloads.citation({
      publisher: outlet.name,
      title: given.title,
      day,
      address: query,
    }),
    notes: [...given.notes, QUOTES_NOTE],
  };
}
