import { afterAll, describe, test } from "vitest";
import type { SqlEngine } from "./engine.ts";
import { startPostgres } from "./postgres.ts";
import { describeDistributions } from "./sqlDistributions.ts";
import { describeLedgers } from "./sqlLedgers.ts";
import { describeSql } from "./sqlReading.ts";
import { describeSums } from "./sqlSums.ts";

function started(): SqlEngine | undefined {
  try {
    return startPostgres();
  } catch (error) {
    if (process.env.READINGS_POSTGRES === "required") throw error;
    const line = "!".repeat(100);
    const what = "PostgreSQL CANNOT START, AND NOTHING OF WHAT IS WRITTEN FOR IT IS TESTED.";
    const remedy = "Install its server: apt-get install postgresql";
    console.warn(`${line}\n${what}\n${remedy}\n${error instanceof Error ? error.message : error}\n${line}`);
    return undefined;
  }
}

const engine = started();

describe("PostgreSQL", () => {
  if (engine === undefined) {
    test.skip("every test, for it cannot start", () => {});
    return;
  }
  afterAll(() => engine.stop());

  describeSql(() => engine);
  describeLedgers(() => engine);
  describeDistributions(() => engine);
  describeSums(() => engine);
});
