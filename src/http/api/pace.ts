/** How many requests one reader may make in how long. */
export const PACE = { requests: 120, seconds: 60 } as const;

/** When more readers than this are remembered, the one heard of longest ago is forgotten. */
const READERS_AT_MOST = 20_000;

/** What is left to a reader. */
export interface PaceLeft {
  readonly isAllowed: boolean;
  /** Whole requests. */
  readonly remaining: number;
  /** Seconds until all are there again; for one that is refused, until the next is. */
  readonly seconds: number;
}

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

/** Holds each reader (see http/forms/readers.ts) to a pace: requests come back evenly, so that nobody waits a whole minute. */
export class Pace {
  readonly #buckets = new Map<string, Bucket>();

  /** Takes one request off what is left to a reader. */
  take(reader: string, nowMs: number): PaceLeft {
    const perMs = PACE.requests / (PACE.seconds * 1_000);
    const known = this.#buckets.get(reader) ?? { tokens: PACE.requests, atMs: nowMs };
    const there = Math.min(PACE.requests, known.tokens + Math.max(0, nowMs - known.atMs) * perMs);
    const isAllowed = there >= 1;
    const tokens = isAllowed ? there - 1 : there;
    this.#remember(reader, { tokens, atMs: nowMs });
    const missing = isAllowed ? PACE.requests - tokens : 1 - tokens;
    return { isAllowed, remaining: Math.floor(tokens), seconds: Math.ceil(missing / perMs / 1_000) };
  }

  #remember(reader: string, bucket: Bucket): void {
    this.#buckets.delete(reader);
    this.#buckets.set(reader, bucket);
    const oldest = this.#buckets.keys().next();
    if (this.#buckets.size > READERS_AT_MOST && oldest.done !== true) this.#buckets.delete(oldest.value);
  }
}
