import { afterAll, beforeAll, describe, test } from "vitest";
import { missingClickhouse, startClickhouse } from "./clickhouse.ts";
import { describeClickhouseGuards } from "./clickhouseGuards.ts";
import type { SqlEngine } from "./engine.ts";
import { describeSql } from "./sqlReading.ts";
import { describeSums } from "./sqlSums.ts";

const missing = missingClickhouse();
if (missing !== undefined) {
  if (process.env.READINGS_CLICKHOUSE === "required") throw new Error(missing);
  const line = "!".repeat(100);
  const what = "CLICKHOUSE CANNOT START, AND NOTHING OF WHAT IS WRITTEN FOR IT IS TESTED.";
  const remedy = "Install Python's chdb, and name that Python in READINGS_CHDB";
  console.warn(`${line}\n${what}\n${remedy}\n${missing}\n${line}`);
}

describe("ClickHouse", () => {
  if (missing !== undefined) {
    test.skip("every test, for it cannot start", () => {});
    return;
  }
  let engine: SqlEngine;
  beforeAll(() => {
    engine = startClickhouse();
  });
  afterAll(() => engine.stop());

  describeSums(() => engine);
  describeSql(() => engine, { rows: 3_000, formulas: 200, depth: 30, rulesAlone: true, asksInTheRows: true });
  describeClickhouseGuards(() => engine);
});
