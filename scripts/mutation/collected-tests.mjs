/** Stands in for `node:test` while mutants are tried: keeps the tests instead of running them. */

/** Every test that the files declare, in order. */
export const collected = [];

export function test(name, ...given) {
  const run = given.at(-1);
  collected.push({ name, run: () => run(within) });
}

/** What stands together is kept test by test. */
export function describe(_name, declare) {
  declare();
}

/** What a test is given: its own tests are run where they stand. */
const within = { test: (_name, run) => run(within) };
