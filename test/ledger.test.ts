import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  type BatchHead,
  batchHashOf,
  CHAIN_START,
  canonicalJson,
  checkChain,
  digestOf,
  NOTHING_BEFORE,
} from "../src/core/record/ledger.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** Leaves the text to be looked at. */
const unhashed = (text: string) => text;

describe("canonical JSON", () => {
  it("writes the examples of RFC 8785", () => {
    const sample = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    assert.equal(
      canonicalJson(sample),
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const names = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    assert.equal(canonicalJson(names), '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
    assert.equal(canonicalJson([-0, 1e21, 5e-324]), "[0,1e+21,5e-324]");
  });

  it("leaves out what is undefined and refuses what JSON cannot say", () => {
    assert.equal(canonicalJson({ b: undefined, a: [] }), '{"a":[]}');
    assert.equal(canonicalJson("\ud83d"), '"\\ud83d"');
    for (const impossible of [Number.NaN, Number.POSITIVE_INFINITY, 1n, undefined, () => 1])
      assert.throws(() => canonicalJson([impossible]), RangeError);
  });

  it("says the same as JSON, in one way only", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(value)));
        assert.equal(canonicalJson(JSON.parse(written)), written);
      }),
    ));
});

const HEAD: BatchHead = {
  collection: "desk",
  sequence: 1,
  at: "2022-06-01T12:00:00.000Z",
  actor: { kind: "person", name: "Ana" },
  readerVersion: "1",
  codebookVersion: "2",
  entryFormat: 1,
  previous: NOTHING_BEFORE,
};

describe("the chain", () => {
  it("digests salt, kind and body together", () => {
    const body = canonicalJson({ kind: "confirmed", statementId: "s1" });
    assert.equal(
      digestOf({ salt: "5a", kind: "confirmed", body }, unhashed),
      '["5a","confirmed",{"kind":"confirmed","statementId":"s1"}]',
    );
  });

  it("hashes everything that a batch says, and the digests of its entries", () => {
    assert.equal(
      batchHashOf(HEAD, ["d1", "d2"], unhashed),
      `{"actor":{"kind":"person","name":"Ana"},"at":"2022-06-01T12:00:00.000Z","codebookVersion":"2","collection":"desk","digests":["d1","d2"],"entryFormat":1,"previous":"${NOTHING_BEFORE}","readerVersion":"1","sequence":1}`,
    );
  });

  it("finds a gap, a break and a change, each for what it is", () => {
    const hash = batchHashOf(HEAD, ["d1"], sha256);
    const batch = { head: HEAD, hash, digests: ["d1"] };
    assert.deepEqual(checkChain(CHAIN_START, batch, sha256), []);
    const collection = "desk";
    assert.deepEqual(checkChain({ sequence: 1, hash }, batch, sha256), [
      { kind: "sequence-gap", collection, expected: 2, found: 1 },
    ]);
    assert.deepEqual(checkChain({ sequence: 0, hash }, batch, sha256), [
      { kind: "chain-broken", collection, sequence: 1 },
    ]);
    for (const changed of [
      { ...batch, digests: ["d2"] },
      { ...batch, digests: [] },
      { ...batch, head: { ...HEAD, actor: { kind: "person", name: "Eva" } } },
      { ...batch, head: { ...HEAD, at: "2022-06-01T12:00:00.001Z" } },
    ])
      assert.deepEqual(checkChain(CHAIN_START, changed, sha256), [{ kind: "batch-changed", collection, sequence: 1 }]);
  });
});
