/** Two keys of one thing. */
export type KeyPair = readonly [string, string];

/**
 * One key for each set of keys that pairs join, directly or by way of others: the leader of each pair's first key leads its
 * second's. A key of no pair is its own leader. What was followed is kept, so that a long chain is walked once: all but
 * linear in the pairs (path splitting: Tarjan and van Leeuwen, 1984).
 */
export function leadersOf(pairs: Iterable<KeyPair>): (key: string) => string {
  const above = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let leader = key;
    for (let next = above.get(leader); next !== undefined; next = above.get(leader)) {
      const beyond = above.get(next);
      if (beyond !== undefined) above.set(leader, beyond);
      leader = next;
    }
    return leader;
  };
  for (const [one, other] of pairs) {
    const [first, second] = [leaderOf(one), leaderOf(other)];
    if (first !== second) above.set(second, first);
  }
  return leaderOf;
}
