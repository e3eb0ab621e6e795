import { randomBytes } from "node:crypto";
import type { Store } from "./store.ts";

/** The secret that signs the stamps of forms, made when it is first asked for. Processes of one record share it. */
export async function formSecret(store: Store): Promise<Buffer> {
  const made = { name: "stamps", secret: randomBytes(32).toString("base64url") };
  await store.db
    .insertInto("form_secrets")
    .values(made)
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await store.db
    .selectFrom("form_secrets")
    .select("secret")
    .where("name", "=", made.name)
    .executeTakeFirstOrThrow();
  return Buffer.from(row.secret, "base64url");
}
