import { actsFrom } from "../core/page/acts.ts";
import type { ListedItem, ListPage, RecordPage } from "../core/page/record-lists.ts";
import { sourcesIn } from "../store/sources.ts";
import { type ListedSubject, subjectNames, subjectsIn } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";
import { showActs } from "./show-acts.ts";
import { mayBeProfiled } from "./subject-of-address.ts";

const PUBLIC = { publicOnly: true } as const;

/** How much the public record holds of each kind that has pages. */
export async function showRecord(desk: Pick<Desk, "store">): Promise<RecordPage> {
  const [place, organization, person, source] = await Promise.all(
    (["place", "organization", "person", "source"] as const).map((kind) => showList(desk, kind)),
  );
  const act = actsFrom((await showActs(desk)).acts).length;
  return {
    held: {
      place: place!.items.length,
      organization: organization!.items.length,
      person: person!.items.length,
      source: source!.items.length,
      act,
    },
  };
}

/** Everything of a kind that has a page, what most statements stand behind first. */
export async function showList(desk: Pick<Desk, "store">, kind: ListPage["kind"]): Promise<ListPage> {
  if (kind === "source") return { kind, items: await sourcesIn(desk.store, PUBLIC) };
  const listed = await subjectsIn(desk.store, { ...PUBLIC, kind });
  if (kind === "place") return { kind, items: listed };
  const names = await subjectNames(desk.store, kind, PUBLIC);
  const joined = joinedItems(listed, names.leaderOf);
  if (kind === "organization") return { kind, items: joined };
  const keys = listed.map(({ key }) => key);
  const isProfiled = await mayBeProfiled(desk, keys, names);
  return { kind, items: joined.filter(({ key }) => isProfiled(names.keysOf(key))) };
}

/** What is listed under several names of one subject, once, under its leading name. */
function joinedItems(listed: readonly ListedSubject[], leaderOf: (key: string) => string): readonly ListedItem[] {
  const items = new Map<string, ListedItem>();
  for (const one of listed) {
    const key = leaderOf(one.key);
    const known = items.get(key);
    const name = known === undefined || one.key === key ? one.name : known.name;
    const statements = (known?.statements ?? 0) + one.statements;
    const newest = [known?.newest ?? null, one.newest].filter((day) => day !== null).toSorted();
    items.set(key, { key, name, statements, newest: newest.at(-1) ?? null });
  }
  return [...items.values()].toSorted((one, other) => other.statements - one.statements);
}
