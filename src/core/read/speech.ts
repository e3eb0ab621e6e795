import { type Attribution, type Quotation, quoteOf, type Speaker, type TimeExpression } from "../model/index.ts";
import { type AttributedWords, readAttributedWords } from "./attributions.ts";
import { accordingToAt, addresseeOf, type Ground, isCueVerb, isGerund } from "./attributions-cues.ts";
import { dropped, gerundSpeaker, phraseAfter, speakerSoFar, subjectOf } from "./attributions-phrases.ts";
import type { Names } from "./names.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import { type QuotedRun, readQuotedRuns } from "./quotations.ts";
import {
  type Discourse,
  firstFrom,
  mentionsWithin,
  quoteOfSpan,
  remember,
  rememberNames,
  sourceOfPhrase,
  speakerOf,
} from "./speech-speakers.ts";

/** Who says what in a passage. */
export interface Speech {
  /** Words between quotation marks and reported clauses, in order. */
  readonly quotations: readonly Quotation[];
  /** Who stands behind the words at this span (deepest attribution that covers it); nobody: speaker null. */
  attributionAt(span: Span): Attribution;
}

const NOBODY: Attribution = { speaker: null, cue: null, via: null };
/** Shorter words between quotation marks are names, titles and single words held at a distance. */
const QUOTED_WORDS_AT_LEAST = 4;

/** Reads who says what: direct quotations, reported clauses and sources, sentence by sentence from left to right. */
export function readSpeech(passage: Passage, names: Names, times: readonly TimeExpression[]): Speech {
  const discourse: Discourse = {
    passage,
    names,
    times,
    lastSpeaker: null,
    lastPerson: null,
    lastBody: null,
    issuer: null,
  };
  const runs = readQuotedRuns(passage);
  const quoted = new Uint8Array(passage.tokens.length);
  for (const run of runs) if (run.words >= QUOTED_WORDS_AT_LEAST) quoted.fill(1, run.open, run.close + 1);
  const found: Attributed[] = [];
  let next = 0;
  for (const sentence of passage.sentences) {
    const before = discourse.lastSpeaker;
    const speaking = () => (discourse.lastSpeaker === before ? null : discourse.lastSpeaker);
    const ground: Ground = { discourse, sentence, quoted, taken: new Set(), speaking };
    for (; next < runs.length && runs[next]!.open < sentence.endToken; next++) {
      const quotation = quotationFrom(ground, runs, next);
      if (quotation !== null) found.push(quotation);
    }
    for (const words of readAttributedWords(ground)) found.push(attributedFrom(passage, words));
    rememberNames(discourse, { first: sentence.firstToken, end: sentence.endToken });
  }
  return speechFrom(passage, found);
}

/** Words of the text with who stands behind them. `quotation`: whether they are shown as somebody's words. */
interface Attributed extends Span {
  readonly quotation: boolean;
  readonly direct: boolean;
  readonly attribution: Attribution;
  readonly addressee: string | null;
}

function attributedFrom(passage: Passage, words: AttributedWords): Attributed {
  const { tokens } = passage;
  return {
    start: tokens[words.content.first]!.start,
    end: tokens[words.content.end - 1]!.end,
    quotation: words.kind === "clause" && words.attribution.speaker !== null,
    direct: false,
    attribution: words.attribution,
    addressee: words.addressee,
  };
}

function speechFrom(passage: Passage, found: readonly Attributed[]): Speech {
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const quotations = withoutOverlap(ordered.filter((each) => each.quotation)).map(
    ({ start, end, direct, attribution, addressee }) => ({
      quote: quoteOf(passage.source, start, end),
      direct,
      attribution,
      addressee,
    }),
  );
  return { quotations, attributionAt: attributionIndex(ordered) };
}

/** Words between quotation marks as they stand; of reported clauses those that hold none of them, the outer ones first. */
function withoutOverlap(ordered: readonly Attributed[]): readonly Attributed[] {
  const kept = ordered.filter((each) => each.direct);
  let nextDirect = 0;
  let end = 0;
  const clauses = ordered.filter((each) => {
    if (each.direct) return false;
    while (nextDirect < kept.length && kept[nextDirect]!.end <= each.start) nextDirect++;
    const direct = kept[nextDirect];
    if (each.start < end || (direct !== undefined && direct.start < each.end)) return false;
    end = each.end;
    return true;
  });
  return [...kept, ...clauses].toSorted((one, other) => one.start - other.start);
}

/** Who stands behind a span. `reach[i]` is the furthest end among the words up to `i`, so that a search can stop. */
function attributionIndex(ordered: readonly Attributed[]): (span: Span) => Attribution {
  const reach: number[] = [];
  for (const each of ordered) reach.push(Math.max(reach.at(-1) ?? 0, each.end));
  return (span) => {
    const covering: Attributed[] = [];
    for (let index = firstFrom(ordered, span.start + 1) - 1; index >= 0 && reach[index]! >= span.end; index--)
      if (ordered[index]!.end >= span.end) covering.push(ordered[index]!);
    return deepestOf(covering);
  };
}

/** The shortest words that cover a span say who speaks; a carrier further out still carries them. */
function deepestOf(covering: readonly Attributed[]): Attribution {
  const deepest = covering.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const spoken = deepest.find((each) => each.attribution.speaker !== null);
  const carried = deepest.find((each) => each.attribution.via !== null);
  if (spoken === undefined) return carried?.attribution ?? NOBODY;
  return { ...spoken.attribution, via: spoken.attribution.via ?? carried?.attribution.via ?? null };
}

/** A passage between quotation marks with its speaker; null when it is too short to be somebody's words or nobody's. */
function quotationFrom(ground: Ground, runs: readonly QuotedRun[], index: number): Attributed | null {
  const run = runs[index]!;
  if (run.words < QUOTED_WORDS_AT_LEAST) return null;
  const { discourse } = ground;
  const { tokens, source } = discourse.passage;
  const cued = cueBehind(ground, run) ?? cueBefore(ground, run) ?? unbroken(ground, run, runs[index - 1]);
  if (cued === null) return null;
  remember(discourse, cued.attribution.speaker);
  const { start, end } = quoteOf(source, tokens[run.open]!.start, tokens[run.close]!.end);
  return { start, end, quotation: true, direct: true, ...cued };
}

interface Cued {
  readonly attribution: Attribution;
  readonly addressee: string | null;
}

function cuedBy(ground: Ground, speaker: Speaker | null, verb: number): Cued | null {
  if (speaker === null) return null;
  ground.taken.add(verb);
  const cue = quoteOfSpan(ground.discourse, { first: verb, end: verb + 1 });
  const addressee = addresseeOf(ground, verb, endOfSentenceAt(ground.discourse.passage, verb));
  return { attribution: { speaker, cue, via: null }, addressee };
}

function endOfSentenceAt(passage: Passage, token: number): number {
  return sentenceOfToken(passage, token)?.endToken ?? token + 1;
}

function sentenceOfToken(passage: Passage, token: number): Sentence | null {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = passage.sentences[middle]!;
    if (token < sentence.firstToken) high = middle - 1;
    else if (token >= sentence.endToken) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** “…,” said X · “…”, X said · “…”, según X: in the sentence in which the quotation closes. */
function cueBehind(ground: Ground, run: QuotedRun): Cued | null {
  const { discourse } = ground;
  const { tokens, lexicon } = discourse.passage;
  const sentence = sentenceOfToken(discourse.passage, run.close);
  if (sentence === null) return null;
  const here: Ground = { ...ground, sentence };
  let index = run.close + 1;
  const inner = tokens[run.close - 1]?.text ?? "";
  const paused = ",?!…".includes(inner) || [",", "-", "–", "—", "―"].includes(tokens[index]?.text ?? "");
  if (!paused) return null;
  while (index < sentence.endToken && tokens[index]!.kind === "mark" && ",-–—―.".includes(tokens[index]!.text)) index++;
  if (index >= sentence.endToken || ground.quoted[index] === 1) return null;
  const cueEnd = accordingToAt(here, index);
  if (cueEnd !== null) return cuedBySource(here, index, cueEnd);
  if (tokens[index - 1]!.folded === "-" || tokens[index - 1]!.text === "―") return signed(here, index);
  let verb = index;
  while (
    verb < sentence.endToken &&
    lexicon.speech.helpers.has(tokens[verb]!.folded) &&
    !lexicon.speech.pronouns.has(tokens[verb]!.folded)
  )
    verb++;
  if (isReporting(here, verb) || lexicon.speech.clauseVerbs.has(tokens[verb]?.folded ?? ""))
    return cuedBy(here, inverted(here, verb), verb);
  for (verb = index + 1; verb < Math.min(index + 24, sentence.endToken); verb++) {
    if (ground.quoted[verb] === 1 || lexicon.speech.that.has(tokens[verb]!.folded)) return null;
    if (isReporting(here, verb)) return cuedBy(here, speakerBetween(here, { first: index, end: verb }), verb);
  }
  return null;
}

/** “…” — Ana Pérez: the name behind the dash ends the sentence. */
function signed(ground: Ground, index: number): Cued | null {
  const { discourse, sentence } = ground;
  const [mention] = mentionsWithin(discourse, { first: index, end: sentence.endToken });
  const last = discourse.passage.tokens[sentence.endToken - 1]!;
  if (mention === undefined || mention.kind !== "person" || mention.end < last.start) return null;
  const speaker = speakerOf(discourse, { first: index, end: sentence.endToken });
  return speaker === null ? null : { attribution: { speaker, cue: null, via: null }, addressee: null };
}

/** The subject of a verb behind a quotation: what stands between the two. */
function speakerBetween(ground: Ground, span: { readonly first: number; readonly end: number }): Speaker | null {
  const { tokens } = ground.discourse.passage;
  let comma = span.first;
  while (comma < span.end && tokens[comma]!.text !== ",") comma++;
  return speakerOf(ground.discourse, { first: span.first, end: comma });
}

function inverted(ground: Ground, verb: number): Speaker | null {
  const phrase = phraseAfter(ground, verb + 1, { withWhole: false });
  return (phrase === null ? null : speakerOf(ground.discourse, phrase)) ?? dropped(ground, ground.sentence.firstToken);
}

function isReporting(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const word = tokens[index]?.folded ?? "";
  return lexicon.speech.sayVerbs.has(word) && ground.quoted[index] !== 1;
}

function cuedBySource(ground: Ground, first: number, end: number): Cued | null {
  const phrase = phraseAfter(ground, end, { withWhole: true });
  const source = phrase === null ? null : sourceOfPhrase(ground.discourse, phrase);
  if (source === null) return null;
  for (let index = first; index < end; index++) ground.taken.add(index);
  return { attribution: { ...source, cue: quoteOfSpan(ground.discourse, { first, end }) }, addressee: null };
}

/** How far before a quotation its cue is looked for, in tokens. */
const CUE_AT_MOST = 60;

/** X said: “…” · X said that “…” · X: “…”: the nearest cue before the quotation in its sentence. */
function cueBefore(ground: Ground, run: QuotedRun): Cued | null {
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
  const speaker = speakerOf(discourse, { first: sentence.firstToken, end: colon });
  return speaker === null || speaker.kind === "anonymous" ? null : cuedBy(ground, speaker, colon);
}

/** The verb or gerund of saying at a token before a quotation; undefined when there is none, null when nobody speaks it. */
function verbBefore(ground: Ground, run: QuotedRun, index: number): Cued | null | undefined {
  const { tokens, lexicon } = ground.discourse.passage;
  const adjunct = run.open - index < 3 && lexicon.speech.gerunds.has(tokens[index]!.folded);
  if (adjunct || isGerund(ground, index)) return cuedBy(ground, gerundSpeaker(ground, index), index);
  if (!isCueVerb(ground, index)) return undefined;
  const subject = subjectOf(ground, index, run.open) ?? dropped(ground, index);
  const cued = cuedBy(ground, subject ?? (lexicon.language === "es" ? speakerSoFar(ground, index) : null), index);
  if (run.open - index > 2) ground.taken.delete(index);
  return cued;
}

/** A quotation that is whole sentences goes on with whoever was quoted last, in this paragraph or the one before. */
function unbroken(ground: Ground, run: QuotedRun, before: QuotedRun | undefined): Cued | null {
  const { discourse, sentence } = ground;
  const { passage, lastSpeaker } = discourse;
  const last = sentenceOfToken(passage, run.close);
  if (lastSpeaker === null || before === undefined || run.open > sentence.firstToken || last === null) return null;
  const fills = run.close >= last.endToken - 2;
  const previous = sentenceOfToken(passage, before.close);
  if (!fills || previous === null || sentence.block - previous.block > 1) return null;
  return { attribution: { speaker: lastSpeaker, cue: null, via: null }, addressee: null };
}
