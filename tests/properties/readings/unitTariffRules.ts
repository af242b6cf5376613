import { unitTariff, unitTariffInKroner } from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));

/** Near: costs and back-regulation that lie half a rounding unit between two tariffs, or an øre from it, of either sign. */
function inOere(made: typeof unitTariff, unitInOere: number): RuleCase {
  return (dice: Dice, rows, near) => {
    const expectedQuantity = filled(rows, () =>
      dice.below(40) === 0 ? dice.of([0, -2]) : near ? 20 * (1 + dice.below(50)) : 2 * (1 + dice.below(5e6)),
    );
    const tie = (row: number) => {
      const half = (2 * dice.below(1e4) + 1) * (unitInOere / 2) * (expectedQuantity[row] as number) * 0.1;
      return dice.of([1, -1]) * (Math.round(half) + dice.of([0, 0, 1, -1]));
    };
    const costBasis = filled(rows, (row) => (near ? tie(row) : dice.of([dice.whole(), dice.below(4e11)])));
    const backRegulation = filled(rows, (row) =>
      dice.of([0, near ? tie(row) : dice.of([dice.whole(), dice.below(2e9) - 1e9])]),
    );
    const units = { costBasis: "0.01", backRegulation: "0.01", expectedQuantity: "0.1" } as const;
    return {
      made,
      columns: { costBasis, backRegulation, expectedQuantity },
      options: { units },
      value: (row) =>
        made.exact({
          costBasis: whole(costBasis, row, units.costBasis),
          backRegulation: whole(backRegulation, row, units.backRegulation),
          expectedQuantity: whole(expectedQuantity, row, units.expectedQuantity),
        }),
    };
  };
}

export const UNIT_TARIFF_CASES: Readonly<Record<string, RuleCase>> = {
  unitTariffs: inOere(unitTariff, 1),
  unitTariffsInKroner: inOere(unitTariffInKroner, 100),
};
