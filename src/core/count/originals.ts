import { fold } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { Document, Figure, Judgement, StandingStatement } from "../model/index.ts";
import { bodyKey, isBareName, isSameBody } from "./body-names.ts";
import { isStateBody } from "./official-bodies.ts";

/** Where a figure goes back to (RULES C5): one key for a release, its rewrites and its translations. */
export interface Original {
  readonly key: string;
  /** Who is behind it, for showing and for telling official bodies: the speaker, the declared origin or the publisher. */
  readonly name: string;
}

/**
 * The original that each figure goes back to: the origin its document declares, else the body that the text names as
 * speaker, else who put the document out (for a note, the publisher of what it reports). A nameless speaker
 * ("authorities", "police") is kept apart by who carried the words: two outlets may have asked two offices.
 * A person's judgement about two documents overrules all of it. Linear in the judgements and statements.
 */
export function originalsAmong(
  judgements: readonly Judgement[],
): (standing: StandingStatement, figure: Figure) => Original {
  const [joined, parted] = judgedDocuments(judgements);
  return (standing, figure) => {
    const original = originalOf(standing.document, figure);
    const own = standing.document.id;
    const key = joined.get(own) ?? (parted.has(own) ? `document ${own}` : original.key);
    return { ...original, key };
  };
}

/** The original of one figure, before any judgement. */
export function originalOf(document: Document, figure: Figure): Original {
  const publisher = document.reports?.publisher ?? document.publisher;
  if (document.origin !== null) return named(originName(document.origin));
  const { speaker, via } = figure.attribution;
  if (speaker === null) return publisher === null ? { key: `document ${document.id}`, name: "" } : named(publisher);
  // "according to the report of 28 February": no body, but what the publisher put out
  if (speaker.kind !== "person" && publisher !== null && isPaper(speaker.name)) return named(publisher);
  // a body that names itself shortly in what it puts out: "the Navy", of the Ecuadorian Navy
  if (speaker.kind !== "person" && publisher !== null && isSameBody(speaker.name, publisher)) return named(publisher);
  if (speaker.kind !== "person" && publisher !== null && isStateBody(publisher) && isBareName(speaker.name))
    return named(publisher);
  if (speaker.kind === "person" || speaker.kind === "organization") return named(speaker.name);
  const carrier = via?.name ?? publisher ?? document.id;
  return { key: `${bodyKey(speaker.name)} in ${bodyKey(carrier)}`, name: speaker.name };
}

const PAPERS = LANGUAGES.map((language) => lexiconOf(language).speech).map(
  ({ documents, tallies }) => new Set([...documents, ...tallies, "corte"]),
);
const ARTICLES: ReadonlySet<string> = new Set("the a an el la los las un una su its their".split(" "));
const DATE = /^(?:\d+|of|de|del|al?|on|ultimo|ultima|latest|last)$/;

/** Whether a speaker's words name a report or count with no more than its date. */
function isPaper(name: string): boolean {
  const words = (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ARTICLES.has(word) && !DATE.test(word));
  const isPaperNoun = (word: string) => PAPERS.some((nouns) => nouns.has(word));
  return words.some(isPaperNoun) && words.every((word) => isPaperNoun(word) || MONTHS.has(word));
}

const MONTHS = new Set(LANGUAGES.flatMap((language) => [...lexiconOf(language).times.months.keys()]));

function named(name: string): Original {
  return { key: bodyKey(name), name };
}

/** The body of a declared origin: "Interior Ministry, release of 20 February" names it before the comma. */
export function originName(origin: string): string {
  return origin.split(/[,;(]/, 1)[0]!.trim();
}

/** Documents judged to share an original, each with one key for all of its set; and those judged to stand alone. */
function judgedDocuments(judgements: readonly Judgement[]): [ReadonlyMap<string, string>, ReadonlySet<string>] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) {
    if (judgement.about !== "same-origin") continue;
    latest.set(JSON.stringify([judgement.one, judgement.other].toSorted()), judgement);
  }
  const leader = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let current = id;
    while ((leader.get(current) ?? current) !== current) current = leader.get(current)!;
    return current;
  };
  const parted = new Set<string>();
  for (const { one, other, same } of latest.values()) {
    if (same) {
      const [first, second] = [leaderOf(one), leaderOf(other)].toSorted();
      leader.set(second!, first!).set(first!, first!);
    } else parted.add(one).add(other);
  }
  const joined = new Map([...leader.keys()].map((id) => [id, `judged ${leaderOf(id)}`] as const));
  return [joined, parted];
}
