import { chunksOf } from "./rows.ts";

/** How many are loaded at a time. */
const LOADED_AT_ONCE = 2_000;

/**
 * Values by their ids, of which those used least recently are forgotten: when `atMost` are held, all that were not asked for
 * since half as many came.
 */
export class RecentlyUsed<Value> {
  readonly #atMost: number;
  #recent = new Map<string, Value>();
  #earlier = new Map<string, Value>();

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  /** The values with these ids, of which `load` gives those that are not held. */
  async all(
    ids: Iterable<string>,
    load: (missing: readonly string[]) => Promise<readonly (readonly [string, Value])[]>,
  ): Promise<ReadonlyMap<string, Value>> {
    const found = new Map<string, Value>();
    const missing = new Set<string>();
    for (const id of ids) {
      const held = this.#held(id);
      if (held === undefined) missing.add(id);
      else found.set(id, held);
    }
    for (const some of chunksOf([...missing], LOADED_AT_ONCE))
      for (const [id, value] of await load(some)) {
        found.set(id, value);
        this.#hold(id, value);
      }
    return found;
  }

  #held(id: string): Value | undefined {
    const recent = this.#recent.get(id);
    if (recent !== undefined) return recent;
    const earlier = this.#earlier.get(id);
    if (earlier !== undefined) this.#hold(id, earlier);
    return earlier;
  }

  #hold(id: string, value: Value): void {
    if (this.#recent.size >= this.#atMost / 2) {
      this.#earlier = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(id, value);
  }
}
