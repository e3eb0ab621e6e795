/** `npm test`: types, lint and every test, in this order; stops at the first step that fails and names it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installIfMissing, root, runtime } from "./runtime.mjs";

installIfMissing("development");
process.chdir(root);

const tests = process.argv.length > 2 ? process.argv.slice(2) : testFiles();
const tool = (name, ...arguments_) => [join(root, "node_modules", ...name.split("/")), ...arguments_];
const steps = [
  ["types", tool("typescript/bin/tsc", "--pretty", "false")],
  ["lint", tool("@biomejs/biome/bin/biome", "check", "--diagnostic-level=error", "--colors=off")],
  ["tests", ["--test", "--test-reporter=spec", ...tests]],
];

for (const [name, command] of steps) {
  process.stdout.write(`\n${name} …\n`);
  const code = await runtime(command);
  if (code === 0) continue;
  process.stdout.write(`\n${name}: failed\n`);
  process.exit(code);
}

function testFiles() {
  const files = readdirSync(join(root, "test")).filter((name) => name.endsWith(".test.ts"));
  return files.sort().map((name) => join("test", name));
}
