/** Files one document after another into the store of the folder it is given, and names each once it is appended. */
import { collectionsIn } from "../../src/store/collections.ts";
import { openStore } from "../../src/store/store.ts";
import { append, arrests, DESK, file, opened, stated } from "./record.ts";

const store = await openStore({ folder: process.argv[2]!, url: null });
if ((await collectionsIn(store, DESK)).length === 0) await append(store, [opened()]);
while (true) {
  const filed = await file(store, `${crypto.randomUUID()}: 43 people were arrested ${"and held ".repeat(500)}`);
  await append(store, [
    ...filed.bodies,
    stated(arrests(filed, "43")),
    stated(arrests(filed, "people", { number: "43" })),
  ]);
  process.stdout.write(`${filed.document.id}\n`);
}
