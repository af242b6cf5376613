import { amountPerCase, budgetByRate, caseRevenue, financingSplit, schemeInForce } from "rammetakst";
import { type ColumnCase, type Dice, whole } from "./columnRows.ts";

type RuleCase = (dice: Dice, rows: number, near: boolean) => ColumnCase;

const filled = (rows: number, cell: () => number) => Float64Array.from({ length: rows }, cell);
const oere = (dice: Dice) => (dice.below(10) === 0 ? dice.whole() : dice.below(4e11) - 2e11);
const share = schemeInForce("childrens-houses", 2022).with({ objectiveShare: "0.625" });
const rate = schemeInForce("samraad-syddanmark", 2020).with({ ratePerKey: "0.885" });

/** Near: 62.5 % of 4 øre and of multiples of it end on half an øre. */
const financingSplits: RuleCase = (dice, rows, near) => {
  const budget = filled(rows, () => (near ? 4 * (dice.below(2e9) - 1e9) + dice.below(3) - 1 : oere(dice)));
  return {
    made: financingSplit,
    columns: { budget },
    options: { units: { budget: "0.01" }, set: share },
    value: (row) => financingSplit.exact({ budget: whole(budget, row, "0.01") }, share),
  };
};

/** Near: pots that end on half an øre per case, and 0 cases, which no amount can be reckoned by. */
const amountsPerCase: RuleCase = (dice, rows, near) => {
  const expectedCases = filled(rows, () => (dice.below(50) === 0 ? 0 : 2 * (1 + dice.below(2000))));
  let row = 0;
  const tie = () => (2 * dice.below(1e6) + 1) * ((expectedCases[row++] as number) / 2) * dice.of([1, -1]);
  const casePot = filled(rows, () => (near ? tie() : oere(dice)));
  return {
    made: amountPerCase,
    columns: { casePot, expectedCases },
    options: { units: { casePot: "0.01", expectedCases: "1" } },
    value: (at) =>
      amountPerCase.exact({ casePot: whole(casePot, at, "0.01"), expectedCases: whole(expectedCases, at, "1") }),
  };
};

/** Near: odd counts, whose 0.885 kr. end on half an øre. */
const budgetsByRate: RuleCase = (dice, rows, near) => {
  const keyPersons = filled(rows, () => (near ? 2 * dice.below(1e7) + 1 : dice.below(6e6)));
  return {
    made: budgetByRate,
    columns: { keyPersons },
    options: { units: { keyPersons: "1" }, set: rate },
    value: (row) => budgetByRate.exact({ keyPersons: whole(keyPersons, row, "1") }, rate),
  };
};

/** Near: amounts per case that end on half an øre, which a half of a case leaves. */
const caseRevenues: RuleCase = (dice, rows, near) => {
  const objective = filled(rows, () => (near ? dice.below(1e6) : dice.below(4e11) - 2e11));
  const perCase = filled(rows, () => (near ? 2 * dice.below(1e5) + 1 : dice.below(4e8)));
  const cases = filled(rows, () => (near ? dice.of([5, 15, 25]) : dice.below(40_000)));
  const units = { objective: "0.01", perCase: "0.01", cases: "0.1" } as const;
  return {
    made: caseRevenue,
    columns: { objective, perCase, cases },
    options: { units },
    value: (row) =>
      caseRevenue.exact({
        objective: whole(objective, row, units.objective),
        perCase: whole(perCase, row, units.perCase),
        cases: whole(cases, row, units.cases),
      }),
  };
};

export const FINANCING_CASES: Readonly<Record<string, RuleCase>> = {
  caseRevenues,
  financingSplits,
  amountsPerCase,
  budgetsByRate,
};
