/** Ids as they are made: in order, whatever the clock does, and never twice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { idsInOrder, newId } from "../src/actions/new-id.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function inOrder(ids: readonly string[]): void {
  for (const id of ids) assert.match(id, UUID);
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(new Set(ids).size, ids.length);
}

test("ids begin with the time at which they were made", () => {
  assert.ok(idsInOrder(() => 0x0123_4567_89ab)().startsWith("01234567-89ab-7"));
});

test("more ids than a millisecond counts are in order", () => {
  const next = idsInOrder(() => 1_700_000_000_000);
  inOrder(Array.from({ length: 10_000 }, next));
});

test("a clock that is put back makes no id smaller", () => {
  const times = [50, 40, 60, 59, 61];
  const next = idsInOrder(() => times.shift() ?? 0);
  inOrder(Array.from({ length: 8 }, next));
});

test("the desk's ids are in order", () => inOrder(Array.from({ length: 3 }, newId)));
