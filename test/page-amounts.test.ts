import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalFrom } from "../src/core/model/index.ts";
import { amountText, numberText } from "../src/core/page/amounts.ts";
import { en } from "../src/core/page/words/en.ts";
import { es } from "../src/core/page/words/es.ts";

test("a number stands with its unit as readers of each language write it, whichever language it was read in", () => {
  const cases = [
    ["6", "other:point", "6 points", "6 puntos"],
    ["1", "other:punto", "1 point", "1 punto"],
    ["0.5", "other:punto porcentual", "0.5 percentage points", "0,5 puntos porcentuales"],
    ["79.02", "per-100000", "79.02 per 100,000", "79,02 por cada 100\u202f000"],
    ["3", "year", "3 years", "3 años"],
    ["12", "kg", "12 kg", "12 kg"],
    ["2", "other:horsepower", "2 horsepower", "2 horsepower"],
    ["-1234567.891", "USD", "-1,234,567.89 USD", "-1\u202f234\u202f567,89 USD"],
  ] as const;
  for (const [number, unit, english, spanish] of cases) {
    const plain = (text: string) => text.replace("\u00a0", " ");
    assert.equal(plain(amountText(decimalFrom(number), unit, en)), english);
    assert.equal(plain(amountText(decimalFrom(number), unit, es)), spanish);
  }
  assert.equal(numberText(decimalFrom("999"), en), "999");
  assert.equal(numberText(decimalFrom("-1000"), en), "-1,000");
  assert.equal(numberText(decimalFrom("9999"), es), "9999");
});
