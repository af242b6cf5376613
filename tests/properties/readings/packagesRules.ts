import {
  convertedTariff,
  convertedTariffInKroner,
  hourPrice,
  ladderTariff,
  lawOn,
  neededRevenue,
  packageTariff,
  priceWithoutVat,
  priceWithVat,
  revisedAmount,
  revisedAmountByAdding,
  shareOfTariff,
  shareOfTariffInKroner,
  straightLine,
  wageEstimateEffect,
} from "rammetakst";
import { type Dice, whole } from "./columnRows.ts";
import type { RuleCase } from "./columnRules.ts";

const filled = (rows: number, cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, i) => cell(i));
const oere = (dice: Dice) => dice.of([dice.whole(), dice.below(4e9), -dice.below(4e9)]);

/** Near: costs that lie half an øre between two tariffs, or an øre from it; no units now and then. */
const packageTariffs: RuleCase = (dice, rows, near) => {
  const expectedQuantity = filled(rows, () => (dice.below(40) === 0 ? 0 : 2 * (1 + dice.below(near ? 40 : 1e5))));
  const tie = (row: number) => (dice.below(1e5) * (expectedQuantity[row] as number)) / 2 + dice.of([0, 0, 1, -1]);
  const cost = filled(rows, (row) => (near ? tie(row) : oere(dice)));
  return {
    made: packageTariff,
    columns: { cost, expectedQuantity },
    options: { units: { cost: "0.01", expectedQuantity: "1" } },
    value: (row) =>
      packageTariff.exact({
        cost: whole(cost, row, "0.01"),
        expectedQuantity: whole(expectedQuantity, row, "1"),
      }),
  };
};

/** Near: odd tariffs whose half or fifth lies between two øre, or two kroner. */
const sharesBy =
  (made: typeof shareOfTariff, tie = 1): RuleCase =>
  (dice, rows, near) => {
    const fullTariff = filled(rows, () => (near ? dice.of([1, -1]) * tie * (2 * dice.below(1e6) + 1) : oere(dice)));
    const share = filled(rows, () => (near ? dice.of([50, 85, 60, 100, 0]) : dice.below(101)));
    return {
      made,
      columns: { fullTariff, share },
      options: { units: { fullTariff: "0.01", share: "0.01" } },
      value: (row) => made.exact({ fullTariff: whole(fullTariff, row, "0.01"), share: whole(share, row, "0.01") }),
    };
  };

/** Near: tariffs whose month lies between two øre or two kroner; no other units now and then. */
const convertedBy =
  (made: typeof convertedTariff, tie = 1): RuleCase =>
  (dice, rows, near) => {
    const fullTariff = filled(rows, () => (near ? dice.of([1, -1]) * tie * (2 * dice.below(1e6) + 1) : oere(dice)));
    const unitsOfYear = filled(rows, () => dice.of(near ? [1, 3, 365] : [365, 366, 334, 12, 1]));
    const otherUnitsOfYear = filled(rows, () => (dice.below(40) === 0 ? 0 : dice.of(near ? [2] : [12, 365, 1])));
    return {
      made,
      columns: { fullTariff, unitsOfYear, otherUnitsOfYear },
      options: { units: { fullTariff: "0.01", unitsOfYear: "1", otherUnitsOfYear: "1" } },
      value: (row) =>
        made.exact({
          fullTariff: whole(fullTariff, row, "0.01"),
          unitsOfYear: whole(unitsOfYear, row, "1"),
          otherUnitsOfYear: whole(otherUnitsOfYear, row, "1"),
        }),
    };
  };

/** Near: intervals of half a krone, and odd intervals whose half lies between two kroner. */
const ladders: RuleCase = (dice, rows, near) => {
  const hourPrice = filled(rows, () => (near ? 50 * dice.below(1e5) : Math.abs(oere(dice)) % 1e9));
  const hoursAWeek = filled(rows, () => dice.of(near ? [700] : [700, 233, 350, 0]));
  const packageNumber = filled(rows, () => dice.below(40));
  return {
    made: ladderTariff,
    columns: { hourPrice, hoursAWeek, packageNumber },
    options: { units: { hourPrice: "0.01", hoursAWeek: "0.01", packageNumber: "1" } },
    value: (row) =>
      ladderTariff.exact({
        hourPrice: whole(hourPrice, row, "0.01"),
        hoursAWeek: whole(hoursAWeek, row, "0.01"),
        packageNumber: whole(packageNumber, row, "1"),
      }),
  };
};

/** The practice's 60 %, one share for all rows. */
const oneShare: RuleCase = (dice, rows, near) => {
  const fullTariff = filled(rows, () => (near ? 5 * dice.below(1e6) : oere(dice)));
  return {
    made: shareOfTariff,
    columns: { fullTariff, share: "0.6" },
    options: { units: { fullTariff: "0.01" } },
    value: (row) => shareOfTariff.exact({ fullTariff: whole(fullTariff, row, "0.01"), share: "0.6" }),
  };
};

/** Near: the first and last months of the lifetime, beyond both ends, and costs that end on ties. */
const assets: RuleCase = (dice, rows, near) => {
  const acquisitionCost = filled(rows, () => (near ? dice.below(1e4) : Math.abs(oere(dice)) % 1e11));
  const lifetime = filled(rows, () => (dice.below(40) === 0 ? 0 : 12 * (1 + dice.below(near ? 4 : 50))));
  const monthsBefore = filled(rows, (row) => dice.of([0, -1, (lifetime[row] as number) - 12, dice.below(200)]));
  const monthsAfter = filled(rows, (row) => (monthsBefore[row] as number) + dice.of([12, 12, 6, 1]));
  const shareOfYear = filled(rows, () => dice.of([12, 12, 1 + dice.below(12)]));
  const units = {
    acquisitionCost: "0.01",
    lifetime: "1",
    monthsBefore: "1",
    monthsAfter: "1",
    shareOfYear: "0.25",
  } as const;
  const columns = { acquisitionCost, lifetime, monthsBefore, monthsAfter, shareOfYear };
  return {
    made: straightLine,
    columns: { ...columns, interestRate: "0.02" },
    options: { units },
    value: (row) =>
      straightLine.exact({
        acquisitionCost: whole(acquisitionCost, row, units.acquisitionCost),
        lifetime: whole(lifetime, row, units.lifetime),
        monthsBefore: whole(monthsBefore, row, units.monthsBefore),
        monthsAfter: whole(monthsAfter, row, units.monthsAfter),
        shareOfYear: whole(shareOfYear, row, units.shareOfYear),
        interestRate: "0.02",
      }),
  };
};

/** Near: amounts that the rates leave half an øre between two. */
const revisedBy =
  (made: typeof revisedAmount): RuleCase =>
  (dice, rows, near) => {
    const amount = filled(rows, () => (near ? 50 * (2 * dice.below(1e5) + 1) * dice.of([1, -1]) : oere(dice)));
    const rates = near
      ? { rate: "0.02", original: "0.25", revised: "0.2" }
      : { rate: "0.0198", original: "0.021", revised: "0.015" };
    return {
      made,
      columns: { amount, ...rates },
      options: { units: { amount: "0.01" } },
      value: (row) => made.exact({ amount: whole(amount, row, "0.01"), ...rates }),
    };
  };

/** Every input a column; an original estimate of −100 % now and then, which divides by 0. */
const wageEstimates: RuleCase = (dice, rows, near) => {
  const wageBudget = filled(rows, () => (near ? 51 * (2 * dice.below(1e5) + 1) : oere(dice)));
  const original = filled(rows, () => (dice.below(60) === 0 ? -1000 : near ? 20 : dice.below(100) - 50));
  const revised = filled(rows, () => (near ? dice.of([14, 20, 26]) : dice.below(100) - 50));
  const units = { wageBudget: "0.01", original: "0.001", revised: "0.001" } as const;
  return {
    made: wageEstimateEffect,
    columns: { wageBudget, original, revised },
    options: { units },
    value: (row) =>
      wageEstimateEffect.exact({
        wageBudget: whole(wageBudget, row, units.wageBudget),
        original: whole(original, row, units.original),
        revised: whole(revised, row, units.revised),
      }),
  };
};

const VAT_KNOWN = lawOn("2020-01-01");

/** Near: odd multiples of 2.50 kr., whose 954 thousandths end on half an øre. */
const netPrices: RuleCase = (dice, rows, near) => {
  const privatePrice = filled(rows, () =>
    near ? 250 * (2 * dice.below(1e6) + 1) + dice.of([0, 0, 1, -1]) : oere(dice),
  );
  return {
    made: priceWithoutVat,
    columns: { privatePrice },
    options: { units: { privatePrice: "0.01" }, set: VAT_KNOWN },
    value: (row) => priceWithoutVat.exact({ privatePrice: whole(privatePrice, row, "0.01") }, VAT_KNOWN),
  };
};

/** Near: multiples of 4.77 kr., which are whole kroner over 0.954, halved. */
const pricesWithVat: RuleCase = (dice, rows, near) => {
  const netPrice = filled(rows, () => (near ? 477 * (2 * dice.below(1e5) + 1) + dice.of([0, 0, 1, -1]) : oere(dice)));
  return {
    made: priceWithVat,
    columns: { netPrice },
    options: { units: { netPrice: "0.01" }, set: VAT_KNOWN },
    value: (row) => priceWithVat.exact({ netPrice: whole(netPrice, row, "0.01") }, VAT_KNOWN),
  };
};

/** Near: shares that are 1 together, or leave a half, a fifth or a tenth. */
const revenuesForShares: RuleCase = (dice, rows, near) => {
  const costs = filled(rows, () => (near ? dice.below(1e5) : Math.abs(oere(dice))));
  const overheadShare = filled(rows, () => (near ? dice.of([0, 50, 80, 90, 100]) : dice.below(30)));
  const marginShare = filled(rows, () => (near ? dice.of([0, 10, 20]) : dice.below(30)));
  const units = { costs: "0.01", overheadShare: "0.01", marginShare: "0.01" } as const;
  return {
    made: neededRevenue,
    columns: { costs, overheadShare, marginShare },
    options: { units },
    value: (row) =>
      neededRevenue.exact({
        costs: whole(costs, row, "0.01"),
        overheadShare: whole(overheadShare, row, "0.01"),
        marginShare: whole(marginShare, row, "0.01"),
      }),
  };
};

/** Near: costs that lie half an øre an hour apart, and no full-time jobs. */
const hourPrices: RuleCase = (dice, rows, near) => {
  const fullTimeEquivalents = filled(rows, () => (dice.below(40) === 0 ? 0 : 1 + dice.below(near ? 20 : 5_000)));
  const tie = (row: number) =>
    (2 * dice.below(1e5) + 1) * 962 * (fullTimeEquivalents[row] as number) + dice.of([0, 1, -1]);
  const costs = filled(rows, (row) => (near ? tie(row) : oere(dice)));
  return {
    made: hourPrice,
    columns: { costs, fullTimeEquivalents },
    options: { units: { costs: "0.01", fullTimeEquivalents: near ? "1" : "0.01" } },
    value: (row) =>
      hourPrice.exact({
        costs: whole(costs, row, "0.01"),
        fullTimeEquivalents: whole(fullTimeEquivalents, row, near ? "1" : "0.01"),
      }),
  };
};

export const PACKAGES_CASES: Readonly<Record<string, RuleCase>> = {
  packageTariffs,
  sharesOfTariff: sharesBy(shareOfTariff),
  sharesInKroner: sharesBy(shareOfTariffInKroner, 100),
  converted: convertedBy(convertedTariff),
  convertedInKroner: convertedBy(convertedTariffInKroner, 100),
  ladders,
  oneShare,
  assets,
  revisedAmounts: revisedBy(revisedAmount),
  revisedAmountsByAdding: revisedBy(revisedAmountByAdding),
  wageEstimates,
  netPrices,
  pricesWithVat,
  revenuesForShares,
  hourPrices,
};
