/**
 * `npm run mutate`: breaks the code that counts and checks in small ways, one at a time, and says which breaks no test
 * notices. Files behind it (`-- src/core/count/bounds.ts`) are the only ones broken.
 */
import { delimiter, dirname, join } from "node:path";
import { installIfMissing, root, runtime, runtimePath } from "./runtime.mjs";

installIfMissing("development");
process.chdir(root);
// The tests are started as `node`, which must be the one that runs TypeScript.
process.env.PATH = [dirname(runtimePath()), process.env.PATH].join(delimiter);
process.env.GENERATED_RECORDS = "80";
const files = process.argv.slice(2);
const only = files.length === 0 ? [] : ["--mutate", files.join(",")];
const stryker = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
process.exitCode = await runtime([stryker, "run", ...only]);
