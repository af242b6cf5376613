import type { Decimal } from "decimal.js";
import { readAmount } from "./amount.ts";
import type { CellReader } from "./context.ts";
import { rateIn } from "./numberIn.ts";
import { readRate } from "./rate.ts";

/** An amount in kr., or a rate where a per cent sign or the cell's form says so. */
export const readAmountOrRate: CellReader<{ readonly amount: Decimal } | { readonly rate: Decimal }> = (
  cell,
  context,
) => {
  const isRate =
    (cell.kind === "number" && cell.isPercent === true) ||
    (cell.kind === "text" && rateIn(cell.text, context.numbers) !== undefined);
  const value = (isRate ? readRate : readAmount)(cell, context);
  if (value === undefined) return undefined;
  return isRate ? { rate: value } : { amount: value };
};
