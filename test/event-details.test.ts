/** What a draft says of people's ages and of the days of what happened to them, against the record (RULES E `detail-differs`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { detailFindings, isSamePerson } from "../src/core/check/details.ts";
import type { Checking } from "../src/core/check/judged.ts";
import { dayFrom, type Person, type ReportedEvent, type StandingStatement } from "../src/core/model/index.ts";
import { figureTold, quoteAt, recorded } from "./recorded.ts";

test("one person: two words of the name or more, all of the shorter", () => {
  for (const [one, other, same] of [
    ["Rosa Paz", "Rosa Paz", true],
    ["Rosa Paz", "PAZ LIMA, Rosa", true],
    ["Rosa Elena Paz", "Rosa Paz", true],
    ["Rosa Paz", "Rosa Ruiz", false],
    ["Rosa Elena Paz", "Rosa Ruiz", false],
    // nobody is told by a first or last name alone
    ["Rosa", "Rosa", false],
    ["Paz", "Rosa Paz", false],
    [null, null, false],
    ["Rosa Paz", null, false],
  ] as const) {
    assert.equal(isSamePerson(one, other), same, `${one} / ${other}`);
    assert.equal(isSamePerson(other, one), same, `${other} / ${one}`);
  }
});

/** What a check finds of a draft's words about Rosa Paz, where the record's words about somebody are these. */
function ages(
  draft: string,
  known: readonly string[],
  { name = "Rosa Paz", review = "confirmed" } = {},
): readonly string[] {
  const start = draft.indexOf("Rosa Paz");
  const person = { name: "Rosa Paz", mentions: [quoteAt(start, "Rosa Paz", "draft")] } as unknown as Person;
  const statements = known.map((text, index) => {
    const standing = recorded({ id: `person ${index}`, number: 1, review: review as StandingStatement["review"] });
    const at = text.indexOf(name);
    const anchor = { ...standing.statement.anchor, before: text.slice(0, at), after: text.slice(at + name.length) };
    const value = { kind: "person", name, quote: quoteAt(at, name) };
    return { ...standing, statement: { ...standing.statement, anchor, value } } as unknown as StandingStatement;
  });
  return found({ reading: { people: [person], events: [] }, statements, content: draft });
}

interface Given {
  readonly reading: { readonly people: readonly Person[]; readonly events: readonly ReportedEvent[] };
  readonly statements: readonly StandingStatement[];
  readonly content: string;
}

function found({ reading, statements, content }: Given): readonly string[] {
  const given = { reading, statements, draft: { content }, language: "en" } as unknown as Checking;
  return detailFindings(given).map(({ message }) => message);
}

test("another age of the same person is found, however it is written", () => {
  for (const words of [
    "Rosa Paz, 34, said",
    "(Rosa Paz, 34)",
    "Rosa Paz, de 34 años",
    "Rosa Paz, aged 34.",
    "the 34-year-old Rosa Paz",
    "Rosa Paz, 34 years old",
  ])
    for (const known of ["Rosa Paz, 35, said", "a 35-year-old Rosa Paz"]) {
      const messages = ages(words, [known]);
      assert.equal(messages.length, 1, `${words} / ${known}`);
      assert.match(messages[0]!, /Rosa Paz.*34.*35|Rosa Paz.*35.*34/s);
    }
});

test("nothing is found where an age agrees, is nobody's, or is no age", () => {
  assert.deepEqual(ages("Rosa Paz, 34, said", ["Rosa Paz, 34, said"]), []);
  // two tellings, one of which agrees
  assert.deepEqual(ages("Rosa Paz, 34, said", ["Rosa Paz, 35, said", "Rosa Paz, 34, said"]), []);
  assert.deepEqual(ages("Rosa Paz, 34, said", []), []);
  assert.deepEqual(ages("Rosa Paz, 34, said", ["Rosa Paz said"]), []);
  assert.deepEqual(ages("Rosa Paz said", ["Rosa Paz, 35, said"]), []);
  assert.deepEqual(ages("Rosa Paz, 34, said", ["Ana Ruiz, 35, said"], { name: "Ana Ruiz" }), []);
  assert.deepEqual(ages("Rosa Paz, 34, said", ["Rosa Paz, 35, said"], { review: "rejected" }), []);
  // 34 of something else, and too many years
  assert.deepEqual(ages("Rosa Paz, 34 boxes in hand, said", ["Rosa Paz, 35, said"]), []);
  assert.deepEqual(ages("Rosa Paz, 120, said", ["Rosa Paz, 35, said"]), []);
  assert.equal(ages("Rosa Paz, 119, said", ["Rosa Paz, 35, said"]).length, 1);
  assert.deepEqual(ages("Rosa Paz, who took 34, said", ["Rosa Paz, 35, said"]), []);
  // the age of whoever stands before is not hers
  assert.deepEqual(ages("the 34-year-old saw Rosa Paz", ["Rosa Paz, 35, said"]), []);
  // nor one far before her name
  assert.deepEqual(ages(`34-year-old ${" ".repeat(40)}Rosa Paz`, ["Rosa Paz, 35, said"]), []);
});

interface Happened {
  readonly name?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: ReportedEvent["certainty"];
}

function eventOf({
  name = "Rosa Paz",
  type = "murder",
  from,
  to = from,
  certainty = "stated",
}: Happened): ReportedEvent {
  const window = from === undefined ? null : figureTold({ number: 1, from, to: dayFrom(to!) }).window;
  return {
    kind: "event",
    type,
    quote: quoteAt(0, "killed"),
    window,
    targets: [{ name }],
    certainty,
  } as unknown as ReportedEvent;
}

/** How many findings a draft's event has against the record's. */
function days(draft: Happened, known: readonly Happened[], people: readonly string[] = ["Rosa Paz"]): number {
  const statements = known.map((each, index) => {
    const standing = recorded({ id: `event ${index}`, number: 1 });
    return { ...standing, statement: { ...standing.statement, value: eventOf(each) } } as unknown as StandingStatement;
  });
  const persons = people.map((name) => ({ name, mentions: [] }) as unknown as Person);
  return found({ reading: { people: persons, events: [eventOf(draft)] }, statements, content: "" }).length;
}

test("another day of what happened to a person is found", () => {
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05" }]), 1);
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-06-04" }]), 1);
  assert.equal(days({ from: "2024-06-04" }, [{ from: "2024-05-04" }]), 1);
});

test("nothing is found where a day agrees, is open, or is of something else", () => {
  assert.equal(days({ from: "2024-05-04" }, []), 0);
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-04" }]), 0);
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05" }, { from: "2024-05-04" }]), 0);
  // more than a month apart, it may have happened twice
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-06-05" }]), 0);
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05", type: "arrest" }]), 0);
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05", name: "Ana Ruiz" }]), 0);
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05", to: "2024-05-06" }]), 0);
  assert.equal(days({ from: "2024-05-01", to: "2024-05-04" }, [{ from: "2024-05-05" }]), 0);
  assert.equal(days({}, [{ from: "2024-05-05" }]), 0);
  assert.equal(days({ from: "2024-05-04" }, [{}]), 0);
  // what is planned or denied has no day yet
  for (const certainty of ["planned", "denied"] as const) {
    assert.equal(days({ from: "2024-05-04", certainty }, [{ from: "2024-05-05" }]), 0);
    assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05", certainty }]), 0);
  }
  assert.equal(days({ from: "2024-05-04", certainty: "alleged" }, [{ from: "2024-05-05" }]), 1);
  // whom the draft does not name as a person is nobody that it tells of
  assert.equal(days({ from: "2024-05-04" }, [{ from: "2024-05-05" }], []), 0);
});
