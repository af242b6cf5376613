import { agreementInForce, occupancyListing, occupancyRevenue, tariffChangePerDay } from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const agreement = agreementInForce("syddanmark", "2019-09-30");

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
const days = (dice: Dice) => (dice.below(20) === 0 ? -dice.below(1e9) : dice.below(4e6));

/** Near: the occupied days lie 5 points of the available ones from the budgeted, or a hundredth of a day beside. */
const listings: RuleCase = (dice, rows, near) => {
  const availableDays = filled(rows, () => (near ? 100 * (1 + dice.below(4e6)) : dice.of([0, -1, days(dice), 1e6])));
  const budgetedDays = filled(rows, () => (near ? dice.below(4e8) : days(dice)));
  const beside = (row: number) => {
    const points = dice.of([1, -1]) * ((availableDays[row] as number) / 20);
    return (budgetedDays[row] as number) + points + dice.below(3) - 1;
  };
  const occupiedDays = filled(rows, (row) => (near ? beside(row) : days(dice)));
  const units = { occupiedDays: "0.01", budgetedDays: "0.01", availableDays: "0.01" };
  return {
    made: occupancyListing,
    columns: { occupiedDays, budgetedDays, availableDays },
    options: { units, set: agreement },
    value: (row) =>
      occupancyListing.exact(
        {
          occupiedDays: whole(occupiedDays, row, "0.01"),
          budgetedDays: whole(budgetedDays, row, "0.01"),
          availableDays: whole(availableDays, row, "0.01"),
        },
        agreement,
      ),
  };
};

/** Near: days of two decimals times øre that end on half an øre. */
const revenues: RuleCase = (dice, rows, near) => {
  const tie = () => dice.of([1, -1]) * (2 * dice.below(1e6) + 1) * 50;
  const occupiedDays = filled(rows, () => (near ? tie() : days(dice)));
  const budgetedDays = filled(rows, () => (near ? tie() : days(dice)));
  const tariff = filled(rows, () => (near ? 2 * dice.below(1e6) + 1 : dice.of([dice.below(1e6), -dice.below(1e9)])));
  return {
    made: occupancyRevenue,
    columns: { occupiedDays, budgetedDays, tariff },
    options: { units: { occupiedDays: "0.01", budgetedDays: "0.01", tariff: "0.01" } },
    value: (row) =>
      occupancyRevenue.exact({
        occupiedDays: whole(occupiedDays, row, "0.01"),
        budgetedDays: whole(budgetedDays, row, "0.01"),
        tariff: whole(tariff, row, "0.01"),
      }),
  };
};

/** Near: amounts that end on half an øre a day; no days. */
const tariffChanges: RuleCase = (dice, rows, near) => {
  const budgetedDays = filled(rows, () => (near ? dice.of([2, 4, 8, 0]) : dice.of([days(dice), 6935, 0])));
  const tie = (row: number) => (2 * dice.below(1e6) + 1) * ((budgetedDays[row] as number) / 2) * dice.of([1, -1]);
  const toTariff = filled(rows, (row) => (near ? tie(row) + dice.below(3) - 1 : dice.of([1, -1]) * dice.below(1e9)));
  return {
    made: tariffChangePerDay,
    columns: { toTariff, budgetedDays },
    options: { units: { toTariff: "0.01", budgetedDays: "1" } },
    value: (row) =>
      tariffChangePerDay.exact({
        toTariff: whole(toTariff, row, "0.01"),
        budgetedDays: whole(budgetedDays, row, "1"),
      }),
  };
};

/** The rules of occupancy over rows that lie where they may go wrong, or anywhere. */
export const OCCUPANCY_CASES: Readonly<Record<string, RuleCase>> = { listings, revenues, tariffChanges };
