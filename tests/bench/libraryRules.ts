import { agreementInForce, carryOver, dayTariff, lawOn, noticeLimit, yearlyRefund } from "../../src/index.ts";
import { column, scaled, wholeNumbers } from "./data.ts";
import { interpretedColumns, printedColumns } from "./engines.ts";

type Column = Float64Array;

/** One of the library's rules beside the two loops that a person would write for it. */
export interface Subject {
  readonly name: string;
  readonly kind: "short" | "branchy";
  /** Writes every result by the columns reading. */
  readonly printed: () => Readonly<Record<string, Column | Uint8Array>>;
  readonly interpreted: () => Readonly<Record<string, Column | Uint8Array>>;
  /** Kroner as floats and `Math.round`; gives the columns in the order of the rule's results. */
  readonly careless: () => readonly (Column | Uint8Array)[];
  /** Whole øre, as tight as floats allow. */
  readonly tight: () => readonly (Column | Uint8Array)[];
}

const at = (cells: Column, i: number): number => cells[i] as number;
const empty = (rows: number) => new Float64Array(rows);

function dayTariffs(rows: number): Subject {
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

function carryOvers(rows: number): Subject {
  const random = wholeNumbers(2);
  const result = column(rows, () => random(400_000_000) - 200_000_000);
  const carriedIn = column(rows, () => random(100_000_000) - 50_000_000);
  const fullYearBudget = column(rows, () => random(2_000_000_000));
  const given = { result, carriedIn, fullYearBudget };
  const units = { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" };
  const set = agreementInForce("syddanmark", "2025-12-31");
  const columns = () => ({
    limit: empty(rows),
    available: empty(rows),
    carriedOut: empty(rows),
    toTariff: empty(rows),
  });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  const [r, k, f] = [scaled(result, 100), scaled(carriedIn, 100), scaled(fullYearBudget, 100)];
  return {
    name: "carry-over",
    kind: "branchy",
    printed: () => printedColumns(carryOver)(given, { units, set, out: a }).results,
    interpreted: () => interpretedColumns(carryOver)(given, { units, set, out: b }).results,
    careless() {
      const { limit, available, carriedOut, toTariff } = c;
      for (let i = 0; i < rows; i++) {
        const most = Math.trunc(at(f, i) * 0.05 * 100) / 100;
        const there = Math.round((at(k, i) + at(r, i)) * 100) / 100;
        const carried = Math.max(-most, Math.min(most, there));
        limit[i] = most;
        available[i] = there;
        carriedOut[i] = carried;
        toTariff[i] = Math.round((there - carried) * 100) / 100;
      }
      return Object.values(c);
    },
    tight() {
      const { limit, available, carriedOut, toTariff } = d;
      for (let i = 0; i < rows; i++) {
        const most = Math.trunc(at(fullYearBudget, i) / 20);
        const there = at(carriedIn, i) + at(result, i);
        const carried = Math.max(-most, Math.min(most, there));
        limit[i] = most;
        available[i] = there;
        carriedOut[i] = carried;
        toTariff[i] = there - carried;
      }
      return Object.values(d);
    },
  };
}

function yearlyRefunds(rows: number): Subject {
  const random = wholeNumbers(3);
  const cost = column(rows, () => random(400_000_000));
  const given = { cost };
  const set = lawOn("2022-07-01");
  const units = { cost: "0.01" };
  const kroner = scaled(cost, 100);
  const [a, b, c, d] = [empty(rows), empty(rows), empty(rows), empty(rows)];
  return {
    name: "state refund",
    kind: "branchy",
    printed: () => printedColumns(yearlyRefund)(given, { units, set, out: { refund: a } }).results,
    interpreted: () => interpretedColumns(yearlyRefund)(given, { units, set, out: { refund: b } }).results,
    careless() {
      const [first, second, third] = [860_000, 1_680_000, 2_120_000];
      for (let i = 0; i < c.length; i++) {
        const each = at(kroner, i);
        const low = Math.max(0, Math.min(each, second) - first) * 0.25;
        const middle = Math.max(0, Math.min(each, third) - second) * 0.5;
        c[i] = Math.round((low + middle + Math.max(0, each - third) * 0.75) * 100) / 100;
      }
      return [c];
    },
    tight() {
      const [first, second, third] = [86_000_000, 168_000_000, 212_000_000];
      for (let i = 0; i < d.length; i++) {
        const each = at(cost, i);
        const low = Math.max(0, Math.min(each, second) - first);
        const middle = 2 * Math.max(0, Math.min(each, third) - second);
        d[i] = Math.floor((low + middle + 3 * Math.max(0, each - third)) * 0.25 + 0.5);
      }
      return [d];
    },
  };
}

function noticeLimits(rows: number): Subject {
  const random = wholeNumbers(4);
  const current = column(rows, () => random(500_000));
  const currentBackRegulation = column(rows, () => random(20_001) - 10_000);
  const proposed = column(rows, (row) => Math.round(at(current, row) * 1.0551) + random(2001) - 1000);
  const proposedBackRegulation = column(rows, () => random(20_001) - 10_000);
  const given = { current, currentBackRegulation, proposed, proposedBackRegulation, index: "1.0551" };
  const øre = "0.01";
  const units = { current: øre, currentBackRegulation: øre, proposed: øre, proposedBackRegulation: øre };
  const columns = () => ({ limit: empty(rows), excess: empty(rows), isAbove: new Uint8Array(rows) });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  const [was, wasBack] = [scaled(current, 100), scaled(currentBackRegulation, 100)];
  const [will, willBack] = [scaled(proposed, 100), scaled(proposedBackRegulation, 100)];
  return {
    name: "notice limit",
    kind: "branchy",
    printed: () => printedColumns(noticeLimit)(given, { units, out: a }).results,
    interpreted: () => interpretedColumns(noticeLimit)(given, { units, out: b }).results,
    careless() {
      const index = 1.0551;
      const { limit, excess, isAbove } = c;
      for (let i = 0; i < rows; i++) {
        const most = Math.round((at(was, i) - at(wasBack, i)) * index * 100) / 100;
        const over = Math.round((at(will, i) - at(willBack, i) - most) * 100) / 100;
        limit[i] = most;
        excess[i] = Math.max(0, over);
        isAbove[i] = over > 0 ? 1 : 0;
      }
      return Object.values(c);
    },
    tight() {
      const { limit, excess, isAbove } = d;
      for (let i = 0; i < rows; i++) {
        const lifted = (at(current, i) - at(currentBackRegulation, i)) * 1.0551;
        const most = Math.floor(lifted + 0.5);
        const comparable = at(proposed, i) - at(proposedBackRegulation, i);
        limit[i] = most;
        excess[i] = Math.max(0, comparable - most);
        isAbove[i] = Number(comparable > most);
      }
      return Object.values(d);
    },
  };
}

/** The library's own rules with a printed loop, over `rows` rows each. */
export const SUBJECTS: readonly ((rows: number) => Subject)[] = [dayTariffs, carryOvers, yearlyRefunds, noticeLimits];
