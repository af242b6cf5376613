import { ResultDecimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { exact, type ShortNumber, shortDecimals, shortNumber } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { isResultNumber, resultNumber } from "../numbers/resultNumber.ts";
import { storedDecimal } from "../numbers/storedDecimal.ts";
import type { Cell, Column } from "./sheet.ts";
import * as say from "./words.ts";

type NumberUnit = keyof typeof say.NUMBERS;

/** Whether a column's cells are numbers with thousands and decimals. */
export function isNumberColumn(column: Column): column is Column & { readonly unit: NumberUnit } {
  return Object.hasOwn(say.NUMBERS, column.unit);
}

/** The exact value of a cell in a column of numbers. Text is refused: "1.234" is two numbers in two languages. */
export function cellNumber(cell: Cell, unit: NumberUnit, path: string): Fraction {
  if (typeof cell === "number" || typeof cell === "bigint") return exact(cell, path);
  const value = ResultDecimal.isDecimal(cell) ? cell : storedDecimal(cell);
  if (value !== undefined && typeof cell !== "string") return resultNumber(value, path);
  const remedy = value === undefined ? say.READ_FIRST : say.REVIVE;
  return fail({ kind: "malformed", path, found: cell, allowed: say.NUMBERS[unit], remedy });
}

/** The same as a count of its last decimal, of a `Decimal` or float with few digits; nothing for any other. */
export function cellCount(cell: Cell): ShortNumber | undefined {
  if (typeof cell === "number") {
    const decimals = shortDecimals(cell);
    return decimals === undefined ? undefined : { count: Math.round(cell * 10 ** decimals), decimals };
  }
  return ResultDecimal.isDecimal(cell) && cell.isFinite() ? shortNumber(cell) : undefined;
}

/** The same as machine text; of what has its digits at hand, no fraction is made. */
export function cellDigits(cell: Cell, unit: NumberUnit, path: string): string {
  if (typeof cell === "number" && shortDecimals(cell) !== undefined) return String(cell);
  if (ResultDecimal.isDecimal(cell) && isResultNumber(cell)) return cell.toFixed();
  return exactText(cellNumber(cell, unit, path));
}
