/** Who may import whom. What stands here is the architecture; ARCHITECTURE.md says why. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize, relative } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../src", import.meta.url));

interface Part {
  /** Parts of `src/` that it may import, besides itself. */
  readonly imports: readonly string[];
  /** Packages it may import; "any" where it meets the outside world. `core` reads no clock, file, network or environment. */
  readonly packages: readonly string[] | "any";
}

const CORE = [
  "core/model",
  "core/lexicon",
  "core/read",
  "core/record",
  "core/count",
  "core/check",
  "core/search",
  "core/page",
  "core/export",
];

const PARTS: Readonly<Record<string, Part>> = {
  "core/model": { imports: [], packages: [] },
  "core/lexicon": { imports: ["core/model"], packages: [] },
  // A draft is Markdown with YAML front matter: both parsers are pure.
  "core/read": { imports: ["core/model", "core/lexicon"], packages: ["mdast", "mdast-util-from-markdown", "yaml"] },
  // Which article a draft translates stands in its front matter.
  "core/record": { imports: ["core/model", "core/lexicon", "core/read"], packages: [] },
  "core/count": { imports: ["core/model", "core/lexicon"], packages: [] },
  // The words of an article are those of its Markdown.
  "core/search": {
    imports: ["core/model", "core/lexicon", "core/record"],
    packages: ["mdast", "mdast-util-from-markdown"],
  },
  "core/check": { imports: ["core/model", "core/lexicon", "core/read", "core/count"], packages: [] },
  "core/page": {
    imports: ["core/model", "core/lexicon", "core/search"],
    packages: ["mdast", "mdast-util-from-markdown"],
  },
  "core/export": { imports: ["core/model", "core/page"], packages: [] },
  "core/index.ts": { imports: CORE, packages: [] },
  capture: { imports: ["core/model"], packages: "any" },
  // What a question can bear on is told by core/count, and kept in columns.
  store: { imports: ["core/model", "core/record", "core/count", "core/search"], packages: "any" },
  actions: { imports: [...CORE, "capture", "store"], packages: "any" },
  http: { imports: [...CORE, "actions"], packages: "any" },
  cli: { imports: [...CORE, "actions", "http"], packages: "any" },
  "main.ts": { imports: ["cli"], packages: "any" },
};

const STATIC = /^\s*(?:import|export)\s[^;"'`()=]*?\bfrom\s+["']([^"']+)["']|^\s*import\s+["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What one file imports, statically or when it runs. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(STATIC), ...code.matchAll(DYNAMIC)].flatMap((match) => match[1] ?? match[2] ?? []);
}

function partOf(path: string): string | undefined {
  return Object.keys(PARTS).find((part) => path === part || path.startsWith(`${part}/`));
}

function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
}

/** Why an import crosses a boundary; null when it may. */
function crossing(path: string, specifier: string): string | null {
  const own = partOf(path)!;
  const { imports, packages } = PARTS[own]!;
  if (specifier.startsWith(".")) {
    const target = relative(SOURCE, normalize(join(SOURCE, dirname(path), specifier)));
    const part = partOf(target);
    if (part === own || (part !== undefined && imports.includes(part))) return null;
    return `${own} may not import ${part ?? target}`;
  }
  if (packages === "any") return null;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  if (builtinModules.includes(specifier) || specifier.startsWith("node:")) return `${own} touches the platform`;
  return packages.includes(name) ? null : `${own} may not import the package ${name}`;
}

describe("imports keep to the architecture", () => {
  for (const path of sourceFiles())
    test(path, () => {
      assert.notEqual(partOf(path), undefined, `${path} belongs to no part of the architecture`);
      const crossings = importsOf(join(SOURCE, path)).flatMap((specifier) => crossing(path, specifier) ?? []);
      assert.deepEqual(crossings, []);
    });
});

test("core reads no clock, no randomness and no environment", () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bglobalThis\.|\bfetch\(|\bcrypto\./;
  for (const path of sourceFiles().filter((each) => each.startsWith("core/"))) {
    const code = readFileSync(join(SOURCE, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    assert.doesNotMatch(code, impure, path);
  }
});

test("imports are found where they stand", () => {
  assert.ok(importsOf(join(SOURCE, "cli/add.ts")).includes("../actions/add-document.ts"));
  assert.equal(crossing("core/model/day.ts", "../read/read.ts"), "core/model may not import core/read");
  assert.equal(crossing("core/read/read.ts", "node:fs"), "core/read touches the platform");
  assert.equal(crossing("http/site.ts", "../store/store.ts"), "http may not import store");
});
