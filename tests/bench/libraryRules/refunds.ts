import { lawOn, yearlyRefund } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

export function yearlyRefunds(rows: number): Subject {
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
