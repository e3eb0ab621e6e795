import { articleAt } from "../store/articles.ts";
import { formSecret } from "../store/form-secrets.ts";
import type { Desk } from "./desk.ts";

/** What the form for messages to the desk is made with. */
export interface MessageForm {
  /** The article that the message will be about; null for the desk at large. */
  readonly about: { readonly address: string; readonly title: string } | null;
  /** Signs the form's stamp. */
  readonly secret: Buffer;
}

/** What a form for messages needs; an address that the public finds no article at is as none. */
export async function messageForm(desk: Pick<Desk, "store">, about: string | null): Promise<MessageForm> {
  const found = about === null ? null : await articleAt(desk.store, about, { publicOnly: true });
  const article = found?.kind === "article" ? { address: found.article.address, title: found.article.title } : null;
  return { about: article, secret: await formSecret(desk.store) };
}
