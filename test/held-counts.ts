/** A small record, a question, and all that its count is: the working to the last step, what is left out and why, and what is noticed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { count } from "../src/core/count/count.ts";
import {
  type Count,
  type Derivation,
  dayFrom,
  type FindingNote,
  type Question,
  type StandingStatement,
} from "../src/core/model/index.ts";
import { ASKED, type Found, GUATEMALA, recorded, TEST_CODEBOOK } from "./recorded.ts";

/** A question about arrests in Guatemala, unless told otherwise. */
type Asked = Partial<Omit<Question, "from" | "to">> & { readonly from?: string; readonly to?: string };

interface Held {
  readonly asked?: Asked;
  readonly record: readonly StandingStatement[];
  /** low – best – high, with ( and ) at open ends. */
  readonly ends: string;
  /** Rule, operation and parts, down to the ids of statements. */
  readonly working: string | null;
  readonly left?: Readonly<Record<string, string>>;
  /** Finding and weight, the quotes, then words of the sentence. */
  readonly noticed?: readonly (readonly [string, readonly string[], ...string[]])[];
}

/** Rule, operation and parts; in which order originals are held against each other (C6) says nothing. */
function workingOf(node: Derivation): string {
  if (node.operation === "statement") return node.statementId!;
  const parts = node.parts.map(workingOf);
  return `${node.rule} ${node.operation}(${(node.rule === "C6" ? parts.toSorted() : parts).join(", ")})`;
}

function endsOf({ low, lowOpen, best, high, highOpen }: Count): string {
  return `${lowOpen ? "(" : "["}${low ?? "-∞"} – ${best ?? "…"} – ${high ?? "∞"}${highOpen ? ")" : "]"}`;
}

function questionFrom({ from, to, ...more }: Asked): Question {
  return {
    ...ASKED,
    mode: "cumulative",
    ...more,
    from: from === undefined ? null : dayFrom(from),
    to: to === undefined ? null : dayFrom(to),
  };
}

function assertNoticed(found: readonly FindingNote[], noticed: NonNullable<Held["noticed"]>): void {
  assert.deepEqual(
    found.map(({ finding, weight }) => `${finding} ${weight}`),
    noticed.map(([name]) => name),
  );
  for (const [index, [, quotes, ...words]] of noticed.entries()) {
    const note = found[index]!;
    assert.deepEqual(note.quotes.map((quote) => quote.exact).toSorted(), quotes.toSorted());
    for (const word of words) assert.ok(note.message.includes(word), `${word}: ${note.message}`);
  }
}

/** The count of a record in either order of arrival. */
export function holds(title: string, held: Held): void {
  test(title, () => {
    const question = questionFrom(held.asked ?? {});
    for (const record of [held.record, held.record.toReversed()]) {
      const found = count(question, record, { codebook: TEST_CODEBOOK, judgements: [], language: "en" });
      assert.equal(found.derivation === null ? null : workingOf(found.derivation), held.working);
      assert.equal(endsOf(found), held.ends);
      const left = found.leftOut.map(({ statementId, reason }) => [statementId, reason]);
      assert.deepEqual(Object.fromEntries(left), held.left ?? {});
      assert.equal(left.length, Object.keys(held.left ?? {}).length, "left out once");
      const used = record.map(({ statement }) => statement.id).filter((id) => held.left?.[id] === undefined);
      assert.deepEqual(found.used, used.toSorted(), "what is not left out is used, once");
      assertNoticed(found.findings, held.noticed ?? []);
    }
  });
}

/** What more is told of a figure: the days of 2022, or only the last one, and what a test says about it. */
type Days = string | readonly [string, string];
type More = readonly [days: Days, more?: Partial<Found>];

/** A running count, since 29 March 2022 unless told otherwise, up to a day, by somebody without an interest. */
export function tally(id: string, number: Found["number"], ...[days, more = {}]: More): StandingStatement {
  const [from, to] = typeof days === "string" ? ["03-29", days] : days;
  const told = { from: `2022-${from}`, to: `2022-${to}`, places: [GUATEMALA], speaker: "The Observatory" };
  return recorded({ id, number, ...told, ...more });
}

/** What happened from a day to another of 2022. */
export function inside(id: string, number: Found["number"], ...[days, more = {}]: More): StandingStatement {
  return tally(id, number, days, { mode: "within", ...more });
}

/** Two more of them. */
export const WEEKLY = { speaker: "The Weekly" } as const;
export const MONTHLY = { speaker: "The Monthly" } as const;
