import { type Decimal, ResultDecimal } from "../../decimal.ts";

const OERE = 2;

/** Whether an amount is in whole øre. */
export const isInOere = (amount: Decimal): boolean => amount.decimalPlaces() <= OERE;

/** An amount in whole øre, halves away from zero. */
export const inOere = (amount: Decimal | number): Decimal =>
  new ResultDecimal(amount).toDecimalPlaces(OERE, ResultDecimal.ROUND_HALF_UP);
