import { type Failure, RuleError } from "../../errors.ts";
import { KEYS } from "../../generated/tables.ts";
import { attempted } from "../attempted.ts";
import type { TableFault } from "../faults/fault.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { Outcome } from "../outcome.ts";
import { emptyCells } from "./keyFaults.ts";
import type { KeysRead } from "./readKeys.ts";
import * as say from "./words.ts";

type Needed = "key" | "cases" | "amount";

/** A file of keys, read and computed on. */
export interface KeysTables extends Outcome {
  readonly read: KeysRead;
}

/** Whether the file has a column. */
export const hasColumn = ({ columns }: KeysRead, key: Needed): boolean =>
  columns.some(({ column }) => column.key === key);

/** A column that a job needs and the file has not. */
function noColumn(read: KeysRead, key: Needed): TableFault[] {
  const [column] = read.columns;
  if (column === undefined || hasColumn(read, key)) return [];
  const wanted = KEYS.columns.find((each) => each.key === key);
  const row = read.rows[0]?.row ?? 1;
  if (wanted === undefined) return [];
  return [
    {
      ...say.noColumn(wanted.heading),
      kind: "missing-column",
      severity: "error",
      sheet: column.sheet,
      row: row - 1,
      cells: [],
      heading: "",
      found: "",
      allowed: wanted.says,
      suggestions: [wanted.heading.da],
    },
  ];
}

/** What was read with the faults of what a job needs in every row; columns that it can do without are checked where they are. */
export function forJob(read: KeysRead, needed: readonly Needed[], ifThere: readonly Needed[] = []): KeysRead {
  const faults = [
    ...needed.flatMap((key) => noColumn(read, key)),
    ...[...needed, ...ifThere].flatMap((key) => emptyCells(read, key)),
  ];
  return withFaults(read, faults);
}

/** Whether every row can be used: a municipality that is missing would change all others' shares. */
const isWhole = ({ faults, municipalities }: KeysRead): boolean =>
  municipalities.length > 0 && !faults.some(({ severity }) => severity === "error");

/** What the library refuses of the rows is a fault in the file; what it refuses of the call is thrown. */
function refusedIn(read: KeysRead, failure: Failure, key: Needed): TableFault {
  const [, at = "0", field] = /^(?:keys|cases|rows)(?:\[(\d+)\](?:\.(\w+))?)?$/.exec(failure.path) ?? [];
  const row = read.municipalities[Number(at)]?.row ?? read.rows[0];
  const inCases = failure.path.startsWith("cases");
  const keys =
    field === "municipality" ? ["municipality", "code"] : [field === "amount" ? field : inCases ? "cases" : key];
  if (row === undefined) throw new RuleError(failure);
  return notUsable(read, row, keys, failure);
}

/** What a job computes of the rows, or nothing and what was read with the reason as a fault. */
export function computedOf<T>(
  read: KeysRead,
  key: Needed,
  step: () => T,
): { readonly made?: T; readonly read: KeysRead } {
  if (!isWhole(read)) return { read };
  const tried = attempted(step);
  if ("made" in tried) return { made: tried.made, read };
  const { failure } = tried;
  if (!/^(?:keys|cases|rows)\b/.test(failure.path)) throw new RuleError(failure);
  return { read: withFaults(read, [refusedIn(read, failure, key)]) };
}

/** What every job on keys gives back of what it computed; without a result, that nothing was. */
export function keysOutcome(read: KeysRead, done?: Omit<Parameters<typeof outcomeOf>[0], "read">): KeysTables {
  const sums = read.leftOut.filter(({ why }) => why === "total" || why === "area").length;
  return outcomeOf({ says: [say.NOTHING_SHARED], ...done, read, readSaid: say.read(read.rows.length, sums) });
}
