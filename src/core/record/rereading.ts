import { type EntryBody, isReviewed, type ReviewState, type Statement } from "../model/index.ts";
import { canonicalJson } from "./ledger.ts";
import { sameValue } from "./same-value.ts";

/** A statement of an earlier reading that stands, as it was read, with what people made of it. */
export interface StatementBefore {
  readonly statement: Statement;
  readonly review: ReviewState;
}

/** What reading a text again adds to the record: the entries in order, and how many statements each thing happened to. */
export interface Rereading {
  readonly bodies: readonly EntryBody[];
  /** Read the same as before; nothing is written of them. */
  readonly same: number;
  /** New words, or other values of the same words. */
  readonly stated: number;
  /** Nobody had confirmed or corrected them, and the reader no longer reads them so. */
  readonly superseded: number;
  /** Confirmed or corrected by a person, and read otherwise or not at all now: the person's stand. */
  readonly disagreeing: number;
}

/**
 * What follows when another version of the reader has read a text again. What nobody has touched is replaced: by the
 * statement of the same words, or else of words that overlap, or by nothing. What a person confirmed or corrected
 * stands: a new reading of the very words takes its review along and shows that it disagrees; one of words that merely
 * overlap is not stated, because the same amount would then count twice.
 */
export function rereadingFrom(before: readonly StatementBefore[], after: readonly Statement[]): Rereading {
  const byAnchor = groupedByAnchor(before);
  const left = new Set(before);
  const changed: { readonly statement: Statement; readonly of: StatementBefore | null }[] = [];
  let same = 0;
  for (const statement of after) {
    const match = byAnchor.get(anchorKey(statement))?.shift() ?? null;
    if (match !== null) left.delete(match);
    if (match !== null && sameValue(match.statement.value, statement.value)) same++;
    else changed.push({ statement, of: match });
  }
  const kept = [...left].filter(isReviewed);
  const written = changed.filter(({ statement, of }) => of !== null || !kept.some((held) => overlap(held, statement)));
  const dropped = [...left].filter((one) => !isReviewed(one));
  const superseded = [
    ...written.flatMap(({ statement, of }) => (of === null ? [] : [supersededBy(of, statement)])),
    ...dropped.map((one) =>
      supersededBy(one, written.find(({ statement }) => overlap(one, statement))?.statement ?? null),
    ),
  ];
  const outranked = written.filter(({ of }) => of !== null && isReviewed(of)).length;
  return {
    bodies: [...written.map(({ statement }): EntryBody => ({ kind: "stated", statement })), ...superseded],
    same,
    stated: written.length,
    superseded: superseded.length - outranked,
    disagreeing: kept.length + outranked,
  };
}

/** The statements of each anchor, in their order: where one reading states an anchor twice, the first meets the first. */
function groupedByAnchor(before: readonly StatementBefore[]): Map<string, StatementBefore[]> {
  const groups = new Map<string, StatementBefore[]>();
  for (const one of before) {
    const key = anchorKey(one.statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function anchorKey({ anchor }: Statement): string {
  return canonicalJson(anchor);
}

/** Whether two statements are values of one kind in words that share a character. */
function overlap({ statement: one }: StatementBefore, other: Statement): boolean {
  const [a, b] = [one.value.quote, other.value.quote];
  return one.value.kind === other.value.kind && a.start < b.end && b.start < a.end;
}

function supersededBy(before: StatementBefore, after: Statement | null): EntryBody {
  return { kind: "superseded", statementId: before.statement.id, by: after?.id ?? null };
}
