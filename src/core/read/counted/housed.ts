import { facilityAt } from "../../lexicon/facilities.ts";
import type { Scan } from "../numbers/scan.ts";
import type { Measured } from "./measured.ts";

/** Words from the verb to the number ("alojaba el 10 de marzo a 263"), and from the building to its verb, at most. */
const OBJECT_WITHIN = 7;
const SUBJECT_WITHIN = 6;

/** Verbs of having people under a roof; most of them say more of another subject: a gang that holds twelve. */
const HOUSING: ReadonlySet<string> = new Set(
  "hold holds held house houses housed shelter shelters sheltered host hosts hosted accommodate accommodates accommodated lodge lodges lodged alberga albergan albergaba albergaban aloja alojan alojaba alojaban acoge acogen acogia acogian hospeda hospedan hospedaba hospedaban tiene tienen tenia tenian".split(
    " ",
  ),
);

/**
 * The kind of building that has the counted in it: "the San Vicente shelter held 263 migrants", "el penal alberga a 900
 * internos". How many it has is a level, and what it does befalls nobody. Null where no such verb governs the number.
 */
export function housedIn(scan: Scan, { sentence, quantity, from }: Measured): string | null {
  const stop = Math.max(
    sentence.firstToken,
    from < quantity.first ? from : sentence.firstToken,
    quantity.first - OBJECT_WITHIN,
  );
  for (let index = quantity.first - 1; index >= stop; index--) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark") return null;
    if (HOUSING.has(folded)) return buildingBefore(scan, sentence.firstToken, index);
  }
  return null;
}

/** The building that a verb is said of: right before it, or with "of" and its name between. */
function buildingBefore(scan: Scan, firstToken: number, verb: number): string | null {
  const { links, inside } = scan.lexicon.counted;
  const last = beforeAside(scan, firstToken, verb - 1);
  for (let index = last; index >= Math.max(firstToken, last + 1 - SUBJECT_WITHIN); index--) {
    const { capital, folded } = scan.tokens[index]!;
    const found = facilityAt("closes", (step) => wordOf(scan, firstToken, index - step));
    if (found !== null) return found.kind;
    if (!capital && !links.has(folded) && !inside.has(folded)) return null;
  }
  return null;
}

/** "The San Vicente shelter, in Panama, holds": past what two commas set off. */
function beforeAside({ tokens }: Scan, firstToken: number, last: number): number {
  if (tokens[last]?.text !== ",") return last;
  for (let index = last - 1; index >= Math.max(firstToken, last - SUBJECT_WITHIN); index--)
    if (tokens[index]!.text === ",") return index - 1;
  return last;
}

function wordOf({ tokens }: Scan, firstToken: number, index: number): string | undefined {
  return index < firstToken ? undefined : tokens[index]!.folded;
}
