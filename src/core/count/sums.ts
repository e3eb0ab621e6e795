/**
 * Counting over places (RULES C3, C7): disjoint places add, nested ones never do.
 */
import { type Derivation, daysBetween, type Place, plusDays, type Question } from "../model/index.ts";
import { type Candidate, groupsInOrder, leave, NOTHING, type Notice, type Piece } from "./candidates.ts";
import { nodeFrom } from "./derivations.ts";
import { boundedTogether } from "./inferences.ts";
import { innermostPlaces, isSamePlace, liesInPlace, placesKey, relateSets } from "./places.ts";
import { isRunning } from "./spans.ts";
import { overDays } from "./windowed.ts";

/**
 * What candidates of one population say about all places of the question together: figures about exactly these places,
 * else the sum over each place. A question without places is answered only when all candidates are about the same
 * ones: adding up whatever places the record happens to hold would be a number nobody asked for.
 */
export function overPlaces(candidates: readonly Candidate[], question: Question): Piece {
  const asked = question.places;
  if (asked.length === 0) return overOnlyPlaces(candidates, question);
  const direct = candidates.filter((candidate) => relateSets(placesOf(candidate), asked) === "same");
  const whole = overDays(direct, question);
  const rest = candidates.filter((candidate) => relateSets(placesOf(candidate), asked) !== "same");
  if (whole.node !== null) return withLaterInside(whole, rest, question);
  if (asked.length > 1) return sumOverPlaces(candidates, question);
  return inferredFromPlaces(rest, question, whole);
}

/** C4 with C3: what happened in places inside after the last day that the place itself is counted to adds, and the sum is a floor. */
function withLaterInside(whole: Piece, rest: readonly Candidate[], question: Question): Piece {
  const { places: asked, to, mode } = question;
  const last = whole.node!.to;
  const isLater = ({ figure, span }: Candidate) =>
    last !== null &&
    span.from !== null &&
    span.from > last &&
    !isRunning(figure) &&
    figure.mode !== "stock" &&
    (to === null || (span.to !== null && span.to <= to));
  const inside = rest.filter((candidate) => relateSets(placesOf(candidate), asked) === "within" && isLater(candidate));
  const later =
    inside.length === 0 || mode === "stock"
      ? NOTHING
      : floorFromInside(inside, { ...question, from: plusDays(last!, 1) });
  const taken = new Set([...later.used.map(idOf), ...later.leftOut.map(({ statementId }) => statementId)]);
  const others = leaveByPlace(
    rest.filter((candidate) => !taken.has(idOf(candidate))),
    asked,
  );
  if (later.node === null) return { ...whole, leftOut: [...whole.leftOut, ...leaveByPlace(rest, asked)] };
  const sum = nodeFrom({ rule: "C4", operation: "sum", parts: [whole.node!, later.node], place: whole.node!.place });
  return {
    node: nodeFrom({ rule: "C4", operation: "floor", parts: [sum], place: sum.place }),
    used: [...whole.used, ...later.used],
    leftOut: [...whole.leftOut, ...later.leftOut, ...others],
    notices: [...whole.notices, ...later.notices],
  };
}

/** C3: one piece for each place asked; a place that nothing bounds leaves the sum a floor. */
function sumOverPlaces(candidates: readonly Candidate[], question: Question): Piece {
  const pieces = question.places.map((place) =>
    overPlaces(aboutPlace(candidates, place), { ...question, places: [place] }),
  );
  const known = pieces.flatMap((piece) => (piece.node === null ? [] : [piece.node]));
  if (known.length === 0) return { ...NOTHING, leftOut: leaveByPlace(candidates, question.places) };
  const sum = nodeFrom({ rule: "C3", operation: "sum", parts: largestFirst(known) });
  const isPartial = known.length < pieces.length;
  const elsewhere = candidates.filter((each) => !question.places.some((place) => isAbout(each, place)));
  return {
    node: isPartial ? nodeFrom({ rule: "C3", operation: "floor", parts: [sum] }) : sum,
    used: pieces.flatMap((piece) => piece.used),
    leftOut: [...pieces.flatMap((piece) => piece.leftOut), ...leaveByPlace(elsewhere, question.places)],
    notices: [
      ...pieces.flatMap((piece) => piece.notices),
      ...gapNotices(pieces, (index) => pieces[index]!.node?.place?.name ?? ""),
    ],
  };
}

/** The order in which a sum is written, whatever the order in which its places were named. */
function largestFirst(parts: readonly Derivation[]): readonly Derivation[] {
  const size = (part: Derivation) => Number(part.best ?? part.low ?? part.high ?? 0);
  return parts.toSorted(
    (one, other) => size(other) - size(one) || ((one.place?.name ?? "") < (other.place?.name ?? "") ? -1 : 1),
  );
}

/** C3 as inference: a place holds at least what places in it hold together, and at most what one around it holds. */
function inferredFromPlaces(rest: readonly Candidate[], question: Question, direct: Piece): Piece {
  const asked = question.places[0]!;
  const inside = rest.filter((candidate) => relateSets(placesOf(candidate), [asked]) === "within");
  const around = rest.filter((candidate) => relateSets(placesOf(candidate), [asked]) === "around");
  const floor = inside.length === 0 ? NOTHING : floorFromInside(inside, question);
  const ceilings = innermostKnown(around.filter(namesItsPlaces), question);
  const nodes = [
    ...(floor.node === null ? [] : [nodeFrom({ rule: "C3", operation: "floor", parts: [floor.node], place: asked })]),
    ...ceilings.flatMap(({ node }) =>
      node === null ? [] : [nodeFrom({ rule: "C3", operation: "ceiling", parts: [node], place: asked })],
    ),
  ];
  const bounding = [floor, ...ceilings];
  const used = bounding.flatMap((piece) => piece.used);
  const taken = new Set([
    ...used.map(idOf),
    ...[direct, ...bounding].flatMap((each) => each.leftOut.map((left) => left.statementId)),
  ]);
  const { node, notices } = boundedTogether({ nodes, used, place: asked });
  return {
    node,
    used,
    leftOut: [
      ...direct.leftOut,
      ...bounding.flatMap((piece) => piece.leftOut),
      ...leaveByPlace(
        rest.filter((candidate) => !taken.has(idOf(candidate))),
        [asked],
      ),
    ],
    notices: [...bounding.flatMap((piece) => piece.notices), ...notices],
  };
}

/**
 * What the places around one hold, of nested ones the innermost that anything is known of. "More than 80" limits nothing inside it:
 * such a place counts only where none has an upper end.
 */
function innermostKnown(around: readonly Candidate[], question: Question): readonly Piece[] {
  const known = groupsInOrder(around, placesKeyOf)
    .map((group) => ({ places: placesOf(group[0]!), piece: overDays(group, question) }))
    .filter(({ piece }) => piece.node !== null);
  const limiting = known.filter(({ piece }) => piece.node?.high !== null);
  const places = limiting.length > 0 ? limiting : known;
  return places
    .filter((outer) => !places.some((inner) => relateSets(inner.places, outer.places) === "within"))
    .map(({ piece }) => piece);
}

/** The disjoint places inside one, added up: of nested ones the outer counts. */
function floorFromInside(inside: readonly Candidate[], question: Question): Piece {
  const groups = groupsInOrder(inside, placesKeyOf);
  const outer = groups.filter(
    (group) =>
      !groups.some((other) => other !== group && relateSets(placesOf(group[0]!), placesOf(other[0]!)) === "within"),
  );
  const nested = groups.filter((group) => !outer.includes(group)).flat();
  const pieces = outer.map((group) => overDays(group, question));
  const nodes = pieces.flatMap((piece) => (piece.node === null ? [] : [piece.node]));
  return {
    node: nodes.length > 1 ? nodeFrom({ rule: "C3", operation: "sum", parts: nodes }) : (nodes[0] ?? null),
    used: pieces.flatMap((piece) => piece.used),
    leftOut: [...pieces.flatMap((piece) => piece.leftOut), ...leave(nested, "nested-place")],
    notices: pieces.flatMap((piece) => piece.notices),
  };
}

function overOnlyPlaces(candidates: readonly Candidate[], question: Question): Piece {
  const groups = groupsInOrder(candidates, placesKeyOf);
  const outermost = groups.filter((group) =>
    groups.every((other) => ["same", "around"].includes(relateSets(placesOf(group[0]!), placesOf(other[0]!)))),
  );
  const chosen = outermost[0];
  if (chosen === undefined) return { ...NOTHING, leftOut: leave(candidates, "outside-places") };
  const nested = leave(groups.filter((group) => group !== chosen).flat(), "nested-place");
  const piece = overDays(chosen, question);
  return { ...piece, leftOut: [...piece.leftOut, ...nested] };
}

/** C7: parts of a sum that stop on different days; the sum is at most itself on the first of them, at least on the last. */
export function gapNotices(pieces: readonly Piece[], nameOf: (index: number) => string): readonly Notice[] {
  const stops = pieces.flatMap(({ node, used }, index) =>
    node === null || node.to === null ? [] : [{ day: node.to, name: nameOf(index), used }],
  );
  const sorted = stops.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first.day === last.day) return [];
  return [
    {
      finding: "as-of-gap",
      weight: "warning",
      quotes: [...first.used, ...last.used].map(({ figure }) => figure.quote),
      facts: {
        days: [first.day, last.day],
        names: [first.name, last.name],
        many: daysBetween(first.day, last.day),
      },
    },
  ];
}

function leaveByPlace(candidates: readonly Candidate[], asked: readonly Place[]): Piece["leftOut"] {
  return candidates.flatMap((candidate) =>
    leave([candidate], relateSets(placesOf(candidate), asked) === "within" ? "nested-place" : "outside-places"),
  );
}

function aboutPlace(candidates: readonly Candidate[], place: Place): readonly Candidate[] {
  return candidates.filter((candidate) => isAbout(candidate, place));
}

function isAbout(candidate: Candidate, place: Place): boolean {
  const places = placesOf(candidate);
  return (
    places.length === 1 &&
    (liesInPlace(places[0]!, place) || liesInPlace(place, places[0]!) || isSamePlace(places[0]!, place))
  );
}

function placesOf(candidate: Candidate): readonly Place[] {
  return innermostPlaces(candidate.figure.places);
}

/** Whether the text of a figure names where it is: what only the country of a text or its publisher gives may be of a part of it, and limits nothing inside. */
function namesItsPlaces(candidate: Candidate): boolean {
  return placesOf(candidate).every(({ quote }) => quote !== null);
}

function placesKeyOf(candidate: Candidate): string {
  return placesKey(placesOf(candidate));
}

function idOf(candidate: Candidate): string {
  return candidate.standing.statement.id;
}
