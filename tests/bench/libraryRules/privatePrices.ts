import { hourPrice, lawOn, neededRevenue, priceWithoutVat, priceWithVat } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

const LAW = lawOn("2020-01-01");

export function pricesWithoutVat(rows: number): Subject {
  const random = wholeNumbers(8);
  const privatePrice = column(rows, () => random(500_000));
  const given = { privatePrice };
  const units = { privatePrice: "0.01" };
  const kroner = scaled(privatePrice, 100);
  const columns = () => ({ netPrice: empty(rows), vatShare: empty(rows) });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  return {
    name: "price without VAT",
    kind: "short",
    printed: () => printedColumns(priceWithoutVat)(given, { units, set: LAW, out: a }).results,
    interpreted: () => interpretedColumns(priceWithoutVat)(given, { units, set: LAW, out: b }).results,
    careless() {
      const { netPrice, vatShare } = c;
      for (let i = 0; i < rows; i++) {
        const net = Math.round(at(kroner, i) * 0.954 * 100) / 100;
        netPrice[i] = net;
        vatShare[i] = Math.round((at(kroner, i) - net) * 100) / 100;
      }
      return Object.values(c);
    },
    tight() {
      const { netPrice, vatShare } = d;
      for (let i = 0; i < rows; i++) {
        const net = Math.floor(at(privatePrice, i) * 0.954 + 0.5);
        netPrice[i] = net;
        vatShare[i] = at(privatePrice, i) - net;
      }
      return Object.values(d);
    },
  };
}

export function pricesWithVat(rows: number): Subject {
  const random = wholeNumbers(9);
  const netPrice = column(rows, () => random(500_000));
  const given = { netPrice };
  const units = { netPrice: "0.01" };
  const kroner = scaled(netPrice, 100);
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "price with VAT",
    kind: "short",
    alsoOf: "an hour price, a converted tariff and a part-time tariff of which only one input is a column",
    printed: () => printedColumns(priceWithVat)(given, { units, set: LAW, out: { privatePrice: a } }).results,
    interpreted: () => interpretedColumns(priceWithVat)(given, { units, set: LAW, out: { privatePrice: b } }).results,
    careless() {
      for (let i = 0; i < c.length; i++) c[i] = Math.round((at(kroner, i) / 0.954) * 100) / 100;
      return [c];
    },
    tight() {
      const factor = 1 / 0.954;
      for (let i = 0; i < d.length; i++) d[i] = Math.floor(factor * at(netPrice, i) + 0.5);
      return [d];
    },
  };
}

export function revenuesForShares(rows: number): Subject {
  const random = wholeNumbers(10);
  const costs = column(rows, () => random(2_000_000_000));
  const overheadShare = column(rows, () => random(30));
  const marginShare = column(rows, () => random(30));
  const given = { costs, overheadShare, marginShare };
  const units = { costs: "0.01", overheadShare: "0.01", marginShare: "0.01" };
  const [kroner, overheads, margins] = [scaled(costs, 100), scaled(overheadShare, 100), scaled(marginShare, 100)];
  const columns = () => ({ neededRevenue: empty(rows), overhead: empty(rows), margin: empty(rows) });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  return {
    name: "needed revenue",
    kind: "short",
    printed: () => printedColumns(neededRevenue)(given, { units, out: a }).results,
    interpreted: () => interpretedColumns(neededRevenue)(given, { units, out: b }).results,
    careless() {
      const { neededRevenue: revenue, overhead, margin } = c;
      for (let i = 0; i < rows; i++) {
        const exact = at(kroner, i) / (1 - at(overheads, i) - at(margins, i));
        const [all, over] = [Math.round(exact * 100) / 100, Math.round(exact * at(overheads, i) * 100) / 100];
        revenue[i] = all;
        overhead[i] = over;
        margin[i] = Math.round((all - at(kroner, i) - over) * 100) / 100;
      }
      return Object.values(c);
    },
    tight() {
      const { neededRevenue: revenue, overhead, margin } = d;
      for (let i = 0; i < rows; i++) {
        const hundredth = at(costs, i) / (100 - at(overheadShare, i) - at(marginShare, i));
        const all = Math.floor(hundredth * 100 + 0.5);
        const over = Math.floor(hundredth * at(overheadShare, i) + 0.5);
        revenue[i] = all;
        overhead[i] = over;
        margin[i] = all - at(costs, i) - over;
      }
      return Object.values(d);
    },
  };
}

export function hourPrices(rows: number): Subject {
  const random = wholeNumbers(11);
  const costs = column(rows, () => random(2_000_000_000));
  const fullTimeEquivalents = column(rows, () => 100 + random(5000));
  const given = { costs, fullTimeEquivalents };
  const units = { costs: "0.01", fullTimeEquivalents: "0.01" };
  const [kroner, jobs] = [scaled(costs, 100), scaled(fullTimeEquivalents, 100)];
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "hour price",
    kind: "short",
    printed: () => printedColumns(hourPrice)(given, { units, out: { hourPrice: a } }).results,
    interpreted: () => interpretedColumns(hourPrice)(given, { units, out: { hourPrice: b } }).results,
    careless() {
      for (let i = 0; i < c.length; i++) c[i] = Math.round((at(kroner, i) / (at(jobs, i) * 1924)) * 100) / 100;
      return [c];
    },
    tight() {
      const factor = 100 / 1924;
      for (let i = 0; i < d.length; i++) {
        d[i] = Math.floor((factor * at(costs, i)) / at(fullTimeEquivalents, i) + 0.5);
      }
      return [d];
    },
  };
}
