/**
 * Runs the tests of counting and checking inside Stryker's own process, so that a mutant costs milliseconds and not the
 * start of a Node for every file. The tests are loaded once; each mutant is switched on and off in the loaded code.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collected } from "./collected-tests.mjs";
import { forget, startForgetting } from "./forgetful.mjs";
import { keepReadings, startReading } from "./kept-readings.mjs";

/** What the instrumented code and this runner share. */
const instrumented = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = instrumented;

/** What each test took, for the process that takes the place of one that a mutant made run on and on. */
function costsFile() {
  return join(process.cwd(), "costs.json");
}

class LoadedTests {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.files = options.loadedTests.files;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  /** Loading is no part of a mutant's time: a process that takes another's place would be late for its first. */
  async init() {
    await this.load();
    if (existsSync(costsFile())) this.sort(JSON.parse(readFileSync(costsFile(), "utf8")));
  }

  async dryRun() {
    // The second run's times are those of mutants: everything is read by then.
    await this.runTests(collected, { stopsAtFailure: false });
    keepReadings();
    const result = await this.runTests(collected, { stopsAtFailure: false });
    const costs = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(costsFile(), JSON.stringify(costs));
    this.sort(costs);
    return { ...result, mutantCoverage: coverageOf(instrumented.mutantCoverage) };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    Object.assign(instrumented, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const covering = testFilter === undefined ? null : new Set(testFilter);
    const tests = collected.filter(({ id }) => covering === null || covering.has(id));
    const result = await this.runTests(tests, { stopsAtFailure: true });
    const tooOften = determineHitLimitReached(instrumented.hitCount, hitLimit);
    Object.assign(instrumented, { activeMutant: undefined, hitLimit: undefined });
    return toMutantRunResult(tooOften ?? result);
  }

  sort(costs) {
    collected.sort((one, other) => costs[one.id] - costs[other.id]);
  }

  async load() {
    if (collected.length > 0) return;
    await Promise.all([startReading(), startForgetting()]);
    for (const file of this.files) {
      const before = collected.length;
      await import(pathToFileURL(join(process.cwd(), file)).href);
      for (const each of collected.slice(before)) each.id = `${file}: ${each.name}`;
    }
  }

  async runTests(all, { stopsAtFailure }) {
    const tests = [];
    for (const { id, name, run } of all) {
      forget();
      instrumented.currentTestId = id;
      const from = performance.now();
      const failureMessage = await failureOf(run);
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed;
      tests.push({
        id,
        name,
        status,
        timeSpentMs: performance.now() - from,
        ...(failureMessage !== null && { failureMessage }),
      });
      instrumented.currentTestId = undefined;
      if (stopsAtFailure && failureMessage !== null) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

/**
 * What runs both when a file is loaded and in tests counts as run in tests alone: Stryker would start a process anew for
 * each such mutant, to try it in the tests all the same.
 */
function coverageOf({ static: whenLoaded, perTest }) {
  const inTests = new Set(Object.values(perTest).flatMap((counts) => Object.keys(counts)));
  const onlyWhenLoaded = Object.entries(whenLoaded).filter(([id]) => !inTests.has(id));
  return { static: Object.fromEntries(onlyWhenLoaded), perTest };
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).split("\n")[0];
  }
}

const HERE = new URL("./", import.meta.url).href;

/** The module that stands in for another: for `node:test`, and for what the modules behind the paths give to the rest. */
function standInFor(specifier, from) {
  if (specifier === "node:test") return "collected-tests.mjs";
  if (from?.startsWith(HERE)) return null;
  if (/(^|\/)read\/read\.ts$/.test(specifier)) return "kept-readings.mjs";
  return /(^|\/)once\.ts$/.test(specifier) ? "forgetful.mjs" : null;
}

registerHooks({
  resolve(specifier, context, next) {
    const standIn = standInFor(specifier, context.parentURL);
    return standIn === null ? next(specifier, context) : { url: HERE + standIn, shortCircuit: true };
  },
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "loaded-tests", LoadedTests)];
