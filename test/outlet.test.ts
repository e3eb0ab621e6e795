import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { outletIn, UNNAMED_OUTLET } from "../src/actions/outlet.ts";

describe("who publishes the site", () => {
  it("is unnamed without a file, and what a file says with one", async (test) => {
    const folder = await mkdtemp(join(tmpdir(), "cotejo-outlet-"));
    test.after(() => rm(folder, { recursive: true }));
    const path = join(folder, "outlet.yaml");
    assert.deepEqual(outletIn(path), UNNAMED_OUTLET);
    await writeFile(
      path,
      "name: The Border Desk\nabout: We count.\ndonation:\n  address: https://border.example/give\n",
    );
    const outlet = outletIn(path);
    assert.equal(outlet.name, "The Border Desk");
    assert.deepEqual(outlet.about, { en: "We count.", es: "We count." });
    assert.equal(outlet.donation?.address, "https://border.example/give");
  });

  it("refuses an address that a page must not link to", async (test) => {
    const folder = await mkdtemp(join(tmpdir(), "cotejo-outlet-"));
    test.after(() => rm(folder, { recursive: true }));
    const path = join(folder, "outlet.yaml");
    await writeFile(path, "donation:\n  address: javascript:alert(1)\n");
    assert.throws(() => outletIn(path), /must start with http/);
    await writeFile(path, "- a\n- list\n");
    assert.throws(() => outletIn(path), /must hold fields/);
  });
});
