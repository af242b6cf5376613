import { exactText } from "../../numbers/exactText.ts";
import { bindParameters } from "../binding.ts";
import { refuseUnrounded } from "../columns/settled.ts";
import { orDivisionFailure } from "../division.ts";
import type { Form, PlainRule, Results } from "../form.ts";
import { checkGuard, guardsOf } from "../guard.ts";
import { type Leaf, lower, type Program } from "../integers.ts";
import { machineOf } from "./dialect.ts";
import { bindSql } from "./given.ts";
import { givenName } from "./names.ts";
import { type CheckedOptions, checkedDialect, checkedOptions, refuseSharedNames } from "./options.ts";
import { refuseNames } from "./refusedNames.ts";
import { FAULT, FAULTY_ROWS, ROWS, statementText } from "./statement.ts";

/**
 * A rule as SQL: one statement, and what its result columns count.
 *
 * The statement reads one table row by row, without joins and aggregates. Numbers are whole all the way: an amount is
 * a count of øre, a rounding a whole division, so that every result is the one that the rule itself gives.
 *
 * @example
 * ```ts
 * import { agreementInForce, carryOver } from "rammetakst";
 * const sql = carryOver.sql("duckdb", {
 *   from: "accounts",
 *   id: ["offer", "year"],
 *   columns: { result: "result_oere", carriedIn: "carried_oere", fullYearBudget: "budget_oere" },
 *   units: { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" },
 *   set: agreementInForce("syddanmark", "2025-12-31"),
 * });
 * sql.text.includes('FROM "accounts"'); // => true
 * sql.units.toTariff; // => "0.01"
 * ```
 */
export interface RuleSql<G extends Results = Results> {
  /** A SELECT, or a CREATE VIEW, without a semicolon. */
  readonly text: string;
  /**
   * What each result column counts: `0.01` where it is whole øre of kr., `flag` where it is BOOLEAN; of a sum the same, where that of a flag
   * is the number of rows that have it.
   */
  readonly units: { readonly [K in keyof G]: string };
}

/** The names of all columns that the statement gives. */
function givenNames({ gives }: PlainRule, { faults, sumBy, id }: CheckedOptions, mostBytes: number): readonly string[] {
  const results = Object.keys(gives).map((name) => givenName(name, "gives", mostBytes));
  const isTold = faults === "column";
  if (sumBy.length > 0) return [...results, ROWS, ...(isTold ? [FAULTY_ROWS] : []), ...sumBy];
  return [...results, ...(isTold ? [FAULT] : []), ...id];
}

function unitsOf({ results }: Program): Record<string, string> {
  return Object.fromEntries(results.map(({ name, unit }) => [name, unit === "flag" ? unit : exactText(unit)]));
}

/** A rule's steps as one statement; `formFor` writes the formula down for lists of the lengths given. */
export function sqlOf(
  text: PlainRule,
  formFor: (lengths: ReadonlyMap<string, number>) => Form,
  dialect: unknown,
  given: unknown,
): RuleSql {
  const chosen = checkedDialect(dialect);
  const options = checkedOptions(given, chosen);
  const { leaves, columns, decimals, lengths } = bindSql(options, text, chosen);
  for (const guard of guardsOf(text)) {
    const leaf = leaves.get(guard.name);
    if (leaf !== undefined && "value" in leaf) checkGuard(guard, leaf.value);
  }
  const form = formFor(lengths);
  refuseUnrounded(form, text);
  refuseSharedNames(givenNames(text, options, chosen.mostNameBytes), options.sumBy.length > 0 ? "sumBy" : "id");
  const read = Array.from(columns, ([name, column]) => [`columns.${name}`, [column]] as const);
  refuseNames(chosen, {
    tables: { from: options.from, view: options.view ?? [] },
    columns: { id: options.id, sumBy: options.sumBy, ...Object.fromEntries(read), gives: Object.keys(text.gives) },
  });
  const baked = Object.entries(text.parameters ?? {}).filter(([name]) => !columns.has(name));
  const bound = bindParameters(Object.fromEntries(baked), options.set);
  const all = new Map<string, Leaf>([
    ...leaves,
    ...Array.from(bound, ([name, { exact }]) => [name, { value: exact }] as const),
  ]);
  const program = orDivisionFailure(form, text, () => lower(form, all));
  const machine = machineOf(chosen, options.width, options.faults === "column");
  const written = statementText({ text, form, program, machine, options, leaves: all, columns, decimals, bound });
  return { text: written, units: unitsOf(program) };
}
