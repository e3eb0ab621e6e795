import { type AnswerChange, changeOn } from "../core/count/history.ts";
import { selectionOf } from "../core/count/selection.ts";
import type { Count, Day, Language, Question } from "../core/model/index.ts";
import { judgementsEver } from "../store/judgements.ts";
import { type DatedEntry, openPast, type Past } from "../store/past.ts";
import { countForPublic } from "./count-for-public.ts";
import { type CountedStatements, countStatements } from "./count-statements.ts";
import type { Desk } from "./desk.ts";

/**
 * The answer that the record gave at the end of a past day, from what had been entered by then: with the reviews and
 * judgements as they stood. Days are those of each collection's time zone.
 */
export async function countAsKnownOn(
  desk: Pick<Desk, "store">,
  question: Question,
  given: { readonly language: Language; readonly day: Day },
): Promise<CountedStatements> {
  const view = { publicOnly: false };
  const past = await pastOf(desk, question, view);
  try {
    await past.passDay(given.day);
    return await countStatements({ store: past.store }, question, { ...view, language: given.language });
  } finally {
    await past.close();
  }
}

/**
 * The days on which the answer to a question changed, first to last, each with the answer from then on. For the public: of
 * what it may see and a person had confirmed by then.
 */
export async function answersOverTime(
  desk: Pick<Desk, "store">,
  question: Question,
  given: { readonly language: Language; readonly publicOnly: boolean },
): Promise<readonly AnswerChange[]> {
  const past = await pastOf(desk, question, given);
  try {
    const changes: AnswerChange[] = [];
    for (const [day, entries] of Map.groupBy(past.entries, (entry) => entry.day)) {
      await past.passDay(day);
      const before = changes.at(-1)?.count ?? null;
      const after = await answerIn(past, question, given);
      const change = changeOn(day, { before, after }, touchedBy(entries));
      if (change !== null) changes.push(change);
    }
    return changes;
  } finally {
    await past.close();
  }
}

async function pastOf(
  desk: Pick<Desk, "store">,
  question: Question,
  view: { readonly publicOnly: boolean },
): Promise<Past> {
  const selection = selectionOf(question, { judgements: await judgementsEver(desk.store) });
  return openPast(desk.store, selection, view);
}

async function answerIn(
  { store }: Past,
  question: Question,
  given: { readonly language: Language; readonly publicOnly: boolean },
): Promise<Count> {
  if (given.publicOnly) return countForPublic({ store }, question, given.language);
  return (await countStatements({ store }, question, given)).count;
}

/** The statements that these entries state or review. */
function touchedBy(entries: readonly DatedEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ body }) => {
      if (body.kind === "stated") return [body.statement.id];
      return "statementId" in body ? [body.statementId] : [];
    }),
  );
}
