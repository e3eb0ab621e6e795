import type { Judgement } from "../core/model/index.ts";
import { documentIn } from "../store/documents.ts";
import { statementsIn } from "../store/statements.ts";
import { appendEntries } from "./append-entries.ts";
import { DESK_COLLECTION, deskCollection, openingOf } from "./collections.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/** Two statements, two documents, or two words for what is counted, and whether they are one. */
export interface NewJudgement {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  /** The two are words for what is counted ("firearm", "arma"), not ids. */
  readonly counted: boolean;
}

/**
 * Records a person's decision that two things are, or are not, the same: two people, organizations or events by their
 * statements' ids; the origin of two documents by theirs; or two words for what is counted. Gives the entry that an
 * undo names.
 * @throws Problem when an id is of nothing, or the two are of different kinds.
 */
export async function judgeSame(desk: Desk, given: NewJudgement): Promise<{ readonly entryId: string }> {
  const { one, other, same } = given;
  if (one === other) throw unlike(`«${one}» is given twice; a judgement is about two things.`);
  const about = given.counted
    ? { about: "same-counted" as const, collection: DESK_COLLECTION }
    : await aboutOf(desk, given);
  const judgement: Judgement = { about: about.about, one, other, same };
  const opening = await openingOf(desk.store, deskCollection(about.collection));
  const batch = await appendEntries(desk, about.collection, [...opening, { kind: "judged", judgement }]);
  return { entryId: batch.entryIds.at(-1)! };
}

async function aboutOf(
  desk: Desk,
  { one, other }: NewJudgement,
): Promise<{ readonly about: Judgement["about"]; readonly collection: string }> {
  const statements = await statementsIn(desk.store, { ids: [one, other], publicOnly: false });
  const [first, second] = statements;
  if (first !== undefined && second !== undefined) {
    const [kind, otherKind] = [first.statement.value.kind, second.statement.value.kind];
    if (kind !== otherKind) throw unlike(`${one} is a ${kind} and ${other} a ${otherKind}; they cannot be one.`);
    const { collection } = first.statement;
    if (kind === "person" || kind === "organization") return { about: "same-entity", collection };
    if (kind === "event") return { about: "same-event", collection };
    throw unlike(`A ${kind} cannot be judged: people, organizations, events and documents can.`);
  }
  const documents = await Promise.all([one, other].map((id) => documentIn(desk.store, id, { publicOnly: false })));
  const document = documents[0] ?? null;
  if (document !== null && documents[1] !== null) return { about: "same-origin", collection: document.collection };
  const missing = [one, other].filter(
    (id, index) => documents[index] === null && !statements.some(({ statement }) => statement.id === id),
  );
  throw new Problem(
    "statement-not-found",
    `Nothing has the id ${missing.join(" or ")}. «cotejo reconcile list» gives the ids of what may be one.`,
    { status: 404 },
  );
}

function unlike(message: string): Problem {
  return new Problem("judgement-impossible", message, { status: 400 });
}
