import { ResultDecimal } from "../../decimal.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import { total } from "../../numbers/fraction.ts";
import { type CostKind, isDirect } from "../../tariffs/costKind.ts";
import { saysKroner } from "../cells/amount.ts";
import { inStyle } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { cellIn, rowFault } from "../kinds/rowFault.ts";
import { amountOf, type CostRow, type CostTable } from "./rowChecks.ts";
import * as say from "./words.ts";

/** No offer's overhead of a year is so few kroner; a number up to here may be per cent, or a share. */
const MOST_PER_CENT = 100;
/** An overhead below this part of the direct costs is no overhead that any office has. */
const LEAST_SHARE = new ResultDecimal("0.001");
/** A number up to here is more likely a share than per cent, as it is of rates. */
const MOST_AS_SHARE = new ResultDecimal("1.5");

/** The direct costs of an offer, by the amounts of its rows as they stand. */
function directCosts(rows: readonly CostRow[]) {
  const amounts = rows.flatMap(({ values }) => {
    const amount = amountOf(values);
    return amount !== undefined && values.cost !== undefined && isDirect(values.cost as CostKind) ? [amount] : [];
  });
  return toDecimal(total(amounts.map((amount) => exact(amount))));
}

/** The ways in which an overhead may be meant, each as it can be written into the cell. */
function suggestionsOf(read: CostTable, row: CostRow): string[] {
  const cell = cellIn(read, row, "amount");
  const amount = amountOf(row.values);
  if (amount === undefined || amount.greaterThan(MOST_PER_CENT)) return [];
  const percent = amount.lessThanOrEqualTo(MOST_AS_SHARE) ? amount.times(100) : amount;
  const rate = `${inStyle(percent, read.numbers)} %`;
  return cell?.kind === "date" ? [] : [rate, `${inStyle(amount, read.numbers)} kr.`];
}

/**
 * Overhead that is a number alone and too small to be an amount: it may be per cent, or a share, and is then neither taken as
 * kroner nor as a rate. One that says `kr.` itself is taken as it stands.
 */
export function bareOverhead(read: CostTable, rows: readonly CostRow[]): TableFault[] {
  const least = directCosts(rows).times(LEAST_SHARE);
  return rows.flatMap((row) => {
    const amount = row.values.cost === "indirect" ? amountOf(row.values) : undefined;
    if (amount === undefined || !amount.isPositive() || amount.isZero()) return [];
    const isSmall = amount.lessThanOrEqualTo(MOST_PER_CENT) || amount.lessThan(least);
    const cell = cellIn(read, row, "amount");
    if (!isSmall || (cell?.kind === "text" && saysKroner(cell.text))) return [];
    const suggestions = suggestionsOf(read, row);
    return [
      rowFault(read, row, ["amount"], { ...say.KR_OR_PERCENT, kind: "which-unit", severity: "error", suggestions }),
    ];
  });
}
