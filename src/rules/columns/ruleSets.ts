import { fail } from "../../errors.ts";
import type { RuleSet } from "../parameter.ts";
import { givenColumn } from "./givenColumn.ts";
import type { GivenColumn } from "./kinds.ts";
import { refuseOtherLength } from "./lengths.ts";
import { rowsOfEach } from "./rowsOfEach.ts";
import * as say from "./words.ts";

/** The rule sets of a run over several years or regions: row `i` is computed by `sets[of[i]]`. */
export interface RuleSets {
  readonly sets: readonly RuleSet[];
  readonly of: GivenColumn;
}

/** Rows that one rule set governs: all, or those listed in order. */
export interface Governed {
  readonly set: RuleSet | undefined;
  readonly rows: Int32Array | undefined;
}

function isSeveral(set: RuleSet | RuleSets): set is RuleSets {
  return typeof set === "object" && set !== null && "sets" in set && "of" in set;
}

function refuseNoSets(): never {
  return fail({ kind: "missing", path: "set.sets", ...say.NO_RULE_SETS });
}

function refuseNonLists(path: string, found: unknown): never {
  return fail({ kind: found === undefined ? "missing" : "malformed", path, found, ...say.RULE_SETS });
}

function refuseNoSet(row: number, found: unknown, sets: number): never {
  return fail({ kind: "out-of-range", path: `set.of[${row}]`, found, ...say.placeInSets(sets - 1) });
}

/** Splits rows by the rule set that governs them; sets that govern none are left out. */
export function governedRows(set: RuleSet | RuleSets | undefined, rows: number): readonly Governed[] {
  if (set === undefined || !isSeveral(set)) return [{ set, rows: undefined }];
  const { sets } = set;
  if (!Array.isArray(sets)) refuseNonLists("set.sets", sets);
  const of = givenColumn(set.of, "set.of") ?? refuseNonLists("set.of", set.of);
  if (sets.length === 0) refuseNoSets();
  if (of.length !== rows) refuseOtherLength("set.of", of.length, String(rows));
  for (let row = 0; row < rows; row++) {
    const at = of[row] as number;
    if (!(Number.isInteger(at) && at >= 0 && at < sets.length)) refuseNoSet(row, at, sets.length);
  }
  const lists = rowsOfEach(of, sets.length);
  const governed = sets.map((each, i) => ({ set: each, rows: lists[i] as Int32Array }));
  const inUse = governed.filter((each) => each.rows.length > 0);
  return inUse.length > 0 ? inUse : governed.slice(0, 1);
}
