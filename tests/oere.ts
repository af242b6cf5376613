/** Whole øre in kr. by their digits; what is no whole number of øre as a text that no amount is read from. */
export function kr(oere: number): string | number {
  if (!Number.isInteger(oere)) return Number.isFinite(oere) ? `${oere} øre` : oere;
  if (Math.abs(oere) > 1e18) return oere / 100;
  const digits = BigInt(Math.abs(oere)).toString().padStart(3, "0");
  return `${oere < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const withoutBigints = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

/** Whether part of an øre is among what was given: it is refused before all else of its row. */
export const holdsPartOfOere = (given: unknown): boolean => JSON.stringify(given, withoutBigints).includes(" øre");
