/** Numbers that a seed decides: the same case from the same seed, on any machine. */
export interface Random {
  /** A whole number from 0 to `below`, which it is not. */
  readonly below: (below: number) => number;
  readonly from: <T>(choices: readonly T[]) => T;
  /** Whether something happens that does so in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
}

/** Mulberry32: thirty-two bits of state, and good enough to choose cases by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, from: (choices) => choices[below(choices.length)]!, chance: (percent) => below(100) < percent };
}
