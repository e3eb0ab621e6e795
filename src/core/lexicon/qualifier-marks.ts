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
