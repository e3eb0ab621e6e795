/** The command line where `bin/cotejo` finds no runtime beside it yet: installs what is missing and runs it. */
import { join } from "node:path";
import { installIfMissing, root, runtime } from "./runtime.mjs";

installIfMissing("use");
process.exitCode = await runtime([join(root, "src", "cli", "main.ts"), ...process.argv.slice(2)]);
