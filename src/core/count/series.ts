import { type Derivation, type Figure, type Interval, intersectionOf, isEmpty, roundedTo } from "../model/index.ts";
import {
  type Candidate,
  groupedBy,
  inOrderOfDays,
  leafOf,
  leave,
  type Notice,
  type Piece,
  without,
} from "./candidates.ts";
import { intervalIn, liesBelow, nodeFrom, possible } from "./derivations.ts";
import { partsOfRecord } from "./parts.ts";
import { noticesOf } from "./renderings.ts";

/**
 * What candidates about one place and one window start amount to: each original's latest figure (C1), corrected for
 * falls (C2) and counted once (C5), and what the different originals allow together (C6).
 * `running`: tallies or levels, of which an earlier day's is a floor for a later one; otherwise all cover the same days.
 */
export function agreed(candidates: readonly Candidate[], running: boolean): Piece {
  const indistinct = indistinctParts(candidates);
  const byOriginal = groupedBy(inOrderOfDays(without(candidates, indistinct)), (candidate) => candidate.original.key);
  const series = [...byOriginal.keys()].toSorted().flatMap((key) => statedApart(byOriginal.get(key)!).map(seriesPiece));
  const left = leave(indistinct, "nested-group");
  if (series.length < 2) return { ...series[0]!, leftOut: [...series[0]!.leftOut, ...left] };
  const newest = series
    .map((piece) => piece.node?.to ?? "")
    .toSorted()
    .at(-1)!;
  const parts = series.flatMap(({ node }) => (node === null ? [] : [asOfNewest(node, newest, running)]));
  const disagree = commonOf(parts) === null;
  const node = nodeFrom({ rule: "C6", operation: disagree ? "hull" : "intersection", parts, place: parts[0]!.place });
  const used = series.flatMap((piece) => piece.used);
  return {
    node: { ...node, to: newest === "" ? null : (node.to ?? series[0]!.node!.to) },
    used,
    leftOut: [...series.flatMap((piece) => piece.leftOut), ...left],
    notices: [...series.flatMap((piece) => piece.notices), ...(disagree ? [conflictAmong(used)] : [])],
  };
}

/** C3: "Of the 124 detained, 93 …": figures that only their words mark as a part of another here, which holds them already. */
function indistinctParts(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return [];
  const wholes = partsOfRecord(candidates.map((candidate) => candidate.standing));
  return wholes.size === 0 ? [] : candidates.filter(({ standing }) => wholes.has(standing.statement.value as Figure));
}

/**
 * One original's figures as series. A document that gives two numbers for the same days speaks of two things that were
 * not told apart, or contradicts itself: each number is a series of its own, so that neither is taken for the other.
 */
function statedApart(points: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const byDay = groupedBy(points, (point) => `${point.standing.statement.textId} ${point.span.to}`);
  const rank = new Map<Candidate, number>();
  for (const group of byDay.values()) {
    const numbers = new Map<string, number>();
    const inText = group.toSorted((one, other) => one.figure.quote.start - other.figure.quote.start);
    for (const point of inText) {
      const value = `${numberOf(point)} ${point.figure.bound}`;
      rank.set(point, numbers.get(value) ?? numbers.size);
      numbers.set(value, rank.get(point)!);
    }
  }
  return [...Map.groupBy(points, (point) => rank.get(point)!).values()];
}

/** C6: another original's earlier tally says nothing about later days but that there cannot be fewer. */
function asOfNewest(node: Derivation, newest: string, running: boolean): Derivation {
  const isEarlier = running && node.to !== null && node.to < newest;
  return isEarlier ? nodeFrom({ rule: "C6", operation: "floor", parts: [node], place: node.place }) : node;
}

function commonOf(parts: readonly Derivation[]): unknown {
  const intervals = parts.map(possibleIn);
  const common = intersectionOf(intervals);
  return common === null || isEmpty(common) ? null : common;
}

/** C1: the latest of one original's figures, oldest first in `points`. */
function seriesPiece(points: readonly Candidate[]): Piece {
  const newest = points.at(-1)!;
  const sameDay = points.filter((point) => point.span.to === newest.span.to);
  const earlier = points.filter((point) => point.span.to !== newest.span.to);
  const standing = originalAmong(sameDay);
  const copies = sameDay.filter((point) => point !== standing);
  const latest = nodeFrom({
    rule: "C1",
    operation: "latest",
    parts: [leafOf(standing)],
    place: leafOf(standing).place,
  });
  const revised = [...earlier, ...copies.filter((copy) => isRevisedBy(copy, standing))];
  const higher = higherBefore(standing, revised);
  const isExplained = sameDay.some((point) => point.figure.revision === "revised");
  const fall = higher === null ? null : fallFrom(higher, standing, latest);
  const isOpen = fall !== null && !isExplained;
  const others = (points: readonly Candidate[]) => points.filter((point) => !isOpen || point !== higher);
  return {
    node: isOpen ? fall.node : latest,
    used: isOpen ? [higher!, standing] : [standing],
    leftOut: [...leave(others(earlier), "earlier-in-series"), ...leave(others(copies), "same-origin")],
    notices: [
      ...(fall === null ? [] : [isExplained ? explained(fall.notice) : fall.notice]),
      ...noticesOf(
        standing.standing,
        copies.map((copy) => copy.standing),
        standing.original.name,
      ),
    ],
  };
}

/** C2: the speaker says why (a recount, double entries taken out): the new figure stands. */
function explained(notice: Notice): Notice {
  return { ...notice, weight: "note", facts: { ...notice.facts, isExplained: true } };
}

/** The figure in its original's own document, latest published; else the latest rendering of it. */
function originalAmong(sameDay: readonly Candidate[]): Candidate {
  return sameDay.findLast((point) => point.standing.document.origin === null) ?? sameDay.at(-1)!;
}

/** The same source's earlier publication about the same days: a revision rather than a copy. */
function isRevisedBy(copy: Candidate, standing: Candidate): boolean {
  const [before, after] = [copy.standing.document, standing.standing.document];
  return (
    copy.standing.document.origin === null && before.published !== null && before.published < (after.published ?? "")
  );
}

/** The highest earlier figure, of equals the latest, when all it allows lies above all that the latest allows; levels may fall. */
function higherBefore(latest: Candidate, earlier: readonly Candidate[]): Candidate | null {
  if (latest.figure.mode === "stock") return null;
  const last = possibleIn(leafOf(latest));
  const above = earlier.filter((point) => liesBelow(last, possibleIn(leafOf(point))));
  return above.reduce<Candidate | null>((top, next) => (top === null || lowOf(next) >= lowOf(top) ? next : top), null);
}

function possibleIn(node: Derivation): Interval {
  return possible(intervalIn(node), node.unit);
}

function lowOf(candidate: Candidate): number {
  const { low } = possibleIn(leafOf(candidate));
  return low === null ? 0 : Number(roundedTo(low, 3));
}

/** C2: a fall that nobody explains leaves everything between the earlier and the later figure. */
function fallFrom(
  higher: Candidate,
  standing: Candidate,
  latest: Derivation,
): { readonly node: Derivation; readonly notice: Notice } {
  const node = nodeFrom({ rule: "C2", operation: "hull", parts: [leafOf(higher), latest], place: latest.place });
  const days = [higher.span.to, standing.span.to].flatMap((day) => (day === null ? [] : [day]));
  return {
    node: { ...node, to: latest.to },
    notice: {
      finding: "falling-count",
      weight: "warning",
      quotes: [higher.figure.quote, standing.figure.quote],
      facts: { numbers: [higher, standing].map(numberOf), days, names: [standing.original.name] },
    },
  };
}

/** C6: originals that cannot all be right. */
export function conflictAmong(used: readonly Candidate[]): Notice {
  return {
    finding: "conflict",
    weight: "warning",
    quotes: used.map((candidate) => candidate.figure.quote),
    facts: { numbers: used.map(numberOf), names: used.map((candidate) => candidate.original.name) },
  };
}

/** The stated number, or both ends of a range, as text. */
function numberOf(candidate: Candidate): string {
  const { number } = candidate.figure;
  return typeof number === "string" ? number : number.join("–");
}
