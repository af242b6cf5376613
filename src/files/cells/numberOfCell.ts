import type { Decimal } from "decimal.js";
import type { CellContext, FilledCell } from "./context.ts";
import { decimalOf } from "./decimalOf.ts";
import * as say from "./words.ts";

type NumberCell = Extract<FilledCell, { kind: "number" }>;

/** The number of a workbook's cell; one that is so small that it would be read as 0 is told instead: nothing becomes 0 in silence. */
export function numberOfCell({ number }: NumberCell, { tell }: CellContext): Decimal | undefined {
  const value = decimalOf(number);
  if (!value.isZero() || number === 0) return value;
  return void tell({ ...say.HARDLY_ANYTHING, severity: "error", kind: "out-of-range", suggestions: ["0"] });
}
