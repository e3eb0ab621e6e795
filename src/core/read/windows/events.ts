import { endsIn } from "../../lexicon/endings.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { type Tense, tenseOfEnding } from "../../lexicon/windows.ts";
import { firstFrom } from "../text/in-order.ts";
import { isLandmark, type Passage, type Sentence, type Span } from "../text/passage.ts";

/** Words before or behind a figure among which the verb that tells of it stands. */
const REACH = 24;

const TENSES = new WeakMap<Span, { readonly sentence: Sentence; readonly tense: Tense | null }>();

/**
 * The tense of the clause that tells a figure: of the verb in front of it, else of the one behind; null where no word shows it.
 * It is asked for at every turn of a window, and so kept as long as the figure is.
 */
export function tenseOf(passage: Passage, sentence: Sentence, told: Span): Tense | null {
  const known = TENSES.get(told);
  if (known?.sentence === sentence) return known.tense;
  const tense = tenseBefore(passage, sentence, told) ?? tenseBehind(passage, sentence, told);
  TENSES.set(told, { sentence, tense });
  return tense;
}

/** The tense of the verb in front of a figure. */
export function tenseBefore(passage: Passage, sentence: Sentence, told: Span): Tense | null {
  const first = firstFrom(passage.tokens, told.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    if (isLandmark(passage, index, LANDMARK.clauseEdges)) return null;
    const tense = tenseAt(passage, index);
    if (tense !== null) return isSent(passage, index, first) ? "unreal" : tense;
    if (isPlan(passage, index)) return "unreal";
  }
  return null;
}

/** "sent his brother to collect a million", "envió a dos hombres a recoger": behind one who is sent, an infinitive tells only what for. */
function isSent(passage: Passage, verb: number, last: number): boolean {
  const { tokens, lexicon } = passage;
  const { sending, infinitive, infinitives } = lexicon.windows;
  if (!sending.has(tokens[verb]!.folded)) return false;
  for (let index = verb + 1; index < last - 1; index++) {
    const { folded } = tokens[index]!;
    const next = tokens[index + 1]!;
    // "a" and "para" lead to the purpose in Spanish, "to" in English before a base form
    const isTo = infinitive.has(folded) && next.kind === "word" && !next.capital;
    if (isTo && !lexicon.counted.tally.determiners.has(next.folded)) return true;
    if (TO.has(folded) && endsIn(next.folded, infinitives) && !next.capital) return true;
  }
  return false;
}

const TO: ReadonlySet<string> = new Set(["a", "para"]);

/** Where the noun or purpose begins that a figure is only planned in, with no verb between: "un acuerdo con una suba de", "para llevarla a". */
export function planBefore(passage: Passage, sentence: Sentence, told: Span): number | null {
  const first = firstFrom(passage.tokens, told.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    if (isLandmark(passage, index, LANDMARK.clauseEdges)) return null;
    if (isPlan(passage, index)) return passage.tokens[index]!.start;
    if (tenseAt(passage, index) !== null) return null;
  }
  return null;
}

/** "an offer of", "un acuerdo con una suba de": a noun for what has not happened, the figure in its phrase; "para subirlo a". */
function isPlan(passage: Passage, index: number): boolean {
  if (!isLandmark(passage, index, LANDMARK.tenses)) return false;
  const { tokens, lexicon } = passage;
  const next = tokens[index + 1]?.folded ?? "";
  if (lexicon.windows.purposes.has(tokens[index]!.folded)) return endsIn(next, lexicon.windows.infinitives);
  if (!lexicon.windows.plans.has(tokens[index]!.folded)) return false;
  if (lexicon.counted.inside.has(next) || lexicon.windows.planLinks.has(next)) return true;
  // "una oferta que ronda el 48 %", "an offer that stands at"
  return (
    lexicon.counted.relatives.has(next) && tokens[index + 2]?.kind === "word" && tenseAt(passage, index + 2) !== "past"
  );
}

function tenseBehind(passage: Passage, sentence: Sentence, told: Span): Tense | null {
  const end = firstFrom(passage.tokens, told.end);
  for (let index = end; index < Math.min(sentence.endToken, end + REACH); index++) {
    if (isLandmark(passage, index, LANDMARK.clauseEdges)) return null;
    const tense = tenseAt(passage, index);
    if (tense !== null) return tense;
  }
  return null;
}

/** The tense that a word gives its clause, if it is a finite verb; verbs of saying only frame what they say. */
export function tenseAt(passage: Passage, index: number): Tense | null {
  const { tokens, lexicon } = passage;
  const { tenses, pasts } = lexicon.windows;
  const token = tokens[index]!;
  if (token.kind !== "word" || (token.capital && !opensWithVerb(passage, index))) return null;
  if (!isLandmark(passage, index, LANDMARK.tenses)) return tenseByEnding(passage, index);
  const known = tenses.get(token.folded);
  if (known === "pluperfect" && !isParticiple(passage, index + 1))
    return lexicon.windows.hadIsPast ? "past" : "present";
  if (lexicon.windows.going.has(token.folded) && tokens[index + 1]?.folded !== "a") return "present";
  // "habría matado" is told of what is said to have happened
  if (known === "unreal" && lexicon.windows.hearsay.has(token.folded) && isParticiple(passage, index + 1))
    return "perfect";
  if (known !== undefined) return known;
  if (lexicon.speech.sayVerbs.has(token.folded)) return null;
  return pasts.has(token.folded) ? pastBehind(passage, index) : tenseByEnding(passage, index);
}

/** "Fueron allanadas 23 viviendas", "Hallaron dos fosas": where subjects follow, the verb may open its sentence. */
function opensWithVerb({ tokens, lexicon }: Passage, index: number): boolean {
  const before = tokens[index - 1]?.text;
  return lexicon.counted.subjectsFollow && (before === undefined || before === "." || before === ":");
}

/** The tense that a word's ending tells, accents and all: "llegará" is not "llegara". */
function tenseByEnding(passage: Passage, index: number): Tense | null {
  const tense = tenseOfEnding(passage.lexicon.windows.tenseEndings, passage.tokens[index]!.spelled);
  return tense === "past" ? pastBehind(passage, index) : tense;
}

/** A past, unless what stands before it makes it a participle or a base form: "has deported", "to cut", "of deported men". */
function pastBehind({ tokens, lexicon }: Passage, index: number): Tense | null {
  const { tenses, infinitive } = lexicon.windows;
  const nearest = tokens[index - 1]?.folded ?? "";
  const before = lexicon.speech.helpers.has(nearest) ? (tokens[index - 2]?.folded ?? "") : nearest;
  if (infinitive.has(before)) return "unreal";
  const helper = tenses.get(before) ?? tenses.get(nearest);
  if (helper !== undefined) return helper;
  return lexicon.counted.tally.determiners.has(before) || lexicon.counted.inside.has(before) ? null : "past";
}

/** A participle, or one behind an adverb: "had been", "had also lost"; "had two floods" is a past. */
function isParticiple({ tokens, lexicon }: Passage, first: number): boolean {
  const { pasts, participleEndings } = lexicon.windows;
  const isOne = (index: number) => {
    const { kind, folded } = tokens[index] ?? { kind: "mark", folded: "" };
    return kind === "word" && (pasts.has(folded) || endsIn(folded, participleEndings));
  };
  return isOne(first) || (lexicon.speech.helpers.has(tokens[first]?.folded ?? "") && isOne(first + 1));
}
