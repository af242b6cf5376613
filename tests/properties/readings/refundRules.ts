import {
  alternativeLimit,
  capLimit,
  lawOn,
  monthlyRefund,
  olderChildRefund,
  olderRefund,
  supervisionCharge,
  supervisionTariff,
} from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const law = lawOn("2022-07-01");
const lawIn2020 = lawOn("2020-07-01");

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
/** An amount of øre: small, ordinary, or beyond what any case costs. */
const oere = (dice: Dice) => dice.below(dice.of([1e4, 5e7, 4e9, 4e12]));

/** A twelfth of the limits of 2022 in øre, two of them cut: the first and last are no whole øre. */
const MONTHLY_LIMITS = [7_166_666, 14_000_000, 17_666_666];

/** Near: the month's cost lies on a twelfth of a limit, or an øre from it. */
const monthlyRefunds: RuleCase = (dice, rows, near) => {
  const monthlyCost = filled(rows, () => (near ? dice.of(MONTHLY_LIMITS) + dice.below(5) - 1 : oere(dice)));
  const months = Uint8Array.from({ length: rows }, () => dice.below(13));
  return {
    made: monthlyRefund,
    columns: { monthlyCost, months },
    options: { units: { monthlyCost: "0.01", months: "1" }, set: law },
    value: (row) =>
      monthlyRefund.exact({ monthlyCost: whole(monthlyCost, row, "0.01"), months: whole(months, row, "1") }, law),
  };
};

/** Near: the cost lies on a limit of 2020, or an øre from it. */
const older =
  (made: typeof olderRefund, limits: readonly number[]): RuleCase =>
  (dice, rows, near) => {
    const cost = filled(rows, () => (near ? dice.of(limits) + dice.below(7) - 3 : oere(dice)));
    return {
      made,
      columns: { cost },
      options: { units: { cost: "0.01" }, set: lawIn2020 },
      value: (row) => made.exact({ cost: whole(cost, row, "0.01") }, lawIn2020),
    };
  };

/** Near: the base times a weight, or a tenth of it, lies on half a krone, with places on either side of a class. */
const supervisionTariffs: RuleCase = (dice, rows, near) => {
  const tie = () => dice.of([50, 125, 25, 500]) + 100 * dice.below(1e6);
  const unroundedBase = filled(rows, () => (near ? tie() + dice.of([0, 0, 1, -1]) : oere(dice)));
  const places = filled(rows, () => (near ? dice.of([79, 80, 249, 250, 499, 500]) : dice.below(1_000)));
  return {
    made: supervisionTariff,
    columns: { unroundedBase, places },
    options: { units: { unroundedBase: "0.01", places: "0.1" } },
    value: (row) =>
      supervisionTariff.exact({
        unroundedBase: whole(unroundedBase, row, "0.01"),
        places: whole(places, row, "0.1"),
      }),
  };
};

/** Near: twelfths of an odd number of øre, which end on halves. */
const supervisionCharges: RuleCase = (dice, rows, near) => {
  const yearly = filled(rows, () => (near ? 6 * (2 * dice.below(1e6) + 1) : oere(dice)));
  const months = Uint8Array.from({ length: rows }, () => dice.below(13));
  return {
    made: supervisionCharge,
    columns: { supervisionTariff: yearly, months },
    options: { units: { supervisionTariff: "0.01", months: "1" } },
    value: (row) =>
      supervisionCharge.exact({ supervisionTariff: whole(yearly, row, "0.01"), months: whole(months, row, "1") }),
  };
};

/** Near: the tariff is the cap times the index, or an øre from it. */
const capLimits: RuleCase = (dice, rows, near) => {
  const cap = filled(rows, () => (near ? dice.of([232_200, 319_700, 500]) + dice.below(3) : oere(dice)));
  const capTariff = filled(rows, (row) =>
    near ? Math.round((cap[row] as number) * 1.039) + dice.below(5) - 2 : oere(dice),
  );
  return {
    made: capLimit,
    columns: { cap, capTariff, index: "1.039" },
    options: { units: { cap: "0.01", capTariff: "0.01" } },
    value: (row) =>
      capLimit.exact({ cap: whole(cap, row, "0.01"), capTariff: whole(capTariff, row, "0.01"), index: "1.039" }),
  };
};

/** Near: the alternative costs 10 % more, or an øre from it. */
const alternativeLimits: RuleCase = (dice, rows, near) => {
  const offered = filled(rows, () => oere(dice));
  const alternativePrice = filled(rows, (row) =>
    near ? Math.floor(((offered[row] as number) * 11) / 10) + dice.below(3) - 1 : oere(dice),
  );
  return {
    made: alternativeLimit,
    columns: { offered, alternativePrice },
    options: { units: { offered: "0.01", alternativePrice: "0.01" } },
    value: (row) =>
      alternativeLimit.exact({
        offered: whole(offered, row, "0.01"),
        alternativePrice: whole(alternativePrice, row, "0.01"),
      }),
  };
};

export const REFUND_CASES: Readonly<Record<string, RuleCase>> = {
  monthlyRefunds,
  olderRefunds: older(olderRefund, [109_000_000, 205_000_000]),
  olderChildRefunds: older(olderChildRefund, [83_000_000, 163_000_000]),
  supervisionTariffs,
  supervisionCharges,
  capLimits,
  alternativeLimits,
};
