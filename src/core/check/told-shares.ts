/** What a draft says of the shares that it tells without their numbers: in its own words, or in those that it points back to. */
import { BEFORE_WHOLE, endsOnPronoun, opensPronoun } from "../count/parts.ts";
import { innermostPlaces, placesKey } from "../count/places.ts";
import { knownDeed } from "../lexicon/deeds.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure, Language, Place } from "../model/index.ts";
import { type Sentence, sentenceAt } from "../read/text/passage.ts";
import type { Prepared } from "./judged.ts";

/** What the draft says of a share's part, and of its whole: its own words first, then those of the share it goes on from. */
export interface Told {
  readonly part: Words;
  /** What its verbs say was done with the part, as deeds of the table. */
  readonly deeds: ReadonlySet<string>;
  /** The words of the part that tell no deed of the table. */
  readonly besides: Words;
  /** Its verbs that do not say by themselves what part it is: "used", "committed". */
  readonly verbs: Words;
  readonly wholes: readonly Whole[];
  /** Where the part is. */
  readonly places: readonly Place[];
  /** Who says so; null where nobody is named. */
  readonly speaker: string | null;
  readonly language: Language;
}

/** A whole that a share may be of. */
export interface Whole {
  readonly words: Words;
  /** The whole as a count of the draft ("most of the 92 rifles"), null where it gives none. */
  readonly number: Figure | null;
  readonly places: readonly Place[];
  /** The measure that its words name; null where they name none. */
  readonly measure: string | null;
}

/** Words that say something, by their beginnings. */
export type Words = ReadonlySet<string>;

/** What a share says of its part and its whole; of several wholes the first that the record divides is meant. */
export function toldOf(figure: Figure, prepared: Prepared): Told {
  const own = wholeTold(figure, prepared);
  const before = own.number === null ? shareBefore(figure, prepared) : null;
  const earlier = before === null ? null : toldOf(before, prepared);
  const goesOn = (earlier?.wholes ?? []).flatMap((whole) => [
    { ...whole, number: null, places: figure.places },
    ...(own.words.size === 0 || isBare(figure) ? [whole] : []),
  ]);
  const stretches = partTold(figure, prepared);
  const [behind] = stretches.map(wordsOf);
  const alone = goesOn.length > 0 ? goesOn : [{ ...own, words: behind ?? own.words }];
  const hasOwn = own.words.size > 0 || own.number !== null;
  const again = own.number === null ? namedAgain(figure, prepared) : null;
  const named = again === null ? [] : [{ ...own, number: again, measure: again.counted.measure }];
  const wholes = [...(hasOwn ? [own, ...(isBare(figure) ? goesOn : [])] : alone), ...named];
  const spoken = isBare(figure) ? wholes.filter((whole) => goesOn.includes(whole)) : wholes;
  const around = new Set(spoken.flatMap(({ words, places }) => [...words, ...namesOf(places)]));
  const parts = stretches.map((stretch) => ({ stretch, words: without(wordsOf(stretch), around) }));
  const told = parts.find(({ words }) => words.size > 0);
  const { language } = prepared.draft;
  const besides =
    told === undefined ? earlier?.besides : without(told.words, wordsOf(deedWordsIn(told.stretch, language)));
  return {
    besides: besides ?? new Set(),
    verbs: told === undefined ? (earlier?.verbs ?? new Set()) : wordsOf(verbsIn(told.stretch, language)),
    part: told?.words ?? earlier?.part ?? new Set(),
    deeds: told === undefined ? (earlier?.deeds ?? new Set()) : deedsIn(told.stretch, language),
    wholes,
    places: figure.places,
    speaker: figure.attribution.speaker?.name ?? null,
    language,
  };
}

/** The deeds of the table that a stretch of words tells. */
export function deedsIn(stretch: string, language: Language): ReadonlySet<string> {
  const words = lettersIn(stretch.toLowerCase());
  return new Set(words.flatMap((word) => knownDeed(language, word) || []));
}

const USING = "deed:use";

/** The words of a stretch that are verbs and name no deed besides use, as far as they are known or end as participles do. */
function verbsIn(stretch: string, language: Language): string {
  const { counted, windows } = lexiconOf(language);
  const endings = [...counted.participleEndings, ...windows.participleEndings];
  const isVerb = (word: string) => {
    const deed = knownDeed(language, word);
    // "returned" says by itself which part is meant; "used", "committed" do not
    if (deed !== undefined && deed !== "" && deed !== USING) return false;
    return (
      deed !== undefined ||
      counted.participles.has(word) ||
      endings.some((ending) => word.replace(/s$/, "").endsWith(ending))
    );
  };
  return lettersIn(stretch)
    .filter((word) => isVerb(fold(word)))
    .join(" ");
}

/** The words of a stretch that tell deeds of the table, or only that something was there: "found". */
function deedWordsIn(stretch: string, language: Language): string {
  const words = lettersIn(stretch.toLowerCase());
  return words.filter((word) => knownDeed(language, word) !== undefined).join(" ");
}

/** "uno de cada tres estudiaba": what stands right behind may be what they do rather than what they are. */
function isBare({ quote, ratio }: Figure): boolean {
  const whole = ratio?.whole;
  return whole == null || whole.quote.start <= quote.end + 1;
}

/** The words of places' names. */
export function namesOf(places: readonly Place[]): readonly string[] {
  return places.flatMap(({ name }) => [...wordsOf(name)]);
}

/** Words that are not among others. */
export function without(words: Words, others: Words): Words {
  return new Set([...words].filter((word) => !others.has(word)));
}

/** The share told before in the same paragraph; there is none before the first, so that this ends. */
function shareBefore(figure: Figure, { reading, passage }: Prepared): Figure | null {
  const block = sentenceAt(passage, figure.quote.start)?.block;
  const earlier = reading.figures.findLast(
    ({ quote, unit, change }) => quote.end <= figure.quote.start && unit === "percent" && change === null,
  );
  return earlier !== undefined && sentenceAt(passage, earlier.quote.start)?.block === block ? earlier : null;
}

/** "of the 92 rifles", "of the trucks stopped"; "Of the 250 arrested, 38 percent …". */
function wholeTold(figure: Figure, prepared: Prepared): Whole {
  const whole = figure.ratio?.whole;
  const named =
    prepared.byStart.get(whole?.figureStart ?? -1) ?? openingWhole(figure, prepared) ?? pointedWhole(figure, prepared);
  const phrase = whole != null && named === null ? whole.quote.exact : "";
  const words = wordsOf(named === null ? phrase : (named.counted.quote?.exact ?? ""));
  const { nouns } = lexiconOf(prepared.draft.language).measures;
  const known = lettersIn(phrase).flatMap((word) => nouns.get(fold(word))?.measure ?? []);
  return { words, number: named, places: figure.places, measure: named?.counted.measure ?? known[0] ?? null };
}

/** Sentences back in which the whole that a pronoun points to was counted, besides its own. */
const POINTS_BACK = 1;

/** "22 bodies, more than half of which …", "De ellas, un tercio …": the count that a pronoun beside the share points back to; null for none, or for one of several places. */
function pointedWhole(figure: Figure, prepared: Prepared): Figure | null {
  const { reading, passage } = prepared;
  const { before, after } = prepared.around(figure);
  const own = sentenceAt(passage, figure.quote.start);
  if (own === null || !(opensPronoun(after) || endsOnPronoun(before) || opensBare(figure, own))) return null;
  for (let index = own.index; index >= own.index - POINTS_BACK; index--) {
    const sentence = passage.sentences[index];
    if (sentence === undefined || sentence.block !== own.block) return null;
    const counted = reading.figures.filter(
      ({ quote, unit, mode }) =>
        quote.start >= sentence.start &&
        quote.end <= Math.min(sentence.end, figure.quote.start) &&
        unit !== "percent" &&
        mode !== "change",
    );
    const last = counted.at(-1);
    if (last === undefined) continue;
    return counted.every((each) => isPartOf(each, last, prepared) || lieTogether(each, last)) ? last : null;
  }
  return null;
}

/** "Police seized 40 firearms. Three-quarters were pistols": a share of nothing named that opens its sentence is of what was counted before. */
function opensBare(figure: Figure, sentence: Sentence): boolean {
  return (
    figure.ratio?.whole == null &&
    figure.counted.quote === null &&
    figure.quote.start - sentence.start <= ARTICLE_AT_MOST
  );
}

/** Code units of an article before a share that opens its sentence: "El 70 %". */
const ARTICLE_AT_MOST = 4;

function isPartOf(one: Figure, other: Figure, { wholes }: Prepared): boolean {
  return wholes.get(one) === other || wholes.get(other) === one;
}

/** Before a whole that has been told of: "of the", "de esas". */
const POINTING = /\b(?:the|those|these|l[oa]s|es[oa]s|est[oa]s|aquell[oa]s)\s+$/i;

/** Whoever was counted, with nothing that parts them from others: "personas", "people on the list". */
const ANYONE = /^(?:people|persons|personas)(?:$| (?:on|in) (?:the|that) | del | de (?:la|las|los|esa|esas|esos) )/i;

/**
 * "Casi 2.000 armas de fuego … Más de la mitad de las armas de fuego": the only count before in the paragraph of what the whole's noun
 * names, or the only one at all of "personas".
 */
function namedAgain(figure: Figure, { reading, passage, draft }: Prepared): Figure | null {
  const of = figure.ratio?.whole?.quote;
  const own = sentenceAt(passage, figure.quote.start);
  if (of === undefined || own === null) return null;
  const isGeneral = ANYONE.test(of.exact);
  if (!isGeneral && !POINTING.test(draft.text.content.slice(figure.quote.end, of.start))) return null;
  const [noun] = wordsOf(of.exact);
  const [only, other] = reading.figures.filter(({ quote, unit, mode, counted }) => {
    if (quote.end > figure.quote.start || unit !== "count" || mode === "change") return false;
    if (sentenceAt(passage, quote.start)?.block !== own.block) return false;
    return isGeneral || wordsOf(counted.quote?.exact ?? "").has(noun ?? "");
  });
  return other === undefined ? (only ?? null) : null;
}

/** Two counts of one place: what a pronoun points to is the last. */
function lieTogether(one: Figure, other: Figure): boolean {
  return placesKey(innermostPlaces(one.places)) === placesKey(innermostPlaces(other.places));
}

/** The count that a share's sentence opens with as its whole: "Of the 250 arrested, 38 percent …". */
export function openingWhole(figure: Figure, { reading, passage, draft }: Prepared): Figure | undefined {
  const sentence = sentenceAt(passage, figure.quote.start);
  if (sentence === null) return undefined;
  const first = reading.figures.find(({ quote, unit }) => quote.start >= sentence.start && unit === "count");
  if (first === undefined || first.quote.start > figure.quote.start) return undefined;
  const opening = fold(draft.text.content.slice(sentence.start, first.quote.start)).trim();
  return BEFORE_WHOLE.includes(opening) ? first : undefined;
}

/** The words behind a share, up to the next figure that is not its whole, or a stop, and those before it. */
function partTold(figure: Figure, { reading, passage, draft }: Prepared): readonly string[] {
  const sentence = sentenceAt(passage, figure.quote.start);
  if (sentence === null) return [];
  const others = reading.figures.filter(({ quote }) => quote.start >= sentence.start && quote.end <= sentence.end);
  const whole = figure.ratio?.whole?.figureStart;
  const next = others.find(({ quote }) => quote.start >= figure.quote.end && quote.start !== whole);
  const before = others.findLast(({ quote }) => quote.end <= figure.quote.start);
  const [behind = ""] = draft.text.content.slice(figure.quote.end, next?.quote.start ?? sentence.end).split(/[;:]/, 1);
  const ahead = draft.text.content.slice(before?.quote.end ?? sentence.start, figure.quote.start);
  const named = isPredicate(figure) ? null : (figure.ratio?.part ?? null);
  // "Pistols were 57 percent of the firearms seized in Arica and 36 percent of the firearms seized in Tacna"
  if (named !== null && named.figureStart === null && named.quote.end < (before?.quote.end ?? 0))
    return [named.quote.exact];
  if (isSaidOf(ahead, draft.language) || named !== null) return [ahead];
  // "57 percent of those in Lima in May, 36 percent of those in Cusco": what stands between is the first one's
  return before?.unit === "percent" && !isBare(figure) ? [behind] : [behind, ahead];
}

/** "Women were 18 percent of …": the part stands before the share, with a form of "to be" between. */
function isSaidOf(ahead: string, language: Language): boolean {
  const { auxiliaries, and } = lexiconOf(language).counted;
  // "few are women, and almost all …": what stands before a mark or an "and" is said of another
  const clause = /[^,;:]*$/.exec(ahead)![0];
  const last = lettersIn(clause).slice(-3).map(fold);
  return !and.has(last.at(-1) ?? "") && last.some((word) => auxiliaries.has(word));
}

/** Whether what a share is said to be of stands in its clause's verb, rather than in a noun before it. */
export function isPredicate({ ratio }: Figure): boolean {
  return ratio?.part != null && ratio.whole != null && ratio.part.quote.start > ratio.whole.quote.start;
}

/** First letters that tell a word from others, whatever its ending. */
export const STEM_LENGTH = 5;
const SHORTEST = 3;

/** The words of a stretch that say something, by their beginnings: none of grammar, no number. */
export function wordsOf(text: string): Words {
  const words = lettersIn(text).map(fold);
  return new Set(
    words
      .filter((word) => NEGATIONS.has(word) || (word.length >= SHORTEST && !GRAMMAR.some((each) => each.has(word))))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}

/** Who did not report is told by the same words as who did, and one more. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "no not nor never neither none without ni nunca jamas tampoco sin".split(" "),
);

const DENYING: Words = new Set([...NEGATIONS].map((word) => word.slice(0, STEM_LENGTH)));

/** Whether words say that something is not so: "were not released". */
export function isDenied(words: Words): boolean {
  return [...words].some((word) => DENYING.has(word));
}

const GRAMMAR = LANGUAGES.map((language) => lexiconOf(language).identification.words);
