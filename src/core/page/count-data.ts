import type { Count, Figure } from "../model/index.ts";
import { documentAddress } from "./addresses.ts";
import { answerText, daysOfCount, firstDayOfCount } from "./answers.ts";
import type { CountPage } from "./count.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { publisher } from "./json-ld.ts";
import { measureName } from "./questions.ts";
import { figureOf } from "./statements.ts";

/** A count for machines, as a schema.org Dataset with its answer as a variable; null for one that the record cannot answer. */
export function countData(page: CountPage, title: string, edition: Edition): unknown {
  const { count, evidence } = page;
  if (count.used.length === 0) return null;
  const words = wordsIn(edition.language);
  const used = count.used.flatMap((id) => evidence.get(id) ?? []);
  const figures = used.flatMap((item) => figureOf(item) ?? []);
  const address = `${edition.base}${edition.countAddress(count.question)}`;
  const documents = [...new Set(used.map((item) => item.document.id))];
  const answer = answerText(count, evidence, words);
  const days = daysOfCount(count, words);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": address,
    url: address,
    name: title,
    description: `${title}: ${answer} (${days}). ${words.navigation.rules}`,
    inLanguage: edition.language,
    creator: publisher(edition),
    license: edition.outlet.licence.address,
    isAccessibleForFree: true,
    ...coverage(count, figures),
    variableMeasured: variable(count, edition),
    isBasedOn: documents.map((id) => `${edition.base}${documentAddress(edition.language, id)}`),
  };
}

/** Days as ISO 8601 intervals, ".." for an end that nobody gives, and the places that are counted. */
function coverage(count: Count, figures: readonly Figure[]) {
  const from = firstDayOfCount(count);
  const until = count.newestDay;
  const asked = count.question.places;
  const places = asked.length > 0 ? asked : figures.flatMap((figure) => figure.places);
  const names = [...new Set(places.map(({ name }) => name))];
  return {
    ...(from === null && until === null ? {} : { temporalCoverage: `${from ?? ".."}/${until ?? ".."}` }),
    ...(names.length === 0 ? {} : { spatialCoverage: names.map((name) => ({ "@type": "Place", name })) }),
  };
}

/** What was counted, with the best value and what the words allow. */
function variable(count: Count, edition: Edition) {
  const { low, best, high, question } = count;
  const number = (value: string | null, name: string) => (value === null ? {} : { [name]: Number(value) });
  return {
    "@type": "PropertyValue",
    name: measureName(question.measure, edition) ?? question.measure,
    ...number(best, "value"),
    ...number(low, "minValue"),
    ...number(high, "maxValue"),
    ...(question.unit === "count" ? {} : { unitText: question.unit }),
  };
}
