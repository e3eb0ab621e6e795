/** `npm start`: installs what is missing and starts the system. */
import { join } from "node:path";
import { installIfMissing, root, runtime } from "./runtime.mjs";

installIfMissing("use");
process.exitCode = await runtime([join(root, "src", "main.ts"), ...process.argv.slice(2)]);
