import { fail } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { refuseNonWhole, wholeOf } from "./exactRow.ts";
import { givenColumn, refuseNoColumn } from "./givenColumn.ts";
import { GroupedSums } from "./groupedSums.ts";
import { type GroupColumn, Groups } from "./groups.ts";
import { copyOf, type GivenColumn, isFloats, KIND_NAMES, type WholeColumn } from "./kinds.ts";
import { refuseOtherLength } from "./lengths.ts";
import type { ResultColumn } from "./options.ts";
import * as say from "./words.ts";

/** Sums of columns by group. */
export interface SumsByGroup {
  readonly rows: number;
  /** How many groups have rows. */
  readonly groups: number;
  /** What each group is called: numbers by size and texts by the Danish alphabet, by the first column first. */
  readonly by: Readonly<Record<string, readonly (string | number)[]>>;
  /** How many rows each group has. */
  readonly groupRows: readonly number[];
  /** Whole numbers of the columns' own units, exact at any size. */
  readonly sums: Readonly<Record<string, readonly bigint[]>>;
}

/** The cells as whole numbers: the column itself, or a copy where some stand for a whole number and are not one. */
function wholes(column: Float64Array, path: string): Float64Array {
  let copy: Float64Array | undefined;
  for (let row = 0; row < column.length; row++) {
    const cell = column[row] as number;
    if (Number.isSafeInteger(cell)) continue;
    const whole = wholeOf(cell);
    if (!Number.isSafeInteger(whole)) return refuseNonWhole(path, row, cell);
    copy ??= copyOf(column);
    copy[row] = whole;
  }
  return copy ?? column;
}

const readColumn = (given: unknown, path: string): WholeColumn =>
  givenColumn(given, path) ?? refuseNoColumn(path, given);

function checkedColumn(column: WholeColumn, path: string, rows: number): ResultColumn {
  if (column.length !== rows) refuseOtherLength(path, column.length, String(rows));
  return isFloats(column) ? wholes(column, path) : Float64Array.from(column);
}

/**
 * Columns of whole numbers added up by group, a million rows at a time: exact sums, the same as adding the numbers one by one.
 *
 * `columns` are typed arrays or lists of whole numbers, such as the results of a rule's `columns` in øre; `by` are columns of codes or
 * years, or lists of names, one for each row; the same name stored in another way (é in one sign or two) is the same group. A group
 * is there for each combination that has rows. Sums are bigints of the
 * columns' own units, whatever their size. To add up the results of a rule as they are computed, give `sumBy` to its
 * `columns`. Throws `RuleError`: `missing` or `malformed` for what is no column, for columns of other lengths, a number that is
 * not whole, and a row without a group. Source: plain addition.
 *
 * @example
 * ```ts
 * import { sumsByGroup } from "rammetakst";
 * const amount = Float64Array.of(100_050, 200_000, 300_025);
 * const { by, sums, groupRows } = sumsByGroup({ amount }, { municipality: [461, 575, 461], year: Int16Array.of(2025, 2025, 2025) });
 * by.municipality; // => [461, 575]
 * sums.amount; // => [400075n, 200000n]
 * groupRows; // => [2, 1]
 * ```
 */
export function sumsByGroup(
  columns: Readonly<Record<string, GivenColumn>>,
  by: Readonly<Record<string, GroupColumn>>,
): SumsByGroup {
  if (!isPlain(columns)) fail({ kind: "malformed", path: "columns", found: columns, ...say.objectLike("{ … }") });
  const names = Object.keys(columns);
  if (names.length === 0)
    return fail({ kind: "missing", path: "columns", found: columns, ...say.wholeNumbers(KIND_NAMES) });
  const given = names.map((name) => readColumn(columns[name], `columns.${name}`));
  const rows = (given[0] as WholeColumn).length;
  const read = given.map((column, i) => checkedColumn(column, `columns.${names[i]}`, rows));
  const sums = new GroupedSums(new Groups(by, rows, "by"), names.length);
  sums.add(0, rows, read);
  const { sums: found, ...groups } = sums.result();
  const byName = Object.fromEntries(names.map((name, i) => [name, found[i]])) as SumsByGroup["sums"];
  return { rows, ...groups, sums: byName };
}
