/** What a person or a program can use is named in the documentation; what code can import says what it gives. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { openDesk } from "../src/actions/open-desk.ts";
import { commandLine } from "../src/cli/command-line.ts";
import { EXIT } from "../src/cli/exit-codes.ts";
import { SETTINGS, settingsFrom } from "../src/cli/settings.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { siteApp } from "../src/http/site.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const docs = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
const allDocs = docs.map((name) => read(join("docs", name))).join("\n");
const commandDocs = read("docs/command-line.md");

/** Every command with its full name ("review list"), its group before it. */
function commandsOf(command: Command, before: readonly string[] = []): { name: string; command: Command }[] {
  return command.commands.flatMap((child) => {
    const names = [...before, child.name()];
    return [{ name: names.join(" "), command: child }, ...commandsOf(child, names)];
  });
}

describe("docs/command-line.md names", () => {
  for (const { name, command } of commandsOf(commandLine())) {
    const options = command.options.map((option) => option.long ?? option.flags);
    test(`cotejo ${name}`, () => {
      const heading = `## \`cotejo ${name}`;
      assert.ok(commandDocs.includes(heading), `no heading that starts with ${heading}`);
      const section = commandDocs.slice(commandDocs.indexOf(heading)).split(/\n## /, 2)[0]!;
      for (const option of options) assert.ok(section.includes(`\`${option}`), `${option} of cotejo ${name}`);
    });
  }
  test("nothing that is not there", () => {
    const known = new Set(commandsOf(commandLine()).map(({ name }) => name));
    for (const [, name] of commandDocs.matchAll(/^## `cotejo ([a-z ]*[a-z])/gm))
      assert.ok(known.has(name!.trim()), `there is no cotejo ${name}`);
  });
  for (const { name } of SETTINGS) test(name, () => assert.ok(commandDocs.includes(`\`${name}\``)));
  for (const [name, code] of Object.entries(EXIT))
    test(`exit code ${code}, ${name}`, () => assert.match(commandDocs, new RegExp(`^\\| ${code} \\|`, "m")));
});

describe("docs/ name", () => {
  const findings = read("src/core/model/check.ts").match(/export type FindingName =([^;]+);/)?.[1] ?? "";
  const names = [...findings.matchAll(/"([a-z-]+)"/g)].map((match) => match[1]!);
  test("every finding", () => {
    assert.ok(names.length >= 20);
    for (const name of names) assert.ok(allDocs.includes(`\`${name}\``), name);
  });
  test("every kind of entry", () => {
    const bodies = read("src/core/model/ledger-entry.ts").match(/export type EntryBody =([\s\S]+?);\n\n/)?.[1] ?? "";
    const kinds = new Set(
      [...bodies.matchAll(/^ {2}\|[^\n]*?kind: "([a-z-]+)"|^ {6}readonly kind: "([a-z-]+)"/gm)].map(
        (match) => match[1] ?? match[2]!,
      ),
    );
    assert.ok(kinds.size >= 18);
    for (const kind of kinds) assert.ok(read("docs/records.md").includes(`\`${kind}\``), kind);
  });
  for (const terms of ["measures", "groups", "eventTypes", "actTypes"] as const)
    test(`the codebook's ${terms}`, () => {
      for (const { id } of codebook[terms]) assert.match(allDocs, new RegExp(`\\b${id}\\b`), id);
    });
});

describe("docs/ link to what is there:", () => {
  for (const name of [...docs.map((each) => join("docs", each)), "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
    test(name, () => {
      for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        const path = join(ROOT, name, "..", target!);
        assert.doesNotThrow(() => readFileSync(path), `${name} links to ${target}`);
      }
    });
});

describe("docs/pages.md names", () => {
  test("every route", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cotejo-routes-"));
    const desk = await openDesk(settingsFrom({ COTEJO_DATA: folder }), { kind: "reader", name: "documentation" });
    const pages = read("docs/pages.md");
    const routes = new Set(
      siteApp(desk)
        .routes.filter(({ method }) => method === "GET")
        .map(({ path }) => path),
    );
    await desk.store.close();
    rmSync(folder, { recursive: true });
    for (const path of routes) {
      const first = path.split("/").find((part) => part !== "" && !part.startsWith(":"));
      assert.ok(pages.includes(first === undefined ? "`/`" : `/${first}`), path);
    }
  });
});

describe("every export says what it gives:", () => {
  // The words of a language are data: what each list holds is said once, at the interface they fill.
  const isWordList = (path: string) => /^lexicon\/(en|es)\//.test(path);
  const DECLARATION = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/;
  for (const folder of ["src/core", "src/actions"])
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }))
      if (path.endsWith(".ts") && !isWordList(path))
        test(join(folder, path), () => {
          const lines = read(join(folder, path)).split("\n");
          const bare = lines.flatMap((line, index) => {
            const name = DECLARATION.exec(line)?.[1];
            return name === undefined || lines[index - 1]?.trimEnd().endsWith("*/") ? [] : [name];
          });
          assert.deepEqual(bare, [], "without a docstring");
        });
});
