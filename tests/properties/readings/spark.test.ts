import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Dice } from "./columnRows.ts";
import { RULE_CASES, type RuleCase } from "./columnRules.ts";
import type { SqlEngine } from "./engine.ts";
import { missingSpark, type SparkEngine, startSpark } from "./spark.ts";
import { describeGuards } from "./sparkGuards.ts";
import { sqlRun } from "./sqlCases.ts";
import { describeDistributions } from "./sqlDistributions.ts";
import { describeSql } from "./sqlReading.ts";
import { compareRows, type Tally } from "./sqlRows.ts";
import { describeSums } from "./sqlSums.ts";

const { noticeLimits } = RULE_CASES as { readonly noticeLimits: RuleCase };

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
  describeGuards(() => engine);
  describeDistributions(() => engine);
  describeSums(() => engine);

  test(
    "an executor that is killed at work costs no row and changes none",
    async () => {
      const { cases, sql } = sqlRun(noticeLimits(new Dice(20250124), 100_000, false));
      const killed: number[] = [];
      const killing: SqlEngine = {
        ...engine,
        load: (table) => engine.spread(table, 40),
        async run(statement) {
          const answer = await engine.runKilling(statement);
          killed.push(answer.killed);
          return answer.rows;
        },
      };
      const tally: Tally = { same: 0, faults: 0, tooLarge: 0, overflows: 0 };
      await compareRows(killing, cases, sql("spark", "wide"), tally);
      expect([killed, tally]).toEqual([[1], { same: 100_000, faults: 0, tooLarge: 0, overflows: 0 }]);
    },
    PATIENCE,
  );
});
