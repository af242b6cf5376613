import { ResultDecimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { exact } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { resultNumber } from "../numbers/resultNumber.ts";
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
