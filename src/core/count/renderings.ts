/**
 * Renderings (RULES C5): what a document that declares its origin says again of that original's own document. The two are
 * one statement, whatever place, unit or number the rendering has, and the original's words are the ones that count.
 */
import {
  type Day,
  type Figure,
  type Judgement,
  plusDays,
  type StandingStatement,
  type Statement,
} from "../model/index.ts";
import { isSameBody } from "./body-names.ts";
import type { Notice } from "./candidates.ts";
import { inUnitOf } from "./conversions.ts";
import { relateHeads } from "./heads.ts";
import { kindredMeasures } from "./matching.ts";
import { originName } from "./originals.ts";
import { innermostPlaces, relateSets } from "./places.ts";
import { type DaySpan, spanOf } from "./spans.ts";

/** Days in which an original is carried on. */
const CARRIED_WITHIN = 31;

/** A figure of a rendering with the figure that it renders. */
export interface Rendering {
  readonly rendering: StandingStatement;
  readonly original: StandingStatement;
}

/** The renderings among statements, by the ids of what renders; and originals, by theirs, with what their renderings add. */
export interface Renderings {
  readonly byRendering: ReadonlyMap<string, Rendering>;
  /** What renders each original, by its id. */
  readonly byOriginal: ReadonlyMap<string, readonly StandingStatement[]>;
  readonly filled: ReadonlyMap<string, Figure>;
}

/** Documents of one body that are looked at for one rendering: the newest. */
const ORIGINALS_AT_MOST = 40;

interface Told {
  readonly standing: StandingStatement;
  readonly figure: Figure;
}

/** A figure of a document that declares an origin, with its days. */
interface Carried extends Told {
  readonly days: DaySpan;
}

/**
 * Pairs figures of documents that declare an origin with those of the document that they render: of the body named, put out
 * no later, the newest of which a figure pairs. A figure is paired with one of the same thing, days and places that has
 * its number, or else with the only one there is. Linear in the statements, times the publishers for each origin named.
 */
export function renderingsAmong(
  statements: readonly StandingStatement[],
  judgements: readonly Judgement[],
): Renderings {
  const told = statements.filter(({ statement, review }) => statement.value.kind === "figure" && review !== "rejected");
  const carried = told.filter(({ document }) => document.origin !== null).map(carriedFrom);
  if (carried.length === 0) return NO_RENDERINGS;
  const own = told.filter(({ document }) => document.origin === null);
  const originals = originalsBy(Map.groupBy(own, ({ document }) => document.publisher ?? ""));
  const byDocument = Map.groupBy(carried, ({ standing }) => standing.document.id);
  const pairs = [...byDocument.values()].flatMap((figures) =>
    firstPairs(figures, originals(figures[0]!.standing), judgements),
  );
  const byRendering = new Map(pairs.map((pair) => [pair.rendering.statement.id, pair]));
  return {
    byRendering,
    byOriginal: renderingsBy(byRendering),
    filled: filledOriginals(pairs),
  };
}

const NO_RENDERINGS: Renderings = { byRendering: new Map(), byOriginal: new Map(), filled: new Map() };

function toldFrom(standing: StandingStatement): Told {
  return { standing, figure: standing.statement.value as Figure };
}

function carriedFrom(standing: StandingStatement): Carried {
  const told = toldFrom(standing);
  return { ...told, days: spanOf(told.figure) };
}

function renderingsBy(byRendering: Renderings["byRendering"]): Renderings["byOriginal"] {
  const byOriginal = Map.groupBy(byRendering.values(), ({ original }) => original.statement.id);
  return new Map([...byOriginal].map(([id, pairs]) => [id, pairs.map(({ rendering }) => rendering)]));
}

/** Documents, each as its figures. */
type Documents = readonly (readonly Told[])[];

/** The documents that one with a declared origin may render: that body's that are no newer, newest first. */
function originalsBy(
  byPublisher: ReadonlyMap<string, readonly StandingStatement[]>,
): (standing: StandingStatement) => Documents {
  const byOrigin = new Map<string, Documents>();
  const ofBody = (name: string): Documents => {
    const known = byOrigin.get(name);
    if (known !== undefined) return known;
    const told = [...byPublisher].flatMap(([publisher, statements]) =>
      publisher !== "" && isSameBody(publisher, name) ? statements : [],
    );
    const found = newestFirst([...Map.groupBy(told.map(toldFrom), ({ standing }) => standing.document.id).values()]);
    byOrigin.set(name, found);
    return found;
  };
  return ({ document }) =>
    document.origin === null ? [] : carriedOn(ofBody(originName(document.origin)), document.published);
}

function newestFirst(documents: Documents): Documents {
  return documents
    .map((document) => ({ document, key: keyOf(document[0]!) }))
    .toSorted((one, other) => (one.key > other.key ? -1 : 1))
    .map(({ document }) => document);
}

/** Of a body's documents, newest first and those of no day last, the first that one published on this day may carry on. */
function carriedOn(documents: Documents, published: Day | null): Documents {
  if (published === null) return documents.slice(0, ORIGINALS_AT_MOST);
  const since = plusDays(published, -CARRIED_WITHIN);
  const newest = firstWhere(documents, (day) => day <= published);
  const older = firstWhere(documents, (day) => day < since);
  const undated = firstWhere(documents, (day) => day === "");
  return [...documents.slice(newest, older), ...documents.slice(undated)].slice(0, ORIGINALS_AT_MOST);
}

/** The place of the first document whose day fits, where all behind one that fits do; how many there are when none does. */
function firstWhere(documents: Documents, fits: (day: Day | "") => boolean): number {
  let [from, to] = [0, documents.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(documents[middle]![0]!.standing.document.published ?? "")) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whether a person has judged two documents to go back to different originals. */
function areParted(one: Told, other: Told, judgements: readonly Judgement[]): boolean {
  const ids = [one, other].map(({ standing }) => standing.document.id);
  const judged = judgements.findLast(
    (each) => each.about === "same-origin" && ids.includes(each.one) && ids.includes(each.other),
  );
  return judged?.same === false;
}

function keyOf({ standing: { document } }: Told): string {
  return `${document.published ?? ""} ${document.id}`;
}

/** The pairs with the first of these documents of which a figure pairs. */
function firstPairs(
  figures: readonly Carried[],
  documents: Documents,
  judgements: readonly Judgement[],
): readonly Rendering[] {
  for (const original of documents) {
    const pairs = areParted(figures[0]!, original[0]!, judgements) ? [] : pairsOf(figures, original, judgements);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

function pairsOf(
  figures: readonly Carried[],
  originals: readonly Told[],
  judgements: readonly Judgement[],
): readonly Rendering[] {
  return figures.flatMap((rendering) => {
    const fitting = originals.filter((original) => mayRender(rendering, original, judgements));
    const [only, ...others] = fitting;
    if (only === undefined) return [];
    const same = fitting.find(({ figure }) => String(figure.number) === String(rendering.figure.number));
    const isAlone = () =>
      others.length === 0 && figures.every((each) => each === rendering || !mayRender(each, only, judgements));
    const found = same ?? (isAlone() ? only : undefined);
    return found === undefined ? [] : [{ rendering: rendering.standing, original: found.standing }];
  });
}

/** Whether one figure may say what the other says: the same thing on the same days, in no other place. */
function mayRender(carried: Carried, told: Told, judgements: readonly Judgement[]): boolean {
  const [rendering, original] = [carried.figure, told.figure];
  const { from, to } = spanOf(original);
  if (from !== carried.days.from || to !== carried.days.to) return false;
  const [one, other] = [original.counted, rendering.counted];
  if (!kindredMeasures(one.measure).includes(other.measure) || isCount(rendering) !== isCount(original)) return false;
  const heads = relateHeads(one, other, judgements);
  if (heads === "other-measure" || heads === "other-group") return false;
  const places = relateSets(innermostPlaces(rendering.places), innermostPlaces(original.places));
  return places !== "apart" || rendering.places.length === 0 || original.places.length === 0;
}

function isCount({ unit }: Figure): boolean {
  return unit === "count";
}

/** Originals whose words leave out a place or an organization that a rendering names: the two are one statement. */
function filledOriginals(pairs: readonly Rendering[]): Renderings["filled"] {
  const filled = new Map<string, Figure>();
  const inOrder = pairs.toSorted((one, other) => (one.rendering.statement.id < other.rendering.statement.id ? -1 : 1));
  for (const { rendering, original } of inOrder) {
    const { id, value } = original.statement;
    const known = filled.get(id) ?? (value as Figure);
    const fuller = filledFrom(known, rendering.statement.value as Figure);
    if (fuller !== known) filled.set(id, fuller);
  }
  return filled;
}

function filledFrom(original: Figure, rendering: Figure): Figure {
  const [own, told] = [original, rendering].map(({ places }) => innermostPlaces(places));
  const isNarrower = told!.length > 0 && (own!.length === 0 || relateSets(told!, own!) === "within");
  const isNamed = original.counted.organization === null && rendering.counted.organization !== null;
  if (!isNarrower && !isNamed) return original;
  const { organization } = isNamed ? rendering.counted : original.counted;
  return { ...original, places: isNarrower ? told! : original.places, counted: { ...original.counted, organization } };
}

/** What a statement counts by: of a rendering what it renders, and of that with what its renderings add; null when neither. */
export function renderedBy({ id }: Statement, { byRendering, filled }: Renderings): Figure | null {
  const original = byRendering.get(id)?.original.statement;
  return filled.get(original?.id ?? id) ?? ((original?.value ?? null) as Figure | null);
}

/** C5: originals used that other documents render, with what renders each. */
export function renderingNotices(
  used: readonly { readonly standing: StandingStatement; readonly name: string }[],
  { byOriginal }: Renderings,
): readonly Notice[] {
  return used.flatMap(({ standing, name }) => {
    const renderings = byOriginal.get(standing.statement.id);
    return renderings === undefined ? [] : noticesOf(standing, renderings, name);
  });
}

/** What copies of an original's figure give to say: that they are copies, and where their language lost its words. */
export function noticesOf(
  original: StandingStatement,
  copies: readonly StandingStatement[],
  name: string,
): readonly Notice[] {
  const documents = new Set([original, ...copies].map(({ document }) => document.id));
  const [own, ...others] = [original, ...copies].map(({ statement }) => statement.value as Figure);
  const differing = copies.filter(
    (copy, index) => copy.document.language !== original.document.language && differs(others[index]!, own!),
  );
  return [
    ...differing.map(({ statement }): Notice => {
      const figures = [own!, statement.value as Figure];
      const [quotes, names] = [figures.map(({ quote }) => quote), figures.map(wordsOf)];
      return { finding: "translation-differs", weight: "warning", quotes, facts: { names } };
    }),
    ...(documents.size < 2
      ? []
      : [
          {
            finding: "one-original",
            weight: "note",
            quotes: [own!, ...others].map(({ quote }) => quote),
            facts: { names: [name], many: documents.size },
          } as const,
        ]),
  ];
}

/** Whether a rendering says another number, unit, bound or certainty than the original's words. */
function differs(copy: Figure, original: Figure): boolean {
  const { number, unit } = inUnitOf(copy, original.unit);
  return (
    String(number) !== String(original.number) ||
    unit !== original.unit ||
    copy.bound !== original.bound ||
    copy.counted.hedges.length > 0 !== original.counted.hedges.length > 0
  );
}

function wordsOf({ quote, counted }: Figure): string {
  return counted.quote === null || counted.quote.start < quote.start
    ? quote.exact
    : `${quote.exact} ${counted.quote.exact}`;
}
