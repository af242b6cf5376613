import { agreementInForce, carryOver, dayTariff, lawOn, noticeLimit, yearlyRefund } from "rammetakst";
import { CAPACITY_CASES } from "./capacityRules.ts";
import { type ColumnCase, type Dice, whole } from "./columnRows.ts";
import { FINANCING_CASES } from "./financingRules.ts";
import { OCCUPANCY_CASES } from "./occupancyRules.ts";
import { PACKAGES_CASES } from "./packagesRules.ts";
import { PLACEMENT_CASES } from "./placementRules.ts";
import { PROPOSAL_CASES } from "./proposalRules.ts";
import { REFUND_CASES } from "./refundRules.ts";
import { SETTLEMENT_CASES } from "./settlementRules.ts";
import { SPENDING_CASES } from "./spendingRules.ts";
import { UNIT_TARIFF_CASES } from "./unitTariffRules.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const law = lawOn("2022-07-01");

/** An ordinary amount of øre of either sign, or one at a border. */
function oere(dice: Dice): number {
  const kind = dice.below(10);
  if (kind === 0) return dice.whole();
  return dice.below(kind < 8 ? 4e9 : 4e13) - (kind < 4 ? 2e9 : 0);
}

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));

/** One of the library's rules over rows that lie where it may go wrong, or anywhere. */
export type RuleCase = (dice: Dice, rows: number, near: boolean) => ColumnCase;

const dayTariffs: RuleCase = (dice, rows, near) => {
  const places = filled(rows, () => (dice.below(50) === 0 ? dice.of([0, -1]) : dice.of([1, 2, 4, 1 + dice.below(60)])));
  const occupancy = filled(rows, () => (near ? dice.of([10_000, 5_000, 1, 9_600]) : 1 + dice.below(12_000)));
  const tie = (row: number) => (2 * dice.below(1e5) + 1) * (places[row] as number) * 73 * dice.of([1, -1]);
  const costBasis = filled(rows, (row) => (near && dice.below(2) === 0 ? tie(row) : oere(dice)));
  const index = near ? "1" : "1.0551";
  return {
    made: dayTariff,
    columns: { costBasis, places, occupancy, days: 365, index },
    options: { units: { costBasis: "0.01", places: "1", occupancy: "0.0001" } },
    value: (row) =>
      dayTariff.exact({
        costBasis: whole(costBasis, row, "0.01"),
        places: whole(places, row, "1"),
        occupancy: whole(occupancy, row, "0.0001"),
        days: 365,
        index,
      }),
  };
};

/** Every input a column; with days and index that make ties. */
const variedTariffs: RuleCase = (dice, rows, near) => {
  const columns = {
    costBasis: filled(rows, () => (near ? dice.below(4e6) - 2e6 : oere(dice))),
    places: Uint8Array.from({ length: rows }, () => dice.below(61)),
    occupancy: Int32Array.from({ length: rows }, () => (near ? dice.of([10_000, 5_000]) : 1 + dice.below(12_000))),
    days: Int16Array.from({ length: rows }, () => (near ? dice.of([1, 2, 4]) : dice.of([365, 366, 0]))),
    index: Uint32Array.from({ length: rows }, () => (near ? dice.of([10_000, 5_000]) : 9_000 + dice.below(3_000))),
  };
  const units = { costBasis: "0.01", places: "1", occupancy: "0.0001", days: "1", index: "0.0001" } as const;
  return {
    made: dayTariff,
    columns,
    options: { units },
    value: (row) =>
      dayTariff.exact({
        costBasis: whole(columns.costBasis, row, units.costBasis),
        places: whole(columns.places, row, units.places),
        occupancy: whole(columns.occupancy, row, units.occupancy),
        days: whole(columns.days, row, units.days),
        index: whole(columns.index, row, units.index),
      }),
  };
};

/** Near: what is available lies on the limit of 5 %, or an øre from it; `set` may limit deficits apart. */
const carriedBy =
  (set: typeof agreement): RuleCase =>
  (dice, rows, near) => {
    const fullYearBudget = filled(rows, () => (near ? Math.abs(oere(dice)) : oere(dice)));
    const carriedIn = filled(rows, () => dice.of([0, near ? dice.below(100) : oere(dice)]));
    const onLimit = (row: number) => {
      const limit = Math.floor((fullYearBudget[row] as number) / 20) + dice.below(3) - 1;
      return dice.of([limit, -limit]) - (carriedIn[row] as number);
    };
    const result = filled(rows, (row) => (near ? onLimit(row) : oere(dice)));
    return {
      made: carryOver,
      columns: { result, carriedIn, fullYearBudget },
      options: { units: { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" }, set },
      value: (row) =>
        carryOver.exact(
          {
            result: whole(result, row, "0.01"),
            carriedIn: whole(carriedIn, row, "0.01"),
            fullYearBudget: whole(fullYearBudget, row, "0.01"),
          },
          set,
        ),
    };
  };
const carryOvers = carriedBy(agreement);
const carryOversApart = carriedBy(agreement.with({ deficitBand: "0.0375" }));

const LIMITS = [86_000_000, 168_000_000, 212_000_000];

/** Near: the cost lies on one of the limits, or an øre from it. */
const yearlyRefunds: RuleCase = (dice, rows, near) => {
  const cost = filled(rows, () =>
    near ? dice.of(LIMITS) + dice.below(7) - 3 : dice.of([oere(dice), dice.below(5e8)]),
  );
  return {
    made: yearlyRefund,
    columns: { cost },
    options: { units: { cost: "0.01" }, set: law },
    value: (row) => yearlyRefund.exact({ cost: whole(cost, row, "0.01") }, law),
  };
};

/** Near: the proposed tariff is the current one times the index, or an øre from it; currents that end on ties. */
const noticeLimits: RuleCase = (dice, rows, near) => {
  const current = filled(rows, () => (near ? dice.of([1, -1]) * (dice.below(1e6) * 10_000 + 5_000) : oere(dice)));
  const currentBackRegulation = filled(rows, () => dice.of([0, near ? 0 : dice.below(1e5) - 5e4]));
  const limit = (row: number) => Math.round((current[row] as number) * 1.0551) + dice.below(5) - 2;
  const proposed = filled(rows, (row) => (near ? limit(row) : oere(dice)));
  const proposedBackRegulation = filled(rows, () => (near ? 0 : dice.below(1e5) - 5e4));
  const columns = { current, currentBackRegulation, proposed, proposedBackRegulation };
  const units = { current: "0.01", currentBackRegulation: "0.01", proposed: "0.01", proposedBackRegulation: "0.01" };
  return {
    made: noticeLimit,
    columns: { ...columns, index: "1.0551" },
    options: { units },
    value: (row) =>
      noticeLimit.exact({
        current: whole(current, row, "0.01"),
        currentBackRegulation: whole(currentBackRegulation, row, "0.01"),
        proposed: whole(proposed, row, "0.01"),
        proposedBackRegulation: whole(proposedBackRegulation, row, "0.01"),
        index: "1.0551",
      }),
  };
};

export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  dayTariffs,
  variedTariffs,
  carryOvers,
  carryOversApart,
  yearlyRefunds,
  noticeLimits,
  ...UNIT_TARIFF_CASES,
  ...PACKAGES_CASES,
  ...FINANCING_CASES,
  ...PLACEMENT_CASES,
  ...OCCUPANCY_CASES,
  ...SETTLEMENT_CASES,
  ...PROPOSAL_CASES,
  ...REFUND_CASES,
  ...CAPACITY_CASES,
  ...SPENDING_CASES,
};
