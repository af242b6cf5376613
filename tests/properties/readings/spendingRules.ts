import { ceiling } from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
const oere = (dice: Dice) => dice.of([dice.whole(), dice.below(4e11), dice.below(4e13) - 2e13]);

/** Near: spending lies on the ceiling, or an øre or two from it; spending before that makes ties of half an øre. */
const ceilings: RuleCase = (dice, rows, near) => {
  const spendingBefore = filled(rows, () =>
    near ? dice.of([1, -1]) * (dice.below(1e6) * 1_000 + 500) : dice.of([0, oere(dice)]),
  );
  const beside = (row: number) => Math.round((spendingBefore[row] as number) * 1.039) + dice.below(5) - 2;
  const spending = filled(rows, (row) => (near ? beside(row) : oere(dice)));
  return {
    made: ceiling,
    columns: { spendingBefore, spending, index: "1.039" },
    options: { units: { spendingBefore: "0.01", spending: "0.01" } },
    value: (row) =>
      ceiling.exact({
        spendingBefore: whole(spendingBefore, row, "0.01"),
        spending: whole(spending, row, "0.01"),
        index: "1.039",
      }),
  };
};

export const SPENDING_CASES: Readonly<Record<string, RuleCase>> = { ceilings };
