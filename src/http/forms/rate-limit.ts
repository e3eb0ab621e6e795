/** Callers remembered at once; a flood from more is held by what all may do together. */
const CALLERS_AT_MOST = 50_000;

/** Counts what each caller does in a span of time, and says when it is too much. */
export class RateLimit {
  readonly #most: number;
  readonly #everyMs: number;
  readonly #done = new Map<string, number>();
  #span = 0;

  constructor(most: number, everyMs: number) {
    this.#most = most;
    this.#everyMs = everyMs;
  }

  /** Whether `caller` may, at this instant (milliseconds); counts it when so. */
  lets(caller: string, instant: number): boolean {
    const span = Math.floor(instant / this.#everyMs);
    if (span !== this.#span) this.#done.clear();
    this.#span = span;
    const done = this.#done.get(caller) ?? 0;
    if (done >= this.#most || (done === 0 && this.#done.size >= CALLERS_AT_MOST)) return false;
    this.#done.set(caller, done + 1);
    return true;
  }
}
