import { accordingToAt, type Ground, isAdverb, isCueVerb } from "./cues.ts";
import { phraseAfter } from "./phrases.ts";

/** How far the end of a clause is looked for, in tokens: sentences of news are shorter. */
const CLAUSE_AT_MOST = 150;

/**
 * Where a content that begins at a token ends: before a semicolon, a further attribution of the sentence, a clause in which the text
 * goes on by itself (", but …", ", which …"), or at the sentence's end.
 */
export function endOfContent(ground: Ground, first: number): number {
  const { tokens } = ground.discourse.passage;
  const atMost = Math.min(ground.sentence.endToken, first + CLAUSE_AT_MOST);
  for (let index = first + 1; index < atMost; index++) {
    if (ground.quoted[index] === 1) continue;
    if (tokens[index]!.text === ";") return index;
    // "questioned the count: “It is wrong,” said …": the quotation has a cue of its own
    if (tokens[index]!.text === ":" && ground.quoted[index + 1] === 1) return index;
    if (isPause(ground, index - 1) && turnsAt(ground, index)) {
      const closed = pastAside(ground, first, index);
      if (closed === null) return index - 1;
      // past the first word of the verb, which may be one of saying
      index = closed + 1;
      continue;
    }
    if (joinsCue(ground, index)) return tokens[index - 1]!.text === "," ? index - 1 : index;
  }
  return ground.sentence.endToken;
}

/**
 * "that advanced economies, which include Canada, will grow", "that in the largest counties, which hold half of the voters, many were
 * …": before its first verb no content ends, and what a relative says there is over at the next mark of the same kind. Null elsewhere.
 */
function pastAside(ground: Ground, first: number, relative: number): number | null {
  const { tokens } = ground.discourse.passage;
  if (!RELATIVES.has(tokens[relative]!.folded)) return null;
  for (let index = first + 1; index < relative; index++)
    if (ground.quoted[index] === 1 || isVerb(ground, index)) return null;
  const mark = tokens[relative - 1]!.folded;
  const last = Math.min(ground.sentence.endToken - 2, relative + INSERTED_AT_MOST);
  let closed: number | null = null;
  // a list within the relative has commas of its own: the last one that a verb still follows
  for (let index = relative + 2; index < last; index++)
    if (tokens[index]!.folded === mark && goesOnWithVerb(ground, index + 1)) closed = index;
  return closed;
}

const RELATIVES = new Set("which who whose where quien quienes cuyo cuya cuyos cuyas donde".split(" "));

/** Words of a subject before its verb. */
const SUBJECT_AT_MOST = 6;

/** Whether a verb stands behind a mark, with nothing but words before it. */
function goesOnWithVerb(ground: Ground, first: number): boolean {
  const { tokens } = ground.discourse.passage;
  const end = Math.min(ground.sentence.endToken, first + SUBJECT_AT_MOST);
  for (let index = first; index < end && tokens[index]!.kind !== "mark"; index++) {
    if (AND.has(tokens[first]!.folded)) return false;
    if (isVerb(ground, index)) return true;
  }
  return false;
}

/** A finite verb by its form: a helper, or an ending that only verbs have. */
function isVerb(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { copulas, perfects, modals, finiteEndings, infinitiveMarks } = lexicon.attitudes;
  const { folded, text, capital } = tokens[index]!;
  if (capital) return false;
  const isHelper = copulas.has(folded) || perfects.has(folded) || (modals.has(folded) && !infinitiveMarks.has(folded));
  return (
    isHelper ||
    lexicon.windows.pasts.has(folded) ||
    lexicon.speech.sayVerbs.has(folded) ||
    finiteEndings.test(text.normalize("NFC"))
  );
}

/** A comma, or the mark that closes a quotation with a comma inside. */
function isPause(ground: Ground, index: number): boolean {
  const { tokens } = ground.discourse.passage;
  const { text, folded, spaced } = tokens[index]!;
  const isDash = folded === "-" && spaced && tokens[index + 1]?.spaced === true;
  return isDash || text === "," || (folded === '"' && tokens[index - 1]?.text === ",");
}

function turnsAt(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { attitudes, speech } = lexicon;
  const word = tokens[index]!.folded;
  const sourced = accordingToAt(ground, index);
  if (sourced !== null) return !isInsertedSource(ground, sourced);
  // "…, who knew that it would fail, told them …": the verb of the subject before the relative clause
  const isAside = tokens[index + 1]?.text === ",";
  if (speech.sayVerbs.has(word) && !speech.plain.has(word) && !isAside && isCueVerb(ground, index)) return true;
  const isGerund = speech.gerunds.has(word) || attitudes.verbs.get(word)?.form === "gerund";
  // "dijo que sobran, al cerrar la jornada": when it was said
  const next = tokens[index + 1];
  if (lexicon.language === "es" && word === "al" && next !== undefined && INFINITIVE.test(next.folded)) return true;
  // "said that it fell, but that nobody knows": one verb, two clauses
  if (attitudes.turns.has(word) && speech.that.has(tokens[index + 1]?.folded ?? "") && CONTRASTS.has(word))
    return false;
  const pair = `${word} ${tokens[index + 1]?.folded ?? ""}`;
  if (isGerund || attitudes.turns.has(word)) return !isInserted(ground, index);
  return attitudes.turnsOfTwo.has(pair);
}

/** "that the port will earn, according to the forecast, twice as much": behind the comma that closes the source the content goes on. */
function isInsertedSource(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const phrase = phraseAfter(ground, first, { withWhole: true });
  const next = phrase === null ? undefined : tokens[phrase.end + 1];
  if (phrase === null || next === undefined || phrase.end + 2 >= ground.sentence.endToken) return false;
  const { attitudes, speech } = lexicon;
  const goesOn = !attitudes.turns.has(next.folded) && !speech.sayVerbs.has(next.folded) && next.folded !== "que";
  return tokens[phrase.end]!.text === "," && goesOn && !AND.has(next.folded);
}

/** "that the port, which opened in May, was safe": behind the comma that closes the clause the content goes on with its verb. */
function isInserted(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { copulas, perfects, modals, finiteEndings, infinitiveMarks } = lexicon.attitudes;
  const end = Math.min(ground.sentence.endToken - 1, first + INSERTED_AT_MOST);
  for (let index = first + 1; index < end; index++) {
    if (tokens[index]!.text !== "," || ground.quoted[index] === 1) continue;
    const { folded, text } = tokens[index + 1]!;
    const isVerb = copulas.has(folded) || perfects.has(folded) || (modals.has(folded) && !infinitiveMarks.has(folded));
    return isVerb || finiteEndings.test(text.normalize("NFC"));
  }
  return false;
}

const INFINITIVE = /[aei]r(?:se)?$/;
const CONTRASTS = new Set(["but", "pero"]);
const INSERTED_AT_MOST = 25;

const AND = new Set(["and", "but", "y", "e", "pero"]);

/** "… and called for …", "… and she added that …": a further verb of the same subject or the next. */
function joinsCue(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (!AND.has(tokens[index]!.folded)) return false;
  const { sayVerbs, pronouns, later } = lexicon.speech;
  let next = index + 1;
  const last = Math.min(ground.sentence.endToken, index + 5);
  while (next < last && (isAdverb(ground, next) || later.has(tokens[next]!.folded))) next++;
  if (next >= last) return false;
  if (pronouns.has(tokens[next]!.folded)) return isSaying(ground, next + 1);
  if (tokens[next]!.capital) return isNamedSaying(ground, next);
  const form = lexicon.attitudes.verbs.get(tokens[next]!.folded)?.form;
  return (sayVerbs.has(tokens[next]!.folded) && isCueVerb(ground, next)) || form === "past" || form === "third";
}

/** "… and Ana Pérez wants to …", "… y Luis Gómez dijo …": a name and its own cue. */
function isNamedSaying(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { helpers, sayVerbs } = lexicon.speech;
  let index = first;
  const end = Math.min(ground.sentence.endToken, first + 7);
  while (index < end && (tokens[index]!.capital || tokens[index]!.text === ".")) index++;
  while (index < end && helpers.has(tokens[index]!.folded)) index++;
  if (index >= end) return false;
  const word = tokens[index]!.folded;
  return (sayVerbs.has(word) && isCueVerb(ground, index)) || lexicon.attitudes.verbs.has(word);
}

function isSaying(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  let verb = index;
  while (verb < index + 2 && lexicon.speech.helpers.has(tokens[verb]?.folded ?? "")) verb++;
  return lexicon.speech.sayVerbs.has(tokens[verb]?.folded ?? "");
}

/** "anunció 150 despidos, hubo paros …": no object goes over a comma and a finite verb, as Spanish endings show it. */
export function endOfObject(ground: Ground, first: number, end: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  if (lexicon.language !== "es") return end;
  for (let index = first + 1; index < end; index++) {
    if (tokens[index - 1]!.text !== "," || ground.quoted[index] === 1) continue;
    const { folded, text } = tokens[index]!;
    if (lexicon.attitudes.perfects.has(folded) || lexicon.attitudes.finiteEndings.test(text.normalize("NFC")))
      return index - 1;
  }
  return end;
}
