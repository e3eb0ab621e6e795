/** `npm run bench`: installs what is missing and prints every measurement of `bench/`. */
import { join } from "node:path";
import { installIfMissing, root, runtime } from "./runtime.mjs";

installIfMissing("development");
process.exitCode = await runtime(["--expose-gc", join(root, "bench", "bench.ts"), ...process.argv.slice(2)]);
