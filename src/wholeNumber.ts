/**
 * A whole number as the number that it is, where it comes as a bigint: so databases and Arrow give columns of whole numbers.
 * Anything else is left as it is, and so is a bigint that no number holds exactly.
 */
export function plainWhole(value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
