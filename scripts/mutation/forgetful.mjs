/**
 * Stands in for `core/count/once.ts` while mutants are tried: what was worked out with one mutant would be given to the
 * next, and what was worked out before any to all of them. So everything is forgotten before each test.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

let once;
let test = 0;

/** Loads what is stood in for, of the directory that the tests run in. */
export async function startForgetting() {
  once = await import(pathToFileURL(join(process.cwd(), "src/core/count/once.ts")).href);
}

/** Makes every function of `onceFor` and `onceForText` work anew. */
export function forget() {
  test += 1;
}

export function onceFor(work) {
  return perTest(() => once.onceFor(work));
}

export function onceForText(atMost, work) {
  return perTest(() => once.onceForText(atMost, work));
}

function perTest(make) {
  let madeFor = -1;
  let made = null;
  return (key) => {
    if (madeFor !== test) {
      made = make();
      madeFor = test;
    }
    return made(key);
  };
}
