import { after, before, describe } from "node:test";
import { startPostgres, type TestPostgres } from "./postgres.ts";
import { appendSuite } from "./store/append-suite.ts";

describe("a record in SQLite", () => {
  appendSuite(async () => null);
});

describe("a record in PostgreSQL", () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());
  const freshUrl = () => postgres.freshUrl();
  appendSuite(freshUrl);
});
