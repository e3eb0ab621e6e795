/**
 * Counts that mend an earlier one, and counts that are taken back (RULES C2): "183, because a recount removed …", "39, not
 * 36", "withdrew its figure of 52 and put 47 in its place".
 */
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import type { RevisionWords } from "../../lexicon/revisions.ts";
import type { Figure } from "../../model/index.ts";
import { hasLandmark, isLandmark, type Passage, type Sentence, sentenceAt } from "../text/passage.ts";

/** Sentences behind a figure's own in which its mending may be told. */
const SENTENCES_AHEAD = 2;
/** Words between "not" and its number, and between the number and "but". */
const DENIED_WITHIN = 3;
const BUT_WITHIN = 8;
/** Words between a verb of taking back and the word for the count. */
const TAKEN_BACK_WITHIN = 4;
/** Words between the old number and "to". */
const TO_WITHIN = 5;

/** The figures with what their words take back or mend; what stands in the place of one taken back counts the same. Linear. */
export function withRevisions(figures: readonly Figure[], passage: Passage): readonly Figure[] {
  const mended = passage.sentences.map((sentence) => isMending(passage, sentence));
  const bySentence = Map.groupBy(figures, (figure) => sentenceAt(passage, figure.quote.start)?.index ?? -1);
  const isTitled = passage.sentences.some(
    ({ block, index }) => passage.blocks[block]!.role === "title" && mended[index],
  );
  const marked = figures.map((figure): Figure => {
    const sentence = sentenceAt(passage, figure.quote.start);
    if (sentence === null || !isCount(figure)) return figure;
    const around = bySentence.get(sentence.index)!;
    const isOpen = mended[sentence.index] || hasLandmark(sentence, LANDMARK.denials);
    const isBack = isOpen && isWithdrawn(passage, figure, { sentence, around, mended: mended[sentence.index]! });
    if (isBack || isDisownedNext(passage, sentence, { bySentence, mended }))
      return { ...figure, revision: "withdrawn" };
    return isTitled || isMended(figure, { sentence, bySentence, mended, passage })
      ? { ...figure, revision: "revised" }
      : figure;
  });
  return replaced(marked, passage);
}

function isCount({ mode }: Figure): boolean {
  return mode !== "share" && mode !== "rate" && mode !== "change";
}

/** Whether a figure's sentence, or one of the next that counts nothing else, says that a count was mended. */
function isMended(
  figure: Figure,
  found: {
    readonly sentence: Sentence;
    readonly bySentence: ReadonlyMap<number, readonly Figure[]>;
    readonly mended: readonly boolean[];
    readonly passage: Passage;
  },
): boolean {
  const { sentence, bySentence, mended, passage } = found;
  for (let index = sentence.index; index <= sentence.index + SENTENCES_AHEAD; index++) {
    const others = index === sentence.index ? [] : (bySentence.get(index) ?? []);
    const isOfOthers = others.some((other) => countsAnother(other, figure));
    if (passage.sentences[index]?.block !== sentence.block && index > sentence.index + 1) return false;
    if (mended[index] && !isOfOthers) return true;
  }
  return false;
}

/** Counts of what only "other" is known of may be of the same, and by how much a count was wrong is told of the same. */
function countsAnother(one: Figure, other: Figure): boolean {
  const { measure } = one.counted;
  return one.unit === "count" && measure !== "other" && measure !== "change" && measure !== other.counted.measure;
}

/** Whether a sentence's words say that a count was mended. */
function isMending(passage: Passage, sentence: Sentence): boolean {
  const { mending, wrongly } = passage.lexicon.revisions;
  if (hasPhrase(passage, sentence, { table: mending, landmark: LANDMARK.mending })) return true;
  const tells = (list: number) => hasLandmark(sentence, list);
  if (tells(LANDMARK.counts) && tells(LANDMARK.changes)) return true;
  if (tells(LANDMARK.removals) && tells(LANDMARK.counts | LANDMARK.entries)) return true;
  return tells(LANDMARK.recording) && hasPhrase(passage, sentence, { table: wrongly, landmark: LANDMARK.wrongly });
}

function hasPhrase(
  passage: Passage,
  sentence: Sentence,
  { table, landmark }: { readonly table: PhraseTable<true>; readonly landmark: number },
): boolean {
  if (!hasLandmark(sentence, landmark)) return false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (
      isLandmark(passage, index, landmark) &&
      phraseAt(table, passage.tokens, { index, end: sentence.endToken }) !== null
    )
      return true;
  return false;
}

function wordsOf({ tokens }: Passage, { firstToken, endToken }: Sentence): readonly string[] {
  return tokens.slice(firstToken, endToken).map(({ folded }) => folded);
}

interface Around {
  readonly sentence: Sentence;
  /** The figures of the sentence. */
  readonly around: readonly Figure[];
  readonly mended: boolean;
}

function isWithdrawn(passage: Passage, figure: Figure, { sentence, around, mended }: Around): boolean {
  const words = wordsOf(passage, sentence);
  const tokens = passage.tokens.slice(sentence.firstToken, sentence.endToken);
  const first = tokens.findIndex(({ end }) => end > figure.quote.start);
  const behind = tokens.findIndex(({ start }) => start >= figure.quote.end);
  const at = { words, first, end: behind === -1 ? words.length : behind, revisions: passage.lexicon.revisions };
  const others = around.filter((other) => other !== figure && other.unit === figure.unit);
  if (
    isTakenBack(at) ||
    isDisowned({ words, lexicon: passage.lexicon }, commaBehind(at)) ||
    (mended && isOfEarlier(at))
  )
    return true;
  return others.length > 0 && (isDenied(at) || (mended && isOldOf(at)));
}

interface At {
  readonly words: readonly string[];
  /** The figure's own words: `words.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly revisions: RevisionWords;
}

/** "39, not 36", "39 instead of the 36", "no fueron 36 sino 39". */
function isDenied({ words, first, end, revisions }: At): boolean {
  const before = behindBetween(words, first, revisions);
  const denies = revisions.denying.some((phrase) =>
    phrase.every((word, index) => words[before - phrase.length + index] === word),
  );
  if (denies) return true;
  const isNegated = words.slice(Math.max(0, first - DENIED_WITHIN), first).some((word) => revisions.not.has(word));
  return isNegated && words.slice(end, end + BUT_WITHIN).some((word) => revisions.but.has(word));
}

/** Back over articles and the like: where the words before a number end. */
function behindBetween(words: readonly string[], first: number, { between }: RevisionWords): number {
  let index = first;
  while (index > 0 && between.has(words[index - 1]!)) index--;
  return index;
}

/** "Withdrew its figure of 52", "la cifra de 52 fue retirada". */
function isTakenBack({ words, first, end, revisions }: At): boolean {
  const { counts, of, withdrawing } = revisions;
  let noun = first - 1;
  while (noun > first - DENIED_WITHIN && of.has(words[noun] ?? "")) noun--;
  if (!of.has(words[first - 1] ?? "") || !counts.has(words[noun] ?? "")) return false;
  const before = words.slice(Math.max(0, noun - TAKEN_BACK_WITHIN), noun);
  const clause = words.slice(end);
  return [...before, ...clause].some((word) => withdrawing.has(word));
}

/** Words from what was said to the verb that takes it back, and from a comma or a sentence's start to it. */
const DISOWNED_WITHIN = 6;
const SAYING_WITHIN = 3;

/** Where the aside behind a figure opens; its clause is passed. */
function commaBehind({ words, end }: At): number {
  const comma = words.indexOf(",", end);
  return comma === -1 ? words.length : comma + 1;
}

/** "…, a claim it later withdrew", "…, dato que después desmintió": what was said is taken back or denied where it is named again. */
function isDisowned({ words, lexicon }: Said, first: number): boolean {
  const { counts, sayings, complements } = lexicon.revisions;
  const opening = words.slice(first, first + SAYING_WITHIN);
  const noun = opening.findIndex((word) => counts.has(word) || sayings.has(word));
  const from = first + noun + 1;
  // "a claim of torture", "reports that soldiers withdrew": what is denied or done there is told by the words behind
  if (noun === -1 || complements.has(words[from] ?? "")) return false;
  const verb = disowningFrom({ words, lexicon }, from);
  if (verb === null) return false;
  // "dato que desmintió el Ministerio": a figure denies nothing itself, as a version does ("versión que niega el robo")
  const isObject = counts.has(words[from - 1]!) && lexicon.counted.relatives.has(words[from] ?? "");
  return isObject || hasNoObject({ words, lexicon }, verb);
}

/** A sentence's words, and those of its language. */
interface Said {
  readonly words: readonly string[];
  readonly lexicon: Passage["lexicon"];
}

/** Where, in the same clause, a verb of taking back stands that nothing denies ("a claim no one denied", "refused to withdraw"). */
function disowningFrom({ words, lexicon }: Said, from: number): number | null {
  const { revisions, grammar } = lexicon;
  for (let index = from; index < Math.min(from + DISOWNED_WITHIN, words.length); index++) {
    const word = words[index]!;
    if (isMark(word) || grammar.negations.has(word) || revisions.refusing.has(word)) return null;
    if (revisions.disowning.has(word)) return index;
  }
  return null;
}

function isMark(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
}

/** Whether a mark, an adverb or nothing stands behind a word: "denied the charges" takes back no count. */
function hasNoObject({ words, lexicon }: Said, index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || isMark(next)) return true;
  return lexicon.revisions.trailing.has(next) || next.endsWith(lexicon.grammar.adverbEnding);
}

/** "The claim was later denied", "La cifra fue desmentida": what was told is the subject, and a passive takes it back. */
function opensDisowned({ words, lexicon }: Said): boolean {
  const { counts, sayings, pointing } = lexicon.revisions;
  const [first = "", noun = ""] = words;
  if (!pointing.has(first) || !(counts.has(noun) || sayings.has(noun))) return false;
  const verb = disowningFrom({ words, lexicon }, 2);
  if (verb === null || !hasNoObject({ words, lexicon }, verb)) return false;
  const between = words.slice(2, verb);
  const isVerbal = (word: string) => lexicon.counted.auxiliaries.has(word);
  return (
    between.some(isVerbal) &&
    between.every(
      (word) => isVerbal(word) || lexicon.revisions.trailing.has(word) || word.endsWith(lexicon.grammar.adverbEnding),
    )
  );
}

/** "12 were killed. The ministry later withdrew the claim": the next sentence, which counts nothing, says so of what was told. */
function isDisownedNext(
  passage: Passage,
  sentence: Sentence,
  {
    bySentence,
    mended,
  }: { readonly bySentence: ReadonlyMap<number, readonly Figure[]>; readonly mended: readonly boolean[] },
): boolean {
  const next = passage.sentences[sentence.index + 1];
  if (next === undefined || next.block !== sentence.block || !hasLandmark(next, LANDMARK.denials)) return false;
  if (bySentence.has(next.index)) return false;
  const words = wordsOf(passage, next);
  const { lexicon } = passage;
  const { counts, sayings, disowning, pointing, refusing } = lexicon.revisions;
  // "La cifra baja porque se retiraron registros duplicados": entries are taken out of it
  if (!mended[next.index] && opensDisowned({ words, lexicon })) return true;
  return words.some((word, index) => {
    if (!disowning.has(word)) return false;
    const before = words.slice(Math.max(0, index - DENIED_WITHIN), index);
    if (before.some((each) => lexicon.grammar.negations.has(each) || refusing.has(each))) return false;
    // "denied claims that soldiers had fired", "denied any information had been withheld": another claim than the count
    const noun = words[index + 2] ?? "";
    const isSaid = pointing.has(words[index + 1] ?? "") && (counts.has(noun) || sayings.has(noun));
    return isSaid && hasNoObject({ words, lexicon }, index + 2);
  });
}

/** "An earlier tally of 230 …", in a sentence that mends it. */
function isOfEarlier({ words, first, revisions }: At): boolean {
  const before = words.slice(Math.max(0, first - TAKEN_BACK_WITHIN), first);
  const isOf = revisions.of.has(before.at(-1) ?? "");
  const tells = (set: ReadonlySet<string>) => before.some((word) => set.has(word));
  return isOf && tells(revisions.counts) && tells(revisions.earlier);
}

/** "Corrected its count from 44 to 41", in a sentence that mends. */
function isOldOf({ words, first, end, revisions }: At): boolean {
  if (!revisions.from.has(words[first - 1] ?? "")) return false;
  return words.slice(end, end + TO_WITHIN).some((word) => revisions.to.has(word));
}

/** What stands in the place of a count that was taken back counts the same, unless its own words say what it counts. */
function replaced(figures: readonly Figure[], passage: Passage): readonly Figure[] {
  const withdrawn = Map.groupBy(
    figures.filter(({ revision }) => revision === "withdrawn"),
    ({ quote }) => sentenceAt(passage, quote.start)?.index ?? -1,
  );
  return figures.map((figure) => {
    if (figure.revision === "withdrawn" || !isCount(figure)) return figure;
    const index = sentenceAt(passage, figure.quote.start)?.index ?? -1;
    const old = withdrawn.get(index)?.at(-1);
    if (old === undefined || old.unit !== figure.unit) return figure;
    return inPlaceOf(figure, old);
  });
}

function inPlaceOf(figure: Figure, old: Figure): Figure {
  const { counted, places, window, mode } = figure;
  const isOwn = counted.quote !== null && counted.quote.start > figure.quote.start && counted.measure !== "other";
  if (isOwn) return { ...figure, revision: "revised" };
  const isDated = window.quotes.length > 0;
  return {
    ...figure,
    revision: "revised",
    counted: old.counted,
    places: places.length > 0 ? places : old.places,
    window: isDated ? window : old.window,
    mode: isDated ? mode : old.mode,
  };
}
