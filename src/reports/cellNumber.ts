import type { Decimal } from "decimal.js";
import { ResultDecimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { exact } from "../numbers/exact.ts";
import { fromExactText } from "../numbers/exactText.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Text } from "../words.ts";
import type { Cell, Column } from "./sheet.ts";

/** A result has at most 34 significant digits, so these bounds hold whatever a calculation on bounded input can give. */
const MOST_DIGITS = 34;
const MOST_DECIMALS = 60;

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

/** The exact value of a cell in a column of numbers. Text is refused: "1.234" is two numbers in two languages. */
export function cellNumber(cell: Cell, unit: NumberUnit, path: string): Fraction {
  if (typeof cell === "number" || typeof cell === "bigint") return exact(cell, path);
  if (ResultDecimal.isDecimal(cell)) return fromExactText(bounded(cell, path).toFixed());
  return fail({ kind: "malformed", path, found: cell, allowed: ALLOWED[unit], remedy: READ_FIRST });
}

/** Refuses what has no digits, or so many that writing them out would take for ever. */
function bounded(value: Decimal, path: string): Decimal {
  if (value.isFinite() && value.e < MOST_DIGITS && value.decimalPlaces() <= MOST_DECIMALS) return value;
  return fail({
    kind: value.isFinite() ? "out-of-range" : "malformed",
    path,
    found: value.toString(),
    allowed: {
      da: `et tal med højst ${MOST_DIGITS} cifre før kommaet og ${MOST_DECIMALS} efter`,
      en: `a number of at most ${MOST_DIGITS} digits before the point and ${MOST_DECIMALS} after it`,
    },
    remedy: { da: "find ud af, hvor tallet kommer fra", en: "find out where the number comes from" },
  });
}
