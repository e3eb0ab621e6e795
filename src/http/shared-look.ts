/**
 * Asks on behalf of all who come in one turn of the event loop, once, and only when all of them have come: what each of them
 * is told is newer than their asking, and under load a look is shared by as many as wait for it.
 */
export function sharedLook<Seen>(look: () => Promise<Seen>): () => Promise<Seen> {
  let next: Promise<Seen> | null = null;
  return () => {
    next ??= new Promise((resolve) => {
      setImmediate(() => {
        next = null;
        resolve(look());
      });
    });
    return next;
  };
}
