import { afterAll, describe, expect, test } from "vitest";
import type { SqlEngine } from "./engine.ts";
import { startPostgres } from "./postgres.ts";
import { describeDistributions } from "./sqlDistributions.ts";
import { multiple } from "./sqlExamples.ts";
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

  test("a row that is asked for is looked up in the table, by its index", async () => {
    await engine.load({
      name: "lookup",
      columns: { id: "bigint", a: "bigint" },
      rows: Array.from({ length: 2_000 }, (_, i) => ({ id: BigInt(i), a: BigInt(i) })),
    });
    await engine.run("CREATE INDEX ON lookup (id)");
    const { text } = multiple("2", "floor").sql("postgres", {
      from: "lookup",
      columns: { a: "a" },
      units: { a: "1" },
      id: "id",
    });
    const plan = (await engine.run(`EXPLAIN SELECT * FROM (${text}) AS answer WHERE id = 7`))
      .flatMap((row) => Object.values(row))
      .join("\n");
    expect(plan).toMatch(/Index Cond: \(id = 7\)/);
    expect(await engine.run(`SELECT q FROM (${text}) AS answer WHERE id = 7`)).toEqual([{ q: "3" }]);
  });
  describeLedgers(() => engine);
  describeDistributions(() => engine);
  describeSums(() => engine);
});
