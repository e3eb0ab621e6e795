/** Stands in for `node:test` while mutants are tried: keeps the tests instead of running them. */

/** Every test that the files declare, in order. */
export const collected = [];

export function test(name, ...given) {
  collected.push({ name, run: given.at(-1) });
}
