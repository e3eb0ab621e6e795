import { after, before, describe } from "node:test";
import { startPostgres, type TestPostgres } from "./postgres.ts";
import { appendSuite } from "./store/append-suite.ts";
import { backupSuite } from "./store/backup-suite.ts";
import { integritySuite } from "./store/integrity-suite.ts";
import { lawSuite } from "./store/law-suite.ts";
import { querySuite } from "./store/query-suite.ts";
import type { FreshUrl } from "./store/record.ts";
import { redactionSuite } from "./store/redaction-suite.ts";
import { reviewSuite } from "./store/review-suite.ts";
import { searchSuite } from "./store/search-suite.ts";
import { selectionSuite } from "./store/selection-suite.ts";

describe("the record", () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());
  const sqlite: FreshUrl = async () => null;
  const postgresql: FreshUrl = () => postgres.freshUrl();

  for (const [engine, freshUrl] of [
    ["SQLite", sqlite],
    ["PostgreSQL", postgresql],
  ] as const)
    describe(`in ${engine}`, () => {
      appendSuite(freshUrl);
      querySuite(freshUrl);
      reviewSuite(freshUrl);
      integritySuite(freshUrl);
      redactionSuite(freshUrl);
      searchSuite(freshUrl);
      backupSuite(freshUrl, [sqlite, postgresql]);
    });

  describe("by law", () => lawSuite(sqlite, postgresql));
  describe("by selection", () => selectionSuite(sqlite, postgresql));
});
