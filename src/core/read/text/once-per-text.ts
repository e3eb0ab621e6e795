import type { Names } from "../names/names.ts";
import { firstThat } from "./in-order.ts";
import type { Passage, Span } from "./passage.ts";

/** What a question about a text is asked with. */
interface Asked {
  readonly names: Names;
}

/**
 * A question about a text as a whole, which each of its figures may ask: answered from all of the text's names, also for
 * those that are told apart with a part of them, when it is first asked, and kept as long as the names are. Whatever else it
 * is asked with must follow from the text.
 */
export function oncePerText<Asking extends Asked, Rest extends readonly unknown[], Answer>(
  answer: (asked: Asking, ...rest: Rest) => Answer,
): (asked: Asking, ...rest: Rest) => Answer {
  const ask = oncePerNames(answer);
  return (asked, ...rest) =>
    asked.names.partOf === null ? ask(asked, ...rest) : ask({ ...asked, names: asked.names.partOf }, ...rest);
}

/** The same of some of a text's names: answered anew for each part of them. */
export function oncePerNames<Asking extends Asked, Rest extends readonly unknown[], Answer>(
  answer: (asked: Asking, ...rest: Rest) => Answer,
): (asked: Asking, ...rest: Rest) => Answer {
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

/**
 * The tokens of a stretch for which a test holds, by their index and in order. The text is gone through once, whatever its figures
 * ask: the parts of a sentence without a stop, around each of its figures, are as good as all of it.
 */
export function tokensNear(
  holds: (passage: Passage, index: number) => boolean,
): (asked: Asked & { readonly passage: Passage }, near: Span) => readonly number[] {
  const all = oncePerText(({ passage }: Asked & { readonly passage: Passage }): readonly number[] => {
    const found: number[] = [];
    for (let index = 0; index < passage.tokens.length; index++) if (holds(passage, index)) found.push(index);
    return found;
  });
  return (asked, near) => {
    const indices = all(asked);
    const from = (position: number) => firstThat(indices, (index) => asked.passage.tokens[index]!.start >= position);
    return indices.slice(from(near.start), from(near.end));
  };
}
