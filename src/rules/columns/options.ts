import { fail, refuseKey } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { inBothLanguages } from "../../words.ts";
import type { PlainRule } from "../form.ts";
import type { RuleSet } from "../parameter.ts";
import type { Counted } from "./given.ts";
import type { GroupColumn } from "./groups.ts";
import { type GivenColumn, isBytes, isFloats, type WholeColumn } from "./kinds.ts";
import { refuseOtherLength } from "./lengths.ts";
import type { RuleSets } from "./ruleSets.ts";
import * as say from "./words.ts";

/** A result of a columns run: whole numbers of a unit, or flags as 0 and 1. */
export type ResultColumn = Float64Array | Uint8Array;

/** How a rule is run over columns. */
export interface ColumnOptions {
  /**
   * What one of each column's whole numbers is, in the input's own unit: `{ current: "0.01" }` for whole øre of an input
   * in kr., `"0.0001"` for hundredths of a per cent of a rate, `"1"` for persons. Every column of numbers needs one.
   */
  readonly units?: Readonly<Record<string, string | number>>;
  /** The parameters in force; or several sets of them with the one that each row has. */
  readonly set?: RuleSet | RuleSets;
  /** Parameters that differ from row to row, as columns with a unit in `units`. */
  readonly parameters?: Readonly<Record<string, GivenColumn>>;
  /** A name for each row, given with its faults. */
  readonly ids?: ArrayLike<string | number | bigint>;
  /** Arrays to write the results into, such as `results` of an earlier run of as many rows. */
  readonly out?: Readonly<Record<string, ResultColumn>>;
  /** `whole`, the default, gives typed arrays of whole numbers; `decimal` gives arrays of `Decimal` in the rule's unit. */
  readonly as?: "whole" | "decimal";
  /**
   * What results are added up by instead of being given row by row: columns of codes or years, or lists of names, such as
   * `{ municipality, year }`. Takes no `out`.
   */
  readonly sumBy?: Readonly<Record<string, GroupColumn>>;
}

const OPTIONS: Readonly<Record<keyof ColumnOptions, true>> = {
  units: true,
  set: true,
  parameters: true,
  ids: true,
  out: true,
  as: true,
  sumBy: true,
};
const KEYS = Object.keys(OPTIONS);

/** The options of a run, no key of which is unknown. */
export function checkedOptions(options: ColumnOptions): ColumnOptions {
  if (!isPlain(options)) refuseNonRecord("options", options, `{ ${KEYS.join(", ")} }`);
  for (const key of Object.keys(options)) if (!KEYS.includes(key)) refuseKey(key, KEYS, "options");
  const { as = "whole", out, ids, sumBy } = options;
  if (out !== undefined && !isPlain(out)) refuseNonRecord("out", out, "{ … }");
  if (ids !== undefined && !isList(ids)) refuseNonNames(ids);
  if (sumBy !== undefined && out !== undefined) fail({ kind: "unknown-key", path: "out", ...say.NO_OUT_OF_SUMS });
  if (as === "whole" || (as === "decimal" && out === undefined)) return options;
  return fail({ kind: "malformed", path: "as", found: as, ...say.AS });
}

/** A list, or anything with a length and places, such as a column of codes. */
function isList(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Number.isSafeInteger((value as { readonly length?: unknown }).length);
}

function refuseNonRecord(path: string, found: unknown, shape: string): never {
  return fail({ kind: "malformed", path, found, ...say.objectLike(shape) });
}

function refuseNonNames(found: unknown): never {
  return fail({ kind: "malformed", path: "ids", found, ...say.ROW_NAMES });
}

function overlap(a: WholeColumn, b: WholeColumn): boolean {
  if (a.buffer !== b.buffer) return false;
  return a.byteOffset + a.byteLength > b.byteOffset && b.byteOffset + b.byteLength > a.byteOffset;
}

function isResult(value: unknown, isRight: (value: unknown) => boolean): value is ResultColumn {
  return isRight(value);
}

/** The arrays that a run writes into, one for each result: those given, or new ones. */
export function outColumns(
  { gives }: PlainRule,
  given: ColumnOptions["out"],
  rows: number,
  inputs: Iterable<Counted>,
): ResultColumn[] {
  const names = Object.keys(gives);
  for (const key of Object.keys(given ?? {})) if (!Object.hasOwn(gives, key)) refuseUnknownOut(key, names);
  const taken: WholeColumn[] = [];
  for (const { values } of inputs) taken.push(values);
  return names.map((name) => {
    const isFlag = gives[name] === "flag";
    const made = () => (isFlag ? new Uint8Array(rows) : new Float64Array(rows));
    const own = given !== undefined && Object.hasOwn(given, name) ? given[name] : made();
    const isRight = isFlag ? isBytes : isFloats;
    if (!isResult(own, isRight)) return refuseOtherKind(name, own, isFlag ? "Uint8Array" : "Float64Array");
    if (own.length !== rows) refuseOtherLength(`out.${name}`, own.length, String(rows));
    if (taken.some((each) => overlap(each, own))) refuseSharedMemory(name);
    taken.push(own);
    return own;
  });
}

function refuseUnknownOut(key: string, names: readonly string[]): never {
  const allowed = inBothLanguages(names.join(", "));
  return fail({ kind: "unknown-key", path: "out", found: key, allowed, remedy: say.GIVE_RESULTS_BY_NAME });
}

function refuseOtherKind(name: string, found: unknown, wanted: string): never {
  const allowed = inBothLanguages(wanted);
  return fail({ kind: "malformed", path: `out.${name}`, found, allowed, remedy: say.USE_EARLIER_RESULTS });
}

function refuseSharedMemory(name: string): never {
  return fail({ kind: "duplicate", path: `out.${name}`, ...say.SHARED_MEMORY });
}
