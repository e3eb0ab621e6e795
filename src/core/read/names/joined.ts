import type { Passage } from "../text/passage.ts";
import type { Run } from "./scan.ts";

/** A run with the words of the fullest name of whoever it names; null when it names nobody. */
export interface NamedRun {
  readonly run: Run;
  readonly words: readonly string[] | null;
}

/**
 * Runs of people made whole by their full names: where a text names "Inés Bravo de la Torre", "De la Torre" takes its
 * particles and "Bravo de la Torre" is one name, not two. Runs keep their order and do not overlap.
 */
export function joinedRuns<Named extends NamedRun>(passage: Passage, named: readonly Named[]): readonly Named[] {
  const joined: Named[] = [];
  for (const each of named) {
    const before = joined.at(-1);
    const first = each.words === null ? each.run.first : startOfName(passage, each, before?.run.end ?? 0);
    const isOne = before !== undefined && before.words !== null && before.words === each.words;
    if (isOne && continues(passage, before, each)) {
      joined[joined.length - 1] = { ...before, run: { ...before.run, end: each.run.end } };
    } else joined.push(first === each.run.first ? each : { ...each, run: { ...each.run, first } });
  }
  return joined;
}

/** Where the name begins when the particles right before it, the outermost with a capital, are part of it. */
function startOfName(passage: Passage, { run, words }: NamedRun, from: number): number {
  const { tokens, lexicon } = passage;
  let at = words!.indexOf(tokens[run.first]!.bare) - 1;
  let first = run.first;
  while (at >= 0 && first > from && tokens[first - 1]!.folded === words![at]) {
    if (!lexicon.names.personParticles.has(words![at]!)) break;
    first--;
    at--;
  }
  return tokens[first]!.capital ? first : run.first;
}

/** Whether only particles stand between two runs, and the full name has the same words in the same order. */
function continues(passage: Passage, before: NamedRun, each: NamedRun): boolean {
  const { tokens, lexicon } = passage;
  const [from, to] = [before.run.end, each.run.first];
  if (to <= from || to - from > 3) return false;
  let at = before.words!.indexOf(tokens[from - 1]!.bare);
  if (at < 0) return false;
  for (let index = from; index <= to; index++) {
    const word = tokens[index]!.bare;
    if (before.words![++at] !== word) return false;
    if (index < to && !lexicon.names.personParticles.has(word)) return false;
  }
  return true;
}
