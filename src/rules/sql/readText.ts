import type { Machine } from "./dialect.ts";
import type { SqlFaults } from "./options.ts";

/** What is asked of a column of numbers beside that they are whole. */
export type Bound = "any" | "from-zero" | "above-zero";

const ASKED: Readonly<Record<Bound, string>> = { any: "", "from-zero": " >= 0", "above-zero": " > 0" };

/** What of it is said where it does not hold. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  any: "",
  "from-zero": " of 0 or more",
  "above-zero": " above 0",
};

/** A column as one of the numbers that are counted in; NULL where it holds no whole number, or one that is not allowed. */
export function wholeText(column: string, bound: Bound, machine: Machine, faults: SqlFaults): string {
  const { numbers } = machine;
  const cast = faults === "column" ? machine.readOrNull(column, numbers) : `CAST(${column} AS ${numbers.type})`;
  const asked = ASKED[bound] === "" ? "" : ` AND ${column}${ASKED[bound]}`;
  return `CASE WHEN ${machine.remainder(column, "1")} = 0${asked} THEN ${cast} END`;
}
