import { type KeyPair, leadersOf } from "../model/index.ts";

/** Which keys are names of one subject. */
export interface JoinedNames {
  /** The key that a subject's address has; a key that nothing joins is its own. */
  readonly leaderOf: (key: string) => string;
  /** All keys of the subject whose address this is. */
  readonly keysOf: (leader: string) => readonly string[];
}

/** What is known of keys that stand for one subject. */
export interface NameLinks {
  /** Keys that a person judged to be of one subject. */
  readonly same: readonly KeyPair[];
  /** A name and another that was given beside it: "mara-salvatrucha", "ms13". */
  readonly aliases: readonly KeyPair[];
}

/**
 * Joins keys that a person judged to be one's, and other names given beside a name. A name given beside two that nobody
 * has joined belongs to neither: "PN" is the police of more than one country.
 */
export function joinNames({ same, aliases }: NameLinks): JoinedNames {
  const judged = leadersOf(same);
  const namesOf = Map.groupBy(aliases, ([, alias]) => alias);
  const certain = [...namesOf.values()].flatMap((pairs) => {
    const leaders = new Set(pairs.map(([name]) => judged(name)));
    return leaders.size === 1 ? pairs.slice(0, 1) : [];
  });
  // A judgement's own order first: its leader stays the leader, whatever other names it has.
  const leaderOf = leadersOf([...same, ...certain]);
  const keys = new Set([...same, ...certain].flat());
  const byLeader = Map.groupBy(keys, leaderOf);
  return { leaderOf, keysOf: (leader) => byLeader.get(leader) ?? [leader] };
}
