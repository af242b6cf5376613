import type { Decimal } from "decimal.js";
import { ResultDecimal } from "../../decimal.ts";
import { readAmount } from "./amount.ts";
import type { CellReader } from "./context.ts";

/** How statistics write that a figure is not available, confidential or too uncertain; never 0. */
const MISSING = /^(?:\.{1,3}|…|:|n\/?a\.?|i\.?\s?o\.?|ikke oplyst|uoplyst|not available)$/i;
/** How they write that there is nothing: a dash alone. */
const NOTHING = /^[-\u2010-\u2015\u2212]$/;

/** An amount in kr., nothing at all where a dash says so, or that the amount is not available. */
export const readAmountOrMissing: CellReader<Decimal | "missing"> = (cell, context) => {
  const text = cell.kind === "text" ? cell.text.trim() : "";
  if (MISSING.test(text)) return "missing";
  return NOTHING.test(text) ? new ResultDecimal(0) : readAmount(cell, context);
};
