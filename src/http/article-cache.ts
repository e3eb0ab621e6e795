import { createHash } from "node:crypto";
import { articlesTouched, standingTold } from "../actions/article-standing.ts";
import { compactFrom, type Encoded } from "./encodings.ts";
import type { SiteDesk } from "./pages/page.ts";

/** A page with the ids of the statements that it tells of. */
interface Telling {
  readonly content: Encoded;
  readonly tells: readonly string[];
}

interface Cached {
  readonly content: ReturnType<typeof compactFrom>;
  readonly tells: readonly string[];
  /** A digest of how the statements stood at this head of the record. */
  readonly standing: string;
  readonly head: number;
}

const BYTES_OF_ID = 64;

/**
 * Pages of articles, compressed, that outlive what they have nothing to do with: while nothing came that may touch articles but
 * documents, readings and reviews, a page is the same as long as the statements that it tells of stand as they stood. The one
 * longest unasked for makes room for a new one.
 */
export class ArticleCache {
  readonly #desk: Pick<SiteDesk, "store">;
  readonly #headNow: () => Promise<number>;
  readonly #bytesAtMost: number;
  readonly #pages = new Map<string, Cached>();
  #bytes = 0;
  #head = -1;

  constructor(
    desk: Pick<SiteDesk, "store">,
    given: { readonly head: () => Promise<number>; readonly bytesAtMost: number },
  ) {
    this.#desk = desk;
    this.#headNow = given.head;
    this.#bytesAtMost = given.bytesAtMost;
  }

  /** Whether there was a page of `key` when the record was last looked at. */
  holds(key: string): boolean {
    return this.#pages.has(key);
  }

  /** The page of `key` at this head of the record; null when it has to be made. */
  async find(key: string, head: number): Promise<Encoded | null> {
    const found = this.#pages.get(key);
    if (found === undefined || !(await this.#moveTo(head))) return null;
    const stands = found.head === head || (await this.#standingOf(found.tells)) === found.standing;
    // another asker may have put a newer one in its place, or nothing
    const now = this.#pages.get(key);
    if (now?.content !== found.content) return null;
    this.#drop(key, now);
    if (!stands) return null;
    this.#put(key, { ...found, head: Math.max(head, now.head) });
    return found.content;
  }

  /** Takes in a page made from this head of the record on, unless the record has moved since. */
  async put(key: string, { content, tells }: Telling, head: number): Promise<void> {
    const standing = await this.#standingOf(tells);
    if ((await this.#headNow()) !== head || !(await this.#moveTo(head))) return;
    const before = this.#pages.get(key);
    if (before !== undefined) this.#drop(key, before);
    this.#put(key, { content: compactFrom(content), tells, standing, head });
    for (const [oldest, page] of this.#pages) {
      if (this.#bytes <= this.#bytesAtMost) return;
      this.#drop(oldest, page);
    }
  }

  async #standingOf(tells: readonly string[]): Promise<string> {
    return createHash("sha256")
      .update(await standingTold(this.#desk, tells))
      .digest("base64");
  }

  #put(key: string, page: Cached): void {
    this.#pages.set(key, page);
    this.#bytes += sizeOf(key, page);
  }

  #drop(key: string, page: Cached): void {
    this.#pages.delete(key);
    this.#bytes -= sizeOf(key, page);
  }

  #forget(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }

  /** Forgets all when articles were touched since the head before; false when that head is newer. */
  async #moveTo(head: number): Promise<boolean> {
    while (this.#head < head) {
      const before = this.#head;
      const isTouched = await articlesTouched(this.#desk, { before, after: head });
      if (this.#head !== before) continue;
      if (isTouched) this.#forget();
      this.#head = head;
    }
    return this.#head === head;
  }
}

function sizeOf(key: string, { content, tells }: Cached): number {
  return key.length + content.bytesHeld + tells.length * BYTES_OF_ID;
}
