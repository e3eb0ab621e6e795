import type { Connected } from "../core/record/connections.ts";
import { profiledPeople, protectedAmong, type SubjectNames, subjectNames, subjectsIn } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/** What a profile is of, with every key under which statements are about it. */
export interface ProfileSubject extends Connected {
  readonly keys: readonly string[];
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
  if (kind === "person" && names !== null && !(await mayBeProfiled(desk, keys, names))) return null;
  const listed = await Promise.all(keys.map((each) => subjectsIn(desk.store, { ...PUBLIC, kind, key: each })));
  const found = listed.flat();
  const named = found.find((one) => one.key === leader) ?? found[0];
  return named === undefined ? null : { kind, key: leader, name: named.name, keys, names };
}

/** Somebody who may be profiled under one of these names, when nobody has to be left in peace under any of them. */
export async function mayBeProfiled(
  desk: Pick<Desk, "store">,
  keys: readonly string[],
  { apart }: Pick<SubjectNames, "apart">,
): Promise<boolean> {
  if (keys.some((key) => apart.has(key)) || (await protectedAmong(desk.store, keys)).size > 0) return false;
  for (const key of keys) if ((await profiledPeople(desk.store, { ...PUBLIC, apart, key })).size > 0) return true;
  return false;
}
