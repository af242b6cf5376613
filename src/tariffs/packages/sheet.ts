import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import { serviceName } from "./names.ts";
import type { PackageTariffs, ServiceTariff } from "./packageTariffs.ts";

function row(service: ServiceTariff): Cell[] {
  const { cost, citizens, quantity, unit, tariff, revenue, difference } = service;
  return [serviceName(service), cost, citizens ?? null, quantity, tariffUnitWords(unit), tariff, revenue, difference];
}

/**
 * The tariffs of base and packages as a table: a row for each, and a row of totals. Amounts in kr. a year. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link packageTariffs}.
 *
 * @example
 * ```ts
 * import { agreementInForce, packageTariffsSheet, packageTariffs } from "rammetakst";
 * const base = { cost: 14_600_000, places: 22, expectedCitizens: 20 };
 * const offer = { offer: "Holtegården", year: 2020, base, packages: [] };
 * const sheet = packageTariffsSheet(packageTariffs(offer, agreementInForce("syddanmark", "2020-01-01")));
 * sheet.rows.length; // => 2
 * ```
 */
export function packageTariffsSheet(result: PackageTariffs): Sheet {
  const { offer, year, base, packages, cost, revenue, difference, explanation } = resultOf("packageTariffs", result, [
    "base",
    "packages",
  ]);
  return {
    title: {
      da: `Basistakst og ydelsespakker ${year}: ${offer}`,
      en: `Base tariff and service packages ${year}: ${offer}`,
    },
    columns: [
      { word: "service", unit: "text" },
      { word: "cost", unit: "kr" },
      { word: "expectedCitizens", unit: "count" },
      { word: "expectedQuantity", unit: "count" },
      { word: "unit", unit: "text" },
      { word: "tariff", unit: "kr" },
      { word: "expectedRevenue", unit: "kr" },
      { word: "roundingDifference", unit: "kr" },
    ],
    rows: [
      ...[base, ...packages].map(row),
      [{ da: "I alt", en: "Total" }, cost, null, null, null, null, revenue, difference],
    ],
    totalRows: 1,
    notes: explanation.says,
  };
}
