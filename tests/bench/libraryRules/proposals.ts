import { noticeLimit } from "../../../src/index.ts";
import { column, scaled, wholeNumbers } from "../data.ts";
import { interpretedColumns, printedColumns } from "../engines.ts";
import { at, empty, type Subject } from "./subject.ts";

export function noticeLimits(rows: number): Subject {
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
