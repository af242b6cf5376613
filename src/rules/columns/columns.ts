import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { type Form, type PlainRule, type Results, type WrittenRule, wordOf } from "../form.ts";
import { checkGuard, type Guard, guardsOf } from "../guard.ts";
import { engineOf } from "./engine.ts";
import { bindColumns, type GivenColumns, refuseOtherLength } from "./given.ts";
import { kept } from "./kept.ts";
import { type ColumnOptions, checkedOptions, outColumns, type ResultColumn } from "./options.ts";
import { type EngineMaker, partsOf, type Units } from "./parts.ts";
import { ColumnsRun, NO_FLAG, type RowFault, type TooLarge } from "./run.ts";
import { refuseUnrounded } from "./settled.ts";
import * as say from "./words.ts";

interface RunResults {
  readonly rows: number;
  /** How many rows did not fit into whole numbers below 2^53 on the way, and were computed exactly one by one. */
  readonly exactRows: number;
  /** What could not be computed, by row. */
  readonly faults: readonly RowFault[];
}

/** The results of a columns run: whole numbers of `units`, `NaN` where there is a fault; flags are 0, 1, or 255 for a fault. */
export interface WholeResults<G extends Results> extends RunResults {
  readonly results: { readonly [K in keyof G]: G[K] extends "flag" ? Uint8Array : Float64Array };
  /** What one of each result's whole numbers is, in the result's own unit: `"0.01"` for whole øre; `"flag"` for flags. */
  readonly units: { readonly [K in keyof G]: string };
}

/** The results of a columns run as numbers and booleans in the rule's own units, `null` where there is a fault. */
export interface DecimalResults<G extends Results> extends RunResults {
  readonly results: { readonly [K in keyof G]: readonly ((G[K] extends "flag" ? boolean : Decimal) | null)[] };
}

type Outcome = WholeResults<Results> | DecimalResults<Results>;

/** A result that a typed array cannot hold is a fault. */
function tooLarge(units: Units): TooLarge {
  return (result) => {
    return { kind: "out-of-range", problem: say.tooLarge(unitText(units[result])) };
  };
}

const writtenUnit = kept(exactText);

function unitText(unit: Fraction | "flag" | undefined): string {
  return unit === undefined || unit === "flag" ? "flag" : writtenUnit(unit);
}

/** The large results of a run in decimals, which are no faults there. */
class LargeResults {
  readonly #found = new Map<string, Decimal>();

  readonly keep: TooLarge = (result, row, value) => {
    this.#found.set(`${result} ${row}`, toDecimal(value));
    return undefined;
  };

  /** A column of whole numbers as decimals, with what did not fit into it. */
  decimals(column: ResultColumn, result: number, unit: Fraction | "flag" | undefined): (Decimal | boolean | null)[] {
    if (unit === undefined || unit === "flag")
      return Array.from(column, (flag) => (flag === NO_FLAG ? null : flag === 1));
    return Array.from(column, (whole, row) =>
      Number.isNaN(whole)
        ? (this.#found.get(`${result} ${row}`) ?? null)
        : toDecimal({ n: BigInt(whole) * unit.n, d: unit.d }),
    );
  }
}

function byName<T>({ results }: Form, list: readonly T[]): Record<string, T> {
  const named: Record<string, T> = {};
  for (let i = 0; i < results.length; i++) named[(results[i] as Form["results"][number])[0]] = list[i] as T;
  return named;
}

/** What is not allowed is refused where it is the same in every row, and else a fault. */
function refuseUnallowed(run: ColumnsRun, guard: Guard, { columns, constants }: GivenColumns, text: PlainRule): void {
  checkGuard(guard, constants.get(guard.name));
  const column = columns.get(guard.name);
  if (column === undefined) return;
  run.refuse(column, guard, { kind: "out-of-range", problem: say.notAllowed(wordOf(text, guard.name), guard.allowed) });
}

/** Runs a rule over columns. */
export function runColumns(
  rule: WrittenRule,
  columns: unknown,
  options: ColumnOptions = {},
  makeEngine: EngineMaker = engineOf,
): Outcome {
  const { units: given, parameters, set, ids, out, as } = checkedOptions(options);
  const bound = bindColumns(columns, rule.text, given, parameters);
  const { rows } = bound;
  if (ids !== undefined && ids.length !== rows) refuseOtherLength("ids", ids.length, String(rows));
  const form = rule.formFor(bound.lengths);
  refuseUnrounded(form, rule.text);
  const { parts, units } = partsOf(rule, form, bound, set, makeEngine);
  const results = outColumns(rule.text, out, rows, bound.columns.values());
  const large = new LargeResults();
  const steps = form.results.map(([, at]) => at);
  const run = new ColumnsRun(rows, results, steps, as === "decimal" ? large.keep : tooLarge(units));
  for (const guard of guardsOf(rule.text)) refuseUnallowed(run, guard, bound, rule.text);
  for (const part of parts) run.compute(part);
  run.end();
  const { exactRows } = run;
  const faults = run.faults(ids);
  if (as === "decimal") {
    const decimals = results.map((each, i) => large.decimals(each, i, units[i]));
    return { rows, exactRows, faults, results: byName(form, decimals) } as DecimalResults<Results>;
  }
  const named = byName(form, results) as WholeResults<Results>["results"];
  return { rows, exactRows, faults, results: named, units: byName(form, units.map(unitText)) };
}
