import { convertedTariff, dayTariff, ladderTariff, shareOfTariffInKroner } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

export function dayTariffs(rows: number): Subject {
  const random = wholeNumbers(1);
  const costBasis = column(rows, () => 100 * (1_000_000 + random(30_000_000)));
  const places = column(rows, () => 1 + random(60));
  const occupancy = column(rows, () => 8000 + random(2001));
  const given = { costBasis, places, occupancy, days: 365, index: "1.0551" };
  const units = { costBasis: "0.01", places: "1", occupancy: "0.0001" };
  const [kroner, share] = [scaled(costBasis, 100), scaled(occupancy, 10_000)];
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "day tariff",
    kind: "short",
    printed: () => printedColumns(dayTariff)(given, { units, out: { tariff: a } }).results,
    interpreted: () => interpretedColumns(dayTariff)(given, { units, out: { tariff: b } }).results,
    careless() {
      const [days, index] = [365, 1.0551];
      for (let i = 0; i < c.length; i++) {
        c[i] = Math.round((at(kroner, i) / (at(places, i) * at(share, i) * days)) * index * 100) / 100;
      }
      return [c];
    },
    tight() {
      const factor = 10_551 / 365;
      for (let i = 0; i < d.length; i++) {
        d[i] = Math.floor((factor * at(costBasis, i)) / (at(places, i) * at(occupancy, i)) + 0.5);
      }
      return [d];
    },
  };
}

/** A tariff per day as one per month; the year's days and months are columns, as a list of many offers has them. */
export function convertedTariffs(rows: number): Subject {
  const random = wholeNumbers(5);
  const fullTariff = column(rows, () => random(500_000));
  const unitsOfYear = column(rows, () => 365 + random(2));
  const otherUnitsOfYear = column(rows, () => 11 + random(2));
  const given = { fullTariff, unitsOfYear, otherUnitsOfYear };
  const units = { fullTariff: "0.01", unitsOfYear: "1", otherUnitsOfYear: "1" };
  const kroner = scaled(fullTariff, 100);
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "converted tariff",
    kind: "short",
    alsoOf: "a converted tariff in whole kroner",
    printed: () => printedColumns(convertedTariff)(given, { units, out: { convertedTariff: a } }).results,
    interpreted: () => interpretedColumns(convertedTariff)(given, { units, out: { convertedTariff: b } }).results,
    careless() {
      for (let i = 0; i < c.length; i++) {
        c[i] = Math.round(((at(kroner, i) * at(unitsOfYear, i)) / at(otherUnitsOfYear, i)) * 100) / 100;
      }
      return [c];
    },
    tight() {
      for (let i = 0; i < d.length; i++) {
        d[i] = Math.floor((at(fullTariff, i) * at(unitsOfYear, i)) / at(otherUnitsOfYear, i) + 0.5);
      }
      return [d];
    },
  };
}

export function ladderTariffs(rows: number): Subject {
  const random = wholeNumbers(6);
  const hourPrice = column(rows, () => 100 * (250 + random(200)));
  const hoursAWeek = column(rows, () => 100 + random(900));
  const packageNumber = column(rows, () => 1 + random(20));
  const given = { hourPrice, hoursAWeek, packageNumber };
  const units = { hourPrice: "0.01", hoursAWeek: "0.01", packageNumber: "1" };
  const [price, hours] = [scaled(hourPrice, 100), scaled(hoursAWeek, 100)];
  const columns = () => ({ intervalPerDay: empty(rows), tariff: empty(rows) });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  return {
    name: "ladder tariff",
    kind: "short",
    perKrone: 1,
    printed: () => printedColumns(ladderTariff)(given, { units, out: a }).results,
    interpreted: () => interpretedColumns(ladderTariff)(given, { units, out: b }).results,
    careless() {
      const { intervalPerDay, tariff } = c;
      for (let i = 0; i < rows; i++) {
        const interval = Math.round((at(price, i) * at(hours, i)) / 7);
        intervalPerDay[i] = interval;
        tariff[i] = Math.round(interval * (at(packageNumber, i) - 0.5));
      }
      return Object.values(c);
    },
    tight() {
      const { intervalPerDay, tariff } = d;
      for (let i = 0; i < rows; i++) {
        const interval = Math.floor((at(hourPrice, i) * at(hoursAWeek, i)) / 70_000 + 0.5);
        intervalPerDay[i] = interval;
        tariff[i] = Math.floor(interval * (at(packageNumber, i) - 0.5) + 0.5);
      }
      return Object.values(d);
    },
  };
}

export function sharesInKroner(rows: number): Subject {
  const random = wholeNumbers(7);
  const fullTariff = column(rows, () => random(500_000));
  const share = column(rows, () => random(101));
  const given = { fullTariff, share };
  const units = { fullTariff: "0.01", share: "0.01" };
  const [kroner, part] = [scaled(fullTariff, 100), scaled(share, 100)];
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "part-time tariff in kroner",
    kind: "short",
    alsoOf: "a part-time tariff in øre, and a plan's payment by one index and one share for all rows",
    perKrone: 1,
    printed: () => printedColumns(shareOfTariffInKroner)(given, { units, out: { partTimeTariff: a } }).results,
    interpreted: () => interpretedColumns(shareOfTariffInKroner)(given, { units, out: { partTimeTariff: b } }).results,
    careless() {
      for (let i = 0; i < c.length; i++) c[i] = Math.round(at(kroner, i) * at(part, i));
      return [c];
    },
    tight() {
      for (let i = 0; i < d.length; i++) d[i] = Math.floor((at(fullTariff, i) * at(share, i)) / 10_000 + 0.5);
      return [d];
    },
  };
}
