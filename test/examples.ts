/** Notes, a draft and what a check finds in it, as the manual writes them; read and run for the tests of rules. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkAt, checksOfTexts } from "../bench/check.ts";
import type { Check, Derivation } from "../src/core/model/index.ts";

/** One example: its notes and draft as Markdown, and the lines that say what the check finds. */
export interface Example {
  readonly rule: string;
  readonly title: string;
  readonly notes: readonly { readonly file: string; readonly markdown: string }[];
  readonly draft: string;
  readonly expected: readonly string[];
}

const NOTE = /^(note|nota) +([0-9-]{10}) ([^:(]+?)(?: \(after ([^)]+)\))?: (.*)$/;
const DRAFT = /^(draft|borrador) +([0-9-]{10}): (.*)$/s;
const CHECK =
  /^check +(said )?“(.+)” (supported|contradicted|unsettled|no-record)(?: ([0-9.]+)(?: (to [0-9.]+|or more))?)?(?: margin ([0-9.]+))?(?: with (.+?))?(?: saying “(.+?)”)?(?: without (.+))?$/;

/** Checks an example's draft against its notes, line by line of what is expected. */
export function assertExample(example: Example): void {
  const { draft, checks } = checksOfTexts(example.notes, example.draft);
  assert.notEqual(example.expected.length, 0);
  for (const check of checks) assertExplained(check);
  for (const line of example.expected) {
    if (line === "check    nothing") assert.deepEqual(checks, []);
    else
      assertCheck(line, (words, said) =>
        checkAt(
          words,
          draft,
          checks.filter(({ claim }) => (claim.asserts === "said") === said),
        ),
      );
  }
}

const manual = readFileSync(new URL("../docs/rules.md", import.meta.url), "utf8");
const RULES: ReadonlySet<string> = new Set([...manual.matchAll(/\b[BCD][0-9]{1,2}\b/g)].map(([rule]) => rule));
/** Each finding's weights, as the manual's table gives them. */
const WEIGHTS: ReadonlyMap<string, string> = new Map(
  [...manual.matchAll(/^\| `([a-z-]+)` \|[^|]*\| ([^|]*) \|/gm)].map(([, finding, weight]) => [finding!, weight!]),
);

/**
 * Every step of a working cites a rule of the manual and rests on statements of the check's counts; findings are sentences
 * that weigh what the manual says and quote words.
 */
function assertExplained({ derivation, counts, findings, claim }: Check): void {
  const used = new Set(counts.flatMap((count) => count.used));
  const assertStep = ({ rule, statementId, parts }: Derivation): void => {
    assert.ok(RULES.has(rule), `${claim.quote.exact}: a step cites “${rule}”`);
    if (statementId !== null) assert.ok(used.has(statementId), `${claim.quote.exact} rests on ${statementId} unseen`);
    parts.forEach(assertStep);
  };
  if (derivation !== null) assertStep(derivation);
  for (const { finding, message, weight, quotes } of findings) {
    assert.match(message, /^\S.*\S$/s, finding);
    assert.ok(WEIGHTS.get(finding)?.includes(weight), `${finding} weighs ${weight}`);
    assert.ok(quotes.length > 0, `${finding} quotes nothing`);
  }
}

function assertCheck(line: string, checkOf: (words: string, said: boolean) => Check | undefined): void {
  const [, said, words = "", verdict, low, high, margin, findings, saying, absent] =
    CHECK.exec(line) ?? assert.fail(`cannot read: ${line}`);
  const check = checkOf(words, said !== undefined);
  assert.ok(check, `nothing is claimed at “${words}”`);
  assert.equal(check.verdict, verdict, `${words}: ${check.working}`);
  if (low !== undefined) {
    assert.equal(Number(Number(check.low).toFixed(2)), Number(low), words);
    const expectedHigh = high === "or more" ? null : Number(high?.slice(3) ?? low);
    assert.equal(check.high === null ? null : Number(Number(check.high).toFixed(2)), expectedHigh, words);
  }
  if (margin !== undefined) assert.equal(check.margin, margin, words);
  const found = new Set<string>(check.findings.map(({ finding }) => finding));
  for (const finding of findings?.split(", ") ?? [])
    assert.ok(found.has(finding), `${words} lacks ${finding}: ${[...found].join()}`);
  const told = check.findings.filter(({ finding }) => findings?.includes(finding)).map(({ message }) => message);
  if (saying !== undefined)
    assert.ok(
      told.some((each) => each.includes(saying)),
      told.join("\n"),
    );
  for (const finding of absent?.split(", ") ?? []) assert.ok(!found.has(finding), `${words} has ${finding}`);
}

/** The examples of a text of sections "## rule", each a title line with a block of notes, draft and checks. */
export function examplesIn(text: string): readonly Example[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const rule = section.slice(0, section.indexOf("\n")).trim();
      return [...section.matchAll(/^(\S.*)\n\n```cotejo\n([\s\S]*?)```/gm)].map(([, title, block]) =>
        exampleFrom(rule, title!, block!),
      );
    });
}

function exampleFrom(rule: string, title: string, block: string): Example {
  const lines = block.split(/\n(?=note |nota |draft |borrador |check )/).map((line) => line.trimEnd());
  const notes = lines.flatMap((line, index) => {
    const [, kind, published, publisher, origin, words] = NOTE.exec(line) ?? [];
    if (kind === undefined) return [];
    return [
      {
        file: `note ${index}`,
        markdown: markdown(
          {
            published: published!,
            language: kind === "nota" ? "es" : "en",
            publisher: publisher!,
            ...(origin === undefined ? {} : { origin }),
          },
          words!,
        ),
      },
    ];
  });
  const [, kind, published, words] =
    lines.map((line) => DRAFT.exec(line)).find((found) => found !== null) ?? assert.fail(`no draft: ${block}`);
  const draft = markdown({ published: published!, language: kind === "borrador" ? "es" : "en" }, words!);
  return { rule, title, notes, draft, expected: lines.filter((line) => line.startsWith("check ")) };
}

function markdown(fields: Readonly<Record<string, string>>, words: string): string {
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return `---\n${front.join("\n")}\n---\n\n${words}\n`;
}
