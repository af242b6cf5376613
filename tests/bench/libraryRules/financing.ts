import { lawOn, placementBudgetMonths, planPayment, specialPlacesPayment } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

export function specialPlaces(rows: number): Subject {
  const random = wholeNumbers(13);
  const placeDays = column(rows, () => random(60_000));
  const usedDays = column(rows, () => random(60_000));
  const given = { placeDays, usedDays };
  const units = { placeDays: "1", usedDays: "1" };
  const set = lawOn("2020-01-01");
  const columns = () => ({ usedAmount: empty(rows), unusedAmount: empty(rows) });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  return {
    name: "special places",
    kind: "branchy",
    printed: () => printedColumns(specialPlacesPayment)(given, { units, set, out: a }).results,
    interpreted: () => interpretedColumns(specialPlacesPayment)(given, { units, set, out: b }).results,
    careless() {
      const { usedAmount, unusedAmount } = c;
      for (let i = 0; i < rows; i++) {
        const unused = Math.max(0, at(placeDays, i) - at(usedDays, i));
        usedAmount[i] = Math.round(4055 * at(usedDays, i) * 100) / 100;
        unusedAmount[i] = Math.round(4055 * unused * 100) / 100;
      }
      return Object.values(c);
    },
    tight() {
      const { usedAmount, unusedAmount } = d;
      for (let i = 0; i < rows; i++) {
        usedAmount[i] = 405_500 * at(usedDays, i);
        unusedAmount[i] = 405_500 * Math.max(0, at(placeDays, i) - at(usedDays, i));
      }
      return Object.values(d);
    },
  };
}

export function planPayments(rows: number): Subject {
  const random = wholeNumbers(14);
  const tariff = column(rows, () => random(500_000));
  const index = column(rows, () => 9000 + random(3000));
  const quantity = column(rows, () => random(1500));
  const paidShare = column(rows, () => random(101));
  const given = { tariff, index, units: quantity, paidShare };
  const units = { tariff: "0.01", index: "0.0001", units: "0.25", paidShare: "0.01" };
  const [kroner, factor] = [scaled(tariff, 100), scaled(index, 10_000)];
  const [paid, share] = [scaled(quantity, 4), scaled(paidShare, 100)];
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "plan payment",
    kind: "short",
    printed: () => printedColumns(planPayment)(given, { units, out: { planAmount: a } }).results,
    interpreted: () => interpretedColumns(planPayment)(given, { units, out: { planAmount: b } }).results,
    careless() {
      for (let i = 0; i < c.length; i++) {
        c[i] = Math.round(at(kroner, i) * at(factor, i) * at(paid, i) * at(share, i) * 100) / 100;
      }
      return [c];
    },
    tight() {
      for (let i = 0; i < d.length; i++) {
        d[i] = Math.floor((at(tariff, i) * at(index, i) * at(quantity, i) * at(paidShare, i)) / 4_000_000 + 0.5);
      }
      return [d];
    },
  };
}

export function budgetMonths(rows: number): Subject {
  const random = wholeNumbers(15);
  const tariff = column(rows, () => random(15_000_000));
  const months = column(rows, () => random(49));
  const rest = { tariffBackRegulation: "12.5", index: "1.0551", knownBackRegulation: "-3.75" };
  const given = { tariff, months, ...rest };
  const units = { tariff: "0.01", months: "0.25" };
  const [kroner, parts] = [scaled(tariff, 100), scaled(months, 4)];
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "budget of months",
    kind: "short",
    alsoOf: "a budget of days",
    printed: () => printedColumns(placementBudgetMonths)(given, { units, out: { budgetAmount: a } }).results,
    interpreted: () => interpretedColumns(placementBudgetMonths)(given, { units, out: { budgetAmount: b } }).results,
    careless() {
      const [back, index, known] = [12.5, 1.0551, -3.75];
      for (let i = 0; i < c.length; i++) {
        c[i] = Math.round(((at(kroner, i) - back) * index + known) * at(parts, i) * 100) / 100;
      }
      return [c];
    },
    tight() {
      for (let i = 0; i < d.length; i++) {
        d[i] = Math.floor(((at(tariff, i) - 1250) * 1.0551 - 375) * at(months, i) * 0.25 + 0.5);
      }
      return [d];
    },
  };
}
