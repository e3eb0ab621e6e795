import type { Attribution, Speaker } from "../../model/index.ts";
import { accordingToAt, addresseeOf, type Ground, isAdverb, isCueVerb, isGerund } from "../attributions/cues.ts";
import { phraseAfter } from "../attributions/phrases.ts";
import { subjectOf } from "../attributions/subjects.ts";
import { dropped, gerundSpeaker, speakerSoFar } from "../attributions/tacit.ts";
import { firstFrom, firstThat } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import type { QuotedRun } from "./quotations.ts";
import { sourceOfPhrase } from "./sources.ts";
import { mentionsWithin, quoteOfSpan, speakerOf, speakerOfSubject } from "./speakers.ts";
import { turnAt } from "./turns.ts";

/** Who says the words between quotation marks, and to whom. */
export interface Cued {
  readonly attribution: Attribution;
  readonly addressee: string | null;
  /** No cue of its own: it goes on with whoever was quoted last. */
  readonly goesOn: boolean;
}

/** Shorter words between quotation marks are names, titles and single words held at a distance, unless they stand as a sentence does. */
const QUOTED_WORDS_AT_LEAST = 4;

/** Whether words between quotation marks can be somebody's: enough of them, or set off by a stop or comma of their own ("“Never,” she said"). */
export function isSpeech(passage: Passage, run: QuotedRun): boolean {
  if (isLongEnough(run)) return true;
  const { tokens } = passage;
  const before = tokens[run.open - 1]?.text ?? "";
  if (run.words > 1 && before === ":") return true;
  const isPaused = ",.?!…".includes(tokens[run.last]!.text) || tokens[run.close + 1]?.text === ",";
  if (run.words === 0 || !isPaused) return false;
  return before === "," || before === ":" || sentenceOfToken(passage, run.open)?.firstToken === run.open;
}

/** Whether a passage between quotation marks is shown as a quotation. */
export function isLongEnough(run: QuotedRun): boolean {
  return run.words >= QUOTED_WORDS_AT_LEAST;
}

/** Who says a quotation: by the cue behind it, before it, in the sentence that introduces it, or going on from the one before; null: nobody. */
export function cueOf(ground: Ground, run: QuotedRun, before: QuotedRun | undefined): Cued | null {
  return (
    inTurn(ground, run) ??
    cueBehind(ground, run) ??
    signed(ground, run) ??
    cueBefore(ground, run) ??
    introduced(ground, run) ??
    unbroken(ground, run, before)
  );
}

/** “PÉREZ: Nobody came.”: a printed conversation within quotation marks. */
function inTurn(ground: Ground, run: QuotedRun): Cued | null {
  const turn = turnAt(ground, run.open + 1);
  return turn === null ? null : cuedBy(ground, turn.speaker, turn.colon);
}

function cuedBy(ground: Ground, speaker: Speaker | null, verb: number): Cued | null {
  if (speaker === null) return null;
  ground.taken.add(verb);
  const cue = quoteOfSpan(ground.discourse, { first: verb, end: verb + 1 });
  const sentence = sentenceOfToken(ground.discourse.passage, verb);
  const addressee = addresseeOf(ground, verb, sentence?.endToken ?? verb + 1);
  return { attribution: { speaker, cue, via: null }, addressee, goesOn: false };
}

function sentenceOfToken(passage: Passage, token: number): Sentence | null {
  const found = passage.sentences[firstThat(passage.sentences, ({ endToken }) => endToken > token)];
  return found !== undefined && found.firstToken <= token ? found : null;
}

const DASHES = new Set(["-", "–", "—", "―"]);
const PAUSES = new Set([",", ...DASHES]);
/** How far behind a quotation its verb may stand, the speaker's appositions between them, in tokens. */
const VERB_AT_MOST = 40;

/** “…,” said X · “…”, X said · “…”, según X: in the sentence in which the quotation closes. */
function cueBehind(ground: Ground, run: QuotedRun): Cued | null {
  const { tokens } = ground.discourse.passage;
  const sentence = sentenceOfToken(ground.discourse.passage, run.close);
  if (sentence === null) return null;
  const paused = ",?!…".includes(tokens[run.last]?.text ?? "") || PAUSES.has(tokens[run.close + 1]?.text ?? "");
  if (!paused) return null;
  const here: Ground = { ...ground, sentence };
  let index = run.close + 1;
  while (index < sentence.endToken && (PAUSES.has(tokens[index]!.text) || tokens[index]!.text === ".")) index++;
  if (index >= sentence.endToken) return askedBehind(ground, run, sentence);
  if (ground.quoted[index] === 1) return null;
  const cueEnd = accordingToAt(here, index);
  if (cueEnd !== null) return cuedBySource(here, index, cueEnd);
  return cuedByVerb(here, index);
}

/** “Who opened the gate?” Ana Pérez asked.: the mark of the question looks like the end of the sentence. */
function askedBehind(ground: Ground, run: QuotedRun, sentence: Sentence): Cued | null {
  const { passage } = ground.discourse;
  const next = passage.sentences[sentence.index + 1];
  if (next?.block !== sentence.block || !"?!…".includes(passage.tokens[run.last]!.text)) return null;
  const here: Ground = { ...ground, sentence: next };
  for (let verb = next.firstToken; run.dashed && verb < next.firstToken + 2; verb++)
    if (isReporting(here, verb)) return cuedBy(here, inverted(here, verb), verb);
  for (let verb = next.firstToken + 1; verb < Math.min(next.firstToken + ASKED_AT_MOST, next.endToken); verb++) {
    if (ground.quoted[verb] === 1) return null;
    if (isReporting(here, verb) && closesClause(here, verb + 1))
      return cuedBy(here, speakerBetween(here, { first: next.firstToken, end: verb }), verb);
  }
  return null;
}

const ASKED_AT_MOST = 10;

function cuedByVerb(ground: Ground, index: number): Cued | null {
  const { passage } = ground.discourse;
  const { tokens, lexicon } = passage;
  const { endToken } = ground.sentence;
  let verb = index;
  while (verb < endToken && isHelper(ground, verb)) verb++;
  if (isReporting(ground, verb) || lexicon.speech.clauseVerbs.has(tokens[verb]?.folded ?? ""))
    return cuedBy(ground, inverted(ground, verb), verb);
  for (verb = index + 1; verb < Math.min(index + VERB_AT_MOST, endToken); verb++) {
    if (ground.quoted[verb] === 1 || lexicon.speech.that.has(tokens[verb]!.folded)) return null;
    if (isReporting(ground, verb)) return cuedBy(ground, speakerBetween(ground, { first: index, end: verb }), verb);
  }
  return cuedByManner(ground, index);
}

/** “…”, lloraba una mujer: of a verb that says nothing by itself, the form and somebody who can speak behind it make a cue. */
function cuedByManner(ground: Ground, verb: number): Cued | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { text, capital, kind } = tokens[verb]!;
  if (lexicon.language !== "es" || capital || kind !== "word" || !FINITE.test(text.normalize("NFC"))) return null;
  const phrase = phraseAfter(ground, verb + 1, { withWhole: false });
  if (phrase === null || phrase.first !== verb + 1) return null;
  const speaker = speakerOf(ground.discourse, phrase);
  return speaker === null ? null : cuedBy(ground, speaker, verb);
}

/** Third persons of the Spanish pasts, by their ending. */
const FINITE = /[a-zñ]{2}(?:ó|aba|ía|aron|ieron|aban|ían)$/;

function isHelper(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const word = tokens[index]!.folded;
  return lexicon.speech.helpers.has(word) && !lexicon.speech.pronouns.has(word);
}

/** How long the name behind a dash may be, with what it says of who signs. */
const SIGNATURE_AT_MOST = 12;

/** “…” — Ana Pérez: a name behind a dash, at the end of the paragraph or as a line of its own. */
function signed(ground: Ground, run: QuotedRun): Cued | null {
  const { discourse } = ground;
  const { tokens } = discourse.passage;
  const dash = run.close + 1;
  const isSign = (tokens[dash]?.folded === "-" || tokens[dash]?.text === "―") && ground.quoted[dash + 1] !== 1;
  const sentence = isSign ? sentenceOfToken(discourse.passage, dash + 1) : null;
  if (sentence === null || sentence.endToken - dash > SIGNATURE_AT_MOST) return null;
  let end = dash + 1;
  while (end < sentence.endToken && isNameWord(ground, end)) end++;
  if (end < dash + 3 || (end < sentence.endToken && tokens[end]!.kind !== "mark")) return null;
  const speaker = speakerOf(discourse, { first: dash + 1, end });
  return speaker === null ? null : { attribution: { speaker, cue: null, via: null }, addressee: null, goesOn: false };
}

/** A capitalised word, an initial's stop or a particle of names: "Edwin G. Monroy", "Ana de la Cruz". */
function isNameWord(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { capital, text, folded } = tokens[index]!;
  if (capital || lexicon.names.personParticles.has(folded)) return true;
  return text === "." && tokens[index - 1]!.capital && tokens[index - 1]!.text.length === 1;
}

/** The subject of a verb behind a quotation: what stands between the two, up to the first comma. */
function speakerBetween(ground: Ground, span: { readonly first: number; readonly end: number }): Speaker | null {
  const { tokens } = ground.discourse.passage;
  let comma = span.first;
  while (comma < span.end && tokens[comma]!.text !== ",") comma++;
  return speakerOfSubject(ground.discourse, { first: span.first, end: comma });
}

function inverted(ground: Ground, verb: number): Speaker | null {
  const phrase = phraseAfter(ground, verb + 1, { withWhole: false });
  const named = phrase === null ? null : speakerOfSubject(ground.discourse, phrase);
  return named ?? dropped(ground, ground.sentence.firstToken) ?? null;
}

function isReporting(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const word = tokens[index]?.folded ?? "";
  if (ground.quoted[index] === 1) return false;
  return lexicon.speech.sayVerbs.has(word) || (lexicon.speech.clauseVerbs.has(word) && closesClause(ground, index + 1));
}

/** "the letter reads.", "she asks in the film": nothing that the verb could have as its object stands behind it. */
function closesClause(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const next = tokens[index];
  if (next === undefined || index >= ground.sentence.endToken) return true;
  return next.kind === "mark" || lexicon.speech.boundaries.has(next.folded) || isAdverb(ground, index);
}

function cuedBySource(ground: Ground, first: number, end: number): Cued | null {
  const phrase = phraseAfter(ground, end, { withWhole: true });
  const source = phrase === null ? null : sourceOfPhrase(ground.discourse, phrase);
  if (source === null) return null;
  for (let index = first; index < end; index++) ground.taken.add(index);
  return {
    attribution: { ...source, cue: quoteOfSpan(ground.discourse, { first, end }) },
    addressee: null,
    goesOn: false,
  };
}

/** How far before a quotation its cue is looked for, in tokens. */
const CUE_AT_MOST = 60;

/** X said: “…” · X said that “…” · X: “…”: the nearest cue before the quotation in its sentence. */
function cueBefore(ground: Ground, run: Pick<QuotedRun, "open">): Cued | null {
  const { discourse, sentence } = ground;
  const first = Math.max(sentence.firstToken, run.open - CUE_AT_MOST);
  for (let index = run.open - 1; index >= first; index--) {
    if (ground.quoted[index] === 1) continue;
    const speaking = verbBefore(ground, run, index);
    if (speaking !== undefined) return speaking;
    const source = accordingToAt(ground, index);
    if (source === null) continue;
    const cued = cuedBySource(ground, index, source);
    for (let at = index; at < source; at++) ground.taken.delete(at);
    return cued;
  }
  const colon = run.open - 1;
  if (discourse.passage.tokens[colon]?.text !== ":" || colon <= sentence.firstToken) return null;
  const speaker = speakerOf(discourse, headOfTurn(ground, colon));
  return speaker === null || speaker.kind === "anonymous" ? null : cuedBy(ground, speaker, colon);
}

/** "Ana Pérez, de la ONG Refugio: “…”": the person that opens it, whoever stands in what explains them; else all before the colon. */
function headOfTurn({ discourse, sentence }: Ground, colon: number): { readonly first: number; readonly end: number } {
  const { tokens } = discourse.passage;
  const first = sentence.firstToken;
  const [mention] = mentionsWithin(discourse, { first, end: colon });
  if (mention?.kind !== "person" || mention.start !== tokens[first]!.start) return { first, end: colon };
  const end = firstFrom(tokens, mention.end);
  return { first, end: tokens[end]!.text === "," ? end : colon };
}

/** The verb or gerund of saying at a token before a quotation; undefined when there is none, null when nobody speaks it. */
function verbBefore(ground: Ground, run: Pick<QuotedRun, "open">, index: number): Cued | null | undefined {
  const { tokens, lexicon } = ground.discourse.passage;
  const adjunct = run.open - index < 3 && lexicon.speech.gerunds.has(tokens[index]!.folded);
  if (adjunct || isGerund(ground, index)) return cuedBy(ground, gerundSpeaker(ground, index), index);
  if (!isCueVerb(ground, index)) return undefined;
  const wasTaken = ground.taken.has(index);
  const subject = subjectOf(ground, index, run.open) ?? dropped(ground, index);
  const cued = cuedBy(ground, subject ?? (lexicon.language === "es" ? speakerSoFar(ground, index) : null), index);
  if (run.open - index > 2 && !wasTaken) ground.taken.delete(index);
  return cued;
}

/** The sentence before the quotation ends in a colon: "Ana Pérez added:" as a paragraph, "In a statement, the ministry said:". */
function introduced(ground: Ground, run: QuotedRun): Cued | null {
  const { passage } = ground.discourse;
  const { sentence } = ground;
  const before = passage.sentences[sentence.index - 1];
  if (before === undefined || run.open > sentence.firstToken || passage.tokens[before.endToken - 1]!.text !== ":")
    return null;
  return cueBefore({ ...ground, sentence: before }, { open: before.endToken });
}

/** A quotation that is whole sentences goes on with whoever was quoted last, in this paragraph or the one before. */
function unbroken(ground: Ground, run: QuotedRun, before: QuotedRun | undefined): Cued | null {
  const { discourse, sentence } = ground;
  const { passage, lastSpeaker } = discourse;
  const last = sentenceOfToken(passage, run.close);
  if (run.dashed && (before?.dashed !== true || before.open < run.open - CUE_AT_MOST)) return null;
  if (lastSpeaker === null || before === undefined || run.open > sentence.firstToken || last === null) return null;
  const fills = run.close >= last.endToken - 2;
  const previous = sentenceOfToken(passage, before.close);
  if (!fills || previous === null || sentence.block - previous.block > 1) return null;
  return { attribution: { speaker: lastSpeaker, cue: null, via: null }, addressee: null, goesOn: true };
}
