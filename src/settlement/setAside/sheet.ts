import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { TOTAL } from "../words.ts";
import type { SetAsideLedger, SettledSetAside } from "./result.ts";

/**
 * A ledger with set-asides as a table: a row for each year, and the totals. Set-asides in and out are balances and have no
 * total: the first year shows them as they came in, the last as they go out.
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
  const borne: Shown<SettledSetAside> = {
    word: "borneByOperator",
    unit: "kr",
    cell: (year) => year.borneByOperator,
    total: borneByOperator,
  };
  return tableOf(
    explanation.title,
    years,
    [
      { word: "year", unit: "text", cell: ({ year }) => year, total: TOTAL },
      { word: "result", unit: "kr", cell: (year) => year.result, total: result },
      { word: "limit", unit: "kr", cell: ({ limit }) => limit },
      { word: "setAsideIn", unit: "kr", cell: ({ setAsideIn }) => setAsideIn },
      { word: "setAsideUsed", unit: "kr", cell: ({ used }) => used },
      { word: "setAsideExpired", unit: "kr", cell: ({ expired }) => expired },
      { word: "setAside", unit: "kr", cell: ({ setAside }) => setAside },
      { word: "setAsideOut", unit: "kr", cell: ({ setAsideOut }) => setAsideOut },
      { word: "toTariff", unit: "kr", cell: (year) => year.toTariff, total: toTariff },
      { word: "tariffYear", unit: "year", cell: ({ tariffYear }) => tariffYear },
      ...(borneByOperator.isZero() ? [] : [borne]),
    ],
    { notes: explanation.says },
  );
}
