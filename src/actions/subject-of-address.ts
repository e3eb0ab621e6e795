import type { Connected } from "../core/record/connections.ts";
import { profiledAmong, protectedAmong, type SubjectNames, subjectNames, subjectsIn } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/** What a profile is of, with every key under which statements are about it. */
export interface ProfileSubject extends Connected {
  readonly keys: readonly string[];
  /** How all names of its kind are joined; null for places, which have codes. */
  readonly names: SubjectNames | null;
}

/**
 * What an address names: a place by its code, an organization or a person by a key of theirs. Null when the public record
 * says nothing of it, or it is somebody who may not be profiled.
 */
export async function subjectOfAddress(
  desk: Pick<Desk, "store">,
  kind: Connected["kind"],
  key: string,
): Promise<ProfileSubject | null> {
  const names = kind === "place" ? null : await subjectNames(desk.store, kind, PUBLIC);
  const leader = names?.leaderOf(key) ?? key;
  const keys = names?.keysOf(leader) ?? [key];
  if (kind === "person" && names !== null && !(await mayBeProfiled(desk, keys, names))(keys)) return null;
  const listed = await Promise.all(keys.map((each) => subjectsIn(desk.store, { ...PUBLIC, kind, key: each })));
  const found = listed.flat();
  const named = found.find((one) => one.key === leader) ?? found[0];
  return named === undefined ? null : { kind, key: leader, name: named.name, keys, names };
}

/**
 * Tells of the names of one person, all of them among `keys`, whether a page may be about them: somebody who may be profiled
 * under one of the names, when nobody has to be left in peace under any. A name that a person judged to be that of two people
 * is none to have a page under.
 */
export async function mayBeProfiled(
  desk: Pick<Desk, "store">,
  keys: readonly string[],
  { apart }: Pick<SubjectNames, "apart">,
): Promise<(names: readonly string[]) => boolean> {
  const peaceful = await protectedAmong(desk.store, keys);
  const profiled = await profiledAmong(desk.store, keys, PUBLIC);
  return (names) => !names.some((key) => apart.has(key) || peaceful.has(key)) && names.some((key) => profiled.has(key));
}
