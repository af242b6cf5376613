import { revisedAmountByAdding } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

export function revisedAmountsByAdding(rows: number): Subject {
  const random = wholeNumbers(12);
  const amount = column(rows, () => random(2_000_000_000));
  const given = { amount, rate: "0.0198", original: "0.021", revised: "0.015" };
  const units = { amount: "0.01" };
  const kroner = scaled(amount, 100);
  const columns = () => ({ uncorrected: empty(rows), corrected: empty(rows), correction: empty(rows) });
  const [a, b, c, d] = [columns(), columns(), columns(), columns()];
  return {
    name: "revised amount by adding",
    kind: "short",
    printed: () => printedColumns(revisedAmountByAdding)(given, { units, out: a }).results,
    interpreted: () => interpretedColumns(revisedAmountByAdding)(given, { units, out: b }).results,
    careless() {
      const [rate, original, revised] = [0.0198, 0.021, 0.015];
      const { uncorrected, corrected, correction } = c;
      for (let i = 0; i < rows; i++) {
        const plain = Math.round(at(kroner, i) * (1 + rate) * 100) / 100;
        const mended = Math.round(at(kroner, i) * (1 + rate + (revised - original)) * 100) / 100;
        uncorrected[i] = plain;
        corrected[i] = mended;
        correction[i] = Math.round((mended - plain) * 100) / 100;
      }
      return Object.values(c);
    },
    tight() {
      const { uncorrected, corrected, correction } = d;
      for (let i = 0; i < rows; i++) {
        const plain = Math.floor(at(amount, i) * 1.0198 + 0.5);
        const mended = Math.floor(at(amount, i) * 1.0138 + 0.5);
        uncorrected[i] = plain;
        corrected[i] = mended;
        correction[i] = mended - plain;
      }
      return Object.values(d);
    },
  };
}
