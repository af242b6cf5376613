import { fraction } from "../../src/numbers/fraction.ts";
import { annualEffect } from "../../src/proposals/effectRule.ts";
import { noticeLimit } from "../../src/proposals/noticeLimit.ts";
import { stateRefund } from "../../src/refunds/stateRefund.ts";
import { type PrintableLoop, printLoops } from "../../src/rules/columns/print.ts";
import { type PlainRule, unitOfInput } from "../../src/rules/form.ts";
import { type Leaf, lower, type Program } from "../../src/rules/integers.ts";
import { writtenRule } from "../../src/rules/rule.ts";
import { carryOver } from "../../src/settlement/carryOver.ts";
import { dayTariff } from "../../src/tariffs/dayTariff.ts";
import { type Printer, printModule } from "./printer.ts";

/** The rules with a printed loop, and which of their inputs are columns in it; the others are one value for all rows. */
const RULES: Readonly<Record<string, readonly [made: object, ...columns: readonly (readonly string[])[]]>> = {
  dayTariff: [
    dayTariff,
    ["costBasis", "places", "occupancy"],
    ["costBasis", "places", "occupancy", "index"],
    ["costBasis", "places", "occupancy", "days"],
    ["costBasis", "places", "occupancy", "days", "index"],
  ],
  carryOver: [carryOver, ["result", "fullYearBudget"], ["result", "carriedIn", "fullYearBudget"]],
  stateRefund: [stateRefund, ["cost"]],
  noticeLimit: [
    noticeLimit,
    ["current", "proposed"],
    ["current", "proposed", "index"],
    ["current", "currentBackRegulation", "proposed", "proposedBackRegulation"],
    ["current", "currentBackRegulation", "proposed", "proposedBackRegulation", "index"],
  ],
  annualEffect: [annualEffect, ["change", "excess", "quantity"], ["change", "excess", "quantity", "shareOfYear"]],
};

/** Units and values are factors of a loop and no part of it: any will do, each another, so that no two terms are one. */
function leafOf(text: PlainRule, name: string, i: number, columns: readonly string[]): Leaf {
  const some = fraction(BigInt(2 * i + 3), 100n);
  if (!columns.includes(name)) return { value: some };
  return { column: unitOfInput(text.inputs, name) === "flag" ? "flag" : some };
}

function programOf(made: object, columns: readonly string[]): Program {
  const { text, formFor } = writtenRule(made);
  const names = [...Object.keys(text.inputs), ...Object.keys(text.parameters ?? {})];
  return lower(formFor(new Map()), new Map(names.map((name, i) => [name, leafOf(text, name, i, columns)])));
}

/** The loops of the library's own rules; those that compute alike are printed once, by the first of their names. */
function ownLoops(): PrintableLoop[] {
  return Object.entries(RULES).flatMap(([name, [made, ...bindings]]) =>
    bindings.map((columns, i) => ({ name: `${name}${i + 1}`, program: programOf(made, columns) })),
  );
}

/** Prints `src/generated/loops.ts` from the library's own rules as they are loaded. */
export const loops: Printer = {
  module: "loops.ts",
  print: () => printModule("the library's own rules", printLoops(ownLoops())),
};
