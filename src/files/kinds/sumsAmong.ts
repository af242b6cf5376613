import { functionCode } from "../../spending/functionCode.ts";
import { isCalledTotal } from "./rowSort.ts";
import type { RowRead } from "./tableRead.ts";

type Values = Readonly<Record<string, unknown>>;

/** A function of the chart of accounts with nothing behind it, in the form in which it is compared. */
const ONE_FUNCTION = /^\d\.\d{2}\.\d{2}$/;

/** The digits that a name begins with: `528` of a main function, `52822` of a function, `52822001` of a grouping. */
const digitsOf = (name: string): string => (/^[\d.]+/.exec(name)?.[0] ?? "").replace(/\./g, "").replace(/^0+/, "");

/** Whether a function is a sum of others: a main function above its functions, or several functions together beside one. */
function isSumOf(name: string, others: readonly string[]): boolean {
  const digits = digitsOf(name);
  if (digits === "") return false;
  const isAbove = others.some((other) => digitsOf(other).startsWith(digits) && digitsOf(other) !== digits);
  if (isAbove || ONE_FUNCTION.test(name)) return isAbove;
  return others.some((other) => ONE_FUNCTION.test(other) && name.includes(other));
}

/** Whether rows of accounts hold sums of each other, so that a total of all would count an amount more than once. */
export function hasSumsAmong(rows: readonly RowRead<Values>[]): boolean {
  const texts = rows.flatMap(({ values }) => [values.function, values.area]);
  if (texts.some((text) => typeof text === "string" && isCalledTotal(text))) return true;
  const functions = rows.map(({ values }) => functionCode(String(values.function ?? "")));
  const names = [...new Set(functions)];
  // A row without a function stands for an area, which is the sum of its functions where these have rows of their own.
  if (names.length > 1 && names.includes("")) return true;
  return names.some((name) => isSumOf(name, names));
}
