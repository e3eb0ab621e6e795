import { createHash } from "node:crypto";
import type { Card } from "../../core/page/card.ts";

/** Some forty kilobytes each. */
const CARDS_AT_MOST = 200;

const drawn = new Map<string, Promise<Uint8Array>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The card as PNG. The same content is drawn once, whatever page it is of, and one card after the other, so that many
 * asked for at once hold up nothing else.
 */
export function drawnCard(card: Card): Promise<Uint8Array> {
  const key = createHash("sha256").update(JSON.stringify(card)).digest("base64url");
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const oldest = drawn.keys().next();
  if (drawn.size >= CARDS_AT_MOST && oldest.done !== true) drawn.delete(oldest.value);
  const made = last.then(() => draw(card));
  last = made.catch(() => drawn.delete(key));
  drawn.set(key, made);
  return made;
}

/** The canvas is loaded when the first card is asked for: starting does not wait for it. */
async function draw(card: Card): Promise<Uint8Array> {
  const { drawCard } = await import("./draw-card.ts");
  return drawCard(card);
}
