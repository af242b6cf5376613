import { agreementInForce, allParameters, parameterTable, parameterTableSql } from "rammetakst";
import { describe, expect, test } from "vitest";
import { fromExactText } from "../../../../src/numbers/exactText.ts";
import { refusal } from "../../../refusal.ts";

describe("a table of parameters", () => {
  test("holds every known number of a region's agreements, as a whole number of its unit", () => {
    const years = [2019, 2021, 2025];
    const { rows, parameters, units, unknown } = parameterTable(["syddanmark", "sjaelland"], years, undefined, {
      day: "12-31",
    });
    const numbers = allParameters().filter(({ unit }) => unit !== "word" && unit !== "series");
    expect(parameters.map(({ id }) => id)).toEqual(numbers.map(({ id }) => id));
    expect(rows.map(({ region, year }) => `${region} ${year}`)).toEqual(
      ["syddanmark", "sjaelland"].flatMap((region) => years.map((year) => `${region} ${year}`)),
    );
    let [known, missing] = [0, 0];
    for (const row of rows) {
      for (const parameter of numbers) {
        const { name } = parameter;
        const told = unknown.find(
          (each) => each.region === row.region && each.year === row.year && each.parameter === name,
        );
        let text: string | undefined;
        try {
          text = agreementInForce(row.region as string, `${row.year}-12-31`).find(parameter)?.text;
        } catch {
          text = undefined;
        }
        expect([row[name] === null, told !== undefined], name).toEqual([text === undefined, text === undefined]);
        if (text === undefined) missing++;
        else {
          const [value, unit] = [fromExactText(text), fromExactText(units[name] as string)];
          expect(BigInt(row[name] as number) * unit.n * value.d, name).toBe(value.n * unit.d);
          known++;
        }
      }
    }
    expect(known).toBeGreaterThan(300);
    expect(missing).toBeGreaterThan(50);
  });

  test("takes agreements with values to try, codes and years as databases give them, and the coarsest unit of tenths", () => {
    const tried = agreementInForce("syddanmark", "2025-01-01").with({ band: "0.0425" });
    const { rows, units } = parameterTable([tried], [2025n, "2026"] as never, ["settlement.band"]);
    expect(rows).toEqual([
      { region: "syddanmark", regionCode: 1083, year: 2025, band: 425 },
      { region: "syddanmark", regionCode: 1083, year: 2026, band: 425 },
    ]);
    expect(units).toEqual({ band: "0.0001" });
    expect(parameterTable([1083n as never], [2025], ["band"]).rows[0]).toEqual({ ...rows[0], band: 5 });
  });

  test("says why a value is not known, of a year without an agreement too, and takes the last known in lenient mode", () => {
    const { rows, unknown } = parameterTable(["syddanmark"], [2021, 2040], ["listingThreshold"]);
    expect(rows.map(({ listingThreshold }) => listingThreshold)).toEqual([null, null]);
    expect(unknown.map(({ year, failure }) => [year, failure.kind])).toEqual([
      [2021, "unknown-value"],
      [2040, "outside-validity"],
    ]);
    const lenient = parameterTable(["syddanmark"], [2021, 2040], ["listingThreshold"], { mode: "lenient" });
    expect(lenient.rows.map(({ listingThreshold }) => listingThreshold)).toEqual([5, 5]);
  });

  test("of a value that changes within a year is made for a stated day only", () => {
    const tried = agreementInForce("syddanmark", "2025-01-01").with({ band: { value: "0.04", from: "2025-07-01" } });
    expect(refusal(() => parameterTable([tried], [2025], ["band"]))).toMatchObject({
      kind: "missing",
      path: "options.day",
    });
    const bands = (day: string) => parameterTable([tried], [2025], ["band"], { day }).rows.map(({ band }) => band);
    expect([bands("06-30"), bands("07-01")]).toEqual([[5], [4]]);
  });

  test.each([
    [() => parameterTable([], [2025]), "malformed of"],
    [() => parameterTable(["atlantis"], [2025]), "unknown-name of[0]"],
    [() => parameterTable(["syddanmark", 1083], [2025]), "duplicate of[1]"],
    [() => parameterTable(["syddanmark"], [2025, 2025]), "duplicate years[1]"],
    [() => parameterTable(["syddanmark"], [25]), "malformed years[0]"],
    [() => parameterTable(["syddanmark"], [2025], ["bnd" as never]), "unknown-name parameters[0]"],
    [() => parameterTable(["syddanmark"], [2025], ["band", "settlement.band"]), "duplicate parameters[1]"],
    [() => parameterTable(["syddanmark"], [2025], ["closingPlacesBody"]), "out-of-range parameters[0]"],
    [() => parameterTable(["syddanmark"], [2025], ["band"], { day: "02-30" }), "malformed options.day"],
    [() => parameterTable(["syddanmark"], [2025], ["band"], { mode: "kind" as never }), "malformed mode"],
    [() => parameterTable(["syddanmark"], [2025], ["band"], { days: "12-31" } as never), "unknown-key options"],
  ])("is refused: %#", (call, wanted) => {
    const { kind, path } = refusal(call);
    const asWanted = wanted.split(" ");
    expect([kind, path.includes(asWanted[1] as string) || path]).toEqual([asWanted[0], true]);
  });
});

describe("as SQL", () => {
  const table = parameterTable(["syddanmark", "nordjylland"], [2025], ["band"]);
  const options = { table: ["finance", "rule_values"], from: "accounts", view: "joined", region: "area" } as const;

  test("is a table of all rows, and a view of all rows of another with the values of their region and year", () => {
    expect(parameterTableSql(table, "postgres", options)).toEqual({
      table: [
        'CREATE TABLE "finance"."rule_values" AS',
        "SELECT",
        '  CAST("region" AS VARCHAR) AS "region",',
        '  CAST("regionCode" AS INTEGER) AS "regionCode",',
        '  CAST("year" AS INTEGER) AS "year",',
        '  CAST("band" AS BIGINT) AS "band"',
        "FROM (VALUES",
        "  ('syddanmark', 1083, 2025, 5),",
        "  ('nordjylland', 1081, 2025, NULL)",
        ') AS "known" ("region", "regionCode", "year", "band")',
      ].join("\n"),
      view: [
        'CREATE VIEW "joined" AS',
        "SELECT",
        '  "row".*,',
        '  "known"."band"',
        'FROM "accounts" AS "row"',
        'LEFT JOIN "finance"."rule_values" AS "known" ON "known"."year" = "row"."year" AND "known"."region" = "row"."area"',
      ].join("\n"),
    });
    expect(parameterTableSql(table, "duckdb", { table: "t" }).view).toBeUndefined();
  });

  test("is written for Spark with its own type of texts, and refuses the names that Spark cannot write", () => {
    const { table: text } = parameterTableSql(table, "spark", options);
    expect(text).toContain("CREATE TABLE `finance`.`rule_values` AS\nSELECT\n  CAST(`region` AS STRING) AS `region`,");
    const refused = (change: object) => refusal(() => parameterTableSql(table, "spark", { ...options, ...change }));
    expect(refused({ table: "årets satser" })).toMatchObject({ kind: "malformed", path: "table" });
    expect(refused({ view: "a b" })).toMatchObject({ kind: "malformed", path: "view" });
    expect(refused({ region: ["$", "{x}"].join("") })).toMatchObject({ kind: "malformed", path: "region" });
  });

  test.each([
    [{ ...options, region: undefined }, "missing", "region"],
    [{ ...options, regionCode: "code" }, "duplicate", "region"],
    [{ ...options, view: undefined }, "missing", "view"],
    [{ ...options, from: undefined }, "missing", "from"],
    [{ ...options, table: "a\nb" }, "malformed", "table"],
    [{ ...options, tabel: "t" }, "unknown-key", "options"],
  ])("is refused: %#", (given, kind, path) => {
    expect(refusal(() => parameterTableSql(table, "duckdb", given as never))).toMatchObject({ kind, path });
  });

  test("of what is no such table is refused, so that nothing of it is written as a text", () => {
    const hostile = { ...table, rows: [{ ...table.rows[0], band: "1); DROP TABLE accounts; --" }] };
    for (const given of [undefined, {}, { ...table, rows: [] }, hostile])
      expect(refusal(() => parameterTableSql(given as never, "duckdb", options)).path).toBe("table");
  });
});
