import { closingSettlement } from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
const oere = (dice: Dice) => dice.of([dice.whole(), dice.below(4e9), -dice.below(4e9)]);
const odd = (dice: Dice) => (2 * dice.below(1e5) + 1) * dice.of([1, -1]);

/** Near: odd amounts of øre whose half, or an eighth, lies between two; shares of 0 and 1 now and then. */
const closings: RuleCase = (dice, rows, near) => {
  const share = () => (near ? dice.of([0, 1000, 500, 125]) : dice.below(1001));
  const columns = {
    result: filled(rows, () => (near ? odd(dice) : oere(dice))),
    carriedIn: filled(rows, () => (near ? dice.of([0, 2, -2]) : oere(dice))),
    onItsWay: filled(rows, () => (near ? 0 : dice.below(2e8) - 1e8)),
    closingCosts: filled(rows, () => (near ? Math.abs(odd(dice)) : dice.below(4e9))),
    buyersShare: filled(rows, share),
    closingCostsShare: filled(rows, share),
  };
  const units = {
    result: "0.01",
    carriedIn: "0.01",
    onItsWay: "0.01",
    closingCosts: "0.01",
    buyersShare: "0.001",
    closingCostsShare: "0.001",
  } as const;
  return {
    made: closingSettlement,
    columns,
    options: { units },
    value: (row) =>
      closingSettlement.exact({
        result: whole(columns.result, row, units.result),
        carriedIn: whole(columns.carriedIn, row, units.carriedIn),
        onItsWay: whole(columns.onItsWay, row, units.onItsWay),
        closingCosts: whole(columns.closingCosts, row, units.closingCosts),
        buyersShare: whole(columns.buyersShare, row, units.buyersShare),
        closingCostsShare: whole(columns.closingCostsShare, row, units.closingCostsShare),
      }),
  };
};

/** Results in tenths of an øre, half of them on a tie; one share for all rows. */
const finerClosings: RuleCase = (dice, rows, near) => {
  const result = filled(rows, () => (near ? 10 * dice.below(1e6) + 5 : oere(dice)) * dice.of([1, -1]));
  const closingCosts = filled(rows, () => (near ? 10 * dice.below(1e6) + 5 : dice.below(4e9)));
  const given = { carriedIn: 0, onItsWay: 0, buyersShare: 1, closingCostsShare: near ? "0.5" : "0.4" } as const;
  const units = { result: "0.001", closingCosts: "0.001" } as const;
  return {
    made: closingSettlement,
    columns: { ...given, result, closingCosts },
    options: { units },
    value: (row) =>
      closingSettlement.exact({
        ...given,
        result: whole(result, row, units.result),
        closingCosts: whole(closingCosts, row, units.closingCosts),
      }),
  };
};

export const CAPACITY_CASES: Readonly<Record<string, RuleCase>> = { closings, finerClosings };
