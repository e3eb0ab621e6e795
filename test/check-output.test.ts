/** How checks leave the command line: for people, for programs and for build servers. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checksOfTexts } from "../bench/check.ts";
import type { CheckedDraft } from "../src/actions/check-draft.ts";
import { type Gate, isStoppedBy, USUAL_GATES } from "../src/cli/check-gate.ts";
import { checksJson } from "../src/cli/check-json.ts";
import { checksSarif } from "../src/cli/check-sarif.ts";
import { checksText } from "../src/cli/check-text.ts";
import { countLine } from "../src/cli/count-line.ts";
import { lineColumnAt } from "../src/cli/line-columns.ts";
import { helpsFor } from "../src/core/check/helps.ts";
import { rulebooks, usualWeights } from "../src/core/check/rulebook/rulebook.ts";
import { LANGUAGES } from "../src/core/lexicon/lexicon.ts";
import type { Check, Language, Question, Verdict } from "../src/core/model/index.ts";

const note = (published: string, publisher: string, words: string) =>
  `---\npublished: ${published}\npublisher: ${publisher}\nlanguage: en\n---\n\n${words}\n`;
const SOURCES = [
  {
    file: "guatemala.md",
    markdown: note(
      "2022-05-30",
      "Interior Ministry",
      "Police had arrested 43 suspected gang members in Guatemala since 29 March, the Interior Ministry said.",
    ),
  },
  {
    file: "honduras.md",
    markdown: note(
      "2022-05-13",
      "Proceso",
      "Police had arrested 16 suspected gang members in Honduras since 27 March, Honduran authorities said.",
    ),
  },
];
const DRAFTS: Readonly<Record<Language, string>> = {
  en: "Police in Guatemala have arrested more than 50 suspected gang members since 29 March. In Guatemala 43 gang members were arrested.\n\nMore suspected gang members were arrested in Honduras than in Guatemala. Some 300 kilos of cocaine were seized in Peru.",
  es: "La policía de Guatemala ha detenido a más de 50 presuntos pandilleros desde el 29 de marzo. En Guatemala fueron detenidos 43 pandilleros.\n\nEn Perú se incautaron unos 300 kilos de cocaína.",
};

const draftIn = (language: Language) =>
  `---\nid: gate\ntitle: Arrests\nlanguage: ${language}\npublished: 2022-06-01\n---\n\n${DRAFTS[language]}\n`;
const checkedIn = (language: Language): CheckedDraft => checksOfTexts(SOURCES, draftIn(language));

const verdictOf = ({ checks }: CheckedDraft, words: string): Check => {
  const found = checks.find(({ claim }) => claim.quote.exact.includes(words) && claim.asserts !== "said");
  assert.ok(found, `no claim ${words}`);
  return found;
};

describe("checks for people", () => {
  const textIn = (language: Language) => {
    const { draft, ...checked } = checkedIn(language);
    return checksText({ ...checked, name: "draft.md", content: draft.content, language, width: 100 });
  };

  test("say where, underline the words, and quote the record with source and day", () => {
    const text = textIn("en");
    assert.match(text, /^draft\.md:8:35: contradicted$/m);
    const [line, mark] = text.split("\n").slice(1, 3);
    assert.equal(line!.slice(mark!.indexOf("^"), mark!.lastIndexOf("^") + 1), "more than 50");
    assert.match(text, /^ {4}record: “… .*arrested 43 suspected gang .* …” \(.*Ministry, 2022-05-30\): breaks at 51$/m);
    assert.ok(!text.includes("\u001b"), "no colour where it is no terminal");
  });

  test("say what would put it right, in the draft's language", () => {
    assert.match(textIn("en"), /help: Write what the record allows, 43, or add a document that shows\s+otherwise\./);
    assert.match(textIn("es"), /ayuda: Escriba lo que permite el registro, 43, o añada un documento que\s+muestre/);
  });

  test("are in Spanish for a Spanish draft, down to the sum", () => {
    const text = textIn("es");
    assert.match(text, /^draft\.md:8:39: contradicha$/m);
    assert.match(text, /^ {4}el registro admite 43; margen 8; se sostiene hasta 2022-05-30$/m);
    assert.match(text, /^ {4}bloquea hedge-dropped: /m);
    assert.match(text, /^3 afirmaciones: 1 se sostiene, 1 contradicha, 1 sin registro; 1 hallazgo que bloquea$/m);
    assert.doesNotMatch(text, /record:|help:|margin|breaks/);
  });

  test("give the question for what the record does not hold, as one may type it", () => {
    assert.match(
      textIn("en"),
      /help: cotejo count --measure drugs --head cocaine --qualifier deed:seizures --place PE --unit kg/,
    );
  });
});

describe("what would put a check right", () => {
  test("is nothing for a supported claim without findings", () => {
    const check = verdictOf(checkedIn("en"), "more than 50");
    assert.deepEqual(helpsFor({ ...check, verdict: "supported", findings: [] }, "en"), []);
  });

  test("is told of the verdict by the rule that judged it, and of each finding once", () => {
    const checked = checkedIn("en");
    assert.equal(helpsFor(verdictOf(checked, "more than 50"), "en")[0]?.about, "D1");
    assert.equal(helpsFor(verdictOf(checked, "More suspected"), "en")[0]?.about, "D6");
    for (const check of checked.checks) {
      const told = helpsFor(check, "en").map(({ about }) => about);
      assert.deepEqual(told, [...new Set(told)]);
    }
  });

  test("keeps the ends of what the record allows", () => {
    const check = verdictOf(checkedIn("en"), "more than 50");
    const ends = (change: Partial<Check>) => helpsFor({ ...check, ...change }, "en")[0]?.message ?? "";
    const open = { lowOpen: true, highOpen: true };
    assert.match(ends({ ...open, high: null }), /more than 43,/);
    assert.match(ends({ ...open, low: null }), /fewer than 43,/);
    assert.match(ends({ low: check.low, high: "2700.128" as NonNullable<Check["high"]> }), /from 43 to 2,700\.13,/);
  });

  test("has words for every rule in each language, and docs/rules.md says the same", () => {
    const docs = readFileSync(fileURLToPath(new URL("../docs/rules.md", import.meta.url)), "utf8");
    for (const [rule, { says }] of Object.entries(rulebooks.en))
      if (!/^D\d/.test(rule)) assert.ok(docs.includes(`| \`${rule}\` | ${says}`), `${rule}: ${says}`);
    for (const language of LANGUAGES)
      assert.deepEqual(Object.keys(rulebooks[language]).toSorted(), Object.keys(usualWeights).toSorted());
  });
});

describe("the gate", () => {
  const verdicts: readonly Verdict[] = ["supported", "no-record", "unsettled", "contradicted"];
  const cases: readonly { gate: Gate; closes: readonly Verdict[] }[] = [
    { gate: "never", closes: [] },
    { gate: "blocking", closes: [] },
    { gate: "warning", closes: [] },
    { gate: "contradicted", closes: ["contradicted"] },
    { gate: "unsettled", closes: ["unsettled", "contradicted"] },
    { gate: "no-record", closes: ["no-record", "unsettled", "contradicted"] },
  ];
  const [base] = checkedIn("en").checks;
  for (const { gate, closes } of cases)
    test(`${gate} closes before ${closes.join(", ") || "no verdict"}`, () => {
      const found = verdicts.filter((verdict) =>
        isStoppedBy([gate], { checks: [{ ...base!, verdict, findings: [] }], findings: [] }),
      );
      assert.deepEqual(
        found,
        closes.toSorted((one, other) => verdicts.indexOf(one) - verdicts.indexOf(other)),
      );
    });

  test("closes before findings by their weight", () => {
    const withWeight = (weight: "note" | "warning" | "blocking") => {
      const findings = [{ finding: "stale", weight, message: "", quotes: [] }] as const;
      return { checks: [{ ...base!, verdict: "supported", findings }], findings: [] } as const;
    };
    const closing = (gate: Gate) =>
      (["note", "warning", "blocking"] as const).filter((weight) => isStoppedBy([gate], withWeight(weight)));
    assert.deepEqual(closing("blocking"), ["blocking"]);
    assert.deepEqual(closing("warning"), ["warning", "blocking"]);
    assert.deepEqual(closing("unsettled"), []);
    assert.deepEqual(USUAL_GATES, ["blocking", "contradicted"]);
  });
});

describe("checks for programs", () => {
  test("hold the relation between counts with its terms, and the statements that are named", () => {
    const { claims, statements } = JSON.parse(JSON.stringify(checksJson(checkedIn("en"))));
    const relation = claims.find((claim: { asserts: string }) => claim.asserts === "relation");
    assert.deepEqual([relation.relation.kind, relation.relation.order], ["comparison", "more"]);
    assert.equal(relation.relation.of.places[0].code, "HN");
    assert.equal(relation.relation.against.places[0].code, "GT");
    const named = new Set(statements.map((statement: { id: string }) => statement.id));
    for (const claim of claims) {
      for (const input of claim.inputs) assert.ok(named.has(input.statementId));
      for (const count of claim.counts) for (const id of count.used) assert.ok(named.has(id));
      assert.equal(typeof claim.quote.line, "number");
    }
  });
});

describe("checks for build servers", () => {
  for (const language of LANGUAGES) {
    const checked = checkedIn(language);
    const log = JSON.parse(JSON.stringify(checksSarif("drafts/ü b.md", checked)));
    const [run] = log.runs;

    test(`are SARIF 2.1.0 by the essentials of its schema (${language})`, () => assertSarif(log));

    test(`hold a result for each finding and each verdict that does not hold (${language})`, () => {
      const verdicts = checked.checks.filter(({ verdict }) => verdict === "contradicted" || verdict === "unsettled");
      const findings = checked.checks.flatMap((check) => check.findings);
      assert.ok(verdicts.length > 0 && findings.length > 0);
      assert.equal(run.results.length, verdicts.length + findings.length);
      const errors = run.results.filter((result: { level: string }) => result.level === "error");
      assert.ok(errors.some((result: { ruleId: string }) => result.ruleId === "D1"));
      assert.ok(errors.some((result: { ruleId: string }) => result.ruleId === "hedge-dropped"));
    });

    test(`point at the words, and at those of the record (${language})`, () => {
      const lines = checked.draft.content.split("\n");
      for (const result of run.results) {
        const { region } = result.locations[0].physicalLocation;
        if (region.startLine === region.endLine)
          assert.equal(
            lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1),
            region.snippet.text,
          );
      }
      const contradicted = run.results.find((result: { ruleId: string }) => result.ruleId === "D1");
      assert.match(contradicted.relatedLocations[0].message.text, /43 suspected gang/);
    });

    test(`say their rules in the language (${language})`, () => {
      const { rules } = run.tool.driver;
      assert.equal(run.language, language);
      for (const { id, help } of rules) assert.equal(help.text, rulebooks[language][id as "D1"].help);
    });
  }
});

/** JSON, whatever is in it. */
type Parsed = ReturnType<typeof JSON.parse>;

/** What the schema of SARIF 2.1.0 requires of the parts that are used here. */
function assertSarif(log: Parsed): void {
  assert.equal(log.version, "2.1.0");
  assert.ok(URL.canParse(log.$schema));
  for (const run of log.runs) {
    const { driver } = run.tool;
    assert.ok(driver.name.length > 0);
    assert.match(run.language, /^[a-z]{2}(-[A-Z]{2})?$/);
    assert.ok(["utf16CodeUnits", "unicodeCodePoints"].includes(run.columnKind));
    const ids = driver.rules.map((rule: { id: string }) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const rule of driver.rules) {
      assert.ok(rule.shortDescription.text.length > 0 && rule.help.text.length > 0);
      assert.ok(["none", "note", "warning", "error"].includes(rule.defaultConfiguration.level));
    }
    for (const result of run.results) {
      assert.equal(ids[result.ruleIndex], result.ruleId);
      assert.ok(["none", "note", "warning", "error"].includes(result.level));
      assert.ok(result.message.text.length > 0);
      for (const value of Object.values(result.partialFingerprints)) assert.equal(typeof value, "string");
      const related = result.relatedLocations.map((location: { id: number }) => location.id);
      assert.equal(new Set(related).size, related.length);
      for (const location of [...result.locations, ...result.relatedLocations]) assertLocation(location, run);
    }
  }
}

function assertLocation({ physicalLocation }: Parsed, run: Parsed): void {
  const { artifactLocation, region } = physicalLocation;
  assert.ok(URL.canParse(artifactLocation.uri, "file:///checkout/"), artifactLocation.uri);
  assert.doesNotMatch(artifactLocation.uri, /[\s"<>\\^`{|}]/, "is a URI");
  if ("index" in artifactLocation) assert.ok(artifactLocation.index < run.artifacts.length);
  assert.ok("startLine" in region || "charOffset" in region);
  for (const name of ["startLine", "startColumn", "endLine", "endColumn"])
    if (name in region) assert.ok(Number.isInteger(region[name]) && region[name] >= 1, name);
  if ("startLine" in region) assert.ok(region.endLine > region.startLine || region.endColumn > region.startColumn);
}

describe("places in a text", () => {
  test("are lines and columns from 1", () => {
    assert.deepEqual(lineColumnAt("ab\ncd", 0), { line: 1, column: 1 });
    assert.deepEqual(lineColumnAt("ab\ncd", 3), { line: 2, column: 1 });
    assert.deepEqual(lineColumnAt("ab\ncd", 5), { line: 2, column: 3 });
  });
});

describe("a question as it is typed", () => {
  test("quotes what a shell would take apart", () => {
    const [, , , cocaine] = checkedIn("en").checks;
    const { counts } = cocaine!;
    const question: Question = { ...(counts[0]?.question ?? EMPTY), ...EMPTY };
    assert.equal(countLine(question), `cotejo count --measure other --head 'mass grave' --organization 'O'\\''Hara'`);
  });
});

const EMPTY: Question = {
  measure: "other",
  head: "mass grave",
  qualifiers: [],
  group: null,
  organization: "O'Hara",
  origins: [],
  places: [],
  unit: "count",
  from: null,
  to: null,
  mode: "share",
};

test("what was noticed in words without a figure is printed, and closes the gates", () => {
  const found = { finding: "detail-differs", weight: "blocking", message: "Another age." } as const;
  const { draft, ...checked } = checkedIn("en");
  const quote = { textId: "draft", start: draft.content.indexOf("Some"), end: 0, exact: "Some" };
  const findings = [{ ...found, quotes: [{ ...quote, end: quote.start + 4 }] }];
  const shown = { ...checked, draft, checks: [], findings };
  assert.match(
    checksText({ ...shown, name: "draft.md", content: draft.content, language: "en", width: 100 }),
    /draft\.md:10:74:\n.*\n +\^{4}\n +blocking detail-differs: Another age\.\n +help: .*\n(?:.*\n)*.*; 1 blocking finding\.\n$/,
  );
  assert.deepEqual(JSON.parse(JSON.stringify(checksJson(shown))).findings, findings);
  const log = JSON.parse(JSON.stringify(checksSarif("draft.md", shown)));
  assertSarif(log);
  assert.deepEqual([log.runs[0].results.length, log.runs[0].results[0].level], [1, "error"]);
  assert.deepEqual([isStoppedBy(["blocking"], shown), isStoppedBy(["contradicted"], shown)], [true, false]);
});
