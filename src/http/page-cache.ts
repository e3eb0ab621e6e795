import { type Encoded, encodedFrom } from "./encodings.ts";

/**
 * Rendered pages, kept while the record stays as it is: a page is a function of its address and the record, so a new
 * head of the ledger empties the cache. The page longest unasked for makes room for a new one.
 */
export class PageCache {
  readonly #pages = new Map<string, Encoded>();
  readonly #most: number;
  #head = -1;

  constructor(most: number) {
    this.#most = most;
  }

  /** The page of `key` at this head of the record; null when it has to be made. */
  find(key: string, head: number): Encoded | null {
    if (head !== this.#head) {
      this.#pages.clear();
      this.#head = head;
    }
    const found = this.#pages.get(key);
    if (found === undefined) return null;
    this.#pages.delete(key);
    this.#pages.set(key, found);
    return found;
  }

  /** Keeps a page made at this head, unless the record has moved on since. */
  keep(key: string, page: string, head: number): Encoded {
    const encoded = encodedFrom(Buffer.from(page), { isCompressible: true });
    if (head !== this.#head) return encoded;
    const oldest = this.#pages.keys().next();
    if (this.#pages.size >= this.#most && oldest.done !== true) this.#pages.delete(oldest.value);
    this.#pages.set(key, encoded);
    return encoded;
  }
}
