/** Something counted, as both languages name it: "weapon", and wider than it by `within`. */
export interface Thing {
  readonly id: string;
  /** Ids of what every one of these is as well: a rifle is a firearm. */
  readonly within: readonly string[];
  /** Each form is its head with the words beside it that make it this thing ("arma" with "fuego"), folded and singular. */
  readonly forms: readonly (readonly string[])[];
}

/** The things of a table, one a line: `id < wider: English forms | Spanish forms`; a form is `head+word+word`. */
export function thingsFrom(table: string): readonly Thing[] {
  return table.trim().split("\n").map(thingFrom);
}

function thingFrom(line: string): Thing {
  const colon = line.indexOf(": ");
  const [id = "", ...within] = line.slice(0, colon).split(/ < |, /);
  const forms = line.slice(colon + 2).split(/, | \| /);
  return { id, within, forms: forms.map((form) => form.split("+")) };
}
