import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayFrom } from "../src/core/model/index.ts";
import { articleAddress } from "../src/core/page/article-address.ts";

const addressOf = (title: string) => articleAddress({ language: "es", published: dayFrom("2022-06-01"), title });

test("an address is the language, the year and the title's words", () => {
  assert.equal(addressOf("El éxodo de pandillas: ¿qué año?"), "/es/2022/el-exodo-de-pandillas-que-ano");
  assert.equal(addressOf("The desk's “count” of 1,000"), "/es/2022/the-desks-count-of-1-000");
});

test("a long title is cut between words", () => {
  const address = addressOf("una palabra detrás de otra ".repeat(10));
  assert.match(address, /-(una|palabra|detras|de|otra)$/);
  assert.ok(address.length <= "/es/2022/".length + 80);
});

test("any title gives an address that needs no escaping", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) =>
      /^\/es\/2022\/[a-z0-9]+(-[a-z0-9]+)*$/.test(addressOf(title)),
    ),
  );
});
