/** Shares and averages that a draft tells without their numbers, from the words of a note to the verdict. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDraft } from "../src/core/check/check.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { type Check, type Document, dayFrom, type Language, type StandingStatement } from "../src/core/model/index.ts";
import { readDraft } from "../src/core/read/layout/drafts.ts";
import { read, readBlocks } from "../src/core/read/read.ts";
import { statementsFrom } from "../src/core/record/statements.ts";

interface Case {
  readonly note: string;
  readonly draft: string;
  readonly language: Language;
  /** Verdict and value of each claim, in order. */
  readonly checks: readonly string[];
}

const cases: readonly Case[] = [
  {
    // what befell all of the whole is no part of it
    note: "Murders in Arauca totalled 96 in 2024. Knives were used in 71 of them.",
    draft: "There were 96 murders in Arauca in 2024; three in four of them were committed with guns.",
    language: "en",
    checks: ["supported 96", "no-record "],
  },
  {
    // the part is told before its whole, and in its own words
    note: "Murders in Arauca totalled 96 in 2024. Guns were used in 71 of them.",
    draft: "There were 96 murders in Arauca in 2024; three in four of them were committed with guns.",
    language: "en",
    checks: ["supported 96", "supported 73.958333333333"],
  },
  {
    note: "En mayo se revisaron 200 lanchas en Puerto Asís. De ellas, 50 llevaban combustible.",
    draft:
      "De las 200 lanchas revisadas en Puerto Asís en mayo, 50, es decir una de cada cuatro, llevaban combustible.",
    language: "es",
    checks: ["supported 200", "supported 50", "supported 25"],
  },
  {
    note: "In May 200 boats were searched in Puerto Asís. Of these, 50 carried fuel.",
    draft: "Of the 200 boats searched in Puerto Asís in May, 50, that is one in three, carried fuel.",
    language: "en",
    checks: ["supported 200", "supported 50", "contradicted 25"],
  },
  {
    note: "Of the 40 boats stopped off Tumbes in 2024, 21 carried diesel and 9 carried cigarettes.",
    draft: "Half of the boats stopped off Tumbes in 2024 carried diesel, and 30 percent carried cigarettes.",
    language: "en",
    checks: ["supported 52.5", "contradicted 22.5"],
  },
  {
    note: "De los 80 camiones retenidos en Tacna en 2024, 52 llevaban ropa usada y 20 llevaban cobre.",
    draft: "Dos tercios de los camiones retenidos en Tacna en 2024 llevaban ropa usada.",
    language: "es",
    checks: ["supported 65"],
  },
  {
    // another part of the same whole: the record says nothing of it
    note: "De los 80 camiones retenidos en Tacna en 2024, 52 llevaban ropa usada.",
    draft: "La mitad de los camiones retenidos en Tacna en 2024 carecía de placas.",
    language: "es",
    checks: ["no-record "],
  },
  {
    note: "Police in Arica arrested 84 people from 1 to 14 April 2024.",
    draft: "From 1 to 14 April 2024, police in Arica arrested 6 people a day.",
    language: "en",
    checks: ["supported 6"],
  },
  {
    note: "Police in Arica arrested 84 people from 1 to 14 April 2024.",
    draft: "From 1 to 14 April 2024, police in Arica arrested 50 people a week.",
    language: "en",
    checks: ["contradicted 42"],
  },
  {
    note: "Belize recorded 88 murders in 2023. The population of Belize was estimated at 441,500 in mid-2023.",
    draft: "Belize had a murder rate of 19.9 per 100,000 in 2023, with fewer than 2 murders per 10,000 people.",
    language: "en",
    checks: ["supported 19.932049830125", "supported 1.993204983012"],
  },
  {
    // [684,000, 836,000] inhabitants: 106.34 to 129.97
    note: "En Colima se cometieron 889 homicidios en 2023. Colima tenía unos 760.000 habitantes ese año.",
    draft: "La tasa de homicidios por 100.000 habitantes en Colima fue de 117 en 2023.",
    language: "es",
    checks: ["unsettled 116.973684210526"],
  },
  {
    // told as percentages: 27 to 33 from the army, of the rifles alone
    note: "Of the rifles seized in Colón in 2024, about 30 percent came from the army and 12 percent from the police.",
    draft: "More than 40 percent of the rifles seized in Colón in 2024 came from the army.",
    language: "en",
    checks: ["contradicted 30"],
  },
  {
    note: "Of the rifles seized in Colón in 2024, about 30 percent came from the army and 12 percent from the police.",
    draft: "More than 40 percent of the grenades seized in Colón in 2024 came from the army.",
    language: "en",
    checks: ["no-record "],
  },
  {
    // another part of the same whole
    note: "El 60 % de las víctimas de extorsión en Guayaquil en 2024 eran comerciantes.",
    draft: "La mitad de las víctimas de extorsión en Guayaquil en 2024 eran transportistas.",
    language: "es",
    checks: ["no-record "],
  },
  {
    // people in its towns are not all of Limón
    note: "Limón recorded 88 killings in 2024. The urban population of Limón was 200,000 in 2024.",
    draft: "Limón had 44 killings per 100,000 people in 2024.",
    language: "en",
    checks: ["no-record "],
  },
  {
    // what the record tells as a rate is one, whatever it was worked out from
    note: "La tasa de homicidios en Durán fue de 151 por cada 100.000 habitantes en 2023.",
    draft: "En 2023 hubo en Durán 160 homicidios por cada 100.000 habitantes.",
    language: "es",
    checks: ["contradicted 151"],
  },
];

for (const { note, draft, language, checks } of cases) {
  test(`«${draft}»`, () => {
    assert.deepEqual(
      checked(note, draft, language).map(({ verdict, best }) => `${verdict} ${best ?? ""}`),
      checks,
    );
  });
}

function checked(note: string, body: string, language: Language): readonly Check[] {
  const draft = readDraft(`---\nlanguage: ${language}\npublished: 2025-02-01\n---\n\n${body}\n`, { id: "draft" });
  assert.ok(!("kind" in draft));
  const { published } = draft;
  const reading = readBlocks({ ...draft.text, language, published, publisher: null }, draft.layout, { codebook });
  const today = dayFrom("2025-02-01");
  const statements = statementsOf(note, language);
  return checkDraft({ draft, reading, statements, judgements: [], codebook, today, language });
}

function statementsOf(content: string, language: Language): readonly StandingStatement[] {
  const published = dayFrom("2025-01-20");
  const document: Document = {
    id: "note",
    collection: "test",
    title: null,
    publisher: "the Daily",
    published,
    language,
    url: null,
    kind: "note",
    reports: null,
    origin: null,
    licence: null,
  };
  const reading = read({ id: "note", content, language, published, publisher: "the Daily" }, { codebook });
  let next = 0;
  const text = { id: "note", documentId: "note", captureId: "note", extraction: "test", content };
  const given = { collection: "test", documentId: "note", text, captureSha256: "", newId: () => `${++next}` };
  return statementsFrom(reading, given).map((statement) => ({
    statement,
    review: "confirmed",
    document,
    reviewedBy: "a test",
  }));
}
