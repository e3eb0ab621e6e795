import { nameArticles } from "../../lexicon/small-words.ts";
import { headsFigures } from "../lists/headings.ts";
import { isOfKind } from "../places/kinds.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import { isPassage } from "./place-names.ts";
import type { Run } from "./scan.ts";

/** A name that no table knows, behind "in" or "en" or heading figures: a place whose code stays open. */
export function isPlaceByContext(passage: Passage, run: Run): boolean {
  const { tokens, lexicon } = passage;
  // "arrested in Operation Thunder", "murieron en Semana Santa"
  if (lexicon.names.otherHeads.has(tokens[run.first]!.bare)) return false;
  if (isHeading(passage, run)) return true;
  const before = tokens[run.first - 1]?.folded ?? "";
  const passes = lexicon.places.passing.has(before) && isPassage({ tokens, passage }, run.first - 1);
  if (passes || lexicon.places.locatives.has(before)) return !run.common;
  // "el departamento La Capital", not "el sector Salud"
  const isCommon = run.common && !nameArticles.has(tokens[run.first]!.folded);
  if (!isCommon && isOfKind(passage, run.first)) return true;
  const link = tokens[run.first - 2]?.folded ?? "";
  if (!run.common && isFled(passage, { before, link })) return true;
  const isOf = before === "of" || before === "de" || before === "del" || before === "from";
  if (isOf && !run.common && isOfTown(passage, link)) return true;
  if (isOf) return lexicon.places.heads.has(link);
  const behind = [tokens[run.end]?.folded ?? "", tokens[run.end + 1]?.folded ?? ""];
  if (lexicon.language !== "en") return false;
  if (behind[0] === "police" && isTownOfPolice(passage, run)) return true;
  return before === "the" && !isBody(passage, run) && behind.some((word) => lexicon.places.heads.has(word));
}

/** "The Army's border corps": a body by what it is, whose the place behind it is. */
function isBody({ tokens, lexicon }: Passage, { first, end }: Run): boolean {
  return end - first === 1 && lexicon.organizations.heads.has(tokens[first]!.bare);
}

/** "Fled Sitki", "abandonaron Nebulá", "huyeron de Xoyatla", "driven out of Kadara": what is left behind is a place. */
function isFled({ lexicon }: Passage, { before, link }: { readonly before: string; readonly link: string }): boolean {
  const { leaving } = lexicon.places;
  if (FLEEING.test(before)) return leaving.has(before);
  const isOf = before === "of" || before === "de" || before === "del" || before === "from";
  const isDriven = lexicon.measures.verbs.get(link) === "displaced" || (before === "of" && link === "out");
  return isOf && (leaving.has(link) || isDriven);
}

/** Those of the verbs of leaving that have a place alone as their object: one also leaves somebody. */
const FLEEING = /^(?:fl[e]|escap|abandon)/;

/** "The Kurbna police directorate": a name that neither opens its sentence nor is a number or an adjective of police. */
function isTownOfPolice({ tokens, lexicon }: Passage, { first, end, common, initial }: Run): boolean {
  if (common || initial || end - first > 2) return false;
  return tokens
    .slice(first, end)
    .every(({ folded }) => !lexicon.places.polices.has(folded) && !lexicon.numbers.words.has(folded));
}

/** Behind "of": those who live there, what stands there and the bodies that rule there: "la personería de", "the fish market of". */
function isOfTown({ lexicon }: Passage, noun: string): boolean {
  const { places, organizations } = lexicon;
  return places.dwellers.has(noun) || places.premises.has(noun) || organizations.heads.get(noun) === "state-body";
}

const BEHIND_HEADING = new Set([",", "("]);

/** "Nueva Lima, 1 to 12 May: 14 arrests". Right before a colon, or alone, it is as likely a label ("Los Tigres: 3"). */
function isHeading(passage: Passage, run: Run): boolean {
  const { tokens } = passage;
  if (run.end - run.first < 2 || run.common || !BEHIND_HEADING.has(tokens[run.end]?.text ?? "")) return false;
  const { start } = tokens[run.first]!;
  const sentence = sentenceAt(passage, start);
  return sentence !== null && headsFigures(passage, sentence, { start, end: tokens[run.end - 1]!.end });
}
