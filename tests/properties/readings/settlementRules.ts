import {
  agreementInForce,
  backRegulationPerDay,
  budgetDeviation,
  carryOverAsStated,
  revenueDeviation,
  setAside,
  yearResult,
} from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const syddanmark = agreementInForce("syddanmark", "2025-12-31");
const nordjylland = agreementInForce("nordjylland", "2025-12-31");
const OERE = "0.01";

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));

/** An amount of øre of either sign: ordinary, very large, or at a border of what floats hold. */
function oere(dice: Dice): number {
  return dice.of([dice.whole(), dice.below(4e9) - 2e9, dice.below(4e9) - 2e9, dice.below(4e13) - 2e13]);
}

/** A whole number that a column can hold. */
const held = (value: number) => Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));

/** Near: revenue, costs and back-regulation that leave a result of 0, or an øre from it. */
const yearResults: RuleCase = (dice, rows, near) => {
  const costs = filled(rows, () => oere(dice));
  const backRegulation = filled(rows, () => (near ? dice.below(200) - 100 : dice.of([0, dice.below(1e8) - 5e7])));
  const revenue = filled(rows, (row) =>
    near ? held((costs[row] as number) + (backRegulation[row] as number) + dice.below(3) - 1) : oere(dice),
  );
  return {
    made: yearResult,
    columns: { revenue, costs, backRegulation },
    options: { units: { revenue: OERE, costs: OERE, backRegulation: OERE } },
    value: (row) =>
      yearResult.exact({
        revenue: whole(revenue, row, OERE),
        costs: whole(costs, row, OERE),
        backRegulation: whole(backRegulation, row, OERE),
      }),
  };
};

/** Near: amounts in thousandths of a krone, so that the result lies on a half øre. */
const roundedResults: RuleCase = (dice, rows, near) => {
  const revenue = filled(rows, () => (near ? 5 * (dice.below(400) - 200) : dice.below(1e10) - 5e9));
  const costs = filled(rows, () => (near ? 10 * dice.below(50) : dice.below(1e10)));
  return {
    made: yearResult,
    columns: { revenue, costs, backRegulation: 0 },
    options: { units: { revenue: "0.001", costs: "0.001" } },
    value: (row) =>
      yearResult.exact({
        revenue: whole(revenue, row, "0.001"),
        costs: whole(costs, row, "0.001"),
        backRegulation: 0,
      }),
  };
};

const budgetDeviations: RuleCase = (dice, rows, near) => {
  const budget = filled(rows, () => oere(dice));
  const accounts = filled(rows, (row) => (near ? held((budget[row] as number) + dice.below(3) - 1) : oere(dice)));
  return {
    made: budgetDeviation,
    columns: { budget, accounts },
    options: { units: { budget: OERE, accounts: OERE } },
    value: (row) => budgetDeviation.exact({ budget: whole(budget, row, OERE), accounts: whole(accounts, row, OERE) }),
  };
};

/** Near: the stated carry lies on one of its bounds — 0, what is available, the limit — or an øre from it. */
const statedCarries: RuleCase = (dice, rows, near) => {
  const fullYearBudget = filled(rows, () => Math.abs(near ? dice.below(1e5) : oere(dice)));
  const carriedIn = filled(rows, () => (near ? dice.below(2e3) - 1e3 : oere(dice)));
  const result = filled(rows, () => (near ? dice.below(2e4) - 1e4 : oere(dice)));
  const bound = (row: number) => {
    const limit = Math.floor((fullYearBudget[row] as number) / 20);
    return dice.of([0, limit, -limit, (carriedIn[row] as number) + (result[row] as number)]) + dice.below(3) - 1;
  };
  const carry = filled(rows, (row) => (near ? bound(row) : oere(dice)));
  const columns = { result, carriedIn, fullYearBudget, carry };
  return {
    made: carryOverAsStated,
    columns,
    options: { units: { result: OERE, carriedIn: OERE, fullYearBudget: OERE, carry: OERE }, set: syddanmark },
    value: (row) =>
      carryOverAsStated.exact(
        {
          result: whole(result, row, OERE),
          carriedIn: whole(carriedIn, row, OERE),
          fullYearBudget: whole(fullYearBudget, row, OERE),
          carry: whole(carry, row, OERE),
        },
        syddanmark,
      ),
  };
};

/** Near: what enters the tariff lies half an øre a day between two amounts, or an øre from it. */
const backRegulations: RuleCase = (dice, rows, near) => {
  const places = filled(rows, () => (dice.below(50) === 0 ? dice.of([0, -1]) : dice.of([1, 2, 4, 1 + dice.below(60)])));
  const occupancy = filled(rows, () => (near ? dice.of([10_000, 5_000, 1]) : 1 + dice.below(12_000)));
  const tie = (row: number) => (2 * dice.below(1e5) + 1) * (places[row] as number) * 73 + dice.of([0, 0, 1]);
  const toTariff = filled(rows, (row) => (near ? dice.of([1, -1]) * tie(row) : oere(dice)));
  return {
    made: backRegulationPerDay,
    columns: { toTariff, places, occupancy, days: 365 },
    options: { units: { toTariff: OERE, places: "1", occupancy: "0.0001" } },
    value: (row) =>
      backRegulationPerDay.exact({
        toTariff: whole(toTariff, row, OERE),
        places: whole(places, row, "1"),
        occupancy: whole(occupancy, row, "0.0001"),
        days: 365,
      }),
  };
};

/** Near: the surplus fills just what the limit leaves, or an øre more or less. */
const setAsides: RuleCase = (dice, rows, near) => {
  const fullYearBudget = filled(rows, () => Math.abs(near ? dice.below(1e6) : oere(dice)));
  const setAsideBefore = filled(rows, () => (near ? dice.below(6e4) : dice.of([0, Math.abs(oere(dice))])));
  const room = (row: number) => Math.floor((fullYearBudget[row] as number) / 20) - (setAsideBefore[row] as number);
  const result = filled(rows, (row) => (near ? dice.of([0, room(row)]) + dice.below(3) - 1 : oere(dice)));
  return {
    made: setAside,
    columns: { result, setAsideBefore, fullYearBudget },
    options: { units: { result: OERE, setAsideBefore: OERE, fullYearBudget: OERE }, set: nordjylland },
    value: (row) =>
      setAside.exact(
        {
          result: whole(result, row, OERE),
          setAsideBefore: whole(setAsideBefore, row, OERE),
          fullYearBudget: whole(fullYearBudget, row, OERE),
        },
        nordjylland,
      ),
  };
};

/** Near: few days, so that the effect of one day more lies on a half øre. */
const revenueDeviations: RuleCase = (dice, rows, near) => {
  const tariff = filled(rows, () => (near ? dice.below(2e3) : dice.below(1e6)));
  const budgetedDays = filled(rows, () => (near ? 5 * dice.below(200) : dice.below(2e5)));
  const occupiedDays = filled(rows, () => dice.below(near ? 100 : 2e5));
  const daysOfYear = Int16Array.from({ length: rows }, () => (near ? dice.below(9) : dice.of([365, 366, 225])));
  const daysOfTariff = Int16Array.from({ length: rows }, () => (near ? dice.of([1, 2, 4, 0]) : dice.of([365, 225])));
  const units = {
    tariff: OERE,
    budgetedDays: "0.1",
    occupiedDays: "0.1",
    daysOfYear: "1",
    daysOfTariff: "1",
  } as const;
  return {
    made: revenueDeviation,
    columns: { tariff, budgetedDays, occupiedDays, daysOfYear, daysOfTariff },
    options: { units },
    value: (row) =>
      revenueDeviation.exact({
        tariff: whole(tariff, row, units.tariff),
        budgetedDays: whole(budgetedDays, row, units.budgetedDays),
        occupiedDays: whole(occupiedDays, row, units.occupiedDays),
        daysOfYear: whole(daysOfYear, row, units.daysOfYear),
        daysOfTariff: whole(daysOfTariff, row, units.daysOfTariff),
      }),
  };
};

export const SETTLEMENT_CASES: Readonly<Record<string, RuleCase>> = {
  yearResults,
  roundedResults,
  budgetDeviations,
  statedCarries,
  backRegulations,
  setAsides,
  revenueDeviations,
};
