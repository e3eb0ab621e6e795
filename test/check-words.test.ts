/** What a check says of a sentence's words, from the notes' text to the findings: both languages, found and not found. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkDraft, checkWhole } from "../src/core/check/check.ts";
import type { Checking } from "../src/core/check/judged.ts";
import { versionFindings } from "../src/core/check/versions.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Document, FindingName, Language, StandingStatement } from "../src/core/model/index.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { readDraft } from "../src/core/read/layout/drafts.ts";
import { readBlocks } from "../src/core/read/read.ts";
import { statementsFrom } from "../src/core/record/statements.ts";

interface Case {
  readonly says: string;
  readonly note: readonly [Language, string];
  readonly draft: readonly [Language, string];
  /** Of the claim with these words: the findings among those looked for that it has. */
  readonly claims: Readonly<Record<string, readonly FindingName[]>>;
}

const LOOKED_FOR: ReadonlySet<FindingName> = new Set([
  "hedge-dropped",
  "quotation-differs",
  "detail-differs",
  "arithmetic",
  "population-mismatch",
  "window-mismatch",
  "scope",
]);

const cases: readonly Case[] = [
  {
    says: "who is accused of a crime is no doer of it",
    note: ["es", "El 4 de mayo fueron liberados en Piura siete acusados de asesinato."],
    draft: ["en", "Seven murderers were released in Piura on 4 May."],
    claims: { Seven: ["hedge-dropped"] },
  },
  {
    says: "a suspect of extortion is an alleged extortionist in other words",
    note: ["es", "El 4 de mayo fueron capturados en Guayaquil 28 sospechosos de extorsión."],
    draft: ["en", "Police in Guayaquil arrested 28 alleged extortionists on 4 May."],
    claims: { "28": [] },
  },
  {
    says: "members of what they were suspected of lose their hedge",
    note: ["en", "On 4 May police arrested nine suspected members of the Black Reef crew in Kingston."],
    draft: ["en", "Nine members of the Black Reef crew were arrested in Kingston on 4 May."],
    claims: { Nine: ["hedge-dropped"] },
  },
  {
    says: "a bare number of arrests drops nothing",
    note: ["en", "On 4 May police arrested nine suspected robbers in Kingston."],
    draft: ["en", "Nine people were arrested in Kingston on 4 May."],
    claims: { Nine: [] },
  },
  {
    says: "accused of belonging to a body is a suspected member of it",
    note: ["es", "El 4 de mayo fueron capturados en Loja once presuntos integrantes de la banda Los Guayacanes."],
    draft: ["en", "Eleven people accused of belonging to the Los Guayacanes gang were arrested in Loja on 4 May."],
    claims: { Eleven: [] },
  },
  {
    says: "who is accused of belonging to a body is no member of it yet",
    note: ["en", "On 4 May, nine people accused of belonging to the Dune Cartel were arrested in Tacna."],
    draft: ["es", "El 4 de mayo fueron detenidos en Tacna nueve integrantes del Cartel Dune."],
    claims: { nueve: ["hedge-dropped"] },
  },
  {
    says: "a deed that people are accused of, told as done",
    note: ["en", "On 4 May, nine soldiers accused of selling rifles were arrested in Tacna."],
    draft: ["es", "El 4 de mayo fueron detenidos en Tacna nueve soldados que vendieron fusiles."],
    claims: { nueve: ["hedge-dropped"] },
  },
  {
    says: "the same deed with its hedge, and a clause that tells of no deed",
    note: ["en", "On 4 May, nine soldiers accused of selling rifles were arrested in Tacna."],
    draft: [
      "en",
      "Nine soldiers who allegedly sold rifles were arrested in Tacna on 4 May. The nine soldiers who served in Tacna were arrested there on 4 May.",
    ],
    claims: { Nine: [], nine: [] },
  },
  {
    says: "the charged given as the convicted",
    note: ["es", "El 14 de julio un tribunal de Lima condenó a cinco personas. Los 31 procesados son policías."],
    draft: ["es", "El 14 de julio un tribunal de Lima condenó a 31 policías."],
    claims: { "31": ["hedge-dropped", "population-mismatch"] },
  },
  {
    says: "the accused of a country given as the convicted of its town",
    note: ["es", "El 14 de julio, en Chile, la fiscalía presentó a 24 acusados de contrabando."],
    draft: ["en", "A court in Iquique, Chile, convicted 24 people of smuggling on 14 July."],
    claims: { "24": ["hedge-dropped", "population-mismatch"] },
  },
  {
    says: "other words between the marks, and a hedge gone with them",
    note: ["es", "El director Óscar Maldonado dijo: “Hemos capturado a 31 presuntos integrantes del cartel en Tela”."],
    draft: ["es", "«Capturamos a 31 integrantes del cartel en Tela», dijo el director Óscar Maldonado."],
    claims: { "31": ["hedge-dropped", "quotation-differs"] },
  },
  {
    says: "other marks, an ellipsis and words in brackets are no difference",
    note: ["en", 'Minister Omar Rivas said: "In Colón we have seized, since 1 April, 26 boats and two planes."'],
    draft: ["en", "“[W]e have seized … 26 boats [in Colón],” Minister Omar Rivas said."],
    claims: { "26": [] },
  },
  {
    says: "a translated quotation is not held to the letter",
    note: ["es", "El ministro Omar Rivas dijo: «En Colón hemos decomisado 26 pistolas desde abril»."],
    draft: ["en", "“In Colón we have seized 26 pistols since April,” Minister Omar Rivas said."],
    claims: { "26": [] },
  },
  {
    says: "men and women are all there are",
    note: ["en", "Forty people were arrested in Belmopan on 4 May: 25 men and 15 women."],
    draft: ["en", "Forty people were arrested in Belmopan on 4 May, 25 men and 14 women."],
    claims: { Forty: ["arithmetic"], "25": [], "14": [] },
  },
  {
    says: "women and minors may be the same",
    note: ["es", "El 4 de mayo fueron detenidas en Colón 43 personas: 26 mujeres y 19 menores."],
    draft: ["es", "El 4 de mayo fueron detenidas en Colón 43 personas: 26 mujeres y 19 menores."],
    claims: { "43": [] },
  },
  {
    says: "a sum told behind its parts",
    note: ["es", "El 4 de mayo fueron detenidas en Iquitos 19 personas: 12 hombres y 7 mujeres."],
    draft: ["en", "On 4 May, 12 men and 7 women were detained in Iquitos, 20 people in all."],
    claims: { "20": ["arithmetic"] },
  },
  {
    says: "the record's number, of another day",
    note: ["en", "Coast guards seized 943 kilograms of cocaine in Limón on 4 May."],
    draft: ["en", "Coast guards seized 943 kilograms of cocaine in Limón on 6 May."],
    claims: { "943": ["window-mismatch"] },
  },
  {
    says: "members of a body that the record also has elsewhere",
    note: [
      "es",
      "Entre el 1 y el 30 de abril fueron detenidos en Perú 22 presuntos miembros de Los del Cerro. Nueve presuntos miembros de Los del Cerro fueron detenidos en Chile entre el 1 y el 20 de abril.",
    ],
    draft: ["es", "Entre el 1 y el 30 de abril fueron detenidos en Perú 22 presuntos miembros de Los del Cerro."],
    claims: { "22": ["scope"] },
  },
  {
    says: "a sentence that says itself that there are others",
    note: [
      "es",
      "Entre el 1 y el 30 de abril fueron detenidos en Perú 22 presuntos miembros de Los del Cerro. Nueve presuntos miembros de Los del Cerro fueron detenidos en Chile entre el 1 y el 20 de abril.",
    ],
    draft: ["es", "Solo en Perú fueron detenidos 22 presuntos miembros de Los del Cerro entre el 1 y el 30 de abril."],
    claims: { "22": [] },
  },
  {
    says: "a source that leaves some out of its count",
    note: ["en", "In July 212 people were deported from Panama, not counting minors. Police seized 14 vehicles there."],
    draft: ["en", "In July 212 people were deported from Panama. In July, 14 vehicles were seized in Panama."],
    claims: { "212": ["scope"], "14": [] },
  },
  {
    says: "a limit told in a sentence of its own, of what that sentence names",
    note: [
      "es",
      "En junio hubo 340 homicidios en Escuintla. La cifra no incluye las muertes en prisión. En junio se decomisaron 51 pistolas en Escuintla.",
    ],
    draft: ["en", "In June, 340 homicides were recorded in Escuintla. In June, 51 pistols were seized in Escuintla."],
    claims: { "340": ["scope"], "51": [] },
  },
  {
    says: "a limit that the draft tells too, in its own words",
    note: ["es", "Según cifras preliminares, en junio hubo 45 homicidios en Quibdó, sin contar los de prisiones."],
    draft: ["en", "Preliminary figures put homicides in Quibdó in June at 45, excluding those in prisons."],
    claims: { "45": [] },
  },
  {
    says: "another age of the same person",
    note: ["es", "El 4 de mayo fueron detenidas en Mixco tres personas. Una de ellas es Elmer Ruano, de 34 años."],
    draft: ["en", "Three people, among them Elmer Ruano, 43, were arrested in Mixco on 4 May."],
    claims: { Three: ["detail-differs"] },
  },
  {
    says: "the same age in another language",
    note: ["es", "El 4 de mayo fueron detenidas en Mixco tres personas. Una de ellas es Elmer Ruano, de 34 años."],
    draft: ["en", "Three people, among them Elmer Ruano, 34, were arrested in Mixco on 4 May."],
    claims: { Three: [] },
  },
];

test("findings about a sentence's words", async (each) => {
  for (const { says, note, draft, claims } of cases)
    await each.test(says, () => {
      const checks = checkDraft(checking(note, draft));
      for (const [words, expected] of Object.entries(claims)) {
        const check = checks.find(({ claim }) => claim.asserts === "number" && claim.quote.exact.startsWith(words));
        assert.ok(check, `no claim «${words}»`);
        const found = new Set(check.findings.map(({ finding }) => finding).filter((name) => LOOKED_FOR.has(name)));
        assert.deepEqual([...found].toSorted(), expected.toSorted());
      }
    });
});

/** What a record's words settle of a draft's, in other words: «exact» → verdict and low–best–high. */
interface Retold extends Omit<Case, "claims"> {
  readonly claims: Readonly<Record<string, string>>;
}

const RETOLD = JSON.parse(readFileSync(new URL("cases/retold.json", import.meta.url), "utf8")) as readonly Retold[];

test("numbers told again in other words", async (each) => {
  for (const { says, note, draft, claims } of RETOLD)
    await each.test(says, () => {
      const checks = checkDraft(checking(note, draft));
      const found = Object.keys(claims).map((words) => {
        const check = checks.find(({ claim }) => claim.quote.exact.startsWith(words));
        const ends = [check?.low, check?.best, check?.high].map((end) => end ?? "…").join("–");
        return [words, `${check?.verdict} ${ends}`];
      });
      assert.deepEqual(Object.fromEntries(found), claims);
    });
});

test("what a sentence without a number says of a person is the draft's own", () => {
  const note = ["es", "El 10 de mayo la policía detuvo en Zacapa a Óscar Pineda López."] as const;
  const says = (body: string) => checkWhole(checking(note, ["en", body])).findings.map(({ finding }) => finding);
  assert.deepEqual(says("Police detained Óscar Pineda López in Zacapa on 11 May."), ["detail-differs"]);
  assert.deepEqual(says("Police detained Óscar Pineda López in Zacapa on 10 May."), []);
  assert.deepEqual(says("Police detained Óscar Pineda Rojas in Zacapa on 11 May."), []);
});

test("a number of what may be the same says which judgement would settle it, and that one does", () => {
  const note = ["es", "El 4 de mayo la policía halló 12 zulos en Tacna."] as const;
  const given = checking(note, ["en", "On 4 May police found 12 dugouts in Tacna."]);
  const [check] = checkDraft(given);
  const other = check?.findings.filter(({ finding }) => finding === "population-mismatch");
  assert.deepEqual([check?.verdict, other?.length], ["no-record", 1]);
  assert.match(other?.[0]?.message ?? "", /cotejo reconcile same --counted dugout zulo$/);
  const judgements = [{ about: "same-counted", one: "dugout", other: "zulo", same: true }] as const;
  assert.equal(checkDraft({ ...given, judgements })[0]?.verdict, "supported");
});

test("two language versions of an article say the same numbers", () => {
  const note = ["es", "El 4 de mayo fueron detenidos en Colón 40 presuntos pandilleros."] as const;
  const own = checkDraft(checking(note, ["es", "El 4 de mayo fueron detenidos en Colón 40 presuntos pandilleros."]));
  const differs = (body: string) => {
    const other = checkDraft(checking(note, ["en", body]));
    return versionFindings(own, other, "es").map(({ note: { finding, weight } }) => `${finding} ${weight}`);
  };
  assert.deepEqual(differs("On 4 May, 40 suspected gang members were detained in Colón."), []);
  assert.deepEqual(differs("On 4 May, about 40 suspected gang members were detained in Colón."), [
    "translation-differs blocking",
  ]);
  assert.deepEqual(differs("On 4 May, 40 gang members were detained in Colón."), ["translation-differs blocking"]);
});

function checking(note: Case["note"], draft: Case["draft"]): Checking {
  const read = readText(draft, "draft");
  const given = { judgements: [], codebook, today: dayFrom("2025-08-01"), language: draft[0] };
  return { ...given, ...read, statements: recordedFrom(note) };
}

function readText([language, body]: Case["note"], id: string): Pick<Checking, "draft" | "reading"> {
  const draft = readDraft(`---\npublished: 2025-08-01\nlanguage: ${language}\n---\n\n${body}\n`, { id });
  if ("kind" in draft) throw new RangeError(draft.message);
  const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
  return { draft, reading: readBlocks(source, draft.layout, { codebook }) };
}

function recordedFrom(note: Case["note"]): readonly StandingStatement[] {
  const { draft, reading } = readText(note, "note");
  const document: Document = {
    ...{ id: "note", collection: "test", title: null, publisher: "the Daily", published: draft.published },
    ...{ language: draft.language, url: null, kind: "note", reports: null, origin: null, licence: null },
  };
  let next = 0;
  const text = { id: "note", documentId: "note", captureId: "note", extraction: "test", content: draft.text.content };
  const from = { collection: "test", documentId: "note", text, captureSha256: "", newId: () => `note ${++next}` };
  return statementsFrom(reading, from).map((statement) => ({
    statement,
    review: "confirmed",
    document,
    reviewedBy: "the sample loader",
  }));
}
