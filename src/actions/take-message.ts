import { dayOfInstant, type Language } from "../core/model/index.ts";
import { articleAt } from "../store/articles.ts";
import { addMessage, messagesSince } from "../store/reader-messages.ts";
import type { Desk } from "./desk.ts";

/** What a reader writes to the desk. */
export interface MessageFromReader {
  readonly language: Language;
  /** Address of the article it is about; null for the desk at large. */
  readonly about: string | null;
  readonly name: string | null;
  readonly answerTo: string | null;
  readonly words: string;
}

/** More than a desk can read in a day, and little enough to keep. */
const MESSAGES_A_DAY = 1_000;

/** Keeps a reader's message for the desk, and nothing of where it came from. "full": a day's worth has come already. */
export async function takeMessage(
  desk: Pick<Desk, "store" | "now" | "newId">,
  message: MessageFromReader,
): Promise<"taken" | "full"> {
  const { language, name, answerTo, words } = message;
  const at = desk.now().toISOString();
  if ((await messagesSince(desk.store, dayOfInstant(at))) >= MESSAGES_A_DAY) return "full";
  const about = message.about === null ? null : await articleAt(desk.store, message.about, { publicOnly: true });
  const articleId = about?.kind === "article" ? about.article.id : null;
  await addMessage(desk.store, { id: desk.newId(), at, language, articleId, name, answerTo, words });
  return "taken";
}
