import type { Decimal } from "decimal.js";
import { isToldBeyond, withinBounds } from "./bounds.ts";
import type { CellContext, CellReader, FilledCell } from "./context.ts";
import { inStyle } from "./meant.ts";
import { amountIn, rateIn } from "./numberIn.ts";
import { numberOfCell } from "./numberOfCell.ts";
import * as say from "./words.ts";

/** A larger number without per cent sign is more likely per cent than a share of 1. */
const LARGEST_SHARE = 1.5;

/** A number without per cent sign: a share of 1 where it is small enough to be one, and else a question. */
function bareRate(value: Decimal, { numbers, tell }: CellContext): Decimal | undefined {
  if (value.abs().lessThanOrEqualTo(LARGEST_SHARE)) return value;
  const suggestions = [`${inStyle(value, numbers)} %`];
  return void tell({ ...say.notRate, severity: "error", kind: "not-a-rate", suggestions });
}

function rateOf(cell: FilledCell, context: CellContext): Decimal | undefined {
  if (cell.kind === "number") {
    const value = numberOfCell(cell, context);
    return value === undefined || cell.isPercent === true ? value : bareRate(value, context);
  }
  if (cell.kind !== "text") return void context.tell({ ...say.notRate, severity: "error", kind: "not-a-rate" });
  const rate = rateIn(cell.text, context.numbers);
  if (rate !== undefined) return rate;
  const bare = amountIn(cell.text, context.numbers);
  if (bare !== undefined && !/\p{L}/u.test(cell.text)) return bareRate(bare, context);
  if (bare === undefined && isToldBeyond(cell.text, context)) return undefined;
  const fault = bare === undefined ? say.notRate : say.amountForRate;
  return void context.tell({
    ...fault,
    severity: "error",
    kind: bare === undefined ? "not-a-rate" : "amount-for-rate",
  });
}

/** A rate as a share of 1: with its per cent sign, a cell shown as per cent, or a share such as 0,95. */
export const readRate: CellReader<Decimal> = (cell, context) => {
  const value = rateOf(cell, context);
  return value === undefined ? undefined : withinBounds(value, context);
};
