import { randomUUID } from "node:crypto";

/** Ids that one millisecond may give before the next is borrowed. */
const OF_A_MILLISECOND = 0x1000;

/**
 * Makes ids: UUIDs of version 7 (RFC 9562, section 5.7, with a counter as in 6.2), each greater than those made before it here,
 * with 62 random bits. What is recorded together then lies together in every tree that is in the order of ids; random ones
 * touch a page of each for every row. `clock` gives milliseconds since 1970; one that is put back makes no id smaller.
 */
export function idsInOrder(clock: () => number): () => string {
  let [time, count] = [0, 0];
  let beginning = beginningOf(time);
  const begin = (at: number) => {
    [time, count] = [at, 0];
    beginning = beginningOf(time);
  };
  return () => {
    const now = clock();
    if (now > time) begin(now);
    else if (++count === OF_A_MILLISECOND) begin(time + 1);
    return `${beginning}${count.toString(16).padStart(3, "0")}-${randomUUID().slice(19)}`;
  };
}

/** What all ids of a millisecond begin with. */
function beginningOf(time: number): string {
  const hex = time.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7`;
}

/** A new id, never reused. */
export const newId = idsInOrder(Date.now);
