/**
 * Runs the tests of counting and checking inside Stryker's own process, so that a mutant costs milliseconds and not the
 * start of a Node for every file. The tests are loaded once; each mutant is switched on and off in the loaded code.
 */
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

/** What the instrumented code and this runner share. */
const instrumented = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = instrumented;

class LoadedTests {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.files = options.loadedTests.files;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await this.load();
    const result = await this.runTests(collected, { stopsAtFailure: false });
    return { ...result, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, hitLimit, testFilter }) {
    if (mutantActivation === "runtime") await this.load();
    Object.assign(instrumented, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    // What is worked out when a file is loaded has the mutant in it only if that is on before.
    await this.load();
    const tests = testFilter === undefined ? collected : collected.filter(({ id }) => testFilter.includes(id));
    const result = await this.runTests(tests, { stopsAtFailure: true });
    const tooOften = determineHitLimitReached(instrumented.hitCount, hitLimit);
    Object.assign(instrumented, { activeMutant: undefined, hitLimit: undefined });
    return toMutantRunResult(tooOften ?? result);
  }

  async load() {
    if (collected.length > 0) return;
    for (const file of this.files) {
      const before = collected.length;
      await import(pathToFileURL(join(process.cwd(), file)).href);
      for (const each of collected.slice(before)) each.id = `${file}: ${each.name}`;
    }
  }

  async runTests(all, { stopsAtFailure }) {
    const tests = [];
    for (const { id, name, run } of all) {
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

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).split("\n")[0];
  }
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "node:test"
      ? { url: import.meta.resolve("./collected-tests.mjs"), shortCircuit: true }
      : next(specifier, context),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "loaded-tests", LoadedTests)];
