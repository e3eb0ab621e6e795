import type { Actor, SavedQuestion } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import { actorFrom } from "./entries.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/** A saved question with who saved it and when. */
export interface HeldQuestion extends SavedQuestion {
  readonly by: Actor;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** The questions that are saved, by name, then by collection. */
export async function questionsIn(store: Store, view: View): Promise<readonly HeldQuestion[]> {
  const rows = await selectQuestions(store, view).orderBy("q.name").orderBy("q.collection").execute();
  return rows.map(questionFrom);
}

/** The question of this name; null when there is none that `view` may see. */
export async function questionNamed(store: Store, name: string, view: View): Promise<HeldQuestion | null> {
  const row = await selectQuestions(store, view).where("q.name", "=", name).orderBy("q.collection").executeTakeFirst();
  return row === undefined ? null : questionFrom(row);
}

function selectQuestions(store: Store, view: View) {
  return store.db
    .selectFrom("saved_questions as q")
    .innerJoin("entries as e", "e.id", "q.entry_id")
    .innerJoin("batches as b", "b.number", "e.batch")
    .select(["e.body", "q.at", "b.actor_kind", "b.actor_name"])
    .where(visibleTo(view, "q.collection"));
}

type QuestionRow = { body: string | null; at: string; actor_kind: string; actor_name: string };

function questionFrom(row: QuestionRow): HeldQuestion {
  return { ...bodyFrom("question-saved", row.body).saved, by: actorFrom(row), at: row.at };
}
