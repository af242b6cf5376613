import { afterAll, beforeAll, describe } from "vitest";
import { startDuckdb } from "./duckdb.ts";
import type { SqlEngine } from "./engine.ts";
import { describeDistributions } from "./sqlDistributions.ts";
import { describeLedgers } from "./sqlLedgers.ts";
import { describeSql } from "./sqlReading.ts";
import { describeSums } from "./sqlSums.ts";

describe("DuckDB", () => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await startDuckdb();
  });
  afterAll(() => engine.stop());

  describeSql(() => engine);
  describeLedgers(() => engine);
  describeDistributions(() => engine);
  describeSums(() => engine);
});
