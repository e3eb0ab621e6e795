/**
 * Answers, sent again while the record stays as it is: a page is a function of its address and the record, so a new head of the
 * ledger empties the cache. The one longest unasked for makes room for a new one.
 */
export class PageCache<Cached extends object> {
  readonly #answers = new Map<string, Cached>();
  readonly #most: number;
  #head = -1;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether there was an answer of `key` when the record was last looked at: whether looking is worth it. */
  holds(key: string): boolean {
    return this.#answers.has(key);
  }

  /** The answer of `key` at this head of the record; null when it has to be made. */
  find(key: string, head: number): Cached | null {
    this.#moveTo(head);
    const found = this.#answers.get(key);
    if (found === undefined) return null;
    this.#answers.delete(key);
    this.#answers.set(key, found);
    return found;
  }

  /** Takes in an answer made at this head, unless the record has moved on since. */
  put(key: string, answer: Cached, head: number): void {
    if (head < this.#head) return;
    this.#moveTo(head);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size >= this.#most && oldest.done !== true) this.#answers.delete(oldest.value);
    this.#answers.set(key, answer);
  }

  #moveTo(head: number): void {
    if (head === this.#head) return;
    this.#answers.clear();
    this.#head = head;
  }
}
