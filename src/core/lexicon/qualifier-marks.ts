import type { Place } from "../model/index.ts";
import { fold } from "./fold.ts";

/** What opens the name of a noun that is counted together with the head ("25 rifles and pistols"), among its qualifiers. */
const MARK = "with:";

/** A noun in the singular as a qualifier of the head that it is counted with. */
export function joinedMark(noun: string): string {
  return MARK + noun;
}

/** The noun that a qualifier says is counted with the head; null for any other qualifier. */
export function joinedNoun(qualifier: string): string | null {
  return qualifier.startsWith(MARK) ? qualifier.slice(MARK.length) : null;
}

/** What opens the country that those counted were sent to, among their qualifiers. */
const DESTINATION = "to:";

/** A country by its code as a qualifier of those who were sent to it. */
export function destinationMark(country: string): string {
  return DESTINATION + country;
}

/** Whether a qualifier is the country that those counted were sent to. */
export function isDestination(qualifier: string): boolean {
  return qualifier.startsWith(DESTINATION);
}

/** What opens the name of whom something was done to, among the qualifiers. */
const WHOM = "who:";

/** A folded name as a qualifier of what was done to them. */
export function whomMark(name: string): string {
  return WHOM + name;
}

/** The folded name that a qualifier says it was done to; null for any other qualifier. */
export function whomNamed(qualifier: string): string | null {
  return qualifier.startsWith(WHOM) ? qualifier.slice(WHOM.length) : null;
}

/** What opens a place that those counted were beside and not in, among their qualifiers. */
const NEAR = "near:";

/** "Near Cali", "en las afueras de Cali": a place that something was close to, as a qualifier of it. */
export function nearMark({ code, name }: Place): string {
  return `${NEAR}${code ?? ""}|${fold(name)}`;
}

/** The place that a qualifier says something was beside; null for any other qualifier. */
export function nearPlace(qualifier: string): Pick<Place, "code" | "name"> | null {
  if (!qualifier.startsWith(NEAR)) return null;
  const [code = "", ...name] = qualifier.slice(NEAR.length).split("|");
  return { code: code || null, name: name.join("|") };
}

/** What opens who did something, among the qualifiers of those to whom it was done. */
const DOER = "by:";

/** Who did it: a kind of doer, and the folded name of a gang where one is named. */
export interface Doer {
  readonly kind: DoerKind;
  readonly name: string | null;
}

/**
 * police, military, state (any other body or officer of it, or several); crime (gangs and the like), armed: whoever has arms in
 * hand, as anybody who kills does ("gunmen"); calamity: nobody, but a fire, a crash or a disease; several: the state and others,
 * of whom nobody says which.
 */
export type DoerKind = "police" | "military" | "state" | "crime" | "armed" | "calamity" | "several";

/** A doer as a qualifier of those to whom it was done. */
export function doerMark({ kind, name }: Doer): string {
  return name === null ? DOER + kind : `${DOER}${kind}:${name}`;
}

/** The doer that a qualifier names; null for any other qualifier. */
export function doerNamed(qualifier: string): Doer | null {
  if (!qualifier.startsWith(DOER)) return null;
  const [kind = "", ...name] = qualifier.slice(DOER.length).split(":");
  return { kind: kind as DoerKind, name: name.length === 0 ? null : name.join(":") };
}

/** What opens how people died, among their qualifiers. */
const CAUSE = "cause:";

/**
 * How people died: violent (murdered), attacked (died where somebody had arms in hand, which leaves open whether it was murder),
 * other (by accident, disease or their own hand), died (nobody says how). "Killed" leaves no mark.
 */
export type Cause = "violent" | "attacked" | "other" | "died";

/** How people died, as a qualifier of them. */
export function causeMark(cause: Cause): string {
  return CAUSE + cause;
}

/** How a qualifier says that people died; null for any other qualifier. */
export function causeNamed(qualifier: string): Cause | null {
  return qualifier.startsWith(CAUSE) ? (qualifier.slice(CAUSE.length) as Cause) : null;
}

/** What opens the part of a place that those counted were in, among their qualifiers. */
const PART = "part:";

/** A part of a place by its direction, in English, and the place. */
export interface PlacePart {
  readonly direction: string;
  readonly place: Pick<Place, "code" | "name">;
}

/** "In northern Kano", "en el norte de Colombia": the part of a place, as a qualifier of what is counted there. */
export function partMark(direction: string, { code, name }: Place): string {
  return `${PART}${direction}|${code ?? ""}|${fold(name)}`;
}

/** The part of a place that a qualifier names; null for any other qualifier. */
export function placePart(qualifier: string): PlacePart | null {
  if (!qualifier.startsWith(PART)) return null;
  const [direction = "", code = "", ...name] = qualifier.slice(PART.length).split("|");
  return { direction, place: { code: code || null, name: name.join("|") } };
}

const AROUND = [NEAR, DOER, CAUSE, PART];

/** Whether a qualifier tells who did it or beside what it was, and nothing of those counted. */
export function isAround(qualifier: string): boolean {
  return AROUND.some((mark) => qualifier.startsWith(mark));
}
