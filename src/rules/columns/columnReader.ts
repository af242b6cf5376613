import { fail } from "../../errors.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { givenColumn } from "./givenColumn.ts";
import { copyOf, KIND_NAMES, type WholeColumn } from "./kinds.ts";
import { oereColumn, sameLength } from "./words.ts";

/** A column, or the one value that all rows have. */
export type Each = number | WholeColumn;

/** What a place in a column holds. */
export const at = (each: Each, row: number): number => (typeof each === "number" ? each : (each[row] as number));

/** Reads columns one by one, each as long as the first that is read; what is changed in one later changes no answer. */
export class ColumnReader {
  #rows: number | undefined;

  /** How many rows there are; 0 where no column was read. */
  get rows(): number {
    return this.#rows ?? 0;
  }

  /** A column that must be there. */
  column(found: unknown, path: string): WholeColumn {
    return this.optional(found, path) ?? refuse(path, found);
  }

  /** A column that may be left out. */
  optional(found: unknown, path: string): WholeColumn | undefined {
    if (found === undefined) return undefined;
    const column = givenColumn(found, path) ?? refuse(path, found);
    this.#rows ??= column.length;
    if (column.length === this.#rows) return column === found ? copyOf(column) : column;
    return fail({ kind: "malformed", path, found: column.length, ...sameLength(this.#rows) });
  }

  /** A column or one value for all rows, which may be left out. */
  each(found: unknown, path: string): Each | undefined {
    const whole = plainWhole(found);
    return typeof whole === "number" ? whole : this.optional(found, path);
  }

  /** The same where it must be there. */
  needed(found: unknown, path: string): Each {
    return this.each(found, path) ?? refuse(path, found);
  }
}

function refuse(path: string, found: unknown): never {
  return fail({ kind: found === undefined ? "missing" : "malformed", path, found, ...oereColumn(KIND_NAMES) });
}
