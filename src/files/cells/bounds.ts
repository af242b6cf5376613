import type { Decimal } from "decimal.js";
import type { CellContext } from "./context.ts";
import { inStyle, LARGEST } from "./meant.ts";
import { beyondSize } from "./numberIn.ts";
import * as say from "./words.ts";

const BEYOND = { "too-large": say.TOO_LARGE, "too-fine": say.TOO_FINE } as const;

/** Tells a text that is a number but for its size or its decimals, and whether it is one. */
export function isToldBeyond(text: string, { numbers, tell }: CellContext): boolean {
  const beyond = beyondSize(text, numbers);
  if (beyond !== undefined) tell({ ...BEYOND[beyond], severity: "error", kind: "out-of-range" });
  return beyond !== undefined;
}

/** The number where it lies within the column's bounds; else nothing, which is told. */
export function withinBounds(value: Decimal, context: CellContext): Decimal | undefined {
  const { least, above, most, isWhole } = context.column;
  if (value.abs().greaterThan(LARGEST)) {
    return void context.tell({ ...say.TOO_LARGE, severity: "error", kind: "out-of-range" });
  }
  const inTable = (number: Decimal) => inStyle(number, context.numbers);
  if ((least === "0" || above === "0") && value.isNegative() && !value.isZero()) {
    const said = say.belowZero(context.column);
    context.tell({ ...said, severity: "error", kind: "below-zero", suggestions: [inTable(value.negated())] });
    return undefined;
  }
  const isLow = (least !== undefined && value.lessThan(least)) || (above !== undefined && !value.greaterThan(above));
  if (isLow || (most !== undefined && value.greaterThan(most))) {
    context.tell({ ...say.outOfRange(context.column), severity: "error", kind: "out-of-range" });
    return undefined;
  }
  if (isWhole && !value.isInteger()) {
    context.tell({ ...say.notWhole, severity: "error", kind: "not-whole" });
    return undefined;
  }
  return value;
}
