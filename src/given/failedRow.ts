import { type Failure, fail, RuleError } from "../errors.ts";
import { frozenCopy } from "../frozen.ts";
import { notRow } from "./words.ts";

/** A row that could not be computed: what was wrong and where. */
export interface FailedRow {
  /** The row's name, where names were given. */
  readonly id?: string | number;
  /** Its place among the rows, from 0. */
  readonly row: number;
  readonly failure: Failure;
}

/** An error that a person can act on is the row's outcome, any other is a fault of ours. */
function failureOf(step: () => void): Failure | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    if (error instanceof RuleError) return error.failure;
    throw error;
  }
}

/** Says of what is wrong with a row which row it is, and where in it; `placed` may tell the place in other words. */
export function inRow<T>(row: number, step: () => T, placed = (path: string): string => path): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const path = placed(error.failure.path);
    throw new RuleError({ ...error.failure, path: path === "" ? `rows[${row}]` : `rows[${row}].${path}` });
  }
}

/** Rows computed one by one, and what was wrong with those that could not be: the failure of each with its place and name. */
export function failedAmong(
  rows: Iterable<number>,
  ids: readonly (string | number)[] | undefined,
  step: (row: number) => void,
): FailedRow[] {
  const failed: FailedRow[] = [];
  for (const row of rows) {
    const failure = failureOf(() => step(row));
    if (failure !== undefined)
      failed.push({ ...(ids !== undefined && { id: ids[row] as string | number }), row, failure });
  }
  return failed;
}

/** Asks for the failure of a row; of copies, so that what is done to the list meanwhile changes no answer. */
export function failuresByRow(failed: readonly FailedRow[]): (row: number) => Failure | undefined {
  const byRow = new Map(failed.map(({ row, failure }) => [row, frozenCopy(failure)]));
  return (row) => byRow.get(row);
}

/** The place of one of so many rows, or an error that says which there are. */
export function checkedRow(row: unknown, rows: number): number {
  if (Number.isInteger(row) && (row as number) >= 0 && (row as number) < rows) return row as number;
  return fail({ kind: "out-of-range", path: "row", found: row, ...notRow(rows) });
}
