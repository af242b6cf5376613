import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { resultOf, withKeys } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { restored } from "../../stored/restored.ts";
import { TOTAL } from "../words.ts";
import type { Ledger, SettledYear } from "./result.ts";
import * as say from "./words.ts";

/** What is settled where an offer closes. */
function closingColumns({ borneByOperator, settledWithBuyers }: Ledger["totals"]): Shown<SettledYear>[] {
  return [
    { word: "borneByOperator", unit: "kr", cell: (year) => year.borneByOperator, total: borneByOperator },
    { word: "settledWithBuyers", unit: "kr", cell: (year) => year.settledWithBuyers, total: settledWithBuyers },
  ];
}

/**
 * A ledger as a table: a row for each year, and the totals. What is carried over is a balance and has no total: the
 * first year shows it as it came in, the last as it goes out.
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
  const { years, totals, explanation } = resultOf("settlementLedger", given, ["years", "totals"]);
  const closes = years.some(({ closed }) => closed);
  return tableOf(
    explanation.title,
    years,
    [
      { word: "year", unit: "text", cell: ({ year }) => year, total: TOTAL },
      { word: "revenue", unit: "kr", cell: ({ revenue }) => revenue },
      { word: "costs", unit: "kr", cell: ({ costs }) => costs },
      { word: "backRegulationInTariff", unit: "kr", cell: ({ backRegulationInTariff }) => backRegulationInTariff },
      { word: "result", unit: "kr", cell: ({ result }) => result, total: totals.result },
      { word: "carriedIn", unit: "kr", cell: ({ carriedIn }) => carriedIn },
      { word: "limit", unit: "kr", cell: ({ limit }) => limit },
      { word: "carriedOut", unit: "kr", cell: ({ carriedOut }) => carriedOut },
      { word: "toTariff", unit: "kr", cell: ({ toTariff }) => toTariff, total: totals.toTariff },
      { word: "tariffYear", unit: "year", cell: ({ tariffYear }) => tariffYear },
      ...(closes ? closingColumns(totals) : []),
    ],
    { notes: explanation.says },
  );
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
  const all = findings.map((finding) => ({ of: String(finding.year), finding }));
  return sheetOfFindings(say.FINDINGS, "year", all);
}
