import { wholeYear } from "../../dates.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { statedIn } from "./cells.ts";
import type { Dictionary } from "./dictionary.ts";
import { ACTIVITY, readLevel, readWhole, type Scale } from "./readCell.ts";

/** What a column of activity holds where a row states none. */
export const NOT_STATED = -1;

/** Whoever is told where a cell is looks for it row by row. */
const NOWHERE = "";

type Given = ArrayLike<unknown> | undefined;

/** The cells of a column by the numbers of their values: a value that stands in many rows is read once. */
export function numbersInto<T>(
  numbers: Int32Array,
  dictionary: Dictionary<T>,
  column: Given,
  read: (given: unknown, path: string) => T,
  keyOf: (value: T) => string | number,
): void {
  const cells = column ?? [];
  let [last, number]: [unknown, number | undefined] = [undefined, undefined];
  for (let row = 0; row < numbers.length; row++) {
    const cell = cells[row];
    if (cell !== last || number === undefined) {
      [last, number] = [cell, dictionary.numberOf(cell)];
      if (number === undefined) {
        const value = read(statedIn(cell), NOWHERE);
        number = dictionary.add(cell, keyOf(value), value);
      }
    }
    numbers[row] = number;
  }
}

/** A column of numbers as whole numbers of a small unit. */
export function wholesInto(wholes: Float64Array, column: Given, scale: Scale): void {
  const cells = column ?? [];
  for (let row = 0; row < wholes.length; row++) wholes[row] = readWhole(statedIn(cells[row]), scale, NOWHERE);
}

/** A column of activity, and the first row that states it. */
interface StatedColumn {
  readonly wholes: Float64Array;
  readonly first: number;
}

/** A column of activity, or nothing where no row states any. */
export function activityIn(column: Given, rows: number): StatedColumn | undefined {
  if (column === undefined) return undefined;
  let stated: StatedColumn | undefined;
  for (let row = 0; row < rows; row++) {
    const given = statedIn(column[row]);
    if (given === undefined) continue;
    const whole = readWhole(given, ACTIVITY, NOWHERE);
    if (whole < 0) refuseOutOfRange(NOWHERE, given, ACTIVITY.allowed);
    stated ??= { wholes: new Float64Array(rows).fill(NOT_STATED), first: row };
    stated.wholes[row] = whole;
  }
  return stated;
}

/** The level of each row; that of nominal amounts is their year. */
export function levelsInto(levels: Int32Array, column: Given, years: Given): void {
  const [cells, yearCells] = [column ?? [], years ?? []];
  let [cell, year, level]: [unknown, unknown, number] = [undefined, undefined, 0];
  for (let row = 0; row < levels.length; row++) {
    if (row === 0 || cells[row] !== cell || yearCells[row] !== year) {
      [cell, year] = [cells[row], yearCells[row]];
      level = readLevel(statedIn(cell), wholeYear(year) as number, NOWHERE);
    }
    levels[row] = level;
  }
}
