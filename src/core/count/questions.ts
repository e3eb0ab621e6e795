import { gazetteerOfPlaces } from "../lexicon/places-gazetteer.ts";
import { partingWords } from "../lexicon/things.ts";
import {
  type Certainty,
  type Day,
  type Figure,
  isDay,
  type Language,
  type Mode,
  type Place,
  type Question,
} from "../model/index.ts";
import { headCounted } from "./offences.ts";
import { innermostPlaces, placesKey, tellingOrigins } from "./places.ts";
import { namedSpan } from "./spans.ts";

/** What the record must be asked to check a figure: the same thing counted, in its innermost places, over the days it names. */
export function questionFrom(figure: Figure): Question {
  const { counted } = figure;
  const head = headCounted(counted);
  const { from, to } = namedSpan(figure);
  const { certainty } = figure;
  return {
    measure: counted.measure,
    head,
    qualifiers: partingWords(head ?? "", counted.qualifiers),
    group: counted.group,
    organization: counted.organization,
    origins: tellingOrigins(figure),
    places: innermostPlaces(figure.places),
    unit: figure.unit,
    from,
    to,
    mode: figure.mode,
    ...(certainty === undefined ? {} : { certainty }),
  };
}

/** One text for one question: the same whatever the order or spelling of its places. */
export function questionKey(question: Question): string {
  const { measure, head, qualifiers, group, organization, unit, from, to, mode, certainty } = question;
  return JSON.stringify([
    measure,
    head,
    qualifiers.toSorted(),
    group,
    organization,
    placesKey(question.origins),
    placesKey(question.places),
    unit,
    from,
    to,
    mode,
    // what was done keeps the key that it had before anything else could be asked
    ...(certainty === undefined ? [] : [certainty]),
  ]);
}

/** A question as the fields of a URL's query, in a fixed order; {@link questionFromQuery} reads them back. */
export function queryFieldsFrom(question: Question): readonly (readonly [name: string, value: string])[] {
  const fields: [string, string][] = [["measure", question.measure]];
  for (const name of TEXT_FIELDS) {
    const value = question[name] ?? null;
    if (value !== null) fields.push([name, value]);
  }
  for (const word of question.qualifiers) fields.push(["qualifier", word]);
  for (const place of question.places) fields.push(["place", placeText(place)]);
  for (const place of question.origins) fields.push(["origin", placeText(place)]);
  return fields;
}

/** The same as it stands in an address, behind the "?". */
export function queryFrom(question: Question): string {
  return queryFieldsFrom(question)
    .map(([name, value]) => `${name}=${queryText(value)}`)
    .join("&");
}

/** As forms send a value; most values need no change, and asking for one takes longer than seeing that. */
function queryText(value: string): string {
  return /^[\w*.-]*$/.test(value) ? value : new URLSearchParams([["", value]]).toString().slice("=".length);
}

/**
 * The question of a URL's query, countries named in `language`; null when it names no measure, or a day, mode or place
 * that cannot be one.
 */
export function questionFromQuery(query: URLSearchParams, language: Language): Question | null {
  const measure = query.get("measure");
  const [from, to, mode] = [query.get("from"), query.get("to"), query.get("mode")];
  const certainty = query.get("certainty");
  if (measure === null || !isDayOrNull(from) || !isDayOrNull(to) || !isModeOrNull(mode)) return null;
  if (!isCertaintyOrNull(certainty)) return null;
  const places = query.getAll("place").map((written) => placeFrom(written, language));
  const origins = query.getAll("origin").map((written) => placeFrom(written, language));
  if (places.includes(null) || origins.includes(null)) return null;
  return {
    measure,
    head: query.get("head"),
    qualifiers: query.getAll("qualifier"),
    group: query.get("group"),
    organization: query.get("organization"),
    origins: origins.filter((place) => place !== null),
    places: places.filter((place) => place !== null),
    unit: query.get("unit") ?? "count",
    from,
    to,
    mode,
    ...(certainty === null ? {} : { certainty }),
  };
}

const TEXT_FIELDS = ["head", "group", "organization", "unit", "from", "to", "mode", "certainty"] as const;
const MODES: ReadonlySet<string> = new Set<Mode>(["cumulative", "within", "stock", "rate", "share", "change"]);
const CERTAINTIES: ReadonlySet<string> = new Set<Certainty>(["planned", "possible", "denied"]);
const PLACE_KINDS: ReadonlySet<string> = new Set<Place["kind"]>(["country", "admin1", "admin2", "locality", "area"]);

/** "GT" for a country; else "GT-JU|admin1|GT|Jutiapa": code, kind, country, name; codes and countries hold no bar. */
function placeText(place: Place): string {
  if (place.kind === "country" && place.code !== null) return place.code;
  return [place.code ?? "", place.kind, place.country ?? "", place.name].join("|");
}

function placeFrom(written: string, language: Language): Place | null {
  if (!written.includes("|")) return countryFrom(written, language);
  const [code, kind, country, ...name] = written.split("|");
  if (code === undefined || !isPlaceKind(kind) || country === undefined || name.length === 0) return null;
  return { code: code || null, kind, country: country || null, name: name.join("|"), quote: null };
}

function countryFrom(code: string, language: Language): Place | null {
  const names = gazetteerOfPlaces().countries.get(code);
  if (names === undefined) return null;
  return { code, kind: "country", country: code, name: names[language === "es" ? 1 : 0], quote: null };
}

function isPlaceKind(written: string | undefined): written is Place["kind"] {
  return written !== undefined && PLACE_KINDS.has(written);
}

function isDayOrNull(written: string | null): written is Day | null {
  return written === null || isDay(written);
}

function isModeOrNull(written: string | null): written is Mode | null {
  return written === null || MODES.has(written);
}

function isCertaintyOrNull(written: string | null): written is Certainty | null {
  return written === null || CERTAINTIES.has(written);
}
