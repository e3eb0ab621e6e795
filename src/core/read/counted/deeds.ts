import {
  deedOfMeasure,
  deedOfNoun,
  deedOfStem,
  infinitiveDeed,
  isLightVerb,
  knownDeed,
  ownDeed,
  presentDeed,
  resultsIn,
} from "../../lexicon/deeds.ts";
import { endsIn } from "../../lexicon/endings.ts";
import type { NounKind } from "../../lexicon/parties.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { housedIn } from "./housed.ts";
import { behindCounted, type Measured } from "./measured.ts";
import { isPeople } from "./measures-people.ts";
import { behindAside } from "./measures-predicates.ts";
import { isOfNone, isWholeOf } from "./wholes.ts";

/** Words between a verb and what it is said of, at most. */
const REACH = 10;

/** What a word says was done: null where it is no verb that tells, "" where its verb says no more than that they were counted. */
type Deed = string | null;

/**
 * What the clause says was done with the counted, or what they did, by its verb: "police questioned 30 people", "30 people in
 * Tacna were questioned", "22 tourists visited", "30 personas evacuadas". Null where no verb tells more than that there were so many.
 */
export function deedOf(scan: Scan, measured: Measured): string | null {
  if (housedIn(scan, measured) !== null) return null;
  // "40 of the 100 people arrested were charged": the verb is said of the 40
  if (isWholeOf(scan, measured)) return deedInside(scan, measured) || null;
  const own = hasOwnPassive(scan, measured) ? deedBehind(scan, measured) : null;
  const { phrase, quantity } = measured;
  // "las armas decomisadas, 23": the subject's own participle
  const ofSubject = phrase !== null && phrase.end < quantity.first ? deedInside(scan, measured) : null;
  const found =
    own ??
    ofSubject ??
    deedNow(scan, measured) ??
    deedBefore(scan, measured) ??
    deedBehind(scan, measured) ??
    deedInside(scan, measured);
  return found === "" ? null : found;
}

/** "The lab makes 300 kilos", "venden 40 fusiles", "rescatan a 19 rehenes": a present right before what it is done to, where no noun can stand. */
function deedNow({ tokens, lexicon }: Scan, { sentence, quantity }: Measured): Deed {
  const isMarked = lexicon.counted.personal.has(wordAt({ tokens }, sentence, quantity.first - 1));
  const before = isMarked ? quantity.first - 2 : quantity.first - 1;
  if (before < sentence.firstToken) return null;
  const { spelled, folded, capital } = tokens[before]!;
  // "Destruyen ocho pistas", as titles begin in Spanish; "Marcha 2 de mayo" is a noun
  const opens = before === sentence.firstToken;
  if (opens && !isMarked && !(lexicon.counted.subjectsFollow && folded.endsWith("n"))) return null;
  // "pasan de 700": a bound
  if ((capital && !opens) || lexicon.numbers.words.has(folded) || lexicon.grammar.of.has(tokens[before + 1]!.folded))
    return null;
  return presentDeed(lexicon.language, spelled) ?? null;
}

/** "… y 12 fusiles fueron decomisados": an auxiliary right behind what is counted opens its own verb. */
function hasOwnPassive(scan: Scan, { sentence, phrase, quantity }: Measured): boolean {
  return scan.lexicon.counted.passives.has(wordAt(scan, sentence, behindCounted({ quantity, phrase })));
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "with over in on at by for from of into through across to between among against about under con en por para sobre entre contra ante desde hasta hacia sin tras".split(
    " ",
  ),
);

/** "Questioned 30 people", "fueron interrogadas en Tacna 30 personas". */
function deedBefore(scan: Scan, { sentence, from, listFirst }: Measured): Deed {
  const { counted, speech } = scan.lexicon;
  const named = deedNamed(scan, sentence, listFirst) ?? chargesAgainst(scan, sentence, listFirst);
  if (named !== undefined) return named;
  const result = resultRightBefore(scan, sentence, listFirst);
  if (result !== null) return result;
  // "spread over 60 accounts", "se reunió con 22 vecinos": what a preposition governs did not undergo the verb
  if (PREPOSITIONS.has(wordAt(scan, sentence, listFirst - 1))) return null;
  const stop = Math.max(sentence.firstToken, listFirst - REACH, from < listFirst ? from : sentence.firstToken);
  for (let index = listFirst - 1; index >= stop; index--) {
    const { kind, folded, text } = scan.tokens[index]!;
    const closes = kind === "mark" && text !== "-";
    // "se aseguraron 40 fusiles": nobody says anything
    const says = speech.sayVerbs.has(folded) && !isPassive(scan, index);
    if (closes || counted.relatives.has(folded) || speech.that.has(folded) || says) return null;
    const deed = deedAt(scan, index);
    if (deed === null) continue;
    // "in towns raided 12 trucks were": what stands behind an auxiliary is said of what is before it
    return isPassive(scan, index) && !counted.subjectsFollow ? null : deed;
  }
  return null;
}

/** "Ended with the seizure of 45 rifles", "permitió la destrucción de 12 lanchas": the noun says it, whatever verb governs it. */
function deedNamed(scan: Scan, sentence: Sentence, first: number): string | undefined {
  if (!scan.lexicon.counted.inside.has(wordAt(scan, sentence, first - 1))) return undefined;
  return deedOfNoun(scan.lexicon.language, wordAt(scan, sentence, first - 2));
}

/** "Brought charges against 40", "retiraron los cargos contra 40": they were charged, unless the charges were dropped. */
function chargesAgainst(scan: Scan, sentence: Sentence, first: number): string | undefined {
  if (!AGAINST.has(wordAt(scan, sentence, first - 1)) || !CHARGES.has(wordAt(scan, sentence, first - 2)))
    return undefined;
  for (let index = first - 3; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    const word = wordAt(scan, sentence, index);
    if (DROPPING.test(word)) return deedOfMeasure("drop");
  }
  return deedOfMeasure("charge");
}

const AGAINST: ReadonlySet<string> = new Set(["against", "contra"]);
const CHARGES: ReadonlySet<string> = new Set(
  "charge charges indictment indictments accusation accusations cargo cargos acusacion acusaciones imputacion imputaciones".split(
    " ",
  ),
);
/** Verbs of giving up a charge, in both languages. */
const DROPPING = /^(?:drop|dismiss|withdr|discard|reject|throw|threw|retir|desestim|archiv|desech|levant|anul)/;

/** "30 people in Tacna were questioned", "22 tourists visited the ruins". */
function deedBehind(scan: Scan, { sentence, phrase, quantity, until }: Measured): Deed {
  const { counted } = scan.lexicon;
  if (isOfNone(scan, sentence, quantity.first)) return null;
  const start = behindAside(scan, sentence, behindCounted({ quantity, phrase }));
  let participle: Deed = null;
  for (let index = start; index < Math.min(until, sentence.endToken, start + REACH); index++) {
    const { kind, folded, text } = scan.tokens[index]!;
    if ((kind === "mark" && text !== "-") || counted.and.has(folded) || counted.subordinators.has(folded)) break;
    const isBeside = index === start;
    const deed =
      deedAt(scan, index) ??
      (isBeside ? participleAt(scan, index) : null) ??
      (isBeside && phrase === null ? goingOnAt(scan, index) : null);
    if (deed === null) continue;
    const done = deed === "" && phrase !== null ? ownDeedAt(scan, phrase.head, index) : null;
    if (done !== null) return done;
    if (isPassive(scan, index) || !isParticiple(scan, index)) return deed;
    participle ??= deed;
  }
  return participle;
}

/** "40 businesses reported extortion", "40 familias recibieron amenazas": what people or bodies did with something that follows. */
function ownDeedAt(scan: Scan, head: number, index: number): string | null {
  const { tokens, lexicon } = scan;
  const deed = ownDeed(lexicon.language, tokens[index]!.spelled);
  if (deed === undefined || isPassive(scan, index)) return null;
  if (!isDoer(scan, head) && !(MOVING.has(deed) && scan.lexicon.parties.get(tokens[head]!.folded)?.has("goods")))
    return null;
  const next = tokens[index + 1];
  if (next === undefined || next.kind !== "word" || next.folded.endsWith(lexicon.grammar.adverbEnding)) return null;
  const isWhen = lexicon.counted.not.months.has(next.folded) || lexicon.counted.not.weekdays.has(next.folded);
  return isWhen || lexicon.grammar.kinds.has(next.folded) || PREPOSITIONS.has(next.folded) ? null : deed;
}

/** What goods do themselves: "40 tonnes left Tumaco". */
const MOVING: ReadonlySet<string> = new Set(["leave", "arrive"].map(deedOfMeasure));

/** People, bodies, businesses: whoever can do something. */
function isDoer(scan: Scan, head: number): boolean {
  const { folded } = scan.tokens[head]!;
  const kinds = scan.lexicon.parties.get(folded);
  if (kinds === undefined) return isPeople(scan, folded) || BUSINESSES.has(folded);
  return ["person", "force", "group", "body", "court", "structure"].some((kind) => kinds.has(kind as NounKind));
}

const BUSINESSES: ReadonlySet<string> = new Set(
  "businesses companies firms merchants municipalities cities towns negocios comercios empresas locales municipios ciudades pueblos".split(
    " ",
  ),
);

/** "46 viajaban solos", "46 were travelling alone": what the counted were doing, right behind a number without a noun. */
function goingOnAt({ tokens, lexicon }: Scan, index: number): Deed {
  const { folded, spelled } = tokens[index]!;
  const { auxiliaries, copulas } = lexicon.counted;
  if (lexicon.language === "es") {
    if (auxiliaries.has(folded) || copulas.has(folded) || HOLDING.has(folded) || !IMPERFECT.test(spelled)) return null;
    return deedOfStem("es", folded.replace(/(?:aba|ia)n?$/, ""));
  }
  const next = tokens[index + 1]?.folded ?? "";
  return copulas.has(folded) && GOING_ON.test(next) ? deedOfStem("en", next.replace(/ing$/, "")) : null;
}

const IMPERFECT = /[a-zñ]{2}(?:aba|ía)n?$/u;
const GOING_ON = /^[a-z]{3,}ing$/;
const HOLDING: ReadonlySet<string> = new Set("tenia tenian podia podian debia debian seguia seguian".split(" "));

/** "30 personas evacuadas en Tacna", "vehículos robados recuperados": the last participle among the words of the phrase itself. */
function deedInside(scan: Scan, { phrase }: Measured): Deed {
  if (phrase === null) return null;
  for (let index = phrase.end - 1; index >= phrase.head; index--) {
    if (index > phrase.head && isOfName(scan, phrase.head, index)) continue;
    const deed = deedAt(scan, index) ?? (index > phrase.head ? participleAt(scan, index) : null);
    if (deed !== null) return deed;
  }
  return null;
}

/** "Personas privadas de libertad": a participle that names who they are, as prisoners, tells no deed. */
function isOfName({ tokens }: Scan, head: number, index: number): boolean {
  const noun = tokens[head]!.folded;
  const singular = noun === "people" ? "person" : noun;
  return namedBy(singular, [])?.kind === undefined && namedBy(singular, [tokens[index]!.folded]) !== null;
}

function isPassive({ tokens, lexicon }: Scan, index: number): boolean {
  return lexicon.counted.passives.has(tokens[index - 1]?.folded ?? "");
}

function isParticiple({ tokens, lexicon }: Scan, index: number): boolean {
  const { folded } = tokens[index]!;
  return lexicon.language === "es"
    ? SPANISH_PARTICIPLE.test(folded)
    : endsIn(folded, lexicon.windows.participleEndings);
}

function deedAt(scan: Scan, index: number): Deed {
  const { language, measures, counted, hedges, numbers } = scan.lexicon;
  const { kind, folded, spelled, capital } = scan.tokens[index]!;
  const known = knownDeed(language, spelled, scan.tokens[index + 1]?.spelled);
  if (
    kind !== "word" ||
    (capital && !opensClause(scan, index)) ||
    (counted.auxiliaries.has(folded) && !known) ||
    numbers.words.has(folded)
  )
    return null;
  if (hedges.alleged.has(folded) || hedges.accusing.has(folded)) return null;
  // "Izabal's four made it the quietest"
  if (language === "en" && folded === "made" && OBJECTS.has(scan.tokens[index + 1]?.folded ?? "")) return "";
  // "reduced to ashes", "lifted out of the sea"
  const result = isLightVerb(language, folded) ? resultBehind(scan, index) : null;
  if (result !== null) return result;
  // "the airstrips destroyed in Beni doubled": to rise befalls a number
  if ((measures.changeVerbs.has(folded) && !known) || numbers.shares.multiples.has(folded)) return null;
  if (known !== undefined) return known;
  const achieved = achievedAt(scan, index);
  if (achieved !== undefined) return achieved;
  const measure = measures.nouns.has(folded) || isPlaceNoun(scan, index) ? undefined : measures.verbs.get(folded);
  if (measure !== undefined && measure !== "other") return deedOfMeasure(measure);
  const stem = stemAt(scan, index);
  return stem === null ? null : deedOfStem(language, stem);
}

/** Objects of a verb that makes them something. */
const OBJECTS: ReadonlySet<string> = new Set("it them him her us".split(" "));

/** "Put 23 airstrips out of use", "buses were set on fire": what the words behind a light verb tell. */
function resultBehind({ tokens, lexicon }: Scan, verb: number): string | null {
  const results = resultsIn(lexicon.language);
  for (let index = verb + 1; index < Math.min(tokens.length, verb + 1 + REACH); index++) {
    const { text } = tokens[index]!;
    if (text === "." || text === ";" || text === ",") return null;
    const found = phraseAt(results, tokens, { index, end: tokens.length });
    if (found !== null) return found.value;
  }
  return null;
}

/** "Waiting in jail", "sent from jail": a verb's own form behind a preposition names where they are. */
function isPlaceNoun(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1]?.folded ?? "";
  return scan.lexicon.language === "en" && before !== "to" && PREPOSITIONS.has(before) && !isParticiple(scan, index);
}

/** Words back from a number to the light verb whose result leads to it: "set fire to". */
const RESULT_WITHIN = 4;

/** "Set fire to nine buses", "prendieron fuego a nueve autobuses". */
function resultRightBefore(scan: Scan, sentence: Sentence, first: number): string | null {
  const results = resultsIn(scan.lexicon.language);
  for (let index = Math.max(sentence.firstToken + 1, first - RESULT_WITHIN); index < first; index++) {
    const found = phraseAt(results, scan.tokens, { index, end: first });
    if (found?.end === first && isLightVerb(scan.lexicon.language, wordAt(scan, sentence, index - 1)))
      return found.value;
  }
  return null;
}

/** "Erradicaron 40 hectáreas": where subjects follow, a verb may open the sentence. */
function opensClause({ tokens, lexicon }: Scan, index: number): boolean {
  return lexicon.counted.subjectsFollow && (index === 0 || tokens[index - 1]!.kind === "mark");
}

/** "visited" → "visit"; a past that no ending gives away is itself. */
function englishStem({ lexicon }: Scan, folded: string): string | null {
  if (folded.length < 5) return lexicon.windows.pasts.has(folded) ? folded : null;
  if (folded.endsWith("ied")) return `${folded.slice(0, -3)}y`;
  if (folded.endsWith("ed")) return folded.slice(0, -2);
  return lexicon.windows.pasts.has(folded) ? folded : null;
}

const SPANISH_PAST = /(?:ó|aron|ieron|yeron|jeron)$/u;
const SPANISH_PARTICIPLE = /(?:[ai]d|uest|crit|biert|uelt|ech)[oa]s?$/;

/** The stem of a verb in the past; of one that says no more than that what follows came about, the stem of that. */
function stemAt(scan: Scan, index: number): string | null {
  const { folded, spelled } = scan.tokens[index]!;
  const isSpanish = scan.lexicon.language === "es";
  const stem = isSpanish ? spanishStem(scan, index, spelled) : englishStem(scan, folded);
  if (stem === null || !ACHIEVING.has(stem)) return stem;
  const next = scan.tokens[isSpanish ? index + 1 : index + 2]?.folded ?? "";
  const done = isSpanish ? SPANISH_INFINITIVE.exec(next)?.[1] : next.replace(/e$/, "");
  return done === undefined || done === "" || (!isSpanish && scan.tokens[index + 1]?.folded !== "to") ? stem : done;
}

/** The known deed that a verb of bringing it about leads to: "managed to escape", "lograron fugarse". */
function achievedAt(scan: Scan, index: number): string | undefined {
  const { language } = scan.lexicon;
  const token = scan.tokens[index]!;
  const stem = language === "es" ? spanishStem(scan, index, token.spelled) : englishStem(scan, token.folded);
  if (stem === null || !ACHIEVING.has(stem)) return undefined;
  const isTo = language === "es" || scan.tokens[index + 1]?.folded === "to";
  return isTo
    ? infinitiveDeed(language, scan.tokens[language === "es" ? index + 1 : index + 2]?.folded ?? "")
    : undefined;
}

/** Stems of "managed to", "lograron", "consiguieron", "alcanzaron a": what follows was done. */
const ACHIEVING: ReadonlySet<string> = new Set(["manag", "logr", "consigu", "pud"]);
const SPANISH_INFINITIVE = /^(\p{L}{2,})[aei]r(?:se|los|las|lo|la)?$/u;

/** "visitó", "visitaron", and behind an auxiliary "visitadas" → "visit". */
function spanishStem(scan: Scan, index: number, spelled: string): string | null {
  const { folded } = scan.tokens[index]!;
  if (SPANISH_PAST.test(spelled)) return folded.replace(/(?:io|o|aron|ieron|yeron|eron)$/, "");
  const isSaid = isPassive(scan, index) || scan.lexicon.counted.auxiliaries.has(scan.tokens[index - 1]?.folded ?? "");
  return isSaid && SPANISH_PARTICIPLE.test(folded) ? folded.replace(PARTICIPLE_ENDING, "") : null;
}

const ACCENTED = /[áéíóú]/u;
const PARTICIPLE_ENDING = /(?:[ai]d)?[oa]s?$/;

/** A Spanish participle right behind the noun: "22 ruinas visitadas". */
function participleAt({ tokens, lexicon }: Scan, index: number): Deed {
  const { folded, spelled, kind, capital } = tokens[index]!;
  // "líquida", "clásica": of participles only those like "caído" have an accent
  if (ACCENTED.test(spelled.replace(/[íÍ]d[oa]s?$/u, ""))) return null;
  if (lexicon.language !== "es" || kind !== "word" || capital || lexicon.measures.nouns.has(folded)) return null;
  return SPANISH_PARTICIPLE.test(folded) ? deedOfStem("es", folded.replace(PARTICIPLE_ENDING, "")) : null;
}
