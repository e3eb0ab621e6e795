import { statementsUnder } from "../count/derivations.ts";
import { fold } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { Anchor, Derivation, Figure, FindingNote, StandingStatement } from "../model/index.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";
import { shareTerms } from "./shares.ts";

/** E `window-mismatch` and `not-a-subset` for a share: whether its part and whole cover the same days, and the part lies in the whole. */
export function shareFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { node, figure } = judged;
  const terms = shareTerms(figure, prepared);
  const [part, whole] = node?.parts ?? [];
  if (terms === null || node?.operation !== "ratio" || part === undefined || whole === undefined) return [];
  return [
    ...windowFindings({ part, whole, judged }, prepared),
    ...subsetFindings({ part, whole, judged, terms }, prepared),
  ];
}

interface Share {
  readonly part: Derivation;
  readonly whole: Derivation;
  readonly judged: Judged;
}

function windowFindings({ part, whole, judged }: Share, prepared: Prepared): readonly FindingNote[] {
  const differs = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  if (!differs(part.from, whole.from) && !differs(part.to, whole.to)) return [];
  const days = [part.from, part.to, whole.from, whole.to].map((day) => day ?? undefined);
  const quotes = [
    judged.claim.quote,
    ...statementsIn([part, whole], prepared).map((each) => each.statement.value.quote),
  ];
  return [findingNote(prepared.language, { finding: "window-mismatch", weight: "warning", quotes, days })];
}

function subsetFindings(
  { part, whole, judged, terms }: Share & { readonly terms: readonly [Figure, Figure] },
  prepared: Prepared,
): readonly FindingNote[] {
  const parts = statementsIn([part], prepared);
  const wholes = statementsIn([whole], prepared);
  if (parts.every((one) => wholes.some((other) => isShownWithin(one, other)))) return [];
  const weight = judged.figure.ratio?.claim === "part-of" ? "warning" : "note";
  const names = terms.map((term) => [term.quote.exact, term.counted.quote?.exact].filter(Boolean).join(" "));
  const quotes = [judged.claim.quote, ...[...parts, ...wholes].map((each) => each.statement.value.quote)];
  return [findingNote(prepared.language, { finding: "not-a-subset", weight, quotes, names })];
}

function statementsIn(nodes: readonly Derivation[], prepared: Prepared): readonly StandingStatement[] {
  return nodes.flatMap(statementsUnder).flatMap((leaf) => prepared.byId.get(leaf.statementId ?? "") ?? []);
}

const PRONOUNS = LANGUAGES.flatMap((language) => lexiconOf(language).partitives.pronouns);
const BEFORE_WHOLE = LANGUAGES.flatMap((language) => lexiconOf(language).partitives.beforeWhole);

/** Code units between a whole ("Of the 124 …") and its part in the same sentence, at most. */
const SENTENCE_AT_MOST = 400;

/** Whether the words beside two figures of one document say that the first lies in the second. */
function isShownWithin(part: StandingStatement, whole: StandingStatement): boolean {
  if (part.statement.textId !== whole.statement.textId) return false;
  const apart = part.statement.value.quote.start - whole.statement.value.quote.start;
  const { before, after } = wordsAround(part.statement.anchor);
  const isPointedBack = PRONOUNS.some((words) => before.endsWith(` ${words}`) || after.startsWith(`${words} `));
  if (isPointedBack) return Math.abs(apart) < SENTENCE_AT_MOST;
  const beforeWhole = wordsAround(whole.statement.anchor).before;
  return Math.abs(apart) < SENTENCE_AT_MOST && BEFORE_WHOLE.some((words) => beforeWhole.endsWith(` ${words}`));
}

/** The words on either side of a statement, folded, with one space between and around them. */
function wordsAround(anchor: Anchor): { readonly before: string; readonly after: string } {
  const words = (text: string) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  return { before: ` ${words(anchor.before)}`, after: `${words(anchor.after)} ` };
}
