import type { Language, Question } from "../core/model/index.ts";
import type { Desk } from "./desk.ts";
import { type ShownCount, showCountOn } from "./show-count-on.ts";

/** What the record holds for a question today, as far as the public may see it and a person has confirmed it. */
export function showCount(desk: Pick<Desk, "store">, question: Question, language: Language): Promise<ShownCount> {
  return showCountOn(desk, question, { language, known: null });
}
