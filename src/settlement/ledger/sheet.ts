import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { frozen } from "../../frozen.ts";
import { resultOf, withKeys } from "../../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { restored } from "../../stored/restored.ts";
import type { Ledger, SettledYear } from "./result.ts";

const COLUMNS: readonly Column[] = frozen([
  { word: "year", unit: "text" },
  { word: "revenue", unit: "kr" },
  { word: "costs", unit: "kr" },
  { word: "backRegulationInTariff", unit: "kr" },
  { word: "result", unit: "kr" },
  { word: "carriedIn", unit: "kr" },
  { word: "limit", unit: "kr" },
  { word: "carriedOut", unit: "kr" },
  { word: "toTariff", unit: "kr" },
  { word: "tariffYear", unit: "year" },
]);

const CLOSING: readonly Column[] = frozen([
  { word: "borneByOperator", unit: "kr" },
  { word: "settledWithBuyers", unit: "kr" },
]);

function row(year: SettledYear, closes: boolean): Cell[] {
  const { revenue, costs, backRegulationInTariff, result, carriedIn, limit, carriedOut, toTariff, tariffYear } = year;
  const cells = [year.year, revenue, costs, backRegulationInTariff, result, carriedIn, limit, carriedOut, toTariff];
  return [...cells, tariffYear, ...(closes ? [year.borneByOperator, year.settledWithBuyers] : [])];
}

function totalRow({ totals }: Ledger, closes: boolean): Cell[] {
  const { result, toTariff, borneByOperator, settledWithBuyers } = totals;
  const cells = [null, null, null, result, null, null, null, toTariff, null];
  return [{ da: "I alt", en: "Total" }, ...cells, ...(closes ? [borneByOperator, settledWithBuyers] : [])];
}

/**
 * A ledger as a table: a row for each year, and the totals. What is carried over is a balance and has no total: it stands
 * in the first year as it came in and in the last as it goes out.
 *
 * Amounts in nominal kr., surpluses above 0; only the back-regulation in a tariff is above 0 where it raised it. What the
 * operator bears and what is settled with the buyers have columns where an offer closed. Throws `RuleError` (`missing`
 * or `malformed`) for what is no result of {@link settlementLedger}.
 *
 * @example
 * ```ts
 * import { agreementInForce, settlementLedgerSheet, settlementLedger } from "rammetakst";
 * const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
 * const sheet = settlementLedgerSheet(settlementLedger([year], agreementInForce("syddanmark", "2021-12-31")));
 * sheet.rows.length; // => 2
 * sheet.rows[0]?.[4]; // => -600000
 * ```
 */
export function settlementLedgerSheet(given: Ledger): Sheet {
  const ledger = resultOf("settlementLedger", given, ["years", "totals"]);
  const closes = ledger.years.some(({ closed }) => closed);
  return {
    title: ledger.explanation.title,
    columns: closes ? [...COLUMNS, ...CLOSING] : COLUMNS,
    rows: [...ledger.years.map((year) => row(year, closes)), totalRow(ledger, closes)],
    totalRows: 1,
    notes: ledger.explanation.says,
  };
}

/**
 * What was found on the years of a ledger, as a table: a row for each thing found with all the years it is said of, what
 * must be looked at first on top, each with source, mark and remedy. Throws `RuleError` (`missing` or `malformed`) for
 * what is no result of {@link settlementLedger}.
 *
 * @example
 * ```ts
 * import { agreementInForce, settlementLedgerFindingSheet, settlementLedger } from "rammetakst";
 * const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
 * const sheet = settlementLedgerFindingSheet(settlementLedger([year], agreementInForce("syddanmark", "2021-12-31")));
 * sheet.rows.length; // => 4
 * ```
 */
export function settlementLedgerFindingSheet(ledger: Pick<Ledger, "findings">): Sheet {
  const given = withKeys("settlementLedger", ledger, ["findings"]).findings;
  const findings = restored("settlementLedger", given, "result.findings", "[SettlementFinding]");
  const title = { da: "Bemærkninger til afregningen", en: "Findings on the settlement" };
  const all = findings.map((finding) => ({ of: String(finding.year), finding }));
  return sheetOfFindings(title, "year", all);
}
