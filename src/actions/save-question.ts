import { questionKey } from "../core/count/questions.ts";
import type { Question } from "../core/model/index.ts";
import { type HeldQuestion, questionNamed, questionsIn } from "../store/questions.ts";
import { appendEntries } from "./append-entries.ts";
import { deskCollection, openingOf } from "./collections.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

export type { HeldQuestion };

/** What came of saving. known: the name stands for this very question already, and nothing was changed. */
export type SavedAs = "saved" | "replaced" | "known";

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Keeps a question under a name; a name that is there already stands for the new question from then on.
 * @throws Problem when the name cannot be one, or is taken in another collection.
 */
export async function saveQuestion(
  desk: Desk,
  given: { readonly name: string; readonly collection: string; readonly question: Question },
): Promise<SavedAs> {
  const { name, collection, question } = given;
  if (!NAME.test(name))
    throw new Problem(
      "question-unclear",
      `«${name}» cannot be a question's name; use lower-case letters, digits and hyphens, as in gang-arrests-guatemala.`,
      { status: 400 },
    );
  const known = await questionNamed(desk.store, name, { publicOnly: false });
  if (known !== null && known.collection !== collection)
    throw new Problem(
      "question-unclear",
      `Collection ${known.collection} has a question ${name} already. Choose another name, or give --collection ${known.collection}.`,
      { status: 409 },
    );
  if (known !== null && questionKey(known.question) === questionKey(question)) return "known";
  const opening = await openingOf(desk.store, deskCollection(collection));
  await appendEntries(desk, collection, [
    ...opening,
    { kind: "question-saved", saved: { name, collection, question } },
  ]);
  return known === null ? "saved" : "replaced";
}

/**
 * Keeps a question no longer; its entries stay in the ledger.
 * @throws Problem when no question has this name.
 */
export async function dropQuestion(desk: Desk, name: string): Promise<void> {
  const { collection } = await savedQuestion(desk, name);
  await appendEntries(desk, collection, [{ kind: "question-dropped", name }]);
}

/** The questions that are saved, by name. */
export function listQuestions(desk: Pick<Desk, "store">): Promise<readonly HeldQuestion[]> {
  return questionsIn(desk.store, { publicOnly: false });
}

/**
 * The question of a name.
 * @throws Problem that lists the names there are, when there is none of this one.
 */
export async function savedQuestion(desk: Pick<Desk, "store">, name: string): Promise<HeldQuestion> {
  const found = await questionNamed(desk.store, name, { publicOnly: false });
  if (found !== null) return found;
  const names = (await listQuestions(desk)).map((one) => one.name).join(", ");
  const there = names === "" ? "None is saved yet: «cotejo count … --save NAME» saves one." : `There are: ${names}.`;
  throw new Problem("question-not-found", `No question is saved as ${name}. ${there}`, { status: 404 });
}
