import type { Quote, Statement, StatementValue } from "../model/index.ts";
import type { SubjectKind } from "./subjects.ts";

/** Something that a page may lead to: a place, an organization, or a person who may be profiled. */
export interface Connected {
  readonly kind: Extract<SubjectKind, "place" | "organization" | "person">;
  readonly key: string;
  readonly name: string;
}

/** Who or what stands in the same confirmed statements as a subject. */
export interface Connection extends Connected {
  /** Ids of the statements, in the order given. */
  readonly statementIds: readonly string[];
  /** Every one of them is somebody's claim, or hedged: the connection is as uncertain as they are. */
  readonly isClaim: boolean;
}

/** A statement with what it is about, as far as pages may lead there. */
export interface ToldOf {
  readonly statement: Statement;
  readonly subjects: readonly Connected[];
}

/** Whom and what a subject stands beside, whoever shares most statements first; the subject itself is not among them. */
export function connectionsIn(told: readonly ToldOf[], own: Pick<Connected, "kind" | "key">): readonly Connection[] {
  const found = new Map<string, { subject: Connected; statements: Statement[] }>();
  for (const { statement, subjects } of told)
    for (const subject of new Map(subjects.map((one) => [keyOf(one), one])).values()) {
      if (keyOf(subject) === keyOf(own)) continue;
      const entry = found.get(keyOf(subject)) ?? { subject, statements: [] };
      entry.statements.push(statement);
      found.set(keyOf(subject), entry);
    }
  const connections = [...found.values()].map(({ subject, statements }) => ({
    ...subject,
    statementIds: statements.map(({ id }) => id),
    isClaim: statements.every(({ value }) => isClaimed(value)),
  }));
  return connections.toSorted(
    (one, other) => other.statementIds.length - one.statementIds.length || (keyOf(one) < keyOf(other) ? -1 : 1),
  );
}

/** Whether any of these mentions stands in a statement's own words: a name that a quotation, an event or a role holds. */
export function isNamedIn(value: StatementValue, mentions: readonly Quote[]): boolean {
  const facts = value.kind === "person" ? [...value.roles, ...value.facts].map(({ quote }) => quote) : [];
  return [value.quote, ...facts].some(({ textId, start, end }) =>
    mentions.some((mention) => mention.textId === textId && mention.start >= start && mention.end <= end),
  );
}

/** Whether a statement is weakened by its words, or is what somebody says rather than what the document tells. */
export function isClaimed(value: StatementValue): boolean {
  switch (value.kind) {
    case "quotation":
      return true;
    case "event":
      return (
        value.certainty !== "stated" || [...value.actors, ...value.targets].some(({ hedges }) => hedges.length > 0)
      );
    case "figure":
      return value.counted.hedges.length > 0;
    default:
      return false;
  }
}

function keyOf({ kind, key }: Pick<Connected, "kind" | "key">): string {
  return `${kind} ${key}`;
}
