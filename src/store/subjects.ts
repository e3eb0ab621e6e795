import { type RawBuilder, sql } from "kysely";
import { type KeyPair, REVIEWED, type StatementValue } from "../core/model/index.ts";
import { type JoinedNames, joinNames } from "../core/record/subject-names.ts";
import type { SubjectKind, SubjectPart } from "../core/record/subjects.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/** A subject with how many confirmed statements are about it. */
export interface ListedSubject {
  readonly key: string;
  readonly name: string;
  readonly statements: number;
  /** The last day that any of them speaks of; null when none gives one. */
  readonly newest: string | null;
}

/** A subject of a statement, as it is kept. */
export interface HeldSubject {
  readonly statementId: string;
  readonly kind: SubjectKind;
  readonly key: string;
  readonly part: SubjectPart;
  readonly name: string;
}

const PRESENTED = ["itself", "titled"] as const;

/** Every subject of a kind that statements which `view` may see are about, under the keys they are written with. */
export function subjectsIn(
  store: Store,
  given: View & { readonly kind: SubjectKind; readonly key?: string },
): Promise<readonly ListedSubject[]> {
  return listedWhere(store, given, given.key === undefined ? sql`` : sql`and b.subject = ${given.key}`);
}

/**
 * Counted by collection first, from an index alone, because a record has a million statements and few collections. The name
 * is one that a statement presents it under, where one does; a place's rows may hold its code instead.
 */
async function listedWhere(
  store: Store,
  given: View & { readonly kind: SubjectKind },
  condition: RawBuilder<unknown>,
): Promise<readonly ListedSubject[]> {
  const named = (values: RawBuilder<unknown>) => sql`(select b.name from statement_subjects as b
    where b.kind = ${given.kind} and b.subject = listed.subject and b.name <> b.subject ${values}
    and ${visibleTo(given, "b.collection")} order by b.value_kind, b.day, b.statement_id limit 1)`;
  const query = sql<ListedRow>`select listed.*,
      coalesce(${named(sql`and b.value_kind in ('person', 'organization')`)}, ${named(sql``)}) as name
    from (select t.subject, sum(t.counted) as statements, max(t.newest) as newest
      from (select b.subject, b.collection, count(*) as counted, max(b.day) as newest from statement_subjects as b
        where b.kind = ${given.kind} and b.leads = 1 ${condition} group by b.subject, b.collection) as t
      where ${visibleTo(given, "t.collection")} group by t.subject) as listed
    order by listed.statements desc, listed.subject`;
  return (await query.execute(store.db)).rows.map(listedFrom);
}

interface ListedRow {
  readonly subject: string;
  readonly name: string | null;
  readonly statements: number | string;
  readonly newest: string;
}

function listedFrom({ subject, name, statements, newest }: ListedRow): ListedSubject {
  return { key: subject, name: name ?? subject, statements: Number(statements), newest: newest === "" ? null : newest };
}

/**
 * Which of these are keys of people whom a page may be about: those with a role, those who speak, and those who act in what
 * happened, under a name of two words or more. Who must be left in peace is {@link protectedAmong}'s to say.
 */
export async function profiledAmong(store: Store, keys: readonly string[], view: View): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const some of chunksOf(keys, LIST_AT_MOST))
    for (const { subject } of await profiledOf(store, some, view)) found.add(subject);
  return found;
}

function profiledOf(store: Store, keys: readonly string[], view: View) {
  return store.db
    .selectFrom("statement_subjects as b")
    .select("b.subject")
    .distinct()
    .where("b.kind", "=", "person")
    .where("b.subject", "in", keys)
    .where("b.subject", "like", "%-%")
    .where(visibleTo(view, "b.collection"))
    .where(
      sql<boolean>`(b.part in ('titled', 'speaker') or exists (select 1 from statement_subjects as acts where acts.kind = 'name'
        and acts.subject = b.subject and acts.part = 'actor' and ${visibleTo(view, "acts.collection")}))`,
    )
    .execute();
}

/**
 * Which of these are names that a reading protects, or that a person judged to be those of somebody whom one protects;
 * whoever may see either: to be left in peace needs no permission.
 */
export async function protectedAmong(store: Store, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const some of chunksOf(keys, LIST_AT_MOST)) {
    const select = store.db.selectFrom("statement_subjects").select("subject").distinct();
    for (const row of await select.where("kind", "=", "protected").where("subject", "in", some).execute())
      found.add(row.subject);
    for (const row of await judgedProtected(store, some).execute()) found.add(row.subject);
  }
  return found;
}

function judgedProtected(store: Store, keys: readonly string[]) {
  return store.db
    .selectFrom("judgements as j")
    .innerJoin("statement_subjects as b", (join) =>
      join.on((on) =>
        on.or([on("b.statement_id", "=", on.ref("j.one")), on("b.statement_id", "=", on.ref("j.other"))]),
      ),
    )
    .innerJoin("statement_subjects as kept", (join) =>
      join.on((on) =>
        on.or([on("kept.statement_id", "=", on.ref("j.one")), on("kept.statement_id", "=", on.ref("j.other"))]),
      ),
    )
    .select("b.subject")
    .distinct()
    .where("j.about", "=", "same-entity")
    .where("j.same", "=", 1)
    .where("j.undone_by", "is", null)
    .where("kept.kind", "=", "protected")
    .where("b.kind", "=", "person")
    .where("b.subject", "in", keys);
}

/** Which of these are keys of subjects of a kind, as far as `view` may see. */
export async function subjectsAmong(
  store: Store,
  keys: readonly string[],
  given: View & { readonly kind: SubjectKind },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const some of chunksOf(keys, LIST_AT_MOST)) {
    const rows = await store.db
      .selectFrom("statement_subjects as b")
      .select("b.subject")
      .distinct()
      .where("b.kind", "=", given.kind)
      .where("b.subject", "in", some)
      .where(visibleTo(given, "b.collection"))
      .execute();
    for (const { subject } of rows) found.add(subject);
  }
  return found;
}

/** Names under which subjects of a kind stand, as judgements and other names beside them join them. */
export interface SubjectNames extends JoinedNames {
  /** Keys that a person judged to be the name of more than one: no page can tell them apart. */
  readonly apart: ReadonlySet<string>;
}

/** How the names of people or organizations are joined, as far as `view` may see why. */
export async function subjectNames(store: Store, kind: "person" | "organization", view: View): Promise<SubjectNames> {
  const judged = await judgedKeys(store, kind, view);
  const same = judged.filter((each) => each.same).map(({ one, other }): KeyPair => [one, other]);
  const aliases = kind === "organization" ? await aliasesIn(store, view) : [];
  const apart = judged.filter((each) => !each.same && each.one === each.other).map(({ one }) => one);
  return { ...joinNames({ same, aliases }), apart: new Set(apart) };
}

/** What judgements say of the names of statements; of two judgements of one pair the later. */
async function judgedKeys(store: Store, kind: "person" | "organization", view: View) {
  const rows = await store.db
    .selectFrom("judgements as j")
    .innerJoin("statement_subjects as a", "a.statement_id", "j.one")
    .innerJoin("statement_subjects as b", "b.statement_id", "j.other")
    .select(["j.one", "j.other", "j.same", "a.subject as first", "b.subject as second"])
    .where("j.about", "=", "same-entity")
    .where("j.undone_by", "is", null)
    .where("a.kind", "=", kind)
    .where("b.kind", "=", kind)
    .where("a.part", "in", PRESENTED)
    .where("b.part", "in", PRESENTED)
    .where(visibleTo(view, "j.collection"))
    .where(visibleTo(view, "a.collection"))
    .where(visibleTo(view, "b.collection"))
    .orderBy("j.at")
    .orderBy("j.collection")
    .orderBy("j.sequence")
    .orderBy("j.position")
    .execute();
  const latest = new Map(rows.map((row) => [JSON.stringify([row.one, row.other].toSorted()), row]));
  return [...latest.values()].map(({ first, second, same }) => ({ one: first, other: second, same: same === 1 }));
}

async function aliasesIn(store: Store, view: View): Promise<readonly KeyPair[]> {
  const rows = await store.db
    .selectFrom("statement_subjects as a")
    .innerJoin("statement_subjects as m", "m.statement_id", "a.statement_id")
    .select(["m.subject as main", "a.subject as alias"])
    .distinct()
    .where("a.part", "=", "alias")
    .where("m.kind", "=", "organization")
    .where("m.part", "=", "itself")
    .where(visibleTo(view, "a.collection"))
    .orderBy("m.subject")
    .orderBy("a.subject")
    .execute();
  return rows.map(({ main, alias }): KeyPair => [main, alias]);
}

/** Which statements about a subject: of which kinds, newest first. */
export interface AboutChoice extends View {
  readonly subjects: readonly { readonly kind: SubjectKind; readonly keys: readonly string[] }[];
  readonly values: readonly StatementValue["kind"][];
  readonly limit: number;
}

/** The ids of the newest statements about these subjects, by the day they speak of; those without a day last. */
export async function statementsAbout(store: Store, given: AboutChoice): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const { kind, keys } of given.subjects) {
    if (keys.length === 0) continue;
    const rows = await store.db
      .selectFrom("statement_subjects as b")
      .select(["b.statement_id", "b.day"])
      .distinct()
      .where("b.kind", "=", kind)
      .where("b.subject", "in", keys)
      .where("b.value_kind", "in", given.values)
      .where(visibleTo(given, "b.collection"))
      .orderBy("b.day", "desc")
      .orderBy("b.statement_id")
      .limit(given.limit)
      .execute();
    for (const row of rows) found.set(row.statement_id, row.day);
  }
  const newestFirst = [...found].toSorted(([id, day], [otherId, otherDay]) =>
    day === otherDay ? (id < otherId ? -1 : 1) : day < otherDay ? 1 : -1,
  );
  return newestFirst.slice(0, given.limit).map(([id]) => id);
}

/** What these statements are about. */
export async function subjectsOfStatements(
  store: Store,
  ids: readonly string[],
  view: View,
): Promise<readonly HeldSubject[]> {
  const found: HeldSubject[] = [];
  for (const some of chunksOf(ids, LIST_AT_MOST)) {
    const rows = await store.db
      .selectFrom("statement_subjects as b")
      .select(["b.statement_id", "b.kind", "b.subject", "b.part", "b.name"])
      .where("b.statement_id", "in", some)
      .where(visibleTo(view, "b.collection"))
      .orderBy("b.statement_id")
      .orderBy("b.kind")
      .orderBy("b.subject")
      .execute();
    for (const { statement_id, kind, subject, part, name } of rows)
      found.push({
        statementId: statement_id,
        kind: kind as SubjectKind,
        key: subject,
        part: part as SubjectPart,
        name,
      });
  }
  return found;
}

/** The places one step inside a place: the divisions of a country, the municipalities of a division. */
export async function placesWithin(store: Store, code: string, view: View): Promise<readonly ListedSubject[]> {
  const joint = code.includes("-") ? "/" : "-";
  const behind = `${code}${String.fromCharCode(joint.charCodeAt(0) + 1)}`;
  const within = sql`and b.subject > ${`${code}${joint}`} and b.subject < ${behind}`;
  const found = await listedWhere(store, { ...view, kind: "place" }, within);
  return found.filter(({ key }) => !key.slice(code.length + 1).includes("/"));
}

/** The ids of standing, reviewed statements of these kinds in the documents in which statements stand. */
export async function statementsBeside(
  store: Store,
  ids: readonly string[],
  given: View & { readonly values: readonly StatementValue["kind"][] },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const some of chunksOf(ids, LIST_AT_MOST)) {
    const texts = store.db.selectFrom("statements as own").select("own.document_id").where("own.id", "in", some);
    const rows = await store.db
      .selectFrom("statements as s")
      .select("s.id")
      .where("s.document_id", "in", texts)
      .where("s.kind", "in", given.values)
      .where("s.review", "in", REVIEWED)
      .where("s.superseded", "=", 0)
      .where(visibleTo(given, "s.collection"))
      .orderBy("s.id")
      .execute();
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** The ids of the statements of official acts, those that began last first. */
export async function actIds(store: Store, given: View & { readonly limit: number }): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom("statement_subjects as b")
    .select("b.statement_id")
    .where("b.kind", "=", "act")
    .where(visibleTo(given, "b.collection"))
    .orderBy("b.day", "desc")
    .orderBy("b.statement_id")
    .limit(given.limit)
    .execute();
  return rows.map(({ statement_id }) => statement_id);
}
