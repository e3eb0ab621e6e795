/**
 * Whether two phrases count one thing (RULES C9): their heads agree, across inflection and language, and no qualifier
 * parts them.
 */

import { deedOfMeasure, isDeed } from "../lexicon/deeds.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { AGES_AND_SEXES } from "../lexicon/measures.ts";
import { ACT_RESPECTS, LOOSE_RESPECT, OF_PEOPLE_RESPECT } from "../lexicon/things/qualities.ts";
import { headsLike, isWithin, type Named, namedBy, qualitiesOf } from "../lexicon/things.ts";
import type { Figure, Judgement, Question } from "../model/index.ts";
import type { PopulationRelation } from "./matching.ts";
import { ANYONE, isAnyone, nameOneCrime } from "./offences.ts";

/** The words of a count as far as they name what it counts. */
type Words = Pick<Figure["counted"] | Question, "head" | "qualifiers">;

/** "unknown" when nothing says that the heads are one, and nothing that they are not. */
export type HeadRelation = Exclude<PopulationRelation, "other-group"> | "other-group" | "unknown";

/**
 * How what a figure counts lies to what is asked. A judgement about the two heads goes before everything; then the table
 * of things; a head that it does not hold is itself alone. "Laboratories" lie around "cocaine laboratories", and
 * "methamphetamine laboratories" beside them.
 */
export function relateHeads(asked: Words, counted: Words, judgements: readonly Judgement[]): HeadRelation {
  if (asked.head === null || counted.head === null) return "unknown";
  const judged = judgementOn(asked.head, counted.head, judgements);
  if (judged !== undefined) return judged ? "same" : "other-measure";
  if (nameOneCrime(asked.head, counted.head)) return "same";
  const [one, other] = [namedBy(asked.head, asked.qualifiers), namedBy(counted.head, counted.qualifiers)];
  if (one !== null && other !== null) {
    const deed = commonDeed(asked, counted);
    if (deed === null) return relateNamed(one, other);
    return relateNamed(withoutActs(one, other, deed), withoutActs(other, one, deed));
  }
  const areAnyone = isAnyone(asked.head) && isAnyone(counted.head);
  if (one !== null || other !== null || !(areAnyone || isSameWord(asked.head, counted.head))) return "unknown";
  return relateQualities(crimesOf(asked.qualifiers), crimesOf(counted.qualifiers));
}

/** "The 26 laboratories that the army destroyed" and "26 laboratories destroyed": the one deed that both verbs tell; null where they do not. */
function commonDeed(one: Words, other: Words): string | null {
  const deed = one.qualifiers.find(isDeed) ?? null;
  return deed === other.qualifiers.find(isDeed) ? deed : null;
}

/** What a phrase names without what only repeats its deed ("destroy", "destroyed") and is not told by the other. */
function withoutActs(named: Named, other: Named, deed: string): Named {
  const repeats = (ids: ReadonlySet<string>) => [...ids].every((id) => deedOfMeasure(id).startsWith(deed));
  const kept = [...named.qualities].filter(([respect, ids]) => other.qualities.has(respect) || !repeats(ids));
  return { ...named, qualities: new Map(kept) };
}

/** Whether two phrases name kinds of things of the table that nothing can be both of: rifles and pistols. */
export function areKindsApart(one: Words, other: Words): boolean {
  if (one.head === null || other.head === null) return false;
  const [first, second] = [namedBy(one.head, one.qualifiers), namedBy(other.head, other.qualifiers)];
  if (first?.kind !== "object" || second?.kind !== "object") return false;
  return relateIds(first.ids, second.ids) === "apart";
}

/**
 * Under which measure and heads the record is searched for a question: what the codebook has no measure for is found by
 * its head, in either language.
 */
export function soughtFor(question: Question): { readonly measure: string; readonly heads: readonly string[] } {
  const { measure, head } = question;
  if (measure !== "other" || head === null) return { measure, heads: [] };
  const nouns = AGE_AND_SEX_NOUNS.get(question.group ?? "") ?? [];
  return {
    measure,
    heads: [...new Set([...headsLike(head), ...nouns, ...(isAnyone(head) || nouns.length > 0 ? ANYONE : [])])],
  };
}

/** The nouns that name people of an age or sex by themselves, by their group: "96 of them women" are "96 mujeres". */
const AGE_AND_SEX_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  [...AGES_AND_SEXES].map((group) => [
    group,
    LANGUAGES.flatMap((language) =>
      [...lexiconOf(language).measures.groups].flatMap(([noun, named]) => (named === group ? [noun] : [])),
    ),
  ]),
);

/** The latest judgement about two heads; undefined when nobody judged them. */
function judgementOn(one: string, other: string, judgements: readonly Judgement[]): boolean | undefined {
  return judgements.findLast(
    (judgement) =>
      judgement.about === "same-counted" &&
      ((judgement.one === one && judgement.other === other) || (judgement.one === other && judgement.other === one)),
  )?.same;
}

/** Two things of the table; people beside what is no person are counted by their measure alone ("arrests", "43 people"). */
function relateNamed(asked: Named, counted: Named): HeadRelation {
  if (asked.kind !== counted.kind && (asked.kind === "people" || counted.kind === "people")) return "unknown";
  const things = relateIds(asked.ids, counted.ids);
  if (things === "apart") return asked.kind === "people" ? "other-group" : "other-measure";
  const stated = relateQualities(asked.qualities, counted.qualities);
  // Of people a count is told by what happened to them; a word that only one side has parts nobody ("kidnappers", "men"), but who they are does.
  const belonging = relateRespect(OF_PEOPLE_RESPECT, asked.qualities, counted.qualities);
  const qualities = asked.kind === "people" && stated !== "other-measure" ? inHeads(belonging) : stated;
  if (things === "same" || things === qualities) return qualities;
  return qualities === "same" ? things : "other-measure";
}

function inHeads(relation: SetRelation): HeadRelation {
  return relation === "apart" ? "other-group" : relation;
}

/** How what one side names lies to what the other does. */
type SetRelation = "same" | "narrower" | "wider" | "apart";

function relateIds(asked: ReadonlySet<string>, counted: ReadonlySet<string>): SetRelation {
  if ([...asked].some((id) => counted.has(id))) return "same";
  const pairs = [...asked].flatMap((one) => [...counted].map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => isWithin(other, one))) return "narrower";
  return pairs.some(([one, other]) => isWithin(one, other)) ? "wider" : "apart";
}

/** In every respect at once: a word that only one side has makes that side the narrower. */
function relateQualities(asked: Named["qualities"], counted: Named["qualities"]): HeadRelation {
  if (tellOtherActs(asked, counted) || tellOtherActs(counted, asked)) return "other-measure";
  const relation = relateRespects([...asked.keys(), ...counted.keys()], asked, counted);
  return relation === "apart" ? "other-measure" : relation;
}

/** How crimes named beside people lie to each other, with what they are of; people beside whom none is named are more. */
export function relateCrimes(asked: readonly string[], counted: readonly string[]): SetRelation {
  if (asked.length === 0 && counted.length === 0) return "same";
  const [one, other] = [crimesOf(asked), crimesOf(counted)];
  if (!one.has("crime") || !other.has("crime")) return relateRespect("crime", one, other);
  return relateRespects(["crime", "stuff"], one, other);
}

/** "contrabando" names goods and their smuggling: of people it is what they did. */
function crimesOf(qualifiers: readonly string[]): Named["qualities"] {
  const found = qualitiesOf(qualifiers);
  const stuff = [...(found.get("stuff") ?? [])].filter((id) => id !== "merchandise" || !found.has("crime"));
  return new Map(
    [...found]
      .flatMap(([respect, ids]) => (respect !== "stuff" ? [[respect, ids] as const] : []))
      .concat(stuff.length > 0 ? [["stuff", new Set(stuff)] as const] : []),
  );
}

/** What holds in all of these respects; narrower in one and wider in another is apart. */
function relateRespects(
  respects: readonly string[],
  asked: Named["qualities"],
  counted: Named["qualities"],
): SetRelation {
  const found = new Set(respects.map((respect) => relateRespect(respect, asked, counted)));
  if (found.has("apart") || (found.has("narrower") && found.has("wider"))) return "apart";
  return found.has("narrower") ? "narrower" : found.has("wider") ? "wider" : "same";
}

/** "12 trucks recovered" and "12 trucks burned": one act alone may go unsaid, another is told in its place. */
function tellOtherActs(one: Named["qualities"], other: Named["qualities"]): boolean {
  if (!one.has(LOOSE_RESPECT) || other.has(LOOSE_RESPECT)) return false;
  return ACT_RESPECTS.some((respect) => other.has(respect) && !one.has(respect));
}

function relateRespect(respect: string, asked: Named["qualities"], counted: Named["qualities"]): SetRelation {
  const [one, other] = [asked.get(respect), counted.get(respect)];
  if (one === undefined && other === undefined) return "same";
  if (one !== undefined && other !== undefined) return relateIds(one, other);
  if (respect === LOOSE_RESPECT) return "same";
  return one === undefined ? "narrower" : "wider";
}

function isSameWord(one: string, other: string): boolean {
  return one === other;
}
