import { deedOfMeasure, isAboutCase, isKnownDeed, knownDeed } from "../../lexicon/deeds.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { isCorpse } from "../../lexicon/things.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { singularOf } from "./counted.ts";
import { deedOf } from "./deeds.ts";
import type { Measured } from "./measured.ts";
import { happeningOf, isPeople } from "./measures-people.ts";

/**
 * What was done with bodies: identified or buried ones are some of those that were found. Of "five of the 14 bodies were
 * identified" it is told of the five.
 */
export function bodiesDeed(scan: Scan, measured: Measured): readonly string[] {
  const { phrase, sentence, quantity } = measured;
  if (phrase === null || quantity.unit !== "count" || !isCorpse(singularOf(scan, scan.tokens[phrase.head]!.folded)))
    return [];
  const isWhole = scan.lexicon.grammar.of.has(wordAt(scan, sentence, quantity.first - 2));
  const deed = isWhole ? null : deedOf(scan, measured);
  return deed !== null && DONE_WITH_BODIES.has(deed) ? [deed] : [];
}

/** "The bodies of three men", "los restos de 11 personas": what is counted are the bodies, as one of them; null of people themselves. */
export function bodiesOf(scan: Scan, { phrase, sentence, quantity }: Measured): string | null {
  const of = quantity.first - 1;
  if (phrase === null || quantity.unit !== "count" || !scan.lexicon.grammar.of.has(wordAt(scan, sentence, of)))
    return null;
  const noun = singularOf(scan, wordAt(scan, sentence, of - 1));
  return isCorpse(noun) && isPeople(scan, scan.tokens[phrase.head]!.folded) ? noun : null;
}

/** "312 murders were solved", "se archivaron 312 homicidios", "312 unsolved murders": what was done about what had happened. */
export function casesDeed(scan: Scan, measured: Measured): readonly string[] {
  const { phrase } = measured;
  if (phrase === null || happeningOf(scan, scan.tokens[phrase.head]!.folded) === null) return [];
  const deed = deedOf(scan, measured);
  if (deed !== null && isAboutCase(deed)) return [deed];
  if (isAccusedOf(scan, measured)) return [deedOfMeasure("charge")];
  return isUnsolved(scan, measured) ? [deedOfMeasure("unsolved")] : [];
}

const FREED: ReadonlySet<string> = new Set(["rescue", "recover", "releases"].map(deedOfMeasure));

/** "Rescued 15 kidnapped people", "rescató a 15 secuestrados": those who were freed, on the days that they were, and not taken then. */
export function freedOf(scan: Scan, measured: Measured): readonly string[] {
  const deed = deedOf(scan, measured);
  return deed !== null && FREED.has(deed) ? [deedOfMeasure("free")] : [];
}

/** Words from an accusation to the number of what somebody is accused of: "wanted by Brazil for". */
const ACCUSED_WITHIN = 6;

/** "Accused of 40 murders", "confesó 40 homicidios", "tried for": what somebody is said to have done, whenever that was. */
function isAccusedOf(scan: Scan, { sentence, quantity }: Measured): boolean {
  const { language, hedges } = scan.lexicon;
  const { first } = quantity;
  const isLinked = ACCUSED_OF.has(wordAt(scan, sentence, first - 1));
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - ACCUSED_WITHIN); index--) {
    const { kind, folded, spelled } = scan.tokens[index]!;
    if (kind !== "word") return false;
    if (!isLinked && index < first - 1) return false;
    const deed = knownDeed(language, spelled) ?? "";
    const isCase = isAboutCase(deed) || deed === deedOfMeasure("convict") || RESPONSIBLE.has(folded);
    if (isCase || (isLinked && (hedges.accusing.has(folded) || hedges.stages.has(folded)))) return true;
  }
  return false;
}

/** Lead from an accusation, a trial or a confession to what was done, in both languages. */
const ACCUSED_OF: ReadonlySet<string> = new Set("of for to with in over de por en con a".split(" "));

/** Say of somebody that they did it. */
const RESPONSIBLE: ReadonlySet<string> = new Set(
  "responsible responsable responsables culpable culpables guilty".split(" "),
);

/** Words behind the counted among which it is said that nobody was brought to book for them. */
const UNSOLVED_WITHIN = 6;

function isUnsolved({ tokens, lexicon }: Scan, { phrase, sentence, quantity }: Measured): boolean {
  const stop = Math.min(sentence.endToken, Math.max(phrase!.end, quantity.end) + UNSOLVED_WITHIN);
  for (let index = quantity.end; index < stop && tokens[index]!.text !== "."; index++)
    if (phraseAt(lexicon.offences.unsolved, tokens, { index, end: stop }) !== null) return true;
  return false;
}

/** Found and recovered they are anyway. */
const DONE_WITH_BODIES: ReadonlySet<string> = new Set(
  ["identify", "exhume", "bury", "deliver", "return", "burn", "steal"].map(deedOfMeasure),
);

/** Measures of people who moved, of which some did not as the measure says: those confined stayed, those who went home went of themselves. */
export const APART: ReadonlySet<string> = new Set(["displaced", "deportations"]);

/** Words around a figure among which it is said. */
const APART_WITHIN = 8;

/**
 * "40 families were confined", "retornaron voluntariamente 40": what parts them from those displaced or deported. "Voluntarios
 * atendieron a 40 familias desplazadas" tells of no return, and what was done with those displaced at some time.
 */
export function toldApart(scan: Scan, measured: Measured, measure: string): readonly string[] {
  const { sentence, quantity, phrase, until } = measured;
  const { tokens, lexicon } = scan;
  const first = Math.max(sentence.firstToken, quantity.first - APART_WITHIN);
  const end = Math.min(until, Math.max(phrase?.end ?? 0, quantity.end) + APART_WITHIN, sentence.endToken);
  for (let index = first; index < end; index++) {
    if (lexicon.measures.confining.has(tokens[index]!.folded)) return [deedOfMeasure("confine")];
    if (isOwnReturn(scan, index, { first, end })) return [deedOfMeasure("go-home")];
  }
  // "treated 40 displaced families": who was displaced at some time, and treated then
  const deed = measure === "displaced" && !areToldAgain(scan, measured) ? deedOf(scan, measured) : null;
  return deed !== null && isKnownDeed(deed) ? [deed] : [];
}

/** "The 140 families displaced in April have received no aid": those who were displaced, whatever is told of them since. */
function areToldAgain({ tokens, lexicon }: Scan, { phrase, sentence, quantity }: Measured): boolean {
  if (phrase === null || !lexicon.windows.definites.has(wordAt({ tokens }, sentence, quantity.first - 1))) return false;
  for (let index = phrase.head + 1; index < phrase.end; index++)
    if (lexicon.measures.verbs.get(tokens[index]!.folded) === "displaced") return true;
  return false;
}

/** Words between what says that somebody was willing and the verb or noun of returning: "volvieron a su país de forma voluntaria". */
const RETURN_WITHIN = 6;

/** "Returned voluntarily", "el retorno voluntario de": both in one clause. */
function isOwnReturn(
  { tokens, lexicon }: Scan,
  willing: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const { measures, grammar } = lexicon;
  if (!measures.willing.has(tokens[willing]!.folded)) return false;
  const returns = (step: 1 | -1) => {
    for (let index = willing + step; index >= first && index < end; index += step) {
      const { kind, folded } = tokens[index]!;
      if (Math.abs(index - willing) > RETURN_WITHIN || kind === "mark" || grammar.relatives.has(folded)) return false;
      if (measures.returning.has(folded)) return true;
    }
    return false;
  };
  return returns(-1) || returns(1);
}
