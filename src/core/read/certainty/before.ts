import type { Certainty } from "../../model/index.ts";
import type { Passage } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import {
  deniesAt,
  governorAt,
  governorOf,
  isInIdiom,
  isPurpose,
  modalAt,
  opensClause,
  opensSubject,
  type Stretch,
  type Telling,
} from "./words.ts";

/** What the words up to a position say, and the comma or bracket at which they begin. */
interface Reached {
  readonly telling: Telling;
  readonly soft: number | null;
}

/** What was met so far, from right to left. */
interface Met {
  /** What governs the figure, unless a denial stands further to the left. */
  readonly governed: Certainty | null;
  /** The finite verb whose helpers are looked at. */
  readonly verb: number | null;
  /** An infinitive of purpose: what follows was done only if its verb says so. */
  readonly purpose: boolean;
  /** Beyond "that": a verb of telling says nothing of what it tells. */
  readonly isTold: boolean;
}

const NOTHING_MET: Met = { governed: null, verb: null, purpose: false, isTold: false };

/** What the words of a stretch in front of a figure say of it. */
export function tellsBefore(passage: Passage, stretch: Stretch): Reached {
  let met = NOTHING_MET;
  for (let index = stretch.from; index >= stretch.floor; index--) {
    const edge = edgeAt(passage, index);
    if (edge === "telling" && isNegated(passage, index, stretch.floor))
      return { telling: met.isTold ? "possible" : "denied", soft: null };
    if (edge !== null) return { telling: closing(passage, met), soft: edge === "soft" ? index : null };
    const step = stepAt(passage, index, { met, stretch });
    if ("telling" in step) return { telling: step.telling, soft: null };
    met = step;
  }
  return { telling: closing(passage, met), soft: null };
}

/** What was met when the stretch ends: a verb without a denying helper was done. */
function closing(passage: Passage, { governed, verb, purpose, isTold }: Met): Telling {
  if (governed !== null) return governed;
  if (verb === null) return purpose ? "planned" : null;
  return isTold ? null : asDone(passage, verb, purpose);
}

/** "raided the house to arrest 40" tells what for; "managed to arrest 40" what was done. */
function asDone({ tokens, lexicon }: Passage, verb: number, purpose: boolean): Telling {
  const { carriedOut } = lexicon.certainty;
  return purpose && carriedOut.size > 0 && !carriedOut.has(tokens[verb]!.folded) ? "planned" : "done";
}

/** "nobody reported 12 kidnappings", "no confirmó que": the helpers and subject right before a verb of telling. */
function isNegated(passage: Passage, verb: number, floor: number): boolean {
  const { grammar, certainty } = passage.lexicon;
  // "have yet to confirm"
  const isStill = certainty.purposes.has(passage.tokens[verb - 1]?.folded ?? "");
  if (isStill && passage.tokens[verb - 2]?.folded === "yet") return true;
  for (let index = verb - 1; index >= floor; index--) {
    if (deniesAt(passage, index)) return true;
    if (!grammar.helpers.has(passage.tokens[index]!.folded))
      return index === verb - 1 && index > floor && deniesAt(passage, index - 1);
  }
  return false;
}

/** telling: a verb of saying, whose contents are their own clause. */
type Edge = "soft" | "hard" | "telling";

/** Commas and brackets may stand within a list; what opens a clause of its own or beside it ends what governs. */
function edgeAt(passage: Passage, index: number): Edge | null {
  const { tokens, lexicon } = passage;
  const { kind, text, folded } = tokens[index]!;
  const { certainty, grammar, speech } = lexicon;
  if (kind === "mark") return ";:".includes(text) ? "hard" : SOFT.has(folded) && isApart(tokens, index) ? "soft" : null;
  if (certainty.that.has(folded) || certainty.conditions.has(folded)) return null;
  const grammarKind = grammar.kinds.get(folded);
  if (grammarKind === "relative" || grammarKind === "clause" || certainty.edges.has(folded)) return "hard";
  return speech.sayVerbs.has(folded) && !isSaidNoun(passage, index) && governorAt(passage, index) === null
    ? "telling"
    : null;
}

/** "dismissed claims that", "the report of": a noun of the form of a verb of telling. */
function isSaidNoun(passage: Passage, index: number): boolean {
  const previous = passage.tokens[index - 1];
  if (previous === undefined) return false;
  const { determiners } = passage.lexicon.grammar;
  return determiners.has(previous.folded) || governorAt(passage, index - 1) !== null;
}

const SOFT: ReadonlySet<string> = new Set([",", "(", ")", "-"]);

/** A hyphen within a word parts nothing. */
function isApart(tokens: Passage["tokens"], index: number): boolean {
  return tokens[index]!.folded !== "-" || tokens[index]!.spaced;
}

function stepAt(
  passage: Passage,
  index: number,
  { met, stretch }: { readonly met: Met; readonly stretch: Stretch },
): Met | { readonly telling: Telling } {
  const { certainty } = passage.lexicon;
  const { folded } = passage.tokens[index]!;
  if (deniesAt(passage, index)) return { telling: "denied" };
  const governor = governorOf(passage, index, stretch);
  // "no descartó que murieran 12", "did not rule out 12 deaths": a denial denied leaves it open
  if (governor?.certainty === "denied")
    return { telling: isNegated(passage, index, stretch.floor) ? "possible" : "denied" };
  if (met.governed !== null) return met;
  // "the forecast is for 800": what is said to be is no more than foreseen
  if (met.verb === index + 1 && governor?.needs === "next") return { ...met, governed: governor.certainty };
  if (met.verb !== null && certainty.that.has(folded) && isComplementOf(passage, index))
    return { ...met, verb: null, isTold: true };
  if (met.verb !== null) return helperStep(passage, index, { met, floor: stretch.floor });
  if (certainty.conditions.has(folded)) return { telling: "possible" };
  if (governor !== null) return { ...met, governed: governor.certainty };
  if (certainty.that.has(folded)) return { ...met, isTold: true, purpose: false };
  const modal = modalAt(passage, index);
  if (modal !== null) return { ...met, governed: modal };
  if (isPurpose(passage, index)) return { ...met, purpose: true };
  return tellsDone(passage, index) ? { ...met, verb: index } : met;
}

/** "se teme que murieran", "la versión de que": what opens the contents of a verb or noun, and no clause about a person. */
function isComplementOf(passage: Passage, index: number): boolean {
  const previous = passage.tokens[index - 1]?.folded ?? "";
  const { grammar, certainty } = passage.lexicon;
  if (grammar.of.has(previous) || certainty.truths.has(previous) || governorAt(passage, index - 1) !== null)
    return true;
  // "did not rule out that 12 died"
  const further = index > 1 ? governorAt(passage, index - 2) : null;
  return further?.needs === "within" && further.links.has(previous);
}

/** Before a finite verb: its helpers, then whatever stands before them. */
function helperStep(
  passage: Passage,
  index: number,
  { met, floor }: { readonly met: Met; readonly floor: number },
): Met | { readonly telling: Telling } {
  const { grammar, certainty } = passage.lexicon;
  const { folded } = passage.tokens[index]!;
  const modal = modalAt(passage, index);
  if (modal !== null) return { ...met, governed: modal };
  // "to be deported" is no finite verb; "to have killed" tells of what is said to be done
  if (certainty.purposes.has(folded) && certainty.beTo.size > 0)
    return grammar.perfects.has(passage.tokens[index + 1]!.folded)
      ? { telling: met.isTold ? null : "done" }
      : { ...met, verb: null, governed: isBeTo(passage, index) ? "planned" : null };
  const isHelper = grammar.helpers.has(folded) || grammar.perfects.has(folded) || folded.endsWith(grammar.adverbEnding);
  if (isHelper) return met;
  if (isRequest(passage, index)) return { telling: "planned" };
  const opened = clauseOpenedBy(passage, index, floor);
  if (opened === "condition") return { telling: "possible" };
  if (opened === "complement") return { ...met, verb: null, isTold: true };
  return { telling: met.isTold ? null : asDone(passage, met.verb!, met.purpose) };
}

/** "Arrest warrants were issued for 312", "a request was filed for": the subject of a passive asks for what follows. */
function isRequest({ tokens, lexicon }: Passage, index: number): boolean {
  const noun = lexicon.certainty.requests.has(tokens[index]!.folded);
  return noun && lexicon.grammar.helpers.has(tokens[index + 1]?.folded ?? "");
}

/** Words of the subject of a clause, at most. */
const SUBJECT_WITHIN = 8;

/**
 * What opens the clause whose subject ends at a word: "it is not true that [police] killed", "investigan si [la policía] mató".
 * Null for a clause that stands alone, or that a verb of telling opens.
 */
function clauseOpenedBy(passage: Passage, last: number, floor: number): "condition" | "complement" | null {
  const { certainty } = passage.lexicon;
  for (let index = last; index >= Math.max(floor, last - SUBJECT_WITHIN); index--) {
    const { folded, kind } = passage.tokens[index]!;
    if (certainty.conditions.has(folded)) return "condition";
    if (certainty.that.has(folded)) return isComplementOf(passage, index) ? "complement" : null;
    if (index < last && opensWithoutThat(passage, index)) return "complement";
    if (kind !== "word" || edgeAt(passage, index) !== null || tenseAt(passage, index) !== null) return null;
  }
  return null;
}

/** "It is feared [the gang] killed", "no evidence [the gang] killed": English leaves "that" out. */
function opensWithoutThat(passage: Passage, index: number): boolean {
  const { certainty } = passage.lexicon;
  if (certainty.evidence.has(passage.tokens[index]!.folded)) return true;
  const governor = certainty.beTo.size > 0 ? governorAt(passage, index) : null;
  if (governor === null || governor.certainty === "planned" || isInIdiom(passage, index)) return false;
  return governor.needs === "none" || (governor.links.has("clause") && opensSubject(passage, index + 1));
}

/** "is to be deported", "are to leave". */
function isBeTo({ tokens, lexicon }: Passage, index: number): boolean {
  return lexicon.certainty.beTo.has(tokens[index - 1]?.folded ?? "");
}

function tellsDone(passage: Passage, index: number): boolean {
  const { capital, folded } = passage.tokens[index]!;
  // "Fueron detenidas 40 personas"
  if (capital && opensClause(passage, index)) return passage.lexicon.windows.pasts.has(folded);
  const tense = tenseAt(passage, index);
  return tense !== null && tense !== "unreal";
}
