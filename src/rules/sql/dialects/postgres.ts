import type { Dialect, NumberTest, TypedColumns, WholeNumbers } from "../dialect.ts";
import { enclosed, literal } from "../names.ts";

const bigint: WholeNumbers = {
  type: "bigint",
  most: 2n ** 63n - 1n,
  quotient: (a, b) => `${enclosed(a)} / ${enclosed(b)}`,
};

/** numeric has no end that a rule comes to; its `/` has decimals, of which a rounded one could be a whole too many. */
const numeric: WholeNumbers = { type: "numeric", most: undefined, quotient: (a, b) => `div(${a}, ${b})` };

/** Types, told as such: a text would be taken for the number of a type. */
const types = (...names: readonly string[]): string => names.map((name) => `CAST('${name}' AS regtype)`).join(", ");

const WHOLE_TYPES = types("smallint", "integer", "bigint");
/** Money is cast to numeric without loss. */
const DECIMAL_TYPES = types("numeric", "money");
const FLOAT_TYPE = types("double precision");

/** A number as one of the numbers, where it is whole, lies in their bounds and is what is asked for. */
function wholeOf(
  { number, column }: { readonly number: string; readonly column: string },
  { type, most }: WholeNumbers,
  asked: NumberTest,
  conditions: readonly string[],
): string {
  // A bigint is at most the largest; only the least has no number beside it with the other sign.
  const above =
    number === `CAST(${column} AS ${type})` ? `${number} >= -${most}` : `${number} BETWEEN -${most} AND ${most}`;
  const within = most === undefined ? [] : [above];
  const [first = "", ...others] = [...conditions, ...within, asked(number).replace(/^ AND /, "")].filter(Boolean);
  const cast = number.endsWith(` AS ${type})`) ? number : `CAST(${number} AS ${type})`;
  return first === "" ? cast : `CASE WHEN ${[first, ...others].join(" AND ")} THEN ${cast} END`;
}

/**
 * Each branch is of a type; all of them have to be understood of a column of any type, and only one is computed. The type of a column is
 * asked in each row unless a row of types stands beside it; the place that rows are asked for from keeps both from being written out again.
 */
const typed: TypedColumns = {
  isPlanned: false,
  // Of one with a name of its own the type that it is made of.
  typeOf: (column) => `pg_typeof(COALESCE(${column}, NULL))`,
  name: (type) => `CAST(${type} AS text)`,
  isRead: (type) => `${type} IN (${WHOLE_TYPES}, ${DECIMAL_TYPES}, ${FLOAT_TYPE})`,
  read: ({ column, type }, numbers, decimals, asked) => {
    const times = decimals === 0 ? "" : ` * ${10n ** BigInt(decimals)}`;
    const enclose = (number: string) => (times === "" ? number : `(${number}${times})`);
    const whole = enclose(`CAST(${column} AS ${times === "" ? numbers.type : "numeric"})`);
    const number = enclose(`CAST(${column} AS numeric)`);
    // A cast of a float keeps 15 digits, and by way of text all that it shows; beyond these it might be another number too.
    const float = enclose(`CAST(CAST(${column} AS text) AS numeric)`);
    const most = decimals === 0 ? 2n ** 53n : 10n ** 15n;
    const branches = [
      `WHEN ${type} IN (${WHOLE_TYPES}) THEN ${wholeOf({ number: whole, column }, numbers, asked, [])}`,
      `WHEN ${type} IN (${DECIMAL_TYPES}) THEN ${wholeOf({ number, column }, numbers, asked, [`${number} % 1 = 0`])}`,
      `WHEN ${type} = ${FLOAT_TYPE} THEN ${wholeOf({ number: float, column }, numbers, asked, [`${float} % 1 = 0`, `abs(${float}) < ${most}`])}`,
    ];
    return `CASE ${branches.join(" ")} END`;
  },
  // The table stands first, since another database reads it first, and stops there.
  once: ({ table, source, types, asked, read, numbers }) =>
    [
      source,
      `CROSS JOIN (SELECT\n    ${asked}\n  FROM (SELECT 1) AS ${read} LEFT JOIN ${table} AS ${source} ON FALSE\n  OFFSET 0) AS ${types}`,
      `CROSS JOIN LATERAL (SELECT\n    ${numbers}\n  OFFSET 0) AS ${read}`,
    ].join("\n  "),
};

export const postgres: Dialect = {
  title: "PostgreSQL",
  numbers: { bigint, wide: numeric },
  // A sum of bigint is numeric, and never wraps.
  whole: "BIGINT",
  flag: "BOOLEAN",
  text: "VARCHAR",
  reads: "SMALLINT, INTEGER, BIGINT, NUMERIC, MONEY or DOUBLE PRECISION",
  quote: '"',
  // Longer names are cut in silence, and two of them could then be one.
  mostNameBytes: 63,
  // Of NULL and a number these give the number.
  least: "least",
  greatest: "greatest",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  sum: (column) => `sum(${column})`,
  remainder: (a, b) => `${enclosed(a)} % ${enclosed(b)}`,
  literal,
  joined: (parts) => `concat(${parts.join(", ")})`,
  // It casts no whole number but of 32 bits to a boolean, and so by way of text.
  readFlag: (column) =>
    `CASE WHEN CAST(${column} AS text) IN ('true', 'false', '1', '0') THEN CAST(CAST(${column} AS text) AS boolean) END`,
  // It has no cast that gives NULL. The borders are bigint themselves, so that a column of bigint is compared as it is.
  readOrNull: (column, { type, most }) =>
    most === undefined
      ? `CAST(${column} AS ${type})`
      : `CASE WHEN ${column} BETWEEN -${most} AND ${most} THEN CAST(${column} AS ${type}) END`,
  typed,
  // It has no function that raises; a message that is no number says itself when it is read as one.
  stopped: (message, type) => `CAST(${message} AS ${type})`,
  // The value of a type by its name, and of one that only it has: others know no such writing, or no such type.
  spoken: (message) => `CAST(CAST(name ${message} AS text) AS boolean)`,
  // That a number too large stops it follows from the types, which never widen; nothing can be asked without stopping.
  relied: () => [],
  bytes: (column) => `convert_to(CAST(${column} AS text), 'UTF8')`,
  chains: true,
  view: (name) => `CREATE VIEW ${name} AS`,
  // It writes a step out wherever it is used, unless the step's rows are asked for from a place.
  fence: "OFFSET 0",
};
