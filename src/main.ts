/** The door of `npm start`: an empty record gets the sample case, then the public site is served. */
import { runCommand } from "./cli/run-command.ts";
import { serveSite } from "./cli/serve.ts";

await runCommand(() => serveSite({ sample: "when-empty" }));
