/**
 * The settlement of all years and regions in one query, from a table of kroner with two decimals: the values of the agreements as a
 * table, a view that joins it, and the rule as SQL. Needs no database to be printed.
 */
import { carryOver, parameterTable, parameterTableSql } from "rammetakst";

const NAMES = ["band", "deficitBand", "bandRounding"] as const;

/** A table `accounts` has the region's code, the year and amounts in kr., DECIMAL(14, 2). */
const kroner = (column: string) => ({ column, decimals: 2 });

const known = parameterTable(["syddanmark", "nordjylland"], [2021, 2022, 2023, 2024, 2025], NAMES);
for (const { region, year, parameter, failure } of known.unknown) {
  console.log(`-- ${region} ${year} ${parameter}: ${failure.found.da}`);
}

const { table, view } = parameterTableSql(known, "duckdb", {
  table: "rule_values",
  from: "accounts",
  view: "accounts_by_year",
  regionCode: "region_code",
});
const { text, units } = carryOver.sql("duckdb", {
  from: "accounts_by_year",
  id: ["offer", "year"],
  columns: { result: kroner("result"), carriedIn: kroner("carried_in"), fullYearBudget: kroner("budget") },
  parameters: { band: "band", deficitBand: "deficitBand", bandRounding: "bandRounding" },
  units: known.units,
  faults: "column",
});
for (const statement of [table, view, text]) console.log(`${statement};\n`);
console.log(`-- what goes to the tariff counts ${units.toTariff} kr.`);
