import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { sourceOfPhrase } from "../speech/sources.ts";
import { mentionsWithin, quoteOfSpan, speakerOf, timeAt } from "../speech/speakers.ts";
import { isFigureLandmark } from "../text/passage.ts";
import type { AttributedWords } from "./attributions.ts";
import { accordingToAt, type Ground, isShort, withoutMarks } from "./cues.ts";
import { phraseAfter } from "./phrases.ts";
import { speakerSoFar } from "./tacit.ts";

/** What a phrase that starts at a token gives to its source: "according to X", "in her view", "para X, …"; null where none starts. */
export function attributedBySource(ground: Ground, index: number): AttributedWords | null {
  const cueEnd = accordingToAt(ground, index);
  if (cueEnd !== null) return bySource(ground, { first: index, end: cueEnd });
  return byView(ground, index) ?? byViewer(ground, index);
}

/** "A su juicio, …", "in her view": the clause is the view of whoever spoke last. */
function byView(ground: Ground, index: number): AttributedWords | null {
  const { discourse } = ground;
  if (!isFigureLandmark(discourse.passage, index, FIGURE_LANDMARK.sources)) return null;
  const { tokens, lexicon } = discourse.passage;
  const word = tokens[index]!.folded;
  const view = lexicon.speech.views.find(
    (words) => words[0] === word && words.every((part, offset) => tokens[index + offset]?.folded === part),
  );
  const speaker = ground.speaking() ?? discourse.topic ?? discourse.lastSpeaker;
  if (view === undefined || speaker === null) return null;
  return saidBy(ground, { first: index, end: index + view.length }, speaker);
}

/** "Para Pérez, la ley …": a name set off at the head of a sentence says whose view it gives; a place there has none. */
function byViewer(ground: Ground, index: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (index !== sentence.firstToken || !lexicon.speech.viewers.has(tokens[index]!.folded)) return null;
  const phrase = phraseAfter(ground, index + 1, { withWhole: false });
  if (phrase === null || tokens[phrase.end]?.text !== "," || phrase.end >= sentence.endToken) return null;
  const speaker = speakerOf(discourse, phrase);
  const [mention] = mentionsWithin(discourse, phrase);
  const isNamed = speaker?.kind === "person" || speaker?.kind === "organization";
  if (speaker === null || !isNamed || mention?.kind === "place") return null;
  return saidBy(ground, { first: index, end: phrase.end }, speaker);
}

function saidBy(ground: Ground, phrase: TokenSpan, speaker: Speaker | null): AttributedWords | null {
  if (speaker === null) return null;
  const content = withoutMarks(ground, saidBySource(ground, phrase.first, phrase.end));
  if (content === null) return null;
  return statementFrom(content, { speaker, cue: quoteOfSpan(ground.discourse, phrase), via: null });
}

/** A whole content that somebody states to nobody in particular. */
export function statementFrom(content: TokenSpan, attribution: AttributedWords["attribution"]): AttributedWords {
  return {
    as: "quotation",
    kind: "statement",
    content,
    opens: content.first,
    further: null,
    attribution,
    addressee: null,
  };
}

/** "according to X, …", "…, según X", "…, according to X, …": the longer side of the phrase is what X said. */
function bySource(ground: Ground, cue: TokenSpan): AttributedWords | null {
  const { discourse } = ground;
  const verbEnd = pastVerbOfSource(ground, cue.end);
  if (verbEnd > cue.end && isLeftOut(ground, verbEnd))
    return saidBy(ground, { first: cue.first, end: verbEnd }, speakerSoFar(ground, verbEnd - 1));
  const phrase = phraseAfter(ground, pastStandpoint(ground, verbEnd), { withWhole: true });
  if (phrase === null) return null;
  const issued = issuerBehind(ground, phrase);
  const source = issued ?? sourceOfPhrase(discourse, phrase);
  if (source === null) return null;
  const end = issued?.end ?? phrase.end;
  for (let index = cue.end; index < end; index++) ground.taken.add(index);
  const content = withoutMarks(ground, saidBySource(ground, cue.first, pastQuoting(ground, end)));
  if (content === null) return null;
  const attribution = { speaker: source.speaker, via: source.via, cue: quoteOfSpan(discourse, cue) };
  return statementFrom(content, attribution);
}

/** Whoever put out a count or paper, and where their name ends. */
interface Issued {
  readonly speaker: Speaker;
  readonly via: null;
  readonly end: number;
}

/** "según el conteo que publicó el lunes el observatorio": of a count or paper, whoever is told to have put it out. */
function issuerBehind(ground: Ground, { first, end }: TokenSpan): Issued | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const { tallies, documents, sayVerbs, clauseVerbs } = lexicon.speech;
  const verb = tokens[end + 1]?.folded ?? "";
  if (lexicon.language !== "es" || tokens[end]?.folded !== "que" || end + 2 >= sentence.endToken) return null;
  if (!sayVerbs.has(verb) && !clauseVerbs.has(verb)) return null;
  if (!tokens.slice(first, end).some(({ folded }) => tallies.has(folded) || documents.has(folded))) return null;
  let behind = end + 2;
  const time = timeAt(discourse, tokens[behind]!.start) ?? timeAt(discourse, tokens[behind + 1]?.start ?? 0);
  while (time !== null && behind < sentence.endToken && tokens[behind]!.start < time.quote.end) behind++;
  const issuer = phraseAfter(ground, behind, { withWhole: false });
  const speaker = issuer === null ? null : speakerOf(discourse, issuer);
  return speaker === null ? null : { speaker, via: null, end: issuer!.end };
}

/** "Según explicó, …", "…, según dijo.": nothing stands behind the verb, so that whoever spoke last is its subject. */
function isLeftOut({ discourse: { passage }, sentence }: Ground, end: number): boolean {
  const next = passage.tokens[end];
  return next === undefined || end >= sentence.endToken || next.text === "," || next.text === ".";
}

/** "según informó la policía", "según han dicho fuentes": the speaker stands behind the verb. */
function pastVerbOfSource(ground: Ground, first: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  let verb = first;
  while (verb < first + 3 && lexicon.speech.helpers.has(tokens[verb]?.folded ?? "")) verb++;
  return lexicon.speech.sayVerbs.has(tokens[verb]?.folded ?? "") ? verb + 1 : first;
}

/** "según se informó desde el ministerio": who speaks stands behind the preposition. */
function pastStandpoint(ground: Ground, first: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  // "según lo dispuesto por la cartera": whoever laid it down
  const isLaidDown = tokens[first]?.folded === "lo" && PARTICIPLE.test(tokens[first + 1]?.folded ?? "");
  if (isLaidDown && lexicon.language === "es" && BY.has(tokens[first + 2]?.folded ?? "")) return first + 3;
  const isOne = lexicon.speech.standpoints.has(tokens[first]?.folded ?? "");
  return isOne && lexicon.speech.sayVerbs.has(tokens[first - 1]!.folded) ? first + 1 : first;
}

const PARTICIPLE = /[a-z]{2}(?:ado|ido|sto|cho|rto)$/;
const BY: ReadonlySet<string> = new Set(["por", "en"]);

/** The clause before the phrase, behind it when the phrase opens the sentence or a relative clause, around it in mid-clause. */
function saidBySource(ground: Ground, cue: number, end: number): TokenSpan {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const isParting = (index: number) => tokens[index]!.text === ";" && ground.quoted[index] !== 1;
  let [from, until] = [cue, end];
  while (from > sentence.firstToken && !isParting(from - 1)) from--;
  while (until < sentence.endToken && !isParting(until)) until++;
  const before = { first: from, end: cue };
  const after = { first: end, end: until };
  if (isShort(ground, after) || opensRelative(ground, end)) return before;
  if (isShort(ground, before)) return after;
  const link = tokens[cue - 2];
  const relative = tokens[cue - 1]?.text === "," && link !== undefined && lexicon.speech.boundaries.has(link.folded);
  return relative ? after : { first: before.first, end: after.end };
}

/** "…, según el comisario Luis Ruiz, quien culpó a …": what follows tells of the source. */
function opensRelative(ground: Ground, end: number): boolean {
  const { tokens } = ground.discourse.passage;
  return tokens[end]?.text === "," && RELATIVES.has(tokens[end + 1]?.folded ?? "");
}

const RELATIVES = new Set(["who", "which", "whose", "quien", "quienes", "cuyo", "cuya"]);

const QUOTING = new Set(["quoting", "citing", "citando", "que"]);

/** Past ", quoting X,": whom the source had it from. */
function pastQuoting(ground: Ground, end: number): number {
  const { tokens } = ground.discourse.passage;
  if (tokens[end]?.text !== "," || !QUOTING.has(tokens[end + 1]?.folded ?? "")) return end;
  let index = end + 1;
  while (index < ground.sentence.endToken && tokens[index]!.text !== ",") index++;
  return index < ground.sentence.endToken ? index : end;
}
