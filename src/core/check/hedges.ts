import { statementsUnder } from "../count/derivations.ts";
import { crimeOfOffender, isMember } from "../count/offences.ts";
import type { CaseStage, Counted, Figure, FindingNote, Language } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import { wordsOfFigure } from "./draft-figures.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";
import { STAGE_WORDS } from "./messages/stages.ts";
import { misplacedFigures } from "./misplaced.ts";

/**
 * E `hedge-dropped`: every figure behind the count calls its people suspected, accused or charged, and the claim says
 * more of them; or the claim's number is that of people whose case has not come as far. "43 arrests" says nothing about
 * who was arrested and drops nothing.
 */
export function hedgeFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { claim, node } = judged;
  if (node?.operation === "ratio") return [];
  const { counted } = claim.figure;
  const figures = figuresMeant(judged, prepared);
  const isTold = tellsDeed(claim.figure, prepared);
  const dropped = figures.map((figure) => droppedWord(counted, figure.counted, isTold));
  const [first] = figures;
  const [word] = dropped;
  if (first === undefined || word == null || dropped.includes(null)) return [];
  const quotes = [counted.quote ?? claim.quote, ...figures.map((figure) => figure.counted.quote ?? figure.quote)];
  return [
    findingNote(prepared.language, {
      finding: "hedge-dropped",
      weight: "blocking",
      quotes,
      names: [wordsOfFigure(first), wordFor(word, first, prepared.language), wordsOfFigure(claim.figure)],
    }),
  ];
}

/** The hedge itself; of a stage of a case the record's own word for it, where it has one. */
function wordFor(word: string, { counted }: Figure, language: Language): string {
  return isStage(word) ? (counted.hedges[0] ?? STAGE_WORDS[language][word]) : word;
}

function isStage(word: string): word is CaseStage {
  return Object.hasOwn(STAGE_WORDS.en, word);
}

/** Whom the claim speaks of: those of its own number in another state of the case, else those that the count rests on. */
function figuresMeant(judged: Judged, prepared: Prepared): readonly Figure[] {
  const misplaced = misplacedFigures(judged, prepared)
    .filter(({ figure, by }) => by === "population" && stageOf(figure.counted) !== null)
    .map(({ figure }) => figure);
  if (misplaced.length > 0 || judged.node === null) return misplaced;
  return statementsUnder(judged.node).flatMap((leaf) => {
    const value = prepared.byId.get(leaf.statementId ?? "")?.statement.value;
    return value?.kind === "figure" ? [value] : [];
  });
}

/**
 * The record's word that the claim does without; null when it keeps what the record says, or says nothing of the people.
 * `isTold`: what they are accused of is told of them behind.
 */
export function droppedWord(claimed: Counted, recorded: Counted, isTold = false): string | null {
  const [said, known] = [stageOf(claimed), stageOf(recorded)];
  if (saysMore(said, known)) return known;
  if (claimed.hedges.length > 0 || claimed.stage !== null || !(isTold || namesOffenders(claimed))) return null;
  if (recorded.hedges.length > 0 && known !== "convicted") return recorded.hedges[0]!;
  return known === "convicted" ? null : known;
}

/** "Sixteen officers who leaked plans": a clause right behind the people tells what they did. */
function tellsDeed({ counted, quote }: Figure, { passage }: Prepared): boolean {
  const { tokens, lexicon } = passage;
  const end = Math.max(counted.quote?.end ?? 0, quote.end);
  const sentence = sentenceAt(passage, quote.start);
  if (sentence === null) return false;
  let index = sentence.firstToken;
  while (index < sentence.endToken && tokens[index]!.start < end) index++;
  if (tokens[index]?.text === ",") index++;
  if (!lexicon.grammar.relatives.has(tokens[index]?.folded ?? "")) return false;
  index++;
  while (index < sentence.endToken && lexicon.grammar.perfects.has(tokens[index]!.folded)) index++;
  return index < sentence.endToken && lexicon.offences.deeds.has(tokens[index]!.folded);
}

/** Whether the words make the people criminals: those of a gang or cartel, members of what they are suspected of, doers of a crime. */
function namesOffenders({ group, organization, head }: Counted): boolean {
  if (organization !== null || OFFENDING.has(group ?? "")) return true;
  return head !== null && (isMember(head) || crimeOfOffender(head) !== null);
}

const OFFENDING: ReadonlySet<string> = new Set(["gang-members", "gang-leaders"]);

/** How far the case has come, by the words for the people or by what is counted: a conviction convicts. */
function stageOf({ measure, stage }: Counted): CaseStage | null {
  return measure === "convictions" ? "convicted" : stage;
}

const STAGES: readonly CaseStage[] = ["accused", "charged", "tried", "convicted"];

/** Whether the first stage says more against the people than the second; whoever was acquitted is none of the others. */
function saysMore(claimed: CaseStage | null, recorded: CaseStage | null): boolean {
  if (claimed === null || recorded === null || claimed === recorded) return false;
  return recorded === "acquitted" || (claimed !== "acquitted" && STAGES.indexOf(claimed) > STAGES.indexOf(recorded));
}
