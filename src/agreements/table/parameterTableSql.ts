import { fail, refuseKey } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { type Machine, machineOf } from "../../rules/sql/dialect.ts";
import type { SqlDialect } from "../../rules/sql/dialects.ts";
import { givenName } from "../../rules/sql/names.ts";
import { checkedFullDialect, namesOf } from "../../rules/sql/options.ts";
import { refuseNames } from "../../rules/sql/refusedNames.ts";
import type { ParameterTable } from "./parameterTable.ts";
import * as say from "./words.ts";

/** What a table of parameters is called in a database, and which rows are to have its values. */
export interface ParameterTableSqlOptions {
  /** The table that is made: a name, or its parts, `["finance", "rule_values"]`. */
  readonly table: string | readonly string[];
  /** The table or view whose rows are to have the values. */
  readonly from?: string | readonly string[];
  /** The view that is made of its rows with the values of each one's region and year. */
  readonly view?: string | readonly string[];
  /** The column of years in `from`; `year` unless stated. */
  readonly year?: string;
  /** The column of regions in `from` by id, such as `syddanmark`. It, or `regionCode`, is left out where the table has one region. */
  readonly region?: string;
  /** The column of regions in `from` by code, such as 1083. */
  readonly regionCode?: string;
}

/** Statements without a semicolon, to be run in this order. */
export interface ParameterTableSql {
  /** A CREATE TABLE with all rows; cells of values that are not known are NULL. */
  readonly table: string;
  /** A CREATE VIEW, where one was asked for: all rows of `from`, and NULL for those whose region and year the table has not. */
  readonly view?: string;
}

const KEYS: readonly (keyof ParameterTableSqlOptions)[] = ["table", "from", "view", "year", "region", "regionCode"];
const MOST_PARTS = 3;
/** What rows are found by. */
const PLACES = { region: undefined, regionCode: "INTEGER", year: "INTEGER" } as const;

type Cell = string | number | null;

function cellText(cell: Cell | undefined, { literal }: Machine): string {
  if (cell === null || cell === undefined) return "NULL";
  return typeof cell === "number" ? String(cell) : literal(cell);
}

function checkTable(given: unknown): ParameterTable {
  const { rows, parameters } = (isPlain(given) ? given : {}) as Partial<ParameterTable>;
  const isTable = Array.isArray(rows) && rows.length > 0 && rows.every(isPlain) && Array.isArray(parameters);
  const names = isTable ? parameters.map((each) => (each as { name?: unknown } | null)?.name) : [];
  const isCell = (cell: unknown) => cell === null || Number.isSafeInteger(cell);
  const isWhole =
    isTable &&
    names.every((name) => typeof name === "string" && rows.every((row) => isCell(row[name]))) &&
    rows.every(({ region, regionCode, year }) => typeof region === "string" && isCell(regionCode) && isCell(year));
  return isWhole ? (given as ParameterTable) : fail({ kind: "malformed", path: "table", found: given, ...say.TABLE });
}

/** The table's rows as values, each column cast to its type. */
function tableText({ rows }: ParameterTable, columns: readonly string[], name: string, machine: Machine): string {
  const types: Readonly<Record<string, string>> = { ...PLACES, region: machine.text };
  const quoted = columns.map(machine.quoted);
  const values = rows.map((row) => `(${columns.map((column) => cellText(row[column], machine)).join(", ")})`);
  const typed = columns.map((column, i) => `CAST(${quoted[i]} AS ${types[column] ?? machine.whole}) AS ${quoted[i]}`);
  const from = `(VALUES\n  ${values.join(",\n  ")}\n) AS "known" (${quoted.join(", ")})`;
  return `CREATE TABLE ${name} AS\nSELECT\n  ${typed.join(",\n  ")}\nFROM ${from.replaceAll('"known"', machine.quoted("known"))}`;
}

/** By which columns rows are joined, as the table calls them and as `from` does. */
function joinedBy(
  table: ParameterTable,
  options: ParameterTableSqlOptions,
  named: (name: unknown, path: string) => string,
) {
  const { region, regionCode, year = "year" } = options;
  const places = [region, regionCode].filter((each) => each !== undefined);
  const regions = new Set(table.rows.map((row) => row.region)).size;
  if (places.length > 1 || (places.length === 0 && regions > 1))
    fail({
      kind: places.length > 1 ? "duplicate" : "missing",
      path: "region",
      found: places.length > 1 ? places : undefined,
      ...say.ONE_REGION_COLUMN,
    });
  return [
    ["year", named(year, "year")] as const,
    ...(region === undefined ? [] : [["region", named(region, "region")] as const]),
    ...(regionCode === undefined ? [] : [["regionCode", named(regionCode, "regionCode")] as const]),
  ];
}

/**
 * A table of parameters as SQL, and a view that joins it: one query then computes the rows of all regions and years, each by its own
 * values.
 *
 * `table` is what {@link parameterTable} made. A rule's `sql` reads the view with `parameters: { band: "band" }` and the table's `units`.
 * All rows of `from` are in the view: one whose region and year the table has not, or whose value is not known, has NULL, which the
 * rule's SQL refuses or tells. Throws `RuleError`: `malformed` for what is no such table, names and dialects, `unknown-key`, and
 * `missing` where only one of `from` and `view` is stated, or a table of several regions has no column to be joined by.
 *
 * @example
 * ```ts
 * import { carryOver, parameterTable, parameterTableSql } from "rammetakst";
 * const known = parameterTable(["syddanmark"], [2024, 2025], ["band", "deficitBand", "bandRounding"]);
 * const sql = parameterTableSql(known, "duckdb", { table: "rule_values", from: "accounts", view: "accounts_by_year" });
 * sql.table.startsWith('CREATE TABLE "rule_values" AS'); // => true
 * const columns = { result: "result_oere", carriedIn: "carried_oere", fullYearBudget: "budget_oere" };
 * const oere = { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" };
 * const parameters = { band: "band", deficitBand: "deficitBand", bandRounding: "bandRounding" };
 * const query = carryOver.sql("duckdb", { from: "accounts_by_year", columns, parameters, units: { ...oere, ...known.units } });
 * query.units.toTariff; // => "0.01"
 * ```
 */
export function parameterTableSql(
  table: ParameterTable,
  dialect: SqlDialect,
  options: ParameterTableSqlOptions,
): ParameterTableSql {
  const checked = checkTable(table);
  const chosen = checkedFullDialect(dialect);
  const machine = machineOf(chosen, "bigint");
  const given: Partial<ParameterTableSqlOptions> = isPlain(options) ? options : {};
  for (const key of Object.keys(given)) if (!(KEYS as readonly string[]).includes(key)) refuseKey(key, KEYS, "options");
  const parts = (value: unknown, path: string) => {
    const names = namesOf(value, path, MOST_PARTS, chosen.mostNameBytes);
    refuseNames(chosen, { tables: { [path]: names }, columns: {} });
    return machine.qualified(names);
  };
  const named = (value: unknown, path: string) => {
    const name = givenName(value, path, chosen.mostNameBytes);
    refuseNames(chosen, { tables: {}, columns: { [path]: [name] } });
    return machine.quoted(name);
  };
  const names = checked.parameters.map(({ name }) => name);
  const name = parts(given.table, "table");
  const text = tableText(checked, [...Object.keys(PLACES), ...names], name, machine);
  if (given.from === undefined && given.view === undefined) return { table: text };
  if (given.from === undefined || given.view === undefined)
    return fail({
      kind: "missing",
      path: given.from === undefined ? "from" : "view",
      found: undefined,
      ...say.BOTH_NAMES,
    });
  const [row, known] = [machine.quoted("row"), machine.quoted("known")];
  const on = joinedBy(checked, options, named).map(
    ([ours, theirs]) => `${known}.${machine.quoted(ours)} = ${row}.${theirs}`,
  );
  const columns = [`${row}.*`, ...names.map((each) => `${known}.${machine.quoted(each)}`)].join(",\n  ");
  const join = `FROM ${parts(given.from, "from")} AS ${row}\nLEFT JOIN ${name} AS ${known} ON ${on.join(" AND ")}`;
  return { table: text, view: `${machine.view(parts(given.view, "view"))}\nSELECT\n  ${columns}\n${join}` };
}
