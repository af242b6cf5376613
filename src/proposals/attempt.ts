import { refusedCharacter } from "../characters.ts";
import { RuleError } from "../errors.ts";
import type { FailedNotice } from "./round.ts";

/** A row on its way through the steps of an assessment, or what it failed on. */
export type Row<T> = T | FailedNotice;

export function isFailed(row: object): row is FailedNotice {
  return "failure" in row;
}

export function isDone<T extends object>(row: Row<T>): row is T {
  return !isFailed(row);
}

const isShown = (id: unknown): id is string =>
  typeof id === "string" && id.length <= 200 && refusedCharacter(id) === undefined;

/** The value that a row has for its id: no getter is run to find it, and a proxy that fails has none. */
function ownId(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(given, "id")?.value;
  } catch {
    return undefined;
  }
}

/** The id of what may be a notice, if it has one that can be shown. */
function idOf(given: unknown): { id?: string | number } {
  const id = ownId(given);
  return typeof id === "number" || isShown(id) ? { id } : {};
}

/** Does a step for a row; an error a person can act on becomes the row's outcome, any other is a fault of ours. */
export function attempt<T extends object>(given: unknown, row: number, step: () => T): Row<T> {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { ...idOf(given), row, failure: error.failure };
  }
}
