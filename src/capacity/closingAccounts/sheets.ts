import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import { words } from "../../words.ts";
import type { ClosingAccounts } from "./result.ts";

/** The tables of closing accounts: who bears what, and what each buyer pays or is paid back. */
export interface ClosingAccountsSheets {
  readonly accounts: Sheet;
  readonly buyers: Sheet;
}

const IN_ALL: Text = Object.freeze({ da: "I alt", en: "Total" });

/** Each line with its amount; of a closure also the operator's and the buyers' part. */
function closedRows(closing: ClosingAccounts): Cell[][] {
  const { result, carriedIn, onItsWay, left, leftOfBuyers, closingCosts, closingCostsOfBuyers } = closing;
  const costs = closingCosts.negated();
  const costsOfBuyers = closingCostsOfBuyers.negated();
  const { borneByOperator, settledWithBuyers } = closing;
  return [
    [words.result, result, null, null],
    [words.carriedIn, carriedIn, null, null],
    [words.onItsWay, onItsWay, null, null],
    [words.left, left, left.minus(leftOfBuyers), leftOfBuyers],
    [words.closingCosts, costs, costs.minus(costsOfBuyers), costsOfBuyers],
    [IN_ALL, left.plus(costs), borneByOperator, settledWithBuyers],
  ];
}

function goingOnRows({ result, carriedIn, closingCosts, carriedOut, toTariff, tariffYear }: ClosingAccounts): Cell[][] {
  const tariff: Text = { da: `til taksten for ${tariffYear}`, en: `to the tariff of ${tariffYear}` };
  const row = (what: Text, amount: Decimal): Cell[] => [what, amount, null, null];
  return [
    row(words.result, result),
    row(words.carriedIn, carriedIn),
    row(
      { da: "omkostninger ved flytning eller sammenlægning", en: "costs of the move or merger" },
      closingCosts.negated(),
    ),
    row(words.available, result.plus(carriedIn).minus(closingCosts)),
    row(words.carriedOut, carriedOut),
    row(tariff, toTariff),
  ];
}

function accountsSheet(closing: ClosingAccounts): Sheet {
  const isClosure = closing.kind === "closure";
  const rows = isClosure ? closedRows(closing) : goingOnRows(closing);
  return {
    title: closing.explanation.title,
    columns: [
      { word: "what", unit: "text" },
      { word: "closingAmount", unit: "kr" },
      ...(isClosure
        ? ([
            { word: "borneByOperator", unit: "kr" },
            { word: "settledWithBuyers", unit: "kr" },
          ] as const)
        : []),
    ],
    rows: rows.map((row) => (isClosure ? row : row.slice(0, 2))),
    ...(isClosure && { totalRows: 1 }),
    notes: closing.explanation.says,
  };
}

function buyersSheet({ settlementByBuyers: settlement, year, settledWithBuyers }: ClosingAccounts): Sheet {
  const shares = settlement?.shares ?? [];
  return {
    title: { da: `Afregning med køberne ${year}`, en: `Settlement with the buyers ${year}` },
    columns: [
      { word: "buyer", unit: "text" },
      { word: "occupiedDays", unit: "count" },
      { word: "settled", unit: "kr" },
    ],
    rows: [
      ...shares.map(({ id, key, share }): Cell[] => [String(id), key, share]),
      ...(shares.length > 0 ? [[IN_ALL, null, settledWithBuyers]] : []),
    ],
    ...(shares.length > 0 && { totalRows: 1 }),
    notes: [
      {
        da: "Et beløb over 0 betales tilbage til køberen; et beløb under 0 betales af køberen.",
        en: "An amount above 0 is paid back to the buyer; one below 0 is paid by the buyer.",
      },
    ],
  };
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
  return { accounts: accountsSheet(closing), buyers: buyersSheet(closing) };
}
