import type { Passage, Sentence } from "../text/passage.ts";
import { isCapital, NOTHING, type Run, type Scan } from "./scan.ts";

/** How a passage writes its words where it does not shout. All folded. */
export interface WrittenWords {
  /** Words that it also writes in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** Words that it capitalises within sentences. */
  readonly named: ReadonlySet<string>;
}

/** The words of all sentences in lower case, and the capitalised ones of those that do not shout. */
export function writtenWords(passage: Passage, isShouting: (sentence: Sentence) => boolean): WrittenWords {
  const lowered = new Set<string>();
  const named = new Set<string>();
  for (const sentence of passage.sentences) {
    const isQuiet = !isShouting(sentence);
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = passage.tokens[index]!;
      if (token.kind !== "word") continue;
      if (!token.capital) lowered.add(token.folded);
      else if (isQuiet && index > sentence.firstToken && !token.uppercase) named.add(token.folded);
    }
  }
  return { lowered, named };
}

/**
 * Words of a heading in capitals that the text elsewhere writes as names: "CAE CANALES" above "Elmer Canales". Of unknown
 * kind, so that they name somebody only when the text names them in full.
 */
export function headingRun(scan: Scan, first: number, limit: number): Run | null {
  let end = first;
  while (end < limit && isNamedElsewhere(scan, end)) end++;
  return end === first ? null : { ...NOTHING, kind: "unknown", first, end, common: true };
}

function isNamedElsewhere(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  return (
    token.kind === "word" &&
    isCapital(token) &&
    token.text.length > 3 &&
    scan.named.has(token.folded) &&
    !scan.lowered.has(token.folded)
  );
}
