import { nameArticles, nameOfOrIn } from "../../lexicon/small-words.ts";
import type { Place } from "../../model/index.ts";
import type { Amount as ReadAmount } from "../counted/amount-settings.ts";
import type { NameMention } from "../names/names.ts";
import { firstFrom } from "../text/in-order.ts";
import { distinct, mentionsIn } from "../text/mentions-in.ts";
import type { Span } from "../text/passage.ts";
import type { Scene } from "./groups.ts";

type Amount = Pick<ReadAmount, "counted"> & Span;

/**
 * Gentilics within the counted words, places behind "from" in them, the country that a part is said to be from, and "the country" that
 * they flee.
 */
export function originsOf(amount: Amount, scene: Scene): readonly Place[] {
  const counted = amount.counted.quote;
  const own = counted === null || counted.end <= amount.start ? originOfPart(amount, scene) : null;
  if (own !== null) return [own];
  if (counted === null) return [];
  const mentions = mentionsIn(scene.names, { start: counted.start, end: counted.end + CLAUSE_REACH }).filter(
    (mention) => mention.place !== null && isOrigin(scene, { counted, mention }),
  );
  // "Guatemalans deported from Mexico": whose people they are says where they are from.
  const people = mentions.filter(({ kind }) => kind === "origin");
  const found = (people.length > 0 ? people : mentions).flatMap(({ place }) => place ?? []);
  const fled = found.length === 0 && fleesTheCountry(scene, counted) ? firstCountry(scene, counted.start) : null;
  return distinct(fled === null ? found : [fled]);
}

/** Words from a part's number to its country: "12 of them were from Venezuela", "otros 10 procedentes de Cuba". */
const PART_WITHIN = 5;

/**
 * "96 people: 51 from Honduras …", "51 de Honduras", "12 of them were from Venezuela": the country that stands right behind a part's number and
 * what leads there; nothing of those whom measures of places count, and in Spanish a bare "de" of people only.
 */
function originOfPart(amount: Amount, scene: Scene): Place | null {
  const { tokens, lexicon } = scene.passage;
  const { counted, places } = lexicon;
  const { measure, head } = amount.counted;
  const isOfPeople = COME_FROM.has(measure) || (head !== null && counted.people.has(head));
  if (!isOfPeople) return null;
  const first = firstFrom(tokens, amount.end);
  const [next] = mentionsIn(scene.names, { start: amount.end, end: scene.sentence.end });
  if (next?.kind !== "place" || next.place?.kind !== "country") return null;
  // "12 from Colombia's army"
  if (/^['’]/.test(scene.passage.source.content.slice(next.end, next.end + 1))) return null;
  const last = firstFrom(tokens, next.start);
  if (last - first > PART_WITHIN || !isLed(scene, last)) return null;
  const leads = (word: string) =>
    counted.copulas.has(word) ||
    places.coming.has(word) ||
    nameOfOrIn.has(word) ||
    counted.anaphors.has(word) ||
    places.fromWords.has(word);
  for (let index = first; index < last; index++) if (!leads(tokens[index]!.folded)) return null;
  return next.place;
}

/** Whether "from", or "de" in Spanish, stands before the name. */
function isLed({ passage: { tokens, lexicon } }: Scene, name: number): boolean {
  const before = tokens[name - 1]?.folded ?? "";
  return (
    lexicon.places.fromWords.has(before) ||
    (lexicon.language === "es" && nameOfOrIn.has(before) && !lexicon.places.inside.has(before))
  );
}

/** Measures of people who can be told apart by where they come from. */
const COME_FROM: ReadonlySet<string> = new Set(
  "migrants arrests detentions convictions kidnappings victims releases".split(" "),
);

function isOrigin(scene: Scene, at: { readonly counted: Span; readonly mention: NameMention }): boolean {
  if (at.mention.start >= at.counted.end) return isOriginBehind(scene, at);
  return at.mention.kind === "origin" || isLeft(scene, at.mention);
}

function isLeft(scene: Scene, mention: Span): boolean {
  const { tokens, lexicon } = scene.passage;
  const { fromWords, leaving, coming } = lexicon.places;
  const index = firstFrom(tokens, mention.start);
  const word = (back: number) => tokens[index - back]?.folded ?? "";
  if (fromWords.has(word(1)) || leaving.has(word(1))) return true;
  // "procedentes de El Salvador", "que huían de la India"
  const back = nameArticles.has(word(1)) ? 3 : 2;
  return nameOfOrIn.has(word(back - 1)) && (coming.has(word(back)) || leaving.has(word(back)));
}

/** Code units behind the counted words in which a clause about them may say where they came from. */
const CLAUSE_REACH = 48;

/** "personas que huían de El Salvador", "migrants who had fled Haiti": nothing but words of that clause between. */
function isOriginBehind(scene: Scene, at: { readonly counted: Span; readonly mention: NameMention }): boolean {
  const { tokens, lexicon } = scene.passage;
  const first = firstFrom(tokens, at.counted.end);
  const last = firstFrom(tokens, at.mention.start);
  const { fromWords } = lexicon.places;
  const [before, opening, ending] = [last - 1, first, first - 1].map((index) => tokens[index]?.folded ?? "") as [
    string,
    string,
    string,
  ];
  const { coming } = lexicon.places;
  const isRelative = lexicon.counted.relatives.has(opening) || coming.has(opening) || coming.has(ending);
  if (at.mention.kind !== "place" || fromWords.has(before) || !isRelative || !isLeft(scene, at.mention)) return false;
  for (let index = first; index < last; index++) if (tokens[index]!.kind === "mark") return false;
  return true;
}

/** "gang members fleeing the country": the country is the one the sentence spoke of before. */
function fleesTheCountry(scene: Scene, counted: Span): boolean {
  const { tokens, lexicon } = scene.passage;
  for (
    let index = firstFrom(tokens, counted.start);
    index < tokens.length && tokens[index]!.start < counted.end;
    index++
  )
    if (lexicon.places.leaving.has(tokens[index]!.folded))
      return lexicon.places.country.has(tokens[index + 2]?.folded ?? "");
  return false;
}

function firstCountry(scene: Scene, before: number): Place | null {
  const span = { start: scene.near.start, end: before };
  return mentionsIn(scene.names, span).find((mention) => mention.place?.kind === "country")?.place ?? null;
}
