import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { OffenceWords } from "../lexicon/offences.ts";
import type { Counted } from "../model/index.ts";

/**
 * The noun that a count of people is held under (RULES C9): their own, or, of those whom a charge is all that is known
 * of, whoever would have done it: "acusados de homicidio" and "presuntos asesinos" are counted as one, and so are those
 * accused of belonging to a body and its suspected members. "Venezolanos" are people, from where their `origins` say.
 */
export function headCounted(
  counted: Pick<Counted, "measure" | "head" | "hedges" | "stage" | "qualifiers" | "organization">,
): string | null {
  const { measure, head, hedges, stage, qualifiers, organization } = counted;
  // whoever is convicted was accused: "nine of the accused" are nine people
  if (measure === "convictions" && head !== null && isAccused(head)) return PERSON;
  if (head !== null && GENTILICS.some((each) => each.has(head))) return PERSON;
  if (head === null || (hedges.length === 0 && stage === null)) return head;
  if (organization !== null && (isAccused(head) || ANYONE.includes(head))) return MEMBER;
  // "people accused of extortion" are suspects of it
  if (!isAccused(head) && !(stage === "accused" && ANYONE.includes(head))) return head;
  const crime = qualifiers.map(crimeNamed).find((named) => named !== null);
  return crime === undefined ? head : (offenderOf(crime) ?? head);
}

/** Whether two nouns call people the doers of one crime, in any language. */
export function nameOneCrime(one: string, other: string): boolean {
  const crime = crimeOfOffender(one);
  return crime !== null && crime === crimeOfOffender(other);
}

/** The nouns, in every language, under which the doers of the crime that a noun names may have been recorded. */
export function kindredOffenders(noun: string): readonly string[] {
  const crime = crimeOfOffender(noun);
  if (crime === null) return [];
  const offenders = OFFENCES.flatMap((words) => [...words.offenders].filter(([, named]) => named === crime));
  return [...offenders.map(([offender]) => offender), ...ACCUSED];
}

/** Whether a noun is one of {@link ANYONE}. */
export function isAnyone(noun: string): boolean {
  return ANYONE.includes(noun);
}

/** Whether a noun names whoever belongs to a body or leads it: "member", "cabecilla". */
export function isMember(noun: string): boolean {
  return OFFENCES.some(({ members }) => members.has(noun));
}

/** The crime that a noun for people says they did, in any language: "murderer", "asesino"; null for other nouns. */
export function crimeOfOffender(noun: string): string | null {
  return firstOf(({ offenders }) => offenders.get(noun));
}

/** The crime that a word names: "homicide", "asesinato". */
export function crimeNamed(word: string): string | null {
  return firstOf(({ crimes }) => crimes.get(word));
}

function offenderOf(crime: string): string | null {
  return firstOf(({ offenders }) => [...offenders].find(([, named]) => named === crime)?.[0]);
}

/** Nouns for people of whom nothing but a suspicion or a charge is said: "suspect", "acusado". */
function isAccused(noun: string): boolean {
  return ACCUSED.includes(noun);
}

function firstOf(look: (words: OffenceWords) => string | undefined): string | null {
  for (const words of OFFENCES) {
    const found = look(words);
    if (found !== undefined) return found;
  }
  return null;
}

const OFFENCES = LANGUAGES.map((language) => lexiconOf(language).offences);
const PERSON = "person";
const GENTILICS = LANGUAGES.map((language) => lexiconOf(language).gentilics);
/** Whoever belongs to a body. */
const MEMBER = "member";
/** Nouns that say of the counted only that they are people, in every language. */
export const ANYONE: readonly string[] = LANGUAGES.flatMap((language) => [...lexiconOf(language).offences.anyone]);
const ACCUSED = LANGUAGES.flatMap((language) => [...lexiconOf(language).offences.accused]);
