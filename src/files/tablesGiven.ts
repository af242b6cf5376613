import { fail } from "../errors.ts";
import { isRecord } from "../isRecord.ts";
import type { GivenTable } from "./cell.ts";
import * as say from "./words.ts";

/** Whether a value is a promise: what `readTables` gives before it is awaited. */
const isPromise = (value: unknown): boolean => isRecord(value) && typeof value.then === "function";

const isTable = (value: unknown): value is GivenTable =>
  isRecord(value) && typeof value.name === "string" && isRecord(value.form) && Array.isArray(value.rows);

/** The tables of a file as they were given; what is none is refused with what to write, above all where `await` was forgotten. */
export function tablesGiven(given: unknown): readonly GivenTable[] {
  if (Array.isArray(given)) {
    const wrong = given.findIndex((each) => !isTable(each));
    if (wrong < 0) return given;
    const path = `tables[${wrong}]`;
    return fail({ kind: "malformed", path, found: given[wrong], allowed: say.TABLES, remedy: say.READ_TABLES });
  }
  const kind = given === undefined || given === null ? "missing" : "malformed";
  if (isPromise(given))
    return fail({ kind, path: "tables", foundAs: say.PROMISE, allowed: say.TABLES, remedy: say.AWAIT });
  return fail({ kind, path: "tables", found: given, allowed: say.TABLES, remedy: say.READ_TABLES });
}
