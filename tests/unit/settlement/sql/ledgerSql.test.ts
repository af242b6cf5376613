import { agreementInForce, type LedgerSqlOptions, ledgerSql } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const options: LedgerSqlOptions = {
  from: ["finance", "accounts"],
  columns: { offer: "offer", year: "year", revenue: "revenue", costs: "costs", budget: "budget" },
  units: { revenue: "0.01", costs: "0.01", budget: "0.01" },
  set: agreementInForce("syddanmark", "2025-12-31"),
  years: [2019, 2022],
};

const refused = (change: object) => refusal(() => ledgerSql("duckdb", { ...options, ...change } as LedgerSqlOptions));

describe("the SQL of ledgers", () => {
  test("has a table for each year, made from the table and the year before", () => {
    const { text, units } = ledgerSql("postgres", options);
    for (const year of ["2019", "2020", "2021", "2022"]) expect(text).toContain(`"${year}" AS (`);
    expect(text).toContain('LEFT JOIN "2021" AS "before" ON "before"."offer" = "now"."offer"');
    expect(text).toContain('FROM "finance"."accounts" AS "now"');
    expect(text).toContain("-- 2021: settlement.band = 0.05");
    expect(units).toEqual({
      ...{ backRegulationInTariff: "0.01", result: "0.01", limit: "0.01", carriedIn: "0.01" },
      ...{ available: "0.01", carriedOut: "0.01", toTariff: "0.01", tariffYear: "1" },
    });
  });

  test("is a view where it has a name", () => {
    const { text } = ledgerSql("duckdb", { ...options, view: ["finance", "ledgers"] });
    expect(text).toContain('CREATE VIEW "finance"."ledgers" AS\nWITH ');
  });

  test("is refused for Spark, which does not plan as many years, in both languages", () => {
    const { kind, path, allowed, remedy } = refusal(() => ledgerSql("spark" as "duckdb", options));
    expect([kind, path]).toEqual(["not-computable", "dialect"]);
    expect(allowed?.en).toBe("a database that computes many years one after another in one query");
    expect(remedy?.da).toBe(
      "afregn tilbuddene i DuckDB eller PostgreSQL, eller læs deres tal ud og afregn dem dér, hvor de læses",
    );
  });

  test("refuses options that it cannot read", () => {
    expect(refused({ table: "accounts" })).toMatchObject({ kind: "unknown-key", path: "options" });
    expect(refused({ columns: { ...options.columns, costs: undefined } })).toMatchObject({
      kind: "missing",
      path: "columns.costs",
    });
    expect(refused({ columns: { ...options.columns, price: "p" } })).toMatchObject({
      kind: "unknown-key",
      path: "columns",
    });
    expect(refused({ columns: { ...options.columns, offer: "result" } })).toMatchObject({
      kind: "duplicate",
      path: "columns",
    });
    expect(refused({ units: { revenue: "0.01", costs: "0.01" } })).toMatchObject({
      kind: "missing",
      path: "units.budget",
    });
    expect(refused({ units: { ...options.units, costs: "0.001" } })).toMatchObject({
      kind: "out-of-range",
      path: "units.costs",
    });
    expect(refused({ set: undefined })).toMatchObject({ kind: "missing", path: "set" });
  });

  test("refuses years that are none, too many or in the wrong order", () => {
    for (const years of [[2022, 2019], [2019], [2019, 2019.5], [1980, 2025], "2019"]) {
      expect(refused({ years })).toMatchObject({ kind: "malformed", path: "years" });
    }
    expect(refused({ years: undefined })).toMatchObject({ kind: "missing", path: "years" });
  });

  test("refuses years whose rules are not known, and rules that it cannot write", () => {
    expect(refused({ years: [2017, 2019] })).toMatchObject({ kind: "unknown-value" });
    expect(refused({ set: options.set.with({ bandRounding: "0.015" }) })).toMatchObject({
      kind: "out-of-range",
      path: "set",
    });
    expect(refused({ parameters: { backRegulationDelay: "delay" } })).toMatchObject({
      kind: "out-of-range",
      path: "parameters.backRegulationDelay",
    });
  });
});
