import { fail } from "../../errors.ts";
import { inBothLanguages } from "../../words.ts";
import { isColumn, KIND_NAMES, kindOf, type WholeColumn } from "./kinds.ts";
import * as say from "./words.ts";

/**
 * Whether a column has no memory any more: it was handed over to another thread, or made smaller than the column. Such a one says
 * that it has no rows, as one that never had any does; only its methods tell the two apart, by failing.
 */
function isWithoutMemory(column: WholeColumn): boolean {
  if (column.length > 0) return false;
  try {
    column.at(0);
    return false;
  } catch {
    return true;
  }
}

/** Refuses a column whose memory is gone, since its rows would be lost in silence. */
export function refuseWithoutMemory(given: unknown, path: string): void {
  if (isColumn(given) && isWithoutMemory(given)) fail({ kind: "malformed", path, ...say.WITHOUT_MEMORY });
}

/** Whether what was given is a column; refuses one whose memory is gone. */
export function isGivenColumn(given: unknown, path: string): given is WholeColumn {
  refuseWithoutMemory(given, path);
  return isColumn(given);
}

/** Refuses what is no column of the kind asked for; other typed arrays are shown by what they are. */
export function refuseNoColumn(path: string, found: unknown, unit?: string): never {
  const asked = unit === "flag" ? say.FLAGS : say.wholeNumbers(KIND_NAMES);
  const kind = kindOf(found);
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path,
    ...(kind === undefined ? { found } : { foundAs: inBothLanguages(kind) }),
    ...asked,
  });
}
