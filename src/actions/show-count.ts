import type { Day, Language, Question } from "../core/model/index.ts";
import type { CountPage } from "../core/page/count.ts";
import type { Desk } from "./desk.ts";
import { labelOfCollections } from "./label-of-collections.ts";
import { publicCountOn } from "./profile-counts.ts";

/** A count with the statements behind it. */
export type ShownCount = Omit<CountPage, "translation" | "past">;

/**
 * What the record holds for a question, as far as the public may see it and a person has confirmed it, with the statements
 * behind it. `known`: the past day at whose end it held that; null for today.
 */
export async function showCount(
  desk: Pick<Desk, "store">,
  question: Question,
  asked: { readonly language: Language; readonly known: Day | null },
): Promise<ShownCount> {
  const { count, evidence } = await publicCountOn(desk, question, asked);
  const used = count.used.flatMap((id) => evidence.get(id)?.statement ?? []);
  return { count, evidence, label: await labelOfCollections(desk, used) };
}
