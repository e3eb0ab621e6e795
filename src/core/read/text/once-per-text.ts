import type { Names } from "../names/names.ts";

/**
 * A question about a text as a whole, which each of its figures may ask: answered when its names are first asked about, and
 * kept as long as they are. Whatever else it is asked with must follow from the text.
 */
export function oncePerText<Asked extends { readonly names: Names }, Rest extends readonly unknown[], Answer>(
  answer: (asked: Asked, ...rest: Rest) => Answer,
): (asked: Asked, ...rest: Rest) => Answer {
  const known = new WeakMap<Names, { readonly answer: Answer }>();
  return (asked, ...rest) => {
    let found = known.get(asked.names);
    if (found === undefined) {
      found = { answer: answer(asked, ...rest) };
      known.set(asked.names, found);
    }
    return found.answer;
  };
}
