import type { StatementValue } from "../core/model/index.ts";
import { type Connected, type Connection, connectionsIn, isNamedIn } from "../core/record/connections.ts";
import { type HeldStatement, statementsIn } from "../store/statements.ts";
import {
  type HeldSubject,
  type SubjectNames,
  statementsBeside,
  subjectNames,
  subjectsAmong,
  subjectsOfStatements,
} from "../store/subjects.ts";
import type { Desk } from "./desk.ts";
import { mayBeProfiled, type ProfileSubject } from "./subject-of-address.ts";

const PUBLIC = { publicOnly: true } as const;

/** Whose names are looked for in the words of statements, beside whom the statements themselves give. */
const PRESENTED_AT_MOST = 400;

/** Whom and what the public may see standing in these statements beside their subject. */
export async function profileConnections(
  desk: Pick<Desk, "store">,
  subject: ProfileSubject,
  held: readonly HeldStatement[],
): Promise<readonly Connection[]> {
  const ids = held.map(({ statement }) => statement.id);
  const namesOf = async (kind: "person" | "organization") =>
    (subject.kind === kind ? subject.names : null) ?? (await subjectNames(desk.store, kind, PUBLIC));
  const names = { people: await namesOf("person"), bodies: await namesOf("organization") };
  const rows = [...(await subjectsOfStatements(desk.store, ids, PUBLIC)), ...(await namedInWords(desk, held))];
  const leading = await leadersOf(desk, rows, names);
  const byStatement = Map.groupBy(rows, ({ statementId }) => statementId);
  const told = held.map(({ statement }) => ({
    statement,
    subjects: (byStatement.get(statement.id) ?? []).flatMap((row) => leading(row) ?? []),
  }));
  return connectionsIn(told, subject);
}

/** The people and organizations whose mentions stand in the words of these statements, as subjects of them. */
async function namedInWords(
  desk: Pick<Desk, "store">,
  held: readonly HeldStatement[],
): Promise<readonly HeldSubject[]> {
  const ids = held.map(({ statement }) => statement.id);
  const values = ["person", "organization"] as const;
  const beside = (await statementsBeside(desk.store, ids, { ...PUBLIC, values })).slice(0, PRESENTED_AT_MOST);
  const presented = await statementsIn(desk.store, { ...PUBLIC, ids: beside });
  const keys = await subjectsOfStatements(desk.store, beside, PUBLIC);
  return presented.flatMap(({ statement: { id, value } }) => {
    const own = keys.find((row) => row.statementId === id && (row.part === "itself" || row.part === "titled"));
    if (own === undefined) return [];
    const mentions = mentionsOf(value);
    const holding = held.filter(({ statement }) => statement.id !== id && isNamedIn(statement.value, mentions));
    return holding.map(({ statement }) => ({ ...own, statementId: statement.id }));
  });
}

function mentionsOf(value: StatementValue) {
  return value.kind === "person" || value.kind === "organization" ? value.mentions : [];
}

/** How a row becomes what a page leads to; nothing where it is nobody that may be shown. */
async function leadersOf(
  desk: Pick<Desk, "store">,
  rows: readonly HeldSubject[],
  names: { readonly people: SubjectNames; readonly bodies: SubjectNames },
): Promise<(row: HeldSubject) => Connected | null> {
  const keysOf = (kinds: readonly HeldSubject["kind"][]) => [
    ...new Set(rows.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key)),
  ];
  const bodies = await subjectsAmong(desk.store, keysOf(["organization", "name"]), { ...PUBLIC, kind: "organization" });
  const named = await subjectsAmong(desk.store, keysOf(["person", "name"]), { ...PUBLIC, kind: "person" });
  const joined = [...named]
    .filter((key) => !bodies.has(key))
    .map((key) => names.people.keysOf(names.people.leaderOf(key)));
  const isProfiled = await mayBeProfiled(desk, [...new Set(joined.flat())], names.people);
  const people = new Set(joined.filter(isProfiled).flat());
  return ({ kind, key, name }) => {
    if (kind === "place") return name === key ? null : { kind, key, name };
    if (kind !== "person" && bodies.has(key)) return { kind: "organization", key: names.bodies.leaderOf(key), name };
    if (kind !== "organization" && people.has(key)) return { kind: "person", key: names.people.leaderOf(key), name };
    return null;
  };
}
