import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { count } from "../../src/core/count/count.ts";
import { bearingOf, bears, type Selection, selectionOf } from "../../src/core/count/selection.ts";
import type {
  Count,
  EntryBody,
  Figure,
  Judgement,
  Place,
  Question,
  StatementValue,
} from "../../src/core/model/index.ts";
import { judgementsIn } from "../../src/store/judgements.ts";
import { rebuildTables } from "../../src/store/rebuild.ts";
import { type HeldStatement, statementsForQuestion, statementsOfKinds } from "../../src/store/statements.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { figureTold, GUATEMALA, HONDURAS, JUTIAPA, TEST_CODEBOOK, type Told, ZACAPA } from "../recorded.ts";
import { append, arrests, DESK, type FreshUrl, fileOf, opened, stated, withStore } from "./record.ts";

const JUTIAPA_BY_NAME: Place = { ...JUTIAPA, code: null, quote: null };
const GUATEMALA_BY_NAME: Place = { ...GUATEMALA, code: null, country: null, quote: null };
const BORDER: Place = { name: "the border", kind: "area", code: null, country: "GT", quote: null };
const TOWN: Place = { name: "El Progreso", kind: "locality", code: "GT-22/progreso", country: "GT", quote: null };

const placeSets: readonly (readonly Place[])[] = [
  [],
  [GUATEMALA],
  [GUATEMALA],
  [GUATEMALA],
  [HONDURAS],
  [JUTIAPA],
  [ZACAPA],
  [TOWN],
  [BORDER],
  [JUTIAPA_BY_NAME],
  [GUATEMALA_BY_NAME],
  [GUATEMALA, HONDURAS],
  [GUATEMALA, JUTIAPA],
];
const days = [null, "2021-12-31", "2022-01-01", "2022-01-31", "2022-02-01", "2022-02-28", "2022-03-01", "2022-03-31"];

/** What is counted: of a few kinds, so that many figures meet in one cell. */
const populations = fc.record({
  measure: fc.constantFrom("arrests", "arrests", "arrests", "detentions", "deaths", "other", "weapons"),
  head: fc.constantFrom(null, "person", "vehicle", "car"),
  qualifiers: fc.constantFrom<readonly string[]>([], [], ["armored"]),
  group: fc.constantFrom(null, null, null, "gang-members", "gang-leaders"),
  organization: fc.constantFrom(null, null, null, null, "Los Gavilanes", "Los Gavilanes de la Costa"),
  origins: fc.constantFrom<readonly Place[]>([], [], [], [HONDURAS], [GUATEMALA]),
  places: fc.constantFrom(...placeSets),
  mode: fc.constantFrom<Figure["mode"]>("cumulative", "cumulative", "within", "within", "stock", null),
});

/** A figure in the record: two that share a document were told by one text, which may have got its words elsewhere. */
const tellings = fc.record({
  told: populations,
  number: fc.integer({ min: 1, max: 6 }),
  bound: fc.constantFrom<Figure["bound"]>("exact", "exact", "at-least", "nearly"),
  span: fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)),
  asOf: fc.constantFrom(...days),
  speaker: fc.constantFrom(null, "Interior Ministry", "National Police"),
  document: fc.nat(9),
  origin: fc.constantFrom(null, null, "Interior Ministry, release"),
  review: fc.constantFrom<readonly ("confirmed" | "rejected")[]>([], [], ["confirmed"], ["rejected"]),
  rhetorical: fc.constantFrom(false, false, false, false, true),
  superseded: fc.constantFrom(false, false, false, false, true),
});
type Telling = typeof tellings extends fc.Arbitrary<infer Value> ? Value : never;

const asked: fc.Arbitrary<Question> = fc
  .tuple(populations, fc.constantFrom(...days), fc.constantFrom(...days))
  .map(([population, one, other]) => {
    const [from, to] = [one, other] as [Question["from"], Question["to"]];
    const isReversed = from !== null && to !== null && from > to;
    return { ...population, unit: "count", from: isReversed ? to : from, to: isReversed ? from : to };
  });

const judged: fc.Arbitrary<readonly Judgement[]> = fc.subarray<Judgement>([
  { about: "same-counted", one: "vehicle", other: "car", same: true },
  { about: "same-origin", one: "document-1", other: "document-2", same: true },
  { about: "same-origin", one: "document-3", other: "document-4", same: false },
]);

function toldOf(telling: Telling, start: number): Told {
  const { told, number, bound, span, speaker, rhetorical } = telling;
  const [one, other] = span;
  const isReversed = one !== null && other !== null && one > other;
  const [from, to] = isReversed ? [other, one] : [one, other];
  // Nobody speaks of days before they start.
  const asOf = from !== null && telling.asOf !== null && telling.asOf < from ? from : telling.asOf;
  return { ...told, number, bound, from, to, asOf, speaker, rhetorical, start };
}

async function recordAll(store: Store, all: readonly Telling[], judgements: readonly Judgement[]): Promise<void> {
  const bodies: EntryBody[] = [opened()];
  const files = Array.from({ length: 10 }, (_, index) =>
    fileOf(String(index).padStart(64, "0"), "1 2 3 4 5 6, and more of them. ".repeat(9), {
      id: `document-${index}`,
      origin: all.find(({ document }) => document === index)?.origin ?? null,
      publisher: index % 3 === 0 ? "Interior Ministry" : `outlet ${index}`,
    }),
  );
  for (const filed of files) bodies.push(...filed.bodies);
  all.forEach((telling, index) => {
    const filed = files[telling.document]!;
    const value = { ...figureTold(toldOf(telling, index * 8)) };
    const quote = { ...value.quote, textId: filed.text.id };
    const statement = { ...arrests(filed, "1"), value: { ...value, quote } };
    const anchor = { ...statement.anchor, before: String(index) };
    bodies.push(stated({ ...statement, anchor }));
    const [review] = telling.review;
    if (review === "confirmed") bodies.push({ kind: "confirmed", statementId: statement.id });
    if (review === "rejected") bodies.push({ kind: "rejected", statementId: statement.id, reason: "Misread" });
    if (telling.superseded) bodies.push({ kind: "superseded", statementId: statement.id, by: null });
  });
  bodies.push(...judgements.map((judgement) => ({ kind: "judged", judgement }) as const));
  await append(store, bodies);
}

/** All of an answer but what it leaves out: of that, a selection names what bears on the question. */
function essenceOf({ leftOut: _, ...answer }: Count): Omit<Count, "leftOut"> {
  return answer;
}

/** Everything is what the record holds under the measures that a question is looked for under, and under no other. */
function isOfMeasures(value: StatementValue, { measures }: Selection): boolean {
  return value.kind === "figure" && measures.includes(value.counted.measure);
}

async function assertSame(store: Store, question: Question, everything: readonly HeldStatement[]): Promise<void> {
  const judgements = await judgementsIn(store, DESK);
  const context = { codebook: TEST_CODEBOOK, judgements, language: "en" } as const;
  const selection = selectionOf(question, { judgements });
  const selected = await statementsForQuestion(store, selection, DESK);
  const all = everything.filter(({ statement: { value } }) => isOfMeasures(value, selection));
  const [whole, part] = [count(question, all, context), count(question, selected, context)];
  assert.deepEqual(essenceOf(part), essenceOf(whole), JSON.stringify(question));
  const left = new Map(whole.leftOut.map(({ statementId, reason }) => [statementId, reason]));
  for (const { statementId, reason } of part.leftOut) assert.equal(reason, left.get(statementId));
  for (const { statement } of selected)
    assert.ok(bears(selection, bearingOf(statement.value as Figure)), "the rule and its SQL differ");
  const reviewed = (held: HeldStatement) => held.review === "confirmed" || held.review === "corrected";
  const publicly = await statementsForQuestion(store, selection, { publicOnly: true, reviewedOnly: true });
  assert.deepEqual(
    essenceOf(count(question, publicly, context)),
    essenceOf(count(question, all.filter(reviewed), context)),
  );
}

/**
 * The same records each time: about one in 160 meets the gap that the case to do below shows, and a run that fails by chance
 * says nothing of a change. Once the gap is mended, the records may be others each time again.
 */
const SEED = 1;

function law(freshUrl: FreshUrl, numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(
      fc.array(tellings, { minLength: 1, maxLength: 40 }),
      fc.array(asked, { minLength: 15, maxLength: 30 }),
      judged,
      (all, questions, judgements) =>
        withStore(freshUrl, async (store) => {
          await recordAll(store, all, judgements);
          const everything = await statementsOfKinds(store, ["figure"]);
          for (const question of questions) await assertSame(store, question, everything);
          const { before, after } = await rebuildTables(store);
          assert.equal(after, before);
        }),
    ),
    { numRuns, seed: SEED },
  );
}

export function selectionSuite(sqlite: FreshUrl, postgresql: FreshUrl): void {
  it("answers from a selection as from everything, on SQLite", () => law(sqlite, 15));
  it("answers from a selection as from everything, on PostgreSQL", () => law(postgresql, 4));

  // An original that names no place is found only with the statements of no place: asked for a place, its rendering counts in
  // its stead, in its own words. To mend it, a selection has to bring the originals of what it takes.
  it("names the original where only what renders it names the place", { todo: "selections follow places alone" }, () =>
    withStore(sqlite, async (store) => {
      const told = {
        ...({ measure: "arrests", head: null, qualifiers: [], group: null, organization: null, origins: [] } as const),
        ...({ places: [], mode: "cumulative" } as const),
      };
      const telling: Telling = {
        ...({ told, number: 1, bound: "exact", asOf: null, speaker: null } as const),
        ...{
          span: ["2022-02-01", "2022-02-28"],
          document: 0,
          origin: null,
          review: [],
          rhetorical: false,
          superseded: false,
        },
      };
      const rendering: Telling = {
        ...telling,
        told: { ...telling.told, places: [GUATEMALA] },
        document: 1,
        origin: "Interior Ministry, release",
      };
      await recordAll(store, [telling, rendering], []);
      const everything = await statementsOfKinds(store, ["figure"]);
      const [from, to] = ["2022-01-01", "2022-03-31"] as [Question["from"], Question["to"]];
      const question = { ...telling.told, places: [GUATEMALA], unit: "count", from, to } as const;
      await assertSame(store, question, everything);
    }),
  );

  it("fills the tables of keys of a record that is older than they are", () =>
    withStore(sqlite, async (store, folder) => {
      const filed = fileOf("0".repeat(64), "1 person");
      await append(store, [opened(), ...filed.bodies, stated(arrests(filed, "1"))]);
      await store.db.deleteFrom("figure_places").execute();
      await store.db
        .insertInto("tables_due")
        .values([{ name: "figure_places" }, { name: "told_names" }])
        .execute();
      const again = await openStore({ folder, url: null });
      const { before, after } = await rebuildTables(again);
      assert.equal(after, before);
      assert.equal((await again.db.selectFrom("figure_places").select("nth").execute()).length, 1);
      await again.close();
    }));
}
