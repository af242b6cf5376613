import { type Failure, RuleError } from "../../errors.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

/** What a step gives, or why it cannot; anything but a refusal of the library is thrown on. */
export function attempted<T>(step: () => T): { readonly made: T } | { readonly failure: Failure } {
  try {
    return { made: step() };
  } catch (error) {
    if (error instanceof RuleError) return { failure: error.failure };
    throw error;
  }
}

/** What the library refuses of a row, in the cells of the columns that it is about. */
export function notUsable(
  read: TableRead<unknown>,
  row: RowRead<unknown>,
  keys: readonly string[],
  failure: Failure,
): TableFault {
  return rowFault(read, row, keys, { ...say.notUsable(failure), kind: "not-usable", severity: "error" });
}
