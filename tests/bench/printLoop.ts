import { exact } from "../../src/numbers/exact.ts";
import { printLoops } from "../../src/rules/columns/print.ts";
import { type Leaf, lower } from "../../src/rules/integers.ts";
import { writtenRule } from "../../src/rules/rule.ts";
import { tariffRound, UNITS } from "./tariffRound.ts";

const columns = Object.entries(UNITS).map(([name, unit]): [string, Leaf] => [name, { column: exact(unit) }]);
const values = ["days", "index", "tariffRounding"].map((name): [string, Leaf] => [name, { value: exact("0.7") }]);

/** The text of a module with the loop that the tariff round would have, were it one of the library's own rules. */
export function printedTariffRound(): string {
  const { formFor } = writtenRule(tariffRound);
  const program = lower(formFor(new Map()), new Map([...columns, ...values]));
  return printLoops([{ name: "tariffRound", program }]).join("\n\n");
}
