import type { SourceText } from "../../src/core/model/index.ts";
import { assertMoves, assertSaysTheSame, assertSound } from "../../test/laws.ts";
import { generatedTexts, oddTexts } from "../generated-texts.ts";

/** Texts are made in series of this many, each with a seed of its own, so that a broken law can be shown again alone. */
const SERIES = 1000;
const SHOWN_AT_MOST = 20;

/**
 * Holds the laws of reading against as many generated texts as asked for: half English, half Spanish; three of four
 * news-like, which must also move and read the same in every form, the fourth of odd pieces. Prints each broken law
 * with its text. Gives how many broke.
 */
export function printLaws(given: { readonly texts: number; readonly seed: number }): number {
  let broken = 0;
  let done = 0;
  for (let seed = given.seed; done < given.texts; seed++) {
    for (const { text, assertLaws } of seriesOf(seed, Math.min(SERIES, given.texts - done))) {
      done++;
      const message = messageOf(() => assertLaws(text));
      if (message === null) continue;
      broken++;
      if (broken <= SHOWN_AT_MOST) console.log(`\n${text.id}: ${message}\n${JSON.stringify(text.content)}`);
    }
    if (process.stderr.isTTY)
      process.stderr.write(`\r${done.toLocaleString("en")} of ${given.texts.toLocaleString("en")} texts`);
  }
  console.log(`laws of reading: ${done.toLocaleString("en")} texts, ${broken} broken`);
  return broken;
}

interface Trial {
  readonly text: SourceText;
  readonly assertLaws: (text: SourceText) => void;
}

function* seriesOf(seed: number, texts: number): Generator<Trial> {
  const language = seed % 2 === 0 ? "en" : "es";
  if (seed % 8 >= 6) for (const text of oddTexts(language, { seed, texts })) yield { text, assertLaws: assertSound };
  else for (const text of generatedTexts(language, { seed, texts })) yield { text, assertLaws: assertAll };
}

function assertAll(text: SourceText): void {
  assertSound(text);
  assertMoves(text);
  assertSaysTheSame(text);
}

/** The first lines of what an assertion says; null when it holds. */
function messageOf(assertion: () => void): string | null {
  try {
    assertion();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.split("\n").slice(0, 30).join("\n") : String(error);
  }
}
