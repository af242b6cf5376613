import { type Failure, RuleError } from "../../errors.ts";
import type { SpendingData } from "./data.ts";
import { readSpending } from "./readSpending.ts";
import type { SpendingColumns, SpendingRow } from "./row.ts";
import * as say from "./words.ts";

const READ = new WeakSet<object>();

/** What the analyses take: rows, columns, or a table that has been read already. */
export type SpendingGiven = readonly SpendingRow[] | SpendingColumns | SpendingData;

/**
 * Everything that is wrong with an account table, each with its row and column, what is allowed there and what to do;
 * nothing where the table can be used.
 *
 * @example
 * ```ts
 * import { checkSpending } from "rammetakst";
 * const row = { payer: "Odnse", year: 2024, area: "adults", account: "accounts", amount: 1, priceLevel: "nominal" } as const;
 * checkSpending([row])[0]?.path; // => "rows[0].payer"
 * checkSpending([{ ...row, payer: "Odense" }]).length; // => 0
 * ```
 */
export function checkSpending(given: readonly SpendingRow[] | SpendingColumns): readonly Failure[] {
  return readSpending(given).problems;
}

function withCount(problem: Failure, more: number): Failure {
  return more === 0 ? problem : { ...problem, remedy: say.andMore(problem.remedy, more) };
}

/**
 * Reads an account table once, for all analyses: every name found, every amount in whole øre, no line twice, and one
 * basis of prices. Nothing is left out and nothing guessed.
 *
 * Takes rows, or columns that are lists or typed arrays of one length. Throws the first thing that is wrong, with its
 * row and column: `unknown-name` for a payer, `duplicate` for a line that is there twice, `price-level` for amounts of
 * different levels, `malformed`, `missing` or `out-of-range` for a cell, `unknown-key` for a column that is not known.
 *
 * @example
 * ```ts
 * import { spendingData } from "rammetakst";
 * const row = { payer: "Odense", year: 2024, area: "adults", account: "accounts", amount: "1200.50", priceLevel: "nominal" } as const;
 * const data = spendingData([row, { ...row, year: 2023 }]);
 * data.years; // => [2023, 2024]
 * data.priceBasis; // => "nominal"
 * ```
 */
export function spendingData(given: SpendingGiven): SpendingData {
  if (READ.has(given)) return given as SpendingData;
  const { data, problems } = readSpending(given);
  const [first, ...more] = problems;
  if (first !== undefined) throw new RuleError(withCount(first, more.length));
  if (data === undefined) throw new Error("a table that is refused says why");
  READ.add(data);
  return data;
}
