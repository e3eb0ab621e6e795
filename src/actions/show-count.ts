import type { Language, Question } from "../core/model/index.ts";
import type { CountPage } from "../core/page/count.ts";
import { collectionsIn } from "../store/collections.ts";
import { countForPublic } from "./count-for-public.ts";
import type { Desk } from "./desk.ts";
import { showEvidence } from "./show-evidence.ts";

/** What the record holds for a question, as far as the public may see it and a person has confirmed it, with the statements behind it. */
export async function showCount(
  desk: Pick<Desk, "store">,
  question: Question,
  language: Language,
): Promise<Omit<CountPage, "translation">> {
  const count = await countForPublic(desk, question, language);
  const evidence = await showEvidence(desk, [...count.used, ...count.leftOut.map((left) => left.statementId)]);
  const collections = await collectionsIn(desk.store, { publicOnly: true });
  const used = new Set(count.used.map((id) => evidence.get(id)?.statement.collection));
  const labels = collections.filter((one) => used.has(one.id)).map((one) => one.label);
  return { count, evidence, label: labels.find((label) => label !== null) ?? null };
}
