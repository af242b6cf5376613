import {
  caseCosts,
  caseGrowth,
  caseRevenue,
  casesPerChildren,
  expectedCasesByDays,
  expectedCasesByMonths,
  fosterBoard,
  fosterRemunerationByDays,
  fosterRemunerationByMonths,
  fullYearPlacementCost,
  judicialPlacement,
  lawOn,
  newPlacesCost,
  placementBudgetLine,
  placementBudgetMonths,
  planPayment,
  socialPlacement,
  specialPlacesPayment,
} from "rammetakst";
import { type ColumnCase, type Dice, whole } from "./columnRows.ts";

type RuleCase = (dice: Dice, rows: number, near: boolean) => ColumnCase;

const law = lawOn("2024-07-01");
const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
const oere = (dice: Dice) => (dice.below(10) === 0 ? dice.whole() : dice.below(4e9) - 2e9);
const at = (column: Float64Array, row: number) => column[row] as number;

/** Near: an odd number of cases × 400 / 80 000 ends on half a hundredth; and a year of which no day has passed. */
const byDays: RuleCase = (dice, rows, near) => {
  const elapsed = filled(rows, () => (dice.below(50) === 0 ? 0 : near ? 80_000 : 1 + dice.below(366)));
  const cases = filled(rows, () => (near ? 2 * dice.below(1e6) + 1 : dice.below(5_000)));
  const wholeYear = near ? 400 : 366;
  return {
    made: expectedCasesByDays,
    columns: { cases, elapsed, wholeYear },
    options: { units: { cases: "1", elapsed: "1" } },
    value: (row) =>
      expectedCasesByDays.exact({ cases: whole(cases, row, "1"), elapsed: whole(elapsed, row, "1"), wholeYear }),
  };
};

/** In parts of a month that end in decimals; near: at the middle and the ends of months, and before the first day. */
const byMonths: RuleCase = (dice, rows, near) => {
  const elapsed = filled(rows, () => (near ? dice.of([0, 32, 64, 768]) : dice.below(769)));
  const cases = filled(rows, () => dice.below(near ? 1e9 : 5_000));
  const exactly = { units: { cases: "1", elapsed: "0.015625" } } as const;
  return {
    made: expectedCasesByMonths,
    columns: { cases, elapsed, wholeYear: 12 },
    options: exactly,
    value: (row) =>
      expectedCasesByMonths.exact({
        cases: whole(cases, row, "1"),
        elapsed: whole(elapsed, row, "0.015625"),
        wholeYear: 12,
      }),
  };
};

/** Near: growths that end on half a millionth, a base of 2 000 000 or one that is 0. */
const growths: RuleCase = (dice, rows, near) => {
  const base = filled(rows, () => (near ? dice.of([2_000_000, 0, 1]) : dice.below(4_000)));
  const cases = filled(rows, () => dice.below(near ? 1e7 : 5_000));
  return {
    made: caseGrowth,
    columns: { cases, base },
    options: { units: { cases: "1", base: "1" } },
    value: (row) => caseGrowth.exact({ cases: whole(cases, row, "1"), base: whole(base, row, "1") }),
  };
};

/** Near: cases in hundredths and amounts per case that end on half an øre. */
const revenues: RuleCase = (dice, rows, near) => {
  const columns = {
    objective: filled(rows, () => oere(dice)),
    perCase: filled(rows, () => (near ? 2 * dice.below(1e6) + 1 : dice.below(5e6))),
    cases: filled(rows, () => (near ? 50 + 100 * dice.below(2_000) : dice.below(5e5))),
  };
  const units = { objective: "0.01", perCase: "0.01", cases: "0.01" } as const;
  return {
    made: caseRevenue,
    columns,
    options: { units },
    value: (row) =>
      caseRevenue.exact({
        objective: whole(columns.objective, row, "0.01"),
        perCase: whole(columns.perCase, row, "0.01"),
        cases: whole(columns.cases, row, "0.01"),
      }),
  };
};

/** Near: as many cases as budgeted, or one more or less. */
const costs: RuleCase = (dice, rows, near) => {
  const budgetCases = filled(rows, () => dice.below(3_000));
  const columns = {
    caseBudget: filled(rows, () => oere(dice)),
    budgetCases,
    cases: filled(rows, (row) => (near ? at(budgetCases, row) + dice.below(3) - 1 : dice.below(3_000))),
    costPerExtraCase: filled(rows, () => (near ? dice.of([0, 1, 5]) : dice.below(2e10))),
  };
  const units = { caseBudget: "0.01", budgetCases: "1", cases: "1", costPerExtraCase: "0.001" } as const;
  return {
    made: caseCosts,
    columns,
    options: { units },
    value: (row) =>
      caseCosts.exact({
        caseBudget: whole(columns.caseBudget, row, "0.01"),
        budgetCases: whole(budgetCases, row, "1"),
        cases: whole(columns.cases, row, "1"),
        costPerExtraCase: whole(columns.costPerExtraCase, row, "0.001"),
      }),
  };
};

/** Near: 200 000 children, of whom an odd number of cases ends on half a hundredth per thousand; and none. */
const perThousands: RuleCase = (dice, rows, near) => {
  const children = filled(rows, () => (near ? dice.of([200_000, 0]) : dice.below(250_000)));
  const cases = filled(rows, () => dice.below(5_000));
  return {
    made: casesPerChildren,
    columns: { cases, children },
    options: { units: { cases: "1", children: "1" } },
    value: (row) => casesPerChildren.exact({ cases: whole(cases, row, "1"), children: whole(children, row, "1") }),
  };
};

/** Near: 364 to 366 days, between which the yearly tariff begins to hold, at the tariff or an øre from it. */
const judicials: RuleCase = (dice, rows, near) => {
  const days = filled(rows, () => (near ? 364 + dice.below(3) : dice.below(367)));
  const dayPrice = filled(rows, () => (near ? 452_700 + dice.below(3) - 1 : dice.below(2e6)));
  return {
    made: judicialPlacement,
    columns: { dayPrice, days },
    options: { units: { dayPrice: "0.01", days: "1" }, set: law },
    value: (row) =>
      judicialPlacement.exact({ dayPrice: whole(dayPrice, row, "0.01"), days: whole(days, row, "1") }, law),
  };
};

/** Near: prices in half øre, for odd numbers of days. */
const socials: RuleCase = (dice, rows, near) => {
  const days = filled(rows, () => (near ? 2 * dice.below(183) + 1 : dice.below(367)));
  const dayPrice = filled(rows, () => (near ? 10 * dice.below(2e5) + 5 : dice.below(2e7)));
  return {
    made: socialPlacement,
    columns: { dayPrice, days },
    options: { units: { dayPrice: "0.001", days: "1" } },
    value: (row) => socialPlacement.exact({ dayPrice: whole(dayPrice, row, "0.001"), days: whole(days, row, "1") }),
  };
};

/** Near: costs that end on half an øre per placement, and no placements. */
const averages: RuleCase = (dice, rows, near) => {
  const placements = filled(rows, () => (dice.below(50) === 0 ? 0 : 2 * (1 + dice.below(200))));
  const tie = (row: number) => (2 * dice.below(1e6) + 1) * (at(placements, row) / 2);
  const placementCost = filled(rows, (row) => (near ? tie(row) : Math.abs(oere(dice))));
  return {
    made: fullYearPlacementCost,
    columns: { placementCost, placements },
    options: { units: { placementCost: "0.01", placements: "1" } },
    value: (row) =>
      fullYearPlacementCost.exact({
        placementCost: whole(placementCost, row, "0.01"),
        placements: whole(placements, row, "1"),
      }),
  };
};

/** Near: the price is the tariff or an øre from it, and occupancy and share make halves. */
const newPlaces: RuleCase = (dice, rows, near) => {
  const columns = {
    newPlaces: filled(rows, () => 1 + dice.below(12)),
    days: filled(rows, () => dice.below(367)),
    occupancy: filled(rows, () => (near ? dice.of([500, 1_000, 5]) : dice.below(1_001))),
    judicialShare: filled(rows, () => (near ? dice.of([500, 1_000, 0]) : dice.below(1_001))),
    dayPrice: filled(rows, () => (near ? 452_700 + dice.below(3) - 1 : dice.below(2e6))),
  };
  const units = { newPlaces: "1", days: "1", occupancy: "0.001", judicialShare: "0.001", dayPrice: "0.01" } as const;
  return {
    made: newPlacesCost,
    columns,
    options: { units, set: law },
    value: (row) =>
      newPlacesCost.exact(
        {
          newPlaces: whole(columns.newPlaces, row, "1"),
          days: whole(columns.days, row, "1"),
          occupancy: whole(columns.occupancy, row, "0.001"),
          judicialShare: whole(columns.judicialShare, row, "0.001"),
          dayPrice: whole(columns.dayPrice, row, "0.01"),
        },
        law,
      ),
  };
};

/** Near: an index of 1.5 on odd øre, for odd numbers of days. */
const budgetLines: RuleCase = (dice, rows, near) => {
  const columns = {
    tariff: filled(rows, () => (near ? 2 * dice.below(2e5) + 1 : dice.below(1e6))),
    tariffBackRegulation: filled(rows, () => (near ? 0 : dice.below(2e4) - 1e4)),
    index: filled(rows, () => (near ? 15_000 : 9_000 + dice.below(3_000))),
    knownBackRegulation: filled(rows, () => dice.below(2e4) - 1e4),
    days: filled(rows, () => (near ? 2 * dice.below(183) + 1 : dice.below(367))),
  };
  const units = {
    tariff: "0.01",
    tariffBackRegulation: "0.01",
    index: "0.0001",
    knownBackRegulation: "0.01",
    days: "1",
  } as const;
  return {
    made: placementBudgetLine,
    columns,
    options: { units },
    value: (row) =>
      placementBudgetLine.exact({
        tariff: whole(columns.tariff, row, "0.01"),
        tariffBackRegulation: whole(columns.tariffBackRegulation, row, "0.01"),
        index: whole(columns.index, row, "0.0001"),
        knownBackRegulation: whole(columns.knownBackRegulation, row, "0.01"),
        days: whole(columns.days, row, "1"),
      }),
  };
};

/** Near: as many days used as there are, one more and one less, at a price that ends on half an øre. */
const specialPlaces: RuleCase = (dice, rows, near) => {
  const placeDays = filled(rows, () => dice.below(near ? 100 : 60_000));
  const usedDays = filled(rows, (row) =>
    near ? Math.max(0, at(placeDays, row) + dice.of([-1, 0, 1])) : dice.below(60_000),
  );
  const set = lawOn("2020-01-01").with(near ? { specialPlaceDayPrice: "4055.005" } : {});
  return {
    made: specialPlacesPayment,
    columns: { placeDays, usedDays },
    options: { units: { placeDays: "1", usedDays: "1" }, set },
    value: (row) =>
      specialPlacesPayment.exact({ placeDays: whole(placeDays, row, "1"), usedDays: whole(usedDays, row, "1") }, set),
  };
};

/** Near: an odd number of quarters of a remuneration at a rate of 0.02 kr., so that halves of an øre are rounded. */
const fosterMonths: RuleCase = (dice, rows, near) => {
  const remunerations = filled(rows, () => (near ? 2 * dice.below(40) + 1 : dice.below(1_000)));
  const months = filled(rows, () => dice.below(13));
  const set = lawOn("2023-01-01").with(near ? { fosterRemunerationPerMonth: "0.02" } : {});
  const units = { remunerations: near ? "0.25" : "0.01", months: "1" };
  return {
    made: fosterRemunerationByMonths,
    columns: { remunerations, months },
    options: { units, set },
    value: (row) =>
      fosterRemunerationByMonths.exact(
        { remunerations: whole(remunerations, row, units.remunerations), months: whole(months, row, "1") },
        set,
      ),
  };
};

/** Near: odd halves of a remuneration at 154.31 kr. a day, for an odd number of days. */
const fosterDays: RuleCase = (dice, rows, near) => {
  const remunerations = filled(rows, () => (near ? 2 * dice.below(20) + 1 : dice.below(1_000)));
  const days = filled(rows, () => (near ? 2 * dice.below(183) + 1 : dice.below(367)));
  const set = lawOn("2023-01-01");
  const units = { remunerations: near ? "0.5" : "0.01", days: "1" };
  return {
    made: fosterRemunerationByDays,
    columns: { remunerations, days },
    options: { units, set },
    value: (row) =>
      fosterRemunerationByDays.exact(
        { remunerations: whole(remunerations, row, units.remunerations), days: whole(days, row, "1") },
        set,
      ),
  };
};

/** Near: amounts of half an øre, and days that are 0. */
const fosterBoards: RuleCase = (dice, rows, near) => {
  const some = () => filled(rows, () => (near ? dice.below(3) : dice.below(367)));
  const columns = { youngerDays: some(), olderDays: some(), furtherDays: some() };
  const tried = { fosterBoardYounger: "200.0050", fosterBoardOlder: "0.0050", fosterBoardFurtherChild: "184" };
  const set = lawOn("2023-01-01").with(near ? tried : {});
  return {
    made: fosterBoard,
    columns,
    options: { units: { youngerDays: "1", olderDays: "1", furtherDays: "1" }, set },
    value: (row) =>
      fosterBoard.exact(
        {
          youngerDays: whole(columns.youngerDays, row, "1"),
          olderDays: whole(columns.olderDays, row, "1"),
          furtherDays: whole(columns.furtherDays, row, "1"),
        },
        set,
      ),
  };
};

/** Near: an index of 1.5 and halves of a share on odd øre, for odd numbers of quarters. */
const planPayments: RuleCase = (dice, rows, near) => {
  const columns = {
    tariff: filled(rows, () => (near ? 2 * dice.below(2e5) + 1 : dice.below(1e6))),
    index: filled(rows, () => (near ? dice.of([15_000, 10_000]) : 9_000 + dice.below(3_000))),
    units: filled(rows, () => (near ? 2 * dice.below(183) + 1 : dice.below(1_500))),
    paidShare: filled(rows, () => (near ? dice.of([0, 50, 100]) : dice.below(101))),
  };
  const units = { tariff: "0.01", index: "0.0001", units: "0.25", paidShare: "0.01" } as const;
  return {
    made: planPayment,
    columns,
    options: { units },
    value: (row) =>
      planPayment.exact({
        tariff: whole(columns.tariff, row, "0.01"),
        index: whole(columns.index, row, "0.0001"),
        units: whole(columns.units, row, "0.25"),
        paidShare: whole(columns.paidShare, row, "0.01"),
      }),
  };
};

/** Near: an index of 1.5 on odd øre, for halves and quarters of months. */
const budgetMonths: RuleCase = (dice, rows, near) => {
  const tariff = filled(rows, () => (near ? 2 * dice.below(2e6) + 1 : dice.below(1e8)));
  const months = filled(rows, () => dice.below(49));
  const rest = { tariffBackRegulation: "12.5", index: near ? "1.5" : "1.0551", knownBackRegulation: "-3.75" };
  return {
    made: placementBudgetMonths,
    columns: { tariff, months, ...rest },
    options: { units: { tariff: "0.01", months: "0.25" } },
    value: (row) =>
      placementBudgetMonths.exact({ tariff: whole(tariff, row, "0.01"), months: whole(months, row, "0.25"), ...rest }),
  };
};

export const PLACEMENT_CASES: Readonly<Record<string, RuleCase>> = {
  byDays,
  byMonths,
  growths,
  revenues,
  costs,
  perThousands,
  judicials,
  socials,
  averages,
  newPlaces,
  budgetLines,
  specialPlaces,
  planPayments,
  fosterMonths,
  fosterDays,
  fosterBoards,
  budgetMonths,
};
