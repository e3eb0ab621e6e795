import { after, before, describe } from "node:test";
import { startPostgres, type TestPostgres } from "./postgres.ts";
import { appendSuite } from "./store/append-suite.ts";
import { integritySuite } from "./store/integrity-suite.ts";
import { querySuite } from "./store/query-suite.ts";
import type { FreshUrl } from "./store/record.ts";
import { reviewSuite } from "./store/review-suite.ts";

function storeSuite(freshUrl: FreshUrl): void {
  appendSuite(freshUrl);
  querySuite(freshUrl);
  reviewSuite(freshUrl);
  integritySuite(freshUrl);
}

describe("a record in SQLite", () => {
  storeSuite(async () => null);
});

describe("a record in PostgreSQL", () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());
  storeSuite(() => postgres.freshUrl());
});
