/**
 * Figures that count a part of what another figure counts: "Of the 124 detained, 93 …", "120 held. Of them, 61 …".
 */
import { fold, foldedWords } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { compareFractions, type Figure, minus, type StandingStatement, type Statement } from "../model/index.ts";
import { endsOf } from "./bounds.ts";
import { relateHeads } from "./heads.ts";
import { onceFor } from "./once.ts";
import { innermostPlaces, placesKey, relateSets } from "./places.ts";
import { namedSpan } from "./spans.ts";

/** A figure with up to 32 code units of the words on either side. */
export interface Surrounded {
  readonly figure: Figure;
  readonly before: string;
  readonly after: string;
}

const PRONOUNS = LANGUAGES.flatMap((language) => lexiconOf(language).partitives.pronouns).map(asWords);
/** "of the", "de los": before the whole that a part lies in. */
export const BEFORE_WHOLE: readonly string[] = LANGUAGES.flatMap(
  (language) => lexiconOf(language).partitives.beforeWhole,
);

/** What may stand before a whole that opens its clause: "Of 70 firearms seized, 40 …" too. */
const OPENING_WHOLE: ReadonlySet<string> = new Set([...BEFORE_WHOLE, "of", "de"].map(asWords));
const BEFORE_WHOLE_WORDS = BEFORE_WHOLE.map(asWords);

/** Code units between a whole and what points back at it, at most; between "61" and the "120" of "61 of the 120". */
const REACH = 400;
const BESIDE = 24;

/**
 * Each part of one text with its whole. A part has a pronoun beside it that points back ("61 of them"), follows a
 * sentence's opening "Of the …", stands right before "of the …", or is listed with others that add up to the whole; its number is not above the whole's. Linear in the
 * figures, which must be in order of place.
 */
export function wholesOf(figures: readonly Surrounded[]): ReadonlyMap<Figure, Figure> {
  const wholes = new Map<Figure, Figure>();
  const byUnit = Map.groupBy(
    figures.filter(({ figure }) => isAmount(figure)),
    ({ figure }) => figure.unit,
  );
  for (const amounts of byUnit.values()) {
    // A figure that is alone has nothing beside it to be a part of.
    if (amounts.length < 2) continue;
    amounts.forEach((part, index) => {
      const whole =
        pointedBackTo(amounts, index) ??
        wholeRightBehind(amounts, index) ??
        openingWhole(amounts, index) ??
        wholeOfList(amounts, index, wholes);
      if (whole !== null && isAtMost(part.figure, whole.figure)) wholes.set(part.figure, whole.figure);
    });
    amounts.forEach((whole, index) => {
      for (const part of listedParts(amounts, index)) if (!wholes.has(part)) wholes.set(part, whole.figure);
    });
  }
  return wholes;
}

/** What can have parts of its own unit: people, things, weights, money; no share, rate or change. */
function isAmount({ unit, mode }: Figure): boolean {
  return unit !== "percent" && mode !== "share" && mode !== "rate" && mode !== "change" && !unit.startsWith("per-");
}

/** Parts of a list that are looked at, at most. */
const LISTED_AT_MOST = 12;

/** "187 homicides in three provinces: 112, 44 and 31": bare numbers behind a colon or in brackets that add up to the number before. */
function listedParts(counts: readonly Surrounded[], index: number): readonly Figure[] {
  const { figure: whole } = counts[index]!;
  const parts: Figure[] = [];
  let rest = endsOf(whole.number)[0];
  for (let at = index + 1; at <= index + LISTED_AT_MOST && at < counts.length; at++) {
    const between = betweenOf(counts[at - 1]!, counts[at]!);
    const isListed = at === index + 1 ? OPENS_LIST.test(between) : GOES_ON.test(between);
    if (whole.bound !== "exact" || !isListed) return [];
    const { figure } = counts[at]!;
    rest = minus(rest, endsOf(figure.number)[0]);
    if (rest.numerator < 0n || figure.bound !== "exact") return [];
    parts.push(figure);
    if (rest.numerator === 0n) return parts.length > 1 ? parts : [];
  }
  return [];
}

const OPENS_LIST = /^[^.!?…;\n]*[:(—–][^.!?…;\n]*$/u;
/** Nothing of its own between one number and the next. */
const GOES_ON = /^(?:,|,? (?:y|e|and))\s*$/u;

/** The words between two figures, as far as they are known. */
function betweenOf(one: Surrounded, other: Surrounded): string {
  const gap = other.figure.quote.start - one.figure.quote.end;
  return gap <= one.after.length ? one.after.slice(0, gap) : one.after + other.before.slice(-gap);
}

/** "120 were held. Of them, 61 …", "120, of whom 61 …": the last larger count before. */
function pointedBackTo(counts: readonly Surrounded[], index: number): Surrounded | null {
  const part = counts[index]!;
  const [before, after] = [wordsBefore(part), wordsAfter(part)];
  const points = PRONOUNS.some((pronoun) => before.endsWith(pronoun) || after.startsWith(pronoun));
  if (points) return lastLarger(counts, index, () => true);
  if (tellsWhoSomeAre(part) || tellsWhatSomeDid(part)) {
    const whole = lastLarger(
      counts,
      index,
      (figure) => figure.counted.quote?.start === part.figure.counted.quote?.start && coverAlike(figure, part.figure),
    );
    if (whole !== null) return whole;
  }
  // "of the boats stopped in raids": the head goes before what is told with it
  for (const noun of nounsOfWhole(part)) {
    const isOf = (figure: Figure) => names(noun, figure) && lieTogether(part.figure, figure);
    // "84 homicides. In 41 a gun was used. In 37 of the homicides …": of those whose noun is told with them
    const whole =
      lastLarger(counts, index, (figure) => isOf(figure) && hasNoun(figure)) ?? lastLarger(counts, index, isOf);
    if (whole !== null) return whole;
  }
  return null;
}

/** Whether the noun of what a figure counts stands behind it, and was not told before. */
function hasNoun({ counted, quote }: Figure): boolean {
  return counted.quote !== null && counted.quote.start > quote.start;
}

const COPULAS = LANGUAGES.flatMap((language) => [...lexiconOf(language).counted.copulas]);
const GROUP_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [...lexiconOf(language).measures.groups.keys()]),
);

/** "14 menores; ocho son niñas", "22 cuerpos; nueve eran de mujeres": a number of nothing of its own, behind which it is said who they are. */
function tellsWhoSomeAre(part: Surrounded): boolean {
  const [copula = "", noun = ""] = wordsAfter(part).replace(" de ", " ").trim().split(" ", 2);
  const { counted, quote } = part.figure;
  return (
    COPULAS.includes(copula) && GROUP_WORDS.has(noun) && counted.quote !== null && counted.quote.start < quote.start
  );
}

/** "12 lanchas. Siete llevaban cocaína": a number of nothing of its own that opens its clause, with a verb right behind. */
function tellsWhatSomeDid(part: Surrounded): boolean {
  const { counted, quote } = part.figure;
  if (counted.quote === null || counted.quote.start > quote.start || !CLAUSE_OPENS.test(part.before)) return false;
  const verb = /^ ([\p{L}\p{M}]+)/u.exec(part.after)?.[1]?.toLowerCase() ?? "";
  return LANGUAGES.some((language) => {
    const { windows, counted: words } = lexiconOf(language);
    const folded = fold(verb);
    const isRegular = words.headFirst ? SPANISH_PASTS.test(verb) : ENGLISH_PASTS.test(verb);
    return words.auxiliaries.has(folded) || windows.pasts.has(folded) || isRegular;
  });
}

const CLAUSE_OPENS = /(?:^|[.;!?\n]) *$/;

/** Behind a number that opens its clause no participle stands, for which nothing was counted. */
const ENGLISH_PASTS = /[a-z]{2}ed$/;

/** Endings of the Spanish pasts in the plural, which no noun or participle has. */
const SPANISH_PASTS = /(?:aron|ieron|yeron|jeron|aban|ían)$/u;

/** Whether two counts are of the same places and days. */
function coverAlike(one: Figure, other: Figure): boolean {
  const [first, second] = [namedSpan(one), namedSpan(other)];
  const arePlaced = relateSets(innermostPlaces(one.places), innermostPlaces(other.places)) === "same";
  return arePlaced && first.from === second.from && first.to === second.to;
}

function lastLarger(counts: readonly Surrounded[], index: number, fits: (whole: Figure) => boolean): Surrounded | null {
  const part = counts[index]!;
  for (let position = index - 1; position >= Math.max(0, index - BACK_AT_MOST); position--) {
    const whole = counts[position]!;
    if (part.figure.quote.start - whole.figure.quote.end > REACH) return null;
    if (!isAtMost(whole.figure, part.figure) && fits(whole.figure)) return whole;
  }
  return null;
}

/** The noun of "fourteen of the boats", or the words of a sentence that opens "De los barcos pesqueros, catorce", one of which is. */
const nounsOfWhole = onceFor((part: Surrounded): readonly string[] => {
  const opening = /(?:^|[.!?…\n])([^.!?…\n,]*),\s*$/u.exec(part.before)?.[1] ?? "";
  return [...namedWhole(wordsAfter(part)).slice(0, 1), ...namedWhole(words(opening))];
});

function namedWhole(told: string): readonly string[] {
  const phrase = DEFINITE.exec(told)?.[0];
  return phrase === undefined ? [] : told.slice(phrase.length).trim().split(" ");
}

/** A part of what is counted in a place is in that place. */
function lieTogether(part: Figure, whole: Figure): boolean {
  return relateSets(innermostPlaces(part.places), innermostPlaces(whole.places)) !== "apart";
}

/** Before a whole that is named by its noun alone: "of the", "of last month's", "de esos". */
const DEFINITE =
  /^ (?:of (?:the|these|those|all (?:the )?|(?:this|that|last) [a-z]+ s)|de (?:l[oa]s|est[oa]s|es[oa]s|tod[oa]s l[oa]s)) /;

/** Whether a noun in the plural names what a figure counts: by its head, or by the measure that it is a noun for. */
function names(noun: string, { counted }: Figure): boolean {
  const { head, measure } = counted;
  if (head !== null && [head, `${head}s`, `${head}es`].includes(noun)) return true;
  return measure !== "other" && LANGUAGES.some((each) => lexiconOf(each).measures.nouns.get(noun)?.measure === measure);
}

/** Figures looked at behind a pronoun, at most. */
const BACK_AT_MOST = 4;

/** "Of the 124 detained on 9 August, 93 …": the figure before it, when its sentence opens with the partitive. */
function openingWhole(counts: readonly Surrounded[], index: number): Surrounded | null {
  const [part, whole] = [counts[index]!, counts[index - 1]];
  if (whole === undefined || part.figure.quote.start - whole.figure.quote.end > REACH) return null;
  // "Of the 400 …. Of the 400 …" tells one whole twice
  return opensAsWhole(whole) && !opensAsWhole(part) ? whole : null;
}

/** Whether a figure stands right behind the partitive that opens its sentence. */
const opensAsWhole = onceFor(({ before }: Surrounded): boolean => {
  const opening = /(?:^|[.!?…:;\n"“”«»])([^.!?…:;\n"“”«»]*)$/u.exec(before)?.[1] ?? "";
  return OPENING_WHOLE.has(words(opening));
});

/** "Of the 80 airstrips, 26 lay inside the park and 49 were in use": the whole of the part before it in the sentence. */
function wholeOfList(
  counts: readonly Surrounded[],
  index: number,
  wholes: ReadonlyMap<Figure, Figure>,
): Surrounded | null {
  const [part, previous] = [counts[index]!, counts[index - 1]];
  const figure = previous === undefined ? undefined : wholes.get(previous.figure);
  if (previous === undefined || figure === undefined || figure.quote.start > previous.figure.quote.start) return null;
  const gap = part.figure.quote.start - previous.figure.quote.end;
  const between = previous.after.slice(0, gap) + part.before.slice(-gap);
  if (gap > 2 * BESIDE_WORDS || /[.!?…;\n]/u.test(between)) return null;
  return counts.find((each) => each.figure === figure) ?? null;
}

/** Code units of the words known on either side of a figure. */
const BESIDE_WORDS = 32;

/** "61 of the 120". */
function wholeRightBehind(counts: readonly Surrounded[], index: number): Surrounded | null {
  const [part, whole] = [counts[index]!, counts[index + 1]];
  if (whole === undefined || whole.figure.quote.start - part.figure.quote.end > BESIDE) return null;
  // "71 had no plates. Of the 500 …" goes on to another whole
  if (opensAsWhole(whole)) return null;
  return BEFORE_WHOLE_WORDS.some((phrase) => wordsBefore(whole).endsWith(phrase)) ? whole : null;
}

/** Whether the words behind a number open with a pronoun for a whole: "of them", "de ellas". */
export function opensPronoun(after: string): boolean {
  const opening = words(after);
  return PRONOUNS.some((pronoun) => opening.startsWith(pronoun));
}

/** Whether the words before a number end on a pronoun for a whole: "De ellas, …", "of whom", with an article at most between. */
export function endsOnPronoun(before: string): boolean {
  const ending = words(before).replace(ARTICLE, " ");
  return PRONOUNS.some((pronoun) => ending.endsWith(pronoun));
}

const ARTICLE = / (?:the|a|an|el|la|los|las|un|una) $/;

/** Whether a part's number is not above its whole's. */
export function isAtMost(part: Figure, whole: Figure): boolean {
  return compareFractions(endsOf(part.number)[0], endsOf(whole.number)[1]) <= 0;
}

/** A phrase of the lexicon as {@link words} writes it. */
function asWords(phrase: string): string {
  return ` ${phrase} `;
}

/** The words of a stretch, folded, with one space between and around them. */
function words(text: string): string {
  return ` ${foldedWords(text).join(" ")} `;
}

const wordsBefore = onceFor(({ before }: Surrounded) => words(before));
const wordsAfter = onceFor(({ after }: Surrounded) => words(after));

/**
 * Whether two parts say the same of what they count, by the words behind them: "93 recovered their freedom" and "93 were
 * charged" do not, "61 were returned" and "61 returned to Haiti" do. Where each says something that the other does not
 * ("carried guns", "carried knives") they are not known to.
 */
export function sayAlike(one: Surrounded, other: Surrounded): boolean {
  const [first, second] = [one, other].map(({ after }) => stemsOf(ownWords(withoutWhole(after)))) as [Stems, Stems];
  return shareStem(first, second) && (first.isSubsetOf(second) || second.isSubsetOf(first));
}

type Stems = ReadonlySet<string>;

/** "Six of the officers were released", "six of them were released": which whole it is of says nothing of the part. */
function withoutWhole(after: string): string {
  return after.replace(WHOLE_BEHIND, "");
}

const WHOLE_BEHIND = /^ (?:of (?:the|these|those)|de (?:l[oa]s|est[oa]s|es[oa]s)) (?![0-9])[\p{L}\p{M}]+/iu;

/** The words behind a figure up to the end of its sentence, or to the next of a list of figures: "12 carried arms and 9 …". */
function ownWords(after: string): string {
  const own = /^[^.;!?\n]*(?:[.](?=[^\s])[^.;!?\n]*)*/u.exec(after)?.[0] ?? "";
  const next = own.search(NEXT_OF_LIST);
  return next === -1 ? own : own.slice(0, next);
}

const NEXT_OF_LIST = /(?:,| y| e| and) [0-9]/;

/** Whether words of a headline behind its number stand around another number: "Hundreds detained", "detained 62 people". */
export function isHeadlineOf(headline: Surrounded, body: Surrounded): boolean {
  return shareStem(stemsOf(headline.after.toLowerCase()), stemsOf(`${body.before} ${body.after}`));
}

function shareStem(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((stem) => other.has(stem));
}

/** First letters that tell a word from others, whatever its ending. */
const STEM_LENGTH = 5;
/** The shortest word that tells something. */
const TELLING_LENGTH = 4;

/** Beginnings of the words that say something: long enough, none of grammar, no name. */
function stemsOf(text: string): ReadonlySet<string> {
  const inner = text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  const telling = inner.map(fold);
  return new Set(
    telling
      .filter((word) => word.length >= TELLING_LENGTH && !COMMON.some((each) => each.has(word)))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}

/** Words of grammar, which say nothing of what is counted. */
const COMMON = LANGUAGES.map((language) => lexiconOf(language).identification.words);

/** Whether a part is told apart from its whole by nothing but its number: of the same thing, in the same places and days. */
export function isIndistinct(part: Figure, whole: Figure): boolean {
  const [one, other] = [part.counted, whole.counted];
  const isElsewhere = placesKey(innermostPlaces(part.places)) !== placesKey(innermostPlaces(whole.places));
  const [own, all] = [namedSpan(part), namedSpan(whole)];
  if (isElsewhere || own.from !== all.from || own.to !== all.to) return false;
  if (one.group !== other.group || one.organization !== other.organization) return false;
  // "of the 200 firearms seized, 50 (25 percent) were pistols": the noun is the whole's
  if (one.quote !== null && one.quote.start === other.quote?.start) return true;
  if (one.measure !== other.measure) return false;
  // "120 firearms, of which 72 were pistols": its own noun tells it
  return relateHeads(other, one, []) !== "narrower";
}

/**
 * The figures of statements with the words around them, text by text and in order of place; each statement's figure once. Of a
 * text that has but one, there is no part of another.
 */
function surroundedFigures(statements: readonly StandingStatement[]): readonly (readonly Surrounded[])[] {
  const texts = Map.groupBy(statements, ({ statement }) => statement.textId);
  const several = [...texts.values()].filter(({ length }) => length > 1);
  return several.map((group) =>
    group
      .flatMap(({ statement }) => surroundedIn(statement))
      .toSorted((one, other) => one.figure.quote.start - other.figure.quote.start),
  );
}

const surroundedIn = onceFor(({ value, anchor }: Statement): readonly Surrounded[] =>
  value.kind === "figure" ? [{ figure: value, before: anchor.before, after: anchor.after }] : [],
);

/** The parts among the figures of a record, each with its whole in the same text. */
export function partsOfRecord(statements: readonly StandingStatement[]): ReadonlyMap<Figure, Figure> {
  return new Map(surroundedFigures(statements).flatMap((figures) => [...wholesOf(figures)]));
}
