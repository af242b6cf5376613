import { afterAll, beforeAll, describe, test } from "vitest";
import { missingSpark, type SparkEngine, startSpark } from "./spark.ts";
import { describeSql } from "./sqlReading.ts";

/** Rows and formulas for a run of some minutes; each statement takes Spark a second. */
const AMOUNT = { rows: 1_000, formulas: 20, depth: 12, stopsUnread: /PARSE_SYNTAX_ERROR/ };
const PATIENCE = 300_000;

const missing = missingSpark();
if (missing !== undefined) {
  if (process.env.READINGS_SPARK === "required") throw new Error(missing);
  const line = "!".repeat(100);
  const what = "SPARK CANNOT START, AND NOTHING OF WHAT IS WRITTEN FOR IT IS TESTED.";
  const remedy = "Install Java 17 and Python's pyspark, and name that Python in READINGS_PYTHON";
  console.warn(`${line}\n${what}\n${remedy}\n${missing}\n${line}`);
}

describe("Spark, on a cluster of two executors", () => {
  if (missing !== undefined) {
    test.skip("every test, for it cannot start", () => {});
    return;
  }
  let engine: SparkEngine;
  beforeAll(async () => {
    engine = await startSpark();
  }, PATIENCE);
  afterAll(() => engine.stop(), PATIENCE);

  describeSql(() => engine, AMOUNT);
});
