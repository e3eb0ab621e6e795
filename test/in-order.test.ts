import assert from "node:assert/strict";
import { test } from "node:test";
import { firstFrom, listStarts } from "../src/core/read/text/in-order.ts";

const SPANS = [0, 4, 5, 11].map((start) => ({ start, end: start + 1 }));

test("positions lead to the same spans whether or not their places are listed", () => {
  const positions = Array.from({ length: 16 }, (_, index) => index - 2);
  const plain = positions.map((position) => firstFrom(SPANS, position));
  assert.deepEqual(plain, [0, 0, 0, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 4, 4]);
  listStarts(SPANS);
  assert.deepEqual(
    positions.map((position) => firstFrom(SPANS, position)),
    plain,
  );
  assert.equal(firstFrom([...SPANS], 5), 2);
});
