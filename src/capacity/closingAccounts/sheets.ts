import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { type Text, words } from "../../words.ts";
import { TOTAL } from "../words.ts";
import type { ClosingAccounts } from "./result.ts";
import * as say from "./words.ts";

/** The tables of closing accounts: who bears what, and what each buyer pays or is paid back. */
export interface ClosingAccountsSheets {
  readonly accounts: Sheet;
  readonly buyers: Sheet;
}

interface Line {
  readonly what: Text;
  readonly amount: Decimal;
  /** The operator's and the buyers' part, of a closure. */
  readonly operator?: Decimal;
  readonly buyers?: Decimal;
}

const AMOUNTS: readonly Shown<Line>[] = [
  { word: "what", unit: "text", cell: ({ what }) => what },
  { word: "closingAmount", unit: "kr", cell: ({ amount }) => amount },
];

const PARTS: readonly Shown<Line>[] = [
  { word: "borneByOperator", unit: "kr", cell: ({ operator = null }) => operator },
  { word: "settledWithBuyers", unit: "kr", cell: ({ buyers = null }) => buyers },
];

function closureSheet(closing: ClosingAccounts): Sheet {
  const { result, carriedIn, onItsWay, left, leftOfBuyers, closingCosts, closingCostsOfBuyers } = closing;
  const { borneByOperator, settledWithBuyers, explanation } = closing;
  const costs = closingCosts.negated();
  const costsOfBuyers = closingCostsOfBuyers.negated();
  const lines: Line[] = [
    { what: words.result, amount: result },
    { what: words.carriedIn, amount: carriedIn },
    { what: words.onItsWay, amount: onItsWay },
    { what: words.left, amount: left, operator: left.minus(leftOfBuyers), buyers: leftOfBuyers },
    { what: words.closingCosts, amount: costs, operator: costs.minus(costsOfBuyers), buyers: costsOfBuyers },
  ];
  const total: Line = { what: TOTAL, amount: left.plus(costs), operator: borneByOperator, buyers: settledWithBuyers };
  return tableOf(explanation.title, lines, [...AMOUNTS, ...PARTS], { notes: explanation.says, totals: [total] });
}

function goingOnSheet(closing: ClosingAccounts): Sheet {
  const { result, carriedIn, closingCosts, carriedOut, toTariff, tariffYear, explanation } = closing;
  const lines: Line[] = [
    { what: words.result, amount: result },
    { what: words.carriedIn, amount: carriedIn },
    { what: say.COSTS_OF_MOVE, amount: closingCosts.negated() },
    { what: words.available, amount: result.plus(carriedIn).minus(closingCosts) },
    { what: words.carriedOut, amount: carriedOut },
    { what: say.toTariffOf(tariffYear), amount: toTariff },
  ];
  return tableOf(explanation.title, lines, AMOUNTS, { notes: explanation.says });
}

interface Settled {
  readonly buyer: Text | string;
  readonly days: Decimal | null;
  readonly settled: Decimal;
}

function buyersSheet({ settlementByBuyers: settlement, year, settledWithBuyers }: ClosingAccounts): Sheet {
  const rows = (settlement?.shares ?? []).map(
    ({ id, key, share }): Settled => ({ buyer: String(id), days: key, settled: share }),
  );
  const total: Settled = { buyer: TOTAL, days: null, settled: settledWithBuyers };
  return tableOf(
    say.settlementTitle(year),
    rows,
    [
      { word: "buyer", unit: "text", cell: ({ buyer }) => buyer },
      { word: "occupiedDays", unit: "count", cell: ({ days }) => days },
      { word: "settled", unit: "kr", cell: ({ settled }) => settled },
    ],
    { notes: [say.SIGN_OF_SETTLEMENT], totals: rows.length === 0 ? [] : [total] },
  );
}

/**
 * Closing accounts as tables: who bears what, and what each buyer pays or is paid back. Amounts in kr., surpluses
 * above 0. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link closingAccounts}.
 *
 * @example
 * ```ts
 * import { agreementInForce, closingAccounts, closingAccountsSheets } from "rammetakst";
 * const closing = {
 *   year: 2021,
 *   closedOn: "2021-04-01",
 *   kind: "closure",
 *   closedBy: "authority",
 *   result: -300_000,
 *   carriedIn: 0,
 *   closingCosts: 100_000,
 *   fullYearBudget: 12_000_000,
 * } as const;
 * const { accounts } = closingAccountsSheets(closingAccounts(closing, agreementInForce("syddanmark", "2021-04-01")));
 * accounts.rows.length; // => 6
 * ```
 */
export function closingAccountsSheets(given: ClosingAccounts): ClosingAccountsSheets {
  const closing = resultOf("closingAccounts", given, ["closedOn", "fullYearBudget"]);
  return {
    accounts: closing.kind === "closure" ? closureSheet(closing) : goingOnSheet(closing),
    buyers: buyersSheet(closing),
  };
}
