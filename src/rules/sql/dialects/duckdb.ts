import type { Dialect, TypedColumns } from "../dialect.ts";
import { enclosed, literal } from "../names.ts";

/** Whole division is `//`; `/` is that of floats. A quotient by 0 is NULL. */
const quotient = (a: string, b: string) => `${enclosed(a)} // ${enclosed(b)}`;

/** Costs nothing that can be measured where nothing fails. Not TRY_CAST, which others cannot read as far as the self-test. */
const tried = (expression: string) => `TRY(${expression})`;

const WHOLE_TYPES = [
  "TINYINT",
  "SMALLINT",
  "INTEGER",
  "BIGINT",
  "HUGEINT",
  "UTINYINT",
  "USMALLINT",
  "UINTEGER",
  "UBIGINT",
];
const NUMBER_TYPES = [...WHOLE_TYPES, "UHUGEINT", "DOUBLE"].map((type) => `'${type}'`).join(", ");

const isRead = (type: string): string => `(${type} IN (${NUMBER_TYPES}) OR ${type} LIKE 'DECIMAL(%')`;

/** The type of a column is known when the statement is planned, and so is the branch that is taken: none is asked in a row. */
const typed: TypedColumns = {
  isPlanned: true,
  typeOf: (column) => `typeof(${column})`,
  name: (type) => type,
  isRead,
  // A number is whole where it is the whole number that it is cast to, and has no more decimals where it is the decimal. What stands in
  // several TRY is computed once, outside of them, and would stop: each of these holds a TRY that is the same in all.
  read: ({ column, type: given }, { type }, decimals, asked) => {
    const cast = tried(`CAST(${column} AS ${decimals === 0 ? type : `DECIMAL(38, ${decimals})`})`);
    const whole = decimals === 0 ? cast : tried(`CAST(${cast} * ${10n ** BigInt(decimals)} AS ${type})`);
    // Of a float 15 digits are those that were written; with more it could be another decimal too.
    const digits = decimals === 0 ? "" : ` AND (${given} <> 'DOUBLE' OR abs(${whole}) < ${10n ** 15n})`;
    const isWhole = tried(`${cast} = ${column}`);
    return `CASE WHEN ${isRead(given)} THEN CASE WHEN ${isWhole}${digits}${asked(whole)} THEN ${whole} END END`;
  },
};

export const duckdb: Dialect = {
  title: "DuckDB",
  numbers: {
    bigint: { type: "BIGINT", most: 2n ** 63n - 1n, quotient },
    wide: { type: "HUGEINT", most: 2n ** 127n - 1n, quotient },
  },
  // A sum of HUGEINT stops beyond 2^127; one of BIGINT is HUGEINT and never does.
  whole: "BIGINT",
  flag: "BOOLEAN",
  text: "VARCHAR",
  reads: "SMALLINT, INTEGER, BIGINT, HUGEINT, DECIMAL or DOUBLE",
  quote: '"',
  // Its own names have no end; those of PostgreSQL do, and a rule is to be written for both from the same names.
  mostNameBytes: 63,
  // Of NULL and a number these give the number.
  least: "least",
  greatest: "greatest",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  sum: (column) => `sum(${column})`,
  remainder: (a, b) => `${enclosed(a)} % ${enclosed(b)}`,
  literal,
  joined: (parts) => `concat(${parts.join(", ")})`,
  readFlag: (column) =>
    `CASE WHEN typeof(${column}) = 'BOOLEAN' OR CAST(${column} AS VARCHAR) IN ('true', 'false', '1', '0') THEN CAST(${column} AS BOOLEAN) END`,
  // A float is a whole number from 2^53 on, and may be one that the type does not hold.
  readOrNull: (column, { type }) => tried(`CAST(${column} AS ${type})`),
  typed,
  tried,
  stopped: (message) => `error(${message})`,
  // The value of a type by its name: PostgreSQL reads it at once, and others know no such writing.
  spoken: (message) => `BOOLEAN ${message}`,
  relied: ({ type, most }) => [`${tried(`CAST(${most} AS ${type}) + CAST(1 AS ${type})`)} IS NULL`],
  bytes: (column) => `encode(CAST(${column} AS VARCHAR))`,
  // A heap, which takes half of the time that an order does; of 1 to 999,999 numbers.
  nthLargest: (number, count) => `max(${number}, CAST(${count} AS BIGINT))[-1]`,
  chains: true,
  view: (name) => `CREATE VIEW ${name} AS`,
  // It computes a step once, however often that is used.
  fence: "",
};
