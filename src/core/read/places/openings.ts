import { facilityNamed } from "../../lexicon/facilities.ts";
import { hasTally } from "../names/tallies.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import type { PlaceGroup, Scene } from "./groups.ts";

/** "Honduras closed the year with …", "while Japan's index fell": the places of one country that open a clause. */
export function opensClause({ passage, sentence }: Scene, { start, end, places, isDescribed }: PlaceGroup): boolean {
  const { tokens, lexicon } = passage;
  const { counted, grammar, speech } = lexicon;
  // "Quevedo, a city in Los Ríos province, recorded": past the kind of place and the comma that ends the description.
  let behind = firstFrom(tokens, end);
  if (isDescribed && lexicon.places.heads.has(tokens[behind]?.folded ?? "")) behind++;
  if (isDescribed && tokens[behind]?.text === ",") behind++;
  const next = tokens[behind];
  if (next === undefined || next.start >= sentence.end) return false;
  // "Costa Rica y Panamá han extraditado" did it together; "Mecca, Saudi Arabia, Yemen" is a list
  const isTogether = tokens.slice(firstFrom(tokens, start), behind).some(({ folded }) => counted.and.has(folded));
  if (!isTogether && places.some(({ country }) => country !== places[0]!.country)) return false;
  const isFacility = facilityNamed(places[0]!.name) !== null;
  // "After months of calm, Rosario saw 87 shootings"
  const first = firstFrom(tokens, start);
  if (tokens[first - 1]?.text === "," && hasTally(passage, { first, end: behind, sentence })) return true;
  if (!isOpening(passage, sentence, { last: firstFrom(tokens, start) - 1, isFacility })) return false;
  if (tokens[firstFrom(tokens, end) - 1]!.folded.endsWith("'s")) return true;
  // "to Belgium and the Netherlands between 2017 and 2019"
  const goesOn =
    speech.boundaries.has(next.folded) || counted.inside.has(next.folded) || lexicon.places.locatives.has(next.folded);
  if (isFacility && next.text === ",") return true;
  if (next.text === "," && isDescribedBehind(passage, behind + 1)) return true;
  if (next.text === "," && grammar.with.has(tokens[behind + 1]?.folded ?? "")) return true;
  // "Limón cerró mayo con 54 homicidios y Puntarenas con 38"
  if (grammar.with.has(next.folded) && tokens[behind + 1]?.kind === "number") return true;
  return next.kind === "word" && !next.capital && !goesOn;
}

/** Words from an article to the kind of place that it describes: "a poor farming province". */
const KIND_WITHIN = 4;

/** "Gonaives, which had six in 2022, has had 47", "Los Ríos, a farming province of 900,000 people, had 57": what the comma goes on with is of the place. */
function isDescribedBehind({ tokens, lexicon }: Passage, index: number): boolean {
  const { counted, places } = lexicon;
  const { folded } = tokens[index] ?? { folded: "" };
  if (counted.relatives.has(folded)) return places.tallying.has(tokens[index + 1]?.folded ?? "");
  if (!counted.tally.determiners.has(folded)) return false;
  return tokens
    .slice(index + 1, index + 1 + KIND_WITHIN)
    .some(
      (word) => places.towns.has(word.folded) || places.divisions.has(word.folded) || places.provinces.has(word.folded),
    );
}

interface Before {
  /** The token before a name. */
  readonly last: number;
  readonly isFacility: boolean;
}

/** "As of 1 July 2024, Hanover had …", "Entre el 1 y el 30 de junio Pococí registró …": nothing but a date stands before it. */
function isDate({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, sentence: Sentence, comma: number): boolean {
  const { counted, names, bounds, units } = lexicon;
  if (comma - sentence.firstToken > DATE_TOKENS) return false;
  const words = tokens.slice(sentence.firstToken, comma);
  const isOf = ({ folded, kind }: (typeof words)[number]) =>
    kind === "number" ||
    [names.calendar, counted.inside, counted.links, counted.and, bounds.rangeJoiners, DATE_WORDS].some((each) =>
      each.has(folded),
    ) ||
    units.durations.has(folded);
  const isTime = ({ kind, folded }: (typeof words)[number]) =>
    kind === "number" || names.calendar.has(folded) || units.durations.has(folded);
  return words.some(isTime) && words.every(isOf);
}

const DATE_TOKENS = 16;
const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    "as at by on in from between since until through during over last this past first second half the " +
    "al en a entre hasta desde para durante este esta pasado pasada ultimo ultima primer primera segundo segunda mitad el la"
  ).split(" "),
);

/** Whether nothing but an article or a kind of place stands between a token and the start of its clause. */
function isOpening({ tokens, lexicon }: Passage, sentence: Sentence, { last, isFacility }: Before): boolean {
  const { counted, places, windows, speech } = lexicon;
  let index = last;
  while (
    index >= sentence.firstToken &&
    (counted.tally.determiners.has(tokens[index]!.folded) ||
      places.heads.has(tokens[index]!.folded) ||
      places.neighbouring.has(tokens[index]!.folded) ||
      (counted.inside.has(tokens[index]!.folded) && (isFacility || places.heads.has(tokens[index - 1]?.folded ?? ""))))
  )
    index--;
  if (index < sentence.firstToken) return true;
  const { folded, kind, text } = tokens[index]!;
  // "Al 2 de mayo, la cárcel de Uribana alojaba a": a building is no adjunct.
  if (kind === "mark")
    return text !== "(" && (text !== "," || isFacility || isDate({ tokens, lexicon }, sentence, index));
  const joins = windows.clauseJoins.has(folded) || speech.that.has(folded) || counted.and.has(folded);
  return joins || (!isFacility && isDate({ tokens, lexicon }, sentence, index + 1));
}
