import { type Decimal, ResultDecimal } from "../../decimal.ts";
import type { KindColumn } from "../kind.ts";
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

type Bounds = Readonly<Record<"least" | "above" | "most", Decimal | undefined>>;

const numberOf = (text: string | undefined): Decimal | undefined =>
  text === undefined ? undefined : new ResultDecimal(text);

/** The exponent from which a number may be too large. */
const DIGITS_OF_LARGEST = Math.log10(LARGEST);

const BOUNDS = new WeakMap<KindColumn, Bounds>();

/** The bounds of a column as numbers, which thousands of cells are held against. */
function boundsOf(column: KindColumn): Bounds {
  const { least, above, most } = column;
  const bounds = BOUNDS.get(column) ?? { least: numberOf(least), above: numberOf(above), most: numberOf(most) };
  BOUNDS.set(column, bounds);
  return bounds;
}

/** The number where it lies within the column's bounds; else nothing, which is told. */
export function withinBounds(value: Decimal, context: CellContext): Decimal | undefined {
  const { least, above, isWhole } = context.column;
  const bounds = boundsOf(context.column);
  if (value.e >= DIGITS_OF_LARGEST && value.abs().greaterThan(LARGEST)) {
    return void context.tell({ ...say.TOO_LARGE, severity: "error", kind: "out-of-range" });
  }
  const inTable = (number: Decimal) => inStyle(number, context.numbers);
  if ((least === "0" || above === "0") && value.isNegative() && !value.isZero()) {
    const said = say.belowZero(context.column);
    context.tell({ ...said, severity: "error", kind: "below-zero", suggestions: [inTable(value.negated())] });
    return undefined;
  }
  const isLow = bounds.least?.greaterThan(value) === true || bounds.above?.lessThan(value) === false;
  if (isLow || bounds.most?.lessThan(value) === true) {
    context.tell({ ...say.outOfRange(context.column), severity: "error", kind: "out-of-range" });
    return undefined;
  }
  if (isWhole && !value.isInteger()) {
    context.tell({ ...say.notWhole, severity: "error", kind: "not-whole" });
    return undefined;
  }
  return value;
}
