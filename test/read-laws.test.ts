import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { FRAGMENTS, generatedTexts } from "../bench/generated-texts.ts";
import { newsTexts } from "../bench/texts.ts";
import type { Day, Language, SourceText } from "../src/core/model/index.ts";
import { assertMoves, assertSaysTheSame, assertSound, FORMS, readingOf } from "./laws.ts";

/** What every reading keeps to, on the sample's texts, on invented news and on text that nobody would write. */
const SAMPLES = new URL("../samples/", import.meta.url);
const texts: readonly SourceText[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".md"))
    .map(sampleText),
  ...newsTexts("en", { texts: 8, wordsEach: 150 }),
  ...newsTexts("es", { texts: 8, wordsEach: 150 }),
];

function sampleText(name: string): SourceText {
  const file = readFileSync(new URL(name, SAMPLES), "utf8");
  const language: Language = file.includes("\nlanguage: es\n") ? "es" : "en";
  return source(file.slice(file.indexOf("\n---\n", 4) + 5), language, name);
}

const CASES = new URL("./cases/", import.meta.url);

/** The texts of a file of cases, the marks of their values taken away. */
function caseTexts(name: string): readonly SourceText[] {
  const cases: unknown = JSON.parse(readFileSync(new URL(name, CASES), "utf8"));
  return (cases as { readonly text?: string; readonly language?: Language }[]).flatMap(({ text, language }) =>
    text === undefined ? [] : [source(text.replace(/[‹›]/g, ""), language ?? (name.includes("-es") ? "es" : "en"))],
  );
}

function source(content: string, language: Language, id = "text"): SourceText {
  return { id, content, language, published: "2022-06-01" as Day, publisher: "The desk" };
}

describe("every reading", () => {
  test("quotes the text's own words, in order and without overlap, and survives JSON", () => {
    for (const text of texts) assertSound(text);
  });

  test("is the same whatever was read before it", () => {
    const first = texts.map(readingOf);
    assert.deepEqual(texts.toReversed().map(readingOf).toReversed(), first);
  });

  test("only moves when a sentence is put in front", () => {
    for (const text of texts) assertMoves(text);
  });

  test(`reads the same with ${Object.keys(FORMS).join(", ")}`, () => {
    for (const text of texts) assertSaysTheSame(text);
  });
});

describe("every case of another test", () => {
  for (const name of readdirSync(CASES).filter((file) => file.endsWith(".json")))
    test(name, () => {
      for (const text of caseTexts(name)) {
        assertSound(text);
        assertSaysTheSame(text);
      }
    });
});

describe("news that was made by rule", () => {
  for (const language of ["en", "es"] as const)
    test(`${language}: sound, moved by a sentence in front, and the same in every form`, () => {
      for (const text of generatedTexts(language, { seed: 1, texts: 120 })) {
        assertSound(text);
        assertMoves(text);
        assertSaysTheSame(text);
      }
    });
});

const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(" "));

describe("text that nobody would write", () => {
  test("reads without an exception, and its reading quotes, keeps order and survives JSON", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>("en", "es"), (content, language) => {
        const text = source(content, language);
        assertSound(text);
      }),
      { numRuns: 300, seed: 20_220_601 },
    );
  });

  const ODD = [
    ...["", " ", "\n\n", "#", "0 2.700\n# ", "43", "since March", "hace dos meses, 43 capturados"],
    ...["según 43 y 43", ", dijo ella.", "more ٣٤más", "since 2022-05-30 said last week three", "007 ? ½ fewer El"],
  ];
  for (const content of ODD)
    test(`reads «${content}», with a publication date and without`, () => {
      for (const language of ["en", "es"] as const)
        for (const published of [null, "2022-06-01" as Day]) {
          const text = { ...source(content, language), published };
          assertSound(text);
        }
    });

  // Four times the text takes about four times as long, sixteen times where the work is quadratic.
  // Each strains something: numerals and ranges, names, times, speech, brackets and marks, lines, spaces, page furniture.
  const REPEATED = [
    ...[
      "5 to ",
      "43 ",
      "1,",
      "1.",
      "1/",
      "-1",
      "5-",
      "9",
      "two hundred ",
      "cien mil ",
      "a half ",
      "mitad de ",
      "of the ",
    ],
    ...[
      "between 1 and ",
      "entre 1 y ",
      "más de ",
      "no fewer than ",
      "million ",
      "$",
      "%",
      "per ",
      "por cada ",
      "½",
      "٣",
    ],
    ...[
      "Guatemala ",
      "de la ",
      "El ",
      "A. ",
      "Ana, ",
      "alias ",
      "(a) ",
      "Ministerio de ",
      "and ",
      "y ",
      "Mr. ",
      "MS13-",
    ],
    ...[
      "since March 29 ",
      "March ",
      "2022-",
      "el pasado ",
      "last ",
      "two weeks before ",
      "desde el ",
      "hasta ",
      "30/05/",
    ],
    ...[
      "said ",
      "dijo que ",
      "“x” ",
      "“",
      "'",
      "« ",
      "she said, ",
      "according to ",
      "según ",
      "that ",
      "who ",
      "believes ",
    ],
    ...["arrested ", "was killed by ", "a ", "aprobó ", "suspected ", "of them, "],
    ...[
      "(",
      ")",
      "[",
      "—",
      "...",
      ", ",
      "; ",
      ": ",
      "\n",
      "\n\n",
      " ",
      "\t",
      "\u00a0",
      "\u0301",
      "a",
      "A",
      "http://a.b/c?",
      "@a ",
    ],
    ...["# ", "- ", "* a\n", "HOME\n", "SEE ALSO:\n", "Share\n", "© 2022 ", "Read more: a\n\n", "12 May 2022\n"],
  ];
  for (const language of ["en", "es"] as const)
    test(`${REPEATED.length} pieces, each again and again, read in linear time in ${language}`, () => {
      for (const words of REPEATED) {
        const [short, long] = [300, 2_400].map((count) => msToRead(source(words.repeat(count), language)));
        const took = `«${words}»: ${Math.round(short!)} ms, then ${Math.round(long!)} ms for eight times as much`;
        assert.ok(long! < 250 || long! < 16 * short!, took);
      }
    });
});

/** Processor time of this thread, so that a busy machine does not matter; the better of two, since garbage of earlier readings falls in one. */
function msToRead(text: SourceText): number {
  const times = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    readingOf(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
