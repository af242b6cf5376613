import { quoted } from "./names.ts";

/**
 * The databases that a rule is written for. Both have been tried row for row: DuckDB 1.5 and PostgreSQL 15.
 *
 * On a cluster, of which nothing has been tried: each row is computed by itself, so any part of a table can be computed
 * where it lies. Distributed PostgreSQL such as Citus reads the same text; where that holds `OFFSET 0`, as the text of a
 * long rule does, Citus gathers the rows at its coordinator first, and the view is better made on each worker over its
 * own part. Spark SQL reads neither text: it has `div` for the whole quotient and backticks for names, and passes
 * overflows on in silence unless `spark.sql.ansi.enabled` is set. Let each of its executors run DuckDB's text over its
 * own part of the table instead.
 */
export type SqlDialect = "duckdb" | "postgres";

export const WIDTHS = ["bigint", "wide"] as const;

/**
 * The whole numbers that are counted in.
 *
 * - `wide`: HUGEINT in DuckDB, numeric in PostgreSQL; holds what rules of the field come to;
 * - `bigint`: 64 bits, several times faster; refuses products beyond 9.2 · 10^18.
 */
export type SqlWidth = (typeof WIDTHS)[number];

/** What a database calls things, for one dialect and width. */
export interface Machine {
  /** The type of every number between the columns that are read and the results. */
  readonly type: string;
  /** The largest whole number that the text may hold; a larger one would have another type. */
  readonly most: bigint | undefined;
  /** The whole quotient of two numbers, its remainder dropped: −7 by 2 is −3. */
  quotient(a: string, b: string): string;
  /** An expression of a type that stops the query with a message, which is an expression too. */
  stopped(message: string, type: string): string;
  /** A column as yes or no; NULL where it is neither: a database takes any number but 0 for yes. */
  flag(column: string): string;
  /** What keeps a step from being written out again wherever it is used; empty where the database never does so. */
  readonly fence: string;
}

/** What needs no parentheses in an expression: an identifier, a number without a sign, a call without a parenthesis inside. */
const ATOM = /^(?:"(?:[^"]|"")*"|\d+|[A-Za-z]+\([^()]*\))$/;

/** An expression in parentheses where it could not otherwise be multiplied or divided. */
export function enclosed(text: string): string {
  return ATOM.test(text) ? text : `(${text})`;
}

const MOST_BIGINT = 2n ** 63n - 1n;
const MOST_HUGEINT = 2n ** 127n - 1n;

const YES_OR_NO = "('true', 'false', '1', '0')";

const duckdb = {
  flag: (column: string) =>
    `CASE WHEN typeof(${column}) = 'BOOLEAN' OR CAST(${column} AS VARCHAR) IN ${YES_OR_NO} THEN CAST(${column} AS BOOLEAN) END`,
  quotient: (a: string, b: string) => `${enclosed(a)} // ${enclosed(b)}`,
  stopped: (message: string) => `error(${message})`,
  fence: "",
};

/**
 * PostgreSQL has no function that raises; a message that is no number says itself when it is read as one. It casts no whole
 * number but of 32 bits to a boolean, and so by way of text.
 */
const postgres = {
  flag: (column: string) =>
    `CASE WHEN CAST(${column} AS text) IN ${YES_OR_NO} THEN CAST(CAST(${column} AS text) AS boolean) END`,
  stopped: (message: string, type: string) => `CAST(${message} AS ${type})`,
  fence: "OFFSET 0",
};

const MACHINES: Readonly<Record<SqlDialect, Readonly<Record<SqlWidth, Machine>>>> = {
  duckdb: {
    bigint: { ...duckdb, type: "BIGINT", most: MOST_BIGINT },
    wide: { ...duckdb, type: "HUGEINT", most: MOST_HUGEINT },
  },
  postgres: {
    bigint: { ...postgres, type: "bigint", most: MOST_BIGINT, quotient: (a, b) => `${enclosed(a)} / ${enclosed(b)}` },
    wide: { ...postgres, type: "numeric", most: undefined, quotient: (a, b) => `div(${a}, ${b})` },
  },
};

export const DIALECTS = Object.keys(MACHINES) as readonly SqlDialect[];

export function machineOf(dialect: SqlDialect, width: SqlWidth): Machine {
  return MACHINES[dialect][width];
}

/** A table, or a view, by its parts: `"finance"."notices"`. */
export function qualified(parts: readonly string[]): string {
  return parts.map(quoted).join(".");
}
