/** `npm run bench -- soundness`: the engine against every number that small generated records allow. */
import type { Case } from "./soundness/case.ts";
import { wrongIn } from "./soundness/compare.ts";
import { caseFrom } from "./soundness/generate.ts";
import { randomFrom } from "./soundness/random.ts";
import { shrunk } from "./soundness/shrink.ts";

const SHOWN_AT_MOST = 5;

/** Tries so many cases, prints those that the engine gets wrong as small as they can be made, and gives how many. */
export function printSoundness(given: { readonly cases: number; readonly seed: number }): number {
  const verdicts = new Map<string, number>();
  let wrong = 0;
  for (let index = 0; index < given.cases; index++) {
    const found = caseFrom(randomFrom(given.seed * 1_000_003 + index));
    const reasons = reasonsFor(found);
    verdicts.set(found.claim.kind, (verdicts.get(found.claim.kind) ?? 0) + 1);
    if (reasons.length === 0) continue;
    wrong++;
    if (wrong <= SHOWN_AT_MOST) printWrong(index, found);
  }
  const kinds = [...verdicts].map(([kind, many]) => `${many} ${kind}`).join(", ");
  console.log(`soundness: ${given.cases.toLocaleString("en")} cases (${kinds}), ${wrong} wrong`);
  return wrong;
}

function reasonsFor(given: Case): readonly string[] {
  return wrongIn(given);
}

function printWrong(index: number, given: Case): void {
  const kindOf = (reason: string | undefined) => reason?.replace(/\d+/g, "").split(" ")[0];
  const first = kindOf(reasonsFor(given)[0]);
  const small = shrunk(given, (each) => kindOf(reasonsFor(each)[0]) === first);
  console.log(`\ncase ${index}: ${reasonsFor(small).join("; ")}`);
  for (const { id, original, number, bound, places, group, measure, mode, from, to } of small.record)
    console.log(`  ${id} ${original}: ${bound} ${number} ${group ?? ""} ${measure} in ${places} ${mode} ${from}–${to}`);
  console.log(`  claim ${JSON.stringify(small.claim)}`);
}
