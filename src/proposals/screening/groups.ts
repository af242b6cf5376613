import { rowsOfEach } from "../../rules/columns/rowsOfEach.ts";
import { at, type Each, type ReadColumns } from "./read.ts";

/** Notices of one agreement, one tariff year and the same two price levels: one limit holds for all of them. */
export interface Group {
  /** The place of the agreement among those given. */
  readonly set: number;
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** Their places in the columns, in order; nothing where they are all there are. */
  readonly rows: Int32Array | undefined;
}

const isOne = (each: Each | undefined): each is number | undefined => typeof each !== "object";

/** The notices by what their limit rests on, in the order in which each group begins. */
export function groupsIn(columns: ReadColumns, of: ArrayLike<number> | undefined): Group[] {
  const { rows, year, currentLevel, proposedLevel } = columns;
  const groupAt = (row: number): Omit<Group, "rows"> => {
    const own = at(year, row);
    return {
      set: of?.[row] ?? 0,
      year: own,
      from: at(currentLevel ?? own - 1, row),
      to: at(proposedLevel ?? own, row),
    };
  };
  if (rows === 0) return [];
  if (of === undefined && isOne(year) && isOne(currentLevel) && isOne(proposedLevel)) {
    return [{ ...groupAt(0), rows: undefined }];
  }
  return gathered(rows, groupAt);
}

function gathered(rows: number, groupAt: (row: number) => Omit<Group, "rows">): Group[] {
  const groups: Omit<Group, "rows">[] = [];
  const byKey = new Map<string, number>();
  const of = new Int32Array(rows);
  let [last, lastAt] = [undefined as Omit<Group, "rows"> | undefined, 0];
  for (let row = 0; row < rows; row++) {
    const group = groupAt(row);
    if (last === undefined || !isSame(group, last)) {
      const key = `${group.set} ${group.year} ${group.from} ${group.to}`;
      lastAt = byKey.get(key) ?? groups.push(group) - 1;
      byKey.set(key, lastAt);
      last = group;
    }
    of[row] = lastAt;
  }
  const lists = rowsOfEach(of, groups.length);
  return groups.map((group, i) => ({ ...group, rows: lists[i] }));
}

const isSame = (a: Omit<Group, "rows">, b: Omit<Group, "rows">): boolean =>
  a.set === b.set && a.year === b.year && a.from === b.from && a.to === b.to;
