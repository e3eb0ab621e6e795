import { fold } from "../../lexicon/fold.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { spanishArticles } from "../../lexicon/small-words.ts";
import { firstThat } from "../text/in-order.ts";
import { isLandmark, type Passage, wordsIn } from "../text/passage.ts";
import {
  addAlias,
  addPerson,
  officeBefore,
  type PeopleIndex,
  type PersonDraft,
  personOfWords,
  type TokenSpan,
} from "./people.ts";
import type { Run } from "./scan.ts";

/**
 * Finds aliases ("alias", "a.k.a.", "known by the alias", "conocido como") and gives each to the person named right
 * before it, or to a new person without a name. The alias itself becomes a run that names the person.
 */
export function readAliases(
  passage: Passage,
  found: { readonly runs: readonly Run[]; readonly people: PeopleIndex },
): readonly Run[] {
  const { aliasCues } = passage.lexicon.names;
  const runs: Run[] = [];
  const aliases: Run[] = [];
  for (let index = 0; index < passage.tokens.length; index++) {
    if (!isLandmark(passage, index, LANDMARK.aliases)) continue;
    const cue = aliasCues.find((words) => matches(passage, index, words));
    const alias = cue === undefined ? asideAt(passage, index) : aliasAt(passage, index + cue.length, found.runs);
    if (alias === null) continue;
    const owner = ownerBefore(passage, index, found);
    if (owner === null && (cue === undefined || !isAliasOnly(cue))) continue;
    const written = wordsIn(passage.source, {
      start: passage.tokens[alias.first]!.start,
      end: passage.tokens[alias.end - 1]!.end,
    });
    giveAlias(written, owner ?? describedBefore(passage, index), found.people);
    aliases.push(aliasRun(alias));
    index = alias.end - 1;
  }
  let next = 0;
  for (const run of found.runs) {
    while (next < aliases.length && aliases[next]!.end <= run.first) runs.push(aliases[next++]!);
    const alias = aliases[next];
    if (alias === undefined || run.end <= alias.first) runs.push(run);
  }
  return [...runs, ...aliases.slice(next)];
}

function matches(passage: Passage, index: number, cue: readonly string[]): boolean {
  for (let offset = 0; offset < cue.length; offset++)
    if (passage.tokens[index + offset]?.folded !== cue[offset]) return false;
  return true;
}

/** A nickname set off behind a name without more: ", “el Viejo Lin”,", "(La Tuta)". It opens with an article and ends with a capital. */
function asideAt(passage: Passage, start: number): TokenSpan | null {
  const { tokens } = passage;
  const open = tokens[start]!;
  const isQuoted = open.folded === '"';
  const before = tokens[start - 1]?.text;
  if (!isQuoted && open.text !== "(") return null;
  if (isQuoted && before !== "," && before !== "(") return null;
  if (!spanishArticles.has(tokens[start + 1]?.folded ?? "") || (!isQuoted && !tokens[start + 1]!.capital)) return null;
  let end = start + 2;
  while (end - start < 6 && tokens[end]?.kind === "word") end++;
  const close = tokens[end]?.text === "," && isQuoted ? tokens[end + 1] : tokens[end];
  const isClosed = isQuoted ? close?.folded === '"' : close?.text === ")";
  return isClosed && end > start + 2 && tokens[end - 1]!.capital ? { first: start + 1, end } : null;
}

/** Only words that can introduce nothing but a person's alias make a person without a name. */
function isAliasOnly(cue: readonly string[]): boolean {
  return cue.includes("alias");
}

/** The alias behind a cue: what stands between quotation marks, without its closing comma or stop, else the run there. */
function aliasAt(passage: Passage, start: number, runs: readonly Run[]): TokenSpan | null {
  const { tokens } = passage;
  const open = tokens[start];
  if (open === undefined) return null;
  if (open.folded === '"' || (open.kind === "mark" && open.folded === "'")) {
    for (let index = start + 1; index < Math.min(start + 7, tokens.length); index++) {
      if (tokens[index]!.folded !== open.folded || tokens[index]!.kind !== "mark") continue;
      const end = tokens[index - 1]!.kind === "mark" ? index - 1 : index;
      return end > start + 1 ? { first: start + 1, end } : null;
    }
    return null;
  }
  if (spanishArticles.has(open.folded) && !open.capital && tokens[start + 1]?.capital === true)
    return { first: start, end: capitalsFrom(passage, start + 1, [])!.end };
  if (open.capital && open.kind === "word") return capitalsFrom(passage, start, runs);
  return null;
}

function capitalsFrom(passage: Passage, start: number, runs: readonly Run[]): TokenSpan | null {
  const { tokens } = passage;
  const next = firstRunFrom(runs, start);
  if (next !== undefined && next.first === start && next.known !== null) return null;
  let end = start + 1;
  while (tokens[end]?.kind === "word" && tokens[end]!.capital && end - start < 4) end++;
  return { first: start, end };
}

/** The person whose name ends right before the cue, a comma, bracket or "also" between. */
function ownerBefore(
  passage: Passage,
  index: number,
  found: { readonly runs: readonly Run[]; readonly people: PeopleIndex },
): PersonDraft | null {
  let end = index;
  while (end > 0 && [",", "(", "o", "or", '"'].includes(passage.tokens[end - 1]!.folded)) end--;
  const run = lastEndingAt(found.runs, end);
  if (run === null || (run.kind !== "person" && run.kind !== "unknown")) return null;
  const words: string[] = [];
  for (let at = run.first; at < run.end; at++)
    if (passage.tokens[at]!.kind === "word") words.push(passage.tokens[at]!.folded);
  return personOfWords(found.people, words);
}

function firstRunFrom(runs: readonly Run[], token: number): Run | undefined {
  return runs[firstThat(runs, ({ first }) => first >= token)];
}

function lastEndingAt(runs: readonly Run[], end: number): Run | null {
  const found = runs[firstThat(runs, (run) => run.end >= end)];
  return found?.end === end ? found : null;
}

/** The words right before the cue that say who it is, when they name nobody. */
function describedBefore(passage: Passage, cue: number): TokenSpan | null {
  const end = passage.tokens[cue - 1]?.text === "," ? cue - 1 : cue;
  return officeBefore(passage, { first: end, end });
}

function giveAlias(written: string, owner: PersonDraft | TokenSpan | null, people: PeopleIndex): void {
  if (owner !== null && "words" in owner) addAlias(people, owner, written);
  else if (!people.byAlias.has(fold(written)))
    addPerson(people, { name: null, words: [], aliases: [written], described: owner, spans: [] });
}

function aliasRun(alias: TokenSpan): Run {
  return {
    kind: "person",
    first: alias.first,
    end: alias.end,
    entries: [],
    codes: [],
    known: null,
    bodyKind: null,
    titled: true,
    initial: false,
    common: false,
    facility: null,
  };
}
