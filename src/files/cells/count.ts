import type { Decimal } from "decimal.js";
import { isToldBeyond, withinBounds } from "./bounds.ts";
import type { CellContext, CellReader, FilledCell } from "./context.ts";
import { decimalOf } from "./decimalOf.ts";
import { numbersMeant, readingsFor } from "./meant.ts";
import { hasThreeDecimals, isPlain, plainNumberIn } from "./numberIn.ts";
import { numberOfCell } from "./numberOfCell.ts";
import * as say from "./words.ts";

/** A dash alone, which accounts and statistics print for none. */
export const DASH = /^[-\u2010-\u2015\u2212]$/;

function countOf(cell: FilledCell, context: CellContext): Decimal | undefined {
  const { numbers, tell } = context;
  if (cell.kind === "number" && cell.isPercent !== true) return numberOfCell(cell, context);
  if (cell.kind === "text") {
    const text = cell.text.trim();
    const value = DASH.test(text) ? decimalOf(0) : plainNumberIn(text, numbers);
    if (value !== undefined && hasThreeDecimals(text, numbers)) {
      const suggestions = readingsFor(context.column, text);
      return void tell({ ...say.whichNumber(text), severity: "error", kind: "which-number", suggestions });
    }
    if (value !== undefined) return value;
    if (isPlain(text) && isToldBeyond(text, context)) return undefined;
  }
  const suggestions = cell.kind === "text" ? numbersMeant(cell.text, numbers) : [];
  return void tell({ ...say.notNumber, severity: "error", kind: "not-a-number", suggestions });
}

/** A number without unit; a dash alone is none. */
export const readCount: CellReader<Decimal> = (cell, context) => {
  const value = countOf(cell, context);
  return value === undefined ? undefined : withinBounds(value, context);
};

const ALL = /^(?:alle|alle dage|hele (?:året|perioden)|all|all days|every day)$/i;

/** A number without unit, or all there are. */
export const readCountOrAll: CellReader<Decimal | "all"> = (cell, context) =>
  cell.kind === "text" && ALL.test(cell.text.trim()) ? "all" : readCount(cell, context);
