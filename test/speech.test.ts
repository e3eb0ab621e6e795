import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Language, Quotation } from "../src/core/model/index.ts";
import { readNames } from "../src/core/read/names/names.ts";
import { readSpeech, type Speech } from "../src/core/read/speech/speech.ts";
import { type Block, passageOf } from "../src/core/read/text/passage.ts";

interface Case {
  readonly language: Language;
  /** Every quotation stands between ‹ and ›. */
  readonly text: string;
  /** "direct: speaker" or "clause: speaker to addressee". */
  readonly read: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/speech.json", import.meta.url), "utf8")) as readonly Case[];

function speechOf(content: string, language: Language, publisher: string | null = null): Speech {
  const source = { id: "t", content, language, published: null, publisher };
  const blocks: Block[] = [];
  let start = 0;
  for (const line of content.split("\n")) {
    if (line !== "") blocks.push({ start, end: start + line.length, role: "paragraph" });
    start += line.length + 1;
  }
  const passage = passageOf(source, lexiconOf(language), blocks);
  return readSpeech(passage, readNames(passage), []);
}

function shown({ direct, attribution, addressee }: Quotation): string {
  return `${direct ? "direct" : "clause"}: ${attribution.speaker?.name}${addressee === null ? "" : ` to ${addressee}`}`;
}

for (const { language, text, read } of CASES)
  test(`speech: ${text}`, () => {
    const { quotations } = speechOf(text.replaceAll(/[‹›]/g, ""), language);
    assert.deepEqual(
      quotations.map(({ quote }) => quote.exact),
      [...text.matchAll(/‹([^›]*)›/g)].map((match) => match[1]),
    );
    assert.deepEqual(quotations.map(shown), read);
  });

test("a reported clause stands beside the words it quotes, where it has words of its own", () => {
  const quoted = (text: string, language: Language) =>
    speechOf(text, language).quotations.map(({ quote, direct }) => `${direct ? "direct" : "clause"}: ${quote.exact}`);
  assert.deepEqual(quoted("Pérez said the new plan “will leave half of us without water”.", "en"), [
    "clause: the new plan “will leave half of us without water”",
    "direct: “will leave half of us without water”",
  ]);
  assert.deepEqual(quoted("Pérez dijo que “no habrá agua para nadie”.", "es"), ["direct: “no habrá agua para nadie”"]);
});

interface AttributedCase {
  readonly language: Language;
  readonly text: string;
  /** "kind: who: words", its parts joined by " … ". */
  readonly attributed: readonly string[];
}

const ATTRIBUTED = JSON.parse(
  readFileSync(new URL("cases/attributed.json", import.meta.url), "utf8"),
) as readonly AttributedCase[];

for (const { language, text, attributed } of ATTRIBUTED)
  test(`attributed: ${text}`, () => {
    const read = speechOf(text, language).attributed.map(
      ({ kind, parts, attribution }) =>
        `${kind}: ${attribution.speaker?.name ?? attribution.via?.name}: ${parts.map(({ exact }) => exact).join(" … ")}`,
    );
    assert.deepEqual(read, attributed);
  });

test("a quotation that its cue interrupts goes on", () => {
  const { quotations } = speechOf("“We counted every box,” Ana Pérez said, “and every crate was wet.”", "en");
  assert.deepEqual(
    quotations.map(({ continues }) => continues),
    [false, true],
  );
});

/** Who stands behind the words between ‹ and ›. */
function behind(marked: string, language: Language = "en") {
  const content = marked.replaceAll(/[‹›]/g, "");
  const span = { start: marked.indexOf("‹"), end: marked.indexOf("›") - 1 };
  return speechOf(content, language).attributionAt(span);
}

test("a quotation goes on over paragraphs with one speaker", () => {
  const { quotations } = speechOf("“We counted every box,” said Ana Pérez.\n“Nobody else did that all year.”", "en");
  assert.deepEqual(quotations.map(shown), ["direct: Ana Pérez", "direct: Ana Pérez"]);
});

test("officials who speak in a release speak for the body that put it out", () => {
  const attribution = behind(
    "A smuggler is in custody, according to a release from the Interior Ministry. Officials said in the release that ‹43› were held.",
  );
  assert.equal(attribution.speaker?.name, "Interior Ministry");
  assert.equal(attribution.speaker?.mention?.exact, "Officials");
});

test("an outlet's report carries words; it is not their speaker", () => {
  const carried = behind("Authorities reported the capture of ‹16› men, according to a report by news outlet El Faro.");
  assert.equal(carried.speaker?.name, "Authorities");
  assert.equal(carried.via?.name, "El Faro");
  const alone = behind("‹Four› men were arrested in Belize, according to a local news report.");
  assert.equal(alone.speaker, null);
  assert.equal(alone.via?.name, "a local news report");
});

test("“this newspaper” is the one that published the text", () => {
  const addressees = (content: string, language: Language, publisher: string | null) =>
    speechOf(content, language, publisher).quotations.map(({ addressee }) => addressee);
  const english = "Ana Pérez told this newspaper that the port had lost half of its guards.";
  const spanish = "Ana Pérez dijo a este diario que el puerto perdió a la mitad de sus guardias.";
  assert.deepEqual(addressees(english, "en", "The Harbour Post"), ["The Harbour Post"]);
  assert.deepEqual(addressees(spanish, "es", "La Voz del Muelle"), ["La Voz del Muelle"]);
  assert.deepEqual(addressees(english, "en", null), ["this newspaper"]);
});

test("words that nobody is said to have said are the publication's own", () => {
  assert.deepEqual(behind("Police held ‹12› men on Monday."), { speaker: null, cue: null, via: null });
});

test("a source that is not named is anonymous", () => {
  const { speaker } = behind("A gang expert told El Faro that ‹40› leaders had left.");
  assert.equal(speaker?.kind, "anonymous");
  assert.equal(speaker?.name, "A gang expert");
});

const PIECES = (
  ", . : ; ( ) “ ” \" « » — - ' said told says that saying according to he she they the a an official Ana Pérez Luis Gómez " +
  "Police El Faro Interior Ministry alias known as in of Guatemala Salvadoran U.S. statement report 43 dijo afirmó que según el la " +
  "fiscal Policía Nacional Civil (PNC) agregó y al a de acuerdo con ministro ella éste conocido como hondureño San Salvador"
).split(" ");

test("any order of the words of speech reads without an exception, in order and without overlap", () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom<Language>("en", "es"), (content, language) => {
      const { quotations } = speechOf(content, language);
      quotations.slice(1).forEach(({ quote }, index) => void assert.ok(quotations[index]!.quote.end <= quote.start));
    }),
    { numRuns: 400 },
  );
});

test("an outlet that speaks for itself carries nobody else's words", () => {
  const alone = behind("‹Nine› men were arrested in Belize, according to El Faro.");
  assert.deepEqual([alone.speaker?.name, alone.via], ["El Faro", null]);
  const spanish = behind("Cayeron ‹nueve› hombres, según El Faro.", "es");
  assert.deepEqual([spanish.speaker?.name, spanish.via], ["El Faro", null]);
});

test("who asks for a sum, or told what stands before a passive or a relative, is its speaker", () => {
  const said = (marked: string, language: Language) => behind(marked, language).speaker?.name ?? null;
  assert.equal(said("La Fiscalía pidió ‹treinta años› de cárcel para el dueño del barco.", "es"), "Fiscalía");
  assert.equal(said("La Fiscalía pedirá ‹treinta años› de cárcel para el dueño del barco.", "es"), null);
  assert.equal(said("Los ‹240› robos reportados por la Fiscalía son de mayo.", "es"), "Fiscalía");
  assert.equal(said("La prensa citó los ‹240› robos que reportó la Fiscalía.", "es"), "Fiscalía");
  assert.equal(said("The ‹240› thefts reported by the Interior Ministry were in May.", "en"), "Interior Ministry");
  assert.equal(said("El equipo anotó ‹tres› goles en la final.", "es"), null);
});

test("what the publication puts in brackets within somebody's words is not theirs", () => {
  const quoted = (amount: string) => `“El récord [${amount}] cayó en marzo”, dijo Ana Ruiz, jefa del observatorio.`;
  assert.equal(behind(quoted("los ‹19,8› grados de la isla"), "es").speaker, null);
});
