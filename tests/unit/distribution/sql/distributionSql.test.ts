import { type DistributionSqlOptions, distributionSql } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const options: DistributionSqlOptions = {
  from: "budgets",
  id: ["scheme", "year"],
  total: "amount",
  group: "year",
  keys: { from: "inhabitants", participant: "code", key: "number", order: "code", group: "of" },
};

const refused = (change: object) =>
  refusal(() => distributionSql("duckdb", { ...options, ...change } as DistributionSqlOptions));

describe("the SQL of distributions", () => {
  test("gives what tells a total apart, the participant and its share", () => {
    const { text } = distributionSql("postgres", options);
    expect(text).toContain('SELECT\n  "scheme",\n  "year",\n  "code",\n  CASE WHEN "fault" IS NULL THEN');
    expect(text).toContain('s."of" = t."year"');
  });

  test("is a view where it has a name, and has a column of faults where it is asked for", () => {
    const { text } = distributionSql("duckdb", { ...options, view: "shares", faults: "column" });
    expect(text).toContain('CREATE VIEW "shares" AS\nWITH ');
    expect(text).toContain('END AS "share",\n  "fault"\nFROM ');
  });

  test("is written for Spark with its own signs, and refuses the names that Spark cannot write", () => {
    const { text } = distributionSql("spark", { ...options, faults: "column" });
    expect(text).toMatch(/^-- .*\n-- for Spark SQL in ANSI mode alone\n/);
    expect(text).toContain("WHEN NOT (typeof(`amount`) IN ('tinyint', 'smallint', 'int', 'bigint')");
    expect(text).toContain("try_multiply(t.`size`, k.`key`)");
    const setting = ["$", "{x}"].join("");
    const spark = (change: object) =>
      refusal(() => distributionSql("spark", { ...options, ...change } as DistributionSqlOptions));
    expect(spark({ from: "årets budgetter" })).toMatchObject({ kind: "malformed", path: "from" });
    expect(spark({ keys: { ...options.keys, from: "a b" } })).toMatchObject({ kind: "malformed", path: "keys.from" });
    expect(spark({ total: setting })).toMatchObject({ kind: "malformed", path: "total" });
    expect(spark({ keys: { ...options.keys, order: setting } })).toMatchObject({ path: "keys.order" });
  });

  test("refuses options that it cannot read", () => {
    expect(refused({ tables: "a" })).toMatchObject({ kind: "unknown-key", path: "options" });
    expect(refused({ keys: undefined })).toMatchObject({ kind: "missing", path: "keys" });
    expect(refused({ keys: { ...options.keys, weight: "w" } })).toMatchObject({ kind: "unknown-key", path: "keys" });
    expect(refused({ keys: { ...options.keys, group: undefined } })).toMatchObject({
      kind: "malformed",
      path: "group",
    });
    expect(refused({ id: "code" })).toMatchObject({ kind: "duplicate", path: "id" });
    expect(refused({ total: 5 })).toMatchObject({ kind: "malformed", path: "total" });
    expect(refused({ width: "narrow" })).toMatchObject({ kind: "malformed", path: "width" });
  });
});
