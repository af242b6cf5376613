import { ResultDecimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { exact } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { resultNumber } from "../numbers/resultNumber.ts";
import { storedDecimal } from "../numbers/storedDecimal.ts";
import type { Text } from "../words.ts";
import type { Cell, Column } from "./sheet.ts";

type NumberUnit = "kr" | "rate" | "count";

/** Whether a column's cells are numbers with thousands and decimals. */
export function isNumberColumn(column: Column): column is Column & { readonly unit: NumberUnit } {
  return column.unit === "kr" || column.unit === "rate" || column.unit === "count";
}

const ALLOWED = frozen({
  kr: { da: "et beløb i kr. som tal, bigint eller Decimal", en: "an amount in kr. as a number, bigint or Decimal" },
  rate: { da: "en andel af 1 som tal eller Decimal", en: "a share of 1 as a number or Decimal" },
  count: { da: "et tal, en bigint eller en Decimal", en: "a number, bigint or Decimal" },
} as const satisfies Record<NumberUnit, Text>);

const READ_FIRST: Text = Object.freeze({
  da: "læs taltekst med parseAmount eller parseRate først; en tom celle skrives null",
  en: "read number text with parseAmount or parseRate first; an empty cell is written null",
});
/** Digits with a point before the decimals, and nothing else, are what JSON makes of a `Decimal`. */
const REVIVE: Text = Object.freeze({
  da: "kommer tabellen fra JSON, så giv revive(tabellen); ellers skriv cellen som tal, uden anførselstegn",
  en: "if the table comes from JSON, give revive(table); else write the cell as a number, without quotes",
});

/** The exact value of a cell in a column of numbers. Text is refused: "1.234" is two numbers in two languages. */
export function cellNumber(cell: Cell, unit: NumberUnit, path: string): Fraction {
  if (typeof cell === "number" || typeof cell === "bigint") return exact(cell, path);
  const value = ResultDecimal.isDecimal(cell) ? cell : storedDecimal(cell);
  if (value !== undefined && typeof cell !== "string") return resultNumber(value, path);
  const remedy = value === undefined ? READ_FIRST : REVIVE;
  return fail({ kind: "malformed", path, found: cell, allowed: ALLOWED[unit], remedy });
}
