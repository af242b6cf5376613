import { RuleError } from "../../../src/errors.ts";
import type { WholeColumn } from "../../../src/rules/columns/kinds.ts";
import { writtenRule } from "../../../src/rules/rule.ts";
import type { SqlWidth } from "../../../src/rules/sql/dialect.ts";
import type { SqlDialect } from "../../../src/rules/sql/dialects.ts";
import { type RuleSql, sqlOf } from "../../../src/rules/sql/sql.ts";
import type { ColumnCase } from "./columnRows.ts";
import { type SqlCase, TABLE } from "./sqlRows.ts";

/** What was put before the columns reading, as a table and the statement that reads it. */
export interface SqlRun {
  readonly cases: readonly SqlCase[];
  sql(dialect: SqlDialect, width: SqlWidth): RuleSql;
}

const isColumn = (given: unknown): given is WholeColumn => ArrayBuffer.isView(given);

/** Collects the arrays of a run as columns of a table. */
class Table {
  readonly columns = new Map<string, WholeColumn>();

  /** What the statement reads in the place of an array or of one value for all rows. */
  read(name: string, given: unknown): unknown {
    if (Array.isArray(given)) return given.map((each, i) => this.read(`${name} ${i + 1}`, each));
    if (!isColumn(given)) return { value: given };
    this.columns.set(name, given);
    return name;
  }

  row(i: number, flags: ReadonlySet<string>): SqlCase["cells"] {
    const cells = Array.from(this.columns, ([name, column]) => {
      const cell = column[i] ?? 0;
      return [name, flags.has(name) ? cell === 1 : BigInt(cell)] as const;
    });
    return Object.fromEntries(cells);
  }
}

function orRefused<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** A columns run as an SQL run: the same rule, rule set, units and numbers. */
export function sqlRun({ made, columns, options, value }: ColumnCase): SqlRun {
  const { text, formFor } = writtenRule(made);
  const table = new Table();
  const read = Object.entries(columns).map(([name, given]) => [name, table.read(name, given)] as const);
  const varying = Object.entries(options.parameters ?? {}).map(
    ([name, given]) => [name, table.read(name, given)] as const,
  );
  const flags = new Set(Object.keys(text.inputs).filter((name) => text.inputs[name] === "flag"));
  const [first] = table.columns.values();
  const given = {
    from: TABLE,
    id: "id",
    columns: Object.fromEntries(read),
    parameters: Object.fromEntries(varying),
    units: options.units,
    set: options.set,
    faults: "column",
  };
  return {
    cases: Array.from({ length: first?.length ?? 0 }, (_, i) => {
      return { cells: table.row(i, flags), value: () => orRefused(() => value(i)) };
    }),
    sql: (dialect, width) => sqlOf(text, formFor, dialect, { ...given, width }),
  };
}
