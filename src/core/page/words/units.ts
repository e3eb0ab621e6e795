/** What numbers are measured in, as readers see it behind them. */
export interface UnitNames {
  /** "per 100,000", from the number of people that a rate is reckoned for. */
  readonly per: (people: string) => string;
  /**
   * By the ids that figures carry, whichever language they were read in: the name behind one, and behind any other number.
   * A unit that is not here is shown as its id has it.
   */
  readonly names: ReadonlyMap<string, readonly [one: string, many: string]>;
}

/** Names by ids, from lines of "ids: one, many", several ids of one unit parted by bars. */
export function unitNamesFrom(lines: string): UnitNames["names"] {
  const names = new Map<string, readonly [string, string]>();
  for (const line of lines.trim().split("\n")) {
    const [ids = "", both = ""] = line.split(": ");
    const [one = "", many = one] = both.split(", ");
    for (const id of ids.trim().split("|")) names.set(id, [one, many]);
  }
  return names;
}
