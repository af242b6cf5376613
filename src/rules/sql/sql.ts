import { fail } from "../../errors.ts";
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
import { type CheckedOptions, checkedDialect, checkedOptions } from "./options.ts";
import { FAULT, statementText } from "./statement.ts";
import { NAMES_APART } from "./words.ts";

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
  /** What each result column counts: `0.01` where it is whole øre of kr., `flag` where it is BOOLEAN. */
  readonly units: { readonly [K in keyof G]: string };
}

/** The columns that the statement gives have names of their own. */
function refuseSharedNames(results: readonly string[], { id, faults }: CheckedOptions, mostBytes: number): void {
  const given = results.map((name) => givenName(name, "gives", mostBytes));
  const names = [...given, ...(faults === "column" ? [FAULT] : []), ...id];
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) refuseSharedName(name);
    seen.add(name.toLowerCase());
  }
}

function refuseSharedName(name: string): never {
  return fail({ kind: "duplicate", path: "id", found: name, ...NAMES_APART });
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
  refuseSharedNames(Object.keys(text.gives), options, chosen.mostNameBytes);
  const baked = Object.entries(text.parameters ?? {}).filter(([name]) => !columns.has(name));
  const bound = bindParameters(Object.fromEntries(baked), options.set);
  const all = new Map<string, Leaf>([
    ...leaves,
    ...Array.from(bound, ([name, { exact }]) => [name, { value: exact }] as const),
  ]);
  const program = orDivisionFailure(form, text, () => lower(form, all));
  const machine = machineOf(chosen, options.width);
  const written = statementText({ text, form, program, machine, options, leaves: all, columns, decimals, bound });
  return { text: written, units: unitsOf(program) };
}
