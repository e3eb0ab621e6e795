/** Quoted words held against the captured ones (RULES E `quotation-differs`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Prepared } from "../src/core/check/judged.ts";
import { quotationDiffers, quotationFindings } from "../src/core/check/quotations.ts";
import type { Claim, Language, Quotation, StandingStatement } from "../src/core/model/index.ts";
import { quoteAt, recorded } from "./recorded.ts";

interface Said {
  readonly words: string;
  readonly by?: string | null;
  readonly direct?: boolean;
  readonly continues?: boolean;
  readonly language?: Language;
  readonly review?: StandingStatement["review"];
  readonly text?: string;
  readonly start?: number;
}

function quotation({ words, by = null, direct = true, continues = false, start = 0, text = "text" }: Said): Quotation {
  const speaker = by === null ? null : ({ name: by, mention: null, kind: "person", country: null } as const);
  return {
    quote: quoteAt(start, words, text),
    direct,
    attribution: { speaker, cue: null, via: null },
    addressee: null,
    continues,
  };
}

function capturedAs(said: Said, index: number): StandingStatement {
  const { language = "en", review = "confirmed", text = `text ${index}` } = said;
  const standing = recorded({ id: `speech ${index}`, number: 1, document: { language }, review });
  const value = { kind: "quotation", ...quotation({ ...said, text }) };
  return { ...standing, statement: { ...standing.statement, textId: text, value } } as unknown as StandingStatement;
}

/** The captured words that a finding gives as right; null where the draft's words are let be. */
function rightWords(words: string | Said, record: readonly (string | Said)[]): string | null {
  const said = (each: string | Said) => (typeof each === "string" ? { words: each } : each);
  const prepared = { statements: record.map(said).map(capturedAs), language: "en" } as unknown as Prepared;
  const notes = quotationDiffers(quotation(said(words)), prepared);
  assert.ok(notes.length < 2);
  return notes.length === 0 ? null : notes[0]!.message;
}

const SPEECH = "“We have seized, since April, 26 boats and two planes.”";

test("marks, spacing, capitals, ellipses and words in square brackets are no difference", () => {
  for (const words of [
    SPEECH,
    "«we HAVE seized since april 26 boats and two planes»",
    "“We have seized … two planes.”",
    "“We have seized ... 26 boats”",
    "“[W]e have seized, since April, 26 boats [in Colón]”",
    "“[…] seized, since April”",
    "“planes”",
    "“”",
  ])
    assert.equal(rightWords(words, [SPEECH]), null, words);
});

test("other words of one speech differ, and pieces in another order", () => {
  for (const words of [
    "“We have seized, since April, 27 boats and two planes.”",
    "“We have seized since April two planes and 26 boats.”",
    "“26 boats and two planes … we have seized”",
    "“We have seized, since April, 26 boats and two planes and a train.”",
    // words left out without saying so; a full stop says nothing
    "“We have seized. 26 boats and two planes.”",
    "“We have seized 26 boats and two planes.”",
  ])
    assert.match(
      rightWords(words, [SPEECH]) ?? "nothing",
      /We have seized, since April, 26 boats and two planes\./,
      words,
    );
});

test("nothing is said of a speech that the record has not captured", () => {
  assert.equal(rightWords("“We have lost three men.”", [SPEECH]), null);
  assert.equal(rightWords("“We have seized nothing at all here, and nobody knows why.”", [SPEECH]), null);
  assert.equal(rightWords("“We have seized nothing.”", []), null);
  // two words shared show nothing
  assert.equal(rightWords("“We have!”", ["“We, too, have.”"]), null);
  assert.equal(rightWords("“We have gone!”", ["“We, too, have gone.”"])?.includes("too"), true);
});

test("what is not captured as said, or in this language, is no speech", () => {
  const other = "“We have seized, since April, 27 boats and two planes.”";
  assert.equal(rightWords(other, [{ words: SPEECH, direct: false }]), null);
  assert.equal(rightWords(other, [{ words: SPEECH, review: "rejected" }]), null);
  assert.equal(rightWords(other, [{ words: SPEECH, language: "es" }]), null);
});

test("of two speakers nearly every word must be the same, of one half of them", () => {
  const half = "“We have seized, since April, ten cars in Cali.”";
  const nearly = "“We have seized, since April, 26 boats and three planes.”";
  const by = (words: string, name: string | null) => ({ words, by: name });
  assert.notEqual(rightWords(by(half, "Omar Rivas"), [by(SPEECH, "Omar Rivas")]), null);
  assert.notEqual(rightWords(by(half, "Omar Rivas"), [by(SPEECH, null)]), null);
  assert.notEqual(rightWords(by(half, null), [by(SPEECH, "Ana Ruiz")]), null);
  assert.equal(rightWords(by(half, "Omar Rivas"), [by(SPEECH, "Ana Ruiz")]), null);
  assert.notEqual(rightWords(by(nearly, "Omar Rivas"), [by(SPEECH, "Ana Ruiz")]), null);
  // the words are the record's, whoever is said to have said them
  assert.equal(rightWords(by(SPEECH, "Omar Rivas"), [by(SPEECH, "Ana Ruiz")]), null);
});

test("of a long speech a few words are enough, half of them the same; what one speech has is right, whatever another has", () => {
  const long = `${SPEECH} “In Colón nobody was hurt, nobody fled, and the crews of those boats are held at the port.”`;
  assert.notEqual(rightWords("“We have lost 26 trains.”", [long]), null);
  assert.equal(rightWords("“Thieves have lost 26 trains.”", [long]), null);
  assert.equal(rightWords("“In Colón nobody was hurt”", [SPEECH, long]), null);
});

test("the nearest speech is given as right", () => {
  const near = "“We have seized, since April, 26 boats and two trains.”";
  const far = "“We have seized, since April, nine cars.”";
  const words = "“We have seized, since April, 28 boats and two trains.”";
  for (const record of [
    [near, far],
    [far, near],
  ])
    assert.match(rightWords(words, record) ?? "", /26 boats and two trains/);
});

test("what a cue interrupts is one speech, in order of place; another text's words do not go on from it", () => {
  const parts = [
    { words: "“every box.”", continues: true, text: "a", start: 100 },
    { words: "“We counted,”", text: "a", start: 9 },
  ];
  assert.equal(rightWords("“We counted every box.”", parts), null);
  assert.match(rightWords("“We counted and weighed every box.”", parts) ?? "", /We counted, … every box\./);
  const elsewhere = [parts[1]!, { words: "“every box.”", continues: true, text: "b", start: 30 }];
  assert.equal(rightWords("“We counted and weighed every box.”", elsewhere), null);
  const anew = [parts[1]!, { ...parts[0]!, continues: false }];
  assert.equal(rightWords("“We counted and weighed every box.”", anew), null);
});

test("a claim carries what differs in the quoted words that it stands in", () => {
  const words = "“We have seized, since April, 27 boats and two planes.”";
  const found = (direct: boolean, start: number, end: number) => {
    const quotations = [quotation({ words, direct, start: 10, text: "draft" })];
    const prepared = { statements: [capturedAs({ words: SPEECH }, 0)], language: "en", reading: { quotations } };
    return quotationFindings({ claim: { quote: { start, end } } as Claim }, prepared as unknown as Prepared).length;
  };
  const end = 10 + words.length;
  assert.equal(found(true, 40, 42), 1);
  assert.equal(found(true, 10, end), 1);
  assert.equal(found(false, 40, 42), 0);
  assert.equal(found(true, 9, 42), 0);
  assert.equal(found(true, 40, end + 1), 0);
});
