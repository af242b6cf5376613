import { type Decimal, ResultDecimal } from "../../decimal.ts";
import { decimalOfCount, shortDecimals } from "../../numbers/exact.ts";

/** The decimals that amounts and rates are read with; a formula's value in a workbook may have more. */
const MOST_DECIMALS = 12;
/** The digits that a spreadsheet keeps and shows. */
const DIGITS = 15;

/** A number of a workbook as the decimal it shows: 15 significant digits, of which at most 12 behind the comma. */
export function decimalOf(number: number): Decimal {
  const short = shortDecimals(number);
  if (short !== undefined) return decimalOfCount(Math.round(number * 10 ** short), short);
  return new ResultDecimal(number.toPrecision(DIGITS)).toDecimalPlaces(MOST_DECIMALS, ResultDecimal.ROUND_HALF_UP);
}

/** Whether a number has more decimals than are read, so that it was shortened. */
export function isCut(number: number): boolean {
  return shortDecimals(number) === undefined && !decimalOf(number).equals(number.toPrecision(DIGITS));
}

/** A decimal times a power of ten. */
export function timesPower(value: Decimal, power: number): Decimal {
  return power === 0 ? value : new ResultDecimal(`${value.toFixed()}e${power}`);
}
