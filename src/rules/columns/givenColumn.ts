import { fail } from "../../errors.ts";
import { inBothLanguages } from "../../words.ts";
import { isBigInts, isBytes, isColumn, KIND_NAMES, kindOf, NO_FLAG, type WholeColumn } from "./kinds.ts";
import * as say from "./words.ts";

/**
 * Whether a column has no memory any more: it was handed over to another thread, or made smaller than the column. Such a one says
 * that it has no rows, as one that never had any does; only its methods tell the two apart, by failing.
 */
function isWithoutMemory(column: WholeColumn | BigInt64Array | BigUint64Array): boolean {
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
  if ((isColumn(given) || isBigInts(given)) && isWithoutMemory(given))
    fail({ kind: "malformed", path, ...say.WITHOUT_MEMORY });
}

/** A list, or an array of whole numbers of 64 bits: what databases give as columns. */
const isCells = (given: unknown): given is ArrayLike<unknown> => Array.isArray(given) || isBigInts(given);

/** What a cell is as a float, NaN where it is empty; one beyond 2^53 is told as too large wherever it is computed with. */
function floatOf(cell: unknown, path: string, row: number): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "bigint") return Number(cell);
  if (cell === null || cell === undefined) return Number.NaN;
  return fail({ kind: "malformed", path: `${path}[${row}]`, found: cell, ...say.NUMBER_CELL });
}

function floatsOf(cells: ArrayLike<unknown>, path: string): Float64Array {
  const floats = new Float64Array(cells.length);
  for (let row = 0; row < floats.length; row++) floats[row] = floatOf(cells[row], path, row);
  return floats;
}

/**
 * The column that was given: a typed array itself, a list and whole numbers of 64 bits as floats; nothing for what is none. An empty
 * cell of a list, `null`, is NaN. Refuses a column whose memory is gone, and a list in which something else than a number stands.
 */
export function givenColumn(given: unknown, path: string): WholeColumn | undefined {
  refuseWithoutMemory(given, path);
  if (isColumn(given)) return given;
  return isCells(given) ? floatsOf(given, path) : undefined;
}

function flagOf(cell: unknown, path: string, row: number): number {
  if (cell === null || cell === undefined) return NO_FLAG;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "number" && typeof cell !== "bigint")
    return fail({ kind: "malformed", path: `${path}[${row}]`, found: cell, ...say.FLAG_CELL });
  return Number(cell) === 0 ? 0 : Number(cell) === 1 ? 1 : NO_FLAG;
}

/** The column of flags that was given, of 0 and 1; of a list, where true and false may stand, a copy. */
export function givenFlags(given: unknown, path: string): Uint8Array | undefined {
  refuseWithoutMemory(given, path);
  if (isBytes(given)) return given;
  return Array.isArray(given) ? Uint8Array.from(given, (cell, row) => flagOf(cell, path, row)) : undefined;
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
