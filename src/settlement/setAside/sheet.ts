import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { SetAsideLedger } from "./result.ts";

/**
 * A ledger with set-asides as a table: a row for each year, and the totals. Set-asides in and out are balances and have no
 * total: they stand in the first year as they came in and in the last as they go out.
 *
 * Amounts in nominal kr., surpluses above 0; what is used, set aside and expired is never below 0. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link setAsideLedger}.
 *
 * @example
 * ```ts
 * import { agreementInForce, setAsideLedger, setAsideLedgerSheet } from "rammetakst";
 * const year = { year: 2021, revenue: 8_418_000, costs: 7_648_000, budget: 8_000_000 };
 * const options = { limitIs: "per-year", deficits: "to-tariff" } as const;
 * setAsideLedgerSheet(setAsideLedger([year], agreementInForce("nordjylland", "2021-12-31"), options)).rows.length; // => 2
 * ```
 */
export function setAsideLedgerSheet(ledger: SetAsideLedger): Sheet {
  const { years, totals, explanation } = resultOf("setAsideLedger", ledger, ["years", "totals"]);
  const { result, toTariff, borneByOperator } = totals;
  const isBorne = !borneByOperator.isZero();
  return {
    title: explanation.title,
    columns: [
      { word: "year", unit: "text" },
      { word: "result", unit: "kr" },
      { word: "limit", unit: "kr" },
      { word: "setAsideIn", unit: "kr" },
      { word: "setAsideUsed", unit: "kr" },
      { word: "setAsideExpired", unit: "kr" },
      { word: "setAside", unit: "kr" },
      { word: "setAsideOut", unit: "kr" },
      { word: "toTariff", unit: "kr" },
      { word: "tariffYear", unit: "year" },
      ...(isBorne ? ([{ word: "borneByOperator", unit: "kr" }] as const) : []),
    ],
    rows: [
      ...years.map((year) => [
        year.year,
        year.result,
        year.limit,
        year.setAsideIn,
        year.used,
        year.expired,
        year.setAside,
        year.setAsideOut,
        year.toTariff,
        year.tariffYear,
        ...(isBorne ? [year.borneByOperator] : []),
      ]),
      [
        { da: "I alt", en: "Total" },
        result,
        null,
        null,
        null,
        null,
        null,
        null,
        toTariff,
        null,
        ...(isBorne ? [borneByOperator] : []),
      ],
    ],
    totalRows: 1,
    notes: explanation.says,
  };
}
