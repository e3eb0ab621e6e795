import {
  type Document,
  type Figure,
  type Judgement,
  leadersOf,
  type Speaker,
  type StandingStatement,
} from "../model/index.ts";
import { bodyKey, bodyKeyIn, isBareName, isDatedPaper, isSameBody } from "./body-names.ts";
import { judgedPairs, samePairs } from "./judged-pairs.ts";
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
  // "the Navy", of the Ecuadorian Navy; "the report of 28 February"
  if (speaker.kind !== "person" && publisher !== null && isPublishersOwn(speaker, publisher)) return named(publisher);
  if (speaker.kind === "organization") return { key: keyIn(speaker.name, figure), name: speaker.name };
  if (speaker.kind === "person") return named(speaker.name);
  const carrier = via?.name ?? publisher ?? document.id;
  return { key: `${bodyKey(speaker.name)} in ${bodyKey(carrier)}`, name: speaker.name };
}

/** Whether a speaker that is no person is no other than the publisher, by its name, a shorter one or a paper of its own. */
function isPublishersOwn(speaker: Speaker, publisher: string): boolean {
  if (isSameBody(speaker.name, publisher) || (isStateBody(publisher) && isBareName(speaker.name))) return true;
  return speaker.kind !== "organization" && isDatedPaper(speaker.name);
}

/** "Ministerio del Interior", of what happened in Ecuador, is "Ministerio del Interior del Ecuador". */
function keyIn(name: string, { places }: Figure): string {
  const [only, other] = new Set(places.map(({ country }) => country));
  return only == null || other !== undefined || !isStateBody(name) ? bodyKey(name) : bodyKeyIn(name, only);
}

function named(name: string): Original {
  return { key: bodyKey(name), name };
}

/** The body of a declared origin: "Interior Ministry, release of 20 February" names it before the comma. */
export function originName(origin: string): string {
  return origin.split(/[,;(]/, 1)[0]!.trim();
}

/** Documents judged to share an original, each with one key for all of its set; and those judged to stand alone. */
function judgedDocuments(judgements: readonly Judgement[]): [ReadonlyMap<string, string>, ReadonlySet<string>] {
  const judged = judgedPairs(judgements, "same-origin");
  const pairs = samePairs(judged);
  const sets = [...Map.groupBy(new Set(pairs.flat()), leadersOf(pairs)).values()];
  const joined = new Map(
    sets.flatMap((ids) => {
      // the first id, so that the key does not hang on the order of the judgements
      const [first] = ids.toSorted();
      return ids.map((id) => [id, `judged ${first}`] as const);
    }),
  );
  return [joined, new Set(judged.flatMap(({ one, other, same }) => (same ? [] : [one, other])))];
}
