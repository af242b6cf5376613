import type { Decimal } from "decimal.js";
import { readAmount } from "./amount.ts";
import type { CellReader } from "./context.ts";
import { DASH } from "./count.ts";
import { decimalOf } from "./decimalOf.ts";

/** How statistics write that a figure is not available, confidential or too uncertain; never 0. */
const MISSING = /^(?:\.{1,3}|…|:|n\/?a\.?|i\.?\s?o\.?|ikke oplyst|uoplyst|not available)$/i;
/** An amount in kr., nothing at all where a dash says so, or that the amount is not available. */
export const readAmountOrMissing: CellReader<Decimal | "missing"> = (cell, context) => {
  const text = cell.kind === "text" ? cell.text.trim() : "";
  if (MISSING.test(text)) return "missing";
  return DASH.test(text) ? decimalOf(0) : readAmount(cell, context);
};
