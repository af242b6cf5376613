import { type Decimal, ResultDecimal } from "../../decimal.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import { total } from "../../numbers/fraction.ts";
import { type CostKind, isDirect } from "../../tariffs/costKind.ts";
import { saysKroner } from "../cells/amount.ts";
import { inStyle } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { cellIn, columnOf, rowFault } from "../kinds/rowFault.ts";
import { amountOf, type CostRow, type CostTable, MOST_PER_CENT } from "./rowChecks.ts";
import * as say from "./words.ts";

/** An overhead below this part of the direct costs is no overhead that any office has. */
const LEAST_SHARE = new ResultDecimal("0.001");
/** Between these parts of the direct costs a number in thousands or millions is taken as kroner. */
const [LEAST_SCALED, MOST_SCALED] = [new ResultDecimal("0.01"), new ResultDecimal("0.3")];
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

/** The number as it is written, where the heading counts in thousands or millions. */
function writtenOf(read: CostTable, row: CostRow, amount: Decimal): Decimal {
  const power = columnOf(read, row, "amount")?.heading.power ?? 0;
  return power === 0 ? amount : amount.dividedBy(10 ** power);
}

/** The ways in which an overhead may be meant, each as it can be written into the cell. */
function suggestionsOf(read: CostTable, row: CostRow): string[] {
  const cell = cellIn(read, row, "amount");
  const amount = amountOf(row.values);
  if (amount === undefined || cell?.kind === "date") return [];
  const written = writtenOf(read, row, amount);
  if (written.greaterThan(MOST_PER_CENT)) return [];
  const percent = written.lessThanOrEqualTo(MOST_AS_SHARE) ? written.times(100) : written;
  return [`${inStyle(percent, read.numbers)} %`, `${inStyle(amount, read.numbers)} kr.`];
}

/** Whether a number that may be per cent is no overhead that offices have, taken as kroner. */
function isUnlikely(read: CostTable, row: CostRow, amount: Decimal, direct: Decimal): boolean {
  const written = writtenOf(read, row, amount);
  if (written.greaterThan(MOST_PER_CENT)) return amount.lessThan(direct.times(LEAST_SHARE));
  if (written.equals(amount)) return true;
  // Counted in thousands or millions, few kroner look like per cent: it is asked where as kroner it would be odd.
  return amount.lessThan(direct.times(LEAST_SCALED)) || amount.greaterThan(direct.times(MOST_SCALED));
}

/**
 * Overhead that is a number alone and too small to be an amount: it may be per cent, or a share, and is then neither taken as
 * kroner nor as a rate. One that says `kr.` itself is taken as it stands.
 */
export function bareOverhead(read: CostTable, rows: readonly CostRow[]): TableFault[] {
  const direct = directCosts(rows);
  return rows.flatMap((row) => {
    const amount = row.values.cost === "indirect" ? amountOf(row.values) : undefined;
    if (amount === undefined || !amount.isPositive() || amount.isZero()) return [];
    const cell = cellIn(read, row, "amount");
    if (!isUnlikely(read, row, amount, direct) || (cell?.kind === "text" && saysKroner(cell.text))) return [];
    const suggestions = suggestionsOf(read, row);
    return [
      rowFault(read, row, ["amount"], { ...say.KR_OR_PERCENT, kind: "which-unit", severity: "error", suggestions }),
    ];
  });
}
