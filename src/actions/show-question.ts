import type { Language } from "../core/model/index.ts";
import type { QuestionPage, QuestionsPage } from "../core/page/saved-question.ts";
import { collectionIn } from "../store/collections.ts";
import { questionNamed, questionsIn } from "../store/questions.ts";
import { countForPublic } from "./count-for-public.ts";
import type { Desk } from "./desk.ts";
import { answersOverTime } from "./known-on.ts";
import { showEvidence } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** A saved question with its answers over time, as far as the public may see them; null when no public collection has it. */
export async function showQuestion(
  desk: Pick<Desk, "store">,
  name: string,
  language: Language,
): Promise<QuestionPage | null> {
  const saved = await questionNamed(desk.store, name, PUBLIC);
  if (saved === null) return null;
  const { question } = saved;
  const changes = await answersOverTime(desk, question, { ...PUBLIC, language });
  const evidence = await showEvidence(
    desk,
    changes.flatMap(({ count, changedBy }) => [...count.used, ...changedBy]),
  );
  const collection = await collectionIn(desk.store, saved.collection, PUBLIC);
  return { name, question, changes, evidence, label: collection?.label ?? null };
}

/** The saved questions that the public may see, each with its answer of today. */
export async function showQuestions(desk: Pick<Desk, "store">, language: Language): Promise<QuestionsPage> {
  const questions: QuestionsPage["questions"][number][] = [];
  for (const { name, question } of await questionsIn(desk.store, PUBLIC))
    questions.push({ name, count: await countForPublic(desk, question, language) });
  const evidence = await showEvidence(
    desk,
    questions.flatMap(({ count }) => count.used),
  );
  return { questions, evidence };
}
