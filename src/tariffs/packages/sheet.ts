import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { TOTAL, tariffUnitWords } from "../words.ts";
import type { PackageTariffs, ServiceTariff } from "./packageTariffs.ts";
import * as say from "./words.ts";

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
  const services: readonly ServiceTariff[] = [base, ...packages];
  return tableOf(
    say.packagesTitle(year, offer),
    services,
    [
      { word: "service", unit: "text", cell: say.serviceName, total: TOTAL },
      { word: "cost", unit: "kr", cell: (service) => service.cost, total: cost },
      { word: "expectedCitizens", unit: "count", cell: ({ citizens = null }) => citizens },
      { word: "expectedQuantity", unit: "count", cell: ({ quantity }) => quantity },
      { word: "unit", unit: "text", cell: ({ unit }) => tariffUnitWords(unit), code: ({ unit }) => unit },
      { word: "tariff", unit: "kr", cell: ({ tariff }) => tariff },
      { word: "expectedRevenue", unit: "kr", cell: (service) => service.revenue, total: revenue },
      { word: "roundingDifference", unit: "kr", cell: (service) => service.difference, total: difference },
    ],
    { notes: explanation.says },
  );
}
