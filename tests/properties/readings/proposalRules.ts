import { agreementInForce, annualEffect, isCovered } from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
const oere = (dice: Dice) => dice.of([dice.whole(), dice.below(4e6), dice.below(4e8) - 2e8]);

/** Near: whole units and shares of the year that end on half an øre; a share of ten is refused. */
const annualEffects: RuleCase = (dice, rows, near) => {
  const change = filled(rows, () => (near ? dice.of([1, -1]) * (2 * dice.below(1e5) + 1) : oere(dice)));
  const excess = filled(rows, () => (near ? dice.below(100) : Math.abs(oere(dice))));
  const quantity = filled(rows, () => (near ? dice.of([5, 15, 25, 50]) : dice.below(4_000)));
  const shareOfYear = filled(rows, () =>
    near ? dice.of([5_000, 2_500, 10_000]) : dice.of([dice.below(10_001), 100_000]),
  );
  const units = { change: "0.01", excess: "0.01", quantity: "0.1", shareOfYear: "0.0001" } as const;
  return {
    made: annualEffect,
    columns: { change, excess, quantity, shareOfYear },
    options: { units, set: agreement },
    value: (row) =>
      annualEffect.exact(
        {
          change: whole(change, row, units.change),
          excess: whole(excess, row, units.excess),
          quantity: whole(quantity, row, units.quantity),
          shareOfYear: whole(shareOfYear, row, units.shareOfYear),
        },
        agreement,
      ),
  };
};

/** Near: a tenth of the occupied days, or a tenth of a day from it. */
const coverages: RuleCase = (dice, rows, near) => {
  const occupiedDays = filled(rows, () => (near ? 10 * dice.below(1e5) : dice.of([dice.whole(), dice.below(1e5)])));
  const soldDays = filled(rows, (row) =>
    near ? (occupiedDays[row] as number) / 10 + dice.below(3) - 1 : dice.of([dice.whole(), dice.below(1e4)]),
  );
  const units = { soldDays: "0.1", occupiedDays: "0.1" } as const;
  return {
    made: isCovered,
    columns: { soldDays, occupiedDays },
    options: { units, set: agreement },
    value: (row) =>
      isCovered.exact(
        {
          soldDays: whole(soldDays, row, units.soldDays),
          occupiedDays: whole(occupiedDays, row, units.occupiedDays),
        },
        agreement,
      ),
  };
};

export const PROPOSAL_CASES: Readonly<Record<string, RuleCase>> = { annualEffects, coverages };
