import { agreementInForce, carryOver } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

export function carryOvers(rows: number): Subject {
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
